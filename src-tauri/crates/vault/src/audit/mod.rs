//! The audit log: a chain of entries that shows every edit, deletion, insertion and swap against a head kept elsewhere.
//!
//! An entry names a person by a random pseudonym and seals its payload under the person's key. The hash goes over the
//! ciphertext, so that after an erasure the payload cannot be read any more and the chain still verifies.

mod check;
mod query;

use uuid::Uuid;

use crate::Instant;
use crate::crypto::sha256;
use crate::subject::Pseudonym;
use crate::wire::Layout;

pub use check::Chain;
pub use query::{AuditQuery, AuditRow};

pub(crate) use check::verify;
pub(crate) use query::{count, select};

/// Words of the acts that the vault itself records.
pub mod act {
    /// The vault was made.
    pub const VAULT_CREATED: &str = "vault-created";
    /// The vault was opened; payload: slot, kind, and what was found.
    pub const UNLOCK: &str = "unlock";
    /// Wrong tries before an unlock; payload: count.
    pub const UNLOCK_FAILED: &str = "unlock-failed";
    /// Something about the files was not in order; payload: warnings, healed, set aside.
    pub const VAULT_FINDING: &str = "vault-finding";
    /// A step of the database's shape was taken; payload: number, room, name.
    pub const MIGRATED: &str = "migrated";
    /// A new key pair of a slot is on its way into the header.
    pub const SLOT_PREPARED: &str = "slot-prepared";
    /// A passphrase was changed.
    pub const PASSPHRASE_CHANGED: &str = "passphrase-changed";
    /// A new recovery code was made; the old sheet no longer opens the vault.
    pub const RECOVERY_CHANGED: &str = "recovery-code-changed";
}

/// The clear part of an entry.
pub(crate) struct Clear<'a> {
    pub(crate) seq: i64,
    pub(crate) at: Instant,
    pub(crate) clock_set: bool,
    pub(crate) staff: Uuid,
    pub(crate) act: &'a str,
    pub(crate) pseudonym: Option<Pseudonym>,
}

impl Clear<'_> {
    /// What the payload is sealed with and what the hash covers.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let out = Layout::default()
            .bytes(b"dovernik/1 audit entry")
            .i64(self.seq)
            .i64(self.at.0)
            .u8(self.clock_set.into())
            .bytes(self.staff.as_bytes())
            .text(self.act);
        match self.pseudonym {
            Some(pseudonym) => out.u8(1).bytes(&pseudonym.0),
            None => out.u8(0),
        }
        .finish()
    }
}

/// Hash of an entry: previous hash, clear fields, hash of the sealed payload.
pub(crate) fn entry_hash(previous: &[u8; 32], clear: &[u8], payload_hash: &[u8; 32]) -> [u8; 32] {
    sha256(&[previous, clear, payload_hash])
}

/// What stands before the first entry.
pub(crate) fn genesis(vault: Uuid) -> [u8; 32] {
    sha256(&[b"dovernik/1 audit chain", vault.as_bytes()])
}
