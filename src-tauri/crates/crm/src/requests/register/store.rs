//! SQL of the register.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::kind::{Act, Kind, Outcome, StepKind};
use super::steps::NewStep;
use super::{Case, Closed, Step, private};
use crate::consent::Channel;
use crate::error::CrmError;

/// A request to be written down.
pub(super) struct NewRow<'a> {
    pub(super) id: Uuid,
    pub(super) letter: Uuid,
    pub(super) kind: Kind,
    pub(super) channel: Channel,
    pub(super) received: NaiveDate,
    pub(super) person: Option<Uuid>,
    pub(super) name: Option<&'a str>,
    pub(super) words: Option<&'a str>,
}

pub(super) fn insert(w: &Write<'_>, row: &NewRow<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO request (id, letter_id, kind, channel, received, opened_at, staff_id)
             VALUES (:id, :letter, :kind, :channel, :received, :opened, :staff)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":letter": row.letter,
            ":kind": row.kind.as_str(),
            ":channel": row.channel.as_str(),
            ":received": row.received.to_string(),
            ":opened": w.now(),
            ":staff": w.staff(),
        })?;
    w.conn()
        .prepare_cached("INSERT INTO request_subject (id, person_id, name, words) VALUES (?1, ?2, ?3, ?4)")?
        .execute((row.id, row.person, row.name, row.words))?;
    Ok(())
}

const CASE: &str =
    "SELECT request.*, subject.id IS NULL AS gone, subject.person_id, subject.name, subject.words
                    FROM request LEFT JOIN request_subject AS subject ON subject.id = request.id";

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Case>, CrmError> {
    let sql = format!("{CASE} WHERE request.id = ?1");
    Ok(r.conn().prepare_cached(&sql)?.query_row((id,), case).optional()?)
}

pub(super) fn all(r: &Read<'_>, open_only: bool) -> Result<Vec<Case>, CrmError> {
    let sql = format!(
        "{CASE} WHERE ?1 = 0 OR request.closed_at IS NULL ORDER BY request.received, request.opened_at, request.id"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((open_only,), case)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn of_letter(r: &Read<'_>, letter: Uuid) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM request WHERE letter_id = ?1 ORDER BY id")?;
    let rows = statement.query_map((letter,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn case(row: &Row<'_>) -> rusqlite::Result<Case> {
    // The table's CHECKs hold the words; the date is written by this file alone.
    let word = |column: &str| row.get::<_, String>(column);
    let damaged = || rusqlite::Error::InvalidQuery;
    let id: Uuid = row.get("id")?;
    let person: Option<Uuid> = row.get("person_id")?;
    let subject = person.unwrap_or(id);
    let outcome: Option<String> = row.get("outcome")?;
    let closed = match (
        outcome.as_deref().and_then(Outcome::parse),
        row.get("sent_at")?,
        row.get("closed_at")?,
    ) {
        (Some(outcome), Some(sent_at), Some(at)) => Some(Closed { outcome, sent_at, at }),
        _ => None,
    };
    let act: Option<String> = row.get("act")?;
    let act_id = row.get("act_id")?;
    let text = |column: &str| -> rusqlite::Result<Option<_>> {
        let value: Option<String> = row.get(column)?;
        Ok(value.map(|value| private(subject, column, value)))
    };
    Ok(Case {
        id,
        letter: row.get("letter_id")?,
        kind: Kind::parse(&word("kind")?).ok_or_else(damaged)?,
        channel: Channel::parse(&word("channel")?).ok_or_else(damaged)?,
        received: word("received")?.parse().map_err(|_| damaged())?,
        opened_at: row.get("opened_at")?,
        staff: row.get("staff_id")?,
        extended_at: row.get("extended_at")?,
        act: act.map(|act| (act, act_id)),
        closed,
        person,
        stranger: text("name")?,
        words: text("words")?,
        erased: row.get("gone")?,
    })
}

pub(super) fn set_person(w: &Write<'_>, id: Uuid, person: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE request_subject SET person_id = ?2, name = NULL WHERE id = ?1 AND person_id IS NULL",
        )?
        .execute((id, person))?;
    w.conn()
        .prepare_cached("UPDATE request_step SET person_id = ?2 WHERE request_id = ?1 AND person_id IS NULL")?
        .execute((id, person))?;
    Ok(())
}

pub(super) fn set_act(w: &Write<'_>, id: Uuid, act: Act, row: Option<Uuid>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE request SET act = ?2, act_id = ?3 WHERE id = ?1")?
        .execute((id, act.as_str(), row))?;
    Ok(())
}

pub(super) fn extend(w: &Write<'_>, id: Uuid, informed: Instant) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE request SET extended_at = ?2 WHERE id = ?1")?
        .execute((id, informed))?;
    Ok(())
}

pub(super) fn close(w: &Write<'_>, id: Uuid, outcome: Outcome, sent: Instant) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE request SET outcome = ?2, sent_at = ?3, closed_at = ?4, closed_by = ?5 WHERE id = ?1",
        )?
        .execute((id, outcome.as_str(), sent, w.now(), w.staff()))?;
    Ok(())
}

pub(super) fn insert_step(w: &Write<'_>, id: Uuid, case: &Case, step: &NewStep<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO request_step (id, request_id, person_id, step, at, detail, result, words, recorded_at, staff_id)
             VALUES (:id, :request, :person, :step, :at, :detail, :result, :words, :recorded, :staff)",
        )?
        .execute(named_params! {
            ":id": id,
            ":request": case.id,
            ":person": case.person,
            ":step": step.kind.as_str(),
            ":at": step.at,
            ":detail": step.detail,
            ":result": step.result,
            ":words": step.words,
            ":recorded": w.now(),
            ":staff": w.staff(),
        })?;
    Ok(())
}

/// Oldest first, in the order in which they were written where they happened at the same time.
pub(super) fn steps(r: &Read<'_>, case: &Case) -> Result<Vec<Step>, CrmError> {
    let subject = case.subject();
    let mut statement = r.conn().prepare_cached(
        "SELECT id, step, at, detail, result, words, recorded_at, staff_id FROM request_step
         WHERE request_id = ?1 ORDER BY at, recorded_at, id",
    )?;
    let rows = statement.query_map((case.id,), |row| {
        let kind: String = row.get("step")?;
        let words: Option<String> = row.get("words")?;
        Ok(Step {
            id: row.get("id")?,
            kind: StepKind::parse(&kind).ok_or(rusqlite::Error::InvalidQuery)?,
            at: row.get("at")?,
            detail: row.get("detail")?,
            result: row.get("result")?,
            words: words.map(|words| private(subject, "words", words)),
            recorded_at: row.get("recorded_at")?,
            staff: row.get("staff_id")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// When access reports were made about a person.
pub(super) fn reports(r: &Read<'_>, person: Uuid) -> Result<Vec<Instant>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT made_at FROM access_report WHERE person_id = ?1 ORDER BY made_at")?;
    let rows = statement.query_map((person,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
