//! SQL of the purposes room.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::types::{Basis, NewPurpose, Processing, Purpose};
use crate::error::CrmError;

const PURPOSE: &str =
    "key, version, name_sk, name_en, basis, art9, interest, balancing, retention, consent_valid,
     marketing, statute, transfers, created_at, staff_id, superseded_at";
const PROCESSING: &str = "id, purpose_key, purpose_version, started_at, ended_at, end_reason";

pub(super) fn current(r: &Read<'_>, key: &str) -> Result<Option<Purpose>, CrmError> {
    let sql = format!("SELECT {PURPOSE} FROM purpose WHERE key = ?1 AND superseded_at IS NULL");
    let found = r
        .conn()
        .prepare_cached(&sql)?
        .query_row((key,), purpose)
        .optional()?;
    found.map(|purpose| whole(r, purpose)).transpose()
}

pub(super) fn version(r: &Read<'_>, key: &str, version: u32) -> Result<Option<Purpose>, CrmError> {
    let sql = format!("SELECT {PURPOSE} FROM purpose WHERE key = ?1 AND version = ?2");
    let found = r
        .conn()
        .prepare_cached(&sql)?
        .query_row((key, version), purpose)
        .optional()?;
    found.map(|purpose| whole(r, purpose)).transpose()
}

pub(super) fn all_current(r: &Read<'_>) -> Result<Vec<Purpose>, CrmError> {
    let sql = format!(
        "SELECT {PURPOSE} FROM purpose WHERE superseded_at IS NULL
         ORDER BY (SELECT min(first.rowid) FROM purpose AS first WHERE first.key = purpose.key)"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement.query_map((), purpose)?.collect::<Result<Vec<_>, _>>()?;
    found.into_iter().map(|purpose| whole(r, purpose)).collect()
}

/// Every version of a purpose, the newest first.
pub(super) fn versions(r: &Read<'_>, key: &str) -> Result<Vec<Purpose>, CrmError> {
    let sql = format!("SELECT {PURPOSE} FROM purpose WHERE key = ?1 ORDER BY version DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement
        .query_map((key,), purpose)?
        .collect::<Result<Vec<_>, _>>()?;
    found.into_iter().map(|purpose| whole(r, purpose)).collect()
}

pub(super) fn insert(
    w: &Write<'_>,
    new: &NewPurpose,
    recipients: &[Uuid],
    version: u32,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE purpose SET superseded_at = ?2 WHERE key = ?1 AND superseded_at IS NULL")?
        .execute((&new.key, w.now()))?;
    w.conn()
        .prepare_cached(&format!(
            "INSERT INTO purpose ({PURPOSE}) VALUES (:key, :version, :name_sk, :name_en, :basis, :art9, :interest,
                 :balancing, :retention, :consent_valid, :marketing, :statute, :transfers, :created_at, :staff, NULL)"
        ))?
        .execute(named_params! {
            ":key": new.key,
            ":version": version,
            ":name_sk": new.name_sk,
            ":name_en": new.name_en,
            ":basis": new.basis.as_str(),
            ":art9": new.art9,
            ":interest": new.interest,
            ":balancing": new.balancing,
            ":retention": new.retention,
            ":consent_valid": new.consent_valid,
            ":marketing": new.marketing,
            ":statute": new.statute,
            ":transfers": new.transfers,
            ":created_at": w.now(),
            ":staff": w.staff(),
        })?;
    let mut needs = w.conn().prepare_cached(
        "INSERT INTO purpose_field (purpose_key, purpose_version, field_key) VALUES (?1, ?2, ?3)",
    )?;
    for field in &new.fields {
        needs.execute((&new.key, version, field))?;
    }
    let mut receives = w.conn().prepare_cached(
        "INSERT INTO purpose_recipient (purpose_key, purpose_version, recipient_id) VALUES (?1, ?2, ?3)
         ON CONFLICT DO NOTHING",
    )?;
    for recipient in recipients {
        receives.execute((&new.key, version, recipient))?;
    }
    Ok(())
}

/// Lets the current version of a purpose need one more field.
pub(super) fn add_field(w: &Write<'_>, key: &str, version: u32, field: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO purpose_field (purpose_key, purpose_version, field_key) VALUES (?1, ?2, ?3)
             ON CONFLICT DO NOTHING",
        )?
        .execute((key, version, field))?;
    Ok(())
}

/// Number of running processings by purpose.
pub(super) fn counts(r: &Read<'_>) -> Result<HashMap<String, u64>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT purpose_key, count(*) FROM processing WHERE ended_at IS NULL GROUP BY purpose_key",
    )?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The processings of a person, oldest first.
pub(super) fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<Processing>, CrmError> {
    let sql = format!("SELECT {PROCESSING} FROM processing WHERE person_id = ?1 ORDER BY started_at, id");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement
        .query_map((person,), processing)?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

pub(super) fn running(r: &Read<'_>, person: Uuid, key: &str) -> Result<Option<Processing>, CrmError> {
    let sql = format!(
        "SELECT {PROCESSING} FROM processing WHERE person_id = ?1 AND purpose_key = ?2 AND ended_at IS NULL"
    );
    Ok(r.conn()
        .prepare_cached(&sql)?
        .query_row((person, key), processing)
        .optional()?)
}

/// Whether a person is restricted; none if there is no such person.
pub(super) fn restricted(r: &Read<'_>, person: Uuid) -> Result<Option<bool>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT restricted_at IS NOT NULL FROM person WHERE id = ?1")?;
    Ok(statement.query_row((person,), |row| row.get(0)).optional()?)
}

/// A person, as far as the ground of what is held about them asks.
pub(super) struct Held {
    pub(super) id: Uuid,
    pub(super) touched_at: Instant,
    pub(super) restricted: bool,
    /// Key of the field that is the primary contact point.
    pub(super) contact: Option<String>,
}

pub(super) fn held(r: &Read<'_>, person: Uuid) -> Result<Option<Held>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, touched_at, restricted_at IS NOT NULL, contact_key FROM person WHERE id = ?1",
    )?;
    let held = statement.query_row((person,), |row| {
        Ok(Held {
            id: row.get(0)?,
            touched_at: row.get(1)?,
            restricted: row.get(2)?,
            contact: row.get(3)?,
        })
    });
    Ok(held.optional()?)
}

/// A stored value without the value.
pub(super) struct Stored {
    pub(super) id: Uuid,
    pub(super) field: String,
    pub(super) since: Instant,
}

/// What is stored of a person, in the order of the catalogue.
pub(super) fn values(r: &Read<'_>, person: Uuid) -> Result<Vec<Stored>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, field_key, since FROM field_value JOIN field ON field.key = field_key
         WHERE person_id = ?1 ORDER BY position, field_key",
    )?;
    let rows = statement.query_map((person,), |row| {
        Ok(Stored {
            id: row.get(0)?,
            field: row.get(1)?,
            since: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// People for whom a purpose ended, or none runs: only of them anything can have lost its ground by an end.
pub(super) fn with_an_end(r: &Read<'_>) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id FROM person
         WHERE EXISTS (SELECT 1 FROM processing WHERE person_id = person.id AND ended_at IS NOT NULL)
            OR NOT EXISTS (SELECT 1 FROM processing WHERE person_id = person.id AND ended_at IS NULL)
         ORDER BY n",
    )?;
    let rows = statement.query_map((), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a new row of `processing` says.
pub(super) struct Started<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) purpose: &'a str,
    pub(super) version: u32,
    pub(super) at: Instant,
    pub(super) source: &'a str,
    pub(super) batch: Option<Uuid>,
}

pub(super) fn start(w: &Write<'_>, row: &Started<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO processing (id, person_id, purpose_key, purpose_version, started_at, source, staff_id, batch_id)
             VALUES (:id, :person, :purpose, :version, :at, :source, :staff, :batch)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":person": row.person,
            ":purpose": row.purpose,
            ":version": row.version,
            ":at": row.at,
            ":source": row.source,
            ":staff": w.staff(),
            ":batch": row.batch,
        })?;
    Ok(())
}

pub(super) fn end(w: &Write<'_>, person: Uuid, id: Uuid, at: Instant, reason: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE processing SET ended_at = ?3, end_reason = ?4, ended_by = ?5 WHERE person_id = ?1 AND id = ?2")?
        .execute((person, id, at, reason, w.staff()))?;
    Ok(())
}

/// A row of the catalogue with the fields it needs and those who receive data for it.
fn whole(r: &Read<'_>, mut purpose: Purpose) -> Result<Purpose, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT purpose_field.field_key FROM purpose_field JOIN field ON field.key = purpose_field.field_key
         WHERE purpose_key = ?1 AND purpose_version = ?2 ORDER BY field.position, field.key",
    )?;
    let keys = statement.query_map((&purpose.key, purpose.version), |row| row.get(0))?;
    purpose.fields = keys.collect::<Result<_, _>>()?;
    let mut statement = r.conn().prepare_cached(
        "SELECT recipient.id FROM purpose_recipient JOIN recipient ON recipient.id = recipient_id
         WHERE purpose_key = ?1 AND purpose_version = ?2 ORDER BY recipient.created_at, recipient.id",
    )?;
    let ids = statement.query_map((&purpose.key, purpose.version), |row| row.get(0))?;
    purpose.recipients = ids.collect::<Result<_, _>>()?;
    Ok(purpose)
}

fn purpose(row: &Row<'_>) -> rusqlite::Result<Purpose> {
    let basis: String = row.get("basis")?;
    Ok(Purpose {
        key: row.get("key")?,
        version: row.get("version")?,
        name_sk: row.get("name_sk")?,
        name_en: row.get("name_en")?,
        // The table's CHECK holds the six words.
        basis: Basis::parse(&basis).ok_or(rusqlite::Error::InvalidQuery)?,
        art9: row.get("art9")?,
        interest: row.get("interest")?,
        balancing: row.get("balancing")?,
        retention: row.get("retention")?,
        consent_valid: row.get("consent_valid")?,
        marketing: row.get("marketing")?,
        statute: row.get("statute")?,
        transfers: row.get("transfers")?,
        fields: Vec::new(),
        recipients: Vec::new(),
        created_at: row.get("created_at")?,
        created_by: row.get("staff_id")?,
        superseded_at: row.get("superseded_at")?,
    })
}

fn processing(row: &Row<'_>) -> rusqlite::Result<Processing> {
    Ok(Processing {
        id: row.get("id")?,
        purpose: row.get("purpose_key")?,
        version: row.get("purpose_version")?,
        started_at: row.get("started_at")?,
        ended_at: row.get("ended_at")?,
        end_reason: row.get("end_reason")?,
    })
}
