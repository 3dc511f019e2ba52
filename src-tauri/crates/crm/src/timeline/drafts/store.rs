//! SQL of drafts.

use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use crate::error::CrmError;

/// A row of `draft`.
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) person: Option<Uuid>,
    pub(super) content: Vec<u8>,
    pub(super) at: Instant,
    pub(super) until: Instant,
}

const ROW: &str = "SELECT id, person_id, content, at, until FROM draft";

pub(super) fn find(
    r: &Read<'_>,
    staff: Uuid,
    place: &str,
    person: Option<Uuid>,
) -> Result<Option<Row>, CrmError> {
    let sql = format!("{ROW} WHERE staff_id = :staff AND place = :place AND person_id IS :person");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let values = named_params! { ":staff": staff, ":place": place, ":person": person };
    Ok(statement.query_row(values, row).optional()?)
}

pub(super) fn put(
    w: &Write<'_>,
    id: Uuid,
    place: &str,
    person: Option<Uuid>,
    content: &[u8],
    until: Instant,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO draft (id, staff_id, place, person_id, content, at, until)
             VALUES (:id, :staff, :place, :person, :content, :at, :until)
             ON CONFLICT (id) DO UPDATE SET content = excluded.content, at = excluded.at, until = excluded.until",
        )?
        .execute(named_params! {
            ":id": id,
            ":staff": w.staff(),
            ":place": place,
            ":person": person,
            ":content": content,
            ":at": w.now(),
            ":until": until,
        })?;
    Ok(())
}

pub(super) fn delete(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM draft WHERE id = ?1")?
        .execute((id,))?;
    Ok(())
}

/// Of everybody.
pub(super) fn expired(r: &Read<'_>) -> Result<Vec<Row>, CrmError> {
    let mut statement = r.conn().prepare_cached(&format!("{ROW} WHERE until <= ?1"))?;
    Ok(statement.query_map((r.now(),), row)?.collect::<Result<_, _>>()?)
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: row.get("id")?,
        person: row.get("person_id")?,
        content: row.get("content")?,
        at: row.get("at")?,
        until: row.get("until")?,
    })
}
