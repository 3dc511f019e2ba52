//! SQL of the consent events.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::types::{Channel, Event, EventKind};
use crate::error::CrmError;
use crate::fields::FieldClass;
use crate::private::Private;

const EVENT: &str =
    "seq, id, purpose_key, action, channel, text_version, at, recorded_at, staff_id, evidence_name";

/// A row to be appended.
pub(super) struct Appended<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) purpose: &'a str,
    pub(super) kind: EventKind,
    pub(super) channel: Option<Channel>,
    pub(super) wording: Option<&'a super::Wording>,
    pub(super) at: Instant,
    pub(super) evidence: Option<Sealed<'a>>,
    pub(super) batch: Option<Uuid>,
}

/// An evidence file as it is kept.
pub(super) struct Sealed<'a> {
    pub(super) name: &'a str,
    pub(super) hash: String,
    pub(super) sealed: Vec<u8>,
}

pub(super) fn append(w: &Write<'_>, row: &Appended<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO consent_event (id, person_id, purpose_key, action, channel, text_version, text_lang, text_hash,
                 at, recorded_at, staff_id, evidence_name, evidence_hash, evidence, batch_id)
             VALUES (:id, :person, :purpose, :action, :channel, :version, :lang, :hash, :at, :recorded, :staff,
                 :evidence_name, :evidence_hash, :evidence, :batch)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":person": row.person,
            ":purpose": row.purpose,
            ":action": row.kind.as_str(),
            ":channel": row.channel.map(Channel::as_str),
            ":version": row.wording.map(|wording| wording.version.as_str()),
            ":lang": row.wording.map(|wording| wording.lang.as_str()),
            ":hash": row.wording.map(|wording| wording.hash.as_str()),
            ":at": row.at,
            ":recorded": w.now(),
            ":staff": w.staff(),
            ":evidence_name": row.evidence.as_ref().map(|evidence| evidence.name),
            ":evidence_hash": row.evidence.as_ref().map(|evidence| evidence.hash.as_str()),
            ":evidence": row.evidence.as_ref().map(|evidence| evidence.sealed.as_slice()),
            ":batch": row.batch,
        })?;
    Ok(())
}

/// All events of a person, oldest first in the order of writing; of one purpose if it is named.
pub(super) fn events(r: &Read<'_>, person: Uuid, purpose: Option<&str>) -> Result<Vec<Event>, CrmError> {
    let sql = format!(
        "SELECT {EVENT} FROM consent_event WHERE person_id = ?1 AND (?2 IS NULL OR purpose_key = ?2) ORDER BY seq"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let events = statement
        .query_map((person, purpose), |row| event(row, person))?
        .collect::<Result<_, _>>()?;
    Ok(events)
}

/// Whose event it is.
pub(super) fn person_of(r: &Read<'_>, event: Uuid) -> Result<Option<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT person_id FROM consent_event WHERE id = ?1")?;
    Ok(statement.query_row((event,), |row| row.get(0)).optional()?)
}

/// The language of the text that an event names.
pub(super) fn text_lang(r: &Read<'_>, event: Uuid) -> Result<Option<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT text_lang FROM consent_event WHERE id = ?1")?;
    Ok(statement
        .query_row((event,), |row| row.get(0))
        .optional()?
        .flatten())
}

/// People who granted a consent to a purpose at any time and are not restricted.
pub(super) fn granted_once(r: &Read<'_>, purpose: &str) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT DISTINCT person_id FROM consent_event JOIN person ON person.id = person_id
         WHERE purpose_key = ?1 AND action = 'grant' AND restricted_at IS NULL ORDER BY person_id",
    )?;
    let people = statement.query_map((purpose,), |row| row.get(0))?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// The language of a person, as stored.
pub(super) fn language(r: &Read<'_>, person: Uuid) -> Result<Option<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT language FROM person WHERE id = ?1")?;
    Ok(statement
        .query_row((person,), |row| row.get(0))
        .optional()?
        .flatten())
}

fn event(row: &Row<'_>, person: Uuid) -> rusqlite::Result<Event> {
    let (action, channel): (String, Option<String>) = (row.get("action")?, row.get("channel")?);
    Ok(Event {
        seq: row.get("seq")?,
        id: row.get("id")?,
        purpose: row.get("purpose_key")?,
        // The table's CHECK holds the words.
        kind: EventKind::parse(&action).ok_or(rusqlite::Error::InvalidQuery)?,
        channel: channel.as_deref().and_then(Channel::parse),
        text_version: row.get("text_version")?,
        at: row.get("at")?,
        recorded_at: row.get("recorded_at")?,
        staff: row.get("staff_id")?,
        evidence_name: row
            .get::<_, Option<String>>("evidence_name")?
            .map(|name| Private::new(name, person, "evidence_name", FieldClass::Minimal, false)),
    })
}
