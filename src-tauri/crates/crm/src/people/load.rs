//! Reading one person.

use uuid::Uuid;
use vault::Read;

use super::rules::class_on_record;
use super::types::{Person, StoredField};
use super::{store, unknown};
use crate::error::CrmError;
use crate::fields::{self, Catalogue, FieldClass};
use crate::private::Private;

/// A person with all values.
///
/// # Errors
/// `unknown-person`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Person, CrmError> {
    get_with(r, &fields::catalogue(r)?, id)
}

/// As [`get`], for many people in a row: the catalogue is read once by the caller.
///
/// # Errors
/// `unknown-person`.
pub fn get_with(r: &Read<'_>, catalogue: &Catalogue, id: Uuid) -> Result<Person, CrmError> {
    let row = store::person(r, id)?.ok_or_else(unknown)?;
    let fields = store::values(r, id)?;
    let fields = fields
        .into_iter()
        .map(|value| stored(catalogue, id, row.contact_key.as_deref(), value))
        .collect();
    Ok(Person {
        id,
        name: own(row.own.name, id, "name"),
        given: row.own.given.map(|value| own(value, id, "given")),
        family: row.own.family.map(|value| own(value, id, "family")),
        company: row.own.company.map(|value| own(value, id, "company")),
        language: row.own.language.map(|value| own(value, id, "language")),
        contact_key: row.contact_key,
        source: row.source,
        created_at: row.created_at,
        created_by: row.created_by,
        touched_at: row.touched_at,
        batch: row.batch,
        sample: row.sample,
        restricted_at: row.restricted_at,
        fields,
    })
}

/// A value of the person's own columns.
pub(super) fn own(value: String, id: Uuid, key: &str) -> Private {
    Private::new(value, id, key, FieldClass::Minimal, false).free_text()
}

fn stored(
    catalogue: &Catalogue,
    person: Uuid,
    contact_key: Option<&str>,
    row: store::ValueRow,
) -> StoredField {
    let field = catalogue.get(&row.key);
    // A field that left the catalogue is treated as the strictest.
    let class = field.map_or(FieldClass::Protected, |field| class_on_record(field, contact_key));
    let value = Private::new(
        row.checked.value,
        person,
        &row.key,
        class,
        field.is_some_and(|field| field.hint),
    );
    StoredField {
        id: row.id,
        value: if field.is_some_and(fields::Field::is_free_text) {
            value.free_text()
        } else {
            value
        },
        key: row.key,
        class,
        purpose: row.purpose,
        origin: row.origin,
        source: row.source,
        since: row.since,
        staff: row.staff,
        batch: row.batch,
    }
}
