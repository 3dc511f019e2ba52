//! Everything that can be checked about an unpacked backup.

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::codec::Head;
use super::digest;
use super::keys::BackupKey;
use super::manifest::Manifest;
use crate::vault::Problem;
use crate::{Job, VaultError, audit, db};

/// At most so many rows of SQLite's own checks are looked at.
const ROWS: usize = 100;
/// Virtual machine steps between two looks at the job.
const STRIDE: i32 = 100_000;

/// What does not hold, each with the stable kebab-case word of `vault verify`.
#[derive(Default, Debug)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    pub(super) fn note(&mut self, what: &str) {
        self.0.push(Problem {
            file: super::FILE.to_owned(),
            what: what.to_owned(),
        });
    }
}

/// Structure, foreign keys, search indexes, audit chain, and whether the content is what the manifest says.
///
/// # Errors
/// [`VaultError::Cancelled`], what the disk says. Damage is a finding.
pub(super) fn check(
    database: &Path,
    key: &BackupKey,
    head: &Head,
    manifest: &Manifest,
    job: &Job,
    problems: &mut Problems,
) -> Result<(), VaultError> {
    let checked = db::open(database, &key.database, &head.salt, db::Mode::Write)
        .and_then(|mut conn| check_content(&mut conn, head, manifest, job, problems));
    match checked {
        Err(VaultError::Damaged { what, .. }) => problems.note(what),
        Err(VaultError::Sql(_)) => problems.note("unreadable"),
        other => return other,
    }
    Ok(())
}

fn check_content(
    conn: &mut Connection,
    head: &Head,
    manifest: &Manifest,
    job: &Job,
    problems: &mut Problems,
) -> Result<(), VaultError> {
    let watched = Arc::new(job.clone());
    conn.progress_handler(STRIDE, Some(move || watched.is_cancelled()))?;
    // The check of a search index is an INSERT in form.
    conn.execute_batch("BEGIN IMMEDIATE")?;
    if texts(conn, "PRAGMA quick_check")? != ["ok"] {
        problems.note("structure");
    }
    job.step(1, 4);
    for table in texts(conn, "PRAGMA foreign_key_check")? {
        problems.note(&format!("foreign-key:{table}"));
    }
    for index in db::check_integrity(conn)? {
        problems.note(&format!("search-index:{index}"));
    }
    job.step(2, 4);
    let chain = audit::verify(conn, head.vault, None, job)?;
    if !chain.ok || chain.entries != manifest.audit.entries || chain.head != manifest.audit.head {
        problems.note("audit-chain");
    }
    job.step(3, 4);
    let content = digest::content(conn, job)?;
    if content.rows != manifest.rows {
        problems.note("counts");
    } else if hex::encode(content.digest) != manifest.digest {
        problems.note("digest");
    }
    conn.execute_batch("ROLLBACK")?;
    job.step(4, 4);
    if db::is_intact(conn) {
        Ok(())
    } else {
        Err(VaultError::page_damage())
    }
}

/// The first column of a pragma's rows.
fn texts(conn: &Connection, sql: &str) -> Result<Vec<String>, VaultError> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |r| r.get::<_, String>(0))?;
    Ok(rows.take(ROWS).collect::<Result<_, _>>()?)
}
