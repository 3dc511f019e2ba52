//! The answer to a request under Article 15.

use ::vault::Job;
use api::ApiError;
use api::requests::types::{AccessRequest, AccessWritten};
use tauri::AppHandle;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    access_preview => api::requests::preview;
    shell access_write => write;
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
