//! SQL of the tasks room.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::census::Class;
use vault::{Instant, Read, Write};

use super::{Query, Task};
use crate::error::CrmError;
use crate::private::Private;

/// A task to be written.
pub(super) struct NewRow<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) deal: Option<Uuid>,
    pub(super) text: &'a str,
    pub(super) due: NaiveDate,
    pub(super) repeat: Option<String>,
    pub(super) first_due: NaiveDate,
    pub(super) owner: Uuid,
}

pub(super) fn insert(w: &Write<'_>, row: &NewRow<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO task (id, person_id, deal_id, text, due, repeat, first_due, owner_id, created_at, staff_id)
             VALUES (:id, :person, :deal, :text, :due, :repeat, :first, :owner, :now, :staff)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":person": row.person,
            ":deal": row.deal,
            ":text": row.text,
            ":due": row.due.to_string(),
            ":repeat": row.repeat,
            ":first": row.first_due.to_string(),
            ":owner": row.owner,
            ":now": w.now(),
            ":staff": w.staff(),
        })?;
    Ok(())
}

pub(super) fn done(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE task SET done_at = ?2, done_by = ?3 WHERE id = ?1")?
        .execute((id, w.now(), w.staff()))?;
    Ok(())
}

pub(super) fn delete(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM task WHERE id = ?1")?
        .execute((id,))?;
    Ok(())
}

const TASK: &str =
    "SELECT task.id AS id, person_id, person.name AS person, deal_id, text, due, repeat, first_due,
    owner_id, task.created_at AS made, done_at FROM task JOIN person ON person.id = person_id";

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Task>, CrmError> {
    let sql = format!("{TASK} WHERE task.id = ?1");
    Ok(r.conn().prepare_cached(&sql)?.query_row((id,), task).optional()?)
}

/// Tasks of people who are not restricted: open ones by day, then done ones, the last first.
pub(super) fn list(r: &Read<'_>, query: &Query) -> Result<Vec<Task>, CrmError> {
    let sql = format!(
        "{TASK} WHERE restricted_at IS NULL AND (:person IS NULL OR person_id = :person)
           AND (:done OR done_at IS NULL) AND (:until IS NULL OR due <= :until)
           AND (:owner IS NULL OR owner_id = :owner)
         ORDER BY done_at IS NOT NULL, done_at DESC, due, task.id"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(
        named_params! {
            ":person": query.person,
            ":done": query.done,
            ":until": query.until.map(|day| day.to_string()),
            ":owner": query.owner,
        },
        task,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn task(row: &Row<'_>) -> rusqlite::Result<Task> {
    let person: Uuid = row.get("person_id")?;
    let private =
        |value: String, field: &str| Private::new(value, person, field, Class::Minimal, false).free_text();
    let day = |column: &str| -> rusqlite::Result<NaiveDate> {
        row.get::<_, String>(column)?
            .parse()
            .map_err(|_| rusqlite::Error::InvalidQuery)
    };
    let repeat: Option<String> = row.get("repeat")?;
    Ok(Task {
        id: row.get("id")?,
        person,
        person_name: private(row.get("person")?, "name"),
        deal: row.get("deal_id")?,
        text: private(row.get("text")?, "task.text"),
        due: day("due")?,
        // Written by this room alone.
        repeat: repeat
            .map(|period| period.parse().map_err(|_| rusqlite::Error::InvalidQuery))
            .transpose()?,
        first_due: day("first_due")?,
        owner: row.get("owner_id")?,
        created_at: row.get("made")?,
        done_at: row.get::<_, Option<Instant>>("done_at")?,
    })
}
