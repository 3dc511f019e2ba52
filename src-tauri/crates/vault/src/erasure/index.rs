//! What a search index keeps of a deleted word.
//!
//! With `secure-delete` an entry leaves the leaves of the index at once. The pages above them keep the beginning of the
//! first word of each leaf, which may be one that is gone (measured); a search of the pages does not find it, since it
//! is only a beginning.

use rusqlite::{Connection, OptionalExtension};

use crate::VaultError;
use crate::db::{fts_tables, quoted};

/// Shorter beginnings tell nothing of anybody.
const SHORTEST: usize = 2;

/// Names of the indexes that keep something of one of these words although no row has it.
pub(super) fn with_traces(conn: &Connection, words: &[&[u8]]) -> Result<Vec<String>, VaultError> {
    let mut traced = Vec::new();
    for table in fts_tables(conn)? {
        if holds_dead_term(conn, &table, words)? || holds_dead_beginning(conn, &table, words)? {
            traced.push(table);
        }
    }
    Ok(traced)
}

/// Makes the index anew from its rows.
pub(super) fn rebuild(conn: &Connection, table: &str) -> Result<(), VaultError> {
    let name = quoted(table);
    conn.execute(&format!("INSERT INTO {name} ({name}) VALUES ('rebuild')"), [])?;
    Ok(())
}

fn holds_dead_beginning(conn: &Connection, table: &str, words: &[&[u8]]) -> Result<bool, VaultError> {
    let idx = quoted(&format!("{table}_idx"));
    let mut statement = conn.prepare(&format!("SELECT term FROM {idx} WHERE length(term) > ?1"))?;
    let mut rows = statement.query([SHORTEST])?;
    while let Some(row) = rows.next()? {
        // The first byte says which of the index's lists it is.
        let beginning = row.get_ref(0)?.as_bytes().ok().and_then(|term| term.get(1..));
        let beginning = beginning.unwrap_or_default();
        let theirs = words.iter().any(|word| word.starts_with(beginning));
        if theirs && !is_live(conn, table, beginning, true)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The terms as they are in the index, deleted ones included if they were left.
fn holds_dead_term(conn: &Connection, table: &str, words: &[&[u8]]) -> Result<bool, VaultError> {
    let name = table.replace('\'', "''");
    conn.execute_batch(&format!(
        "CREATE VIRTUAL TABLE temp.erasure_term USING fts5vocab ('main', '{name}', 'row')"
    ))?;
    let dead = (|| {
        let mut statement = conn.prepare("SELECT 1 FROM temp.erasure_term WHERE term = ?1")?;
        for word in words {
            let Ok(text) = std::str::from_utf8(word) else {
                continue;
            };
            if statement.exists([text])? && !is_live(conn, table, word, false)? {
                return Ok(true);
            }
        }
        Ok(false)
    })();
    conn.execute_batch("DROP TABLE temp.erasure_term")?;
    dead
}

/// Whether a row has this word, or one that begins so. What is cut inside a character cannot be asked for and counts
/// as dead: the index is made anew once too often rather than once too seldom.
fn is_live(conn: &Connection, table: &str, word: &[u8], begins: bool) -> Result<bool, VaultError> {
    let Ok(word) = std::str::from_utf8(word) else {
        return Ok(false);
    };
    let star = if begins { " *" } else { "" };
    let asked = format!("\"{}\"{star}", word.replace('"', "\"\""));
    let name = quoted(table);
    let found = conn
        .query_row(
            &format!("SELECT 1 FROM {name} WHERE {name} MATCH ?1 LIMIT 1"),
            [asked],
            |_| Ok(()),
        )
        .optional()?;
    Ok(found.is_some())
}
