//! Import: pick, look, try, run, undo.

use ::vault::Job;
use api::ApiError;
use api::import::SourceFile;
use api::import::types::ImportRequest;
use tauri::AppHandle;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    shell import_pick => |app, state, (), _| {
        let path = dialogs::open(app, "dialog-import-open", &dialogs::ADDRESSES);
        path.map(|path| state.files.offer(&path, &state.world)).transpose()
    };
    shell import_preview => |_, state, request: ImportRequest, _| {
        let file = source(state, &request)?;
        state.session(|session| api::import::preview(session, &file, request))
    };
    shell import_try => |_, state, request: ImportRequest, job| {
        let file = source(state, &request)?;
        state.session(|session| api::import::dry_run(session, &file, request, job))
    };
    shell import_run => |_, state, request: ImportRequest, job| {
        let file = source(state, &request)?;
        state.session(|session| api::import::run(session, &file, request, job))
    };
    job import_undo => |session, batch: uuid::Uuid, job| api::import::undo(session, batch, job);
    import_batches => |session, ()| api::import::batches(session);
    shell import_save_rejected => save_rejected;
}

fn source(state: &State, request: &ImportRequest) -> Result<SourceFile, ApiError> {
    SourceFile::at(&state.files.path(&request.file)?)
}

fn save_rejected(
    app: &AppHandle,
    state: &State,
    request: ImportRequest,
    job: &Job,
) -> Result<Option<String>, ApiError> {
    let file = source(state, &request)?;
    let name = text::say(state.lang(), "dialog-rejected-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-rejected-save", &name, &dialogs::CSV) else {
        return Ok(None);
    };
    let rows = state.session(|session| api::import::rejected_csv(session, &file, request, job))?;
    api::file::write_private(&path, &rows, &state.world)?;
    Ok(Some(path.display().to_string()))
}
