//! Room `staff`: who works with the vault.

pub mod types;

use crm::staff;
use crm::staff::Role;
use vault::{KeySlot, SlotKind};

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
    let slots = session.vault().slots()?;
    Ok(members.into_iter().map(|member| view(member, &slots)).collect())
}

/// A member with what their key slots tell.
pub(crate) fn view(member: staff::Member, slots: &[KeySlot]) -> StaffView {
    let of = |kind| {
        slots
            .iter()
            .find(|slot| slot.staff == Some(member.id) && slot.kind == kind)
    };
    let passphrase = of(SlotKind::Passphrase);
    StaffView {
        waiting: passphrase.is_none() && of(SlotKind::HandOver).is_some(),
        key_since: passphrase.map(|slot| instant(slot.changed)),
        id: member.id,
        name: member.name,
        role: member.role,
        disabled_at: member.disabled_at.map(instant),
    }
}
