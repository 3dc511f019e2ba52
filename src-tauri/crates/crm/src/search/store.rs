//! SQL of the search room.

use vault::Write;

use crate::error::CrmError;

/// Makes the entry of a new person.
pub(super) fn add(w: &Write<'_>, n: u32, words: &str) -> Result<(), CrmError> {
    w.conn().prepare_cached("INSERT INTO person_search (rowid, words) VALUES (?1, ?2)")?.execute((n, words))?;
    Ok(())
}

/// Changes the entry of a person.
pub(super) fn change(w: &Write<'_>, n: u32, words: &str) -> Result<(), CrmError> {
    let mut statement = w.conn().prepare_cached("UPDATE person_search SET words = ?2 WHERE rowid = ?1 AND words <> ?2")?;
    statement.execute((n, words))?;
    Ok(())
}

/// Removes the entry of a person.
pub(super) fn remove(w: &Write<'_>, n: u32) -> Result<(), CrmError> {
    w.conn().prepare_cached("DELETE FROM person_search WHERE rowid = ?1")?.execute((n,))?;
    Ok(())
}
