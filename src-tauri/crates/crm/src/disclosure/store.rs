//! SQL of the disclosure room.

pub(super) mod history;

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{Disclosure, Recipient, RecipientRole};
use crate::error::CrmError;

const RECIPIENT: &str = "id, name, country, role, safeguards, created_at";

pub(super) fn add_recipient(w: &Write<'_>, recipient: &Recipient) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(&format!(
            "INSERT INTO recipient ({RECIPIENT}) VALUES (:id, :name, :country, :role, :safeguards, :created_at)"
        ))?
        .execute(named_params! {
            ":id": recipient.id,
            ":name": recipient.name,
            ":country": recipient.country,
            ":role": recipient.role.as_str(),
            ":safeguards": recipient.safeguards,
            ":created_at": recipient.created_at,
        })?;
    Ok(())
}

pub(super) fn recipients(r: &Read<'_>) -> Result<Vec<Recipient>, CrmError> {
    let sql = format!("SELECT {RECIPIENT} FROM recipient ORDER BY created_at, id");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let found = statement.query_map((), recipient)?.collect::<Result<_, _>>()?;
    Ok(found)
}

pub(super) fn recipient_by_id(r: &Read<'_>, id: Uuid) -> Result<Option<Recipient>, CrmError> {
    let sql = format!("SELECT {RECIPIENT} FROM recipient WHERE id = ?1");
    Ok(r.conn()
        .prepare_cached(&sql)?
        .query_row((id,), recipient)
        .optional()?)
}

/// A row of the log of disclosures to be written.
pub(super) struct NewRow<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) recipient: Option<Uuid>,
    pub(super) purpose: Option<&'a str>,
    pub(super) fields: String,
    pub(super) way: &'a str,
    pub(super) batch: Option<Uuid>,
}

pub(super) fn insert(w: &Write<'_>, row: &NewRow<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO disclosure (id, person_id, recipient_id, purpose_key, fields, way, at, staff_id,
                                     batch)
             VALUES (:id, :person, :recipient, :purpose, :fields, :way, :at, :staff, :batch)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":person": row.person,
            ":recipient": row.recipient,
            ":purpose": row.purpose,
            ":fields": row.fields,
            ":way": row.way,
            ":at": w.now(),
            ":staff": w.staff(),
            ":batch": row.batch,
        })?;
    Ok(())
}

/// Writes the hash of the document that carried the values.
pub(super) fn set_document(w: &Write<'_>, id: Uuid, sha256: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE disclosure SET document = ?2 WHERE id = ?1")?
        .execute((id, sha256))?;
    Ok(())
}

/// Writes the hash of the file that carried the values of all lines of a batch.
pub(super) fn set_document_of_batch(w: &Write<'_>, batch: Uuid, sha256: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE disclosure SET document = ?2 WHERE batch = ?1")?
        .execute((batch, sha256))?;
    Ok(())
}

/// Whom an export for a purpose looks at: everybody, or those who are or were under it.
pub(super) struct Candidates<'a> {
    /// Purpose key; none: everybody.
    pub(super) purpose: Option<&'a str>,
}

const CANDIDATE: &str =
    "(?1 IS NULL OR EXISTS (SELECT 1 FROM processing WHERE person_id = person.id AND purpose_key = ?1))";

impl Candidates<'_> {
    /// How many there are.
    pub(super) fn count(&self, r: &Read<'_>) -> Result<u64, CrmError> {
        let sql = format!("SELECT count(*) FROM person WHERE {CANDIDATE}");
        let mut statement = r.conn().prepare_cached(&sql)?;
        Ok(statement.query_row((self.purpose,), |row| row.get(0))?)
    }

    /// The next of them after a row number, in the order in which they came.
    pub(super) fn after(&self, r: &Read<'_>, n: u32, limit: u32) -> Result<Vec<(u32, Uuid)>, CrmError> {
        let sql = format!("SELECT n, id FROM person WHERE {CANDIDATE} AND n > ?2 ORDER BY n LIMIT ?3");
        let mut statement = r.conn().prepare_cached(&sql)?;
        let rows = statement.query_map((self.purpose, n, limit), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// When a person came in, and their e-mails and phones in the form in which they are compared.
pub(super) fn addresses(r: &Read<'_>, person: Uuid) -> Result<(Instant, Vec<String>), CrmError> {
    let mut created = r
        .conn()
        .prepare_cached("SELECT created_at FROM person WHERE id = ?1")?;
    let created_at = created.query_row((person,), |row| row.get(0))?;
    let mut norms = r
        .conn()
        .prepare_cached("SELECT norm FROM field_value WHERE person_id = ?1 AND norm IS NOT NULL")?;
    let norms = norms.query_map((person,), |row| row.get(0))?;
    Ok((created_at, norms.collect::<Result<_, _>>()?))
}

/// Disclosures of a person, newest first.
pub(super) fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<Disclosure>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT disclosure.id, recipient.name AS recipient, purpose_key, fields, way, at, staff_id, batch
         FROM disclosure LEFT JOIN recipient ON recipient.id = recipient_id
         WHERE person_id = ?1 ORDER BY at DESC, disclosure.id DESC",
    )?;
    let found = statement
        .query_map((person,), disclosure)?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

fn disclosure(row: &Row<'_>) -> rusqlite::Result<Disclosure> {
    let fields: String = row.get("fields")?;
    let at: Instant = row.get("at")?;
    Ok(Disclosure {
        id: row.get("id")?,
        recipient: row.get("recipient")?,
        purpose: row.get("purpose_key")?,
        fields: serde_json::from_str(&fields).map_err(|_| rusqlite::Error::InvalidQuery)?,
        way: row.get("way")?,
        at,
        staff: row.get("staff_id")?,
        batch: row.get("batch")?,
    })
}

fn recipient(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    let role: String = row.get("role")?;
    Ok(Recipient {
        id: row.get("id")?,
        name: row.get("name")?,
        country: row.get("country")?,
        // The table's CHECK holds the two words.
        role: RecipientRole::parse(&role).ok_or(rusqlite::Error::InvalidQuery)?,
        safeguards: row.get("safeguards")?,
        created_at: row.get("created_at")?,
    })
}
