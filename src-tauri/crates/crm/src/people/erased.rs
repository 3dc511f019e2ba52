//! What an erasure and the ledger ask of the records.

use uuid::Uuid;
use vault::{Instant, Op, Write};

use super::rules::{Own, primary_contact};
use super::store::{self, PersonRow};
use crate::error::CrmError;
use crate::search;

/// Tells the lists in memory that a record is gone.
pub(crate) fn gone(w: &Write<'_>, n: u32) -> Result<(), CrmError> {
    store::note_change(w, n)
}

/// Chooses the primary contact point anew and puts the person into the index, from which they were taken: some of
/// their values are gone.
pub(crate) fn indexed_anew(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    let Some(person) = store::person(w, id)? else {
        return Ok(());
    };
    let values = store::values(w, id)?;
    let key = primary_contact(|key| values.iter().any(|value| value.key == key));
    store::update(w, person.n, &person.own, key, person.touched_at)?;
    w.changed("person", id, Op::Update, &["contact_key"])?;
    let Some(person) = store::person(w, id)? else {
        return Ok(());
    };
    search::add(w, person.n, &entry(w, &person)?)
}

/// Restricts the processing of a person since then (Art. 18), or lifts it. One who is restricted stays so since the
/// first time. While restricted they are found by their name alone: a company or address must not tell that it is
/// theirs.
pub(crate) fn restrict(w: &Write<'_>, id: Uuid, since: Option<Instant>) -> Result<(), CrmError> {
    store::restrict(w, id, since)?;
    w.changed("person", id, Op::Update, &["restricted_at"])?;
    let Some(person) = store::person(w, id)? else {
        return Ok(());
    };
    // The place in a list by company would tell of the company too: this files them anew.
    let contact_key = person.contact_key.as_deref();
    store::update(w, person.n, &person.own, contact_key, person.touched_at)?;
    search::change(w, person.n, &entry(w, &person)?)
}

/// What a person is found by.
pub(super) fn entry(w: &Write<'_>, person: &PersonRow) -> Result<String, CrmError> {
    if person.restricted_at.is_some() {
        let own = Own {
            company: None,
            ..person.own.clone()
        };
        return Ok(own.words(None));
    }
    let values = store::values(w, person.id)?;
    let contact = person.contact_key.as_deref().and_then(|key| {
        let value = values.iter().find(|value| value.key == key)?;
        Some((key, &value.checked))
    });
    Ok(person.own.words(contact))
}
