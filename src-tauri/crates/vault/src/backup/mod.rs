//! Backups: one file that a passphrase or a recovery code opens with nothing else (docs/format.md §9).
//!
//! A backup is the database as it was at one moment, under a key of its own, with the slots that open it, a copy of the
//! ledger, and a MAC over all. It is written beside its place, read back, and only then gets its name; an interrupted
//! one never replaces a good one. The vault keeps the key of each backup, so that an erasure or a new master key
//! reaches it without anybody's passphrase.

mod census;
mod change;
mod check;
mod codec;
mod container;
mod digest;
mod find;
mod keys;
mod list;
mod make;
mod manifest;
mod pages;
mod place;
mod registry;
mod restore;
mod rewrite;
pub mod rules;
mod snapshot;
mod verify;
mod workspace;

use std::path::PathBuf;

use crate::Instant;

pub use list::{Backup, Place, Presence, Pruned, Status};
pub use make::{BackupFile, Copied, Made};
pub use place::{make_place, own_place};
pub use restore::{BackupHead, Restore, Restored, head, restore};
pub use rewrite::{BackupState, Reached};
pub use verify::{Checked, is_whole, verify};

pub(crate) use census::tables;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use codec::fuzz;

/// What a backup is called in a problem.
const FILE: &str = "backup";
/// End of the name of every backup.
pub const SUFFIX: &str = ".dovernik-backup";

/// A rehearsal: a whole restore into a temporary encrypted file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drill {
    /// When.
    pub at: Instant,
    /// The backup it was done with.
    pub path: PathBuf,
    /// The restored copy was whole.
    pub ok: bool,
}
