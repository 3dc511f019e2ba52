//! What Rust tells the window after a commit: domain events, never values.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::error::ApiError;
use crate::session::Session;

/// More rows than this are not looked at one by one.
const MANY: i64 = 400;

/// People that changed; empty: many, read again what is shown.
#[derive(Clone, Serialize, TS)]
pub struct PeopleChanged {
    /// Ids, at most 100.
    pub ids: Vec<Uuid>,
}

/// The vault will lock by itself soon.
#[derive(Clone, Serialize, TS)]
pub struct LockWarning {
    /// Seconds left; 0 takes the warning back.
    pub seconds: u64,
}

/// How far a job is.
#[derive(Clone, Serialize, TS)]
pub struct JobProgress {
    /// Token of the job.
    pub job: String,
    /// Steps done.
    pub done: u64,
    /// Steps in all; 0 while unknown.
    pub total: u64,
}

/// A backup that the program makes by itself.
#[derive(Clone, Serialize, TS)]
pub struct BackupByItself {
    /// Token of the job: for its progress, and to stop it.
    pub job: String,
    /// Why it is made.
    pub occasion: BackupOccasion,
    /// How far it is.
    pub phase: BackupPhase,
    /// Why it failed, a sentence in the language of the session.
    pub problem: Option<String>,
}

/// Why a backup is made, or tried, that nobody asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupOccasion {
    /// The day's backup is due.
    Daily,
    /// A month has passed since a restore was rehearsed.
    Drill,
    /// The program is about to be closed.
    Quit,
}

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupPhase {
    /// It runs.
    Running,
    /// A verified backup is there.
    Made,
    /// Somebody stopped it.
    Stopped,
    /// It could not be made.
    Failed,
}

/// Which people the changes after position `seen` are about; moves `seen` to the newest. Nothing when nothing changed.
///
/// # Errors
/// Faults of the vault.
pub fn people_changed_since(session: &Session, seen: &mut i64) -> Result<Option<PeopleChanged>, ApiError> {
    let (from, head) = (*seen, session.vault().changes_head()?);
    if head <= from {
        return Ok(None);
    }
    *seen = head;
    if head - from > MANY {
        return Ok(Some(PeopleChanged { ids: Vec::new() }));
    }
    let changes = session
        .vault()
        .changes_since(from, u32::try_from(MANY).unwrap_or(u32::MAX))?;
    // Every act with a person touches the person's own row; changes that touch none are about catalogues, and what is
    // shown is read again.
    let ids: BTreeSet<Uuid> = changes
        .iter()
        .filter(|change| change.table == "person")
        .map(|change| change.row)
        .collect();
    Ok(Some(PeopleChanged {
        ids: ids.into_iter().collect(),
    }))
}
