//! SQL of the timeline room. The page reads what other rooms wrote down; their tables are changed by them alone.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::events::{Cursor, Kind};
use crate::error::CrmError;

/// A note to be written.
pub(super) struct NewNote<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) text: &'a str,
    pub(super) private: bool,
    pub(super) guard: String,
    pub(super) batch: Option<Uuid>,
}

/// A row of `note`.
pub(super) struct NoteRow {
    pub(super) id: Uuid,
    pub(super) text: String,
    pub(super) private: bool,
    pub(super) guard: String,
    pub(super) at: Instant,
    pub(super) staff: Uuid,
    pub(super) batch: Option<Uuid>,
}

/// Something that happened, as the union reads it.
pub(super) struct EventRow {
    pub(super) kind: Kind,
    pub(super) id: Uuid,
    pub(super) at: Instant,
    pub(super) staff: Option<Uuid>,
    pub(super) text: Option<String>,
    /// JSON array of field keys.
    pub(super) fields: String,
    pub(super) purpose: Option<String>,
    /// JSON object of words.
    pub(super) detail: String,
}

pub(super) fn insert(w: &Write<'_>, note: &NewNote<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO note (id, person_id, text, private, guard, at, staff_id, batch_id)
             VALUES (:id, :person, :text, :private, nullif (:guard, ''), :at, :staff, :batch)",
        )?
        .execute(named_params! {
            ":id": note.id,
            ":person": note.person,
            ":text": note.text,
            ":private": note.private,
            ":guard": note.guard,
            ":at": w.now(),
            ":staff": w.staff(),
            ":batch": note.batch,
        })?;
    Ok(())
}

pub(super) fn is_private(r: &Read<'_>, person: Uuid, id: Uuid) -> Result<Option<bool>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT private FROM note WHERE id = ?1 AND person_id = ?2")?;
    Ok(statement.query_row((id, person), |row| row.get(0)).optional()?)
}

const NOTE: &str = "SELECT id, text, private, ifnull (guard, '') AS guard, at, staff_id, batch_id FROM note";

pub(super) fn note(r: &Read<'_>, person: Uuid, id: Uuid) -> Result<Option<NoteRow>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached(&format!("{NOTE} WHERE id = ?1 AND person_id = ?2"))?;
    Ok(statement.query_row((id, person), note_row).optional()?)
}

/// Newest first.
pub(super) fn notes(r: &Read<'_>, person: Uuid) -> Result<Vec<NoteRow>, CrmError> {
    let sql = format!("{NOTE} WHERE person_id = ?1 ORDER BY at DESC, id DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    Ok(statement
        .query_map((person,), note_row)?
        .collect::<Result<_, _>>()?)
}

/// Number of private notes of a person.
pub(super) fn private_notes(r: &Read<'_>, person: Uuid) -> Result<u32, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT count(*) FROM note WHERE person_id = ?1 AND private = 1")?;
    Ok(statement.query_row((person,), |row| row.get(0))?)
}

fn note_row(row: &Row<'_>) -> rusqlite::Result<NoteRow> {
    Ok(NoteRow {
        id: row.get("id")?,
        text: row.get("text")?,
        private: row.get("private")?,
        guard: row.get("guard")?,
        at: row.get("at")?,
        staff: row.get("staff_id")?,
        batch: row.get("batch_id")?,
    })
}

/// Everything with a moment of its own. `rank` orders what happened at the same one; see [`Kind`].
const EVENTS: &str = "
    SELECT CASE batch_id IS NULL WHEN 1 THEN 0 ELSE 1 END AS rank, id, created_at AS at, created_by AS staff,
           source AS text, '[]' AS fields, NULL AS purpose, json_object ('source_kind', source_kind) AS detail
      FROM person WHERE id = :person
    UNION ALL
    SELECT 2, id, started_at, staff_id, NULL, '[]', purpose_key, '{}' FROM processing WHERE person_id = :person
    UNION ALL
    SELECT 4, id, ended_at, ended_by, NULL, '[]', purpose_key, json_object ('reason', end_reason)
      FROM processing WHERE person_id = :person AND ended_at IS NOT NULL
    UNION ALL
    SELECT 5, id, at, staff_id, NULL, '[]', purpose_key,
           json_object ('action', action, 'channel', channel, 'version', text_version)
      FROM consent_event WHERE person_id = :person
    UNION ALL
    SELECT 6, id, at, staff_id, NULL, '[]', NULL, json_object ('channel', channel, 'version', version)
      FROM notice_given WHERE person_id = :person
    UNION ALL
    SELECT 7, disclosure.id, at, staff_id, NULL, fields, purpose_key,
           json_object ('way', way, 'recipient', recipient.name)
      FROM disclosure LEFT JOIN recipient ON recipient.id = recipient_id
     WHERE person_id = :person AND way <> 'access-report'
    UNION ALL
    SELECT 8, id, made_at, staff_id, NULL, '[]', NULL,
           json_object ('records', CAST (records AS TEXT), 'pages', CAST (pages AS TEXT))
      FROM access_report WHERE person_id = :person
    UNION ALL
    SELECT 9, id, at, staff_id, reason, fields, NULL,
           json_object ('seconds', CAST ((until - at) / 1000 AS TEXT))
      FROM reveal WHERE person_id = :person
    UNION ALL
    SELECT CASE private WHEN 0 THEN 10 ELSE 11 END, id, at, staff_id, text, '[]', NULL,
           json_object ('noticed', guard)
      FROM note WHERE person_id = :person
    UNION ALL
    SELECT 12, id, created_at, staff_id, text, '[]', NULL, json_object ('due', due, 'repeat', repeat)
      FROM task WHERE person_id = :person
    UNION ALL
    SELECT 13, id, done_at, done_by, text, '[]', NULL, '{}'
      FROM task WHERE person_id = :person AND done_at IS NOT NULL
    UNION ALL
    SELECT 14, id, created_at, staff_id, title, '[]', NULL, json_object ('amount', CAST (amount AS TEXT))
      FROM deal WHERE person_id = :person
    UNION ALL
    SELECT 15, deal_move.id, at, deal_move.staff_id, title, '[]', NULL,
           json_object ('pipeline', pipeline_key, 'from', from_stage, 'to', to_stage, 'reason', deal_move.reason)
      FROM deal_move JOIN deal ON deal.id = deal_id
     WHERE deal_move.person_id = :person AND from_stage IS NOT NULL
    UNION ALL
    SELECT 16, id, at, staff_id, NULL, '[]', NULL, json_object ('media', media)
      FROM attachment WHERE person_id = :person
    UNION ALL
    SELECT 17, company_role.id, at, company_role.staff_id, role, '[]', NULL,
           json_object ('company', name, 'since', since, 'until', until)
      FROM company_role JOIN company ON company.id = company_id WHERE person_id = :person
    UNION ALL
    SELECT 18, id, at, staff_id, tag, '[]', NULL, '{}' FROM person_tag WHERE person_id = :person";

/// Events before a place, newest first.
pub(super) fn events(
    r: &Read<'_>,
    person: Uuid,
    before: Option<&Cursor>,
    limit: u32,
) -> Result<Vec<EventRow>, CrmError> {
    let sql = format!(
        "SELECT * FROM ({EVENTS})
         WHERE :at IS NULL OR (at, rank, id) < (:at, :rank, :id)
         ORDER BY at DESC, rank DESC, id DESC LIMIT :limit"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(
        named_params! {
            ":person": person,
            ":at": before.map(|cursor| cursor.at),
            ":rank": before.map(|cursor| cursor.kind.rank()),
            ":id": before.map(|cursor| cursor.id),
            ":limit": limit,
        },
        event_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Number of events.
pub(super) fn count(r: &Read<'_>, person: Uuid) -> Result<u32, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached(&format!("SELECT count(*) FROM ({EVENTS})"))?;
    Ok(statement.query_row(named_params! { ":person": person }, |row| row.get(0))?)
}

fn event_row(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    Ok(EventRow {
        // The ranks are written in the query above.
        kind: Kind::of_rank(row.get("rank")?).ok_or(rusqlite::Error::InvalidQuery)?,
        id: row.get("id")?,
        at: row.get("at")?,
        staff: row.get("staff")?,
        text: row.get("text")?,
        fields: row.get("fields")?,
        purpose: row.get("purpose")?,
        detail: row.get("detail")?,
    })
}
