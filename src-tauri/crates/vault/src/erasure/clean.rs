//! Looking for traces in the database, and removing them.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{Needles, index, live, scan};
use crate::audit::act;
use crate::crypto::Secret;
use crate::db::{self, Mode, fts_tables, is_intact, vacuum};
use crate::{Vault, VaultError, Write};

/// What looking for traces came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cleaned {
    /// Pages of the database that were decrypted and searched.
    pub pages: u64,
    /// Whether traces were found and every page was written anew.
    pub rewritten: bool,
    /// Kinds of traces that were still found afterwards; 0, or something is wrong with the search.
    pub traces: u64,
}

/// Takes deleted words out of the search indexes, inside the transaction that deleted them. Returns the indexes that
/// were made anew.
pub(super) fn clean_indexes(w: &Write<'_>, needles: &Needles) -> Result<Vec<String>, VaultError> {
    rebuild_traced(w.conn(), needles)
}

fn rebuild_traced(conn: &Connection, needles: &Needles) -> Result<Vec<String>, VaultError> {
    let words: Vec<&[u8]> = needles.words().collect();
    let traced = index::with_traces(conn, &words)?;
    for table in &traced {
        index::rebuild(conn, table)?;
    }
    Ok(traced)
}

/// Removes traces from the database of a backup, a file that nobody else has open. Where it is not known what to look
/// for, everything is written anew.
pub(crate) fn clean_copy(
    path: &Path,
    key: &Secret,
    salt: &[u8; 16],
    needles: Option<&Needles>,
) -> Result<(), VaultError> {
    let open = || {
        let conn = db::open(path, key, salt, Mode::Write)?;
        // The copy is thrown away if anything fails.
        conn.execute_batch("PRAGMA synchronous = OFF")?;
        Ok::<_, VaultError>(conn)
    };
    if let Some(needles) = needles {
        let conn = open()?;
        rebuild_traced(&conn, needles)?;
        close(conn)?;
        let pieces = needles.pieces();
        let mut hits = scan::scan(&File::open(path)?, key, &pieces)?.pieces;
        if !hits.is_empty() {
            let conn = open()?;
            live::keep_dead(&conn, &pieces, &mut hits)?;
            close(conn)?;
        }
        if hits.is_empty() {
            return Ok(());
        }
    }
    let conn = open()?;
    for table in fts_tables(&conn)? {
        index::rebuild(&conn, &table)?;
    }
    vacuum(&conn)?;
    close(conn)
}

/// Every frame goes into the file before it is looked at from outside.
fn close(conn: Connection) -> Result<(), VaultError> {
    conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    if !is_intact(&conn) {
        return Err(VaultError::page_damage());
    }
    conn.close().map_err(|(_, e)| e.into())
}

impl Vault {
    /// Shows `f` every page of the database file in the clear, with its number, while nobody writes: the proof that
    /// nothing is left, for whoever wants to look for themselves. Free pages and gaps are shown as well. Returns how
    /// many pages there are.
    ///
    /// # Errors
    /// [`VaultError::Busy`] if a reader does not end; what the disk says.
    pub fn each_page(&self, f: impl FnMut(u64, &[u8])) -> Result<u64, VaultError> {
        self.inner.at_rest(|file, key| scan::each_page(file, key, f))
    }

    /// Searches the database file, and writes it anew if something is found that no row holds.
    pub(super) fn clean(&self, staff: Uuid, needles: &Needles) -> Result<Cleaned, VaultError> {
        let pieces = needles.pieces();
        let (pages, traces) = self.traces(&pieces)?;
        if traces.is_empty() {
            return Ok(Cleaned {
                pages,
                ..Cleaned::default()
            });
        }
        tracing::info!(
            traces = traces.len(),
            "traces of an erasure: writing the file anew"
        );
        self.write(staff, |w| {
            for table in fts_tables(w.conn())? {
                index::rebuild(w.conn(), &table)?;
            }
            w.audit(act::ERASURE_TRACES, None, json!({ "traces": traces.len() }))
                .map(|_| ())
        })?;
        self.inner.rewrite()?;
        let (pages, traces) = self.traces(&pieces)?;
        Ok(Cleaned {
            pages,
            rewritten: true,
            traces: traces.len() as u64,
        })
    }

    /// Pages, and numbers of the pieces that are in some page and in no row.
    fn traces(&self, pieces: &[&[u8]]) -> Result<(u64, BTreeSet<usize>), VaultError> {
        let mut hits = self.inner.at_rest(|file, key| scan::scan(file, key, pieces))?;
        if !hits.pieces.is_empty() {
            self.read(|r| live::keep_dead(r.conn(), pieces, &mut hits.pieces))?;
        }
        Ok((hits.pages, hits.pieces))
    }
}
