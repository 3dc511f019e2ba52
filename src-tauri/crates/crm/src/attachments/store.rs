//! SQL of the attachments room.

use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use crate::error::CrmError;

/// A row of `attachment`.
pub(super) struct AttachmentRow {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) file: Uuid,
    pub(super) media: String,
    pub(super) sha256: String,
    pub(super) stripped: bool,
    pub(super) at: Instant,
    pub(super) staff: Uuid,
}

pub(super) fn insert(w: &Write<'_>, row: &AttachmentRow) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO attachment (id, person_id, file_id, media, sha256, stripped, at, staff_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((
            row.id,
            row.person,
            row.file,
            &row.media,
            &row.sha256,
            row.stripped,
            row.at,
            row.staff,
        ))?;
    Ok(())
}

pub(super) fn delete(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM attachment WHERE id = ?1")?
        .execute((id,))?;
    Ok(())
}

const ATTACHMENT: &str =
    "SELECT id, person_id, file_id, media, sha256, stripped, at, staff_id FROM attachment";

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<AttachmentRow>, CrmError> {
    let sql = format!("{ATTACHMENT} WHERE id = ?1");
    Ok(r.conn()
        .prepare_cached(&sql)?
        .query_row((id,), attachment)
        .optional()?)
}

/// Newest first.
pub(super) fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<AttachmentRow>, CrmError> {
    let sql = format!("{ATTACHMENT} WHERE person_id = ?1 ORDER BY at DESC, id DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((person,), attachment)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn attachment(row: &Row<'_>) -> rusqlite::Result<AttachmentRow> {
    Ok(AttachmentRow {
        id: row.get(0)?,
        person: row.get(1)?,
        file: row.get(2)?,
        media: row.get(3)?,
        sha256: row.get(4)?,
        stripped: row.get(5)?,
        at: row.get(6)?,
        staff: row.get(7)?,
    })
}
