//! SQL of the audit room: names for what the log says by ids.

use rusqlite::OptionalExtension;
use uuid::Uuid;
use vault::Read;

use crate::error::CrmError;

/// Display name of a person, a minimal field.
pub(super) fn person_name(r: &Read<'_>, person: Uuid) -> Result<Option<String>, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT name FROM person WHERE id = ?1")?;
    Ok(statement.query_row((person,), |row| row.get(0)).optional()?)
}
