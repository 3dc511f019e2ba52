//! Requests and views of notices (Articles 13 and 14).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A duty to inform a person.
#[derive(Serialize, TS)]
pub struct NoticeDuty {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: String,
    /// 13 or 14.
    pub article: u8,
    /// Last day (ISO date).
    pub due: String,
    /// True when the day has passed.
    pub overdue: bool,
}

/// Page of duties, soonest first.
#[derive(Clone, Deserialize, TS)]
pub struct DutiesQuery {
    /// Index of the first row.
    #[serde(default)]
    pub start: u64,
    /// Rows wanted, at most 200; the CLI asks for all in pages.
    pub limit: u32,
}

/// `notice give`: the person was told.
#[derive(Clone, Deserialize, TS)]
pub struct GiveNotice {
    /// Person.
    pub person: Uuid,
    /// Version of the notice text.
    pub version: String,
    /// `paper phone email sms web in-person`.
    pub channel: String,
    /// When (RFC 3339 or ISO date), not in the future; now if absent.
    #[serde(default)]
    pub at: Option<String>,
}

/// Result of `notice give`.
#[derive(Serialize, TS)]
pub struct NoticeGiven {
    /// Id of the delivery.
    pub id: Uuid,
    /// Duties it met.
    pub met: u32,
}

/// A page of duties.
#[derive(Serialize, TS)]
pub struct DutiesPage {
    /// The rows.
    pub rows: Vec<NoticeDuty>,
    /// Open duties in all.
    pub total: u64,
}

/// Which notice is wanted.
#[derive(Clone, Default, Deserialize, TS)]
pub struct NoticeAsked {
    /// An issued version; what the catalogue says now if absent.
    #[serde(default)]
    pub version: Option<String>,
    /// 13 or 14: without what only the other Article asks for; both if absent.
    #[serde(default)]
    pub article: Option<u8>,
    /// `sk` or `en`; the language of the session if absent.
    #[serde(default)]
    pub lang: Option<String>,
}

/// A notice to be looked at.
#[derive(Serialize, TS)]
pub struct NoticeView {
    /// The version shown; none: the catalogue says something else than the version in force.
    pub version: Option<String>,
    /// The version in force, if one was issued.
    pub in_force: Option<String>,
    /// Since when the version in force is (RFC 3339).
    pub in_force_since: Option<String>,
    /// Whether the catalogue says something else than the version in force.
    pub changed: bool,
    /// What a complete notice still needs.
    pub missing: Vec<NoticeMissing>,
    /// Its title.
    pub title: String,
    /// Its sections.
    pub sections: Vec<NoticeSection>,
}

/// Something a complete notice needs.
#[derive(Clone, Serialize, TS)]
pub struct NoticeMissing {
    /// `controller-name controller-address controller-contact purposes statute safeguards`.
    pub code: String,
    /// The purpose or recipient it is missing at.
    pub about: Option<String>,
    /// A sentence that says so.
    pub text: String,
}

/// A section of a notice.
#[derive(Serialize, TS)]
pub struct NoticeSection {
    /// What it is about: `controller purposes data source recipients transfers provision rights withdrawal complaint
    /// automated objection written`.
    pub topic: String,
    /// The Article that alone asks for it.
    pub only: Option<u8>,
    /// Heading; empty for a text that was written by hand.
    pub heading: String,
    /// Shown clearly and separately (Article 21(4)).
    pub apart: bool,
    /// What it says.
    pub passages: Vec<NoticePassage>,
}

/// A piece of a section: one of the three is filled.
#[derive(Serialize, TS)]
pub struct NoticePassage {
    /// Prose.
    pub paragraph: Option<String>,
    /// Items.
    pub items: Vec<String>,
    /// What the facts are about.
    pub about: Option<String>,
    /// Labels and values.
    pub rows: Vec<NoticeFact>,
}

/// A label and a value.
#[derive(Serialize, TS)]
pub struct NoticeFact {
    /// Label.
    pub label: String,
    /// Value.
    pub value: String,
}

/// `notice issue`: the catalogue becomes a version that people are told.
#[derive(Clone, Default, Deserialize, TS)]
pub struct IssueNotice {
    /// Version; the next number if absent.
    #[serde(default)]
    pub version: Option<String>,
}

/// A version was issued, in both languages.
#[derive(Serialize, TS)]
pub struct NoticeIssued {
    /// Version.
    pub version: String,
}

/// A notice was written as PDF.
#[derive(Serialize, TS)]
pub struct NoticeWritten {
    /// Where.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 in hex.
    pub sha256: String,
    /// The version; none: a draft.
    pub version: Option<String>,
    /// What a complete notice still needs.
    pub missing: Vec<NoticeMissing>,
    /// Characters no font could draw, as `U+1F600`.
    pub undrawable: Vec<String>,
}

/// `report processing`: the record of processing activities.
#[derive(Clone, Default, Deserialize, TS)]
pub struct RecordAsked {
    /// `sk` or `en`; the language of the session if absent.
    #[serde(default)]
    pub lang: Option<String>,
}

/// The record was written as PDF.
#[derive(Serialize, TS)]
pub struct RecordWritten {
    /// Where.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Processing activities in it.
    pub activities: u64,
    /// Characters no font could draw, as `U+1F600`.
    pub undrawable: Vec<String>,
}

/// `notice letters`: one PDF with a letter for everybody who has to be told.
#[derive(Clone, Default, Deserialize, TS)]
pub struct LettersAsked {
    /// Only duties due on this day or before it (ISO date); all if absent.
    #[serde(default)]
    pub due_before: Option<String>,
}

/// The letters were written. That they were given is another act.
#[derive(Serialize, TS)]
pub struct LettersWritten {
    /// Where.
    pub path: String,
    /// Their number, for writing down that they were given.
    pub batch: Uuid,
    /// The version of the notice they tell.
    pub version: String,
    /// Letters.
    pub letters: u64,
    /// Those without a postal address, to be given in person.
    pub without_address: u64,
    /// Pages.
    pub pages: u32,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Characters no font could draw, as `U+1F600`.
    pub undrawable: Vec<String>,
}

/// Letters that were made together.
#[derive(Serialize, TS)]
pub struct LetterBatch {
    /// Id.
    pub id: Uuid,
    /// The version of the notice they tell.
    pub version: String,
    /// How many.
    pub letters: u32,
    /// When they were made (RFC 3339).
    pub made_at: String,
    /// When they were given (RFC 3339), once that is written down.
    pub sent_on: Option<String>,
}

/// `notice sent`: the letters were given.
#[derive(Clone, Deserialize, TS)]
pub struct LettersSent {
    /// Id of the letters.
    pub batch: Uuid,
    /// When (RFC 3339 or ISO date), not in the future; now if absent.
    #[serde(default)]
    pub at: Option<String>,
}

/// The letters were written down as given.
#[derive(Serialize, TS)]
pub struct LettersGiven {
    /// People who were told.
    pub given: u32,
    /// Duties that met.
    pub met: u32,
}
