//! Putting, reading and deleting files.

use std::io;

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::chunk::{Place, each};
use crate::crypto::{open, seal};
use crate::subject::{Core, SubjectKey};
use crate::{Instant, Job, Op, Read, VaultError, Write};

/// Label under which the name of a file is sealed: a name cannot be moved to another file.
fn name_label(file: Uuid) -> String {
    format!("sealed_file.name {file}")
}

/// A file to be kept.
#[derive(Clone, Copy)]
pub struct NewFile<'a> {
    /// Whose it is.
    pub subject: Uuid,
    /// The room's word for what it is.
    pub kind: &'a str,
    /// Its name, which is personal data.
    pub name: &'a str,
    /// The most bytes it may have.
    pub limit: u64,
}

/// A file that is kept. Its name is read with [`Read::file_name`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub subject: Uuid,
    /// The room's word for what it is.
    pub kind: String,
    /// Bytes.
    pub size: u64,
    /// When it came in.
    pub made: Instant,
    chunks: u32,
    name: Vec<u8>,
}

const COLUMNS: &str = "id, subject, kind, size, made, chunks, name";

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredFile> {
    Ok(StoredFile {
        id: row.get(0)?,
        subject: row.get(1)?,
        kind: row.get(2)?,
        size: row.get(3)?,
        made: row.get(4)?,
        chunks: row.get(5)?,
        name: row.get(6)?,
    })
}

fn damaged() -> VaultError {
    VaultError::Damaged {
        file: "vault.db",
        what: "sealed-file",
    }
}

impl Write<'_> {
    /// Seals what the reader holds, a chunk at a time, and keeps it. Part of an act that has its entry in the log.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`], [`VaultError::SubjectForgotten`], what the reader and the database say. Then the
    /// transaction must not be committed, as with every error.
    pub fn put_file(&self, new: &NewFile<'_>, reader: &mut dyn io::Read) -> Result<Uuid, VaultError> {
        let id = self.id();
        let core = self.core();
        let name = self.seal(new.subject, &name_label(id), new.name.as_bytes())?;
        let key = self
            .subject_key(new.subject)?
            .ok_or(VaultError::SubjectForgotten)?
            .key;
        // The row first: chunks refer to it.
        self.conn().execute(
            "INSERT INTO sealed_file (id, subject, kind, name, size, chunks, made) VALUES (?1, ?2, ?3, ?4, 0, 0, ?5)",
            params![id, new.subject, new.kind, name, self.now()],
        )?;
        let held = each(reader, new.limit, |n, last, clear| {
            let place = Place {
                subject: new.subject,
                file: id,
                n,
                last,
            };
            self.insert_chunk(id, n, &seal(&key, &core.world, &place.aad(), clear)?)
        })?;
        self.conn().execute(
            "UPDATE sealed_file SET size = ?2, chunks = ?3 WHERE id = ?1",
            params![id, held.size, held.chunks],
        )?;
        self.changed("sealed_file", id, Op::Insert, &["kind", "size"])?;
        Ok(id)
    }

    /// Deletes a file. Answers whether there was one.
    ///
    /// # Errors
    /// What the database says.
    pub fn delete_file(&self, id: Uuid) -> Result<bool, VaultError> {
        let deleted = self
            .conn()
            .prepare_cached("DELETE FROM sealed_file WHERE id = ?1")?
            .execute([id])?;
        if deleted > 0 {
            self.changed("sealed_file", id, Op::Delete, &[])?;
        }
        Ok(deleted > 0)
    }
}

impl Read<'_> {
    /// A file, if it is there.
    ///
    /// # Errors
    /// What the database says.
    pub fn file(&self, id: Uuid) -> Result<Option<StoredFile>, VaultError> {
        let sql = format!("SELECT {COLUMNS} FROM sealed_file WHERE id = ?1");
        Ok(self
            .conn()
            .prepare_cached(&sql)?
            .query_row([id], stored)
            .optional()?)
    }

    /// The files of a person, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn files_of(&self, subject: Uuid) -> Result<Vec<StoredFile>, VaultError> {
        let sql = format!("SELECT {COLUMNS} FROM sealed_file WHERE subject = ?1 ORDER BY made DESC, id DESC");
        let mut statement = self.conn().prepare_cached(&sql)?;
        Ok(statement
            .query_map([subject], stored)?
            .collect::<Result<_, _>>()?)
    }

    /// The name of a file; `None` once the person's key is gone.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if the name is not this file's owner's.
    pub fn file_name(&self, file: &StoredFile) -> Result<Option<String>, VaultError> {
        let name = self.unseal(file.subject, &name_label(file.id), &file.name)?;
        name.map(|bytes| String::from_utf8(bytes).map_err(|_| damaged()))
            .transpose()
    }

    /// Writes a file into `out`, a chunk at a time; no byte that was not authenticated leaves. Answers false once the
    /// person's key is gone.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if a chunk is missing or another one's: what was written before is a beginning and must
    /// be thrown away. What `out` says.
    pub fn read_file(&self, file: &StoredFile, out: &mut dyn io::Write) -> Result<bool, VaultError> {
        let Some(key) = self.subject_key(file.subject)? else {
            return Ok(false);
        };
        each_chunk(self.conn(), file, &key, |clear| Ok(out.write_all(clear)?))?;
        Ok(true)
    }
}

/// Opens every chunk in its order. Their number and the size must be what the row says.
fn each_chunk(
    conn: &Connection,
    file: &StoredFile,
    key: &SubjectKey,
    mut f: impl FnMut(&[u8]) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let mut statement =
        conn.prepare_cached("SELECT n, sealed FROM sealed_chunk WHERE file = ?1 ORDER BY n")?;
    let mut rows = statement.query([file.id])?;
    let (mut n, mut size) = (0_u32, 0_u64);
    while let Some(row) = rows.next()? {
        let place = Place {
            subject: file.subject,
            file: file.id,
            n,
            last: Some(n) == file.chunks.checked_sub(1),
        };
        let sealed = row.get_ref(1)?.as_blob().map_err(|_| damaged())?;
        let clear = open(&key.key, &place.aad(), sealed)
            .filter(|_| row.get::<_, u32>(0) == Ok(n))
            .map(Zeroizing::new)
            .ok_or(damaged())?;
        f(&clear)?;
        size += clear.len() as u64;
        n = n.saturating_add(1);
    }
    if n == file.chunks && size == file.size {
        Ok(())
    } else {
        Err(damaged())
    }
}

/// Deletes every file of a person who is erased whole.
pub(crate) fn delete_files_of(conn: &Connection, subject: Uuid) -> Result<(), VaultError> {
    conn.prepare_cached("DELETE FROM sealed_file WHERE subject = ?1")?
        .execute([subject])?;
    Ok(())
}

/// Opens every chunk of every file. Answers the ids of those that are not whole; a file whose person's key is gone
/// counts, since nothing may be left of it.
pub(crate) fn damaged_files(conn: &Connection, core: &Core, job: &Job) -> Result<Vec<Uuid>, VaultError> {
    let mut statement = conn.prepare(&format!("SELECT {COLUMNS} FROM sealed_file ORDER BY id"))?;
    let files: Vec<StoredFile> = statement.query_map([], stored)?.collect::<Result<_, _>>()?;
    let mut bad = Vec::new();
    for file in files {
        job.check()?;
        let whole = match SubjectKey::load(conn, core, file.subject) {
            Ok(Some(key)) => each_chunk(conn, &file, &key, |_| job.check()),
            Ok(None) => Err(damaged()),
            Err(error) => Err(error),
        };
        match whole {
            Ok(()) => {}
            Err(VaultError::Damaged { .. }) => bad.push(file.id),
            Err(error) => return Err(error),
        }
    }
    Ok(bad)
}
