//! Rows that a backup takes over from the vault when it is erased.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::Carried;
use crate::VaultError;

/// Copies the rows of the tables, and the keys they are sealed under. What the backup has is replaced; what only the
/// backup has stays.
pub(super) fn carry(from: &Connection, to: &Connection, tables: &[Carried]) -> Result<(), VaultError> {
    for carried in tables {
        let table = carried.table;
        if let Some(column) = carried.sealed_for {
            let condition = format!("subject IN (SELECT \"{column}\" FROM \"{table}\")");
            rows(from, to, "subject_key", &condition)?;
        }
        rows(from, to, table, "1")?;
    }
    Ok(())
}

/// Row by row: a row may hold a whole file.
fn rows(from: &Connection, to: &Connection, table: &str, condition: &str) -> Result<(), VaultError> {
    let mut read = from.prepare(&format!("SELECT * FROM \"{table}\" WHERE {condition}"))?;
    let columns: Vec<String> = read.column_names().map(|name| format!("\"{name}\"")).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!(
        "INSERT OR REPLACE INTO \"{table}\" ({}) VALUES ({places})",
        columns.join(", ")
    );
    let mut write = to.prepare(&sql)?;
    let mut rows = read.query(())?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns.len())
            .map(|column| row.get(column))
            .collect::<Result<_, _>>()?;
        write.execute(params_from_iter(values))?;
    }
    Ok(())
}
