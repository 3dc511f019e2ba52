//! The rows of `backup` and its sisters: what this vault knows about its backups.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::container::Written;
use super::manifest::Manifest;
use crate::crypto::Secret;
use crate::folder::Folder;
use crate::{Instant, VaultError};

/// One backup file.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) n: i64,
    pub(super) id: Uuid,
    pub(super) path: PathBuf,
    pub(super) key: Secret,
    pub(super) next_key: Option<Secret>,
    pub(super) rekey_due: bool,
    pub(super) made: Instant,
    pub(super) finished: Option<Instant>,
    pub(super) size: u64,
    pub(super) rows: BTreeMap<String, u64>,
    pub(super) ledger_count: u64,
    pub(super) verified: Option<Instant>,
    pub(super) ok: Option<bool>,
}

/// A path as the table keeps it: relative inside the vault's folder, so that the folder can be moved.
pub(super) fn stored(folder: &Folder, path: &Path) -> Result<String, VaultError> {
    let (path, folder) = (std::path::absolute(path)?, std::path::absolute(folder.path())?);
    let short = path.strip_prefix(folder).unwrap_or(&path);
    let text = short.to_str().map(str::to_owned);
    text.ok_or(VaultError::Io(std::io::ErrorKind::InvalidFilename))
}

/// The path behind [`stored`], whole: the vault may have been named relative to some folder.
fn whole(folder: &Folder, stored: &str) -> PathBuf {
    let path = folder.file(stored);
    std::path::absolute(&path).unwrap_or(path)
}

/// Every file, newest first.
pub(super) fn all(conn: &Connection, folder: &Folder) -> Result<Vec<Row>, VaultError> {
    let mut statement = conn.prepare(
        "SELECT n, id, path, key, next_key, rekey_due, made, finished, coalesce(size, 0), rows,
                coalesce(ledger_count, 0), verified, ok
           FROM backup ORDER BY n DESC",
    )?;
    let rows = statement.query_map([], |r| {
        let counts: Option<String> = r.get(9)?;
        Ok(Row {
            n: r.get(0)?,
            id: r.get(1)?,
            path: whole(folder, &r.get::<_, String>(2)?),
            key: Secret::new(r.get(3)?),
            next_key: r.get::<_, Option<[u8; 32]>>(4)?.map(Secret::new),
            rekey_due: r.get(5)?,
            made: r.get(6)?,
            finished: r.get(7)?,
            size: r.get(8)?,
            rows: counts
                .and_then(|json| serde_json::from_str(&json).ok())
                .unwrap_or_default(),
            ledger_count: r.get(10)?,
            verified: r.get(11)?,
            ok: r.get(12)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A backup is about to be written: its key is known before its first byte.
pub(super) fn begin(
    conn: &Connection,
    id: Uuid,
    path: &str,
    key: &Secret,
    made: Instant,
) -> Result<(), VaultError> {
    conn.execute(
        "INSERT INTO backup (id, path, key, made) VALUES (?1, ?2, ?3, ?4)",
        params![id, path, key.bytes(), made],
    )?;
    Ok(())
}

/// It is there, and it was verified.
pub(super) fn finish(
    conn: &Connection,
    path: &str,
    manifest: &Manifest,
    written: &Written,
    ledger_count: u64,
    now: Instant,
) -> Result<(), VaultError> {
    let rows = serde_json::to_string(&manifest.rows).map_err(|_| VaultError::Internal("json"))?;
    conn.execute(
        "UPDATE backup SET finished = ?2, size = ?3, sha256 = ?4, commit_no = ?5, ledger_count = ?6, rows = ?7,
                verified = ?2, ok = 1
          WHERE path = ?1",
        params![
            path,
            now,
            written.size,
            written.sha256,
            manifest.commit_no,
            ledger_count,
            rows
        ],
    )?;
    Ok(())
}

/// A new key is on its way into the file.
pub(super) fn next_key(conn: &Connection, n: i64, key: &Secret) -> Result<(), VaultError> {
    let sql = "UPDATE backup SET next_key = ?2 WHERE n = ?1";
    conn.execute(sql, params![n, key.bytes()])?;
    Ok(())
}

/// The file is under this key. What was due is done.
pub(super) fn key_arrived(conn: &Connection, n: i64, key: &Secret) -> Result<(), VaultError> {
    conn.execute(
        "UPDATE backup SET rekey_due = CASE WHEN key = ?2 THEN rekey_due ELSE 0 END, key = ?2, next_key = NULL
          WHERE n = ?1",
        params![n, key.bytes()],
    )?;
    Ok(())
}

/// It was found. Nobody has looked at all of it yet.
pub(super) fn adopted(
    conn: &Connection,
    path: &str,
    size: u64,
    manifest: Option<&Manifest>,
) -> Result<(), VaultError> {
    let rows = manifest.map(|m| serde_json::to_string(&m.rows).unwrap_or_default());
    conn.execute(
        "UPDATE backup SET finished = made, size = ?2, commit_no = ?3, ledger_count = ?4, rows = ?5 WHERE path = ?1",
        params![
            path,
            size,
            manifest.map(|m| m.commit_no),
            // Its ledger may be ahead of its database: what it has carried out is not known.
            0,
            rows
        ],
    )?;
    Ok(())
}

/// After a restore the files that were inside the old folder are wherever the backup was taken from.
pub(super) fn move_out(conn: &Connection, place: &Path) -> Result<(), VaultError> {
    let mut statement = conn.prepare("SELECT path FROM backup")?;
    let paths: Vec<String> = statement.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    for path in paths.iter().filter(|path| Path::new(path).is_relative()) {
        let name = Path::new(path).file_name().unwrap_or_default();
        let moved = place.join(name);
        let Some(moved) = moved.to_str() else { continue };
        if conn.execute(
            "UPDATE OR IGNORE backup SET path = ?2 WHERE path = ?1",
            [path, moved],
        )? == 0
        {
            forget(conn, path)?;
        }
    }
    Ok(())
}

/// It is gone, or never came.
pub(super) fn forget(conn: &Connection, path: &str) -> Result<(), VaultError> {
    conn.execute("DELETE FROM backup WHERE path = ?1", [path])?;
    Ok(())
}

/// Somebody looked at it.
pub(super) fn looked_at(conn: &Connection, path: &str, ok: bool, now: Instant) -> Result<(), VaultError> {
    let sql = "UPDATE backup SET verified = ?2, ok = ?3 WHERE path = ?1";
    conn.execute(sql, params![path, now, ok])?;
    Ok(())
}

/// The folders beside the vault's own.
pub(super) fn places(conn: &Connection) -> Result<Vec<PathBuf>, VaultError> {
    let mut statement = conn.prepare("SELECT path FROM backup_place ORDER BY added, path")?;
    let rows = statement.query_map([], |r| r.get::<_, String>(0))?;
    rows.map(|path| Ok(PathBuf::from(path?))).collect()
}

/// On quit, daily.
pub(super) fn plan(conn: &Connection) -> Result<(bool, bool), VaultError> {
    let sql = "SELECT on_quit, daily FROM backup_plan";
    let plan = conn
        .query_row(sql, [], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    Ok(plan.unwrap_or((true, true)))
}

/// When this vault was made.
pub(super) fn vault_created(conn: &Connection) -> Result<Instant, VaultError> {
    Ok(conn.query_row("SELECT created FROM vault", [], |r| r.get(0))?)
}

/// A rehearsal.
pub(super) fn drills(conn: &Connection, folder: &Folder) -> Result<Vec<super::Drill>, VaultError> {
    let mut statement = conn.prepare("SELECT at, path, ok FROM backup_drill ORDER BY n DESC")?;
    let rows = statement.query_map([], |r| {
        Ok(super::Drill {
            at: r.get(0)?,
            path: whole(folder, &r.get::<_, String>(1)?),
            ok: r.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
