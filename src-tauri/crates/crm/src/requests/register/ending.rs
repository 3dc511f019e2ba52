//! A longer time, and the end (Article 12(3) to (5)).

use serde_json::json;
use uuid::Uuid;
use vault::{Op, Write};

use super::kind::{Identity, Outcome, StepKind};
use super::steps::{NewStep, add};
use super::{Case, acted, get, open_case, progress, rules, steps, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::people;

/// The person was told, with the reasons, that the answer takes two more months. One entry in the log.
///
/// # Errors
/// `unknown-request request-closed already-extended reason-required bad-date future-date before-received`;
/// `extension-too-late` with `{due}` if they were not told within the first month.
pub fn extend(w: &Write<'_>, id: Uuid, reason: Option<&str>, informed_at: &str) -> Result<Case, CrmError> {
    let case = open_case(w, id)?;
    if case.extended_at.is_some() {
        return Err(Refusal::new("already-extended").on("id").into());
    }
    let reason = rules::reason(reason)?;
    if informed_at.trim().is_empty() {
        return Err(Refusal::new("bad-date").on("informed_at").into());
    }
    let informed = rules::happened(Some(informed_at), "informed_at", case.received, w.world().now())?;
    let clock = case.clock(&[], rules::day(informed));
    if !clock.law.may_extend(rules::day(informed)) {
        return Err(Refusal::new("extension-too-late")
            .on("informed_at")
            .with(json!({ "due": clock.law.due.to_string() }))
            .into());
    }
    store::extend(w, id, informed)?;
    w.changed("request", id, Op::Update, &["extended_at"])?;
    let step = NewStep {
        kind: StepKind::Extended,
        at: informed,
        detail: None,
        result: None,
        words: Some(&reason),
    };
    add(w, &case, &step)?;
    w.audit(acts::REQUEST_EXTENDED, case.person, json!({ "request": id }))?;
    get(w, id)
}

/// The answer was sent.
#[derive(Clone, Copy)]
pub struct Closing<'a> {
    /// Request.
    pub id: Uuid,
    /// How it ended.
    pub outcome: Outcome,
    /// Why not, or not in whole; or why as asked without the act that the program knows of.
    pub reason: Option<&'a str>,
    /// When the answer was sent.
    pub sent_at: &'a str,
}

/// Closes a request. One entry in the log.
///
/// # Errors
/// `unknown-request request-closed bad-date future-date before-received`; `reason-required` for a refusal, a part, or an
/// end without the act that answers it (`act-missing` with `{act}`); `identity-open` where data would go to somebody of
/// whom it is not sure that they are the person.
pub fn close(w: &Write<'_>, closing: &Closing<'_>) -> Result<Case, CrmError> {
    let case = open_case(w, closing.id)?;
    let reason = rules::words(closing.reason, "reason")?;
    if closing.outcome != Outcome::Done && reason.is_none() {
        return Err(Refusal::new("reason-required").on("reason").into());
    }
    if closing.sent_at.trim().is_empty() {
        return Err(Refusal::new("bad-date").on("sent_at").into());
    }
    let sent = rules::happened(Some(closing.sent_at), "sent_at", case.received, w.world().now())?;
    let unsure = matches!(
        progress::identity(&steps(w, &case)?),
        Some(Identity::Doubt | Identity::Failed)
    );
    if unsure && closing.outcome != Outcome::Refused && !case.kind.at_once() {
        return Err(Refusal::new("identity-open").on("outcome").into());
    }
    if progress::act_needed(case.kind, closing.outcome) && reason.is_none() && !acted(w, &case)? {
        return Err(Refusal::new("act-missing")
            .on("outcome")
            .with(json!({ "act": case.kind.act().as_str() }))
            .into());
    }
    store::close(w, closing.id, closing.outcome, sent)?;
    w.changed(
        "request",
        closing.id,
        Op::Update,
        &["outcome", "sent_at", "closed_at"],
    )?;
    // Of somebody who was erased nothing is written down any more.
    if !case.erased {
        let step = NewStep {
            kind: StepKind::Closed,
            at: sent,
            detail: None,
            result: Some(closing.outcome.as_str()),
            words: reason.as_deref(),
        };
        add(w, &case, &step)?;
    }
    if let Some(person) = case.person {
        people::touch(w, person)?;
    }
    let facts =
        json!({ "request": closing.id, "kind": case.kind.as_str(), "outcome": closing.outcome.as_str() });
    w.audit(acts::REQUEST_CLOSED, case.person, facts)?;
    get(w, closing.id)
}
