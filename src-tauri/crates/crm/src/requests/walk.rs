//! All rows of a person, read from the column census: a table or column that a room adds cannot be forgotten.

use chrono::NaiveDate;
use rusqlite::types::Value;
use uuid::Uuid;
use vault::census::{Column, Subject, Table};
use vault::{Instant, Read};

use super::store;
use crate::error::CrmError;

/// One row of a table that is about the person.
pub(super) struct Row {
    /// The table, as declared.
    pub(super) table: &'static Table,
    cells: Vec<Cell>,
}

/// One column of a row.
struct Cell {
    column: &'static str,
    role: Column,
    value: Value,
    taken: bool,
}

/// A personal value that no part of the answer took.
pub(super) struct Left {
    pub(super) column: &'static str,
    pub(super) role: Column,
    pub(super) value: Value,
}

impl Row {
    /// Takes a column: it has found its place in the answer.
    pub(super) fn take(&mut self, column: &str) -> Value {
        match self.cells.iter_mut().find(|cell| cell.column == column) {
            Some(cell) => {
                cell.taken = true;
                cell.value.clone()
            }
            None => Value::Null,
        }
    }

    /// Takes a text; empty counts as none.
    pub(super) fn text(&mut self, column: &str) -> Option<String> {
        match self.take(column) {
            Value::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// Takes a whole number.
    pub(super) fn number(&mut self, column: &str) -> Option<i64> {
        match self.take(column) {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// Takes a time.
    pub(super) fn instant(&mut self, column: &str) -> Option<Instant> {
        self.number(column).map(Instant)
    }

    /// Takes a date.
    pub(super) fn date(&mut self, column: &str) -> Option<NaiveDate> {
        self.text(column)?.parse().ok()
    }

    /// Takes an id.
    pub(super) fn uuid(&mut self, column: &str) -> Option<Uuid> {
        match self.take(column) {
            Value::Blob(bytes) => Uuid::from_slice(&bytes).ok(),
            _ => None,
        }
    }

    /// Takes bytes.
    pub(super) fn bytes(&mut self, column: &str) -> Option<Vec<u8>> {
        match self.take(column) {
            Value::Blob(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// What personal data nobody took.
    pub(super) fn left(self) -> Vec<Left> {
        let personal = |role: &Column| matches!(role, Column::Personal { .. } | Column::Special);
        self.cells
            .into_iter()
            .filter(|cell| !cell.taken && personal(&cell.role) && cell.value != Value::Null)
            .map(|cell| Left {
                column: cell.column,
                role: cell.role,
                value: cell.value,
            })
            .collect()
    }
}

/// Every row of every declared table that is about the person, table by table in the order of the census.
///
/// # Errors
/// Of the vault only.
pub(super) fn rows(r: &Read<'_>, tables: &'static [Table], person: Uuid) -> Result<Vec<Row>, CrmError> {
    let mut rows = Vec::new();
    for table in tables
        .iter()
        .filter(|table| table.subject != Subject::None && table.waiver.is_none())
    {
        for values in store::subject_rows(r, tables, table, person)? {
            let cells = table
                .columns
                .iter()
                .zip(values)
                .map(|(&(column, role), value)| Cell {
                    column,
                    role,
                    value,
                    taken: false,
                })
                .collect();
            rows.push(Row { table, cells });
        }
    }
    Ok(rows)
}
