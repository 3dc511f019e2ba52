//! The keys of the staff member who is in: the passphrase, and the master key behind it.

use crm::error::CrmError;
use crm::staff::Role;
use vault::{Job, Kdf, Passphrase, SlotId};

use super::types::{ChangePassphrase, PassphraseChanged, Reauth, Rotated};
use crate::error::ApiError;
use crate::session::Session;

/// The passphrase again, before an act that needs it. Wrong tries are slowed down and recorded.
///
/// # Errors
/// `wrong-key`, `throttled`.
pub fn check_again(session: &Session, passphrase: &str) -> Result<(), ApiError> {
    let slot = session.vault().passphrase_slot(session.staff())?;
    session
        .vault()
        .check_passphrase(slot, &Passphrase::new(passphrase))?;
    Ok(())
}

/// A new passphrase for the staff member of the session, who knows the current one.
///
/// # Errors
/// `wrong-key`, `throttled`, `weak-passphrase`, `passphrase-taken`, faults of the disk.
pub fn change_passphrase(
    session: &Session,
    request: &ChangePassphrase,
) -> Result<PassphraseChanged, ApiError> {
    check_again(session, &request.current)?;
    let slot = session.vault().passphrase_slot(session.staff())?;
    set_passphrase(session, slot, &Passphrase::new(&request.new))?;
    Ok(PassphraseChanged { advice_rotate: true })
}

/// Sets the passphrase of a slot of this staff member.
pub(super) fn set_passphrase(session: &Session, slot: SlotId, new: &Passphrase) -> Result<(), ApiError> {
    let names = refused_words(session)?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    session
        .vault()
        .set_passphrase(slot, new, Kdf::Calibrated, &names, session.staff())
        .map_err(|error| ApiError::from(error).on("new"))
}

/// Names of the firm and of everybody who works with the vault: what somebody who guesses tries first.
pub(super) fn refused_words(session: &Session) -> Result<Vec<String>, ApiError> {
    let names = session.vault().read(|r| -> Result<_, CrmError> {
        let mut names: Vec<String> = crm::staff::names(r)?.into_values().collect();
        names.push(crm::settings::get(r, "controller.name")?);
        Ok(names)
    })?;
    Ok(names)
}

/// A new master key: what somebody once copied of the key files, with a passphrase or code they knew then, opens
/// nothing any more. Reachable backups get new keys.
///
/// # Errors
/// `not-allowed` for all but the owner, `wrong-key`, `throttled`, `busy`, `disk-full`, faults of the disk.
pub fn rotate(session: &Session, request: &Reauth, job: &Job) -> Result<Rotated, ApiError> {
    session.require(Role::Owner)?;
    check_again(session, &request.passphrase)?;
    let before = crate::backup::before_rekey(session)?;
    let generation = session.vault().rotate(session.staff(), &[], job)?;
    Ok(Rotated {
        generation,
        backups: crate::backup::rekey(session, before, job),
    })
}
