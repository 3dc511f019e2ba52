//! Who may receive data, and files of people for them.

use ::vault::Job;
use api::ApiError;
use api::disclosure::types::{
    AddRecipient, ChangeRecipient, ExportAhead, ExportPeople, ExportedPeople, LetterWritten, PaperTaken,
    RecipientRow, RecipientTold,
};
use tauri::AppHandle;
use uuid::Uuid;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    recipients_list => |session, ()| api::disclosure::recipients(session);
    shell recipient_add => add;
    shell recipient_change => change;
    recipient_history => |session, who: String| api::disclosure::recipient_history(session, &who);
    shell paper_pick => |app, state, (), _| {
        let path = dialogs::open(app, "dialog-paper-open", &dialogs::EVIDENCE);
        path.map(|path| state.files.offer(&path, &state.world)).transpose()
    };
    shell contract_save => save_contract;
    to_tell_list => |session, ()| api::disclosure::to_tell(session, false);
    recipient_told => |session, request: RecipientTold| api::disclosure::told(session, &request);
    shell tell_letter_save => save_letter;
    export_ahead => |session, request: ExportAhead| api::disclosure::export_ahead(session, &request);
    shell export_people => export;
}

/// Nothing is *Cancel*: nothing left the vault.
fn export(
    app: &AppHandle,
    state: &State,
    request: ExportPeople,
    job: &Job,
) -> Result<Option<ExportedPeople>, ApiError> {
    let kind = dialogs::people(&request.format);
    let ending = kind.endings.first().copied().unwrap_or_default();
    // No purpose, recipient or name in the name of the file (invariant 10).
    let name = format!("{}.{ending}", text::say(state.lang(), "dialog-export-file", &[]));
    let Some(path) = dialogs::save(app, "dialog-export-save", &name, kind) else {
        return Ok(None);
    };
    state
        .session(|session| api::disclosure::export_people(session, &request, &path, job))
        .map(Some)
}

/// The window names the contract by a token, the use case by a path.
fn add(_: &AppHandle, state: &State, mut request: AddRecipient, _: &Job) -> Result<Uuid, ApiError> {
    request.contract_file = state.files.path_of(request.contract_file)?;
    state.session(|session| api::disclosure::add_recipient(session, &request))
}

fn change(
    _: &AppHandle,
    state: &State,
    mut request: ChangeRecipient,
    _: &Job,
) -> Result<RecipientRow, ApiError> {
    request.contract_file = state.files.path_of(request.contract_file)?;
    state.session(|session| api::disclosure::change_recipient(session, request))
}

/// Nothing is *Cancel*.
fn save_contract(app: &AppHandle, state: &State, id: Uuid, _: &Job) -> Result<Option<PaperTaken>, ApiError> {
    let rows = state.session(api::disclosure::recipients)?;
    let kept = rows
        .into_iter()
        .flat_map(|row| row.contracts)
        .find(|one| one.id == id);
    let name = kept.and_then(|one| one.file).unwrap_or_default();
    let Some(path) = dialogs::save(app, "dialog-paper-save", &name, &dialogs::EVIDENCE) else {
        return Ok(None);
    };
    state
        .session(|session| api::disclosure::take_contract(session, id, &path))
        .map(Some)
}

/// Nothing is *Cancel*.
fn save_letter(
    app: &AppHandle,
    state: &State,
    task: Uuid,
    job: &Job,
) -> Result<Option<LetterWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-tell-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-tell-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::disclosure::write_letter(session, task, None, &path, job))
        .map(Some)
}
