//! Identity, pauses, letters: what is done before the answer goes out.

use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Write};

use super::kind::{Identity, METHODS, StepKind, WAITS};
use super::{Case, open_case, rules, steps, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};

/// A step to be written down.
pub(super) struct NewStep<'a> {
    pub(super) kind: StepKind,
    pub(super) at: Instant,
    pub(super) detail: Option<&'a str>,
    pub(super) result: Option<&'a str>,
    pub(super) words: Option<&'a str>,
}

/// Writes a step down with its entry in the log.
pub(super) fn note(w: &Write<'_>, case: &Case, step: &NewStep<'_>) -> Result<Uuid, CrmError> {
    let id = add(w, case, step)?;
    let facts = json!({ "request": case.id, "step": step.kind.as_str() });
    w.audit(acts::REQUEST_NOTED, case.person, facts)?;
    Ok(id)
}

/// As [`note`], without an entry in the log: part of an act that has its own.
pub(super) fn add(w: &Write<'_>, case: &Case, step: &NewStep<'_>) -> Result<Uuid, CrmError> {
    let id = w.id();
    store::insert_step(w, id, case, step)?;
    w.changed("request_step", id, Op::Insert, &["step", "at"])?;
    Ok(id)
}

/// Identity was checked (Article 12(6)): how, and with what result. Never what was shown.
///
/// # Errors
/// `unknown-request request-closed bad-method bad-result bad-date future-date before-received`.
pub fn identity(
    w: &Write<'_>,
    id: Uuid,
    method: &str,
    result: &str,
    at: Option<&str>,
) -> Result<Uuid, CrmError> {
    let case = open_case(w, id)?;
    if !METHODS.contains(&method) {
        return Err(Refusal::new("bad-method").on("method").into());
    }
    let result = Identity::parse(result).ok_or_else(|| Refusal::new("bad-result").on("result"))?;
    let at = rules::happened(at, "at", case.received, w.world().now())?;
    let step = NewStep {
        kind: StepKind::Identity,
        at,
        detail: Some(method),
        result: Some(result.as_str()),
        words: None,
    };
    note(w, &case, &step)
}

/// The person was asked who they are, or what they mean: from here on the clock may be seen as paused.
///
/// # Errors
/// `unknown-request request-closed bad-wait already-paused bad-date future-date before-received`.
pub fn pause(w: &Write<'_>, id: Uuid, waits_for: &str, at: Option<&str>) -> Result<Uuid, CrmError> {
    let case = open_case(w, id)?;
    if !WAITS.contains(&waits_for) {
        return Err(Refusal::new("bad-wait").on("for").into());
    }
    if is_paused(&steps(w, &case)?) {
        return Err(Refusal::new("already-paused").on("id").into());
    }
    let at = rules::happened(at, "at", case.received, w.world().now())?;
    let step = NewStep {
        kind: StepKind::Paused,
        at,
        detail: Some(waits_for),
        result: None,
        words: None,
    };
    note(w, &case, &step)
}

/// The person answered what they were asked.
///
/// # Errors
/// `unknown-request request-closed not-paused bad-date future-date before-received`; `before-pause` if it was not asked
/// yet.
pub fn resume(w: &Write<'_>, id: Uuid, at: Option<&str>) -> Result<Uuid, CrmError> {
    let case = open_case(w, id)?;
    let steps = steps(w, &case)?;
    if !is_paused(&steps) {
        return Err(Refusal::new("not-paused").on("id").into());
    }
    let at = rules::happened(at, "at", case.received, w.world().now())?;
    let asked = rules::pauses(&steps).last().map(|(from, _)| *from);
    if asked.is_some_and(|asked| rules::day(at) < asked) {
        return Err(Refusal::new("before-pause").on("at").into());
    }
    let step = NewStep {
        kind: StepKind::Resumed,
        at,
        detail: None,
        result: None,
        words: None,
    };
    note(w, &case, &step)
}

/// Whether an answer of the person is waited for.
pub fn is_paused(steps: &[super::Step]) -> bool {
    rules::pauses(steps).last().is_some_and(|(_, end)| end.is_none())
}

/// A letter was made. A closed request may still get one.
///
/// # Errors
/// `unknown-request`.
pub fn letter_made(w: &Write<'_>, case: &Case, letter: &str, sha256: &str) -> Result<Uuid, CrmError> {
    let step = NewStep {
        kind: StepKind::Letter,
        at: w.now(),
        detail: Some(letter),
        result: Some(sha256),
        words: None,
    };
    note(w, case, &step)
}
