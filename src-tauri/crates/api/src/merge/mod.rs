//! Room `merge`: two records of one person become one, and can be split again.

pub mod types;

use crm::merge;
use crm::staff::Role;
use uuid::Uuid;

use self::types::{DuplicateView, MergePeople, PeopleMerged, PeopleUnmerged};
use crate::error::ApiError;
use crate::session::Session;
use crate::unlock;
use crate::unlock::types::CoverFields;

/// Pairs answered when nothing is said.
const DEFAULT_LIMIT: u32 = 50;
/// Most pairs answered.
const MOST: u32 = 1000;

/// Merges two records of one person. What was open of either is covered.
///
/// # Errors
/// `not-allowed`, and what [`crm::merge::merge`] refuses.
pub fn merge(session: &Session, request: &MergePeople) -> Result<PeopleMerged, ApiError> {
    session.require(Role::Staff)?;
    let merge_id = session.vault().write(session.staff(), |w| {
        merge::merge(w, request.keep, request.drop, &request.take)
    })?;
    cover(session, request.keep)?;
    cover(session, request.drop)?;
    Ok(PeopleMerged {
        merge_id,
        id: request.keep,
    })
}

/// Splits a merge: both records are as they were. What its time has passed is deleted on the way.
///
/// # Errors
/// `not-allowed`, and what [`crm::merge::unmerge`] refuses.
pub fn unmerge(session: &Session, id: Uuid) -> Result<PeopleUnmerged, ApiError> {
    session.require(Role::Staff)?;
    expire(session)?;
    let split = session
        .vault()
        .write(session.staff(), |w| merge::unmerge(w, id))?;
    cover(session, split.keep)?;
    Ok(PeopleUnmerged {
        keep: split.keep,
        drop: split.drop,
    })
}

/// Records that may be the same person's, scored and explained.
///
/// # Errors
/// `not-allowed`.
pub fn duplicates(session: &Session, limit: Option<u32>) -> Result<Vec<DuplicateView>, ApiError> {
    session.require(Role::Staff)?;
    expire(session)?;
    let limit = usize::try_from(limit.unwrap_or(DEFAULT_LIMIT).min(MOST)).unwrap_or(usize::MAX);
    let grant = session.grant();
    let found = session.vault().read(|r| merge::duplicates(r, limit))?;
    let view = |one: merge::Candidate| DuplicateView {
        keep: one.keep,
        keep_name: one.keep_name.shown_to(&grant).value().unwrap_or_default(),
        drop: one.drop,
        drop_name: one.drop_name.shown_to(&grant).value().unwrap_or_default(),
        score: one.score,
        reasons: one
            .reasons
            .iter()
            .map(|reason| reason.as_str().to_owned())
            .collect(),
    };
    Ok(found.into_iter().map(view).collect())
}

/// Deletes what splits take after their time.
pub(crate) fn expire(session: &Session) -> Result<(), ApiError> {
    if session.vault().read(merge::any_expired)? {
        session.vault().write(session.staff(), merge::expire)?;
    }
    Ok(())
}

fn cover(session: &Session, person: Uuid) -> Result<(), ApiError> {
    let (person, field) = (Some(person), None);
    unlock::cover(session, CoverFields { person, field }).map(drop)
}
