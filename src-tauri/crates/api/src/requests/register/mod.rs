//! The register of requests: opened, followed, answered, closed.

mod act;
mod calendar;
#[cfg(test)]
mod tests;
pub mod types;
mod view;

use std::cmp::Reverse;

use crm::error::{CrmError, Refusal};
use crm::requests::register::{self, Closing, Kind, Opening, Outcome, Who};
use crm::staff::Role;
use uuid::Uuid;
use vault::Read;

pub use act::{act, erase};
pub use calendar::calendar;

use self::types::{
    CheckIdentity, CloseRequest, ExtendRequest, MatchRequest, OpenRequest, PauseRequest, RequestCounts,
    RequestDone, RequestOpened, RequestRow, RequestView, RequestsQuery, RequestsView, TellRecipient,
};
use self::view::Known;
use crate::consent::channel;
use crate::error::ApiError;
use crate::session::Session;

/// Writes a letter down: a request for each kind in it.
///
/// # Errors
/// `not-allowed bad-request-kind bad-channel person-required`, and what [`register::open`] refuses.
pub fn open(session: &Session, request: &OpenRequest) -> Result<RequestOpened, ApiError> {
    session.require(Role::Staff)?;
    let kinds = request.kinds.iter().map(|word| kind(word));
    let kinds = kinds.collect::<Result<Vec<Kind>, _>>()?;
    let channel = channel(&request.channel)?;
    let who = match (request.person, request.unknown.as_deref()) {
        (Some(person), None) => Who::Person(person),
        (None, Some(name)) => Who::Stranger(name),
        _ => return Err(ApiError::rule("request-without-person").on("person")),
    };
    let opening = Opening {
        who,
        kinds: &kinds,
        received: &request.received,
        channel,
        words: request.words.as_deref(),
    };
    let cases = session
        .vault()
        .write(session.staff(), |w| register::open(w, &opening))?;
    let requests: Vec<_> = cases.iter().map(view::dates).collect();
    match (requests.first(), cases.first()) {
        (Some(first), Some(case)) => Ok(RequestOpened {
            first: first.clone(),
            letter: case.letter,
            requests,
        }),
        _ => Err(ApiError::rule("bad-request-kind").on("kind")),
    }
}

/// The desk: open requests by the last day, then closed ones.
///
/// # Errors
/// Of the vault only.
pub fn list(session: &Session, query: &RequestsQuery) -> Result<RequestsView, ApiError> {
    session.require(Role::Viewer)?;
    let today = session.world().today();
    let mut rows = session.vault().read(|r| rows(r, session, query.open))?;
    rows.sort_by_key(|row| match &row.sent_at {
        None => (false, row.deadline.clone(), Reverse(String::new())),
        Some(sent) => (true, String::new(), Reverse(sent.clone())),
    });
    Ok(RequestsView {
        counts: view::counts(&rows),
        rows,
        today: today.to_string(),
    })
}

/// How many requests there are to do: for the badge and the first words of the day. Nobody is named.
///
/// # Errors
/// Of the vault only.
pub fn counts(session: &Session) -> Result<RequestCounts, ApiError> {
    session.require(Role::Viewer)?;
    let rows = session.vault().read(|r| rows(r, session, true))?;
    Ok(view::counts(&rows))
}

fn rows(r: &Read<'_>, session: &Session, open: bool) -> Result<Vec<RequestRow>, CrmError> {
    let (lang, today) = (session.lang(), session.world().today());
    let cases = register::list(r, open)?.into_iter();
    let rows = cases.map(|case| view::row(r, &Known::read(r, case)?, lang, today));
    rows.collect()
}

/// A request with what was done about it.
///
/// # Errors
/// `unknown-request`.
pub fn show(session: &Session, id: Uuid) -> Result<RequestView, ApiError> {
    session.require(Role::Viewer)?;
    let (lang, today) = (session.lang(), session.world().today());
    session.vault().read(|r| {
        let known = Known::read(r, register::get(r, id)?)?;
        Ok(view::whole(r, &known, lang, today)?)
    })
}

/// Writes down how identity was checked and with what result.
///
/// # Errors
/// `not-allowed`, and what [`register::identity`] refuses.
pub fn identity(session: &Session, request: &CheckIdentity) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    let (method, result) = (&request.method, &request.result);
    session.vault().write(session.staff(), |w| {
        register::identity(w, request.id, method, result, request.at.as_deref())
    })?;
    Ok(RequestDone { id: request.id })
}

/// The person was asked for something, or answered.
///
/// # Errors
/// `not-allowed`, and what [`register::pause`] and [`register::resume`] refuse.
pub fn pause(session: &Session, request: &PauseRequest) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    let at = request.at.as_deref();
    session
        .vault()
        .write(session.staff(), |w| match request.waits_for.as_deref() {
            Some(waits_for) => register::pause(w, request.id, waits_for, at),
            None => register::resume(w, request.id, at),
        })?;
    Ok(RequestDone { id: request.id })
}

/// The person was told that it takes longer, and why.
///
/// # Errors
/// `not-allowed`, and what [`register::extend`] refuses.
pub fn extend(session: &Session, request: &ExtendRequest) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| {
        register::extend(w, request.id, request.reason.as_deref(), &request.informed_at)
    })?;
    Ok(RequestDone { id: request.id })
}

/// The answer was sent.
///
/// # Errors
/// `not-allowed bad-outcome`, and what [`register::close`] refuses.
pub fn close(session: &Session, request: &CloseRequest) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    let closing = Closing {
        id: request.id,
        outcome: Outcome::parse(&request.outcome)
            .ok_or_else(|| ApiError::rule("bad-outcome").on("outcome"))?,
        reason: request.reason.as_deref(),
        sent_at: &request.sent_at,
    };
    session
        .vault()
        .write(session.staff(), |w| register::close(w, &closing))?;
    Ok(RequestDone { id: request.id })
}

/// It is known now who asks.
///
/// # Errors
/// `not-allowed`, and what [`register::matched`] refuses.
pub fn matched(session: &Session, request: &MatchRequest) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| {
        register::matched(w, request.id, request.person)
    })?;
    Ok(RequestDone { id: request.id })
}

/// A recipient was told (Article 19).
///
/// # Errors
/// `not-allowed`, and what [`register::told`] refuses.
pub fn told(session: &Session, request: &TellRecipient) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| {
        register::told(w, request.id, &request.recipient, request.at.as_deref())
    })?;
    Ok(RequestDone { id: request.id })
}

fn kind(word: &str) -> Result<Kind, Refusal> {
    Kind::parse(word).ok_or_else(|| Refusal::new("bad-request-kind").on("kind"))
}
