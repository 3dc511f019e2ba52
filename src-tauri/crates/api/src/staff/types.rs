//! Requests and views of staff.

pub use crm::staff::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::backup::types::BackupReach;

/// A staff member.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StaffView {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Disabled at (RFC 3339).
    pub disabled_at: Option<String>,
    /// Has only a hand-over code that nobody used yet.
    pub waiting: bool,
    /// When their passphrase was last sealed (RFC 3339); `None` without one.
    pub key_since: Option<String>,
}

/// A new colleague.
#[derive(Clone, Deserialize, TS)]
pub struct AddStaff {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// The owner's passphrase, again.
    pub passphrase: String,
}

/// A new hand-over code for somebody who forgot their passphrase.
#[derive(Clone, Deserialize, TS)]
pub struct ResetStaff {
    /// Who.
    pub id: Uuid,
    /// The owner's passphrase, again.
    pub passphrase: String,
}

/// Somebody leaves.
#[derive(Clone, Deserialize, TS)]
pub struct DisableStaff {
    /// Who.
    pub id: Uuid,
    /// The owner's passphrase, again.
    pub passphrase: String,
}

/// Another role.
#[derive(Clone, Deserialize, TS)]
pub struct SetRole {
    /// Who.
    pub id: Uuid,
    /// The new one.
    pub role: Role,
    /// The owner's passphrase, again.
    pub passphrase: String,
}

/// What the owner hands over. The code is shown once and kept nowhere.
#[derive(Serialize, TS)]
pub struct HandOver {
    /// For whom.
    pub staff: StaffView,
    /// One-time code in groups of four.
    pub code: String,
    /// Until when it opens (RFC 3339).
    pub expires_at: String,
}

/// Somebody who left.
#[derive(Debug, Serialize, TS)]
pub struct StaffDisabled {
    /// Who.
    pub staff: StaffView,
    /// The master key was changed: no old copy of the key file opens the database any more.
    pub rotated: bool,
    /// Backups and whether they got new keys.
    pub backups: Vec<BackupReach>,
}

/// `staff instruct`: a colleague was instructed and bound to confidentiality (Articles 29 and 32(4)).
#[derive(Clone, Default, Deserialize, TS)]
pub struct InstructStaff {
    /// Who.
    pub id: Uuid,
    /// When (ISO date).
    pub at: String,
    /// Path of the signed paper, which is kept in the vault.
    #[serde(default)]
    pub file: Option<String>,
}

/// An instruction: `staff instructions`.
#[derive(Clone, Serialize, TS)]
pub struct InstructionRow {
    /// Id.
    pub id: Uuid,
    /// Who was instructed.
    pub member: Uuid,
    /// Their name.
    pub name: String,
    /// When (ISO date).
    pub at: String,
    /// Name of the kept file.
    pub file: Option<String>,
    /// SHA-256 of the file, hex.
    pub sha256: Option<String>,
}
