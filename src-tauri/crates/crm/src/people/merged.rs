//! What a merge and its split do to the records themselves.

use uuid::Uuid;
use vault::{Instant, Op, Write};

use super::erased::entry;
use super::rules::primary_contact;
use super::{store, unknown};
use crate::error::CrmError;
use crate::search;

/// Takes a record out of the register and the index, without forgetting the key of the person: what they are told of,
/// and what is sealed for them, is the merged person's now.
pub(crate) fn take_out(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    let row = store::person(w, id)?.ok_or_else(unknown)?;
    search::remove(w, row.n)?;
    store::delete(w, row.n)?;
    w.changed("person", id, Op::Delete, &[])?;
    Ok(())
}

/// Tells lists and index of a record that is there again.
pub(crate) fn put_in(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    let row = store::person(w, id)?.ok_or_else(unknown)?;
    search::add(w, row.n, &row.own.words(None))?;
    store::note_change(w, row.n)?;
    w.changed("person", id, Op::Insert, &["name"])?;
    Ok(())
}

/// Writes own columns: name, given, family, company, language.
pub(crate) fn put_own(w: &Write<'_>, id: Uuid, values: &[(&str, Option<String>)]) -> Result<(), CrmError> {
    let row = store::person(w, id)?.ok_or_else(unknown)?;
    let mut own = row.own;
    for (key, value) in values {
        own.put(key, value.clone());
    }
    store::update(w, row.n, &own, row.contact_key.as_deref(), row.touched_at)?;
    let keys: Vec<&str> = values.iter().map(|(key, _)| *key).collect();
    w.changed("person", id, Op::Update, &keys)?;
    Ok(())
}

/// Chooses the primary contact point and the words for the index anew, from the values as they are now. `touched_at`:
/// the last act with the person; as it is if absent.
pub(crate) fn refresh(w: &Write<'_>, id: Uuid, touched_at: Option<Instant>) -> Result<(), CrmError> {
    let row = store::person(w, id)?.ok_or_else(unknown)?;
    let values = store::values(w, id)?;
    let contact = primary_contact(|key| values.iter().any(|value| value.key == key));
    store::update(w, row.n, &row.own, contact, touched_at.unwrap_or(row.touched_at))?;
    w.changed("person", id, Op::Update, &["contact_key", "touched_at"])?;
    let row = store::person(w, id)?.ok_or_else(unknown)?;
    search::change(w, row.n, &entry(w, &row)?)
}
