//! Requests and views of erasure and suppression.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::backup::types::BackupReach;

/// `erase plan`: what an erasure would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasurePlan {
    /// What becomes of each kind of datum.
    pub items: Vec<PlanItem>,
    /// Names this plan: `erase run` takes it as agreed.
    pub hash: String,
}

/// So many data of one kind with the same fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
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
#[derive(Clone, Debug, Deserialize, TS)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SuppressionView {
    /// It would be.
    pub suppressed: bool,
    /// Since when (RFC 3339); none if it would not.
    pub since: Option<String>,
    /// How many proofs of consents or refusals of this address the sealed archive holds.
    #[ts(type = "number")]
    pub archived: u64,
    /// The day until which the last of them is kept (ISO date).
    pub archived_until: Option<String>,
}

/// What is looked at before an erasure is agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasureCheck {
    /// Person.
    pub person: Uuid,
    /// Display name: typed again by whoever agrees.
    pub name: String,
    /// Hash of the plan: `erasure_run` takes it as agreed.
    pub hash: String,
    /// What goes, stays, or has to be decided, by kind.
    pub kinds: Vec<ErasureKind>,
    /// Who received something about the person and has to be told (Article 19).
    pub recipients: Vec<RecipientToTell>,
    /// Backups by their folder, with how many can be reached now.
    pub backups: Vec<BackupPlaceReach>,
    /// How long the addresses stay as fingerprints, so that nobody takes the person in again; none: there is no address.
    pub fingerprint: Option<Fingerprint>,
}

/// Addresses that stay as keyed hashes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Fingerprint {
    /// The last day (ISO date), unless `lasting` or the ground is an objection: then as long as the firm does marketing.
    pub until: String,
    /// An objection of the person stands.
    pub lasting: bool,
}

/// So many data of one kind with the same fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasureKind {
    /// What it is, in the language of the session.
    pub what: String,
    /// Labels of the fields, where it is values of the record.
    pub fields: Vec<String>,
    /// How many rows or values.
    pub count: u64,
    /// `erase`, `keep` or `ask`.
    pub decision: String,
    /// The law that keeps it, as papers name it.
    pub law: Option<String>,
    /// The last day on which it is kept (ISO date).
    pub until: Option<String>,
}

/// Somebody who received something about the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RecipientToTell {
    /// Name.
    pub name: String,
    /// Labels of what was given.
    pub what: Vec<String>,
    /// The last time (RFC 3339).
    pub last_at: String,
}

/// The backups in one folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupPlaceReach {
    /// Folder.
    pub place: String,
    /// Backups there.
    pub backups: u64,
    /// Those that can be opened and changed now; the others follow when their place comes back.
    pub reachable: u64,
}

/// The receipt of an erasure: nothing about whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReceiptRow {
    /// Id.
    pub id: Uuid,
    /// When (RFC 3339).
    pub at: String,
    /// `not-needed consent-withdrawn objection unlawful legal-duty child`.
    pub ground: String,
    /// How many data went.
    #[ts(type = "number")]
    pub erased: u64,
    /// How many stayed under a law.
    #[ts(type = "number")]
    pub kept: u64,
    /// How many recipients had to be told.
    #[ts(type = "number")]
    pub recipients: u64,
}

/// A certificate that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CertificateWritten {
    /// The file.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 of the file, hex.
    pub sha256: String,
}
