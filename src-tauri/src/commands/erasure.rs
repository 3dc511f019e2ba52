//! The check before an erasure, the erasure, and who must not come back.

use ::vault::Job;
use api::ApiError;
use api::erasure::types::{CertificateWritten, EraseRun};
use tauri::AppHandle;
use uuid::Uuid;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    erasure_check => api::erasure::check;
    job erasure_run => |session, request: EraseRun, job| api::erasure::run(session, &request, job);
    shell certificate_save => certificate;
    suppression_check => |session, address: String| api::erasure::suppressed(session, &address);
}

/// Nothing is *Cancel*.
fn certificate(
    app: &AppHandle,
    state: &State,
    receipt: Uuid,
    job: &Job,
) -> Result<Option<CertificateWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-certificate-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-certificate-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::erasure::write_certificate(session, receipt, None, &path, job))
        .map(Some)
}
