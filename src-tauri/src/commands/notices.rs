//! Notices under Articles 13 and 14, and the record of processing.

use ::vault::Job;
use api::ApiError;
use api::notices::types::{
    LettersAsked, LettersWritten, NoticeAsked, NoticeWritten, RecordAsked, RecordWritten,
};
use tauri::AppHandle;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    notice_duties => api::notices::duties;
    notice_give => api::notices::give;
    notice_show => |session, request| api::notices::show(session, &request);
    notice_issue => |session, request| api::notices::issue(session, &request);
    shell notice_save => save_notice;
    shell record_save => save_record;
    shell notice_letters_save => save_letters;
    notice_letters => |session, ()| api::notices::letter_batches(session);
    notice_letters_sent => |session, request| api::notices::letters_sent(session, &request);
}

fn save_notice(
    app: &AppHandle,
    state: &State,
    request: NoticeAsked,
    _job: &Job,
) -> Result<Option<NoticeWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-notice-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-notice-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::notices::write(session, &request, &path))
        .map(Some)
}

fn save_record(
    app: &AppHandle,
    state: &State,
    request: RecordAsked,
    _job: &Job,
) -> Result<Option<RecordWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-record-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-record-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::notices::write_record(session, &request, &path))
        .map(Some)
}

fn save_letters(
    app: &AppHandle,
    state: &State,
    request: LettersAsked,
    job: &Job,
) -> Result<Option<LettersWritten>, ApiError> {
    let name = text::say(state.lang(), "dialog-letters-file", &[]);
    let Some(path) = dialogs::save(app, "dialog-letters-save", &name, &dialogs::PDF) else {
        return Ok(None);
    };
    state
        .session(|session| api::notices::write_letters(session, &request, &path, job))
        .map(Some)
}
