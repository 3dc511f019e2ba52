//! SQL of the merge room. Table and column names come from the census, which is part of the program.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use uuid::Uuid;
use vault::census::Table;
use vault::{Instant, Read, Write};

use super::raw::{Cell, RawRow};
use super::{Merge, Pair};
use crate::error::CrmError;

/// Rows of a table by a person, as they stand.
pub(super) fn rows(r: &Read<'_>, table: &Table, column: &str, person: Uuid) -> Result<Vec<RawRow>, CrmError> {
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    let sql = format!(
        "SELECT \"{}\" FROM \"{}\" WHERE \"{column}\" = ?1",
        names.join("\", \""),
        table.name
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement.query_map((person,), |row| {
        let cells = names.iter().enumerate().map(|(place, name)| {
            let value: Value = row.get(place)?;
            Ok(((*name).to_owned(), Cell::from(value)))
        });
        Ok(RawRow {
            table: table.name.to_owned(),
            cells: cells.collect::<rusqlite::Result<_>>()?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Puts a row back as it stood.
pub(super) fn insert(w: &Write<'_>, row: &RawRow) -> Result<(), CrmError> {
    let names: Vec<&str> = row.cells.iter().map(|(name, _)| name.as_str()).collect();
    let places: Vec<String> = (1..=names.len()).map(|place| format!("?{place}")).collect();
    let sql = format!(
        "INSERT INTO \"{}\" (\"{}\") VALUES ({})",
        row.table,
        names.join("\", \""),
        places.join(", ")
    );
    let values = row.cells.iter().map(|(_, cell)| Value::from(cell));
    w.conn().prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Gives a row to another person, unless theirs has its place already. Answers whether it went.
pub(super) fn give(
    w: &Write<'_>,
    table: &str,
    column: &str,
    id: Uuid,
    from: Uuid,
    to: Uuid,
) -> Result<bool, CrmError> {
    let sql =
        format!("UPDATE OR IGNORE \"{table}\" SET \"{column}\" = ?3 WHERE id = ?1 AND \"{column}\" = ?2");
    Ok(w.conn().prepare_cached(&sql)?.execute((id, from, to))? > 0)
}

pub(super) fn delete(
    w: &Write<'_>,
    table: &str,
    column: &str,
    id: Uuid,
    person: Uuid,
) -> Result<bool, CrmError> {
    let sql = format!("DELETE FROM \"{table}\" WHERE id = ?1 AND \"{column}\" = ?2");
    Ok(w.conn().prepare_cached(&sql)?.execute((id, person))? > 0)
}

/// The bytes in a column of a row.
pub(super) fn blob(r: &Read<'_>, table: &str, column: &str, id: Uuid) -> Result<Option<Vec<u8>>, CrmError> {
    let sql = format!("SELECT \"{column}\" FROM \"{table}\" WHERE id = ?1");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let value: Option<Value> = statement.query_row((id,), |row| row.get(0)).optional()?;
    Ok(match value {
        Some(Value::Blob(bytes)) => Some(bytes),
        _ => None,
    })
}

pub(super) fn put_blob(
    w: &Write<'_>,
    table: &str,
    column: &str,
    id: Uuid,
    bytes: &[u8],
) -> Result<(), CrmError> {
    let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ?2 WHERE id = ?1");
    w.conn().prepare_cached(&sql)?.execute((id, bytes))?;
    Ok(())
}

/// Moves a value to a field that is free.
pub(super) fn give_value(w: &Write<'_>, id: Uuid, from: Uuid, to: Uuid, key: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE field_value SET person_id = ?3, field_key = ?4 WHERE person_id = ?2 AND id = ?1",
        )?
        .execute((id, from, to, key))?;
    Ok(())
}

/// Takes all rows of a person out of a table.
pub(super) fn clear(w: &Write<'_>, table: &str, column: &str, person: Uuid) -> Result<(), CrmError> {
    let sql = format!("DELETE FROM \"{table}\" WHERE \"{column}\" = ?1");
    w.conn().prepare_cached(&sql)?.execute((person,))?;
    Ok(())
}

/// Whether a row number is somebody's.
pub(super) fn number_taken(r: &Read<'_>, n: i64) -> Result<bool, CrmError> {
    Ok(r.conn()
        .prepare_cached("SELECT 1 FROM person WHERE n = ?1")?
        .exists((n,))?)
}

/// Whether an import is still on record.
pub(super) fn batch_known(r: &Read<'_>, batch: &Cell) -> Result<bool, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT 1 FROM import_batch WHERE id = ?1")?;
    Ok(statement.exists((Value::from(batch),))?)
}

/// Ids of consent events of a person for a purpose, the last written first.
pub(super) fn last_events(r: &Read<'_>, person: Uuid, purpose: &str) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id FROM consent_event WHERE person_id = ?1 AND purpose_key = ?2 ORDER BY seq DESC",
    )?;
    let rows = statement.query_map((person, purpose), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A no of a person: purpose, action and when.
pub(super) type No = (Uuid, String, String, Instant);

/// Refusals and withdrawals written since.
pub(super) fn nos_since(r: &Read<'_>, person: Uuid, since: Instant) -> Result<Vec<No>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, purpose_key, action, at FROM consent_event
         WHERE person_id = ?1 AND recorded_at >= ?2 AND (action = 'withdraw' OR action = 'refuse') ORDER BY seq",
    )?;
    let rows = statement.query_map((person, since), |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn insert_merge(w: &Write<'_>, merge: &Merge, before: &[u8]) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO merge (id, keep_id, drop_id, before, at, staff_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            merge.id,
            merge.keep,
            merge.drop,
            before,
            merge.at,
            w.staff()
        ])?;
    Ok(())
}

const MERGE: &str = "SELECT id, keep_id, drop_id, at, before IS NOT NULL, undone_at FROM merge";

fn merge(row: &Row<'_>) -> rusqlite::Result<Merge> {
    Ok(Merge {
        id: row.get(0)?,
        keep: row.get(1)?,
        drop: row.get(2)?,
        at: row.get(3)?,
        kept: row.get(4)?,
        undone_at: row.get(5)?,
    })
}

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Merge>, CrmError> {
    let sql = format!("{MERGE} WHERE id = ?1");
    Ok(r.conn()
        .prepare_cached(&sql)?
        .query_row((id,), merge)
        .optional()?)
}

/// Merges into a person, the last first.
pub(super) fn of_person(r: &Read<'_>, keep: Uuid) -> Result<Vec<Merge>, CrmError> {
    let sql = format!("{MERGE} WHERE keep_id = ?1 ORDER BY at DESC, rowid DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((keep,), merge)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The record that a record went into.
pub(super) fn into(r: &Read<'_>, drop: Uuid) -> Result<Option<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT keep_id FROM merge WHERE drop_id = ?1 AND undone_at IS NULL")?;
    Ok(statement.query_row((drop,), |row| row.get(0)).optional()?)
}

pub(super) fn undone(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE merge SET undone_at = ?2, before = NULL WHERE id = ?1")?
        .execute((id, w.now()))?;
    Ok(())
}

/// Merges whose keeping has ended.
pub(super) fn expired(r: &Read<'_>, before: Instant) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM merge WHERE before IS NOT NULL AND at < ?1")?;
    let rows = statement.query_map((before,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn forget(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE merge SET before = NULL WHERE id = ?1")?
        .execute((id,))?;
    Ok(())
}

/// Pairs of people with the same e-mail or phone; an address of a whole house tells nothing.
pub(super) fn same_address(r: &Read<'_>) -> Result<Vec<(Pair, bool)>, CrmError> {
    let mut statement = r.conn().prepare(
        "WITH shared AS (SELECT norm FROM field_value WHERE norm IS NOT NULL
                         GROUP BY norm HAVING count(DISTINCT person_id) BETWEEN 2 AND 12)
         SELECT DISTINCT a.person_id, b.person_id, a.norm LIKE '%@%' FROM shared
         JOIN field_value AS a ON a.norm = shared.norm
         JOIN field_value AS b ON b.norm = shared.norm AND a.person_id < b.person_id
         JOIN person AS pa ON pa.id = a.person_id AND pa.restricted_at IS NULL
         JOIN person AS pb ON pb.id = b.person_id AND pb.restricted_at IS NULL",
    )?;
    let rows = statement.query_map((), |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Name and company of everybody who is not restricted.
pub(super) fn names(r: &Read<'_>) -> Result<Vec<(Uuid, String, Option<String>)>, CrmError> {
    let mut statement = r
        .conn()
        .prepare("SELECT id, name, company FROM person WHERE restricted_at IS NULL ORDER BY n")?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
