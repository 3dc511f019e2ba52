//! What the person asks for, carried out: one act and its link to the request.

use crm::consent::{self, ConsentAction, NewEvent};
use crm::requests::register::{self, Act, Case, Kind};
use crm::restriction::{self, Ground, Objected};
use crm::staff::Role;
use uuid::Uuid;
use vault::{Job, Write};

use super::types::{ActOnRequest, RequestDone};
use crate::erasure::types::{EraseRun, ErasureDone};
use crate::error::ApiError;
use crate::session::Session;

/// Carries out a withdrawal, an objection or a restriction; answers the id of the act. A withdrawal counts from the day
/// on which it came in. What was open of a restricted person is covered.
///
/// # Errors
/// `not-allowed unknown-request request-closed request-without-person withdrawal-purpose-required bad-ground act-elsewhere`, and what
/// the act itself refuses.
pub fn act(session: &Session, request: &ActOnRequest) -> Result<RequestDone, ApiError> {
    session.require(Role::Staff)?;
    let (id, person, restricts) = session.vault().write(session.staff(), |w| {
        let case = register::open_case(w, request.id)?;
        let person = of(&case)?;
        let id = carry_out(w, session, &case, person, request)?;
        register::acted_on(w, case.id, person, case.kind.act(), Some(id))?;
        Ok::<_, ApiError>((id, person, case.kind == Kind::Restriction))
    })?;
    if restricts {
        session.openings().cover(Some(person), None);
    }
    Ok(RequestDone { id })
}

fn carry_out(
    w: &Write<'_>,
    session: &Session,
    case: &Case,
    person: Uuid,
    request: &ActOnRequest,
) -> Result<Uuid, ApiError> {
    let purpose = request.purpose.as_deref();
    match case.kind {
        Kind::Withdrawal => {
            let purpose =
                purpose.ok_or_else(|| ApiError::rule("withdrawal-purpose-required").on("purpose"))?;
            let received = case.received.to_string();
            let event = NewEvent {
                person,
                purpose,
                action: ConsentAction::Withdraw,
                channel: case.channel,
                text_version: None,
                lang: session.lang(),
                at: Some(&received),
                evidence: None,
            };
            Ok(consent::record(w, &event)?.event)
        }
        Kind::Objection => {
            let to = purpose.map_or(Objected::Marketing, Objected::Purpose);
            Ok(restriction::object(w, person, to)?)
        }
        Kind::Restriction => {
            let ground = request.ground.as_deref().and_then(Ground::parse);
            let ground = ground.ok_or_else(|| ApiError::rule("bad-ground").on("ground"))?;
            Ok(restriction::restrict(w, person, ground)?)
        }
        Kind::Access | Kind::Rectification | Kind::Erasure | Kind::Portability => {
            Err(ApiError::rule("act-elsewhere").on("id"))
        }
    }
}

/// Erases the person who asked for it; the request knows the receipt, and names nobody any more. Should the program end
/// between the two, the request still knows that its person is gone.
///
/// # Errors
/// `not-allowed unknown-request request-closed request-without-person request-kind`, and what [`crate::erasure::run`]
/// refuses.
pub fn erase(
    session: &Session,
    id: Uuid,
    ground: &str,
    plan: Option<&str>,
    asked: Option<&str>,
    job: &Job,
) -> Result<ErasureDone, ApiError> {
    session.require(Role::Owner)?;
    let case = session.vault().read(|r| register::open_case(r, id))?;
    if case.kind != Kind::Erasure {
        return Err(ApiError::rule("act-elsewhere").on("id"));
    }
    let person = of(&case)?;
    let run = EraseRun {
        person,
        ground: ground.to_owned(),
        plan: plan.map(str::to_owned),
        asked: asked.map(str::to_owned),
    };
    let done = crate::erasure::run(session, &run, job)?;
    session.vault().write(session.staff(), |w| {
        register::acted_on(w, id, person, Act::Erasure, Some(done.receipt))
    })?;
    Ok(done)
}

fn of(case: &Case) -> Result<Uuid, ApiError> {
    case.person
        .ok_or_else(|| ApiError::rule("request-without-person").on("person"))
}
