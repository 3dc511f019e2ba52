//! SQL of the import room.

use rusqlite::{OptionalExtension, Row as SqlRow};
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::UNDO_DAYS;
use super::types::{Batch, NewBatch, Summary};
use crate::error::CrmError;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const COLUMNS: &str = "id, purpose_key, source, created, updated, at, staff_id, undo_until, undone_at";

pub(super) fn insert_batch(
    w: &Write<'_>,
    id: Uuid,
    new: &NewBatch,
    summary: &Summary,
) -> Result<(), CrmError> {
    let now = w.now();
    w.conn().execute(
        "INSERT INTO import_batch (id, purpose_key, source_kind, source, obtained_on, format, mapping, created, updated,
                                   skipped, rejected, at, staff_id, undo_until)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        rusqlite::params![
            id,
            new.purpose,
            new.source.kind.as_str(),
            new.source.words,
            new.source.obtained_on.to_string(),
            new.format,
            json!(new.mapping).to_string(),
            summary.created,
            summary.updated,
            summary.skipped,
            summary.rejected,
            now,
            w.staff(),
            Instant(now.0.saturating_add(UNDO_DAYS * DAY_MS)),
        ],
    )?;
    Ok(())
}

pub(super) fn keep_before(w: &Write<'_>, batch: Uuid, person: Uuid, sealed: &[u8]) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT OR IGNORE INTO import_change (batch_id, person_id, before) VALUES (?1, ?2, ?3)",
        )?
        .execute((batch, person, sealed))?;
    Ok(())
}

pub(super) fn batches(r: &Read<'_>) -> Result<Vec<Batch>, CrmError> {
    let sql = format!("SELECT {COLUMNS} FROM import_batch ORDER BY at DESC, id DESC");
    let mut statement = r.conn().prepare(&sql)?;
    let rows = statement.query_map((), read_batch)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn batch(r: &Read<'_>, id: Uuid) -> Result<Option<Batch>, CrmError> {
    let sql = format!("SELECT {COLUMNS} FROM import_batch WHERE id = ?1");
    Ok(r.conn().query_row(&sql, (id,), read_batch).optional()?)
}

fn read_batch(row: &SqlRow<'_>) -> rusqlite::Result<Batch> {
    Ok(Batch {
        id: row.get(0)?,
        purpose: row.get(1)?,
        source: row.get(2)?,
        created: row.get(3)?,
        updated: row.get(4)?,
        at: row.get(5)?,
        staff: row.get(6)?,
        undo_until: row.get(7)?,
        undone_at: row.get(8)?,
    })
}

pub(super) fn changed_people(r: &Read<'_>, batch: Uuid) -> Result<Vec<(Uuid, Vec<u8>)>, CrmError> {
    let mut statement = r
        .conn()
        .prepare("SELECT person_id, before FROM import_change WHERE batch_id = ?1 ORDER BY person_id")?;
    let rows = statement.query_map((batch,), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether something stands with the person that did not come from the batch and must not be lost.
pub(super) fn recorded_since(r: &Read<'_>, person: Uuid, batch: Uuid) -> Result<bool, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM consent_event WHERE person_id = ?1 AND batch_id IS NOT ?2)
             OR EXISTS (SELECT 1 FROM notice_given WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM disclosure WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM restriction WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM objection WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM merge WHERE keep_id = ?1 AND undone_at IS NULL)
             OR EXISTS (SELECT 1 FROM access_report WHERE person_id = ?1)",
    )?;
    Ok(statement.query_row((person, batch), |row| row.get(0))?)
}

/// Rows that the batch added to a known person. Values are put back by the snapshot.
pub(super) fn remove_traces(w: &Write<'_>, batch: Uuid, person: Uuid) -> Result<(), CrmError> {
    for table in ["note", "notice_duty", "consent_event", "processing"] {
        let sql = format!("DELETE FROM {table} WHERE person_id = ?1 AND batch_id = ?2");
        w.conn().prepare_cached(&sql)?.execute((person, batch))?;
    }
    Ok(())
}

pub(super) fn mark_undone(w: &Write<'_>, batch: Uuid) -> Result<(), CrmError> {
    w.conn().execute(
        "UPDATE import_batch SET undone_at = ?2 WHERE id = ?1",
        (batch, w.now()),
    )?;
    w.conn()
        .execute("DELETE FROM import_change WHERE batch_id = ?1", (batch,))?;
    Ok(())
}

pub(super) fn mapping(r: &Read<'_>, headers: &str) -> Result<Option<String>, CrmError> {
    let sql = "SELECT mapping FROM import_mapping WHERE headers = ?1";
    Ok(r.conn().query_row(sql, (headers,), |row| row.get(0)).optional()?)
}

pub(super) fn put_mapping(w: &Write<'_>, headers: &str, mapping: &str) -> Result<(), CrmError> {
    w.conn().execute(
        "INSERT INTO import_mapping (headers, mapping) VALUES (?1, ?2)
         ON CONFLICT (headers) DO UPDATE SET mapping = excluded.mapping",
        (headers, mapping),
    )?;
    Ok(())
}
