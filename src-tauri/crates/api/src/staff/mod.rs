//! Room `staff`: who works with the vault.

pub mod types;

use crm::staff;
use crm::staff::Role;

use self::types::StaffView;
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// Everybody, in the order they came.
///
/// # Errors
/// Of the vault only.
pub fn list(session: &Session) -> Result<Vec<StaffView>, ApiError> {
    session.require(Role::Viewer)?;
    let members = session.vault().read(staff::list)?;
    Ok(members.into_iter().map(view).collect())
}

fn view(member: staff::Member) -> StaffView {
    StaffView {
        id: member.id,
        name: member.name,
        role: member.role,
        disabled_at: member.disabled_at.map(instant),
    }
}
