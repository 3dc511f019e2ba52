//! SQL of the registered texts.

use rusqlite::{Row, named_params};
use text::Lang;
use vault::{Read, Write};

use crate::consent::types::{Wording, WordingKind};
use crate::error::CrmError;

const WORDING: &str = "kind, version, lang, purpose_key, body, hash, created_at";

pub(super) fn insert(w: &Write<'_>, wording: &Wording) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(&format!(
            "INSERT INTO wording ({WORDING}) VALUES (:kind, :version, :lang, :purpose, :body, :hash, :created_at)"
        ))?
        .execute(named_params! {
            ":kind": wording.kind.as_str(),
            ":version": wording.version,
            ":lang": wording.lang.as_str(),
            ":purpose": wording.purpose,
            ":body": wording.body,
            ":hash": wording.hash,
            ":created_at": wording.created_at,
        })?;
    Ok(())
}

/// Newest first, in the order of writing: a clock that was set says nothing about it.
pub(super) fn all(r: &Read<'_>) -> Result<Vec<Wording>, CrmError> {
    let sql = format!("SELECT {WORDING} FROM wording ORDER BY rowid DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement.query_map((), wording)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The languages of one version.
pub(super) fn find(r: &Read<'_>, kind: WordingKind, version: &str) -> Result<Vec<Wording>, CrmError> {
    let sql = format!("SELECT {WORDING} FROM wording WHERE kind = ?1 AND version = ?2 ORDER BY rowid");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement
        .query_map((kind.as_str(), version), wording)?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

fn wording(row: &Row<'_>) -> rusqlite::Result<Wording> {
    let (kind, lang): (String, String) = (row.get("kind")?, row.get("lang")?);
    Ok(Wording {
        // The table's CHECKs hold the words.
        kind: WordingKind::parse(&kind).ok_or(rusqlite::Error::InvalidQuery)?,
        version: row.get("version")?,
        lang: lang.parse::<Lang>().map_err(|_| rusqlite::Error::InvalidQuery)?,
        purpose: row.get("purpose_key")?,
        body: row.get("body")?,
        hash: row.get("hash")?,
        created_at: row.get("created_at")?,
    })
}
