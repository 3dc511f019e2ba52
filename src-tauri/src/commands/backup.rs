//! Backups, and the way back from one while no vault is open.

use ::vault::Job;
use api::ApiError;
use api::backup::types::{
    BackupFile, BackupRun, BackupSchedule, BackupStatus, PruneBackups, RestoreBackup, Restored,
};
use tauri::AppHandle;

use super::commands;
use crate::state::State;
use crate::{by_itself, dialogs};

commands! {
    shell backup_status => |_, state, (), _| by_itself::status(state);
    backup_list => |session, ()| api::backup::list(session);
    job backup_run => |session, request: BackupRun, job| api::backup::run(session, &request, job);
    job backup_verify => |session, path: String, job| api::backup::verify(session, &path, job);
    job backup_drill => |session, (), job| api::backup::drill(session, job);
    backup_schedule => |session, wanted: BackupSchedule| api::backup::schedule(session, wanted);
    shell backup_place_add => add_place;
    backup_place_remove => |session, path: String| api::backup::remove_place(session, &path);
    backup_prune => |session, request: PruneBackups| api::backup::prune(session, request);
    shell restore_pick => pick;
    shell restore_run => restore;
}

/// Nothing is *Cancel*.
fn add_place(app: &AppHandle, state: &State, (): (), _: &Job) -> Result<Option<BackupStatus>, ApiError> {
    let Some(folder) = dialogs::folder(app, "dialog-backup-place") else {
        return Ok(None);
    };
    state
        .session(|session| api::backup::add_place(session, &folder))
        .map(Some)
}

fn pick(app: &AppHandle, state: &State, (): (), _: &Job) -> Result<Option<BackupFile>, ApiError> {
    let Some(path) = dialogs::open(app, "dialog-backup-open", &dialogs::BACKUP) else {
        return Ok(None);
    };
    let file = api::backup::file(&path)?;
    state.computer.name(&path);
    Ok(Some(file))
}

/// Both paths are ones that Rust named to the window. The new vault is listed first afterwards.
fn restore(_: &AppHandle, state: &State, request: RestoreBackup, job: &Job) -> Result<Restored, ApiError> {
    if state.is_open() {
        return Err(ApiError::rule("busy"));
    }
    let file_not_found = |_| ApiError::rule("file-not-found");
    state.computer.named(&request.backup).map_err(file_not_found)?;
    let folder = state.computer.named(&request.folder)?;
    let restored = api::backup::restore(&request, &state.world, job)?;
    state.computer.first(folder);
    Ok(restored)
}
