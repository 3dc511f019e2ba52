//! Views of disclosures.

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// A line of the log of disclosures.
#[derive(Clone, Serialize, TS)]
pub struct DisclosureRow {
    /// Id.
    pub id: Uuid,
    /// When (RFC 3339).
    pub at: String,
    /// Recipient by name; none: the person.
    pub recipient: Option<String>,
    /// Purpose key; none: the person's own right.
    pub purpose: Option<String>,
    /// Keys of the fields given.
    pub fields: Vec<String>,
    /// How: `access-report`, `export`, …
    pub way: String,
    /// Staff member by name.
    pub staff: String,
}
