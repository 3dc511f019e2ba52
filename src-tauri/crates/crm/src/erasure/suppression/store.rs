//! SQL of suppression.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::Ended;
use crate::error::CrmError;

pub(super) fn since(r: &Read<'_>, hash: &[u8; 32]) -> Result<Option<Instant>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT since FROM suppression WHERE hash = ?1")?;
    Ok(statement.query_row([hash], |row| row.get(0)).optional()?)
}

pub(super) fn insert(
    w: &Write<'_>,
    hash: &[u8; 32],
    since: Instant,
    until: Option<NaiveDate>,
) -> Result<(), CrmError> {
    // A later erasure of the same address counts anew, an earlier one that is replayed does not.
    w.conn()
        .prepare_cached(
            "INSERT INTO suppression (hash, since, until) VALUES (?1, ?2, ?3)
             ON CONFLICT (hash) DO UPDATE SET since = excluded.since, until = excluded.until
             WHERE excluded.since > suppression.since",
        )?
        .execute((hash, since, until.map(|day| day.to_string())))?;
    Ok(())
}

pub(super) fn ended(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Ended>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT substr(hash, 1, 16), since, until FROM suppression WHERE until < ?1 ORDER BY until, hash",
    )?;
    let rows = statement.query_map([on.to_string()], |row| {
        let until: String = row.get(2)?;
        Ok(Ended {
            id: row.get(0)?,
            since: row.get(1)?,
            until: until.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn forget_ended(w: &Write<'_>, id: Uuid, today: NaiveDate) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM suppression WHERE substr(hash, 1, 16) = ?1 AND until < ?2")?
        .execute((id, today.to_string()))?;
    Ok(())
}
