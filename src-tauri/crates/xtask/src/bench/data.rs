//! Rows about the vault: measured by the example `measure` of `api`, one JSON line a row.

use std::process::Command;

use super::table::Row;
use crate::failure::Failure;
use crate::{place, process, say};

/// Runs the example.
pub fn measure() -> Result<Vec<Row>, Failure> {
    let (output, succeeded) = process::watch(&mut Command::new(place::example("measure")))?;
    let rows: Vec<Row> = output.lines().filter_map(Row::read).collect();
    if !succeeded {
        return Err(Failure::Other(format!(
            "the measuring stopped after {} rows",
            rows.len()
        )));
    }
    say::note(&format!("{} rows", rows.len()));
    Ok(rows)
}
