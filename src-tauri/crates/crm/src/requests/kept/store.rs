//! SQL of the documents kept.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use crate::error::CrmError;

/// A row of the table.
pub(super) struct KeptRow {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) file: Uuid,
    pub(super) kind: String,
    pub(super) report: Option<Uuid>,
    pub(super) sha256: String,
    pub(super) made_at: Instant,
    pub(super) staff: Uuid,
}

const COLUMNS: &str = "id, person_id, file_id, kind, report_id, sha256, made_at, staff_id";

fn kept(row: &Row<'_>) -> rusqlite::Result<KeptRow> {
    Ok(KeptRow {
        id: row.get(0)?,
        person: row.get(1)?,
        file: row.get(2)?,
        kind: row.get(3)?,
        report: row.get(4)?,
        sha256: row.get(5)?,
        made_at: row.get(6)?,
        staff: row.get(7)?,
    })
}

pub(super) fn insert(w: &Write<'_>, row: &KeptRow) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO kept_document (id, person_id, file_id, kind, report_id, sha256, made_at, staff_id)
             VALUES (:id, :person, :file, :kind, :report, :sha256, :made, :staff)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":person": row.person,
            ":file": row.file,
            ":kind": row.kind,
            ":report": row.report,
            ":sha256": row.sha256,
            ":made": row.made_at,
            ":staff": row.staff,
        })?;
    Ok(())
}

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<KeptRow>, CrmError> {
    let sql = format!("SELECT {COLUMNS} FROM kept_document WHERE id = ?1");
    Ok(r.conn().prepare_cached(&sql)?.query_row((id,), kept).optional()?)
}

pub(super) fn of_report(r: &Read<'_>, report: Uuid) -> Result<Option<KeptRow>, CrmError> {
    let sql = format!("SELECT {COLUMNS} FROM kept_document WHERE report_id = ?1");
    Ok(r.conn()
        .prepare_cached(&sql)?
        .query_row((report,), kept)
        .optional()?)
}

pub(super) fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<KeptRow>, CrmError> {
    let sql =
        format!("SELECT {COLUMNS} FROM kept_document WHERE person_id = ?1 ORDER BY made_at DESC, id DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((person,), kept)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
