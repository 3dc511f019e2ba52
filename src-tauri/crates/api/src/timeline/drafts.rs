//! Drafts: what somebody is writing, kept for them alone.

use crm::staff::Role;
use crm::timeline::drafts::{self, Place};
use uuid::Uuid;

use super::types::{DraftOf, DraftPlace, DraftView, KeepDraft};
use crate::error::ApiError;
use crate::session::Session;

/// Keeps what the caller is writing in a place.
///
/// # Errors
/// `not-allowed`, `bad-request` for a note about nobody, and what [`crm::timeline::drafts::keep`] refuses.
pub fn draft_keep(session: &Session, request: KeepDraft) -> Result<(), ApiError> {
    session.require(Role::Staff)?;
    let place = place(request.place, request.person)?;
    session
        .vault()
        .write(session.staff(), |w| drafts::keep(w, place, &request.content))?;
    Ok(())
}

/// What the caller was writing in a place. Drafts past their time, whoever wrote them, are deleted on the way; so is
/// what splits of merges take.
///
/// # Errors
/// `not-allowed`, `bad-request`.
pub fn draft_show(session: &Session, request: DraftOf) -> Result<Option<DraftView>, ApiError> {
    session.require(Role::Staff)?;
    let place = place(request.place, request.person)?;
    crate::merge::expire(session)?;
    if session.vault().read(drafts::any_expired)? {
        session.vault().write(session.staff(), drafts::expire)?;
    }
    let draft = session
        .vault()
        .read(|r| drafts::show(r, session.staff(), place))?;
    Ok(draft.map(|draft| DraftView {
        at: draft.at.to_string(),
        until: draft.until.to_string(),
        content: draft.for_writer(),
    }))
}

/// Deletes what the caller was writing in a place; whether there was anything.
///
/// # Errors
/// `not-allowed`, `bad-request`.
pub fn draft_drop(session: &Session, request: DraftOf) -> Result<bool, ApiError> {
    session.require(Role::Staff)?;
    let place = place(request.place, request.person)?;
    Ok(session
        .vault()
        .write(session.staff(), |w| drafts::discard(w, place))?)
}

fn place(place: DraftPlace, person: Option<Uuid>) -> Result<Place, ApiError> {
    match (place, person) {
        (DraftPlace::Note, Some(person)) => Ok(Place::Note(person)),
        (DraftPlace::NewPerson, None) => Ok(Place::NewPerson),
        (DraftPlace::Note, None) | (DraftPlace::NewPerson, Some(_)) => Err(ApiError::usage("bad-request")),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::TimeDelta;

    use super::*;
    use crate::testing::{as_role, owner};

    const NEW: DraftOf = DraftOf {
        place: DraftPlace::NewPerson,
        person: None,
    };

    fn typed(name: &str) -> KeepDraft {
        KeepDraft {
            place: NEW.place,
            person: NEW.person,
            content: BTreeMap::from([("name".to_owned(), name.to_owned())]),
        }
    }

    #[test]
    fn it_comes_back_with_its_times_and_is_gone_when_it_is_past_them() {
        let desk = owner();
        let at = desk.session.world().now();
        draft_keep(&desk.session, typed("Jana Mol")).unwrap();
        let view = draft_show(&desk.session, NEW).unwrap().unwrap();
        assert_eq!(view.content["name"], "Jana Mol");
        assert_eq!(view.at, vault::Instant::from(at).to_string());
        assert_eq!(
            view.until,
            vault::Instant::from(at + TimeDelta::days(drafts::KEPT_DAYS)).to_string()
        );
        desk.vault.advance(TimeDelta::days(drafts::KEPT_DAYS));
        assert!(draft_show(&desk.session, NEW).unwrap().is_none());
        assert!(
            !draft_drop(&desk.session, NEW).unwrap(),
            "it was deleted on the way"
        );
        draft_keep(&desk.session, typed("Jana Molnárová")).unwrap();
        assert!(draft_drop(&desk.session, NEW).unwrap());
    }

    #[test]
    fn who_may_not_write_has_no_drafts() {
        let desk = as_role(Role::Viewer);
        let codes = [
            draft_keep(&desk.session, typed("x")).unwrap_err().code,
            draft_show(&desk.session, NEW).map(drop).unwrap_err().code,
            draft_drop(&desk.session, NEW).map(drop).unwrap_err().code,
        ];
        assert_eq!(codes, ["not-allowed"; 3]);
    }

    #[test]
    fn a_note_is_about_somebody_and_a_new_person_about_nobody_yet() {
        let desk = owner();
        for (place, person) in [
            (DraftPlace::Note, None),
            (DraftPlace::NewPerson, Some(Uuid::from_u128(1))),
        ] {
            let refused = draft_show(&desk.session, DraftOf { place, person })
                .map(drop)
                .unwrap_err();
            assert_eq!(refused.code, "bad-request");
        }
    }
}
