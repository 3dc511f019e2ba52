//! SQL of the fields room.

use std::collections::HashMap;

use rusqlite::types::Type;
use rusqlite::{Row, named_params};
use vault::{Instant, Read, Write};

use super::{Category, Field, FieldClass, Kind, Origin};
use crate::error::CrmError;

pub(super) fn all(r: &Read<'_>) -> Result<Vec<Field>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT key, label_sk, label_en, class, category, origin, kind, hint, reauth, retention, built_in, position,
                created_at
         FROM field ORDER BY position, key",
    )?;
    let fields = statement.query_map((), field)?.collect::<Result<_, _>>()?;
    Ok(fields)
}

pub(super) fn insert(w: &Write<'_>, field: &Field) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO field (key, label_sk, label_en, class, category, origin, kind, hint, reauth, retention,
                                built_in, position, created_at)
             VALUES (:key, :label_sk, :label_en, :class, :category, :origin, :kind, :hint, :reauth, :retention,
                     :built_in, :position, :created_at)",
        )?
        .execute(named_params! {
            ":key": field.key,
            ":label_sk": field.label_sk,
            ":label_en": field.label_en,
            ":class": field.class.as_str(),
            ":category": field.category.as_str(),
            ":origin": field.origin.as_str(),
            ":kind": field.kind.as_str(),
            ":hint": field.hint,
            ":reauth": field.reauth,
            ":retention": field.retention.to_string(),
            ":built_in": field.built_in,
            ":position": field.position,
            ":created_at": field.created_at,
        })?;
    Ok(())
}

/// People in the register.
pub(super) fn people(r: &Read<'_>) -> Result<u64, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT count(*) FROM person")?;
    Ok(statement.query_row((), |row| row.get(0))?)
}

/// By field key: how many people have a value, and when one was last stored.
pub(super) fn filled(r: &Read<'_>) -> Result<HashMap<String, (u64, Option<Instant>)>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT field_key, count(DISTINCT person_id), max(since) FROM field_value GROUP BY field_key",
    )?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// By field key: when it was last opened on somebody's record.
pub(super) fn last_opened(r: &Read<'_>) -> Result<HashMap<String, Instant>, CrmError> {
    last_in(
        r,
        "SELECT each.value, max(reveal.at) FROM reveal, json_each(reveal.fields) AS each GROUP BY each.value",
    )
}

/// By field key: when it was last given to somebody, the person themselves included.
pub(super) fn last_given(r: &Read<'_>) -> Result<HashMap<String, Instant>, CrmError> {
    last_in(
        r,
        "SELECT each.value, max(disclosure.at) FROM disclosure, json_each(disclosure.fields) AS each
         GROUP BY each.value",
    )
}

fn last_in(r: &Read<'_>, sql: &str) -> Result<HashMap<String, Instant>, CrmError> {
    let mut statement = r.conn().prepare_cached(sql)?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn field(row: &Row<'_>) -> rusqlite::Result<Field> {
    Ok(Field {
        key: row.get("key")?,
        label_sk: row.get("label_sk")?,
        label_en: row.get("label_en")?,
        class: word(row, "class", FieldClass::parse)?,
        category: word(row, "category", Category::parse)?,
        origin: word(row, "origin", Origin::parse)?,
        kind: word(row, "kind", Kind::parse)?,
        hint: row.get("hint")?,
        reauth: row.get("reauth")?,
        retention: word(row, "retention", |period| period.parse().ok())?,
        built_in: row.get("built_in")?,
        position: row.get("position")?,
        created_at: row.get("created_at")?,
    })
}

/// A word the table's CHECK holds; anything else means the row is damaged.
fn word<T>(row: &Row<'_>, column: &str, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let index = row.as_ref().column_index(column)?;
    let text: String = row.get(index)?;
    parse(&text).ok_or_else(|| rusqlite::Error::InvalidColumnType(index, column.to_owned(), Type::Text))
}
