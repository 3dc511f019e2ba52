//! What backups there are, how the vault stands with them, and which ones go.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use rusqlite::params;
use serde_json::json;
use uuid::Uuid;

use super::registry::{self, Row};
use super::rules::{self, Candidate, Keep};
use super::{Drill, place};
use crate::audit::act;
use crate::vault::{Vault, lock};
use crate::{Instant, VaultError};

/// Whether a file can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is there.
    Here,
    /// Its folder is there and it is not: somebody removed or moved it.
    Missing,
    /// Its folder is not there: a stick that is not plugged in.
    Unreachable,
}

impl Presence {
    pub(super) fn of(path: &Path) -> Self {
        if path.is_file() {
            Self::Here
        } else if path.parent().is_some_and(Path::is_dir) {
            Self::Missing
        } else {
            Self::Unreachable
        }
    }
}

/// A backup file this vault knows of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The backup; copies in several places share it.
    pub id: Uuid,
    /// File.
    pub path: PathBuf,
    /// Folder.
    pub place: PathBuf,
    /// When it was made.
    pub made: Instant,
    /// Its size in bytes when it was written.
    pub size: u64,
    /// Rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// Whether it is there now.
    pub presence: Presence,
    /// Its last verification; a file that is missing is not good.
    pub ok: Option<bool>,
    /// When that was.
    pub verified: Option<Instant>,
    /// Why rotation keeps it; nothing outside the vault's places.
    pub kept_as: Vec<Keep>,
    /// Entries of the ledger of erasures that it has been brought up to.
    pub ledger_count: u64,
}

/// A folder for backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Folder.
    pub path: PathBuf,
    /// The vault folder's own.
    pub own: bool,
    /// It is there now.
    pub reachable: bool,
    /// The newest good backup there.
    pub last_made: Option<Instant>,
}

/// How the vault stands with its backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The newest good backup, wherever it is.
    pub last_good: Option<Backup>,
    /// Whole days since it was made.
    pub days_since: Option<u64>,
    /// There is none (in a vault that is not quite new), or none for seven days.
    pub nag: bool,
    /// The schedule asks for one now.
    pub due: bool,
    /// The last rehearsal.
    pub last_drill: Option<Drill>,
    /// A rehearsal is due.
    pub drill_due: bool,
    /// Folders, the vault's own first.
    pub places: Vec<Place>,
    /// A backup is made when the program is closed.
    pub on_quit: bool,
    /// A backup is made once a day.
    pub daily: bool,
}

/// What rotation removes and keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Files that are gone, or would be.
    pub removed: Vec<PathBuf>,
    /// Files that stay.
    pub kept: Vec<PathBuf>,
}

impl Vault {
    pub(super) fn backup_rows(&self) -> Result<Vec<Row>, VaultError> {
        self.read(|r| registry::all(r.conn(), &self.inner.folder))
    }

    /// Every backup this vault knows of, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn backups(&self) -> Result<Vec<Backup>, VaultError> {
        let places = self.backup_places()?;
        let rows = self.backup_rows()?;
        let kept = self.verdicts(&rows, &places);
        let finished = rows.into_iter().filter(|row| row.finished.is_some());
        Ok(finished
            .map(|row| {
                let kept_as = kept.get(&row.n).cloned().unwrap_or_default();
                told(row, kept_as)
            })
            .collect())
    }

    /// Folders for backups: the vault's own first.
    ///
    /// # Errors
    /// What the database says.
    pub fn backup_places(&self) -> Result<Vec<PathBuf>, VaultError> {
        let others = self.read(|r| registry::places(r.conn()))?;
        Ok([vec![self.own_place()], others].concat())
    }

    /// How the vault stands with its backups now.
    ///
    /// # Errors
    /// What the database says.
    pub fn backup_status(&self) -> Result<Status, VaultError> {
        let backups = self.backups()?;
        let ((on_quit, daily), drills, created) = self.read(|r| -> Result<_, VaultError> {
            let drills = registry::drills(r.conn(), &self.inner.folder)?;
            let created = registry::vault_created(r.conn())?;
            Ok((registry::plan(r.conn())?, drills, created))
        })?;
        let now = self.world().now();
        let good: Vec<&Backup> = backups.iter().filter(|b| b.ok == Some(true)).collect();
        let last_good = good.first().map(|b| (*b).clone());
        let made = last_good.as_ref().map(|b| local(b.made, now));
        let last_ok_drill = drills.iter().find(|d| d.ok).map(|d| local(d.at, now));
        let own = self.own_place();
        let places = self.backup_places()?.into_iter().map(|path| Place {
            own: path == own,
            reachable: path.is_dir(),
            last_made: good.iter().find(|b| same(&b.place, &path)).map(|b| b.made),
            path,
        });
        Ok(Status {
            days_since: made.map(|made| rules::days_since(made, now)),
            nag: rules::nag(made, backups.is_empty().then(|| local(created, now)), now),
            due: rules::is_due(daily, made, now),
            drill_due: rules::drill_due(last_ok_drill, !good.is_empty(), now),
            last_drill: drills.into_iter().next(),
            places: places.collect(),
            last_good,
            on_quit,
            daily,
        })
    }

    /// Changes when backups are made by themselves.
    ///
    /// # Errors
    /// What the disk says.
    pub fn schedule_backups(&self, staff: Uuid, on_quit: bool, daily: bool) -> Result<(), VaultError> {
        self.write(staff, |w| {
            let sql = "INSERT INTO backup_plan (one, on_quit, daily) VALUES (1, ?1, ?2)
                       ON CONFLICT (one) DO UPDATE SET on_quit = excluded.on_quit, daily = excluded.daily";
            w.conn().execute(sql, params![on_quit, daily])?;
            let payload = json!({ "what": "schedule", "on_quit": on_quit, "daily": daily });
            w.audit(act::BACKUP_PLAN_CHANGED, None, payload).map(|_| ())
        })
    }

    /// Adds a folder for backups, which must be there.
    ///
    /// # Errors
    /// [`VaultError::Unreachable`]; what the disk says.
    pub fn add_backup_place(&self, staff: Uuid, folder: &Path) -> Result<(), VaultError> {
        let folder = std::path::absolute(folder)?;
        if !folder.is_dir() {
            return Err(VaultError::Unreachable);
        }
        if self.backup_places()?.iter().any(|place| same(place, &folder)) {
            return Ok(());
        }
        let path = place::storable(&folder)?;
        self.write(staff, |w| {
            let sql = "INSERT INTO backup_place (path, added) VALUES (?1, ?2)";
            w.conn().execute(sql, params![path, w.now()])?;
            w.audit(act::BACKUP_PLAN_CHANGED, None, json!({ "what": "place-added" }))
                .map(|_| ())
        })
    }

    /// Takes a folder off the list. The backups in it stay, and the vault goes on knowing them.
    ///
    /// # Errors
    /// What the disk says.
    pub fn remove_backup_place(&self, staff: Uuid, folder: &Path) -> Result<(), VaultError> {
        let path = place::storable(&std::path::absolute(folder)?)?;
        self.write(staff, |w| {
            let sql = "DELETE FROM backup_place WHERE path = ?1";
            if w.conn().execute(sql, [path])? > 0 {
                w.audit(act::BACKUP_PLAN_CHANGED, None, json!({ "what": "place-removed" }))?;
            }
            Ok(())
        })
    }

    /// Rotation: 7 daily, 4 weekly, 12 monthly in each place, and never fewer than three good ones. Files outside the
    /// vault's places and in places out of reach are left alone.
    ///
    /// # Errors
    /// What the disk says; a file that cannot be removed stays and is told as kept.
    pub fn prune_backups(&self, staff: Uuid, dry_run: bool) -> Result<Pruned, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let places = self.backup_places()?;
        let rows = self.backup_rows()?;
        let verdicts = self.verdicts(&rows, &places);
        let mut pruned = Pruned::default();
        let mut gone = Vec::new();
        for row in rows.iter().filter(|row| row.finished.is_some()) {
            let goes = verdicts.get(&row.n).is_some_and(Vec::is_empty);
            if goes && (dry_run || remove(&row.path)) {
                pruned.removed.push(row.path.clone());
                gone.push(registry::stored(&self.inner.folder, &row.path)?);
            } else {
                pruned.kept.push(row.path.clone());
            }
        }
        if !dry_run && !gone.is_empty() {
            self.write(staff, |w| {
                gone.iter()
                    .try_for_each(|path| registry::forget(w.conn(), path))?;
                w.audit(act::BACKUP_PRUNED, None, json!({ "count": gone.len() }))
                    .map(|_| ())
            })?;
        }
        Ok(pruned)
    }

    /// By row, why rotation keeps it. Only for files in places that can be reached.
    fn verdicts(&self, rows: &[Row], places: &[PathBuf]) -> BTreeMap<i64, Vec<Keep>> {
        let now = self.world().now();
        let mut verdicts = BTreeMap::new();
        for place in places.iter().filter(|place| place.is_dir()) {
            let here = rows
                .iter()
                .filter(|row| row.finished.is_some() && row.path.parent().is_some_and(|p| same(p, place)));
            let candidates: Vec<Candidate> = here
                .map(|row| Candidate {
                    n: row.n,
                    day: local(row.made, now).date_naive(),
                    good: is_good(row) == Some(true),
                })
                .collect();
            for (candidate, kept) in rules::rotate(&candidates) {
                verdicts.insert(candidate.n, kept);
            }
        }
        verdicts
    }
}

fn told(row: Row, kept_as: Vec<Keep>) -> Backup {
    Backup {
        id: row.id,
        place: row.path.parent().map(Path::to_owned).unwrap_or_default(),
        made: row.made,
        size: row.size,
        presence: Presence::of(&row.path),
        ok: is_good(&row),
        rows: row.rows,
        verified: row.verified,
        kept_as,
        ledger_count: row.ledger_count,
        path: row.path,
    }
}

/// What the last look said, unless the file is gone since.
fn is_good(row: &Row) -> Option<bool> {
    match Presence::of(&row.path) {
        Presence::Missing => Some(false),
        _ => row.ok,
    }
}

fn remove(path: &Path) -> bool {
    match std::fs::remove_file(path) {
        Ok(()) => true,
        Err(e) => e.kind() == std::io::ErrorKind::NotFound,
    }
}

/// The same folder, spelled alike or not.
pub(super) fn same(a: &Path, b: &Path) -> bool {
    match (std::path::absolute(a), std::path::absolute(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}

/// In the offset in which the firm lives now.
fn local(at: Instant, now: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    at.to_utc().with_timezone(now.offset())
}
