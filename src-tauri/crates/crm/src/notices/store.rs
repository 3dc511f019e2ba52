//! SQL of the notices room.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use text::Lang;
use uuid::Uuid;
use vault::{Read, Write};

use super::letters::Batch;
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

/// A person with open duties, and where their data came from.
pub(super) struct Reader {
    pub(super) person: Uuid,
    pub(super) from_elsewhere: bool,
    pub(super) from_themselves: bool,
}

/// Everybody with a duty that is open and due on a day or before it, those due soonest first.
pub(super) fn readers(r: &Read<'_>, due: Option<NaiveDate>) -> Result<Vec<Reader>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT person_id, max(article) = 14, min(article) = 13 FROM notice_duty WHERE met_by IS NULL
         GROUP BY person_id HAVING ?1 IS NULL OR min(due) <= ?1 ORDER BY min(due), person_id",
    )?;
    let readers = statement.query_map((due.map(|due| due.to_string()),), |row| {
        Ok(Reader {
            person: row.get(0)?,
            from_elsewhere: row.get(1)?,
            from_themselves: row.get(2)?,
        })
    })?;
    Ok(readers.collect::<Result<_, _>>()?)
}

pub(super) fn keep_letters(w: &Write<'_>, id: Uuid, version: &str, letters: usize) -> Result<(), CrmError> {
    let letters = u32::try_from(letters).unwrap_or(u32::MAX);
    w.conn()
        .prepare_cached(
            "INSERT INTO notice_letters (id, version, letters, made_at, staff_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((id, version, letters, w.now(), w.staff()))?;
    Ok(())
}

/// Letters made together, newest first.
pub(super) fn batches(r: &Read<'_>) -> Result<Vec<Batch>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, version, letters, made_at, sent_on FROM notice_letters ORDER BY made_at DESC, id DESC",
    )?;
    let batches = statement.query_map((), batch_row)?.collect::<Result<_, _>>()?;
    Ok(batches)
}

pub(super) fn batch(r: &Read<'_>, id: Uuid) -> Result<Option<Batch>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id, version, letters, made_at, sent_on FROM notice_letters WHERE id = ?1")?;
    Ok(statement.query_row((id,), batch_row).optional()?)
}

fn batch_row(row: &Row<'_>) -> rusqlite::Result<Batch> {
    Ok(Batch {
        id: row.get("id")?,
        version: row.get("version")?,
        letters: row.get("letters")?,
        made_at: row.get("made_at")?,
        sent_on: row.get("sent_on")?,
    })
}

/// For whom the letters were made, and who is still there.
pub(super) fn people_of(r: &Read<'_>, letters: Uuid) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT DISTINCT person_id FROM disclosure WHERE batch = ?1 ORDER BY person_id")?;
    let people = statement.query_map((letters,), |row| row.get(0))?;
    Ok(people.collect::<Result<_, _>>()?)
}

pub(super) fn letters_sent(w: &Write<'_>, id: Uuid, on: vault::Instant) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE notice_letters SET sent_on = ?2, sent_by = ?3 WHERE id = ?1")?
        .execute((id, on, w.staff()))?;
    Ok(())
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
