//! Settings of the vault, and how the window looks on this computer.

use ::vault::Job;
use api::ApiError;
use api::settings::types::{About, Preferences, SetSettings, SettingsView};
use tauri::AppHandle;

use super::commands;
use crate::entry;
use crate::state::State;

commands! {
    shell preferences_show => |_, state, (), _| Ok(state.computer.preferences());
    shell preferences_set => set_preferences;
    settings_show => |session, ()| api::settings::show(session);
    shell settings_set => set_settings;
    shell about_show => |_, state, (), _| Ok(about(state));
}

fn set_preferences(
    _: &AppHandle,
    state: &State,
    wanted: Preferences,
    _: &Job,
) -> Result<Preferences, ApiError> {
    let now = state.computer.set_preferences(wanted, &state.world)?;
    let lang = state.computer.lang();
    // Labels are made in Rust: they follow the window.
    if state.is_open() {
        state.opened(|open| {
            open.session.set_lang(lang);
            Ok(())
        })?;
    }
    Ok(now)
}

fn set_settings(
    _: &AppHandle,
    state: &State,
    wanted: SetSettings,
    _: &Job,
) -> Result<SettingsView, ApiError> {
    let now = state.session(|session| api::settings::set(session, wanted))?;
    entry::apply_lock_minutes(state)?;
    Ok(now)
}

fn about(state: &State) -> About {
    About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        licence: env!("CARGO_PKG_LICENSE").to_owned(),
        folder: state.opened(|open| Ok(open.folder.display().to_string())).ok(),
        law_pack: api::settings::law_pack(),
    }
}
