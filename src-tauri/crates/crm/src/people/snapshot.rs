//! A person as they stood before an import, so that the import can be taken back.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use super::rules::{Own, primary_contact};
use super::store::{self, ValueRow};
use super::types::{Source, SourceKind};
use super::unknown;
use crate::error::CrmError;
use crate::fields::{Checked, Origin};
use crate::search;

/// Everything [`revert`] puts back. Personal data in clear: seal it under the key of the person before it is stored.
#[derive(Serialize, Deserialize)]
pub struct Snapshot {
    name: String,
    given: Option<String>,
    family: Option<String>,
    company: Option<String>,
    language: Option<String>,
    touched_at: Instant,
    values: Vec<Value>,
}

#[derive(Serialize, Deserialize)]
struct Value {
    id: Uuid,
    key: String,
    value: String,
    norm: Option<String>,
    purpose: String,
    origin: String,
    source_kind: String,
    source: String,
    obtained_on: chrono::NaiveDate,
    since: Instant,
    staff: Uuid,
    batch: Option<Uuid>,
}

/// A value in a snapshot and where it came from; none for the columns of the person, which have the source of the
/// record.
pub(crate) struct Former<'a> {
    pub(crate) field: &'a str,
    pub(crate) value: &'a str,
    pub(crate) source: Option<(SourceKind, &'a str, chrono::NaiveDate)>,
}

impl Snapshot {
    /// Every value in it: what is kept to be put back is held, and so it is told (Article 15).
    pub(crate) fn formers(&self) -> impl Iterator<Item = Former<'_>> {
        let own = [
            ("name", Some(&self.name)),
            ("given", self.given.as_ref()),
            ("family", self.family.as_ref()),
            ("company", self.company.as_ref()),
            ("language", self.language.as_ref()),
        ];
        let own = own.into_iter().filter_map(|(field, value)| {
            Some(Former {
                field,
                value: value?,
                source: None,
            })
        });
        own.chain(self.values.iter().map(|value| {
            Former {
                field: &value.key,
                value: &value.value,
                source: SourceKind::parse(&value.source_kind)
                    .map(|kind| (kind, value.source.as_str(), value.obtained_on)),
            }
        }))
    }
}

/// How a person stands now.
///
/// # Errors
/// `unknown-person`.
pub fn snapshot(r: &Read<'_>, id: Uuid) -> Result<Snapshot, CrmError> {
    let row = store::person(r, id)?.ok_or_else(unknown)?;
    Ok(Snapshot {
        name: row.own.name,
        given: row.own.given,
        family: row.own.family,
        company: row.own.company,
        language: row.own.language,
        touched_at: row.touched_at,
        values: store::values(r, id)?.into_iter().map(Value::from).collect(),
    })
}

/// Puts a person back as they stood; values stored since are removed. Part of an act that has its entry in the log.
///
/// # Errors
/// `unknown-person`.
pub fn revert(w: &Write<'_>, id: Uuid, to: &Snapshot) -> Result<(), CrmError> {
    let person = store::person(w, id)?.ok_or_else(unknown)?;
    let stored = store::values(w, id)?;
    for value in &stored {
        if !to.values.iter().any(|kept| kept.key == value.key) {
            store::remove_value(w, id, &value.key)?;
            w.changed("field_value", value.id, Op::Delete, &[])?;
        }
    }
    for value in &to.values {
        let row = ValueRow::try_from(value)?;
        let op = if stored.iter().any(|value| value.key == row.key) {
            store::change_value(w, id, &row)?;
            Op::Update
        } else {
            store::insert_value(w, id, &row)?;
            Op::Insert
        };
        w.changed("field_value", row.id, op, &["value", "purpose_key"])?;
    }
    let own = Own {
        name: to.name.clone(),
        given: to.given.clone(),
        family: to.family.clone(),
        company: to.company.clone(),
        language: to.language.clone(),
    };
    let contact_key = primary_contact(|key| to.values.iter().any(|value| value.key == key));
    store::update(w, person.n, &own, contact_key, to.touched_at)?;
    w.changed(
        "person",
        id,
        Op::Update,
        &["name", "given", "family", "company", "language", "contact_key"],
    )?;
    let contact = contact_key.and_then(|key| to.values.iter().find(|value| value.key == key));
    let contact = contact.map(|value| (value.key.as_str(), value.checked()));
    search::change(
        w,
        person.n,
        &own.words(contact.as_ref().map(|(key, checked)| (*key, checked))),
    )?;
    Ok(())
}

impl Value {
    fn checked(&self) -> Checked {
        Checked {
            value: self.value.clone(),
            norm: self.norm.clone(),
        }
    }
}

impl From<ValueRow> for Value {
    fn from(row: ValueRow) -> Self {
        Self {
            id: row.id,
            key: row.key,
            value: row.checked.value,
            norm: row.checked.norm,
            purpose: row.purpose,
            origin: row.origin.as_str().to_owned(),
            source_kind: row.source.kind.as_str().to_owned(),
            source: row.source.words,
            obtained_on: row.source.obtained_on,
            since: row.since,
            staff: row.staff,
            batch: row.batch,
        }
    }
}

impl TryFrom<&Value> for ValueRow {
    type Error = CrmError;

    fn try_from(value: &Value) -> Result<Self, CrmError> {
        // Written by this file alone and sealed since: another word means damage.
        let damaged = || CrmError::from(rusqlite::Error::InvalidQuery);
        Ok(Self {
            id: value.id,
            key: value.key.clone(),
            checked: value.checked(),
            purpose: value.purpose.clone(),
            origin: Origin::parse(&value.origin).ok_or_else(damaged)?,
            source: Source {
                kind: SourceKind::parse(&value.source_kind).ok_or_else(damaged)?,
                words: value.source.clone(),
                obtained_on: value.obtained_on,
            },
            since: value.since,
            staff: value.staff,
            batch: value.batch,
        })
    }
}
