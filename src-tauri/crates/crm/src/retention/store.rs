//! SQL of the retention room: what is held, with the days that retention counts from.

use std::collections::HashMap;

use uuid::Uuid;
use vault::{Instant, Read};

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
