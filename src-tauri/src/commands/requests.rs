//! The answer to a request under Article 15; the register of requests; letters about them.

use ::vault::Job;
use api::ApiError;
use api::requests::letters;
use api::requests::letters::types::{LetterWritten, NewLetterText, WriteLetter};
use api::requests::register;
use api::requests::register::types::{
    ActOnRequest, CheckIdentity, CloseRequest, ExtendRequest, MatchRequest, OpenRequest, PauseRequest,
    RequestsQuery, TellRecipient,
};
use api::requests::types::{
    AccessRequest, AccessWritten, DocumentSaved, PortabilityRequest, PortabilityWritten, SaveDocument,
};
use tauri::AppHandle;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    access_preview => api::requests::preview;
    shell access_write => write;
    shell portability_write => package;
    documents_list => api::requests::documents;
    shell document_save => save;
    requests_list => |session, query: RequestsQuery| register::list(session, &query);
    requests_counts => |session, ()| register::counts(session);
    request_show => register::show;
    request_open => |session, request: OpenRequest| register::open(session, &request);
    request_identity => |session, request: CheckIdentity| register::identity(session, &request);
    request_pause => |session, request: PauseRequest| register::pause(session, &request);
    request_extend => |session, request: ExtendRequest| register::extend(session, &request);
    request_close => |session, request: CloseRequest| register::close(session, &request);
    request_match => |session, request: MatchRequest| register::matched(session, &request);
    request_told => |session, request: TellRecipient| register::told(session, &request);
    request_act => |session, request: ActOnRequest| register::act(session, &request);
    request_correct => api::people::correct;
    shell requests_calendar => calendar;
    letter_texts => |session, ()| letters::texts(session);
    letter_reword => |session, new: NewLetterText| letters::reword(session, &new);
    letter_preview => |session, request: WriteLetter| letters::preview(session, &request);
    shell letter_write => letter;
}

fn calendar(app: &AppHandle, state: &State, (): (), _: &Job) -> Result<Option<u64>, ApiError> {
    let name = text::say(state.lang(), "dialog-calendar-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-calendar-save", &name, &dialogs::CALENDAR) else {
        return Ok(None);
    };
    state
        .session(|session| register::calendar(session, &path))
        .map(Some)
}

fn letter(
    app: &AppHandle,
    state: &State,
    request: WriteLetter,
    _: &Job,
) -> Result<Option<LetterWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-letter-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-letter-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| letters::write(session, &request, &path))
        .map(Some)
}

fn write(
    app: &AppHandle,
    state: &State,
    request: AccessRequest,
    job: &Job,
) -> Result<Option<AccessWritten>, ApiError> {
    // No name in the name of the file (invariant 10).
    let name = text::say(state.lang(), "dialog-report-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-report-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::requests::write_access_report(session, request, &path, job))
        .map(Some)
}

/// Nothing is *Cancel*.
fn package(
    app: &AppHandle,
    state: &State,
    request: PortabilityRequest,
    job: &Job,
) -> Result<Option<PortabilityWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-package-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-package-save", &name, &dialogs::ZIP) else {
        return Ok(None);
    };
    state
        .session(|session| api::requests::write_portability(session, &request, &path, job))
        .map(Some)
}

/// Nothing is *Cancel*. The name of the file tells what it is, and nobody's name.
fn save(
    app: &AppHandle,
    state: &State,
    request: SaveDocument,
    _: &Job,
) -> Result<Option<DocumentSaved>, ApiError> {
    let kind = state.session(|session| api::requests::document_kind(session, request.document))?;
    let (name, filter) = match kind.as_str() {
        "portability" => ("dialog-package-file", &dialogs::ZIP),
        _ => ("dialog-report-file", &dialogs::PDF),
    };
    let name = text::say(state.lang(), name, &[]);
    let Some(path) = dialogs::save(app, "dialog-document-save", &name, filter) else {
        return Ok(None);
    };
    state
        .session(|session| api::requests::save_document(session, &request, &path))
        .map(Some)
}
