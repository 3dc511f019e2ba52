//! Room `backup`: copies of the vault, where they are, whether they are good, and the way back from one.

mod restore;
#[cfg(test)]
mod tests;
pub mod types;
pub(crate) mod view;

use std::path::{Path, PathBuf};

use crm::staff::Role;
use vault::backup::{Backup, BackupState, Copied, Presence, make_place};
use vault::{Job, VaultError};

use self::types::{
    BackupChecked, BackupMade, BackupReach, BackupRun, BackupSchedule, BackupStatus, BackupView, DrillView,
    PlaceOutcome, PruneBackups, Pruned,
};
use crate::error::ApiError;
use crate::session::Session;

pub use restore::{file, restore, verify_alone};

/// The table whose rows are people.
const PEOPLE: &str = "person";

/// How the vault stands with its backups.
///
/// # Errors
/// Of the vault only.
pub fn status(session: &Session) -> Result<BackupStatus, ApiError> {
    session.require(Role::Viewer)?;
    Ok(view::status(session.vault().backup_status()?))
}

/// Whether the schedule asks whoever is in for the day's backup now. A viewer changes nothing, and makes none.
///
/// # Errors
/// Of the vault only.
pub fn due_by_itself(session: &Session) -> Result<bool, ApiError> {
    Ok(session.role().at_least(Role::Staff) && session.vault().backup_status()?.due)
}

/// Whether a restore is to be rehearsed now: once a month, by whoever may make backups.
///
/// # Errors
/// Of the vault only.
pub fn drill_due_by_itself(session: &Session) -> Result<bool, ApiError> {
    Ok(session.role().at_least(Role::Staff) && session.vault().backup_status()?.drill_due)
}

/// Every backup this vault knows of, newest first.
///
/// # Errors
/// Of the vault only.
pub fn list(session: &Session) -> Result<Vec<BackupView>, ApiError> {
    session.require(Role::Viewer)?;
    let backups = session.vault().backups()?;
    Ok(backups.into_iter().map(view::backup).collect())
}

/// Makes a backup in every place, or in one folder, and verifies it. Afterwards old ones go by rotation, and backups
/// that were out of reach when keys were changed get theirs.
///
/// # Errors
/// `not-allowed`, `unreachable`, `disk-full`, `no-permission`, `cancelled`, `damaged`, faults of the disk. A place that
/// failed while another one took the backup is part of the answer.
pub fn run(session: &Session, request: &BackupRun, job: &Job) -> Result<BackupMade, ApiError> {
    session.require(Role::Staff)?;
    let (vault, staff) = (session.vault(), session.staff());
    let places = match &request.to {
        Some(folder) => {
            let folder = PathBuf::from(folder);
            make_place(&folder)?;
            vec![folder]
        }
        None => vault.backup_places()?,
    };
    let made = vault.backup(staff, &places, job).map_err(told)?;
    if request.to.is_none() {
        tidy(session);
    }
    let first = made.copies.iter().find_map(|copy| copy.result.as_ref().ok());
    let first = first.ok_or(VaultError::Unreachable)?;
    Ok(BackupMade {
        path: first.path.display().to_string(),
        sha256: view::hex(&first.sha256),
        people: view::people(&made.rows),
        ledger_head: made.ledger_head.clone(),
        ok: true,
        places: made.copies.iter().map(outcome).collect(),
    })
}

/// What goes with a backup. The backup is made: nothing of this may make it look as if it were not.
fn tidy(session: &Session) {
    let (vault, staff) = (session.vault(), session.staff());
    let tidied = vault
        .find_backups(staff)
        .and_then(|_| vault.rekey_due_backups(staff, &Job::silent()))
        .and_then(|_| vault.erase_in_backups(staff, &Job::silent()))
        .and_then(|_| vault.prune_backups(staff, false));
    if let Err(error) = tidied {
        tracing::warn!(code = error.code(), "backups were not tidied");
    }
}

fn outcome(copy: &Copied) -> PlaceOutcome {
    PlaceOutcome {
        path: copy.place.display().to_string(),
        ok: copy.result.is_ok(),
        code: copy.result.as_ref().err().map(|error| error.code().to_owned()),
    }
}

/// Reads a backup of this vault through. Damage is a result, not an error.
///
/// # Errors
/// `not-allowed`, `unreachable`, `not-a-backup`, `newer-version`, `wrong-key`, `cancelled`, faults of the disk.
pub fn verify(session: &Session, path: &str, job: &Job) -> Result<BackupChecked, ApiError> {
    session.require(Role::Staff)?;
    let checked = session
        .vault()
        .verify_backup(session.staff(), Path::new(path), job)?;
    Ok(view::checked(checked))
}

/// Rehearses a restore with the newest good backup that can be reached.
///
/// # Errors
/// `not-allowed`, `no-backup`, `disk-full`, `cancelled`, faults of the disk. A backup that does not restore is a result.
pub fn drill(session: &Session, job: &Job) -> Result<DrillView, ApiError> {
    session.require(Role::Staff)?;
    let vault = session.vault();
    let backups = vault.backups()?;
    let newest = backups
        .iter()
        .find(|backup| backup.ok == Some(true) && backup.presence == Presence::Here)
        .ok_or_else(|| ApiError::rule("no-backup"))?;
    let schema = crm::schema::schema();
    let drill = vault.rehearse_restore(session.staff(), &newest.path, &schema, job)?;
    Ok(view::drill(drill))
}

/// Changes when backups are made by themselves.
///
/// # Errors
/// `not-allowed`, faults of the disk.
pub fn schedule(session: &Session, wanted: BackupSchedule) -> Result<BackupStatus, ApiError> {
    session.require(Role::Owner)?;
    session
        .vault()
        .schedule_backups(session.staff(), wanted.on_quit, wanted.daily)?;
    status(session)
}

/// Adds a folder for backups.
///
/// # Errors
/// `not-allowed`, `unreachable`, faults of the disk.
pub fn add_place(session: &Session, folder: &Path) -> Result<BackupStatus, ApiError> {
    session.require(Role::Owner)?;
    session.vault().add_backup_place(session.staff(), folder)?;
    status(session)
}

/// Takes a folder off the list; the backups in it stay.
///
/// # Errors
/// `not-allowed`, faults of the disk.
pub fn remove_place(session: &Session, folder: &str) -> Result<BackupStatus, ApiError> {
    session.require(Role::Owner)?;
    session
        .vault()
        .remove_backup_place(session.staff(), Path::new(folder))?;
    status(session)
}

/// Rotation: 7 daily, 4 weekly, 12 monthly, never fewer than three good ones in a place.
///
/// # Errors
/// `not-allowed`, faults of the disk.
pub fn prune(session: &Session, request: PruneBackups) -> Result<Pruned, ApiError> {
    session.require(Role::Owner)?;
    let pruned = session.vault().prune_backups(session.staff(), request.dry_run)?;
    Ok(view::pruned(pruned))
}

/// The backups before keys are changed. Whoever changes keys asks first: if they cannot be listed, nothing is changed
/// yet, and whatever happens afterwards, each of them is answered for.
///
/// # Errors
/// Of the vault only.
pub(crate) fn before_rekey(session: &Session) -> Result<Vec<Backup>, ApiError> {
    Ok(session.vault().backups()?)
}

/// Gives the backups new keys after the master key was changed. What fails is told and tried again with the next
/// backup.
pub(crate) fn rekey(session: &Session, before: Vec<Backup>, job: &Job) -> Vec<BackupReach> {
    let reached = session
        .vault()
        .rekey_backups(session.staff(), job)
        .unwrap_or_else(|error| {
            tracing::warn!(
                code = error.code(),
                "backups keep their old keys until the next backup is made"
            );
            before.into_iter().map(not_rekeyed).collect()
        });
    view::reached(reached)
}

/// The work ended before its end: what became of one file is not known, and so it is not called done.
fn not_rekeyed(backup: Backup) -> (PathBuf, BackupState) {
    let state = match backup.presence {
        Presence::Unreachable => BackupState::Unreachable,
        Presence::Here | Presence::Missing => BackupState::Failed,
    };
    (backup.path, state)
}

/// Damage of a backup is not damage of the vault: it has a sentence of its own.
fn told(error: VaultError) -> ApiError {
    let of_backup = matches!(&error, VaultError::Damaged { file: "backup", .. });
    let mut error = ApiError::from(error);
    if of_backup {
        error.code = "backup-damaged";
    }
    error
}
