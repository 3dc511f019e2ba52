//! SQL of the letters.

use rusqlite::OptionalExtension;
use text::Lang;
use vault::{Read, Write};

use super::Letter;
use crate::error::CrmError;

/// Version and words of the newest wording of the firm.
pub(super) fn newest(r: &Read<'_>, letter: Letter, lang: Lang) -> Result<Option<(String, String)>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT version, body FROM letter_text WHERE letter = ?1 AND lang = ?2
         ORDER BY created_at DESC, rowid DESC LIMIT 1",
    )?;
    let found = statement.query_row((letter.as_str(), lang.as_str()), |row| {
        Ok((row.get(0)?, row.get(1)?))
    });
    Ok(found.optional()?)
}

pub(super) fn exists(r: &Read<'_>, letter: Letter, lang: Lang, version: &str) -> Result<bool, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT 1 FROM letter_text WHERE letter = ?1 AND lang = ?2 AND version = ?3")?;
    Ok(statement.exists((letter.as_str(), lang.as_str(), version))?)
}

pub(super) fn count(r: &Read<'_>, letter: Letter, lang: Lang) -> Result<u32, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT count(*) FROM letter_text WHERE letter = ?1 AND lang = ?2")?;
    Ok(statement.query_row((letter.as_str(), lang.as_str()), |row| row.get(0))?)
}

pub(super) fn insert(
    w: &Write<'_>,
    letter: Letter,
    lang: Lang,
    version: &str,
    body: &str,
    hash: &str,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO letter_text (letter, lang, version, body, hash, created_at, staff_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((
            letter.as_str(),
            lang.as_str(),
            version,
            body,
            hash,
            w.now(),
            w.staff(),
        ))?;
    Ok(())
}
