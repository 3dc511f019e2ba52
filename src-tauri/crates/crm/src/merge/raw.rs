//! Rows as they stand, whatever their table: what a merge keeps to be split again.

use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

/// A value of SQLite.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    /// In hexadecimal digits.
    Blob(String),
}

/// A row with its columns.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct RawRow {
    pub(super) table: String,
    pub(super) cells: Vec<(String, Cell)>,
}

impl RawRow {
    pub(super) fn get(&self, column: &str) -> Option<&Cell> {
        self.cells
            .iter()
            .find(|(name, _)| name == column)
            .map(|(_, cell)| cell)
    }

    pub(super) fn set(&mut self, column: &str, value: Cell) {
        if let Some((_, cell)) = self.cells.iter_mut().find(|(name, _)| name == column) {
            *cell = value;
        }
    }

    pub(super) fn text(&self, column: &str) -> Option<&str> {
        match self.get(column)? {
            Cell::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl From<Value> for Cell {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(number) => Self::Integer(number),
            Value::Real(number) => Self::Real(number),
            Value::Text(text) => Self::Text(text),
            Value::Blob(bytes) => Self::Blob(hex::encode(bytes)),
        }
    }
}

impl From<&Cell> for Value {
    fn from(cell: &Cell) -> Self {
        match cell {
            Cell::Null => Self::Null,
            Cell::Integer(number) => Self::Integer(*number),
            Cell::Real(number) => Self::Real(*number),
            Cell::Text(text) => Self::Text(text.clone()),
            // Written by `hex::encode` above.
            Cell::Blob(digits) => Self::Blob(hex::decode(digits).unwrap_or_default()),
        }
    }
}
