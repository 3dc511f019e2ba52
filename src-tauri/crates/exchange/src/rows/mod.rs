//! One record of a source as values of target fields.

mod build;
mod contacts;
mod draft;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::error::{Reason, WarningCode};
use crate::field::Field;
pub(crate) use build::{Builder, RawRow};

/// One value for one field.
#[derive(Clone, PartialEq, Eq)]
pub struct SourceValue {
    /// Where it goes.
    pub field: Field,
    /// The value in the field's one form: E.164, ISO date, `NNN NN` …
    pub value: String,
    /// How a phone number was written, where that differs. (An e-mail keeps its letters as written;
    /// [`crate::values::email::compare_key`] gives the form for comparing.)
    pub written: Option<String>,
}

/// A row that can be imported.
#[derive(Clone, PartialEq, Eq)]
pub struct SourceRow {
    /// Row of the file, the heading being 1; for cards the number of the card, from 1.
    pub row: u64,
    /// Values, in the order of [`Field::BUILT_IN`], then consents and fields of the vault's own. Never empty. Only `note`
    /// can occur more than once.
    pub values: Vec<SourceValue>,
    /// What is odd about it.
    pub warnings: Vec<Warning>,
}

impl SourceRow {
    /// The value of a field, the first if there are more.
    pub fn get(&self, field: &Field) -> Option<&str> {
        self.values
            .iter()
            .find(|v| v.field == *field)
            .map(|v| v.value.as_str())
    }
}

/// A row that is left out.
#[derive(Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Row of the file, as in [`SourceRow::row`].
    pub row: u64,
    /// Why.
    pub reason: Reason,
    /// Its cells as they were, to be corrected: by column, and for a broken card its lines in one cell more.
    pub cells: Vec<String>,
}

/// Something odd about a row that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Row of the file, as in [`SourceRow::row`].
    pub row: u64,
    /// What.
    pub code: WarningCode,
    /// In which field, where it is about one.
    pub field: Option<Field>,
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// Can be imported.
    Row(SourceRow),
    /// Is left out.
    Rejected(Rejected),
}

impl fmt::Debug for SourceValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceValue")
            .field("field", &self.field)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for SourceRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&Field> = self.values.iter().map(|v| &v.field).collect();
        f.debug_struct("SourceRow")
            .field("row", &self.row)
            .field("fields", &fields)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("row", &self.row)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
