//! Room `restriction`: stored and nothing else (Article 18); no more for this purpose (Article 21).

#[cfg(test)]
mod everywhere_tests;
mod marks;
#[cfg(test)]
mod tests;
pub mod types;

use crm::people;
use crm::restriction::{self, Ground, Objected};
use crm::staff::Role;

pub use self::marks::marks;
use self::types::{LiftRestriction, MarkRecorded, Object, Restrict, RestrictionLifted};
use crate::error::ApiError;
use crate::session::Session;

/// Restricts the processing of a person's data; what was open of theirs in this session is covered.
///
/// # Errors
/// `not-allowed bad-ground`, and what [`crm::restriction::restrict`] refuses.
pub fn restrict(session: &Session, request: &Restrict) -> Result<MarkRecorded, ApiError> {
    session.require(Role::Staff)?;
    let ground = Ground::parse(&request.ground).ok_or_else(|| ApiError::rule("bad-ground").on("ground"))?;
    let id = session.vault().write(session.staff(), |w| {
        restriction::restrict(w, request.person, ground)
    })?;
    session.openings().cover(Some(request.person), None);
    Ok(MarkRecorded { id })
}

/// Lifts a restriction of which the person was told before.
///
/// # Errors
/// `not-allowed`, and what [`crm::restriction::lift`] refuses.
pub fn lift(session: &Session, request: &LiftRestriction) -> Result<RestrictionLifted, ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| {
        let lifted = restriction::lift(w, request.id, &request.informed_at)?;
        Ok(RestrictionLifted {
            id: lifted.id,
            restricted: people::get(w, lifted.person)?.restricted_at.is_some(),
        })
    })
}

/// Records an objection; a restricted person can object too.
///
/// # Errors
/// `not-allowed`, and what [`crm::restriction::object`] refuses.
pub fn object(session: &Session, request: &Object) -> Result<MarkRecorded, ApiError> {
    session.require(Role::Staff)?;
    let to = request
        .purpose
        .as_deref()
        .map_or(Objected::Marketing, Objected::Purpose);
    let id = session
        .vault()
        .write(session.staff(), |w| restriction::object(w, request.person, to))?;
    Ok(MarkRecorded { id })
}
