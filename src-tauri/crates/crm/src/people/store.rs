//! SQL of the people room: writing and reading one person.

use rusqlite::{OptionalExtension, Params, Row, named_params, params};
use text::sort_key;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::rules::{Draft, Own};
use super::types::{Source, SourceKind};
use crate::error::CrmError;
use crate::fields::{Checked, Origin};

/// A row of `person` as it stands.
pub(super) struct PersonRow {
    pub(super) n: u32,
    pub(super) id: Uuid,
    pub(super) own: Own,
    pub(super) contact_key: Option<String>,
    pub(super) source: Source,
    pub(super) created_at: Instant,
    pub(super) created_by: Uuid,
    pub(super) touched_at: Instant,
    pub(super) batch: Option<Uuid>,
    pub(super) sample: bool,
    pub(super) restricted_at: Option<Instant>,
}

/// A row of `field_value` as it stands.
#[derive(Clone)]
pub(super) struct ValueRow {
    pub(super) id: Uuid,
    pub(super) key: String,
    pub(super) checked: Checked,
    pub(super) purpose: String,
    pub(super) origin: Origin,
    pub(super) source: Source,
    pub(super) since: Instant,
    pub(super) staff: Uuid,
    pub(super) batch: Option<Uuid>,
}

/// Inserts a person; answers the row number.
pub(super) fn insert(w: &Write<'_>, draft: &Draft) -> Result<u32, CrmError> {
    let (own, source) = (&draft.own, &draft.source);
    w.conn()
        .prepare_cached(
            "INSERT INTO person (id, name, given, family, company, language, sort_name, sort_company, contact_key,
                                 source_kind, source, obtained_on, created_at, created_by, touched_at, batch_id, sample)
             VALUES (:id, :name, :given, :family, :company, :language, :sort_name, :sort_company, :contact_key,
                     :source_kind, :source, :obtained_on, :now, :staff, :now, :batch, :sample)",
        )?
        .execute(named_params! {
            ":id": draft.id,
            ":name": own.name,
            ":given": own.given,
            ":family": own.family,
            ":company": own.company,
            ":language": own.language,
            ":sort_name": sort_key(&own.name),
            ":sort_company": own.company.as_deref().map(sort_key),
            ":contact_key": draft.contact_key,
            ":source_kind": source.kind.as_str(),
            ":source": source.words,
            ":obtained_on": source.obtained_on.to_string(),
            ":now": w.now(),
            ":staff": w.staff(),
            ":batch": draft.batch,
            ":sample": draft.sample,
        })?;
    let n = u32::try_from(w.conn().last_insert_rowid())
        .map_err(|_| rusqlite::Error::IntegralValueOutOfRange(0, 0))?;
    note_change(w, n)?;
    Ok(n)
}

/// Entries that the journal keeps at least.
const JOURNAL: i64 = 4096;

/// Tells the lists in memory that a row changed. Every change of what they sort or filter by comes through here.
pub(super) fn note_change(w: &Write<'_>, n: u32) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("INSERT INTO person_journal (n) VALUES (?1)")?
        .execute((n,))?;
    let seq = w.conn().last_insert_rowid();
    if seq % 256 == 0 {
        w.conn()
            .prepare_cached("DELETE FROM person_journal WHERE seq <= ?1")?
            .execute((seq - JOURNAL,))?;
    }
    Ok(())
}

/// Writes the own columns and the primary contact point.
pub(super) fn update(
    w: &Write<'_>,
    n: u32,
    own: &Own,
    contact_key: Option<&str>,
    touched_at: Instant,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE person SET name = :name, given = :given, family = :family, company = :company,
                    language = :language, sort_name = :sort_name,
                    sort_company = CASE WHEN restricted_at IS NULL THEN :sort_company END,
                    contact_key = :contact_key, touched_at = :touched_at
             WHERE n = :n",
        )?
        .execute(named_params! {
            ":n": n,
            ":name": own.name,
            ":given": own.given,
            ":family": own.family,
            ":company": own.company,
            ":language": own.language,
            ":sort_name": sort_key(&own.name),
            ":sort_company": own.company.as_deref().map(sort_key),
            ":contact_key": contact_key,
            ":touched_at": touched_at,
        })?;
    note_change(w, n)
}

/// Restricts a person since then unless they are restricted already, or lifts it.
pub(super) fn restrict(w: &Write<'_>, id: Uuid, since: Option<Instant>) -> Result<(), CrmError> {
    let mut number = w.conn().prepare_cached("SELECT n FROM person WHERE id = ?1")?;
    let Some(n) = number.query_row((id,), |row| row.get::<_, u32>(0)).optional()? else {
        return Ok(());
    };
    let value = match since {
        Some(_) => "ifnull(restricted_at, ?2)",
        None => "?2",
    };
    w.conn()
        .prepare_cached(&format!("UPDATE person SET restricted_at = {value} WHERE n = ?1"))?
        .execute((n, since))?;
    note_change(w, n)
}

/// Notes an act with the person. Answers whether there is such a person.
pub(super) fn touch(w: &Write<'_>, id: Uuid) -> Result<bool, CrmError> {
    let mut number = w.conn().prepare_cached("SELECT n FROM person WHERE id = ?1")?;
    let Some(n) = number.query_row((id,), |row| row.get::<_, u32>(0)).optional()? else {
        return Ok(false);
    };
    w.conn()
        .prepare_cached("UPDATE person SET touched_at = ?2 WHERE n = ?1")?
        .execute((n, w.now()))?;
    note_change(w, n)?;
    Ok(true)
}

/// Stores a value of a field that had none. A plain insert: an upsert makes a savepoint (see the migration).
pub(super) fn insert_value(w: &Write<'_>, person: Uuid, row: &ValueRow) -> Result<(), CrmError> {
    write_value(
        w,
        "INSERT INTO field_value (person_id, field_key, id, value, norm, purpose_key, origin, source_kind, source,
                                  obtained_on, since, staff_id, batch_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        person,
        row,
    )
}

/// Stores a value in place of the one that is there.
pub(super) fn change_value(w: &Write<'_>, person: Uuid, row: &ValueRow) -> Result<(), CrmError> {
    write_value(
        w,
        "UPDATE field_value SET id = ?3, value = ?4, norm = ?5, purpose_key = ?6, origin = ?7, source_kind = ?8,
                source = ?9, obtained_on = ?10, since = ?11, staff_id = ?12, batch_id = ?13
         WHERE person_id = ?1 AND field_key = ?2",
        person,
        row,
    )
}

/// By number: looking thirteen names up costs as much as a row of the index.
fn write_value(w: &Write<'_>, sql: &str, person: Uuid, row: &ValueRow) -> Result<(), CrmError> {
    w.conn().prepare_cached(sql)?.execute(params![
        person,
        row.key,
        row.id,
        row.checked.value,
        row.checked.norm,
        row.purpose,
        row.origin.as_str(),
        row.source.kind.as_str(),
        row.source.words,
        row.source.obtained_on.to_string(),
        row.since,
        row.staff,
        row.batch,
    ])?;
    Ok(())
}

pub(super) fn remove_value(w: &Write<'_>, person: Uuid, key: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM field_value WHERE person_id = ?1 AND field_key = ?2")?
        .execute((person, key))?;
    Ok(())
}

/// Deletes a person; everything that hangs on the row goes with it.
pub(super) fn delete(w: &Write<'_>, n: u32) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("DELETE FROM person WHERE n = ?1")?
        .execute((n,))?;
    note_change(w, n)
}

pub(super) fn person(r: &Read<'_>, id: Uuid) -> Result<Option<PersonRow>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT n, id, name, given, family, company, language, contact_key, source_kind, source, obtained_on,
                created_at, created_by, touched_at, batch_id, sample, restricted_at
         FROM person WHERE id = ?1",
    )?;
    Ok(statement.query_row((id,), person_row).optional()?)
}

/// Values of a person, in the order of the catalogue.
pub(super) fn values(r: &Read<'_>, person: Uuid) -> Result<Vec<ValueRow>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT field_value.id, field_key, value, norm, purpose_key, field_value.origin, source_kind, source,
                obtained_on, since, staff_id, batch_id
         FROM field_value JOIN field ON field.key = field_key
         WHERE person_id = ?1 ORDER BY field.position, field_key",
    )?;
    Ok(statement
        .query_map((person,), value_row)?
        .collect::<Result<_, _>>()?)
}

/// People who have this e-mail or phone, sealed or not.
pub(super) fn with_norm(r: &Read<'_>, norm: &str) -> Result<Vec<Uuid>, CrmError> {
    ids(
        r,
        "SELECT DISTINCT person_id FROM field_value WHERE norm = ?1 ORDER BY person_id",
        (norm,),
    )
}

/// People with this name as far as Slovak order tells, and their companies.
pub(super) fn with_name(r: &Read<'_>, name: &str) -> Result<Vec<(Uuid, Option<String>)>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id, company FROM person WHERE sort_name = ?1 ORDER BY n")?;
    let rows = statement.query_map((sort_key(name),), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Row numbers of people who have this e-mail or phone, sealed or not.
pub(super) fn rows_with_norm(r: &Read<'_>, norm: &str) -> Result<Vec<u32>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT DISTINCT person.n FROM field_value JOIN person ON person.id = person_id WHERE norm = ?1 ORDER BY n",
    )?;
    Ok(statement
        .query_map((norm,), |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// People of an import.
pub(super) fn of_batch(r: &Read<'_>, batch: Uuid) -> Result<Vec<Uuid>, CrmError> {
    ids(
        r,
        "SELECT id FROM person WHERE batch_id = ?1 ORDER BY n",
        (batch,),
    )
}

/// Fictional people.
pub(super) fn samples(r: &Read<'_>) -> Result<Vec<Uuid>, CrmError> {
    ids(r, "SELECT id FROM person WHERE sample = 1 ORDER BY n", ())
}

fn ids(r: &Read<'_>, sql: &str, params: impl Params) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r.conn().prepare_cached(sql)?;
    Ok(statement
        .query_map(params, |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

fn person_row(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    Ok(PersonRow {
        n: row.get("n")?,
        id: row.get("id")?,
        own: Own {
            name: row.get("name")?,
            given: row.get("given")?,
            family: row.get("family")?,
            company: row.get("company")?,
            language: row.get("language")?,
        },
        contact_key: row.get("contact_key")?,
        source: source(row)?,
        created_at: row.get("created_at")?,
        created_by: row.get("created_by")?,
        touched_at: row.get("touched_at")?,
        batch: row.get("batch_id")?,
        sample: row.get("sample")?,
        restricted_at: row.get("restricted_at")?,
    })
}

fn value_row(row: &Row<'_>) -> rusqlite::Result<ValueRow> {
    let origin: String = row.get("origin")?;
    Ok(ValueRow {
        id: row.get("id")?,
        key: row.get("field_key")?,
        checked: Checked {
            value: row.get("value")?,
            norm: row.get("norm")?,
        },
        purpose: row.get("purpose_key")?,
        // The table's CHECK holds the words.
        origin: Origin::parse(&origin).ok_or(rusqlite::Error::InvalidQuery)?,
        source: source(row)?,
        since: row.get("since")?,
        staff: row.get("staff_id")?,
        batch: row.get("batch_id")?,
    })
}

fn source(row: &Row<'_>) -> rusqlite::Result<Source> {
    let (kind, obtained_on): (String, String) = (row.get("source_kind")?, row.get("obtained_on")?);
    Ok(Source {
        // Checked by the table, and written by this file alone.
        kind: SourceKind::parse(&kind).ok_or(rusqlite::Error::InvalidQuery)?,
        words: row.get("source")?,
        obtained_on: obtained_on.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
    })
}
