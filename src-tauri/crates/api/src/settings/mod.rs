//! Room `settings`: who the controller is, how the program behaves in this vault.

pub mod types;

use crm::settings;
use crm::staff::Role;
use vault::Read;

use self::types::{SetSettings, SettingsView};
use crate::error::ApiError;
use crate::session::Session;

/// All settings, defaults included.
///
/// # Errors
/// Of the vault only.
pub fn show(session: &Session) -> Result<SettingsView, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(view)
}

/// Changes settings, all or none, and answers all of them.
///
/// # Errors
/// `not-allowed unknown-setting bad-setting`.
pub fn set(session: &Session, request: SetSettings) -> Result<SettingsView, ApiError> {
    session.require(Role::Owner)?;
    session.vault().write(session.staff(), |w| {
        settings::set(w, &request.settings)?;
        view(w)
    })
}

/// The day from which the newest law pack of the program is used (ISO date).
pub fn law_pack() -> String {
    law::Pack::all()
        .last()
        .map(|pack| pack.valid_from.to_string())
        .unwrap_or_default()
}

fn view(r: &Read<'_>) -> Result<SettingsView, ApiError> {
    Ok(SettingsView {
        settings: settings::all(r)?,
    })
}
