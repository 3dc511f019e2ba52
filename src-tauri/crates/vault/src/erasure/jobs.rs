//! The row that keeps how far an erasure has come.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::Needles;
use crate::crypto::{open, seal};
use crate::ledger::Frame;
use crate::subject::Core;
use crate::wire::Layout;
use crate::{VaultError, Write};

/// An erasure whose rows are gone.
pub(super) struct Pending {
    /// Its entry in the ledger.
    pub(super) seq: u64,
    pub(super) staff: Uuid,
    /// What to look for.
    pub(super) needles: Needles,
    /// What the search of the database came to, as JSON, once it was done.
    pub(super) found: Option<String>,
}

fn aad(seq: u64) -> Vec<u8> {
    Layout::default()
        .bytes(b"dovernik/1 erasure job")
        .u64(seq)
        .finish()
}

/// The needles are sealed: they are what the person was known by, and a page that holds them would be found.
pub(super) fn insert(w: &Write<'_>, seq: u64, needles: &Needles) -> Result<(), VaultError> {
    let core = w.core();
    let sealed = seal(&core.job, &core.world, &aad(seq), &needles.encode())?;
    w.conn().execute(
        "INSERT INTO erasure_job (seq, at, staff, phase, needles) VALUES (?1, ?2, ?3, 'committed', ?4)",
        params![seq, w.now(), w.staff(), sealed],
    )?;
    Ok(())
}

/// Numbers of the erasures that are not finished, oldest first.
pub(super) fn unfinished(conn: &Connection) -> Result<Vec<u64>, VaultError> {
    let mut statement = conn.prepare("SELECT seq FROM erasure_job ORDER BY seq")?;
    Ok(statement.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?)
}

pub(super) fn load(conn: &Connection, core: &Core, seq: u64) -> Result<Option<Pending>, VaultError> {
    let row = conn
        .query_row(
            "SELECT staff, needles, found FROM erasure_job WHERE seq = ?1",
            [seq],
            |r| Ok((r.get(0)?, r.get::<_, Vec<u8>>(1)?, r.get(2)?)),
        )
        .optional()?;
    let Some((staff, sealed, found)) = row else {
        return Ok(None);
    };
    let damaged = VaultError::Damaged {
        file: "vault.db",
        what: "erasure-job",
    };
    let clear = open(&core.job, &aad(seq), &sealed).map(zeroize::Zeroizing::new);
    let needles = clear.and_then(|clear| Needles::decode(&clear)).ok_or(damaged)?;
    Ok(Some(Pending {
        seq,
        staff,
        needles,
        found,
    }))
}

/// The database is clean; the backups follow.
pub(super) fn scanned(w: &Write<'_>, seq: u64, found: &str) -> Result<(), VaultError> {
    w.conn().execute(
        "UPDATE erasure_job SET phase = 'scanned', found = ?2 WHERE seq = ?1",
        params![seq, found],
    )?;
    Ok(())
}

pub(super) fn finished(w: &Write<'_>, seq: u64) -> Result<(), VaultError> {
    w.conn()
        .execute("DELETE FROM erasure_job WHERE seq = ?1", [seq])?;
    Ok(())
}

/// The entry of the ledger that an erasure belongs to.
pub(super) fn frame(conn: &Connection, seq: u64) -> Result<Frame, VaultError> {
    Ok(conn.query_row(
        "SELECT seq, sealed, mac FROM ledger_entry WHERE seq = ?1",
        [seq],
        |r| {
            Ok(Frame {
                seq: r.get(0)?,
                sealed: r.get(1)?,
                mac: r.get(2)?,
            })
        },
    )?)
}
