//! What a person is known by: the values that must not be found in any page after the erasure.

use rusqlite::types::Value;
use uuid::Uuid;
use vault::Read;
use vault::census::Column;
use vault::erasure::Needles;

use super::store;
use crate::error::CrmError;

/// Every personal value of every table of the census, and the words by which the person is found. What somebody else
/// has too (a surname, a source) proves nothing; the search sorts that out.
///
/// # Errors
/// Of the vault only.
pub fn known_by(r: &Read<'_>, ids: &[Uuid]) -> Result<Needles, CrmError> {
    let mut needles = Needles::default();
    for table in store::tables() {
        let personal: Vec<&str> = table
            .columns
            .iter()
            .filter(|(_, column)| matches!(column, Column::Personal { .. } | Column::Special))
            .map(|(name, _)| *name)
            .collect();
        if personal.is_empty() {
            continue;
        }
        for value in store::values(r, &table, &personal, ids)? {
            match value {
                Value::Text(text) => needles.text(&text),
                Value::Blob(bytes) => needles.bytes(&bytes),
                _ => {}
            }
        }
    }
    for entry in store::search_entries(r, ids)? {
        entry
            .split([' ', '|'])
            .filter(|word| !word.is_empty())
            .for_each(|word| needles.word(word));
    }
    Ok(needles)
}
