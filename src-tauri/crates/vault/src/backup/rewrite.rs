//! Changing backups that are there: an erasure carried into them, and new keys.
//!
//! Copies of one backup in several places are made from one of them, the one that knows the most of the ledger. Each
//! file is written beside the old one, verified, and only then takes its name.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;

use super::change::{Change, Changed};
use super::container::{Written, put};
use super::list::Presence;
use super::registry::{self, Row};
use super::snapshot::slots_now;
use super::workspace::sweep;
use crate::audit::act;
use crate::erasure::Erasing;
use crate::vault::{Vault, lock};
use crate::{Job, VaultError};

/// How far a change reached one backup file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupState {
    /// It was opened, changed, verified and put back.
    Rewritten,
    /// It is not there now.
    Unreachable,
    /// It is there, and could not be changed.
    Failed,
}

/// Every file with how far the change reached it.
pub type Reached = Vec<(PathBuf, BackupState)>;

impl Vault {
    /// Opens each backup that can be reached, takes missing migrations, runs `f` on its database, and puts it back
    /// with a new manifest and the ledger as it is now. `f` runs in a transaction, once for each backup, and must
    /// change nothing where its work was done before. The audit chain of a backup is not extended.
    ///
    /// # Errors
    /// [`VaultError::Cancelled`]: some backups are changed, the others as they were; what the vault's own disk says.
    /// A backup that cannot be changed is a result.
    pub fn rewrite_backups(
        &self,
        staff: Uuid,
        f: &dyn Fn(&Connection) -> Result<(), VaultError>,
        job: &Job,
    ) -> Result<Reached, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let rows = self.backup_rows()?;
        let reached = self.change_each(staff, rows, &Change::Content(f), job)?;
        self.told(staff, act::BACKUP_REWRITTEN, reached)
    }

    /// [`Vault::rewrite_backups`] for erasures: of the backups that do not know the last one. What the search indexes and
    /// the free pages kept goes too.
    pub(crate) fn change_backups_for(
        &self,
        staff: Uuid,
        erasing: &Erasing<'_>,
        job: &Job,
    ) -> Result<Reached, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let mut rows = self.backup_rows()?;
        rows.retain(|row| row.ledger_count < erasing.last());
        if !erasing.is_first_try() {
            rows.retain(|row| Presence::of(&row.path) == Presence::Here);
        }
        let reached = self.change_each(staff, rows, &Change::Erasures(erasing), job)?;
        self.told(staff, act::BACKUP_REWRITTEN, reached)
    }

    /// Gives every backup that can be reached a new key, sealed to the slots the vault has now. The others are marked,
    /// and follow with [`Vault::rekey_due_backups`].
    ///
    /// # Errors
    /// As [`Vault::rewrite_backups`].
    pub fn rekey_backups(&self, staff: Uuid, job: &Job) -> Result<Reached, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let rows = self.backup_rows()?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        self.write(staff, |w| {
            w.conn().execute_batch("UPDATE backup SET rekey_due = 1")?;
            let payload = json!({ "count": rows.len() });
            w.audit(act::BACKUP_REKEY_BEGUN, None, payload).map(|_| ())
        })?;
        self.rekey(staff, rows, job)
    }

    /// Gives new keys to backups that were out of reach when the others got theirs.
    ///
    /// # Errors
    /// As [`Vault::rewrite_backups`].
    pub fn rekey_due_backups(&self, staff: Uuid, job: &Job) -> Result<Reached, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let mut rows = self.backup_rows()?;
        rows.retain(|row| row.rekey_due && Presence::of(&row.path) == Presence::Here);
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        self.rekey(staff, rows, job)
    }

    fn rekey(&self, staff: Uuid, rows: Vec<Row>, job: &Job) -> Result<Reached, VaultError> {
        let (generation, slots) = slots_now(&self.inner)?;
        let reached = self.change_each(staff, rows, &Change::Key(&slots, generation), job)?;
        self.told(staff, act::BACKUP_REKEYED, reached)
    }

    /// One entry in the log for all of them.
    fn told(&self, staff: Uuid, act: &'static str, reached: Reached) -> Result<Reached, VaultError> {
        if reached.is_empty() {
            return Ok(reached);
        }
        let count = |state| reached.iter().filter(|(_, s)| *s == state).count();
        let payload = json!({
            "rewritten": count(BackupState::Rewritten),
            "unreachable": count(BackupState::Unreachable),
            "failed": count(BackupState::Failed),
        });
        self.write(staff, |w| w.audit(act, None, payload).map(|_| ()))?;
        Ok(reached)
    }

    fn change_each(
        &self,
        staff: Uuid,
        rows: Vec<Row>,
        change: &Change<'_>,
        job: &Job,
    ) -> Result<Reached, VaultError> {
        sweep(&self.own_place());
        let mut by_backup: BTreeMap<Uuid, Vec<Row>> = BTreeMap::new();
        for row in rows
            .into_iter()
            .filter(|row| row.finished.is_some() || row.path.is_file())
        {
            by_backup.entry(row.id).or_default().push(row);
        }
        let count = by_backup.len() as u64;
        let mut reached = Reached::new();
        for ((id, mut copies), at) in by_backup.into_iter().zip(0..) {
            job.check()?;
            copies.sort_by_key(|row| std::cmp::Reverse(row.ledger_count));
            let here: Vec<Row> = copies
                .iter()
                .filter(|row| Presence::of(&row.path) == Presence::Here)
                .cloned()
                .collect();
            let states = self.change_copies(staff, id, &here, change, &job.part(at, count))?;
            reached.extend(copies.into_iter().map(|row| {
                let state = here.iter().zip(&states).find(|(there, _)| there.n == row.n);
                (
                    row.path,
                    state.map_or(BackupState::Unreachable, |(_, state)| *state),
                )
            }));
        }
        Ok(reached)
    }

    /// All reachable copies of one backup, from the first that can be read.
    fn change_copies(
        &self,
        staff: Uuid,
        id: Uuid,
        here: &[Row],
        change: &Change<'_>,
        job: &Job,
    ) -> Result<Vec<BackupState>, VaultError> {
        let mut changed = None;
        for row in here {
            match self.changed(id, row, change, &job.part(0, 2)) {
                Ok(ready) => {
                    changed = Some(ready);
                    break;
                }
                Err(VaultError::Cancelled) => return Err(VaultError::Cancelled),
                Err(error) => tracing::warn!(code = error.code(), "a backup could not be changed"),
            }
        }
        let Some(changed) = changed else {
            return Ok(vec![BackupState::Failed; here.len()]);
        };
        if let Change::Key(..) = change {
            self.write(staff, |w| {
                for row in here {
                    registry::next_key(w.conn(), row.n, &changed.key.key)?;
                }
                w.audit(act::BACKUP_REKEY_BEGUN, None, json!({ "backup": id }))
                    .map(|_| ())
            })?;
        }
        let parts = changed.parts();
        let count = here.len() as u64;
        let mut written: Vec<Option<Written>> = Vec::new();
        for (row, at) in here.iter().zip(0..) {
            match put(&row.path, &parts, &job.part(1, 2).part(at, count)) {
                Ok(file) => written.push(Some(file)),
                Err(error) => {
                    tracing::warn!(code = error.code(), "a backup could not be written");
                    written.push(None);
                    if matches!(error, VaultError::Cancelled) {
                        break;
                    }
                }
            }
        }
        self.note_changed(staff, here, &written, &changed, change.act())?;
        job.check()?;
        let state = |file: Option<&Option<Written>>| match file {
            Some(Some(_)) => BackupState::Rewritten,
            _ => BackupState::Failed,
        };
        Ok((0..here.len()).map(|at| state(written.get(at))).collect())
    }

    fn note_changed(
        &self,
        staff: Uuid,
        here: &[Row],
        written: &[Option<Written>],
        changed: &Changed,
        act: &'static str,
    ) -> Result<(), VaultError> {
        self.write(staff, |w| {
            for (row, written) in here.iter().zip(written) {
                let Some(written) = written else { continue };
                let path = registry::stored(&self.inner.folder, &row.path)?;
                registry::finish(
                    w.conn(),
                    &path,
                    &changed.manifest,
                    written,
                    changed.ledger_count,
                    w.now(),
                )?;
                registry::key_arrived(w.conn(), row.n, &changed.key.key)?;
            }
            let payload = json!({ "backup": changed.head.id, "files": written.iter().flatten().count() });
            w.audit(act, None, payload).map(|_| ())
        })
    }
}
