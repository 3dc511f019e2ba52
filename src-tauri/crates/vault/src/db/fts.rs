//! Search indexes: deleted words must not stay in them.
//!
//! `secure_delete` of SQLite alone left a surname in FTS5 (measured); the index has an option of its own, which is
//! checked again at every open. Tables without content cannot delete a row's words at all and are refused.

use rusqlite::Connection;

use crate::VaultError;

/// Names of all FTS5 tables.
pub(crate) fn tables(conn: &Connection) -> Result<Vec<String>, VaultError> {
    let mut statement = conn.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'
            AND sql NOT LIKE '%fts5vocab%'",
    )?;
    let rows = statement.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?;
    let mut names = Vec::new();
    for row in rows {
        let (name, sql) = row?;
        let sql: String = sql
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_lowercase();
        if sql.contains("content=''") || sql.contains("content=\"\"") {
            return Err(VaultError::Schema(format!(
                "{name}: a search index without content cannot forget"
            )));
        }
        names.push(name);
    }
    Ok(names)
}

/// A name in double quotes. It comes from our own schema, but a quote in it would still end the statement.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Turns `secure-delete` on where it is off. Returns whether anything was changed.
pub(crate) fn ensure_secure_delete(conn: &Connection) -> Result<bool, VaultError> {
    let mut changed = false;
    for name in tables(conn)? {
        let table = quoted(&name);
        let config = quoted(&format!("{name}_config"));
        let on = conn
            .query_row(
                &format!("SELECT v FROM {config} WHERE k = 'secure-delete'"),
                [],
                |r| r.get::<_, i64>(0),
            )
            .is_ok_and(|v| v == 1);
        if !on {
            conn.execute(
                &format!("INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)"),
                [],
            )?;
            changed = true;
        }
    }
    Ok(changed)
}

/// Names of the indexes that are not consistent. Runs on a connection that may write, inside a transaction that is
/// rolled back: the check is an INSERT in form only.
pub(crate) fn check_integrity(conn: &Connection) -> Result<Vec<String>, VaultError> {
    let mut bad = Vec::new();
    for name in tables(conn)? {
        let table = quoted(&name);
        match conn.execute(
            &format!("INSERT INTO {table} ({table}) VALUES ('integrity-check')"),
            [],
        ) {
            Ok(_) => {}
            Err(e) if e.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted) => {
                return Err(VaultError::Cancelled);
            }
            Err(_) => bad.push(name),
        }
    }
    Ok(bad)
}
