//! Views of retention.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::backup::types::BackupReach;

/// Something whose time is over, for review.
#[derive(Clone, Serialize, TS)]
pub struct RetentionDue {
    /// What it is: `person value left proof suppression`; `left`: what an erasure kept under a law that has lapsed.
    pub kind: String,
    /// Id of the stored value or row; of a person as a whole, the person; of a proof or suppression, its own.
    pub id: Uuid,
    /// Person; of a proof or suppression nobody knows whose it is: its own id.
    pub person: Uuid,
    /// Key of the field, or the table of a row that is no value; none: all of it.
    pub field: Option<String>,
    /// Key of the purpose that kept it longest; none: no purpose of the person needs it, or the person is restricted.
    pub purpose: Option<String>,
    /// From what the time ran: `ended last-act no-purpose law-lapsed`.
    pub reason: String,
    /// The day from which it ran (ISO date).
    pub since: String,
    /// The last day on which it was to be kept (ISO date).
    pub until: String,
    /// The law that kept it so long, in the language of the session.
    pub law: Option<String>,
    /// Processing is restricted: nothing may be erased while that holds (Article 18).
    pub restricted: bool,
}

/// The review queue as people read it.
#[derive(Clone, Serialize, TS)]
pub struct RetentionQueue {
    /// Everything whose time is over, soonest first.
    pub rows: Vec<RetentionRow>,
    /// The day it is told for (ISO date).
    pub on: String,
}

/// A line of the queue with its words.
#[derive(Clone, Serialize, TS)]
pub struct RetentionRow {
    /// The line as `retention_due` tells it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub due: RetentionDue,
    /// Display name; none: nobody knows whose it is.
    pub name: Option<String>,
    /// Label of the field or kind of row in the language of the session; none: all of it.
    pub field_label: Option<String>,
    /// Name of the purpose in the language of the session.
    pub purpose_name: Option<String>,
}

/// `retention apply`: a review of what was due.
#[derive(Clone, Default, Deserialize, TS)]
pub struct RetentionReview {
    /// The rows that were decided about; the others stay in the queue.
    pub rows: Vec<ReviewedRow>,
}

/// A row of `retention due` with what was decided.
#[derive(Clone, Deserialize, TS)]
pub struct ReviewedRow {
    /// Id, as `retention due` told it.
    pub id: Uuid,
    /// `erase` or `keep`.
    pub decision: String,
    /// Why it is kept; needed for `keep`.
    #[serde(default)]
    pub reason: Option<String>,
}

/// What a review came to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RetentionApplied {
    /// What became of each row, in the order of the review.
    pub rows: Vec<AppliedRow>,
    /// How many rows there are.
    #[ts(type = "number")]
    pub total: u64,
    /// Rows that were erased.
    #[ts(type = "number")]
    pub erased: u64,
    /// Rows that were kept.
    #[ts(type = "number")]
    pub kept: u64,
    /// Recipients by name who have to be told (Article 19).
    pub recipients_to_tell: Vec<String>,
    /// Every backup that did not know of the erasures, with how far they reached.
    pub backups: Vec<BackupReach>,
}

/// What became of one row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AppliedRow {
    /// Its id.
    pub id: Uuid,
    /// What it was: `person value left proof suppression`.
    pub kind: String,
    /// Key of the field.
    pub field: Option<String>,
    /// `erase` or `keep`.
    pub decision: String,
    /// Id of the receipt of the erasure; a suppression that ends leaves none.
    pub receipt: Option<Uuid>,
    /// The day on which it is asked about again (ISO date), if it was kept.
    pub again_on: Option<String>,
}
