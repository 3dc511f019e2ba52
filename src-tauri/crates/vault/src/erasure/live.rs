//! What other people's rows hold: a surname that somebody else has is no trace.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::scan::automaton;
use crate::VaultError;

/// Tables that hold rows. Those beneath a search index hold terms, not rows, but for `_content`: a row of the index.
/// Left out is what holds ids and sealed bytes only; the words of the schema come first and the long logs last, so that
/// the search ends early.
const TABLES: &str = "SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND (type = 'table' OR type = 'shadow' AND name LIKE '%\\_content' ESCAPE '\\')
      AND name NOT IN ('change_entry', 'commit_entry', 'ledger_entry', 'erasure_job', 'sealed_chunk', 'subject_key')
    ORDER BY name <> 'sqlite_schema', name = 'audit_entry', name";

/// Takes out of `found` every piece that some row of some table holds now.
pub(super) fn keep_dead(
    conn: &Connection,
    pieces: &[&[u8]],
    found: &mut BTreeSet<usize>,
) -> Result<(), VaultError> {
    let mut tables = conn.prepare(TABLES)?;
    let tables: Vec<String> = tables.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    for table in tables {
        if found.is_empty() {
            break;
        }
        look(conn, &table, pieces, found)?;
    }
    Ok(())
}

fn look(
    conn: &Connection,
    table: &str,
    pieces: &[&[u8]],
    found: &mut BTreeSet<usize>,
) -> Result<(), VaultError> {
    let numbers: Vec<usize> = found.iter().copied().collect();
    let wanted: Vec<&[u8]> = numbers.iter().filter_map(|n| pieces.get(*n).copied()).collect();
    let automaton = automaton(&wanted)?;
    let mut statement = conn.prepare(&format!("SELECT * FROM \"{}\"", table.replace('"', "\"\"")))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let (ValueRef::Text(bytes) | ValueRef::Blob(bytes)) = row.get_ref(column)? else {
                continue;
            };
            for hit in automaton.find_overlapping_iter(bytes) {
                if let Some(number) = numbers.get(hit.pattern().as_usize()) {
                    found.remove(number);
                }
            }
        }
        if found.is_empty() {
            break;
        }
    }
    Ok(())
}
