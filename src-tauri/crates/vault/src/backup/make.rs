//! Making a backup: key first, then copy, proof, and one file in each place.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::PathBuf;

use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;

use super::codec::Head;
use super::container::{Parts, Written, put};
use super::digest::{Content, content};
use super::keys::BackupKey;
use super::manifest::Manifest;
use super::place::{Target, targets};
use super::snapshot::{Snapshot, ledger, seal_to};
use super::workspace::{Workspace, sweep, sweep_partial};
use super::{FILE, registry};
use crate::audit::act;
use crate::db::{self, Mode};
use crate::vault::{Vault, lock};
use crate::{Instant, Job, VaultError};

/// A backup that was made.
#[derive(Debug)]
pub struct Made {
    /// The backup: the same in every place.
    pub id: Uuid,
    /// When.
    pub made: Instant,
    /// Rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// Head of the audit chain in it, 64 hexadecimal digits.
    pub audit_head: String,
    /// Head of the ledger of erasures in it, 64 hexadecimal digits.
    pub ledger_head: String,
    /// Every place that was tried, in the order in which they were given; one of them at least went well.
    pub copies: Vec<Copied>,
}

/// How it went in one place.
#[derive(Debug)]
pub struct Copied {
    /// Folder.
    pub place: PathBuf,
    /// The verified file there.
    pub result: Result<BackupFile, VaultError>,
}

/// A verified file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    /// Path.
    pub path: PathBuf,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
}

/// What all places get.
struct Prepared {
    head: Head,
    manifest: Manifest,
    sealed: Vec<u8>,
    ledger: Vec<u8>,
    ledger_count: u64,
    database: File,
    key: BackupKey,
    _workspace: Workspace,
}

/// What the places took.
struct Done {
    written: Vec<Option<Written>>,
    manifest: Manifest,
    ledger_count: u64,
}

impl Vault {
    /// Makes a backup in each of these folders; others go on reading and writing meanwhile. A folder that is not there
    /// is a result like any other. Each file is verified after it was written, and no older one is ever touched.
    ///
    /// # Errors
    /// What went wrong before the first file could be written: [`VaultError::Cancelled`], [`VaultError::DiskFull`],
    /// [`VaultError::Damaged`]. If every place failed, the error of the first one.
    pub fn backup(&self, staff: Uuid, places: &[PathBuf], job: &Job) -> Result<Made, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let world = self.world();
        let (id, made): (Uuid, Instant) = (world.id(), world.now().into());
        let key = BackupKey::random(id, world)?;
        let mut targets = targets(&self.inner, places)?;
        self.begin_backup(staff, id, made, &key, &targets)?;
        let written = self
            .prepare_backup(id, made, key, &job.part(0, 2))
            .and_then(|prepared| {
                let written = write_all(&mut targets, &prepared, &job.part(1, 2))?;
                Ok(Done {
                    written,
                    manifest: prepared.manifest,
                    ledger_count: prepared.ledger_count,
                })
            });
        self.end_backup(staff, id, &targets, &written)?;
        let done = written?;
        told(id, made, done.manifest, targets, done.written)
    }

    /// A backup in the vault's own folder that the vault does not write down, for the moment before its tables are
    /// changed. It is found again by its slots.
    ///
    /// # Errors
    /// As [`Vault::backup`].
    pub(crate) fn backup_unregistered(&self, job: &Job) -> Result<Made, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let world = self.world();
        let (id, made): (Uuid, Instant) = (world.id(), world.now().into());
        let key = BackupKey::random(id, world)?;
        let mut targets = targets(&self.inner, &[self.own_place()])?;
        let prepared = self.prepare_backup(id, made, key, &job.part(0, 2))?;
        let written = write_all(&mut targets, &prepared, &job.part(1, 2))?;
        told(id, made, prepared.manifest, targets, written)
    }

    /// The key is in the vault before there is a file that needs it: a program that is killed in between leaves no
    /// backup that an erasure cannot open.
    fn begin_backup(
        &self,
        staff: Uuid,
        id: Uuid,
        made: Instant,
        key: &BackupKey,
        targets: &[Target],
    ) -> Result<(), VaultError> {
        self.write(staff, |w| {
            // A backup is not what the reserve is kept for.
            w.takes_room();
            for path in targets.iter().filter_map(Target::path) {
                let path = registry::stored(&self.inner.folder, path)?;
                registry::begin(w.conn(), id, &path, &key.key, made)?;
            }
            let payload = json!({ "backup": id, "places": targets.len() });
            w.audit(act::BACKUP_BEGUN, None, payload).map(|_| ())
        })
    }

    /// The copy, proved to be what the vault was at one moment.
    fn prepare_backup(
        &self,
        id: Uuid,
        made: Instant,
        key: BackupKey,
        job: &Job,
    ) -> Result<Prepared, VaultError> {
        let inner = &self.inner;
        let world = self.world();
        sweep(&self.own_place());
        let workspace = Workspace::new(&self.own_place(), world)?;
        let path = workspace.file("copy.db");
        let salt = world.bytes();
        let snapshot = Snapshot::take(inner)?;
        // Behind the snapshot: a ledger may be ahead of its backup, never behind.
        let (ledger, ledger_head) = ledger(inner)?;
        let mut manifest = snapshot.manifest(made, world.clock_is_set(), ledger_head);
        db::copy(&snapshot.conn, &path, &key.database, &salt, &job.part(0, 2))?;
        let slots = seal_to(&snapshot.slots, inner, id, &key)?;
        let (schema, generation, ledger_count) =
            (snapshot.schema, snapshot.generation, snapshot.ledger_count);
        let copy = db::open(&path, &key.database, &salt, Mode::Write)?;
        manifest.set_content(same_content(snapshot.conn, copy, &job.part(1, 2))?);
        let sealed = manifest.seal(inner.core.vault, id, &key, world)?;
        let database = File::open(&path)?;
        let head = Head {
            vault: inner.core.vault,
            id,
            made,
            schema,
            generation,
            salt,
            database: database.metadata()?.len(),
            ledger: ledger.len() as u64,
            manifest: u32::try_from(sealed.len()).map_err(|_| VaultError::Internal("manifest"))?,
            slots,
        };
        Ok(Prepared {
            head,
            manifest,
            sealed,
            ledger,
            ledger_count,
            database,
            key,
            _workspace: workspace,
        })
    }

    /// What became of it, so that the table names the files that are there and no others.
    fn end_backup(
        &self,
        staff: Uuid,
        id: Uuid,
        targets: &[Target],
        done: &Result<Done, VaultError>,
    ) -> Result<(), VaultError> {
        let none = vec![None; targets.len()];
        let written = done.as_ref().map_or(&none, |done| &done.written);
        self.write(staff, |w| {
            let mut copies = 0;
            for (target, written) in targets.iter().zip(written) {
                let Some(path) = target.planned() else { continue };
                let path = registry::stored(&self.inner.folder, path)?;
                match (written, done) {
                    (Some(written), Ok(done)) => {
                        registry::finish(
                            w.conn(),
                            &path,
                            &done.manifest,
                            written,
                            done.ledger_count,
                            w.now(),
                        )?;
                        copies += 1;
                    }
                    _ => registry::forget(w.conn(), &path)?,
                }
            }
            let (act, payload) = match done {
                Err(error) => (act::BACKUP_FAILED, json!({ "backup": id, "code": error.code() })),
                Ok(_) if copies == 0 => (act::BACKUP_FAILED, json!({ "backup": id, "code": "places" })),
                Ok(_) => {
                    let failed = targets.len() - copies;
                    let payload = json!({ "backup": id, "copies": copies, "failed": failed });
                    (act::BACKUP_MADE, payload)
                }
            };
            w.audit(act, None, payload).map(|_| ())
        })
    }
}

/// What is in the copy, read beside the original: they must be equal. Closes both.
fn same_content(original: Connection, copy: Connection, job: &Job) -> Result<Content, VaultError> {
    let beside = job.unwatched();
    let (original, copied) = std::thread::scope(|scope| {
        let original = scope.spawn(move || read(&original, &beside, VaultError::page_damage));
        let copied = read(&copy, job, read_back);
        let closed = copy.close().map_err(|(_, e)| e.into());
        let original = original.join().unwrap_or(Err(VaultError::Internal("digest")));
        (original, copied.and_then(|content| closed.map(|()| content)))
    });
    let copied = copied?;
    if copied == original? {
        Ok(copied)
    } else {
        Err(read_back())
    }
}

fn read(conn: &Connection, job: &Job, damage: fn() -> VaultError) -> Result<Content, VaultError> {
    let content = content(conn, job)?;
    if db::is_intact(conn) {
        Ok(content)
    } else {
        Err(damage())
    }
}

/// One file in each place. Cancelling ends it all; anything else is the affair of that place.
fn write_all(
    targets: &mut [Target],
    prepared: &Prepared,
    job: &Job,
) -> Result<Vec<Option<Written>>, VaultError> {
    let parts = Parts {
        head: &prepared.head,
        database: &prepared.database,
        ledger: &prepared.ledger,
        manifest: &prepared.sealed,
        key: &prepared.key,
    };
    let count = targets.len() as u64;
    let mut written = Vec::new();
    for (target, at) in targets.iter_mut().zip(0..) {
        let Some(path) = target.path().map(ToOwned::to_owned) else {
            written.push(None);
            continue;
        };
        sweep_partial(&target.place, &target.stem);
        match put(&path, &parts, &job.part(at, count)) {
            Ok(file) => written.push(Some(file)),
            Err(VaultError::Cancelled) => {
                // A backup is in every place or in none: what was written so far was never told of.
                remove(targets, &written);
                return Err(VaultError::Cancelled);
            }
            Err(error) => {
                target.failed(error);
                written.push(None);
            }
        }
    }
    Ok(written)
}

fn remove(targets: &[Target], written: &[Option<Written>]) {
    for (target, _) in targets.iter().zip(written).filter(|(_, file)| file.is_some()) {
        if let Some(path) = target.path() {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn told(
    id: Uuid,
    made: Instant,
    manifest: Manifest,
    targets: Vec<Target>,
    written: Vec<Option<Written>>,
) -> Result<Made, VaultError> {
    let mut copies: Vec<Copied> = targets
        .into_iter()
        .zip(written)
        .map(|(target, written)| target.told(written))
        .collect();
    if copies.iter().all(|copy| copy.result.is_err()) {
        let first = copies.drain(..).next().and_then(|copy| copy.result.err());
        return Err(first.unwrap_or(VaultError::Unreachable));
    }
    Ok(Made {
        id,
        made,
        rows: manifest.rows,
        audit_head: manifest.audit.head,
        ledger_head: manifest.ledger.head,
        copies,
    })
}

fn read_back() -> VaultError {
    VaultError::Damaged {
        file: FILE,
        what: "read-back",
    }
}
