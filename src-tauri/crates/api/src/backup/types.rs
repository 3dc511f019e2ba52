//! Requests and views of backup and restore.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::audit::types::ChainView;
use crate::vault::types::VerifyProblem;

/// What became of a backup that had to be changed: an erasure or a new master key reached it, or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupState {
    /// It was opened, changed, checked and put back.
    Rewritten,
    /// It is not there now; it is tried again when its place comes back.
    Unreachable,
    /// It is there, and could not be changed.
    Failed,
}

/// One backup and how far a change reached it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct BackupReach {
    /// File.
    pub path: String,
    /// Outcome.
    pub state: BackupState,
}

/// One backup that this vault made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct BackupView {
    /// File.
    pub path: String,
    /// Folder it is in.
    pub place: String,
    /// When it was made (RFC 3339).
    pub made: String,
    /// People in it.
    pub people: u64,
    /// Its size.
    pub size_bytes: u64,
    /// Its last verification; nothing when its place is out of reach and it was never verified there.
    pub ok: Option<bool>,
    /// When that was (RFC 3339).
    pub verified_at: Option<String>,
    /// Why rotation keeps it: `daily`, `weekly`, `monthly`, or `last-good` for one of the three newest good ones.
    pub kept_as: Vec<String>,
}

/// A folder for backups.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct PlaceView {
    /// Folder.
    pub path: String,
    /// The vault folder's own `backups`.
    pub own: bool,
    /// It is there now.
    pub reachable: bool,
    /// The newest good backup there (RFC 3339).
    pub last_made: Option<String>,
}

/// A monthly rehearsal: a whole restore into a temporary encrypted file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct DrillView {
    /// When (RFC 3339).
    pub at: String,
    /// The restored copy was whole.
    pub ok: bool,
    /// The backup it was done with.
    pub backup: String,
}

/// How the vault stands with its backups.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct BackupStatus {
    /// The newest good backup.
    pub last_good: Option<BackupView>,
    /// Whole days since it was made.
    pub days_since: Option<u64>,
    /// There is none, or it is older than seven days.
    pub nag: bool,
    /// The schedule asks for one now.
    pub due: bool,
    /// The last rehearsal.
    pub last_drill: Option<DrillView>,
    /// A rehearsal is due: a month has passed since the last good one, and there is a backup to do it with.
    pub drill_due: bool,
    /// Folders, the vault's own first.
    pub places: Vec<PlaceView>,
    /// A backup is made when the program is closed.
    pub on_quit: bool,
    /// A backup is made once a day.
    pub daily: bool,
}

/// `backup run`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct BackupRun {
    /// One folder instead of every place of the vault.
    #[serde(default)]
    pub to: Option<String>,
}

/// How a backup went in one place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct PlaceOutcome {
    /// Folder.
    pub path: String,
    /// A verified backup is there.
    pub ok: bool,
    /// Else why not: `unreachable`, `disk-full`, `no-permission` …
    pub code: Option<String>,
}

/// A backup was made.
#[derive(Clone, Serialize, TS)]
pub struct BackupMade {
    /// File in the first place that took it.
    pub path: String,
    /// SHA-256 of that file, 64 hexadecimal digits.
    pub sha256: String,
    /// People in it.
    pub people: u64,
    /// Head of the ledger of erasures, 64 hexadecimal digits.
    pub ledger_head: String,
    /// It was verified after it was written.
    pub ok: bool,
    /// Every place that was tried.
    pub places: Vec<PlaceOutcome>,
}

/// A backup was read through.
#[derive(Serialize, TS)]
pub struct BackupChecked {
    /// Everything holds.
    pub ok: bool,
    /// File.
    pub path: String,
    /// People in it; 0 when it could not be read.
    pub people: u64,
    /// What does not hold.
    pub problems: Vec<VerifyProblem>,
}

/// When backups are made by themselves.
#[derive(Clone, Copy, Deserialize, TS)]
pub struct BackupSchedule {
    /// When the program is closed.
    pub on_quit: bool,
    /// Once a day.
    pub daily: bool,
}

/// `backup prune`.
#[derive(Clone, Copy, Deserialize, TS)]
pub struct PruneBackups {
    /// Say it, do nothing.
    pub dry_run: bool,
}

/// What rotation removes and keeps.
#[derive(Clone, Serialize, TS)]
pub struct Pruned {
    /// Files that are gone, or would be.
    pub removed: Vec<String>,
    /// Files that stay.
    pub kept: Vec<String>,
}

/// A file that may be a backup, picked while no vault is open.
#[derive(Clone, Serialize, TS)]
pub struct BackupFile {
    /// File.
    pub path: String,
    /// Its name without the folder.
    pub name: String,
    /// When it was made, as its header says (RFC 3339).
    pub made: Option<String>,
    /// The vault it is of.
    pub vault_id: Uuid,
    /// Its size.
    pub size_bytes: u64,
}

/// `backup restore`.
#[derive(Clone, Deserialize, TS)]
pub struct RestoreBackup {
    /// Backup file.
    pub backup: String,
    /// A passphrase of somebody in it, or the recovery code.
    pub passphrase: String,
    /// What was given is the recovery code.
    #[serde(default)]
    pub by_code: bool,
    /// New vault folder: empty or not there.
    pub folder: String,
    /// Vault whose ledger of erasures is replayed; without it the longest valid copy beside the backups counts.
    #[serde(default)]
    pub ledger_of: Option<String>,
}

/// A backup became a vault again.
#[derive(Serialize, TS)]
pub struct Restored {
    /// The new vault's folder.
    pub path: String,
    /// People in it, after the replay.
    pub people: u64,
    /// Erasures made since the backup that were done again.
    pub erasures_replayed: u64,
    /// Everything of the ledger that was done again: withdrawals, objections and restrictions too.
    pub replayed: u64,
    /// Its audit chain.
    pub chain: ChainView,
}
