//! Requests and views of the timeline.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `note add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewNote {
    /// Person.
    pub person: Uuid,
    /// Text.
    pub text: String,
    /// Sealed like a protected field.
    #[serde(default)]
    pub private: bool,
}

/// Result of `note add`.
#[derive(Serialize, TS)]
pub struct NoteAdded {
    /// Note.
    pub id: Uuid,
    /// What the text guard noticed: `birth-number`, `iban`, `card-number`.
    pub noticed: Vec<String>,
}

/// A number in a text being typed that should not stand there.
#[derive(Clone, Serialize, TS)]
pub struct TextRemark {
    /// `birth-number`, `iban`, `card-number`.
    pub what: String,
    /// Where it begins, in UTF-16 units: as the window counts.
    pub start: u32,
    /// Where it ends, in UTF-16 units.
    pub end: u32,
}

/// A page of the timeline, newest first.
#[derive(Clone, Deserialize, TS)]
pub struct TimelineQuery {
    /// Person.
    pub person: Uuid,
    /// Entries before this one (`cursor` of the last entry seen).
    #[serde(default)]
    pub before: Option<String>,
    /// Entries wanted, at most 200.
    pub limit: u32,
}

/// Page of a timeline.
#[derive(Serialize, TS)]
pub struct TimelinePage {
    /// Entries.
    pub rows: Vec<TimelineRow>,
    /// Entries in all.
    pub total: u64,
    /// Pass as `before` for the next page; none at the end.
    pub next: Option<String>,
}

/// One entry.
#[derive(Serialize, TS)]
pub struct TimelineRow {
    /// Id of the thing (note, consent event, …).
    pub id: Uuid,
    /// `note private-note created imported changed unlock consent notice disclosure report processing-start processing-end`.
    pub kind: String,
    /// When (RFC 3339).
    pub at: String,
    /// Staff member by name.
    pub staff: String,
    /// Text of an ordinary note; the reason of an unlock; never a sealed value.
    pub text: Option<String>,
    /// Labels of fields it is about.
    pub fields: Vec<String>,
    /// Name of the purpose it is about.
    pub purpose: Option<String>,
    /// Detail word: consent action, channel, seconds of an unlock, version.
    pub detail: std::collections::BTreeMap<String, String>,
}

/// Where something is being written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DraftPlace {
    /// A note; needs `person`.
    Note,
    /// The form of a new person.
    NewPerson,
}

/// Which draft: the caller's own in this place.
#[derive(Clone, Copy, Deserialize, TS)]
pub struct DraftOf {
    /// Where it is being written.
    pub place: DraftPlace,
    /// Whom it is about, where they are in the register.
    #[serde(default)]
    pub person: Option<Uuid>,
}

/// Keep what is being written.
#[derive(Clone, Deserialize, TS)]
pub struct KeepDraft {
    /// Where it is being written.
    pub place: DraftPlace,
    /// Whom it is about, where they are in the register.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// Texts by input, at most twenty and 40 000 characters in all.
    pub content: std::collections::BTreeMap<String, String>,
}

/// What its writer had typed.
#[derive(Serialize, TS)]
pub struct DraftView {
    /// Texts by input.
    pub content: std::collections::BTreeMap<String, String>,
    /// When the last of it was typed (RFC 3339).
    pub at: String,
    /// When it is deleted (RFC 3339).
    pub until: String,
}
