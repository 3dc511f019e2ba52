//! Room `people`: the register. A person is a minimal record (name, company, one contact point, source) and values of
//! further fields, each stored for a purpose that runs and needs it (Articles 5(1)(b)–(d), 16, 25).
//!
//! Values come out as [`Private`](crate::private::Private). Reading and changing one person is here; ordered pages of
//! many are in [`list`].

pub mod census;
mod change;
mod erased;
pub mod kept;
pub mod list;
mod load;
mod merged;
pub mod rules;
mod snapshot;
mod store;
#[cfg(test)]
mod tests;
mod types;

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Op, Read, Write};

use crate::audit::acts;
use crate::erasure::suppression;
use crate::error::{CrmError, Refusal};
use crate::fields::{self, norm_email, norm_phone};
use crate::notices::{self, Article};
use crate::{merge, purposes, search};

pub use change::{Changed, apply, correct, set};
pub(crate) use erased::{gone, indexed_anew, restrict};
pub use load::{get, get_with};
pub(crate) use merged::{put_in, put_own, refresh, take_out};
pub use rules::{Draft, draft, needed, notice, primary_contact};
pub use snapshot::{Snapshot, revert, snapshot};
pub use types::{Change, Despite, NewPerson, Person, Row, Source, SourceKind, StoredField};

/// Adds a person for a purpose, which starts; notes the duty to inform them (Article 13 or 14). One entry in the log.
///
/// # Errors
/// `unknown-purpose`, `suppressed`, `duplicate-person` with `{ids}`, and everything [`draft`] refuses.
pub fn add(w: &Write<'_>, new: &NewPerson) -> Result<Uuid, CrmError> {
    add_on_basis(w, new, None)
}

/// As [`add`]; somebody who was erased comes in on a new basis, in words, which stands in the log. The suppression
/// itself stays: it is lifted by nobody, and the next list is refused again.
///
/// # Errors
/// As [`add`]; `suppression-without-basis too-long bad-characters` for the basis.
pub fn add_on_basis(w: &Write<'_>, new: &NewPerson, basis: Option<&str>) -> Result<Uuid, CrmError> {
    let basis = basis.map(suppression::basis).transpose()?;
    let catalogue = fields::catalogue(w)?;
    let purpose = purposes::known(w, &new.purpose)?;
    let draft = draft(&catalogue, &purpose, new, w.id(), w.world().today())?;
    let despite = Despite {
        duplicate: new.despite_duplicate,
        suppression: basis.is_some(),
    };
    admit(w, &draft, despite)?;
    let id = insert(w, &draft)?;
    purposes::start(w, id, &purpose.key, &draft.source.words, new.batch, w.now())?;
    notices::add_duty(
        w,
        id,
        Article::for_source(draft.source.kind.as_str()),
        draft.source.obtained_on,
        new.batch,
    )?;
    let mut facts = json!({
        "fields": draft.keys(), "purpose": purpose.key, "source_kind": draft.source.kind.as_str(),
    });
    if let (Some(basis), Some(facts)) = (basis, facts.as_object_mut()) {
        facts.insert("reason".to_owned(), json!(basis));
    }
    w.audit(acts::PERSON_ADDED, Some(id), facts)?;
    Ok(id)
}

/// Whether a person may come in: the one place for what keeps somebody out, asked by every way in.
///
/// # Errors
/// `suppressed` if somebody with such an e-mail or phone was erased; `duplicate-person` with `{ids}` of those who have
/// the same e-mail or phone.
pub fn admit(r: &Read<'_>, draft: &Draft, despite: Despite) -> Result<(), CrmError> {
    if !despite.suppression {
        suppression::refuse(r, draft.norms())?;
    }
    if despite.duplicate {
        return Ok(());
    }
    let known = same_contact(r, draft.norms())?;
    if known.is_empty() {
        return Ok(());
    }
    Err(Refusal::new("duplicate-person")
        .with(json!({ "ids": known, "count": known.len() }))
        .into())
}

/// People who have one of these e-mails or phones, in their normal form ([`norm_email`], [`norm_phone`]).
///
/// # Errors
/// Of the vault only.
pub fn same_contact<'a>(
    r: &Read<'_>,
    norms: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<Uuid>, CrmError> {
    let mut known = Vec::new();
    for norm in norms {
        known.extend(store::with_norm(r, norm)?);
    }
    known.sort();
    known.dedup();
    Ok(known)
}

/// People with the same name (letters with and without marks are alike) and the same company: what tells whether
/// somebody without any address is known already.
///
/// # Errors
/// Of the vault only.
pub fn same_name(r: &Read<'_>, name: &str, company: Option<&str>) -> Result<Vec<Uuid>, CrmError> {
    let company = company.map(text::fold);
    let mut alike = store::with_name(r, name)?;
    alike.retain(|(_, theirs)| theirs.as_deref().map(text::fold) == company);
    Ok(alike.into_iter().map(|(id, _)| id).collect())
}

/// Stores a checked person with values and search words, without processing, duty or entry in the log: part of an act
/// that sees to them.
///
/// # Errors
/// Of the vault only.
pub fn insert(w: &Write<'_>, draft: &Draft) -> Result<Uuid, CrmError> {
    let n = store::insert(w, draft)?;
    w.changed(
        "person",
        draft.id,
        Op::Insert,
        &["name", "company", "source_kind", "obtained_on"],
    )?;
    for (key, origin, checked) in &draft.values {
        let row = store::ValueRow {
            id: w.id(),
            key: key.clone(),
            checked: checked.clone(),
            purpose: draft.purpose.clone(),
            origin: *origin,
            source: draft.source.clone(),
            since: w.now(),
            staff: w.staff(),
            batch: draft.batch,
        };
        store::insert_value(w, draft.id, &row)?;
        w.changed("field_value", row.id, Op::Insert, &["field_key", "value"])?;
    }
    let contact = draft
        .contact_key
        .and_then(|key| draft.values.iter().find(|(own, _, _)| own == key));
    let contact = contact.map(|(key, _, checked)| (key.as_str(), checked));
    search::add(w, n, &draft.own.words(contact))?;
    Ok(draft.id)
}

/// The person an argument names: an id, also of a record that was merged into them, or an e-mail or phone that exactly one person has, sealed or not.
///
/// # Errors
/// `unknown-person`, `ambiguous-person` with `{count}`.
pub fn resolve(r: &Read<'_>, reference: &str) -> Result<Uuid, CrmError> {
    let reference = reference.trim();
    if let Ok(id) = reference.parse::<Uuid>() {
        return match store::person(r, id)? {
            Some(row) => Ok(row.id),
            None => merge::merged_into(r, id)?.ok_or_else(unknown),
        };
    }
    let norms = [norm_email(reference), norm_phone(reference)];
    match same_contact(r, norms.iter().flatten().map(String::as_str))?.as_slice() {
        [] => Err(unknown()),
        [one] => Ok(*one),
        many => Err(Refusal::new("ambiguous-person")
            .on("person")
            .with(json!({ "count": many.len() }))
            .into()),
    }
}

/// Notes that something happened with the person now: retention runs from the last act. Part of an act.
///
/// # Errors
/// `unknown-person`.
pub fn touch(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    if !store::touch(w, id)? {
        return Err(unknown());
    }
    w.changed("person", id, Op::Update, &["touched_at"])?;
    Ok(())
}

/// Takes a person out of the register with all that hangs on the record and with its search words: part of taking an
/// import or the sample data back. An erasure under Article 17 does more.
///
/// # Errors
/// `unknown-person`.
pub fn remove(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    let row = store::person(w, id)?.ok_or_else(unknown)?;
    search::remove(w, row.n)?;
    store::delete(w, row.n)?;
    w.changed("person", id, Op::Delete, &[])?;
    w.forget_subject(id)?;
    Ok(())
}

/// People an import made, in the order of the file.
///
/// # Errors
/// Of the vault only.
pub fn of_batch(r: &Read<'_>, batch: Uuid) -> Result<Vec<Uuid>, CrmError> {
    store::of_batch(r, batch)
}

/// Fictional people.
///
/// # Errors
/// Of the vault only.
pub fn samples(r: &Read<'_>) -> Result<Vec<Uuid>, CrmError> {
    store::samples(r)
}

/// Row numbers of the people who have exactly this e-mail or phone, sealed or not: for search.
pub(crate) fn rows_with_contact(r: &Read<'_>, query: &str) -> Result<Vec<u32>, CrmError> {
    let mut rows = Vec::new();
    for norm in [norm_email(query), norm_phone(query)].into_iter().flatten() {
        rows.extend(store::rows_with_norm(r, &norm)?);
    }
    Ok(rows)
}

/// A source that is the person, today: for what staff type in while they speak with them.
pub fn from_the_person(today: NaiveDate) -> Source {
    Source {
        kind: SourceKind::Oneself,
        words: String::new(),
        obtained_on: today,
    }
}

fn unknown() -> CrmError {
    Refusal::new("unknown-person").on("person").into()
}
