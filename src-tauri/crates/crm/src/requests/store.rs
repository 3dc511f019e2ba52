//! SQL of the requests room. Table and column names come from the census, which is part of the program.

use std::collections::HashMap;

use rusqlite::named_params;
use rusqlite::types::Value;
use uuid::Uuid;
use vault::census::{Subject, Table};
use vault::{Instant, Read, Write};

use super::DuplicateBy;
use crate::error::CrmError;

/// The declared columns of every row of a table that is about a person.
pub(super) fn subject_rows(
    r: &Read<'_>,
    tables: &[Table],
    table: &Table,
    person: Uuid,
) -> Result<Vec<Vec<Value>>, CrmError> {
    let Some(condition) = condition(tables, table, 0) else {
        return Ok(Vec::new());
    };
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|(column, _)| format!("\"{column}\""))
        .collect();
    let sql = format!(
        "SELECT {} FROM \"{}\" WHERE {condition} ORDER BY 1",
        columns.join(", "),
        table.name
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let count = columns.len();
    let rows = statement.query_map((person,), |row| {
        (0..count).map(|i| row.get(i)).collect::<Result<Vec<Value>, _>>()
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How a row of the table is found by the person's id; none if it belongs to nobody.
fn condition(tables: &[Table], table: &Table, depth: u8) -> Option<String> {
    match table.subject {
        Subject::Column(column) => Some(format!("\"{column}\" = ?1")),
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

/// The e-mails and phones of a person in the form in which they are compared.
pub(super) fn norms(r: &Read<'_>, person: Uuid) -> Result<Vec<String>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT norm FROM field_value WHERE person_id = ?1 AND norm IS NOT NULL ORDER BY norm",
    )?;
    let rows = statement.query_map((person,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Hands on every text in a column of a table, the person's own rows left out.
pub(super) fn each_text_of_others(
    r: &Read<'_>,
    tables: &[Table],
    table: &Table,
    column: &str,
    person: Uuid,
    mut take: impl FnMut(&str),
) -> Result<(), CrmError> {
    // Rows that belong to nobody (yet) have no person: they are others'.
    let own = condition(tables, table, 0)
        .map_or_else(|| "?1 IS NULL".to_owned(), |own| format!("coalesce({own}, 0)"));
    let sql = format!(
        "SELECT \"{column}\" FROM \"{}\" WHERE typeof(\"{column}\") = 'text' AND NOT ({own})",
        table.name
    );
    let mut statement = r.conn().prepare(&sql)?;
    let mut rows = statement.query((person,))?;
    while let Some(row) = rows.next()? {
        if let Ok(text) = row.get_ref(0)?.as_str() {
            take(text);
        }
    }
    Ok(())
}

/// Everybody's display name.
pub(super) fn names(r: &Read<'_>) -> Result<Vec<(Uuid, String)>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id, name FROM person ORDER BY n")?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Other people with the same folded name, e-mail or phone.
pub(super) fn duplicates(r: &Read<'_>, person: Uuid) -> Result<Vec<(Uuid, String, DuplicateBy)>, CrmError> {
    let mut found: Vec<(Uuid, String, DuplicateBy)> = Vec::new();
    let mut statement = r.conn().prepare_cached(
        "SELECT DISTINCT other.person_id, person.name, mine.norm LIKE '%@%'
         FROM field_value AS mine
         JOIN field_value AS other ON other.norm = mine.norm AND other.person_id <> mine.person_id
         JOIN person ON person.id = other.person_id
         WHERE mine.person_id = ?1 AND mine.norm IS NOT NULL",
    )?;
    let rows = statement.query_map((person,), |row| {
        let because = if row.get::<_, bool>(2)? {
            DuplicateBy::Email
        } else {
            DuplicateBy::Phone
        };
        Ok((row.get(0)?, row.get(1)?, because))
    })?;
    for row in rows {
        found.push(row?);
    }
    let mut statement = r.conn().prepare_cached(
        "SELECT other.id, other.name FROM person AS mine JOIN person AS other ON other.sort_name = mine.sort_name
         WHERE mine.id = ?1 AND other.id <> mine.id",
    )?;
    let rows = statement.query_map((person,), |row| Ok((row.get(0)?, row.get(1)?, DuplicateBy::Name)))?;
    for row in rows {
        found.push(row?);
    }
    // One line for each person, by the strongest reason: the order of the enum.
    let mut best: HashMap<Uuid, (Uuid, String, DuplicateBy)> = HashMap::new();
    for row in found {
        let better = best.get(&row.0).is_none_or(|known| row.2 < known.2);
        if better {
            best.insert(row.0, row);
        }
    }
    let mut best: Vec<_> = best.into_values().collect();
    best.sort_by(|a, b| (a.2, &a.1, a.0).cmp(&(b.2, &b.1, b.0)));
    Ok(best)
}

/// A written answer.
pub(super) struct Report<'a> {
    pub(super) id: Uuid,
    pub(super) person: Option<Uuid>,
    pub(super) made_at: Instant,
    pub(super) records: u64,
    pub(super) pages: u32,
    pub(super) sha256: &'a str,
    pub(super) snapshot: &'a str,
    pub(super) redacted: String,
}

pub(super) fn insert(w: &Write<'_>, report: &Report<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO access_report (id, person_id, made_at, staff_id, records, pages, sha256, snapshot, redacted)
             VALUES (:id, :person, :made_at, :staff, :records, :pages, :sha256, :snapshot, :redacted)",
        )?
        .execute(named_params! {
            ":id": report.id,
            ":person": report.person,
            ":made_at": report.made_at,
            ":staff": w.staff(),
            ":records": report.records,
            ":pages": report.pages,
            ":sha256": report.sha256,
            ":snapshot": report.snapshot,
            ":redacted": report.redacted,
        })?;
    Ok(())
}
