//! SQL of the sealed archive.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{Address, Said};
use crate::error::CrmError;

/// A proof to be kept.
pub(super) struct NewProof<'a> {
    pub(super) id: Uuid,
    pub(super) law: &'a str,
    pub(super) purpose: &'a str,
    pub(super) at: Instant,
    pub(super) until: NaiveDate,
    pub(super) sealed: Vec<u8>,
}

pub(super) fn insert(
    w: &Write<'_>,
    proof: &NewProof<'_>,
    hashes: &[[u8; 32]],
    files: &[(u32, Vec<u8>)],
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO proof (id, law, purpose_key, at, until, sealed)
             VALUES (:id, :law, :purpose, :at, :until, :sealed)",
        )?
        .execute(named_params! {
            ":id": proof.id,
            ":law": proof.law,
            ":purpose": proof.purpose,
            ":at": proof.at,
            ":until": proof.until.to_string(),
            ":sealed": proof.sealed,
        })?;
    let mut address = w
        .conn()
        .prepare_cached("INSERT OR IGNORE INTO proof_address (hash, proof_id) VALUES (?1, ?2)")?;
    for hash in hashes {
        address.execute((hash, proof.id))?;
    }
    let mut file = w
        .conn()
        .prepare_cached("INSERT INTO proof_file (proof_id, n, sealed) VALUES (?1, ?2, ?3)")?;
    for (n, sealed) in files {
        file.execute((proof.id, n, sealed))?;
    }
    Ok(())
}

pub(super) fn delete(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    for sql in [
        "DELETE FROM proof_address WHERE proof_id = ?1",
        "DELETE FROM proof_file WHERE proof_id = ?1",
        "DELETE FROM proof WHERE id = ?1",
    ] {
        w.conn().prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}

/// E-mails and phones of a person, each with the form in which it is compared.
pub(super) fn addresses(r: &Read<'_>, person: Uuid) -> Result<Vec<(Address, String)>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT field_key, value, source_kind, since, norm FROM field_value
         WHERE person_id = ?1 AND norm IS NOT NULL ORDER BY field_key",
    )?;
    let rows = statement.query_map([person], |row| {
        let address = Address {
            field: row.get(0)?,
            value: row.get(1)?,
            source: row.get(2)?,
            since: row.get(3)?,
        };
        Ok((address, row.get(4)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An event with the sealed file that proves it.
pub(super) type SaidWith = (Said, Option<Vec<u8>>);

/// What a person said about a purpose, oldest first, with the sealed file that proves it. A claim of a file proves
/// nothing.
pub(super) fn said(r: &Read<'_>, person: Uuid, purpose: &str) -> Result<Vec<SaidWith>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT action, channel, text_version, text_lang, text_hash, at, recorded_at, staff_id, evidence_name,
                evidence_hash, evidence
         FROM consent_event WHERE person_id = ?1 AND purpose_key = ?2 AND action <> 'unproven' ORDER BY at, seq",
    )?;
    let rows = statement.query_map((person, purpose), |row| {
        let said = Said {
            action: row.get(0)?,
            channel: row.get(1)?,
            text_version: row.get(2)?,
            text_lang: row.get(3)?,
            text_hash: row.get(4)?,
            at: row.get(5)?,
            recorded_at: row.get(6)?,
            staff: row.get(7)?,
            evidence_name: row.get(8)?,
            evidence_hash: row.get(9)?,
        };
        Ok((said, row.get(10)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn by_hash(r: &Read<'_>, hash: &[u8; 32]) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT proof_id FROM proof_address WHERE hash = ?1")?;
    let rows = statement.query_map([hash], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn until(r: &Read<'_>, id: Uuid) -> Result<Option<NaiveDate>, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT until FROM proof WHERE id = ?1")?;
    let text: Option<String> = statement.query_row([id], |row| row.get(0)).optional()?;
    Ok(text.and_then(|text| text.parse().ok()))
}

pub(super) fn file(r: &Read<'_>, id: Uuid, n: u32) -> Result<Option<Vec<u8>>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT sealed FROM proof_file WHERE proof_id = ?1 AND n = ?2")?;
    Ok(statement.query_row((id, n), |row| row.get(0)).optional()?)
}

/// A proof whose time is over.
pub(crate) struct Lapsed {
    /// Id of the proof.
    pub(crate) id: Uuid,
    /// Key of the law that kept it.
    pub(crate) law: String,
    /// Purpose key.
    pub(crate) purpose: String,
    /// Since when it was in the archive.
    pub(crate) at: Instant,
    /// Its last day.
    pub(crate) until: NaiveDate,
}

pub(super) fn lapsed(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Lapsed>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, law, purpose_key, at, until FROM proof WHERE until < ?1 ORDER BY until, id",
    )?;
    let rows = statement.query_map([on.to_string()], |row| {
        let until: String = row.get(4)?;
        Ok(Lapsed {
            id: row.get(0)?,
            law: row.get(1)?,
            purpose: row.get(2)?,
            at: row.get(3)?,
            until: until.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
