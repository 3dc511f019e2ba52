//! The key in the keychain of this computer: optional, off unless somebody asks for it.

use std::path::Path;

use crm::staff::Role;
use text::Lang;
use vault::{SlotKind, Vault, World, keychain_available};

use super::check_again;
use super::open::{Opened, enter_by};
use super::types::{KeychainSet, KeychainView};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// Days a key may be good for.
const DAYS: std::ops::RangeInclusive<u16> = 1..=90;

/// Whether this computer has a keychain, and whether it keeps a key of the staff member who is in.
///
/// # Errors
/// Of the vault only.
pub fn keychain_state(session: &Session) -> Result<KeychainView, ApiError> {
    session.require(Role::Viewer)?;
    let slots = session.vault().slots()?;
    let own = slots
        .iter()
        .find(|slot| slot.kind == SlotKind::Keychain && slot.staff == Some(session.staff()));
    Ok(KeychainView {
        available: keychain_available(),
        set: own.is_some(),
        expires_at: own.and_then(|slot| slot.expires).map(instant),
    })
}

/// Puts a key into the keychain of this computer. The passphrase goes on to open the vault.
///
/// # Errors
/// `wrong-key`, `throttled`, `keychain-days`, `keychain-unavailable`, faults of the disk.
pub fn keychain_set(session: &Session, request: &KeychainSet) -> Result<KeychainView, ApiError> {
    session.require(Role::Viewer)?;
    if !DAYS.contains(&request.days) {
        return Err(ApiError::rule("keychain-days").on("days"));
    }
    check_again(session, &request.passphrase)?;
    session.vault().set_keychain(session.staff(), request.days)?;
    keychain_state(session)
}

/// Takes the key out of the keychain and its slot out of the vault.
///
/// # Errors
/// Faults of the disk.
pub fn keychain_forget(session: &Session) -> Result<KeychainView, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().forget_keychain(session.staff())?;
    keychain_state(session)
}

/// Opens a vault with the key in the keychain of this computer. Only when somebody asked for it, never by itself.
///
/// # Errors
/// `keychain-lost`, `keychain-unavailable`, and those of [`super::open`].
pub fn open_keychain(folder: &Path, lang: Option<Lang>, world: &World) -> Result<Opened, ApiError> {
    let opened = Vault::open_with_keychain(folder, &crm::schema::schema(), world)?;
    enter_by(opened, lang)
}
