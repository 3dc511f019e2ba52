//! The audit log: a chain of entries that shows every edit, deletion, insertion and swap against a head kept elsewhere.
//!
//! An entry names a person by a random pseudonym and seals its payload under the person's key. The hash goes over the
//! ciphertext, so that after an erasure the payload cannot be read any more and the chain still verifies.

mod check;
mod expire;
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
    /// An owner has heard a warning about the files; payload: code.
    pub const WARNING_ACKNOWLEDGED: &str = "warning-acknowledged";
    /// Payloads of old entries went, as the retention of the log asks; payload: count, before.
    pub const LOG_EXPIRED: &str = "log-expired";
    /// A step of the database's shape was taken; payload: number, room, name.
    pub const MIGRATED: &str = "migrated";
    /// A person, or values of one, were erased; payload: entry of the ledger, plan, indexes made anew.
    pub const ERASED: &str = "erased";
    /// Traces of an erasure were found in the database file, which is written anew; payload: how many kinds.
    pub const ERASURE_TRACES: &str = "erasure-traces";
    /// The database was searched after an erasure; payload: entry of the ledger, pages.
    pub const ERASURE_SEARCHED: &str = "erasure-searched";
    /// An erasure is finished, backups included; payload: the receipt.
    pub const ERASURE_FINISHED: &str = "erasure-finished";
    /// Entries of the ledger were carried out again; payload: how many.
    pub const LEDGER_REPLAYED: &str = "ledger-replayed";
    /// A new key pair of a slot is on its way into the header.
    pub const SLOT_PREPARED: &str = "slot-prepared";
    /// A passphrase was changed.
    pub const PASSPHRASE_CHANGED: &str = "passphrase-changed";
    /// A backup is about to be written; payload: backup, places.
    pub const BACKUP_BEGUN: &str = "backup-begun";
    /// A backup was written and verified; payload: backup, copies, failed.
    pub const BACKUP_MADE: &str = "backup-made";
    /// A backup could not be made; payload: backup, code.
    pub const BACKUP_FAILED: &str = "backup-failed";
    /// A backup was read through; payload: backup, ok.
    pub const BACKUP_VERIFIED: &str = "backup-verified";
    /// Backups were removed by rotation; payload: count.
    pub const BACKUP_PRUNED: &str = "backup-pruned";
    /// A backup of this vault was found that it did not know; payload: backup.
    pub const BACKUP_FOUND: &str = "backup-found";
    /// An erasure was carried into backups; payload: rewritten, unreachable, failed.
    pub const BACKUP_REWRITTEN: &str = "backup-rewritten";
    /// Backups are about to get new keys; payload: count, or backup.
    pub const BACKUP_REKEY_BEGUN: &str = "backup-rekey-begun";
    /// Backups got new keys; payload: rewritten, unreachable, failed.
    pub const BACKUP_REKEYED: &str = "backup-rekeyed";
    /// A restore was rehearsed; payload: backup, ok.
    pub const BACKUP_DRILL: &str = "backup-drill";
    /// Schedule or places of backups were changed; payload: what.
    pub const BACKUP_PLAN_CHANGED: &str = "backup-plan-changed";
    /// The vault was restored from a backup; payload: backup, made, replayed.
    pub const VAULT_RESTORED: &str = "vault-restored";
    /// A new recovery code was made; the old sheet no longer opens the vault.
    pub const RECOVERY_CHANGED: &str = "recovery-code-changed";
    /// Two groups of the recovery code were typed from paper.
    pub const RECOVERY_CONFIRMED: &str = "recovery-code-confirmed";
    /// A one-time code was made; payload: for whom, and which slots it replaces.
    pub const HAND_OVER_MADE: &str = "hand-over-made";
    /// A one-time code was turned into a passphrase.
    pub const HAND_OVER_USED: &str = "hand-over-used";
    /// A key was put into the keychain of a computer; payload: days.
    pub const KEYCHAIN_SET: &str = "keychain-set";
    /// The slot of a key in a keychain was taken out.
    pub const KEYCHAIN_FORGOTTEN: &str = "keychain-forgotten";
    /// Slots whose time was over were taken out.
    pub const SLOTS_EXPIRED: &str = "slots-expired";
    /// A new master key stands in the header beside the old one; payload: dropped slots.
    pub const ROTATION_BEGUN: &str = "rotation-begun";
    /// The database is under a new master key; payload: number of the epoch.
    pub const MASTER_KEY_CHANGED: &str = "master-key-changed";
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
