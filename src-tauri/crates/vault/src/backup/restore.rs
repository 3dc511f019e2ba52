//! From a backup to a vault: in a new place, with a passphrase or the recovery code and nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use uuid::Uuid;

use super::codec::Head;
use super::container::Container;
use super::find;
use super::keys::BackupKey;
use super::verify::{open, read_through};
use super::workspace::Workspace;
use super::{FILE, registry};
use crate::audit::{Chain, act};
use crate::crypto::KeyPair;
use crate::db::{self, Mode};
use crate::folder::{Folder, LEDGER};
use crate::header::SlotId;
use crate::key::Key;
use crate::vault::{Opener, Origin, Rebuilt, Vault, beside, check_new_place, lock, move_into_place, rebuild};
use crate::{Instant, Job, Schema, VaultError, World, schema};

/// What to restore, and where.
pub struct Restore<'a> {
    /// Backup file.
    pub backup: &'a Path,
    /// A passphrase of somebody in it, or the recovery code.
    pub key: Key<'a>,
    /// Folder of the new vault: empty or not there.
    pub to: &'a Path,
    /// Folder of the vault whose ledger is carried out. Copies beside the backup count too; the longest valid one wins.
    pub ledger_of: Option<&'a Path>,
}

/// A vault that was restored, closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Its folder.
    pub path: PathBuf,
    /// The vault: the same as in the backup.
    pub vault_id: Uuid,
    /// When the backup was made.
    pub made: Instant,
    /// Rows of each table after the ledger was carried out.
    pub rows: BTreeMap<String, u64>,
    /// Entries of the ledger the backup did not know, carried out again.
    pub replayed: u64,
    /// Those of them that are erasures.
    pub erasures: u64,
    /// The audit chain of the new vault.
    pub chain: Chain,
}

/// What can be told about a backup without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupHead {
    /// The backup.
    pub id: Uuid,
    /// The vault it is of.
    pub vault_id: Uuid,
    /// When it was made. Nobody vouches for it before the backup is opened.
    pub made: Instant,
    /// Size of the file in bytes.
    pub size: u64,
}

/// Reads the clear head of a backup.
///
/// # Errors
/// [`VaultError::NotABackup`], [`VaultError::NewerVersion`], [`VaultError::Damaged`] for a file that is cut off,
/// [`VaultError::Unreachable`], what the disk says.
pub fn head(path: &Path) -> Result<BackupHead, VaultError> {
    let Container { head, .. } = open(path)?;
    Ok(BackupHead {
        id: head.id,
        vault_id: head.vault,
        made: head.made,
        size: head.file_len(),
    })
}

/// Restores a backup to a new place. The vault keeps its id and gets a new incarnation; whatever the ledger says is
/// carried out before anything can be read. Killed or failed, it leaves nothing that opens as a vault.
///
/// # Errors
/// [`VaultError::WrongKey`], [`VaultError::NotABackup`], [`VaultError::NewerVersion`], [`VaultError::Damaged`],
/// [`VaultError::AlreadyAVault`], [`VaultError::FolderNotEmpty`], [`VaultError::Cancelled`], [`VaultError::DiskFull`],
/// what the disk says.
pub fn restore(
    request: &Restore<'_>,
    schema: &Schema,
    world: &World,
    job: &Job,
) -> Result<Restored, VaultError> {
    let to = std::path::absolute(request.to)?;
    check_new_place(&to)?;
    let backup = std::path::absolute(request.backup)?;
    let container = open(&backup)?;
    refuse_newer(&container.head, schema)?;
    let (key, slot, pair) = BackupKey::unlock(&container.head, request.key, world.wall_now().into())?;
    let ledgers = ledgers(&backup, &container, request.ledger_of)?;
    let found = find::beside(&backup, &container.head, slot, &pair);
    let (partial, parent) = beside(&to, world)?;
    let folder = Folder::new(&partial);
    let restored = unpack_and_rebuild(
        &folder,
        &backup,
        &container,
        (&key, Opener::Slot(slot, pair)),
        &ledgers,
        schema,
        world,
        &job.part(0, 2),
    )
    .and_then(|rebuilt| {
        let restored = tell(&rebuilt, &container.head, &to)?;
        note(&rebuilt, &container.head, &backup, &found)?;
        job.check()?;
        rebuilt.conclude(&folder)?;
        move_into_place(&partial, &parent, &to)?;
        job.step(2, 2);
        Ok(restored)
    });
    if restored.is_err() {
        let _ = fs::remove_dir_all(&partial);
    }
    restored
}

fn refuse_newer(head: &Head, schema: &Schema) -> Result<(), VaultError> {
    if schema::knows(&schema.steps()?, head.schema) {
        Ok(())
    } else {
        Err(VaultError::NewerVersion)
    }
}

/// Every copy of the ledger that might know more than the backup: its own, the named vault's, the one of the vault
/// whose folder the backup lies in, and those in the backups beside it.
fn ledgers(backup: &Path, container: &Container, named: Option<&Path>) -> Result<Vec<Vec<u8>>, VaultError> {
    let mut copies = vec![container.ledger()?];
    let own = backup.parent().and_then(Path::parent);
    for vault in named.into_iter().chain(own) {
        match fs::read(vault.join(LEDGER)) {
            Ok(bytes) => copies.push(bytes),
            // A vault that is gone is the reason for many a restore.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) if e.kind() == std::io::ErrorKind::NotADirectory => {}
            Err(e) => return Err(e.into()),
        }
    }
    for (_, other) in find::siblings(backup, container.head.vault) {
        copies.extend(other.ledger().ok());
    }
    Ok(copies)
}

#[expect(
    clippy::too_many_arguments,
    reason = "the two callers have nothing else in common"
)]
fn unpack_and_rebuild(
    folder: &Folder,
    path: &Path,
    container: &Container,
    (key, opener): (&BackupKey, Opener),
    ledgers: &[Vec<u8>],
    schema: &Schema,
    world: &World,
    job: &Job,
) -> Result<Rebuilt, VaultError> {
    let workspace = Workspace::new(folder.path(), world)?;
    let keys = std::slice::from_ref(key);
    let (checked, _) = read_through(path, container, keys, &workspace, &job.part(0, 2))?;
    if !checked.ok {
        return Err(VaultError::Damaged {
            file: FILE,
            what: damage(checked.problems.first().map_or("", |p| &p.what)),
        });
    }
    let head = &container.head;
    let conn = db::open(&workspace.file("copy.db"), &key.database, &head.salt, Mode::Read)?;
    conn.execute_batch("BEGIN DEFERRED")?;
    let origin = Origin {
        database: &conn,
        slots: head.slots.iter().map(|(slot, _)| slot.clone()).collect(),
        generation: head.generation,
        opener,
        ledgers,
    };
    rebuild(folder, origin, schema, world, &job.part(1, 2))
}

/// The word of an error for the first problem found.
fn damage(what: &str) -> &'static str {
    let word = what.split(':').next().unwrap_or_default();
    [
        "mac",
        "manifest",
        "page-mac",
        "structure",
        "digest",
        "counts",
        "audit-chain",
    ]
    .into_iter()
    .find(|known| *known == word)
    .unwrap_or("content")
}

/// What the vault says of itself now; the log gets its entry afterwards.
fn tell(rebuilt: &Rebuilt, head: &Head, to: &Path) -> Result<Restored, VaultError> {
    let chain = rebuilt.vault.verify_audit(None)?;
    if !chain.ok {
        return Err(VaultError::Damaged {
            file: FILE,
            what: "audit-chain",
        });
    }
    let content = rebuilt
        .vault
        .read(|r| super::digest::content(r.conn(), &Job::silent()))?;
    Ok(Restored {
        path: to.to_owned(),
        vault_id: head.vault,
        made: head.made,
        rows: content.rows,
        replayed: rebuilt.replayed,
        erasures: rebuilt.erasures,
        chain,
    })
}

/// The entry of the restore, and the backups the old vault knew: their places are no longer inside this folder.
fn note(rebuilt: &Rebuilt, head: &Head, backup: &Path, found: &[find::Found]) -> Result<(), VaultError> {
    let staff = rebuilt.staff.unwrap_or(Uuid::nil());
    rebuilt.vault.write(staff, |w| {
        if let Some(place) = backup.parent() {
            registry::move_out(w.conn(), place)?;
        }
        for file in found {
            find::adopt(w, &rebuilt.vault, file)?;
        }
        let payload = json!({ "backup": head.id, "made": head.made, "replayed": rebuilt.replayed });
        w.audit(act::VAULT_RESTORED, None, payload).map(|_| ())
    })
}

impl Vault {
    /// Rehearses a restore with a backup of this vault: the whole way, into an encrypted folder that is then removed.
    /// Date and result are kept.
    ///
    /// # Errors
    /// [`VaultError::Unreachable`], [`VaultError::WrongKey`] for a backup without a known key,
    /// [`VaultError::Cancelled`], [`VaultError::DiskFull`]. A backup that does not restore is a result.
    pub fn rehearse_restore(
        &self,
        staff: Uuid,
        path: &Path,
        schema: &Schema,
        job: &Job,
    ) -> Result<super::Drill, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let rehearsed = self.rehearse(path, schema, job);
        let ok = match rehearsed {
            Ok(()) => true,
            Err(VaultError::Damaged { .. } | VaultError::NotABackup) => false,
            Err(error) => return Err(error),
        };
        let stored = registry::stored(&self.inner.folder, path)?;
        let at: Instant = self.world().now().into();
        self.write(staff, |w| {
            registry::looked_at(w.conn(), &stored, ok, at)?;
            let sql = "INSERT INTO backup_drill (at, path, ok) VALUES (?1, ?2, ?3)";
            w.conn().execute(sql, rusqlite::params![at, stored, ok])?;
            w.audit(act::BACKUP_DRILL, None, json!({ "ok": ok })).map(|_| ())
        })?;
        Ok(super::Drill {
            at,
            path: path.to_owned(),
            ok,
        })
    }

    fn rehearse(&self, path: &Path, schema: &Schema, job: &Job) -> Result<(), VaultError> {
        let container = open(path)?;
        refuse_newer(&container.head, schema)?;
        let keys = self.keys_of(path, &container)?;
        let fitting = super::verify::fitting(&container, &keys)?;
        let (key, _) = match fitting {
            Some(found) => found,
            None if keys.is_empty() => return Err(VaultError::WrongKey { wait_s: None }),
            None => {
                return Err(VaultError::Damaged {
                    file: FILE,
                    what: "manifest",
                });
            }
        };
        super::workspace::sweep(&self.own_place());
        let stage = Workspace::new(&self.own_place(), self.world())?;
        let folder = Folder::new(stage.path());
        let ledgers = [super::snapshot::ledger(&self.inner)?.0];
        let rebuilt = unpack_and_rebuild(
            &folder,
            path,
            &container,
            (&key, Opener::Rehearsal),
            &ledgers,
            schema,
            self.world(),
            &job.part(0, 2),
        )?;
        let whole = rebuilt.vault.verify_audit(None)?.ok;
        rebuilt.conclude(&folder)?;
        job.step(2, 2);
        if whole {
            Ok(())
        } else {
            Err(VaultError::Damaged {
                file: FILE,
                what: "audit-chain",
            })
        }
    }
}

/// A backup opened with the pair of a slot.
pub(super) fn key_by_pair(head: &Head, slot: SlotId, pair: &KeyPair) -> Option<BackupKey> {
    BackupKey::open_with(head, slot, pair).ok().flatten()
}
