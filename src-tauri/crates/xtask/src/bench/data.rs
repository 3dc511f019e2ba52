//! Rows about the vault: measured by the examples `measure` of `api` and `anchor` of `vault`, one JSON line a row.

use std::process::Command;

use super::table::Row;
use crate::failure::Failure;
use crate::{place, process, say};

/// Runs the examples.
pub fn measure() -> Result<Vec<Row>, Failure> {
    let mut rows = run("measure")?;
    rows.extend(run("anchor")?);
    say::note(&format!("{} rows", rows.len()));
    Ok(rows)
}

fn run(example: &str) -> Result<Vec<Row>, Failure> {
    let (output, succeeded) = process::watch(&mut Command::new(place::example(example)))?;
    let rows: Vec<Row> = output.lines().filter_map(Row::read).collect();
    if succeeded {
        return Ok(rows);
    }
    Err(Failure::Other(format!(
        "the measuring stopped after {} rows",
        rows.len()
    )))
}
