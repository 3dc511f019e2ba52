//! SQL of the list: orders, the journal of changed rows, and the rows of a page.

use rusqlite::{OptionalExtension, Row as SqlRow};
use uuid::Uuid;
use vault::{Instant, Read};

use super::order::Members;
use super::{Filter, PeopleSort};
use crate::error::CrmError;
use crate::fields::FieldClass;
use crate::people::load::own;
use crate::people::types::Row;
use crate::private::Private;

/// What a row is ordered by; compares as SQLite compares the index.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// Sort keys, or big-endian time, and the row number.
    Filed(Vec<u8>, Vec<u8>, u32),
    /// Without a company: by name.
    Unfiled(Vec<u8>, u32),
}

impl Key {
    pub(super) fn is_filed(&self) -> bool {
        matches!(self, Self::Filed(..))
    }
}

/// Everybody in ascending order, and how many of them have what is sorted by.
pub(super) fn everybody(r: &Read<'_>, sort: PeopleSort) -> Result<(Vec<u32>, usize), CrmError> {
    let (filed, unfiled) = match sort {
        PeopleSort::Name => ("SELECT n FROM person ORDER BY sort_name, n", None),
        PeopleSort::Touched => ("SELECT n FROM person ORDER BY touched_at, n", None),
        PeopleSort::Company => (
            "SELECT n FROM person WHERE sort_company IS NOT NULL ORDER BY sort_company, sort_name, n",
            Some("SELECT n FROM person WHERE sort_company IS NULL ORDER BY sort_name, n"),
        ),
    };
    let mut rows = numbers(r, filed)?;
    let count = rows.len();
    if let Some(unfiled) = unfiled {
        rows.extend(numbers(r, unfiled)?);
    }
    Ok((rows, count))
}

fn numbers(r: &Read<'_>, sql: &str) -> Result<Vec<u32>, CrmError> {
    let mut statement = r.conn().prepare_cached(sql)?;
    Ok(statement
        .query_map((), |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// The key of a row; none if there is no such person.
pub(super) fn key(r: &Read<'_>, sort: PeopleSort, n: u32) -> Result<Option<Key>, CrmError> {
    let sql = match sort {
        PeopleSort::Name => "SELECT sort_name FROM person WHERE n = ?1",
        PeopleSort::Company => "SELECT sort_company, sort_name FROM person WHERE n = ?1",
        PeopleSort::Touched => "SELECT touched_at FROM person WHERE n = ?1",
    };
    let mut statement = r.conn().prepare_cached(sql)?;
    let key = statement.query_row((n,), |row| {
        Ok(match sort {
            PeopleSort::Name => Key::Filed(row.get(0)?, Vec::new(), n),
            PeopleSort::Touched => Key::Filed(sortable(row.get(0)?), Vec::new(), n),
            PeopleSort::Company => match row.get(0)? {
                Some(company) => Key::Filed(company, row.get(1)?, n),
                None => Key::Unfiled(row.get(1)?, n),
            },
        })
    });
    Ok(key.optional()?)
}

/// An instant as bytes that compare like it.
fn sortable(at: Instant) -> Vec<u8> {
    (at.0 ^ i64::MIN).to_be_bytes().to_vec()
}

/// First and last position in the journal.
pub(super) fn journal_span(r: &Read<'_>) -> Result<(i64, i64), CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT ifnull ((SELECT seq FROM person_journal ORDER BY seq LIMIT 1), 0),
                ifnull ((SELECT seq FROM person_journal ORDER BY seq DESC LIMIT 1), 0)",
    )?;
    Ok(statement.query_row((), |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Rows changed after a position, in the order of the changes, at most `most`.
pub(super) fn changed_since(r: &Read<'_>, seq: i64, most: usize) -> Result<Vec<u32>, CrmError> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let mut statement = r
        .conn()
        .prepare_cached("SELECT n FROM person_journal WHERE seq > ?1 ORDER BY seq LIMIT ?2")?;
    Ok(statement
        .query_map((seq, limit), |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// Row numbers of a purpose: the index of processings from one end to the other, and beside it the index of ids, in
/// the same order.
pub(super) const OF_PURPOSE: &str =
    "SELECT person.n FROM processing CROSS JOIN person ON person.id = processing.person_id
     WHERE processing.purpose_key = ?1 AND processing.ended_at IS NULL";

/// Row numbers of an import that have a purpose.
const OF_BATCH_AND_PURPOSE: &str = "SELECT n FROM person WHERE batch_id = ?1
     AND EXISTS (SELECT 1 FROM processing WHERE person_id = person.id AND purpose_key = ?2 AND ended_at IS NULL)";

/// The people a filter lets through.
pub(super) fn members(r: &Read<'_>, filter: &Filter) -> Result<Members, CrmError> {
    let mut members = Members::none();
    match (&filter.purpose, filter.batch) {
        (Some(purpose), Some(batch)) => {
            let mut statement = r.conn().prepare_cached(OF_BATCH_AND_PURPOSE)?;
            collect(&mut members, statement.query((batch, purpose))?)?;
            without_restricted(r, &mut members)?;
        }
        (Some(purpose), None) => {
            collect(
                &mut members,
                r.conn().prepare_cached(OF_PURPOSE)?.query((purpose,))?,
            )?;
            without_restricted(r, &mut members)?;
        }
        (None, Some(batch)) => {
            let mut statement = r
                .conn()
                .prepare_cached("SELECT n FROM person WHERE batch_id = ?1")?;
            collect(&mut members, statement.query((batch,))?)?;
        }
        (None, None) => collect(
            &mut members,
            r.conn().prepare_cached("SELECT n FROM person")?.query(())?,
        )?,
    }
    Ok(members)
}

/// What restricted people's data are processed for is not told (Article 18). There are few: an index of their own.
fn without_restricted(r: &Read<'_>, members: &mut Members) -> Result<(), CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT n FROM person WHERE restricted_at IS NOT NULL")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        members.remove(row.get(0)?);
    }
    Ok(())
}

fn collect(members: &mut Members, mut rows: rusqlite::Rows<'_>) -> Result<(), CrmError> {
    while let Some(row) = rows.next()? {
        members.insert(row.get(0)?);
    }
    Ok(())
}

/// Whether a filter lets one row through.
pub(super) fn is_member(r: &Read<'_>, filter: &Filter, n: u32) -> Result<bool, CrmError> {
    if *filter == Filter::default() {
        return Ok(true);
    }
    let mut statement = r.conn().prepare_cached(
        "SELECT 1 FROM person WHERE n = ?1
            AND (?2 IS NULL OR batch_id = ?2) AND (?3 IS NULL OR restricted_at IS NULL)
            AND (?3 IS NULL OR EXISTS (SELECT 1 FROM processing
                 WHERE person_id = person.id AND purpose_key = ?3 AND ended_at IS NULL))",
    )?;
    Ok(statement.exists((n, filter.batch, filter.purpose.as_deref()))?)
}

/// List rows by row number, in this order; a number without a person is left out.
pub(super) fn rows(r: &Read<'_>, numbers: &[u32]) -> Result<Vec<Row>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, name, company, contact_key, touched_at, sample, restricted_at IS NOT NULL AS restricted
         FROM person WHERE n = ?1",
    )?;
    let mut contacts = r.conn().prepare_cached(
        "SELECT field_key, value FROM field_value WHERE person_id = ?1 AND field_key IN ('email', 'phone')",
    )?;
    let mut rows = Vec::with_capacity(numbers.len());
    for n in numbers {
        let Some((mut row, contact_key)) = statement.query_row((n,), list_row).optional()? else {
            continue;
        };
        let mut found = contacts.query((row.id,))?;
        while let Some(value) = found.next()? {
            let (key, text): (String, String) = (value.get(0)?, value.get(1)?);
            let class = match contact_key.as_deref() == Some(key.as_str()) {
                true => FieldClass::Minimal,
                false => FieldClass::OnDemand,
            };
            let is_phone = key == "phone";
            let value = Some(Private::new(text, row.id, &key, class, is_phone));
            if is_phone {
                row.phone = value
            } else {
                row.email = value
            }
        }
        rows.push(row);
    }
    Ok(rows)
}

fn list_row(row: &SqlRow<'_>) -> rusqlite::Result<(Row, Option<String>)> {
    let id: Uuid = row.get("id")?;
    let company: Option<String> = row.get("company")?;
    let person = Row {
        id,
        name: own(row.get("name")?, id, "name"),
        company: company.map(|value| own(value, id, "company")),
        email: None,
        phone: None,
        touched_at: row.get("touched_at")?,
        sample: row.get("sample")?,
        restricted: row.get("restricted")?,
    };
    Ok((person, row.get("contact_key")?))
}
