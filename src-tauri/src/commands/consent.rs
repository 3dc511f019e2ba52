//! Consent: the board of a person, its events, the wordings.

use ::vault::Job;
use api::ApiError;
use api::consent::types::{ConsentRecorded, ReceiptAsked, ReceiptWritten, RecordConsent};
use tauri::AppHandle;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    consent_board => api::consent::board;
    shell consent_record => record;
    shell evidence_pick => |app, state, (), _| {
        let path = dialogs::open(app, "dialog-evidence-open", &dialogs::EVIDENCE);
        path.map(|path| state.files.offer(&path, &state.world)).transpose()
    };
    shell consent_receipt_save => save_receipt;
    consents_expiring => |session, request| api::consent::expiring(session, &request);
    consents_expire => |session, ()| api::consent::expire(session);
    wordings_list => |session, ()| api::consent::wordings(session);
    wording_add => api::consent::add_wording;
}

/// The window names the evidence by a token, the use case by a path.
fn record(
    _: &AppHandle,
    state: &State,
    mut request: RecordConsent,
    _: &Job,
) -> Result<ConsentRecorded, ApiError> {
    if let Some(token) = request.evidence.take() {
        request.evidence = Some(state.files.path(&token)?.display().to_string());
    }
    state.session(|session| api::consent::record(session, request))
}

fn save_receipt(
    app: &AppHandle,
    state: &State,
    request: ReceiptAsked,
    _: &Job,
) -> Result<Option<ReceiptWritten>, ApiError> {
    // No name in the name of the file (invariant 10).
    let (name, kind) = if request.format == "json" {
        ("dialog-receipt-json", &dialogs::JSON)
    } else {
        ("dialog-receipt-file", &dialogs::PDF)
    };
    let name = text::say(state.lang(), name, &[]);
    let Some(path) = dialogs::save(app, "dialog-receipt-save", &name, kind) else {
        return Ok(None);
    };
    state
        .session(|session| api::consent::write_receipt(session, &request, &path))
        .map(Some)
}
