//! One backup unpacked, changed, and made ready to be written again.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::FILE;
use super::codec::Head;
use super::container::Parts;
use super::digest::{Content, content};
use super::keys::BackupKey;
use super::manifest::Manifest;
use super::registry::Row;
use super::snapshot::{KnownSlot, ledger, seal_to};
use super::verify::{fitting, open};
use super::workspace::Workspace;
use crate::audit::act;
use crate::db::{self, Mode};
use crate::erasure::{Erasing, clean_copy};
use crate::folder::private_file;
use crate::schema::{Migration, number_of};
use crate::vault::Vault;
use crate::{Instant, Job, VaultError};

/// What is done to a backup.
pub(super) enum Change<'a> {
    /// Erasures that it does not know.
    Erasures(&'a Erasing<'a>),
    /// Its content.
    Content(&'a dyn Fn(&Connection) -> Result<(), VaultError>),
    /// Its key and the slots that open it.
    Key(&'a [KnownSlot], u64),
}

/// A backup that was unpacked, changed and is ready to be written.
pub(super) struct Changed {
    pub(super) head: Head,
    pub(super) manifest: Manifest,
    sealed: Vec<u8>,
    ledger: Vec<u8>,
    pub(super) key: BackupKey,
    database: File,
    pub(super) ledger_count: u64,
    _workspace: Workspace,
}

impl Change<'_> {
    /// The word of the log.
    pub(super) fn act(&self) -> &'static str {
        match self {
            Self::Erasures(_) | Self::Content(_) => act::BACKUP_REWRITTEN,
            Self::Key(..) => act::BACKUP_REKEYED,
        }
    }
}

impl Changed {
    pub(super) fn parts(&self) -> Parts<'_> {
        Parts {
            head: &self.head,
            database: &self.database,
            ledger: &self.ledger,
            manifest: &self.sealed,
            key: &self.key,
        }
    }
}

impl Vault {
    /// Unpacks a backup and changes it.
    pub(super) fn changed(
        &self,
        id: Uuid,
        row: &Row,
        change: &Change<'_>,
        job: &Job,
    ) -> Result<Changed, VaultError> {
        let container = open(&row.path)?;
        let keys = self.keys_of(&row.path, &container)?;
        let damaged = |what| VaultError::Damaged { file: FILE, what };
        let (old, mut manifest) = fitting(&container, &keys)?.ok_or(damaged("manifest"))?;
        let mut head = container.head.clone();
        if head.id != id {
            return Err(damaged("head"));
        }
        let workspace = Workspace::new(&self.own_place(), self.world())?;
        let mut database = workspace.file("copy.db");
        let file = private_file().write(true).create_new(true).open(&database)?;
        if !container.unpack(&old, Some(&file), &job.part(0, 3))? {
            return Err(damaged("mac"));
        }
        drop(file);
        let (ledger, ledger_head) = ledger(&self.inner)?;
        let mut ledger_count = row.ledger_count;
        let now: Instant = self.world().now().into();
        let steps = &self.inner.steps;
        let key = match change {
            Change::Erasures(erasing) => {
                let sweep = |conn: &Connection| erasing.sweep(conn);
                head.schema = on_content(&database, &old, &head, steps, &sweep, now)?;
                let needles = erasing.needles(row.ledger_count);
                clean_copy(&database, &old.database, &head.salt, needles)?;
                ledger_count = erasing.last();
                manifest.rewritten = Some(now);
                old
            }
            Change::Content(f) => {
                head.schema = on_content(&database, &old, &head, steps, *f, now)?;
                manifest.rewritten = Some(now);
                old
            }
            Change::Key(slots, generation) => {
                take_slots(&database, &old, &head, slots, *generation)?;
                let (key, copy, salt) = self.under_new_key(id, &database, &old, &head, &job.part(1, 3))?;
                (head.salt, head.generation, database) = (salt, *generation, copy);
                head.slots = seal_to(slots, &self.inner, id, &key)?;
                key
            }
        };
        let changed = read(&database, &key, &head, &job.part(2, 3))?;
        manifest.set_content(changed);
        manifest.ledger = ledger_head;
        let sealed = manifest.seal(head.vault, id, &key, self.world())?;
        let database = File::open(&database)?;
        database.sync_all()?;
        head.database = database.metadata()?.len();
        head.ledger = ledger.len() as u64;
        head.manifest = u32::try_from(sealed.len()).map_err(|_| VaultError::Internal("manifest"))?;
        Ok(Changed {
            head,
            manifest,
            sealed,
            ledger,
            key,
            database,
            ledger_count,
            _workspace: workspace,
        })
    }

    /// The unpacked database beside itself, under a key and a salt of its own.
    fn under_new_key(
        &self,
        id: Uuid,
        database: &Path,
        old: &BackupKey,
        head: &Head,
        job: &Job,
    ) -> Result<(BackupKey, PathBuf, [u8; 16]), VaultError> {
        let key = BackupKey::random(id, self.world())?;
        let salt = self.world().bytes();
        let copy = database.with_file_name("copy-2.db");
        let from = db::open(database, &old.database, &head.salt, Mode::Read)?;
        from.execute_batch("BEGIN DEFERRED")?;
        db::copy(&from, &copy, &key.database, &salt, job)?;
        Ok((key, copy, salt))
    }
}

/// Migrates an unpacked backup and runs `f` on it. Answers which steps it has then.
fn on_content(
    database: &Path,
    key: &BackupKey,
    head: &Head,
    steps: &[Migration],
    f: &dyn Fn(&Connection) -> Result<(), VaultError>,
    now: Instant,
) -> Result<u32, VaultError> {
    let conn = db::open(database, &key.database, &head.salt, Mode::Write)?;
    // The copy is thrown away if anything fails.
    conn.execute_batch("PRAGMA synchronous = OFF")?;
    for step in db::missing(steps, &db::applied(&conn)?)? {
        conn.execute_batch("BEGIN IMMEDIATE")?;
        db::apply(&conn, &step, now)?;
        conn.execute_batch("COMMIT")?;
    }
    conn.execute_batch("BEGIN IMMEDIATE")?;
    db::ensure_secure_delete(&conn)?;
    f(&conn)?;
    if conn.is_autocommit() {
        return Err(VaultError::Internal("transaction ended"));
    }
    conn.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?;
    let taken = number_of(&db::applied(&conn)?);
    if !db::is_intact(&conn) {
        return Err(VaultError::page_damage());
    }
    conn.close().map_err(|(_, e)| e)?;
    Ok(taken)
}

/// The slots that open the backup from now on are the ones its database knows: a restore believes no others.
fn take_slots(
    database: &Path,
    key: &BackupKey,
    head: &Head,
    slots: &[KnownSlot],
    generation: u64,
) -> Result<(), VaultError> {
    let conn = db::open(database, &key.database, &head.salt, Mode::Write)?;
    conn.execute_batch("PRAGMA synchronous = OFF; BEGIN IMMEDIATE; DELETE FROM key_slot")?;
    for known in slots {
        conn.execute(
            "INSERT INTO key_slot (id, kind, staff, public_key, next_public_key, made, changed)
             VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?6)",
            params![
                known.slot.id.0,
                known.slot.kind.word(),
                known.staff,
                known.public,
                known.made,
                known.changed
            ],
        )?;
    }
    conn.execute("UPDATE vault SET generation = ?1", [generation])?;
    conn.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?;
    conn.close().map_err(|(_, e)| e)?;
    Ok(())
}

fn read(database: &Path, key: &BackupKey, head: &Head, job: &Job) -> Result<Content, VaultError> {
    let conn = db::open(database, &key.database, &head.salt, Mode::Write)?;
    let read = content(&conn, job)?;
    if !db::is_intact(&conn) {
        return Err(VaultError::page_damage());
    }
    conn.close().map_err(|(_, e)| e)?;
    Ok(read)
}
