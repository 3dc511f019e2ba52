//! Views of staff.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Role of a staff member.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything.
    Owner,
    /// Daily work.
    Staff,
    /// Lists, finds, shows.
    Viewer,
}

/// A staff member.
#[derive(Clone, Serialize, TS)]
pub struct StaffView {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Disabled at (RFC 3339).
    pub disabled_at: Option<String>,
}
