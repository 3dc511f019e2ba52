//! Coming in: creating and opening a vault, and choosing where it lies.

use std::path::{Path, PathBuf};

use api::ApiError;
use api::vault::types::{CreateVault, JoinVault, KnownVault, LockState, OpenVault, RecoverVault};
use tauri::AppHandle;
use text::Lang;
use vault::Passphrase;

use crate::computer::view;
use crate::kit::Kit;
use crate::lock::Opening;
use crate::state::{Open, State};
use crate::{by_itself, dialogs, events, idle, lock};

/// Ending of a vault's folder.
const ENDING: &str = "dovernik";
/// Longest name of a folder made from a firm's name, in characters; file systems allow 255 bytes.
const NAME: usize = 60;

/// Creates a vault and goes in as its owner.
///
/// # Errors
/// `not-a-vault` for a folder Rust did not name, and those of [`api::vault::create`].
pub fn create(app: &AppHandle, state: &State, mut request: CreateVault) -> Result<LockState, ApiError> {
    let (folder, opening) = outside(state, &request.folder)?;
    request.folder = folder.display().to_string();
    let made = api::vault::create(&request, &state.world)?;
    let kit = Kit::made(made.recovery, &state.world);
    enter(
        app,
        state,
        Open::new(made.session, folder, Vec::new(), kit),
        opening,
    )
}

/// Opens a vault.
///
/// # Errors
/// `not-a-vault` for a folder Rust did not name, and those of [`api::vault::open`].
pub fn open(app: &AppHandle, state: &State, request: &OpenVault) -> Result<LockState, ApiError> {
    let (folder, opening) = outside(state, &request.path)?;
    let passphrase = Passphrase::new(&request.passphrase);
    let opened = api::vault::open(&folder, &passphrase, None, speaking(state), &state.world)?;
    inside(app, state, opened, folder, opening)
}

/// Opens a vault by the recovery sheet; its owner gets a new passphrase.
///
/// # Errors
/// `not-a-vault` for a folder Rust did not name, and those of [`api::vault::recover`].
pub fn recover(app: &AppHandle, state: &State, request: &RecoverVault) -> Result<LockState, ApiError> {
    let (folder, opening) = outside(state, &request.path)?;
    let new = Passphrase::new(&request.passphrase);
    let opened = api::vault::recover(&folder, &request.code, &new, speaking(state), &state.world)?;
    inside(app, state, opened, folder, opening)
}

/// A colleague comes in for the first time, by the code an owner handed over.
///
/// # Errors
/// `not-a-vault` for a folder Rust did not name, and those of [`api::vault::join`].
pub fn join(app: &AppHandle, state: &State, request: &JoinVault) -> Result<LockState, ApiError> {
    let (folder, opening) = outside(state, &request.path)?;
    let new = Passphrase::new(&request.passphrase);
    let opened = api::vault::join(&folder, &request.code, &new, speaking(state), &state.world)?;
    inside(app, state, opened, folder, opening)
}

/// Opens a vault with the key that the keychain of this computer keeps: when somebody pressed the button for it.
///
/// # Errors
/// `not-a-vault` for a folder Rust did not name, and those of [`api::vault::open_keychain`].
pub fn open_keychain(app: &AppHandle, state: &State, path: &str) -> Result<LockState, ApiError> {
    let (folder, opening) = outside(state, path)?;
    let opened = api::vault::open_keychain(&folder, speaking(state), &state.world)?;
    inside(app, state, opened, folder, opening)
}

/// Labels are made in Rust: they speak the language of this window, whatever the vault's own is.
fn speaking(state: &State) -> Option<Lang> {
    Some(state.computer.lang())
}

fn inside(
    app: &AppHandle,
    state: &State,
    opened: api::vault::Opened,
    folder: PathBuf,
    opening: Opening,
) -> Result<LockState, ApiError> {
    let api::vault::Opened {
        session,
        mut warnings,
    } = opened;
    api::vault::point_to_backup(&session, &mut warnings);
    let open = Open::new(session, folder, warnings, Kit::default());
    enter(app, state, open, opening)
}

/// One vault at a time: the one that is open is locked first.
fn outside(state: &State, path: &str) -> Result<(PathBuf, Opening), ApiError> {
    if state.is_open() {
        Err(ApiError::rule("busy"))
    } else {
        Ok((state.computer.named(path)?, Opening::begin()))
    }
}

fn enter(app: &AppHandle, state: &State, open: Open, opening: Opening) -> Result<LockState, ApiError> {
    if let Err(error) = state
        .computer
        .opened(&open.folder, state.world.now(), &state.world)
    {
        // The vault is open; that it is not in the list next time is a smaller harm than to refuse it.
        tracing::warn!(code = error.code, "the vault is not remembered");
    }
    state.change(|slot| *slot = Some(open));
    state.idle.open();
    apply_lock_minutes(state)?;
    idle::watch(app);
    by_itself::watch(app);
    if opening.overtaken() {
        lock::by_itself(app);
    }
    drop(opening);
    let now = state.lock_state()?;
    events::lock_state(app, &now);
    Ok(now)
}

/// Takes the minutes without use from the vault's settings.
///
/// # Errors
/// Those of reading the vault.
pub fn apply_lock_minutes(state: &State) -> Result<(), ApiError> {
    let settings = state.session(api::settings::show)?.settings;
    if let Some(minutes) = settings
        .get("lock_minutes")
        .and_then(|minutes| minutes.parse().ok())
    {
        state.idle.set_minutes(minutes);
    }
    Ok(())
}

/// Where a new vault of this firm would lie unless the person says otherwise.
pub fn suggest(app: &AppHandle, state: &State, company: &str) -> String {
    named(state, free(&dialogs::documents(app), company))
}

/// Asks for the folder in which the vault of this firm is to be made.
pub fn pick_folder(app: &AppHandle, state: &State, company: &str) -> Option<String> {
    let parent = dialogs::folder(app, "dialog-vault-place")?;
    Some(named(state, free(&parent, company)))
}

/// Asks for a vault that is there already.
///
/// # Errors
/// `not-a-vault`.
pub fn pick_existing(app: &AppHandle, state: &State) -> Result<Option<KnownVault>, ApiError> {
    let Some(folder) = dialogs::folder(app, "dialog-vault-open") else {
        return Ok(None);
    };
    api::vault::info(&folder)?;
    state.computer.name(&folder);
    Ok(Some(view(&folder, None)))
}

fn named(state: &State, folder: PathBuf) -> String {
    state.computer.name(&folder);
    folder.display().to_string()
}

/// A folder that is not there yet, named after the firm.
fn free(parent: &Path, company: &str) -> PathBuf {
    let name = folder_name(company);
    let numbered = (2..1000).map(|number| format!("{name} {number}.{ENDING}"));
    let names = std::iter::once(format!("{name}.{ENDING}")).chain(numbered);
    let free = names.map(|name| parent.join(name)).find(|path| !path.exists());
    free.unwrap_or_else(|| parent.join(format!("{name}.{ENDING}")))
}

/// What every file system takes: no separators, no characters Windows reserves, no dot or space at the ends.
fn folder_name(company: &str) -> String {
    let kept = company.chars().map(|letter| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    });
    let spaced: String = kept.collect();
    let name = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = name.chars().take(NAME).collect();
    let trimmed = short.trim_matches(['.', ' ']);
    if trimmed.is_empty() {
        "Dôverník".to_owned()
    } else {
        trimmed.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_firms_name_becomes_a_folder_every_system_takes() {
        for (company, folder) in [
            ("Stolárstvo Podhora, s. r. o.", "Stolárstvo Podhora, s. r. o"),
            ("../../etc", "etc"),
            ("A/B: \"C\"", "A B C"),
            ("  \u{7} ", "Dôverník"),
            ("...", "Dôverník"),
        ] {
            assert_eq!(folder_name(company), folder, "{company:?}");
        }
        assert_eq!(folder_name(&"ž".repeat(500)).chars().count(), NAME);
    }

    #[test]
    fn a_folder_that_is_there_is_not_suggested() {
        let parent = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(parent.path().join("Firma.dovernik")).expect("a folder");
        assert_eq!(
            free(parent.path(), "Firma"),
            parent.path().join("Firma 2.dovernik")
        );
        assert_eq!(free(parent.path(), "Iná"), parent.path().join("Iná.dovernik"));
    }
}
