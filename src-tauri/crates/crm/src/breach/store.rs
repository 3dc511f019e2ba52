//! SQL of the breach room. Table and column names come from the census, which is part of the program.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::census::{Subject, Table};
use vault::{Instant, Read, Write};

use super::{Breach, Entry, Kind, What};
use crate::error::CrmError;

pub(super) fn insert(w: &Write<'_>, breach: &Breach) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO breach (id, what, aware_at, from_at, until_at, recipient_id, by_staff, backup_rows, facts,
                                 opened_at, staff_id)
             VALUES (:id, :what, :aware, :from, :until, :recipient, :by, :backup, :facts, :opened, :staff)",
        )?
        .execute(named_params! {
            ":id": breach.id,
            ":what": breach.what.as_str(),
            ":aware": breach.aware_at,
            ":from": breach.from,
            ":until": breach.until,
            ":recipient": breach.recipient,
            ":by": breach.by,
            ":backup": breach.backup.as_ref().map(|rows| serde_json::json!(rows).to_string()),
            ":facts": breach.facts,
            ":opened": breach.opened_at,
            ":staff": breach.staff,
        })?;
    Ok(())
}

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Breach>, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT * FROM breach WHERE id = ?1")?;
    Ok(statement.query_row((id,), breach).optional()?)
}

/// Every breach, the newest first.
pub(super) fn list(r: &Read<'_>) -> Result<Vec<Breach>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT * FROM breach ORDER BY aware_at DESC, id DESC")?;
    let rows = statement.query_map((), breach)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn append(w: &Write<'_>, breach: Uuid, entry: &Entry) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO breach_entry (id, breach_id, kind, word, body, reference, at, recorded_at, staff_id)
             VALUES (:id, :breach, :kind, :word, :body, :reference, :at, :recorded, :staff)",
        )?
        .execute(named_params! {
            ":id": entry.id,
            ":breach": breach,
            ":kind": entry.kind.as_str(),
            ":word": entry.word,
            ":body": entry.body,
            ":reference": entry.reference,
            ":at": entry.at,
            ":recorded": entry.recorded_at,
            ":staff": entry.staff,
        })?;
    Ok(())
}

/// What became of a breach, in the order in which it was written down.
pub(super) fn entries(r: &Read<'_>, breach: Uuid) -> Result<Vec<Entry>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, kind, word, body, reference, at, recorded_at, staff_id FROM breach_entry
         WHERE breach_id = ?1 ORDER BY recorded_at, rowid",
    )?;
    let rows = statement.query_map((breach,), |row| {
        let kind: String = row.get(1)?;
        Ok(Entry {
            id: row.get(0)?,
            // The table's CHECK holds the words.
            kind: Kind::parse(&kind).ok_or(rusqlite::Error::InvalidQuery)?,
            word: row.get(2)?,
            body: row.get(3)?,
            reference: row.get(4)?,
            at: row.get(5)?,
            recorded_at: row.get(6)?,
            staff: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everybody who was in the register at a time and still is, in the order in which they came.
pub(super) fn everybody(r: &Read<'_>, until: Instant) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM person WHERE created_at <= ?1 ORDER BY n")?;
    let rows = statement.query_map((until,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn breach(row: &Row<'_>) -> rusqlite::Result<Breach> {
    let what: String = row.get("what")?;
    let backup: Option<String> = row.get("backup_rows")?;
    Ok(Breach {
        id: row.get("id")?,
        // The table's CHECK holds the words; the JSON is written by this file alone.
        what: What::parse(&what).ok_or(rusqlite::Error::InvalidQuery)?,
        aware_at: row.get("aware_at")?,
        from: row.get("from_at")?,
        until: row.get("until_at")?,
        recipient: row.get("recipient_id")?,
        by: row.get("by_staff")?,
        backup: backup
            .map(|json| serde_json::from_str(&json))
            .transpose()
            .map_err(|_| rusqlite::Error::InvalidQuery)?,
        facts: row.get("facts")?,
        opened_at: row.get("opened_at")?,
        staff: row.get("staff_id")?,
    })
}

/// One line of a log: a person, and the keys of the fields it names.
pub(super) type Line = (Uuid, Vec<String>);

/// What went out in the time of a breach, to its recipient, by its staff member.
pub(super) fn disclosures(r: &Read<'_>, breach: &Breach) -> Result<Vec<Line>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT person_id, fields FROM disclosure
         WHERE at >= coalesce(?1, at) AND at <= ?2 AND staff_id = coalesce(?3, staff_id)
           AND (?4 IS NULL OR recipient_id = ?4)
         ORDER BY at, id",
    )?;
    let rows = statement.query_map((breach.from, breach.until, breach.by, breach.recipient), line)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What was opened in the time of a breach, by its staff member.
pub(super) fn reveals(r: &Read<'_>, breach: &Breach) -> Result<Vec<Line>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT person_id, fields FROM reveal
         WHERE at >= coalesce(?1, at) AND at <= ?2 AND staff_id = coalesce(?3, staff_id)
         ORDER BY at, id",
    )?;
    let rows = statement.query_map((breach.from, breach.until, breach.by), line)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// People who were added in the time of a breach, by its staff member: an import writes one entry for all of them.
pub(super) fn added(r: &Read<'_>, breach: &Breach) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id FROM person
         WHERE created_at >= coalesce(?1, created_at) AND created_at <= ?2 AND created_by = coalesce(?3, created_by)
         ORDER BY n",
    )?;
    let rows = statement.query_map((breach.from, breach.until, breach.by), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    let fields: String = row.get(1)?;
    let fields = serde_json::from_str(&fields).map_err(|_| rusqlite::Error::InvalidQuery)?;
    Ok((row.get(0)?, fields))
}

/// People who were in the register at a time and still are.
pub(super) fn people(r: &Read<'_>, until: Instant) -> Result<u64, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT count(*) FROM person WHERE created_at <= ?1")?;
    Ok(statement.query_row((until,), |row| row.get(0))?)
}

/// Rows of a table that belong to people who were in the register at a time, and which of the columns asked for any
/// of them fills.
pub(super) fn held<'a>(
    r: &Read<'_>,
    tables: &[Table],
    table: &Table,
    columns: &[&'a str],
    until: Instant,
) -> Result<(u64, Vec<&'a str>), CrmError> {
    let Some(condition) = condition(tables, table, 0) else {
        return Ok((0, Vec::new()));
    };
    let filled: String = columns
        .iter()
        .map(|column| format!(", coalesce(max(\"{column}\" IS NOT NULL), 0)"))
        .collect();
    let sql = format!(
        "SELECT count(*){filled} FROM \"{}\" WHERE {condition}",
        table.name
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    Ok(statement.query_row((until,), |row| {
        let mut found = Vec::new();
        for (place, column) in (1..).zip(columns) {
            if row.get::<_, bool>(place)? {
                found.push(*column);
            }
        }
        Ok((row.get(0)?, found))
    })?)
}

/// How the rows of a table are found by the time their people came; none if it belongs to nobody.
fn condition(tables: &[Table], table: &Table, depth: u8) -> Option<String> {
    match table.subject {
        Subject::Column(column) => Some(format!(
            "\"{column}\" IN (SELECT id FROM person WHERE created_at <= ?1)"
        )),
        Subject::Via { table: other, column } if depth < 4 => {
            let parent = tables.iter().find(|candidate| candidate.name == other)?;
            let inner = condition(tables, parent, depth.saturating_add(1))?;
            Some(format!(
                "\"{column}\" IN (SELECT id FROM \"{other}\" WHERE {inner})"
            ))
        }
        _ => None,
    }
}

/// Keys of the fields that anybody who was in the register at a time has a value in.
pub(super) fn filled_fields(r: &Read<'_>, until: Instant) -> Result<BTreeSet<String>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT DISTINCT field_key FROM field_value
         WHERE person_id IN (SELECT id FROM person WHERE created_at <= ?1)",
    )?;
    let rows = statement.query_map((until,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
