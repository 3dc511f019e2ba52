//! Requests and views of the access log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A page of the log, newest first.
#[derive(Clone, Default, Deserialize, TS)]
pub struct AuditQuery {
    /// Only this person.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// Not before (RFC 3339 or ISO date).
    #[serde(default)]
    pub since: Option<String>,
    /// Only these acts.
    #[serde(default)]
    pub acts: Vec<String>,
    /// Entries before this sequence number.
    #[serde(default)]
    pub before: Option<i64>,
    /// Entries wanted, at most 200.
    pub limit: u32,
}

/// Page of the log.
#[derive(Serialize, TS)]
pub struct AuditPage {
    /// Entries.
    pub rows: Vec<AuditRow>,
    /// Entries in all that match.
    pub total: u64,
    /// Pass as `before` for the next page; none at the end.
    pub next: Option<i64>,
}

/// An entry.
#[derive(Serialize, TS)]
pub struct AuditRow {
    /// Sequence number, from 1.
    pub seq: i64,
    /// RFC 3339.
    pub at: String,
    /// Staff member by name.
    pub staff: String,
    /// Act, a stable kebab-case word.
    pub act: String,
    /// Person, where the entry is about one who still exists.
    pub person: Option<Uuid>,
    /// Their display name.
    pub person_name: Option<String>,
    /// Labels of fields it is about.
    pub fields: Vec<String>,
    /// Reason given.
    pub reason: Option<String>,
    /// Further facts, never a sealed value.
    pub detail: std::collections::BTreeMap<String, String>,
    /// The clock was set by hand.
    pub clock_set: bool,
}

/// What the retention of the log took from it.
#[derive(Serialize, TS)]
pub struct LogExpired {
    /// Entries made before this moment keep number, time, who and act (RFC 3339).
    pub before: String,
    /// Entries whose details went now.
    pub expired: u64,
}

/// Result of `audit verify`.
#[derive(Serialize, TS)]
pub struct ChainView {
    /// Entries.
    pub entries: u64,
    /// Hash of the newest, hex.
    pub head: String,
    /// The chain holds.
    pub ok: bool,
}
