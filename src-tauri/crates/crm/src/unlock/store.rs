//! SQL of the unlock room.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{Reveal, Summary};
use crate::error::CrmError;

pub(super) fn insert(w: &Write<'_>, person: Uuid, reveal: &Reveal) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO reveal (id, person_id, fields, reason, at, until, staff_id)
             VALUES (:id, :person, :fields, :reason, :at, :until, :staff)",
        )?
        .execute(named_params! {
            ":id": reveal.id,
            ":person": person,
            ":fields": serde_json::json!(reveal.fields).to_string(),
            ":reason": reveal.reason,
            ":at": reveal.at,
            ":until": reveal.until,
            ":staff": reveal.staff,
        })?;
    Ok(())
}

/// Newest first.
pub(super) fn list(r: &Read<'_>, person: Uuid) -> Result<Vec<Reveal>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, fields, reason, at, until, staff_id FROM reveal WHERE person_id = ?1 ORDER BY at DESC, id DESC",
    )?;
    Ok(statement
        .query_map((person,), reveal)?
        .collect::<Result<_, _>>()?)
}

pub(super) fn last_reason(r: &Read<'_>, person: Uuid, staff: Uuid) -> Result<Option<String>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT reason FROM reveal WHERE person_id = ?1 AND staff_id = ?2 ORDER BY at DESC, id DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row((person, staff), |row| row.get(0))
        .optional()?)
}

pub(super) fn summary(r: &Read<'_>, person: Uuid, since: Instant) -> Result<Summary, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT count(*), max(at) FROM reveal WHERE person_id = ?1 AND at >= ?2")?;
    Ok(statement.query_row((person, since), |row| {
        Ok(Summary {
            count: row.get(0)?,
            last_at: row.get(1)?,
        })
    })?)
}

/// Reveals since a time by their reason, the most frequent first: how many, and when the last was.
pub(super) fn by_reason(r: &Read<'_>, since: Instant) -> Result<Vec<(String, Summary)>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT reason, count(*), max(at) FROM reveal WHERE at >= ?1 GROUP BY reason ORDER BY count(*) DESC, reason",
    )?;
    let rows = statement.query_map((since,), |row| {
        let summary = Summary {
            count: row.get(1)?,
            last_at: row.get(2)?,
        };
        Ok((row.get(0)?, summary))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn reveal(row: &Row<'_>) -> rusqlite::Result<Reveal> {
    let fields: String = row.get("fields")?;
    Ok(Reveal {
        id: row.get("id")?,
        // Written by this file alone.
        fields: serde_json::from_str(&fields).map_err(|_| rusqlite::Error::InvalidQuery)?,
        reason: row.get("reason")?,
        at: row.get("at")?,
        until: row.get("until")?,
        staff: row.get("staff_id")?,
    })
}
