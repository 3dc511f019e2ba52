//! SQL of the restriction room.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Read, Write};

use super::objection::Objection;
use super::rules::Said;
use super::{Ground, Restriction};
use crate::error::CrmError;

const RESTRICTION: &str = "id, person_id, ground, since, informed_at, lifted_at";

pub(super) fn insert(w: &Write<'_>, restriction: &Restriction) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO restriction (id, person_id, ground, since, staff_id)
             VALUES (:id, :person, :ground, :since, :staff)",
        )?
        .execute(named_params! {
            ":id": restriction.id,
            ":person": restriction.person,
            ":ground": restriction.ground.as_str(),
            ":since": restriction.since,
            ":staff": w.staff(),
        })?;
    Ok(())
}

pub(super) fn end(w: &Write<'_>, lifted: &Restriction) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE restriction SET informed_at = :informed, lifted_at = :lifted, lifted_by = :staff WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": lifted.id,
            ":informed": lifted.informed_at,
            ":lifted": lifted.lifted_at,
            ":staff": w.staff(),
        })?;
    Ok(())
}

pub(super) fn restriction(r: &Read<'_>, id: Uuid) -> Result<Option<Restriction>, CrmError> {
    let sql = format!("SELECT {RESTRICTION} FROM restriction WHERE id = ?1");
    Ok(r.conn().prepare_cached(&sql)?.query_row((id,), one).optional()?)
}

/// All of a person, oldest first.
pub(super) fn restrictions(r: &Read<'_>, person: Uuid) -> Result<Vec<Restriction>, CrmError> {
    let sql = format!("SELECT {RESTRICTION} FROM restriction WHERE person_id = ?1 ORDER BY since, id");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement.query_map((person,), one)?.collect::<Result<_, _>>()?;
    Ok(found)
}

pub(super) fn insert_objection(w: &Write<'_>, person: Uuid, objection: &Objection) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO objection (id, person_id, purpose_key, at, after_event, staff_id)
             VALUES (:id, :person, :purpose, :at, :after, :staff)",
        )?
        .execute(named_params! {
            ":id": objection.id,
            ":person": person,
            ":purpose": objection.purpose,
            ":at": objection.at,
            ":after": objection.after_event,
            ":staff": w.staff(),
        })?;
    Ok(())
}

/// All of a person, oldest first.
pub(super) fn objections(r: &Read<'_>, person: Uuid) -> Result<Vec<Objection>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, purpose_key, at, after_event FROM objection WHERE person_id = ?1 ORDER BY at, id",
    )?;
    let rows = statement.query_map((person,), |row| {
        Ok(Objection {
            id: row.get("id")?,
            purpose: row.get("purpose_key")?,
            at: row.get("at")?,
            after_event: row.get("after_event")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn is_objection(r: &Read<'_>, id: Uuid) -> Result<bool, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT 1 FROM objection WHERE id = ?1")?;
    Ok(statement.exists((id,))?)
}

/// Consents given by a person for a purpose.
pub(super) fn grants(r: &Read<'_>, person: Uuid, purpose: &str) -> Result<Vec<Said>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT seq, at FROM consent_event WHERE person_id = ?1 AND purpose_key = ?2 AND action = 'grant'",
    )?;
    let rows = statement.query_map((person, purpose), |row| {
        Ok(Said {
            at: row.get("at")?,
            seq: row.get("seq")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Number of the last consent event of anybody; 0 if there is none.
pub(super) fn last_event(r: &Read<'_>) -> Result<i64, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT ifnull(max(seq), 0) FROM consent_event")?;
    Ok(statement.query_row((), |row| row.get(0))?)
}

fn one(row: &Row<'_>) -> rusqlite::Result<Restriction> {
    let ground: String = row.get("ground")?;
    Ok(Restriction {
        id: row.get("id")?,
        person: row.get("person_id")?,
        // The table's CHECK holds the four words.
        ground: Ground::parse(&ground).ok_or(rusqlite::Error::InvalidQuery)?,
        since: row.get("since")?,
        informed_at: row.get("informed_at")?,
        lifted_at: row.get("lifted_at")?,
    })
}
