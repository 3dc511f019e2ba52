//! Numbered steps, each in one transaction.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use crate::schema::Migration;
use crate::{Instant, VaultError};

/// Numbers of the steps this database has; none for an empty file.
pub(crate) fn applied(conn: &Connection) -> Result<BTreeSet<u32>, VaultError> {
    let made = conn.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_step'",
        [],
        |r| r.get::<_, u32>(0),
    )?;
    if made == 0 {
        return Ok(BTreeSet::new());
    }
    let mut statement = conn.prepare("SELECT number FROM schema_step")?;
    let numbers = statement.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(numbers)
}

/// The steps still to take.
///
/// # Errors
/// [`VaultError::NewerVersion`] if the database has a step this program does not know.
pub(crate) fn missing(steps: &[Migration], applied: &BTreeSet<u32>) -> Result<Vec<Migration>, VaultError> {
    if applied.iter().any(|n| !steps.iter().any(|s| s.number == *n)) {
        return Err(VaultError::NewerVersion);
    }
    Ok(steps
        .iter()
        .filter(|s| !applied.contains(&s.number))
        .copied()
        .collect())
}

/// Takes one step inside the transaction that is running.
pub(crate) fn apply(conn: &Connection, step: &Migration, at: Instant) -> Result<(), VaultError> {
    let named =
        |what: &str| VaultError::Schema(format!("{:04} {}/{}: {what}", step.number, step.room, step.name));
    conn.execute_batch(step.sql)
        .map_err(|e| match VaultError::from(e) {
            VaultError::Sql(fault) => named(&fault.to_string()),
            other => other,
        })?;
    if conn.is_autocommit() {
        return Err(named("a step must not end its transaction"));
    }
    conn.execute(
        "INSERT INTO schema_step (number, room, name, at) VALUES (?1, ?2, ?3, ?4)",
        params![step.number, step.room, step.name, at],
    )?;
    Ok(())
}
