//! SQL of the tags room.

use rusqlite::OptionalExtension;
use uuid::Uuid;
use vault::{Read, Write};

use crate::error::CrmError;

pub(super) fn insert(w: &Write<'_>, id: Uuid, person: Uuid, tag: &str, folded: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO person_tag (id, person_id, tag, folded, at, staff_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((id, person, tag, folded, w.now(), w.staff()))?;
    Ok(())
}

pub(super) fn delete(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM person_tag WHERE id = ?1")?
        .execute((id,))?;
    Ok(())
}

/// A person's tag as it is written there.
pub(super) fn find(r: &Read<'_>, person: Uuid, folded: &str) -> Result<Option<(Uuid, String)>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id, tag FROM person_tag WHERE person_id = ?1 AND folded = ?2")?;
    Ok(statement
        .query_row((person, folded), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// How others write the tag: the oldest writing.
pub(super) fn written(r: &Read<'_>, folded: &str) -> Result<Option<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT tag FROM person_tag WHERE folded = ?1 ORDER BY at, id LIMIT 1")?;
    Ok(statement.query_row((folded,), |row| row.get(0)).optional()?)
}

pub(super) fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT tag FROM person_tag WHERE person_id = ?1 ORDER BY folded")?;
    let rows = statement.query_map((person,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tags with how many people have each; who is restricted does not count.
pub(super) fn counts(r: &Read<'_>) -> Result<Vec<(String, u64)>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT min(tag), count(*) FROM person_tag JOIN person ON person.id = person_id
         WHERE restricted_at IS NULL GROUP BY folded ORDER BY folded",
    )?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Row numbers of the people with a tag who are not restricted.
pub(super) fn people(r: &Read<'_>, folded: &str) -> Result<Vec<u32>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT person.n FROM person_tag JOIN person ON person.id = person_id
         WHERE folded = ?1 AND restricted_at IS NULL ORDER BY sort_name, person.n",
    )?;
    let rows = statement.query_map((folded,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
