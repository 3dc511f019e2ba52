//! Reading a backup through: as a whole, page by page, and as the database it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::json;
use uuid::Uuid;

use super::check::{Problems, check};
use super::container::Container;
use super::keys::BackupKey;
use super::manifest::Manifest;
use super::workspace::Workspace;
use super::{FILE, registry};
use crate::audit::act;
use crate::folder::private_file;
use crate::key::Key;
use crate::vault::{Problem, Vault, lock};
use crate::{Instant, Job, VaultError, World};

/// What reading a backup through came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Nothing is wrong.
    pub ok: bool,
    /// File.
    pub path: PathBuf,
    /// The backup, as its head says.
    pub id: Uuid,
    /// When it was made, as its head says.
    pub made: Instant,
    /// Rows of each table; nothing if its manifest cannot be read.
    pub rows: BTreeMap<String, u64>,
    /// What does not hold: stable kebab-case words, after a colon where.
    pub problems: Vec<Problem>,
}

/// Checks a backup without its vault, by a passphrase or the recovery code. `scratch` is a folder for the encrypted
/// database while it is being read.
///
/// # Errors
/// [`VaultError::WrongKey`], [`VaultError::NotABackup`], [`VaultError::NewerVersion`], [`VaultError::Cancelled`], what
/// the disk says. Damage is a finding.
pub fn verify(
    path: &Path,
    key: Key<'_>,
    scratch: &Path,
    world: &World,
    job: &Job,
) -> Result<Checked, VaultError> {
    let container = match Container::open(path) {
        Err(VaultError::Damaged { what, .. }) => return Ok(broken(path, what)),
        other => other?,
    };
    let (key, ..) = BackupKey::unlock(&container.head, key, world.wall_now().into())?;
    let workspace = Workspace::new(scratch, world)?;
    Ok(read_through(path, &container, &[key], &workspace, job)?.0)
}

/// A quick look: whether the head is in order, the key opens it, and the MAC over the whole file holds. Then every byte
/// is as it was written; [`verify`] also reads what the bytes mean.
///
/// # Errors
/// As [`verify`].
pub fn is_whole(path: &Path, key: Key<'_>, world: &World, job: &Job) -> Result<bool, VaultError> {
    let container = match Container::open(path) {
        Err(VaultError::Damaged { .. }) => return Ok(false),
        other => other?,
    };
    let (key, ..) = BackupKey::unlock(&container.head, key, world.wall_now().into())?;
    container.unpack(&key, None, job)
}

/// A file that is too short or too long to be read.
fn broken(path: &Path, what: &str) -> Checked {
    let mut problems = Problems::default();
    problems.note(what);
    Checked {
        ok: false,
        path: path.to_owned(),
        id: Uuid::nil(),
        made: Instant(0),
        rows: BTreeMap::new(),
        problems: problems.0,
    }
}

/// Everything: MAC over all, MAC of each page, and the database itself. Of several keys the one that fits is used: a
/// backup that is being sealed anew has two. The unpacked database stays in the workspace as `copy.db`.
pub(super) fn read_through(
    path: &Path,
    container: &Container,
    keys: &[BackupKey],
    workspace: &Workspace,
    job: &Job,
) -> Result<(Checked, Option<(BackupKey, Manifest)>), VaultError> {
    let head = &container.head;
    let mut checked = Checked {
        path: path.to_owned(),
        id: head.id,
        made: head.made,
        ..broken(path, "mac")
    };
    let Some((key, manifest)) = fitting(container, keys)? else {
        checked.problems = vec![Problem {
            file: FILE.to_owned(),
            what: "manifest".to_owned(),
        }];
        return Ok((checked, None));
    };
    let mut problems = Problems::default();
    let database = workspace.file("copy.db");
    let file = private_file().write(true).create_new(true).open(&database)?;
    if !container.unpack(&key, Some(&file), &job.part(0, 2))? {
        problems.note("mac");
    }
    drop(file);
    let bad = std::thread::scope(|scope| {
        let bad = scope.spawn(|| container.bad_pages(&key, &job.unwatched()));
        let checked = check(&database, &key, head, &manifest, &job.part(1, 2), &mut problems);
        let bad = bad.join().unwrap_or(Err(VaultError::Internal("pages")));
        checked.and(bad)
    })?;
    for page in bad {
        problems.note(&format!("page-mac:{page}"));
    }
    if manifest.made != head.made {
        problems.note("made");
    }
    checked.ok = problems.0.is_empty();
    checked.rows = manifest.rows.clone();
    checked.problems = problems.0;
    Ok((checked, Some((key, manifest))))
}

/// The key under which the manifest opens.
pub(super) fn fitting(
    container: &Container,
    keys: &[BackupKey],
) -> Result<Option<(BackupKey, Manifest)>, VaultError> {
    for key in keys {
        if let Some(manifest) = container.manifest(key)? {
            return Ok(Some((key.clone(), manifest)));
        }
    }
    Ok(None)
}

impl Vault {
    /// Reads a backup of this vault through and notes the result.
    ///
    /// # Errors
    /// [`VaultError::Unreachable`], [`VaultError::NotABackup`], [`VaultError::NewerVersion`], [`VaultError::WrongKey`]
    /// for a backup this vault has no key of, [`VaultError::Cancelled`], what the disk says. Damage is a finding.
    pub fn verify_backup(&self, staff: Uuid, path: &Path, job: &Job) -> Result<Checked, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let checked = self.check_backup(path, job)?;
        let stored = registry::stored(&self.inner.folder, path)?;
        self.write(staff, |w| {
            registry::looked_at(w.conn(), &stored, checked.ok, w.now())?;
            let payload = json!({ "backup": checked.id, "ok": checked.ok });
            w.audit(act::BACKUP_VERIFIED, None, payload).map(|_| ())
        })?;
        Ok(checked)
    }

    /// The same without a note. Held: the lock on backups.
    pub(super) fn check_backup(&self, path: &Path, job: &Job) -> Result<Checked, VaultError> {
        let container = match open(path) {
            Err(VaultError::Damaged { what, .. }) => return Ok(broken(path, what)),
            // The head of a file that is known to be a backup of ours is damaged.
            Err(VaultError::NotABackup) if self.knows(path)? => return Ok(broken(path, "head")),
            other => other?,
        };
        let keys = self.keys_of(path, &container)?;
        if keys.is_empty() {
            return Err(VaultError::WrongKey { wait_s: None });
        }
        super::workspace::sweep(&self.own_place());
        let workspace = Workspace::new(&self.own_place(), self.world())?;
        Ok(read_through(path, &container, &keys, &workspace, job)?.0)
    }

    fn knows(&self, path: &Path) -> Result<bool, VaultError> {
        let path = std::path::absolute(path)?;
        let rows = self.backup_rows()?;
        Ok(rows
            .iter()
            .any(|row| std::path::absolute(&row.path).is_ok_and(|p| p == path)))
    }

    /// Every key this session can find for a backup: those of the table by file and by id, and the one that the slot
    /// of this session opens.
    pub(super) fn keys_of(&self, path: &Path, container: &Container) -> Result<Vec<BackupKey>, VaultError> {
        let path = std::path::absolute(path)?;
        let head = &container.head;
        let mut keys = Vec::new();
        for row in self.backup_rows()? {
            let same = row.id == head.id || std::path::absolute(&row.path).is_ok_and(|p| p == path);
            if same {
                keys.push(BackupKey::new(head.id, row.key)?);
                if let Some(next) = row.next_key {
                    keys.push(BackupKey::new(head.id, next)?);
                }
            }
        }
        if head.vault == self.vault_id() {
            let (slot, pair) = {
                let keys = lock(&self.inner.keys);
                (keys.slot, keys.pair.clone())
            };
            keys.extend(BackupKey::open_with(head, slot, &pair)?);
        }
        Ok(keys)
    }
}

/// A missing file is a place that is not there.
pub(super) fn open(path: &Path) -> Result<Container, VaultError> {
    match Container::open(path) {
        Err(VaultError::Io(std::io::ErrorKind::NotFound)) => Err(VaultError::Unreachable),
        other => other,
    }
}
