//! Room `tags`: words that staff put on people.

pub mod types;

use crm::staff::Role;
use crm::tags;
use uuid::Uuid;

use self::types::{TagCount, TagDone, TagOf};
use crate::error::ApiError;
use crate::people::row;
use crate::people::types::PersonRow;
use crate::session::Session;

/// Puts a tag on a person.
///
/// # Errors
/// `not-allowed`, and what [`crm::tags::add`] refuses.
pub fn add(session: &Session, request: &TagOf) -> Result<TagDone, ApiError> {
    session.require(Role::Staff)?;
    let changed = session
        .vault()
        .write(session.staff(), |w| tags::add(w, request.person, &request.tag))?;
    Ok(TagDone { ok: true, changed })
}

/// Takes a tag off a person.
///
/// # Errors
/// `not-allowed`, and what [`crm::tags::remove`] refuses.
pub fn remove(session: &Session, request: &TagOf) -> Result<TagDone, ApiError> {
    session.require(Role::Staff)?;
    let changed = session
        .vault()
        .write(session.staff(), |w| tags::remove(w, request.person, &request.tag))?;
    Ok(TagDone { ok: true, changed })
}

/// Every tag with how many people have it.
///
/// # Errors
/// Faults of the vault.
pub fn list(session: &Session) -> Result<Vec<TagCount>, ApiError> {
    session.require(Role::Viewer)?;
    let all = session.vault().read(tags::all)?;
    Ok(all
        .into_iter()
        .map(|(tag, people)| TagCount { tag, people })
        .collect())
}

/// The tags of a person.
///
/// # Errors
/// `unknown-person restricted`.
pub fn of_person(session: &Session, person: Uuid) -> Result<Vec<String>, ApiError> {
    session.require(Role::Viewer)?;
    let grant = session.grant();
    let tags = session.vault().read(|r| tags::of_person(r, person))?;
    Ok(tags
        .into_iter()
        .filter_map(|tag| tag.shown_to(&grant).value())
        .collect())
}

/// The people with a tag, in Slovak order.
///
/// # Errors
/// `empty-tag too-long bad-characters`.
pub fn people(session: &Session, tag: &str) -> Result<Vec<PersonRow>, ApiError> {
    session.require(Role::Viewer)?;
    let grant = session.grant();
    session
        .vault()
        .read(|r| Ok(row::views(r, tags::people_with(r, tag)?, &grant)?))
}
