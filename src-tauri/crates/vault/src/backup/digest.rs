//! The logical digest: the same content gives the same 32 bytes, however its pages lie (docs/format.md §9).

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use crate::{Job, VaultError};

/// Rows between two looks at the job.
const STRIDE: u64 = 4096;

/// What is in a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Content {
    /// Rows of each table.
    pub(super) rows: BTreeMap<String, u64>,
    pub(super) digest: [u8; 32],
}

/// Reads everything in the transaction that is running.
pub(super) fn content(conn: &Connection, job: &Job) -> Result<Content, VaultError> {
    let mut hash = Sha256::new();
    schema(conn, &mut hash)?;
    let mut rows = BTreeMap::new();
    let tables = tables(conn)?;
    let total = tables.len() as u64;
    for ((name, without_rowid), done) in tables.into_iter().zip(1..) {
        let count = table(conn, &name, without_rowid, &mut hash, job)?;
        rows.insert(name, count);
        job.step(done, total);
    }
    Ok(Content {
        rows,
        digest: hash.finalize().into(),
    })
}

/// Type, name and statement of everything in the schema.
fn schema(conn: &Connection, hash: &mut Sha256) -> Result<(), VaultError> {
    let mut statement = conn.prepare(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema
          WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..3 {
            value(row.get_ref(column)?, hash);
        }
    }
    Ok(())
}

/// Ordinary tables and those a search index keeps its own data in, by name.
fn tables(conn: &Connection) -> Result<Vec<(String, bool)>, VaultError> {
    let mut statement = conn.prepare(
        "SELECT name, wr FROM pragma_table_list
          WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          ORDER BY name",
    )?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn table(
    conn: &Connection,
    name: &str,
    without_rowid: bool,
    hash: &mut Sha256,
    job: &Job,
) -> Result<u64, VaultError> {
    let order = if without_rowid {
        primary_key(conn, name)?
    } else {
        "rowid".to_owned()
    };
    let mut statement = conn.prepare(&format!("SELECT * FROM {} ORDER BY {order}", quoted(name)))?;
    let columns = statement.column_count();
    value(ValueRef::Text(name.as_bytes()), hash);
    hash.update(u32::try_from(columns).unwrap_or(u32::MAX).to_be_bytes());
    let mut rows = statement.query([])?;
    let mut count = 0_u64;
    while let Some(row) = rows.next()? {
        count += 1;
        if count.is_multiple_of(STRIDE) {
            job.check()?;
        }
        for column in 0..columns {
            value(row.get_ref(column)?, hash);
        }
    }
    hash.update(count.to_be_bytes());
    Ok(count)
}

/// The columns of the primary key in their order.
fn primary_key(conn: &Connection, name: &str) -> Result<String, VaultError> {
    let mut statement = conn.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let columns = statement.query_map([name], |r| r.get::<_, String>(0))?;
    let columns: Vec<String> = columns.map(|c| c.map(|c| quoted(&c))).collect::<Result<_, _>>()?;
    Ok(columns.join(", "))
}

/// A name in double quotes.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Type, length and bytes: no two different rows look the same.
fn value(value: ValueRef<'_>, hash: &mut Sha256) {
    match value {
        ValueRef::Null => hash.update([0]),
        ValueRef::Integer(n) => {
            hash.update([1]);
            hash.update(n.to_be_bytes());
        }
        ValueRef::Real(x) => {
            hash.update([2]);
            hash.update(x.to_bits().to_be_bytes());
        }
        ValueRef::Text(bytes) => sized(3, bytes, hash),
        ValueRef::Blob(bytes) => sized(4, bytes, hash),
    }
}

fn sized(kind: u8, bytes: &[u8], hash: &mut Sha256) {
    hash.update([kind]);
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sql: &str) -> Content {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(sql).unwrap();
        content(&conn, &Job::silent()).unwrap()
    }

    const TABLES: &str = "CREATE TABLE a (x, y); CREATE TABLE b (k TEXT PRIMARY KEY, v) WITHOUT ROWID;
                          CREATE VIRTUAL TABLE f USING fts5 (t);";

    #[test]
    fn depends_on_content_and_not_on_the_order_of_writing() {
        let one = of(&format!(
            "{TABLES} INSERT INTO b VALUES ('p', 1), ('q', 2); INSERT INTO f VALUES ('slovo');"
        ));
        let other = of(&format!(
            "{TABLES} INSERT INTO f VALUES ('slovo'); INSERT INTO b VALUES ('q', 2), ('p', 1);"
        ));
        assert_eq!(one, other);
        assert_eq!(one.rows["b"], 2);
        assert!(one.rows.contains_key("f_content"), "the search index counts");
    }

    #[test]
    fn tells_every_difference() {
        let base = of(&format!("{TABLES} INSERT INTO a VALUES ('1', NULL);")).digest;
        for other in [
            "INSERT INTO a VALUES (1, NULL);",
            "INSERT INTO a VALUES (x'31', NULL);",
            "INSERT INTO a VALUES ('1', '');",
            "INSERT INTO a VALUES ('1', NULL), (NULL, NULL);",
            "INSERT INTO a VALUES (NULL, '1');",
            "INSERT INTO a VALUES ('1', NULL); CREATE INDEX i ON a (x);",
            "INSERT INTO a VALUES ('1', NULL); INSERT INTO f VALUES ('x');",
        ] {
            assert_ne!(of(&format!("{TABLES} {other}")).digest, base, "{other}");
        }
    }
}
