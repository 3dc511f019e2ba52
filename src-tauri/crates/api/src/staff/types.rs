//! Views of staff.

pub use crm::staff::Role;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

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
