//! Verifying the whole chain.

use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use super::{Clear, entry_hash, genesis};
use crate::crypto::sha256;
use crate::subject::Pseudonym;
use crate::{Job, VaultError};

/// Entries between two looks at the job.
const STRIDE: u64 = 4096;

/// What the chain is like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chain {
    /// Entries in it.
    pub entries: u64,
    /// Hash of the last one, 64 hexadecimal digits: the log's fingerprint.
    pub head: String,
    /// Whether every entry follows from the one before and none is missing.
    pub ok: bool,
    /// The first entry that does not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_bad: Option<i64>,
    /// Whether the head that was asked for is in the chain.
    #[serde(skip)]
    pub(crate) head_found: bool,
}

/// Walks the chain from its beginning. `wanted` is a head printed earlier.
pub(crate) fn verify(
    conn: &Connection,
    vault: Uuid,
    wanted: Option<[u8; 32]>,
    job: &Job,
) -> Result<Chain, VaultError> {
    let (count, head): (u64, [u8; 32]) =
        conn.query_row("SELECT audit_count, audit_head FROM vault", [], |r| {
            Ok((r.get(0)?, r.get(1)?))
        })?;
    let mut statement = conn.prepare(
        "SELECT seq, at, clock_set, staff, act, pseudonym, payload, payload_hash, hash
         FROM audit_entry ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    let (mut previous, mut entries, mut first_bad, mut head_found) = (genesis(vault), 0_u64, None, false);
    while let Some(row) = rows.next()? {
        entries += 1;
        if entries % STRIDE == 0 {
            job.check()?;
            job.step(entries, count.max(entries));
        }
        let act: String = row.get(4)?;
        let clear = Clear {
            seq: row.get(0)?,
            at: row.get(1)?,
            clock_set: row.get(2)?,
            staff: row.get(3)?,
            act: &act,
            pseudonym: row.get::<_, Option<[u8; 16]>>(5)?.map(Pseudonym),
        };
        let payload_hash: [u8; 32] = row.get(7)?;
        let hash: [u8; 32] = row.get(8)?;
        let payload_fits = row
            .get_ref(6)?
            .as_blob_or_null()
            .is_ok_and(|p| p.is_none_or(|p| sha256(&[p]) == payload_hash));
        let in_order = u64::try_from(clear.seq) == Ok(entries);
        if first_bad.is_none()
            && !(in_order && payload_fits && entry_hash(&previous, &clear.bytes(), &payload_hash) == hash)
        {
            first_bad = Some(clear.seq);
        }
        head_found |= wanted == Some(hash);
        previous = hash;
    }
    let ok = first_bad.is_none() && entries == count && previous == head;
    Ok(Chain {
        entries,
        head: hex::encode(previous),
        ok,
        first_bad,
        head_found,
    })
}
