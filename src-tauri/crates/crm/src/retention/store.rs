//! SQL of the retention room: what is held, with the days that retention counts from.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use crate::error::CrmError;

/// A person, as far as retention asks.
pub(super) struct Person {
    pub(super) id: Uuid,
    pub(super) touched_at: Instant,
    pub(super) restricted: bool,
    /// Key of the field that is the primary contact point.
    pub(super) contact: Option<String>,
    pub(super) processings: Vec<Processing>,
}

/// A processing, running or ended.
pub(super) struct Processing {
    /// Key and version of its purpose.
    pub(super) purpose: (String, u32),
    pub(super) ended_at: Option<Instant>,
}

/// A stored value.
pub(super) struct Value {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) field: String,
    pub(super) since: Instant,
}

/// Everybody with their processings.
pub(super) fn people(r: &Read<'_>) -> Result<Vec<Person>, CrmError> {
    let mut of = processings(r)?;
    let mut statement = r.conn().prepare_cached(
        "SELECT id, touched_at, restricted_at IS NOT NULL, contact_key FROM person ORDER BY n",
    )?;
    let rows = statement.query_map((), |row| {
        let id = row.get(0)?;
        Ok(Person {
            id,
            touched_at: row.get(1)?,
            restricted: row.get(2)?,
            contact: row.get(3)?,
            processings: of.remove(&id).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn processings(r: &Read<'_>) -> Result<HashMap<Uuid, Vec<Processing>>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT person_id, purpose_key, purpose_version, ended_at FROM processing")?;
    let rows = statement.query_map((), |row| {
        let purpose = (row.get(1)?, row.get(2)?);
        let ended_at = row.get(3)?;
        Ok((row.get(0)?, Processing { purpose, ended_at }))
    })?;
    let mut of: HashMap<Uuid, Vec<Processing>> = HashMap::new();
    for row in rows {
        let (person, processing) = row?;
        of.entry(person).or_default().push(processing);
    }
    Ok(of)
}

/// Hands over every stored value, one after the other.
pub(super) fn each_value(r: &Read<'_>, mut f: impl FnMut(Value)) -> Result<(), CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id, person_id, field_key, since FROM field_value")?;
    let rows = statement.query_map((), |row| {
        Ok(Value {
            id: row.get(0)?,
            person: row.get(1)?,
            field: row.get(2)?,
            since: row.get(3)?,
        })
    })?;
    for row in rows {
        f(row?);
    }
    Ok(())
}

/// Whether a restriction of the person is in force, apart from the mark that an erasure leaves.
pub(super) fn restriction_in_force(r: &Read<'_>, person: Uuid) -> Result<bool, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT 1 FROM restriction WHERE person_id = ?1 AND lifted_at IS NULL")?;
    Ok(statement.exists([person])?)
}

/// What was reviewed and kept, and is not asked about yet on a day.
pub(super) fn kept_until_later(r: &Read<'_>, on: NaiveDate) -> Result<HashSet<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM retention_kept WHERE again_on > ?1")?;
    let rows = statement.query_map([on.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Something a review left.
pub(super) struct Kept<'a> {
    pub(super) id: Uuid,
    /// Whose it is; of what nobody's name is known for, its own id.
    pub(super) person: Uuid,
    pub(super) reason: &'a str,
    pub(super) again_on: NaiveDate,
}

pub(super) fn keep(w: &Write<'_>, kept: &Kept<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT OR REPLACE INTO retention_kept (id, person_id, reason, decided_at, staff_id, again_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            kept.id,
            kept.person,
            kept.reason,
            w.now(),
            w.staff(),
            kept.again_on.to_string(),
        ))?;
    Ok(())
}

/// Forgets what was kept earlier and is gone now.
pub(super) fn forget_kept(w: &Write<'_>, ids: &[Uuid]) -> Result<(), CrmError> {
    let mut statement = w
        .conn()
        .prepare_cached("DELETE FROM retention_kept WHERE id = ?1")?;
    for id in ids {
        statement.execute([id])?;
    }
    Ok(())
}
