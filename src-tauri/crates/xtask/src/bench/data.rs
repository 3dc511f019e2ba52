//! Rows about the vault: measured by the example `measure` of `api` in a release build, one JSON line a row.

use super::table::Row;
use crate::cargo::cargo;
use crate::failure::Failure;
use crate::{process, say};

/// Builds and runs the example.
pub fn measure() -> Result<Vec<Row>, Failure> {
    let output = process::output(&mut cargo(&[
        "run",
        "--release",
        "--package",
        "api",
        "--example",
        "measure",
    ]))?;
    let rows: Vec<Row> = output.lines().filter_map(Row::read).collect();
    say::note(&format!("{} rows", rows.len()));
    Ok(rows)
}
