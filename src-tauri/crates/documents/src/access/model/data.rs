//! Part A: the data, the notes, the redactions.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;

/// Categories of personal data, in the order of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Who somebody is.
    Identification,
    /// How to reach them.
    Contact,
    /// What was agreed with them.
    Contract,
    /// Money.
    Financial,
    /// What was said and how to say it.
    Communication,
    /// Article 9(1).
    Special,
    /// Anything else.
    Other,
}

impl Category {
    /// Every category.
    pub const ALL: [Self; 7] = [
        Self::Identification,
        Self::Contact,
        Self::Contract,
        Self::Financial,
        Self::Communication,
        Self::Special,
        Self::Other,
    ];
}

/// One value.
#[derive(Clone, Serialize)]
pub struct Row {
    /// Its category.
    pub category: Category,
    /// What it is: the label of the field.
    pub label: String,
    /// The value.
    pub value: Vec<Passage>,
    /// Where it comes from (Article 15(1)(g)).
    pub source: Source,
    /// Since when it is held.
    pub since: Option<NaiveDate>,
}

/// Part of a value or note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Passage {
    /// As it is held.
    Verbatim(String),
    /// Left out: another person's data. Printed as `[údaj inej osoby]`; the text itself is not in the file.
    Redacted,
}

/// Where a value comes from.
#[derive(Clone, Serialize)]
pub struct Source {
    /// Kind of the source.
    pub kind: SourceKind,
    /// Its name: a file, a register, a fair.
    pub detail: Option<String>,
}

/// Kinds of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The person.
    Person,
    /// Somebody else.
    ThirdParty,
    /// A public source.
    Public,
    /// Made by the controller: marks, dates, computed values.
    Own,
}

/// A note about the person.
#[derive(Clone, Serialize)]
pub struct Note {
    /// When it was written.
    pub at: DateTime<FixedOffset>,
    /// Its words; line ends are kept.
    pub text: Vec<Passage>,
}

/// What was left out (Article 15(4)).
#[derive(Clone, Serialize)]
pub struct Redaction {
    /// Where: "note of 12. 3. 2026".
    pub place: String,
    /// Why.
    pub reason: String,
    /// How many passages.
    pub count: u32,
}
