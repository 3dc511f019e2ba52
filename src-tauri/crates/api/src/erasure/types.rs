//! Requests and views of erasure and suppression.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::backup::types::BackupReach;

/// `erase plan`: what an erasure would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErasurePlan {
    /// What becomes of each kind of datum.
    pub items: Vec<PlanItem>,
    /// Names this plan: `erase run` takes it as agreed.
    pub hash: String,
}

/// So many data of one kind with the same fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanItem {
    /// Table.
    pub table: String,
    /// Column; of a field of the catalogue its key.
    pub field: String,
    /// How many.
    pub count: u64,
    /// `erase`, `keep`, or `ask`: a law keeps it, and with it more than that law asks for.
    pub decision: String,
    /// The law that keeps it, as papers name it.
    pub law: Option<String>,
    /// The last day on which it is kept (ISO date).
    pub until: Option<String>,
}

/// `erase run`: erases a person.
#[derive(Clone, Debug, Deserialize)]
pub struct EraseRun {
    /// Person.
    pub person: Uuid,
    /// `not-needed consent-withdrawn objection unlawful legal-duty child`.
    pub ground: String,
    /// Hash of the plan that was agreed to; whatever the plan is now, if absent.
    #[serde(default)]
    pub plan: Option<String>,
    /// What becomes of what the plan asks about: `keep` (if absent) or `erase`.
    #[serde(default)]
    pub asked: Option<String>,
}

/// What an erasure came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErasureDone {
    /// Id of the receipt.
    pub receipt: Uuid,
    /// How many data went.
    pub erased: u64,
    /// How many stay under a law.
    pub kept: u64,
    /// Recipients by name who have to be told (Article 19).
    pub recipients_to_tell: Vec<String>,
    /// Every backup that did not know of the erasure, with how far it reached.
    pub backups: Vec<BackupReach>,
}

/// `suppression check`: whether an address would be refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SuppressionView {
    /// It would be.
    pub suppressed: bool,
    /// Since when (RFC 3339); none if it would not.
    pub since: Option<String>,
}
