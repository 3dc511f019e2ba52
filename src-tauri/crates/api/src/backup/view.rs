//! Views of what the vault knows about its backups.

use std::collections::BTreeMap;
use std::path::PathBuf;

use vault::backup::rules::Keep;
use vault::backup::{self, Backup, Checked, Drill, Place, Status};

use super::PEOPLE;
use super::types::{
    BackupChecked, BackupReach, BackupState, BackupStatus, BackupView, DrillView, PlaceView, Pruned,
};
use crate::instant;
use crate::vault::types::VerifyProblem;

pub(super) fn people(rows: &BTreeMap<String, u64>) -> u64 {
    rows.get(PEOPLE).copied().unwrap_or(0)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn backup(backup: Backup) -> BackupView {
    let reason = |keep: &Keep| (*keep != Keep::LastResort).then(|| keep.word().to_owned());
    BackupView {
        place: backup.place.display().to_string(),
        made: instant(backup.made),
        people: people(&backup.rows),
        size_bytes: backup.size,
        ok: backup.ok,
        verified_at: backup.verified.map(instant),
        kept_as: backup.kept_as.iter().filter_map(reason).collect(),
        path: backup.path.display().to_string(),
    }
}

pub(super) fn status(status: Status) -> BackupStatus {
    BackupStatus {
        last_good: status.last_good.map(backup),
        days_since: status.days_since,
        nag: status.nag,
        due: status.due,
        last_drill: status.last_drill.map(drill),
        drill_due: status.drill_due,
        places: status.places.into_iter().map(place).collect(),
        on_quit: status.on_quit,
        daily: status.daily,
    }
}

fn place(place: Place) -> PlaceView {
    PlaceView {
        path: place.path.display().to_string(),
        own: place.own,
        reachable: place.reachable,
        last_made: place.last_made.map(instant),
    }
}

pub(super) fn drill(drill: Drill) -> DrillView {
    DrillView {
        at: instant(drill.at),
        ok: drill.ok,
        backup: drill.path.display().to_string(),
    }
}

pub(super) fn checked(checked: Checked) -> BackupChecked {
    let file = checked
        .path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let problems = checked.problems.into_iter().map(|problem| VerifyProblem {
        file: file.clone(),
        what: problem.what,
    });
    BackupChecked {
        ok: checked.ok,
        people: people(&checked.rows),
        problems: problems.collect(),
        path: checked.path.display().to_string(),
    }
}

pub(super) fn pruned(pruned: backup::Pruned) -> Pruned {
    let told = |paths: Vec<PathBuf>| paths.iter().map(|path| path.display().to_string()).collect();
    Pruned {
        removed: told(pruned.removed),
        kept: told(pruned.kept),
    }
}

/// How far a change reached the backups: an erasure tells it too.
pub(crate) fn reached(reached: backup::Reached) -> Vec<BackupReach> {
    let state = |state| match state {
        backup::BackupState::Rewritten => BackupState::Rewritten,
        backup::BackupState::Unreachable => BackupState::Unreachable,
        backup::BackupState::Failed => BackupState::Failed,
    };
    reached
        .into_iter()
        .map(|(path, reach)| BackupReach {
            path: path.display().to_string(),
            state: state(reach),
        })
        .collect()
}
