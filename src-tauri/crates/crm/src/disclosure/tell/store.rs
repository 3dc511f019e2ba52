//! SQL of the recipients to tell.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{Cause, Outcome, Task, WAY_LETTER};
use crate::error::CrmError;

const TASK: &str = "id, person_id, recipient, country, cause, receipt_id, fields, given_at, document, at, told_at, impossible";

/// What a recipient received of a person.
pub(super) struct Given {
    pub(super) recipient: Uuid,
    pub(super) name: String,
    pub(super) country: String,
    pub(super) fields: Vec<String>,
    /// The last time, and the hash of what was given then.
    pub(super) at: Instant,
    pub(super) document: Option<String>,
}

/// Everybody who received data of a person, once.
pub(super) fn given(r: &Read<'_>, person: Uuid) -> Result<Vec<Given>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT recipient.id, recipient.name, recipient.country, fields, at, document
         FROM disclosure JOIN recipient ON recipient.id = recipient_id
         WHERE person_id = ?1 AND way <> ?2 ORDER BY at, disclosure.id",
    )?;
    let rows = statement.query_map((person, WAY_LETTER), |row| {
        let fields: String = row.get(3)?;
        Ok(Given {
            recipient: row.get(0)?,
            name: row.get(1)?,
            country: row.get(2)?,
            fields: serde_json::from_str(&fields).map_err(|_| rusqlite::Error::InvalidQuery)?,
            at: row.get(4)?,
            document: row.get(5)?,
        })
    })?;
    let mut given: BTreeMap<Uuid, Given> = BTreeMap::new();
    for row in rows {
        let row = row?;
        match given.get_mut(&row.recipient) {
            Some(known) => {
                let new = row
                    .fields
                    .into_iter()
                    .filter(|field| !known.fields.contains(field));
                let new: Vec<String> = new.collect();
                known.fields.extend(new);
                (known.at, known.document) = (row.at, row.document);
            }
            None => {
                given.insert(row.recipient, row);
            }
        }
    }
    Ok(given.into_values().collect())
}

/// A task to be begun.
pub(super) struct New<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) cause: Cause,
    pub(super) receipt: Option<Uuid>,
    pub(super) given: &'a Given,
    pub(super) at: Instant,
    pub(super) sealed: Option<Vec<u8>>,
    pub(super) addresses: Option<Vec<u8>>,
}

/// Whether it was not known before.
pub(super) fn insert(w: &Write<'_>, task: &New<'_>) -> Result<bool, CrmError> {
    let fields = serde_json::json!(task.given.fields).to_string();
    let rows = w
        .conn()
        .prepare_cached(
            "INSERT OR IGNORE INTO to_tell
                 (id, person_id, recipient, country, cause, receipt_id, fields, given_at, document, at, sealed, addresses)
             VALUES (:id, :person, :recipient, :country, :cause, :receipt, :fields, :given, :document, :at, :sealed,
                 :addresses)",
        )?
        .execute(named_params! {
            ":id": task.id,
            ":person": task.person,
            ":recipient": task.given.name,
            ":country": task.given.country,
            ":cause": task.cause.as_str(),
            ":receipt": task.receipt,
            ":fields": fields,
            ":given": task.given.at,
            ":document": task.given.document,
            ":at": task.at,
            ":sealed": task.sealed,
            ":addresses": task.addresses,
        })?;
    Ok(rows > 0)
}

pub(super) fn exists(r: &Read<'_>, id: Uuid) -> Result<bool, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT 1 FROM to_tell WHERE id = ?1")?;
    Ok(statement.exists([id])?)
}

pub(super) fn person_is_there(r: &Read<'_>, id: Uuid) -> Result<bool, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT 1 FROM person WHERE id = ?1")?;
    Ok(statement.exists([id])?)
}

pub(super) fn list(r: &Read<'_>, open: bool) -> Result<Vec<Task>, CrmError> {
    let sql =
        format!("SELECT {TASK} FROM to_tell WHERE NOT ?1 OR closed_at IS NULL ORDER BY at, recipient, id");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map([open], task)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Task>, CrmError> {
    let sql = format!("SELECT {TASK} FROM to_tell WHERE id = ?1");
    let mut statement = r.conn().prepare_cached(&sql)?;
    Ok(statement.query_row([id], task).optional()?)
}

pub(super) fn sealed(r: &Read<'_>, id: Uuid) -> Result<Option<Vec<u8>>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT sealed FROM to_tell WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?.flatten())
}

/// The recipient with this name, if it is still there.
pub(super) fn recipient_of(r: &Read<'_>, name: &str) -> Result<Option<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM recipient WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

pub(super) fn about(r: &Read<'_>, hash: &[u8; 32]) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM to_tell WHERE addresses IS NOT NULL AND instr(addresses, ?1) > 0")?;
    let rows = statement.query_map([hash], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn close(w: &Write<'_>, id: Uuid, outcome: &Outcome) -> Result<(), CrmError> {
    let (told_at, impossible) = match outcome {
        Outcome::Open => (None, None),
        Outcome::Told(at) => (Some(*at), None),
        Outcome::Impossible(because) => (None, Some(because.as_str())),
    };
    w.conn()
        .prepare_cached(
            "UPDATE to_tell SET told_at = ?2, impossible = ?3, closed_at = ?4, closed_by = ?5, sealed = NULL,
                 addresses = NULL
             WHERE id = ?1",
        )?
        .execute((id, told_at, impossible, w.now(), w.staff()))?;
    Ok(())
}

fn task(row: &Row<'_>) -> rusqlite::Result<Task> {
    let (id, person): (Uuid, Uuid) = (row.get("id")?, row.get("person_id")?);
    let (cause, fields): (String, String) = (row.get("cause")?, row.get("fields")?);
    let (told_at, impossible): (Option<Instant>, Option<String>) =
        (row.get("told_at")?, row.get("impossible")?);
    Ok(Task {
        id,
        person: (person != id).then_some(person),
        recipient: row.get("recipient")?,
        country: row.get("country")?,
        // The table's CHECK holds the words.
        cause: Cause::parse(&cause).ok_or(rusqlite::Error::InvalidQuery)?,
        receipt: row.get("receipt_id")?,
        fields: serde_json::from_str(&fields).map_err(|_| rusqlite::Error::InvalidQuery)?,
        given_at: row.get("given_at")?,
        document: row.get("document")?,
        at: row.get("at")?,
        outcome: match (told_at, impossible) {
            (Some(at), _) => Outcome::Told(at),
            (None, Some(because)) => Outcome::Impossible(because),
            (None, None) => Outcome::Open,
        },
    })
}
