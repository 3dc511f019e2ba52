//! SQL of the search room.

use rusqlite::{Connection, OptionalExtension};
use vault::{Read, Write};

use super::vocabulary::Vocabulary;
use crate::error::CrmError;

/// Makes the entry of a new person.
pub(super) fn add(w: &Write<'_>, n: u32, words: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("INSERT INTO person_search (rowid, words) VALUES (?1, ?2)")?
        .execute((n, words))?;
    Ok(())
}

/// Changes the entry of a person.
pub(super) fn change(w: &Write<'_>, n: u32, words: &str) -> Result<(), CrmError> {
    let mut statement = w
        .conn()
        .prepare_cached("UPDATE person_search SET words = ?2 WHERE rowid = ?1 AND words <> ?2")?;
    statement.execute((n, words))?;
    Ok(())
}

/// Removes the entry of a person; on a bare connection, since it is removed from backups too.
pub(crate) fn remove(conn: &Connection, n: u32) -> Result<(), CrmError> {
    conn.prepare_cached("DELETE FROM person_search WHERE rowid = ?1")?
        .execute((n,))?;
    Ok(())
}

/// Row numbers that match an expression, in their order, at most `most`.
pub(super) fn matching(r: &Read<'_>, expression: &str, most: u32) -> Result<Vec<u32>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT rowid FROM person_search WHERE person_search MATCH ?1 LIMIT ?2")?;
    Ok(statement
        .query_map((expression, most), |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// The entry of a person. Read from the table behind the index: a tenth of the time of asking the index.
pub(crate) fn entry(r: &Read<'_>, n: u32) -> Result<Option<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT c0 FROM person_search_content WHERE id = ?1")?;
    Ok(statement.query_row((n,), |row| row.get(0)).optional()?)
}

/// Every word of the index and how many people have it.
pub(super) fn vocabulary(r: &Read<'_>) -> Result<Vocabulary, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT term, doc FROM person_search_word")?;
    let mut rows = statement.query(())?;
    let mut vocabulary = Vocabulary::default();
    while let Some(row) = rows.next()? {
        vocabulary.add(row.get_ref(0)?.as_str().unwrap_or_default(), row.get(1)?);
    }
    Ok(vocabulary)
}
