//! First run, unlock, lock, the recovery kit, sample data.

use ::vault::{Job, RecoveryCode};
use api::ApiError;
use api::vault::types::{
    ChangePassphrase, CheckPassphrase, ConfirmKit, CreateVault, JoinVault, KeychainSet, KitQuestion,
    LockState, OpenVault, Reauth, RecoverVault,
};
use tauri::AppHandle;

use super::commands;
use crate::state::State;
use crate::{by_itself, dialogs, entry, lock};

commands! {
    shell vault_state => |_, state, (), _| state.lock_state();
    shell vault_suggest_folder => |app, state, company: String, _| Ok(entry::suggest(app, state, &company));
    shell vault_pick_folder => |app, state, company: String, _| Ok(entry::pick_folder(app, state, &company));
    shell vault_pick_existing => |app, state, (), _| entry::pick_existing(app, state);
    shell vault_forget => forget;
    shell passphrase_check => |_, _, typed: CheckPassphrase, _| Ok(api::vault::check_passphrase(&typed));
    shell passphrase_suggest => |_, state, (), _| Ok(api::vault::suggest_passphrase(state.lang(), &state.world));
    shell vault_create => |app, state, request: CreateVault, _| entry::create(app, state, request);
    shell vault_open => |app, state, request: OpenVault, _| entry::open(app, state, &request);
    shell vault_lock => lock_now;
    shell vault_touch => |_, state, (), _| { state.idle.touch(); Ok(()) };
    job vault_verify => |session, (), job| api::vault::verify(session, job);
    shell kit_save => save_kit;
    shell kit_confirm => confirm_kit;
    shell kit_skip => |_, state, typed: String, _| skip_kit(state, &typed);
    shell kit_new => new_kit;
    shell recovery_code_check => |_, _, code: String, _| Ok(RecoveryCode::parse(&code).is_ok());
    shell vault_join => |app, state, request: JoinVault, _| entry::join(app, state, &request);
    shell vault_recover => |app, state, request: RecoverVault, _| entry::recover(app, state, &request);
    shell vault_open_keychain => |app, state, path: String, _| entry::open_keychain(app, state, &path);
    shell vault_warning_acknowledge => acknowledge;
    job vault_rotate => |session, request: Reauth, job| api::vault::rotate(session, &request, job);
    passphrase_change => |session, request: ChangePassphrase| api::vault::change_passphrase(session, &request);
    keychain_state => |session, ()| api::vault::keychain_state(session);
    keychain_set => |session, request: KeychainSet| api::vault::keychain_set(session, &request);
    keychain_forget => |session, ()| api::vault::keychain_forget(session);
    shell program_close => |app, _, (), _| { app.exit(0); Ok(()) };
    shell program_stay => |_, _, (), _| { by_itself::stay(); Ok(()) };
    job sample_add => |session, people: u32, job| api::vault::add_sample(session, people, SAMPLE, job);
    job sample_remove => |session, (), job| api::vault::remove_sample(session, job);
    shell job_cancel => |_, state, token: String, _| { state.jobs.cancel(&token); Ok(()) };
}

/// The seed of the sample people: the same ones on every computer.
const SAMPLE: u64 = 1;

fn forget(_: &AppHandle, state: &State, path: String, _: &Job) -> Result<LockState, ApiError> {
    let folder = state.computer.named(&path)?;
    state.computer.forget(&folder, &state.world)?;
    state.lock_state()
}

fn lock_now(app: &AppHandle, state: &State, (): (), _: &Job) -> Result<LockState, ApiError> {
    lock::soon(app);
    Ok(LockState::Locked {
        known: state.computer.known(),
    })
}

fn save_kit(app: &AppHandle, state: &State, (): (), _: &Job) -> Result<Option<KitQuestion>, ApiError> {
    let name = text::say(state.lang(), "dialog-kit-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-kit-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state.opened(|open| {
        open.kit(|kit| match kit.code() {
            Some(code) => api::vault::write_kit(&open.session, code, &path),
            None => Err(ApiError::rule("no-kit")),
        })
    })?;
    state.kit(|kit| kit.saved(path)).map(Some)
}

/// Nothing is changed when nobody chooses where to save it: the old sheet holds on.
fn new_kit(
    app: &AppHandle,
    state: &State,
    request: Reauth,
    _: &Job,
) -> Result<Option<KitQuestion>, ApiError> {
    // A wrong passphrase is said before the dialog, not after it.
    state.session(|session| api::vault::check_again(session, &request.passphrase))?;
    let name = text::say(state.lang(), "dialog-kit-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-kit-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state.opened(|open| {
        let code = api::vault::new_kit(&open.session, &request, &path)?;
        Ok(Some(open.kit(|kit| kit.replaced(code, path, &state.world))))
    })
}

/// Two groups typed from the paper: the vault remembers that somebody holds it.
fn confirm_kit(_: &AppHandle, state: &State, typed: ConfirmKit, _: &Job) -> Result<bool, ApiError> {
    let right = state.kit(|kit| kit.confirm(&typed.groups))?;
    if right {
        state.session(api::vault::confirm_kit)?;
    }
    Ok(right)
}

fn acknowledge(_: &AppHandle, state: &State, code: String, _: &Job) -> Result<LockState, ApiError> {
    state.opened(|open| {
        api::vault::acknowledge_warning(&open.session, &code)?;
        open.note(code);
        Ok(())
    })?;
    state.lock_state()
}

/// The acknowledgement that is typed to go on without the paper is a word of the screen's own language.
fn skip_kit(state: &State, typed: &str) -> Result<bool, ApiError> {
    let word = text::say(state.lang(), "kit-skip-word", &[]);
    let right = text::fold(typed) == text::fold(&word);
    if right {
        state.kit(crate::kit::Kit::forget)?;
    }
    Ok(right)
}
