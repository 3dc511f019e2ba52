//! Room `staff`: who works with the vault, and the keys they have.
//!
//! Everything but the list is the owner's, and asks the passphrase again.

mod instruction;
#[cfg(test)]
mod tests;
pub mod types;

pub use instruction::{instruct, instructions, take_instruction};

use crm::staff;
use crm::staff::{Member, Role};
use uuid::Uuid;
use vault::{Job, KeySlot, SlotId, SlotKind, VaultError};

use self::types::{AddStaff, DisableStaff, HandOver, ResetStaff, SetRole, StaffDisabled, StaffView};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;
use crate::vault::check_again;

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

/// Adds a colleague and makes the code they come in with. The owner never learns their passphrase.
///
/// # Errors
/// `not-allowed`, `wrong-key`, `throttled`, `empty-name`, `too-long`, faults of the disk.
pub fn add(session: &Session, request: &AddStaff) -> Result<HandOver, ApiError> {
    allow(session, &request.passphrase)?;
    let member = session
        .vault()
        .write(session.staff(), |w| staff::add(w, &request.name, request.role))?;
    hand_over(session, member)
}

/// A new code for somebody who forgot their passphrase, or let their code expire. What opened the vault for them
/// before opens it no more.
///
/// # Errors
/// `not-allowed`, `wrong-key`, `throttled`, `no-such-staff`, `staff-disabled`, `not-yourself`, faults of the disk.
pub fn reset(session: &Session, request: &ResetStaff) -> Result<HandOver, ApiError> {
    allow(session, &request.passphrase)?;
    let member = other(session, request.id)?;
    if member.disabled_at.is_some() {
        return Err(ApiError::rule("staff-disabled").on("id"));
    }
    hand_over(session, member)
}

/// Gives a staff member another role, from now on.
///
/// # Errors
/// `not-allowed`, `wrong-key`, `throttled`, `no-such-staff`, `last-owner`, faults of the disk.
pub fn set_role(session: &Session, request: &SetRole) -> Result<StaffView, ApiError> {
    allow(session, &request.passphrase)?;
    let member = session
        .vault()
        .write(session.staff(), |w| staff::set_role(w, request.id, request.role))?;
    if member.id == session.staff() {
        session.set_role(member.role);
    }
    Ok(view(member, &session.vault().slots()?))
}

/// Disables a staff member, takes their keys out and changes the master key, so that no copy of the key files they
/// may have kept opens the database. Reachable backups get new keys. If it is interrupted, the next unlock by an
/// owner brings it to its end.
///
/// # Errors
/// `not-allowed`, `wrong-key`, `throttled`, `no-such-staff`, `last-owner`, `not-yourself`, `busy`, `disk-full`.
pub fn disable(session: &Session, request: &DisableStaff, job: &Job) -> Result<StaffDisabled, ApiError> {
    allow(session, &request.passphrase)?;
    let member = other(session, request.id)?;
    job.check()?;
    let before = crate::backup::before_rekey(session)?;
    session
        .vault()
        .write(session.staff(), |w| staff::disable(w, member.id))?;
    let slots = slots_of_disabled(session)?;
    session.vault().rotate(session.staff(), &slots, &job.part(0, 2))?;
    let backups = crate::backup::rekey(session, before, &job.part(1, 2));
    let member = session
        .vault()
        .read(|r| staff::get(r, request.id))?
        .unwrap_or(member);
    Ok(StaffDisabled {
        staff: view(member, &session.vault().slots()?),
        rotated: true,
        backups,
    })
}

/// Takes up what an interrupted [`disable`] left: somebody is disabled and still has a slot. What fails now is tried
/// again at the next unlock.
pub(crate) fn finish_leaving(session: &Session) {
    let finished = slots_of_disabled(session).and_then(|slots| {
        if slots.is_empty() {
            return Ok(());
        }
        let job = Job::silent();
        let before = crate::backup::before_rekey(session)?;
        session.vault().rotate(session.staff(), &slots, &job)?;
        crate::backup::rekey(session, before, &job);
        Ok(())
    });
    if let Err(error) = finished {
        tracing::warn!(code = error.code, "keys of somebody who left are still there");
    }
}

/// The slots of everybody who is disabled.
fn slots_of_disabled(session: &Session) -> Result<Vec<SlotId>, ApiError> {
    let members = session.vault().read(staff::list)?;
    let slots = session.vault().slots()?;
    let gone = |slot: &&KeySlot| {
        members
            .iter()
            .any(|m| m.disabled_at.is_some() && slot.staff == Some(m.id))
    };
    Ok(slots.iter().filter(gone).map(|slot| slot.id).collect())
}

fn allow(session: &Session, passphrase: &str) -> Result<(), ApiError> {
    session.require(Role::Owner)?;
    check_again(session, passphrase)
}

/// Somebody else: nobody takes their own key away.
fn other(session: &Session, id: Uuid) -> Result<Member, ApiError> {
    if id == session.staff() {
        return Err(ApiError::rule("not-yourself").on("id"));
    }
    let member = session.vault().read(|r| staff::get(r, id))?;
    member.ok_or_else(|| ApiError::rule("no-such-staff").on("id"))
}

fn hand_over(session: &Session, member: Member) -> Result<HandOver, ApiError> {
    let made = session.vault().hand_over(member.id, session.staff());
    let made = made.map_err(|error| match error {
        VaultError::NoSuchSlot => ApiError::rule("not-yourself"),
        other => other.into(),
    })?;
    Ok(HandOver {
        staff: view(member, &session.vault().slots()?),
        code: made.code.display().to_string(),
        expires_at: instant(made.expires.into()),
    })
}

/// A member with what their key slots tell.
pub(crate) fn view(member: Member, slots: &[KeySlot]) -> StaffView {
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
