//! SQL of the notices room.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use text::Lang;
use uuid::Uuid;
use vault::{Read, Write};

use super::{Article, Duty, Given};
use crate::error::CrmError;
use crate::fields::FieldClass;
use crate::private::Private;

/// A duty to be written down.
pub(super) struct NewDuty {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) article: Article,
    pub(super) due: NaiveDate,
    pub(super) obtained_on: NaiveDate,
    pub(super) batch: Option<Uuid>,
}

pub(super) fn add_duty(w: &Write<'_>, duty: &NewDuty) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO notice_duty (id, person_id, article, due, obtained_on, created_at, batch_id)
             VALUES (:id, :person, :article, :due, :obtained_on, :created_at, :batch)",
        )?
        .execute(named_params! {
            ":id": duty.id,
            ":person": duty.person,
            ":article": duty.article.number(),
            ":due": duty.due.to_string(),
            ":obtained_on": duty.obtained_on.to_string(),
            ":created_at": w.now(),
            ":batch": duty.batch,
        })?;
    Ok(())
}

pub(super) fn open_count(r: &Read<'_>) -> Result<u64, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT count(*) FROM notice_duty WHERE met_by IS NULL")?;
    Ok(statement.query_row((), |row| row.get(0))?)
}

/// Open duties, soonest first: rows `start .. start + limit`.
pub(super) fn open_page(r: &Read<'_>, start: u64, limit: u32) -> Result<Vec<Duty>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT notice_duty.id, person_id, person.name, article, due
         FROM notice_duty JOIN person ON person.id = person_id
         WHERE met_by IS NULL ORDER BY due, notice_duty.id LIMIT ?2 OFFSET ?1",
    )?;
    let start = i64::try_from(start).unwrap_or(i64::MAX);
    let duties = statement
        .query_map((start, limit), duty)?
        .collect::<Result<_, _>>()?;
    Ok(duties)
}

/// Open duties of a person, soonest first.
pub(super) fn open_of(r: &Read<'_>, person: Uuid) -> Result<Vec<Duty>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT notice_duty.id, person_id, person.name, article, due
         FROM notice_duty JOIN person ON person.id = person_id
         WHERE met_by IS NULL AND person_id = ?1 ORDER BY due, notice_duty.id",
    )?;
    let duties = statement.query_map((person,), duty)?.collect::<Result<_, _>>()?;
    Ok(duties)
}

pub(super) fn give(w: &Write<'_>, given: &Given) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO notice_given (id, person_id, version, channel, at, staff_id)
             VALUES (:id, :person, :version, :channel, :at, :staff)",
        )?
        .execute(named_params! {
            ":id": given.id,
            ":person": given.person,
            ":version": given.version,
            ":channel": given.channel.as_str(),
            ":at": given.at,
            ":staff": w.staff(),
        })?;
    Ok(())
}

pub(super) fn meet(w: &Write<'_>, duty: Uuid, given: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE notice_duty SET met_by = ?2 WHERE id = ?1")?
        .execute((duty, given))?;
    Ok(())
}

/// When a person was last told, if they ever were.
pub(super) fn last_given(r: &Read<'_>, person: Uuid) -> Result<Option<vault::Instant>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT max(at) FROM notice_given WHERE person_id = ?1")?;
    Ok(statement.query_row((person,), |row| row.get(0))?)
}

/// Keeps an issued text in its parts.
pub(super) fn keep_parts(w: &Write<'_>, version: &str, lang: Lang, parts: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO notice_text (version, lang, parts, issued_at, staff_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((version, lang.as_str(), parts, w.now(), w.staff()))?;
    Ok(())
}

/// The parts of an issued text; none for one that was registered by hand.
pub(super) fn parts(r: &Read<'_>, version: &str, lang: Lang) -> Result<Option<String>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT parts FROM notice_text WHERE version = ?1 AND lang = ?2")?;
    Ok(statement
        .query_row((version, lang.as_str()), |row| row.get(0))
        .optional()?)
}

/// Entries of the list of those who must not come back.
pub(super) fn suppressed(r: &Read<'_>) -> Result<u64, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT count(*) FROM suppression")?;
    Ok(statement.query_row((), |row| row.get(0))?)
}

/// People of whom a consent or a refusal is recorded.
pub(super) fn consenting(r: &Read<'_>) -> Result<u64, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT count(DISTINCT person_id) FROM consent_event WHERE action IN ('grant', 'refuse', 'withdraw')",
    )?;
    Ok(statement.query_row((), |row| row.get(0))?)
}

fn duty(row: &Row<'_>) -> rusqlite::Result<Duty> {
    let (article, due): (u8, String) = (row.get("article")?, row.get("due")?);
    let person: Uuid = row.get("person_id")?;
    Ok(Duty {
        id: row.get("id")?,
        person,
        name: Private::new(row.get("name")?, person, "name", FieldClass::Minimal, false),
        // The table's CHECK holds the two numbers.
        article: Article::parse(article).ok_or(rusqlite::Error::InvalidQuery)?,
        due: due.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
    })
}
