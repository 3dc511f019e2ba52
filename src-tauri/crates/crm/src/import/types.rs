//! What is taken in and what became of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use vault::Instant;

use crate::people::Source;

/// What to do with a row whose person is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OnDuplicate {
    /// Leave the known person alone.
    #[default]
    Skip,
    /// Fill empty fields only.
    Fill,
    /// Overwrite.
    Update,
    /// Make a second person.
    Create,
}

/// A run that begins.
pub struct NewBatch {
    /// Purpose key.
    pub purpose: String,
    /// Where the data came from and when.
    pub source: Source,
    /// What to do with known people.
    pub on_duplicate: OnDuplicate,
    /// Word of the file format.
    pub format: String,
    /// Header → field key.
    pub mapping: BTreeMap<String, String>,
}

/// One row of the file, read and normalised.
#[derive(Clone, Default)]
pub struct Row {
    /// Field key → value.
    pub values: BTreeMap<String, String>,
    /// Texts that become notes.
    pub notes: Vec<String>,
    /// Purposes the file claims a consent for.
    pub consents: Vec<String>,
}

/// What became of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// A new person.
    Created(Uuid),
    /// A known person got new values.
    Updated(Uuid),
    /// A known person was left alone, or had it all.
    Skipped(Uuid),
    /// Not taken; the word says why.
    Rejected(&'static str),
}

/// What became of a row, with remarks about single values.
pub struct Taken {
    /// The row.
    pub outcome: Outcome,
    /// Words about values that were left out: `not-needed` and refusals of the catalogue.
    pub remarks: Vec<&'static str>,
}

/// What became of a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// New people.
    pub created: u64,
    /// Known people changed.
    pub updated: u64,
    /// Left alone.
    pub skipped: u64,
    /// Not taken, those the file reader rejected included.
    pub rejected: u64,
    /// People to inform.
    pub duties: u64,
    /// The last day to inform them.
    pub due: Option<chrono::NaiveDate>,
}

/// A batch that was taken in.
#[derive(Clone, PartialEq, Debug)]
pub struct Batch {
    /// Id.
    pub id: Uuid,
    /// Purpose key.
    pub purpose: String,
    /// Source in words.
    pub source: String,
    /// New people.
    pub created: u64,
    /// Changed people.
    pub updated: u64,
    /// When.
    pub at: Instant,
    /// Who.
    pub staff: Uuid,
    /// Can be taken back until.
    pub undo_until: Instant,
    /// Taken back.
    pub undone_at: Option<Instant>,
}
