//! Room `tags`: words that staff put on people. What somebody is called is data about them: told, restricted, erased.

pub mod census;
mod store;
#[cfg(test)]
mod tests;

use serde_json::json;
use uuid::Uuid;
use vault::census::Class;
use vault::{Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean;
use crate::people::list;
use crate::private::Private;
use crate::{people, purposes};

/// Longest tag, in characters.
const LONGEST: usize = 40;

/// Puts a tag on a person; one that differs only in case or marks from a known one is written like it. One entry in
/// the log, none if the person has it.
///
/// # Errors
/// `unknown-person restricted empty-tag too-long bad-characters`.
pub fn add(w: &Write<'_>, person: Uuid, tag: &str) -> Result<bool, CrmError> {
    purposes::open(w, person)?;
    let (tag, folded) = checked(tag)?;
    if store::find(w, person, &folded)?.is_some() {
        return Ok(false);
    }
    let tag = store::written(w, &folded)?.unwrap_or(tag);
    let id = w.id();
    store::insert(w, id, person, &tag, &folded)?;
    w.changed("person_tag", id, Op::Insert, &["tag"])?;
    people::touch(w, person)?;
    w.audit(acts::TAG_ADDED, Some(person), json!({ "tag": tag }))?;
    Ok(true)
}

/// Takes a tag off a person. One entry in the log, none if the person does not have it.
///
/// # Errors
/// `unknown-person restricted empty-tag too-long bad-characters`.
pub fn remove(w: &Write<'_>, person: Uuid, tag: &str) -> Result<bool, CrmError> {
    purposes::open(w, person)?;
    let (_, folded) = checked(tag)?;
    let Some((id, tag)) = store::find(w, person, &folded)? else {
        return Ok(false);
    };
    store::delete(w, id)?;
    w.changed("person_tag", id, Op::Delete, &[])?;
    people::touch(w, person)?;
    w.audit(acts::TAG_REMOVED, Some(person), json!({ "tag": tag }))?;
    Ok(true)
}

/// The tags of a person.
///
/// # Errors
/// `unknown-person restricted`.
pub fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<Private>, CrmError> {
    purposes::open(r, person)?;
    let tags = store::of_person(r, person)?.into_iter();
    Ok(tags
        .map(|tag| Private::new(tag, person, "person_tag.tag", Class::Minimal, false).free_text())
        .collect())
}

/// Every tag with how many people have it; who is restricted does not count.
///
/// # Errors
/// Of the vault only.
pub fn all(r: &Read<'_>) -> Result<Vec<(String, u64)>, CrmError> {
    store::counts(r)
}

/// The people with a tag, in Slovak order; none who is restricted.
///
/// # Errors
/// `empty-tag too-long bad-characters`.
pub fn people_with(r: &Read<'_>, tag: &str) -> Result<Vec<people::Row>, CrmError> {
    let (_, folded) = checked(tag)?;
    list::rows(r, &store::people(r, &folded)?)
}

fn checked(tag: &str) -> Result<(String, String), Refusal> {
    let tag = clean(tag.trim().trim_start_matches('#'), LONGEST).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-tag").on("tag"),
        _ => refusal.on("tag"),
    })?;
    let folded = text::fold(&tag);
    Ok((tag, folded))
}
