//! The vault's own copy of the ledger: table `ledger_entry`, written by the transaction an entry belongs to.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Chain, Frame, LedgerHead, LedgerKey};
use crate::VaultError;

/// Whether this database has the table: one that was not migrated yet has none, and no entries.
fn is_there(conn: &Connection) -> Result<bool, VaultError> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'ledger_entry'";
    Ok(conn.query_row(sql, [], |r| r.get::<_, u32>(0))? > 0)
}

/// The whole copy.
pub(crate) fn stored(conn: &Connection, key: &LedgerKey) -> Result<Chain, VaultError> {
    let frames = if is_there(conn)? {
        stored_since(conn, 0)?
    } else {
        Vec::new()
    };
    Ok(Chain::of(key, frames))
}

/// Entries behind that number, oldest first.
fn stored_since(conn: &Connection, seq: u64) -> Result<Vec<Frame>, VaultError> {
    let mut statement =
        conn.prepare_cached("SELECT seq, sealed, mac FROM ledger_entry WHERE seq > ?1 ORDER BY seq")?;
    let frames = statement.query_map([seq], |r| {
        Ok(Frame {
            seq: r.get(0)?,
            sealed: r.get(1)?,
            mac: r.get(2)?,
        })
    })?;
    Ok(frames.collect::<Result<_, _>>()?)
}

/// Where the copy ends.
pub(crate) fn stored_head(conn: &Connection, key: &LedgerKey) -> Result<LedgerHead, VaultError> {
    let sql = "SELECT seq, mac FROM ledger_entry ORDER BY seq DESC LIMIT 1";
    let last = conn
        .prepare_cached(sql)?
        .query_row([], |r| {
            Ok(LedgerHead {
                count: r.get(0)?,
                head: r.get(1)?,
            })
        })
        .optional()?;
    Ok(last.unwrap_or_else(|| Chain::empty(key).head()))
}

pub(crate) fn insert(conn: &Connection, frame: &Frame) -> Result<(), VaultError> {
    conn.prepare_cached("INSERT INTO ledger_entry (seq, sealed, mac) VALUES (?1, ?2, ?3)")?
        .execute(params![frame.seq, frame.sealed, frame.mac])?;
    Ok(())
}
