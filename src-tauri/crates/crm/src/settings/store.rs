//! SQL of the settings room.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use vault::{Read, Write};

use crate::error::CrmError;

pub(super) fn one(r: &Read<'_>, key: &str) -> Result<Option<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    Ok(statement.query_row((key,), |row| row.get(0)).optional()?)
}

pub(super) fn all(r: &Read<'_>) -> Result<BTreeMap<String, String>, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT key, value FROM setting")?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn put(w: &Write<'_>, key: &str, value: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO setting (key, value, changed_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at",
        )?
        .execute((key, value, w.now()))?;
    Ok(())
}
