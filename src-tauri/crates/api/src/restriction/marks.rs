//! How a person stands: restrictions in force and over, objections, and what could be objected to.

use crm::error::CrmError;
use crm::private::Grant;
use crm::restriction::{self, Objection, Restriction};
use crm::staff::Role;
use crm::{people, purposes};
use text::Lang;
use uuid::Uuid;
use vault::{Instant, Read};

use super::types::{ObjectablePurpose, ObjectionView, PersonMarks, RestrictionView};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// How a person stands. It is what lifting and objecting are done from, so a restricted person has it too, without a
/// word about their purposes.
///
/// # Errors
/// `not-allowed unknown-person`.
pub fn marks(session: &Session, person: Uuid) -> Result<PersonMarks, ApiError> {
    session.require(Role::Staff)?;
    Ok(session.vault().read(|r| view(r, person, session.lang()))?)
}

fn view(r: &Read<'_>, id: Uuid, lang: Lang) -> Result<PersonMarks, CrmError> {
    let person = people::get(r, id)?;
    let restricted = person.restricted_at.is_some();
    let restrictions = restriction::list(r, id)?;
    let objections = if restricted {
        Vec::new()
    } else {
        restriction::objections(r, id)?
    };
    let mut objectable = Vec::new();
    for purpose in purposes::list(r)? {
        if restriction::may_object(&purpose) {
            objectable.push(ObjectablePurpose {
                objected: !restricted && restriction::objected(r, id, &purpose)?,
                name: purpose.name(lang).to_owned(),
                marketing: purpose.marketing,
                purpose: purpose.key,
            });
        }
    }
    Ok(PersonMarks {
        person: id,
        name: person
            .name
            .shown_to(&Grant::minimal())
            .value()
            .unwrap_or_default(),
        restricted,
        by_law: restricted && restrictions.iter().all(|known| known.lifted_at.is_some()),
        restrictions: restrictions.iter().map(restriction_view).collect(),
        objections: objections
            .into_iter()
            .map(|(objection, ended)| objection_view(r, objection, ended, lang))
            .collect::<Result<_, _>>()?,
        objectable,
    })
}

fn restriction_view(restriction: &Restriction) -> RestrictionView {
    RestrictionView {
        id: restriction.id,
        ground: restriction.ground.as_str().to_owned(),
        since: instant(restriction.since),
        informed_at: restriction.informed_at.map(instant),
        lifted_at: restriction.lifted_at.map(instant),
    }
}

fn objection_view(
    r: &Read<'_>,
    objection: Objection,
    ended: Option<Instant>,
    lang: Lang,
) -> Result<ObjectionView, CrmError> {
    let purpose = match objection.purpose.as_deref() {
        Some(key) => purposes::current(r, key)?,
        None => None,
    };
    Ok(ObjectionView {
        id: objection.id,
        purpose_name: purpose.map(|purpose| purpose.name(lang).to_owned()),
        purpose: objection.purpose,
        at: instant(objection.at),
        ended_at: ended.map(instant),
    })
}
