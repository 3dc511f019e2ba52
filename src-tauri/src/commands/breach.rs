//! The register of breaches and its papers (Articles 33 and 34).

use ::vault::Job;
use api::ApiError;
use api::breach::types::{BreachPaper, DecideBreach, NoteBreach, NotifiedBreach, OpenBreach, ToldBreach};
use tauri::AppHandle;
use uuid::Uuid;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    breach_list => |session, ()| api::breach::list(session);
    breach_show => api::breach::show;
    breach_open => |session, request: OpenBreach| api::breach::open(session, &request);
    breach_affected => api::breach::affected;
    breach_note => |session, request: NoteBreach| api::breach::note(session, &request);
    breach_decide => |session, request: DecideBreach| api::breach::decide(session, &request);
    breach_notified => |session, request: NotifiedBreach| api::breach::notified(session, &request);
    breach_told => |session, request: ToldBreach| api::breach::told_people(session, &request);
    shell breach_report => report;
    shell breach_letters => letters;
}

/// Nothing is *Cancel*.
fn report(app: &AppHandle, state: &State, breach: Uuid, job: &Job) -> Result<Option<BreachPaper>, ApiError> {
    let name = text::say(state.lang(), "dialog-breach-report-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-breach-report-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::breach::write_report(session, breach, &path, job))
        .map(Some)
}

/// Nothing is *Cancel*.
fn letters(app: &AppHandle, state: &State, breach: Uuid, job: &Job) -> Result<Option<BreachPaper>, ApiError> {
    let name = text::say(state.lang(), "dialog-breach-letters-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-breach-letters-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::breach::write_letters(session, breach, &path, job))
        .map(Some)
}
