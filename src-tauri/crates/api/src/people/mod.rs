//! Room `people`: the list, the record of a person, new people and changes.

mod chip;
mod record;
pub(crate) mod row;
#[cfg(test)]
mod tests;
pub mod types;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use crm::error::{CrmError, Refusal};
use crm::people::{self, Change, Source, SourceKind, list};
use crm::staff::Role;
use crm::{fields, moment};
use uuid::Uuid;

use self::types::{CorrectFields, NewPerson, PeoplePage, PeopleQuery, PersonSaved, PersonView, SetFields};
use crate::error::ApiError;
use crate::session::Session;

/// The person an argument names: an id, or an e-mail or phone that exactly one person has.
///
/// # Errors
/// `unknown-person ambiguous-person`.
pub fn resolve(session: &Session, reference: &str) -> Result<Uuid, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| Ok(people::resolve(r, reference)?))
}

/// One page of the list.
///
/// # Errors
/// Faults of the vault.
pub fn page(session: &Session, request: PeopleQuery) -> Result<PeoplePage, ApiError> {
    session.require(Role::Viewer)?;
    let query = list::PeopleQuery {
        query: request.query.unwrap_or_default(),
        filter: list::Filter {
            purpose: request.purpose,
            batch: request.batch,
        },
        sort: request.sort,
        descending: request.descending,
        start: request.start,
        limit: request.limit,
    };
    let grant = session.grant();
    session.vault().read(|r| {
        let page = list::page(r, session.lists(), &query)?;
        Ok(PeoplePage {
            total: page.total,
            of: page.of,
            start: page.start,
            people: row::views(r, page.rows, &grant)?,
        })
    })
}

/// The record of a person: minimal fields; sealed ones masked unless they are open in this session.
///
/// # Errors
/// `unknown-person`.
pub fn show(session: &Session, person: Uuid) -> Result<PersonView, ApiError> {
    session.require(Role::Viewer)?;
    let grant = session.grant();
    session
        .vault()
        .read(|r| Ok(record::view(r, session, person, &grant)?))
}

/// Adds a person.
///
/// # Errors
/// `not-allowed`, `bad-source-kind`, `bad-date`, and what [`crm::people::add`] refuses.
pub fn add(session: &Session, request: NewPerson) -> Result<PersonSaved, ApiError> {
    add_on_basis(session, request, None)
}

/// Adds a person; somebody who was erased on a new basis, in words, which is recorded.
///
/// # Errors
/// As [`add`], and what [`crm::people::add_on_basis`] refuses.
pub fn add_on_basis(
    session: &Session,
    request: NewPerson,
    basis: Option<&str>,
) -> Result<PersonSaved, ApiError> {
    session.require(Role::Staff)?;
    let values: BTreeMap<String, String> = [
        ("name", Some(request.name)),
        ("given", request.given),
        ("family", request.family),
        ("company", request.company),
        ("email", request.email),
        ("phone", request.phone),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key.to_owned(), value?)))
    .collect();
    let source = Source {
        kind: SourceKind::parse(&request.source_kind)
            .ok_or_else(|| ApiError::rule("bad-source-kind").on("source_kind"))?,
        words: request.source.unwrap_or_default(),
        obtained_on: obtained_on(session, request.obtained_on.as_deref())?,
    };
    let new = people::NewPerson {
        values,
        purpose: request.purpose,
        source,
        batch: None,
        sample: false,
        despite_duplicate: request.despite_duplicate,
    };
    session.vault().write(session.staff(), |w| {
        let id = people::add_on_basis(w, &new, basis)?;
        Ok(PersonSaved {
            id,
            noticed: noticed(w, &new.values)?,
        })
    })
}

/// Sets, corrects or removes values of a person.
///
/// # Errors
/// `not-allowed`, and what [`crm::people::set`] refuses.
pub fn set(session: &Session, request: SetFields) -> Result<PersonSaved, ApiError> {
    session.require(Role::Staff)?;
    let change = Change {
        person: request.person,
        values: request.values,
        purpose: request.purpose,
        source: people::from_the_person(session.world().today()),
        batch: None,
    };
    session.vault().write(session.staff(), |w| {
        people::set(w, &change)?;
        Ok(PersonSaved {
            id: change.person,
            noticed: noticed(w, &change.values)?,
        })
    })
}

/// Corrects values at the person's request (Article 16), of a restricted person too.
///
/// # Errors
/// `not-allowed`, and what [`crm::people::correct`] refuses.
pub fn correct(session: &Session, request: CorrectFields) -> Result<PersonSaved, ApiError> {
    session.require(Role::Staff)?;
    let change = Change {
        person: request.person,
        values: request.values,
        purpose: request.purpose,
        source: people::from_the_person(session.world().today()),
        batch: None,
    };
    session.vault().write(session.staff(), |w| {
        people::correct(w, &change, request.request, request.wrong.as_deref())?;
        Ok(PersonSaved {
            id: change.person,
            noticed: noticed(w, &change.values)?,
        })
    })
}

fn noticed(
    r: &vault::Read<'_>,
    values: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, CrmError> {
    let found = people::notice(&fields::catalogue(r)?, values);
    Ok(found
        .into_iter()
        .map(|(key, what)| (key, what.to_string()))
        .collect())
}

fn obtained_on(session: &Session, date: Option<&str>) -> Result<NaiveDate, Refusal> {
    match date.map(str::trim).filter(|date| !date.is_empty()) {
        Some(date) => moment::date(date).map_err(|refusal| refusal.on("obtained_on")),
        None => Ok(session.world().today()),
    }
}
