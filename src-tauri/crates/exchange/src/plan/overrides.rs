//! `--map "Header=field"`, and the mapping that a user changed in the window.

use super::{Column, Override, Role};
use crate::error::ImportError;
use crate::field::Field;
use crate::headers::{self, Concept};

/// Reads overrides against the headings of a file. `Header=` and `Header=-` mean "do not import"; `#3` is the third
/// column whatever its heading.
///
/// # Errors
/// `unknown-column`, `unknown-field`, `field-twice`, `birth-number-column`.
pub(crate) fn parse(
    map: &[String],
    headers: &[String],
    custom: &[String],
    purposes: &[String],
) -> Result<Vec<Override>, ImportError> {
    let mut overrides: Vec<Override> = Vec::with_capacity(map.len());
    for (i, text) in map.iter().enumerate() {
        let entry = i + 1;
        let (header, key) = text
            .rsplit_once('=')
            .ok_or(ImportError::UnknownColumn { entry })?;
        let column = find(header, headers).ok_or(ImportError::UnknownColumn { entry })?;
        let field = match key.trim() {
            "" | "-" => None,
            key => Some(Field::parse(key, custom, purposes).ok_or(ImportError::UnknownField { entry })?),
        };
        if let Some(field) = &field {
            let header = headers.get(column).map(String::as_str).unwrap_or_default();
            let birth_number = headers::recognise(header).is_some_and(|f| f.concept == Concept::BirthNumber);
            if birth_number && field.is_built_in() {
                return Err(ImportError::BirthNumberColumn { entry });
            }
        }
        // Several columns may make notes, and title, middle and full name all make the name.
        let single = field
            .as_ref()
            .is_some_and(|f| *f != Field::NOTE && *f != Field::NAME);
        let twice = single && overrides.iter().any(|o| o.field == field && o.column != column);
        if twice {
            return Err(ImportError::FieldTwice { entry });
        }
        overrides.retain(|o| o.column != column);
        overrides.push(Override { entry, column, field });
    }
    Ok(overrides)
}

/// A column by its heading as written, by its number, or by its folded heading.
fn find(header: &str, headers: &[String]) -> Option<usize> {
    if let Some(i) = headers.iter().position(|h| h == header.trim()) {
        return Some(i);
    }
    if let Some(number) = header.trim().strip_prefix('#') {
        let number: usize = number.parse().ok()?;
        return number.checked_sub(1).filter(|i| *i < headers.len());
    }
    let key = headers::key(header);
    headers
        .iter()
        .position(|h| !key.is_empty() && headers::key(h) == key)
}

/// Puts overrides in place; a column that was planned for the same field by its heading gives way.
pub(super) fn apply(columns: &mut [Column], overrides: &[Override]) -> Result<(), ImportError> {
    for o in overrides {
        if let Some(field) = &o.field {
            for (i, column) in columns.iter_mut().enumerate() {
                // A column with an override of its own is settled by that.
                let own = overrides.iter().any(|o| o.column == i);
                if !own && column.role.as_ref().is_some_and(|r| r.is_displaced_by(field)) {
                    column.role = None;
                }
            }
        }
    }
    for o in overrides {
        let column = columns
            .get_mut(o.column)
            .ok_or(ImportError::UnknownColumn { entry: o.entry })?;
        let planned = column.role.as_ref().map(Role::field);
        // A mapping confirmed as it was keeps what the heading told besides the field (the order of a name).
        if o.field.is_none() || planned != o.field {
            column.role = o.field.as_ref().map(Role::of);
        }
    }
    Ok(())
}
