//! SQL of the erasure room, made from the census.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;
use uuid::Uuid;
use vault::census::{Subject, Table};
use vault::ledger::Erased;
use vault::{Instant, Read, schema};

use super::kept::KeptRow;
use crate::error::CrmError;
use crate::search;

/// Every table that has rows of people, the vault's own included: later ones first, since they refer to earlier ones.
pub(super) fn tables() -> Vec<Table> {
    let mut tables = [schema::own_tables(), crate::schema::tables().to_vec()].concat();
    tables.retain(|table| table.subject != Subject::None);
    tables.reverse();
    // Rows that belong to a person through another row go before it.
    tables.sort_by_key(|table| !matches!(table.subject, Subject::Via { .. }));
    tables
}

/// How a row of the table is found by people's ids, which are a JSON array of hexadecimal digits in `?1`.
fn condition(table: &Table, depth: u8) -> Option<String> {
    match table.subject {
        Subject::Column(column) => Some(format!(
            "\"{column}\" IN (SELECT unhex(value) FROM json_each(?1))"
        )),
        Subject::Via { table: other, column } if depth < 4 => {
            let all = tables();
            let parent = all.iter().find(|candidate| candidate.name == other)?;
            let inner = condition(parent, depth.saturating_add(1))?;
            Some(format!(
                "\"{column}\" IN (SELECT id FROM \"{other}\" WHERE {inner})"
            ))
        }
        _ => None,
    }
}

fn array(ids: &[Uuid]) -> String {
    json!(
        ids.iter()
            .map(|id| hex::encode(id.as_bytes()))
            .collect::<Vec<_>>()
    )
    .to_string()
}

fn has_id(table: &Table) -> bool {
    table.columns.iter().any(|(name, _)| *name == "id")
}

/// Rows of these people.
pub(super) fn count(r: &Read<'_>, table: &Table, ids: &[Uuid]) -> Result<u64, CrmError> {
    let Some(condition) = condition(table, 0) else {
        return Ok(0);
    };
    let sql = format!("SELECT count(*) FROM \"{}\" WHERE {condition}", table.name);
    Ok(r.conn().query_row(&sql, [array(ids)], |row| row.get(0))?)
}

/// The values of these columns.
pub(super) fn values(
    r: &Read<'_>,
    table: &Table,
    columns: &[&str],
    ids: &[Uuid],
) -> Result<Vec<Value>, CrmError> {
    let Some(condition) = condition(table, 0) else {
        return Ok(Vec::new());
    };
    let names: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    let sql = format!(
        "SELECT {} FROM \"{}\" WHERE {condition}",
        names.join(", "),
        table.name
    );
    let mut statement = r.conn().prepare(&sql)?;
    let mut rows = statement.query([array(ids)])?;
    let mut values = Vec::new();
    while let Some(row) = rows.next()? {
        for column in 0..columns.len() {
            values.push(row.get(column)?);
        }
    }
    Ok(values)
}

/// A row of a person without its values.
pub(super) struct Held {
    /// Its id, where it has one.
    pub(super) id: Option<Uuid>,
    /// Key of the field of the catalogue it holds a value of.
    pub(super) key: Option<String>,
    /// Which of the columns asked for have a value.
    pub(super) filled: Vec<bool>,
}

/// The rows of these people.
pub(super) fn held(
    r: &Read<'_>,
    table: &Table,
    columns: &[&str],
    ids: &[Uuid],
) -> Result<Vec<Held>, CrmError> {
    let Some(condition) = condition(table, 0) else {
        return Ok(Vec::new());
    };
    let has = |wanted: &str| table.columns.iter().any(|(name, _)| *name == wanted);
    let or_null = |wanted: &'static str| if has(wanted) { wanted } else { "NULL" };
    let mut wanted = vec![or_null("id").to_owned(), or_null("field_key").to_owned()];
    wanted.extend(columns.iter().map(|column| format!("\"{column}\" IS NOT NULL")));
    let sql = format!(
        "SELECT {} FROM \"{}\" WHERE {condition}",
        wanted.join(", "),
        table.name
    );
    let mut statement = r.conn().prepare(&sql)?;
    let rows = statement.query_map([array(ids)], |row| {
        let filled = (0..columns.len()).map(|column| row.get(column.saturating_add(2)));
        Ok(Held {
            id: row.get(0)?,
            key: row.get(1)?,
            filled: filled.collect::<Result<_, _>>()?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The people among these ids who are there.
pub(super) fn present(r: &Read<'_>, ids: &[Uuid]) -> Result<Vec<Uuid>, CrmError> {
    Ok(numbers(r.conn(), ids)?.into_iter().map(|(id, _)| id).collect())
}

/// The people among these ids who are there, with their row numbers.
pub(super) fn numbers(conn: &Connection, ids: &[Uuid]) -> Result<Vec<(Uuid, u32)>, CrmError> {
    let mut statement = conn.prepare_cached("SELECT id, n FROM person WHERE id = ?1")?;
    let mut found = Vec::new();
    for id in ids {
        found.extend(
            statement
                .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?,
        );
    }
    Ok(found)
}

/// The e-mails and phones of these people, as they are compared.
pub(super) fn norms(r: &Read<'_>, ids: &[Uuid]) -> Result<Vec<String>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT norm FROM field_value
         WHERE norm IS NOT NULL AND person_id IN (SELECT unhex(value) FROM json_each(?1))",
    )?;
    let rows = statement.query_map([array(ids)], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The entries by which these people are found.
pub(super) fn search_entries(r: &Read<'_>, ids: &[Uuid]) -> Result<Vec<String>, CrmError> {
    let mut entries = Vec::new();
    for (_, n) in numbers(r.conn(), ids)? {
        entries.extend(search::entry(r, n)?);
    }
    Ok(entries)
}

/// Deletes what an erasure takes. On a bare connection: in a backup there is nothing else.
pub(super) fn sweep(conn: &Connection, ids: &[Uuid], erased: &Erased, at: Instant) -> Result<u64, CrmError> {
    let all = erased.whole && erased.kept.is_empty();
    let mut rows = 0;
    for (_, n) in numbers(conn, ids)? {
        search::forget(conn, n)?;
    }
    let subjects = array(ids);
    let (which, listed) = if erased.whole {
        let kept: Vec<Uuid> = erased.kept.iter().map(|kept| kept.row).collect();
        ("NOT IN", array(&kept))
    } else {
        ("IN", array(&erased.values))
    };
    for table in tables() {
        let Some(condition) = condition(&table, 0) else {
            continue;
        };
        // Where something is kept, so are the record it belongs to and the key it is sealed under.
        let record = table.name == "person" || table.name == "subject_key";
        let by_id = has_id(&table) && !record;
        let done = match (all, by_id) {
            (true, _) => conn.execute(
                &format!("DELETE FROM \"{}\" WHERE {condition}", table.name),
                [&subjects],
            )?,
            (false, true) => conn.execute(
                &format!(
                    "DELETE FROM \"{}\" WHERE {condition}
                     AND id {which} (SELECT unhex(value) FROM json_each(?2))",
                    table.name
                ),
                [&subjects, &listed],
            )?,
            (false, false) if erased.whole && !record => conn.execute(
                &format!("DELETE FROM \"{}\" WHERE {condition}", table.name),
                [&subjects],
            )?,
            (false, false) => 0,
        };
        rows += done as u64;
    }
    if erased.whole && !all {
        leave(conn, &subjects, erased)?;
        conn.execute(
            "UPDATE person SET restricted_at = ?2
             WHERE id IN (SELECT unhex(value) FROM json_each(?1)) AND restricted_at IS NULL",
            params![subjects, at],
        )?;
    }
    Ok(rows)
}

/// Writes down which rows stay and until when, as far as they are there.
fn leave(conn: &Connection, subjects: &str, erased: &Erased) -> Result<(), CrmError> {
    let mut insert = conn.prepare(
        "INSERT OR REPLACE INTO erasure_kept (id, person_id, law, until)
         SELECT unhex(?1), ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM person WHERE id = ?2)",
    )?;
    for (table, column) in with_ids() {
        let condition = format!(
            "\"{column}\" IN (SELECT unhex(value) FROM json_each(?1)) AND id IN (SELECT unhex(value) FROM json_each(?2))"
        );
        let kept: Vec<Uuid> = erased.kept.iter().map(|kept| kept.row).collect();
        let mut statement = conn.prepare(&format!(
            "SELECT id, \"{column}\" FROM \"{table}\" WHERE {condition}"
        ))?;
        let rows = statement.query_map([subjects, &array(&kept)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let rows: Vec<(Uuid, Uuid)> = rows.collect::<Result<_, _>>()?;
        for (id, person) in rows {
            if let Some(kept) = erased.kept.iter().find(|kept| kept.row == id) {
                let row = hex::encode(id.as_bytes());
                insert.execute(params![row, person, kept.law, kept.until.to_string()])?;
            }
        }
    }
    Ok(())
}

/// Tables whose rows of a person can stay while others go, each with the column that says whose a row is.
fn with_ids() -> Vec<(&'static str, &'static str)> {
    const NEVER: [&str; 4] = ["person", "draft", "erasure_kept", "proof"];
    let of = |table: &Table| match table.subject {
        Subject::Column(column) if has_id(table) && !NEVER.contains(&table.name) => {
            Some((table.name, column))
        }
        _ => None,
    };
    tables().iter().filter_map(of).collect()
}

/// Ids of all rows of a person that can stay while others go.
pub(super) fn row_ids(r: &Read<'_>, person: Uuid) -> Result<Vec<Uuid>, CrmError> {
    let mut ids = Vec::new();
    for (table, column) in with_ids() {
        let sql = format!("SELECT id FROM \"{table}\" WHERE \"{column}\" = ?1");
        let mut statement = r.conn().prepare_cached(&sql)?;
        let rows = statement.query_map([person], |row| row.get(0))?;
        for id in rows {
            ids.push(id?);
        }
    }
    Ok(ids)
}

/// A row, without what it says.
pub(crate) struct RowOf {
    /// Its table.
    pub(crate) table: &'static str,
    /// Of a value, the key of its field.
    pub(crate) field: Option<String>,
    /// Whose it is.
    pub(crate) person: Uuid,
}

/// What kind of row an id is of, and whose.
pub(super) fn row_of(r: &Read<'_>, row: Uuid) -> Result<Option<RowOf>, CrmError> {
    for (table, column) in with_ids() {
        let key = if table == "field_value" {
            "field_key"
        } else {
            "NULL"
        };
        let sql = format!("SELECT {key}, \"{column}\" FROM \"{table}\" WHERE id = ?1");
        let mut statement = r.conn().prepare_cached(&sql)?;
        let found = statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)));
        if let Some((field, person)) = found.optional()? {
            return Ok(Some(RowOf { table, field, person }));
        }
    }
    Ok(None)
}

/// Rows that erasures left, of one person or of everybody.
pub(super) fn kept(r: &Read<'_>, person: Option<Uuid>) -> Result<Vec<KeptRow>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, person_id, law, until FROM erasure_kept
         WHERE ?1 IS NULL OR person_id = ?1 ORDER BY person_id, until, id",
    )?;
    let rows = statement.query_map([person], |row| {
        let until: String = row.get(3)?;
        Ok(KeptRow {
            row: row.get(0)?,
            person: row.get(1)?,
            law: row.get(2)?,
            until: until.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
