//! What Rust tells the window after a commit: domain events, never values.

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

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
