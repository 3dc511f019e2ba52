//! Which act answered a request, and who else has to know (Articles 16 and 19).

use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;
use vault::{AuditQuery, Op, Read, Write};

use super::kind::{Act, Kind, StepKind};
use super::steps::{NewStep, add, note};
use super::{Case, Step, open_case, rules, store};
use crate::audit::acts;
use crate::disclosure::tell;
use crate::error::{CrmError, Refusal};
use crate::{consent, disclosure, restriction};

/// Whether what was asked is done: by an act that named the request, or by one of its kind since the request came in.
///
/// # Errors
/// Of the vault only.
pub fn acted(r: &Read<'_>, case: &Case) -> Result<bool, CrmError> {
    if case.act.is_some() {
        return Ok(true);
    }
    let Some(person) = case.person else {
        return Ok(case.erased && case.kind == Kind::Erasure);
    };
    let since = case.received;
    let later = |at| rules::day(at) >= since;
    Ok(match case.kind {
        Kind::Withdrawal => consent::history(r, person)?.iter().any(|event| {
            event.kind == consent::EventKind::Act(consent::ConsentAction::Withdraw) && later(event.at)
        }),
        Kind::Objection => restriction::objections(r, person)?
            .iter()
            .any(|(objection, _)| later(objection.at)),
        Kind::Restriction => restriction::list(r, person)?.iter().any(|one| later(one.since)),
        Kind::Rectification => changed(r, case, person)?,
        Kind::Access => store::reports(r, person)?.into_iter().any(later),
        Kind::Erasure | Kind::Portability => false,
    })
}

/// Whether values of the person were changed since the request was written down.
fn changed(r: &Read<'_>, case: &Case, person: Uuid) -> Result<bool, CrmError> {
    let query = AuditQuery {
        subject: Some(person),
        since: Some(case.opened_at),
        acts: &[acts::PERSON_CHANGED],
        limit: 1,
        ..AuditQuery::default()
    };
    Ok(!r.audit(&query)?.is_empty())
}

/// An act answered a request. `row`: of the act, where it has one. One entry in the log.
///
/// # Errors
/// `unknown-request request-closed`; `request-kind` with `{kind}` if such an act answers another kind;
/// `request-of-another` if somebody else asks.
pub fn acted_on(w: &Write<'_>, id: Uuid, person: Uuid, act: Act, row: Option<Uuid>) -> Result<(), CrmError> {
    let case = meant(w, id, person, act)?;
    store::set_act(w, id, act, row)?;
    w.changed("request", id, Op::Update, &["act", "act_id"])?;
    let step = NewStep {
        kind: StepKind::Act,
        at: w.now(),
        detail: Some(act.as_str()),
        result: None,
        words: None,
    };
    // An erasure took the steps of the person with it, and nothing is written down of them any more.
    if act != Act::Erasure {
        note(w, &case, &step)?;
    } else {
        let facts = json!({ "request": id, "step": StepKind::Act.as_str() });
        w.audit(acts::REQUEST_NOTED, None, facts)?;
    }
    Ok(())
}

/// An access report was made that answers a request: for whoever writes the report, in the same transaction.
///
/// # Errors
/// As [`acted_on`].
pub fn report_made(w: &Write<'_>, id: Uuid, person: Uuid, report: Uuid) -> Result<(), CrmError> {
    acted_on(w, id, person, Act::Report, Some(report))
}

/// Values were corrected at the person's request (Article 16): which, and what was wrong with them. What they held
/// before is not kept: it was wrong. Part of the act that changes them.
///
/// # Errors
/// As [`acted_on`]; `too-long`, `bad-characters`.
pub fn corrected(
    w: &Write<'_>,
    id: Uuid,
    person: Uuid,
    fields: &[String],
    wrong: Option<&str>,
) -> Result<(), CrmError> {
    let case = meant(w, id, person, Act::Correction)?;
    let wrong = rules::words(wrong, "wrong")?;
    store::set_act(w, id, Act::Correction, None)?;
    w.changed("request", id, Op::Update, &["act"])?;
    tell::begin(w, person, tell::Cause::Rectified, None, Some(fields))?;
    let fields = fields.join(" ");
    let step = NewStep {
        kind: StepKind::Corrected,
        at: w.now(),
        detail: Some(&fields),
        result: None,
        words: wrong.as_deref(),
    };
    note(w, &case, &step)?;
    Ok(())
}

/// Refuses a correction that no open request for rectification of this person asks for.
///
/// # Errors
/// As [`acted_on`].
pub fn correctable(r: &Read<'_>, id: Uuid, person: Uuid) -> Result<(), CrmError> {
    meant(r, id, person, Act::Correction).map(drop)
}

/// Whether an act may name this request as what it answers.
///
/// # Errors
/// As [`acted_on`].
fn meant(r: &Read<'_>, id: Uuid, person: Uuid, act: Act) -> Result<Case, CrmError> {
    let case = open_case(r, id)?;
    if case.kind.act() != act {
        return Err(Refusal::new("request-kind")
            .on("request")
            .with(json!({ "kind": case.kind.as_str() }))
            .into());
    }
    let theirs = case.person == Some(person) || (act == Act::Erasure && case.erased);
    if !theirs {
        return Err(Refusal::new("request-of-another").on("request").into());
    }
    Ok(case)
}

/// Recipients by name who have to be told of what was done and were not yet (Article 19): of a correction those who
/// received one of the fields, of a restriction or an erasure that is still ahead everybody who received anything.
///
/// # Errors
/// Of the vault only.
pub fn recipients_to_tell(r: &Read<'_>, case: &Case, steps: &[Step]) -> Result<Vec<String>, CrmError> {
    let Some(person) = case.person.filter(|_| case.kind.recipients_told()) else {
        return Ok(Vec::new());
    };
    let fields: BTreeSet<&str> = steps
        .iter()
        .filter(|step| step.kind == StepKind::Corrected)
        .filter_map(|step| step.detail.as_deref())
        .flat_map(str::split_whitespace)
        .collect();
    let told: BTreeSet<&str> = steps
        .iter()
        .filter(|step| step.kind == StepKind::Told)
        .filter_map(|step| step.detail.as_deref())
        .collect();
    let concerned = |given: &[String]| {
        case.kind != Kind::Rectification || given.iter().any(|key| fields.contains(key.as_str()))
    };
    let names: BTreeSet<String> = disclosure::list(r, person)?
        .into_iter()
        .filter(|line| concerned(&line.fields))
        .filter_map(|line| line.recipient)
        .filter(|name| !told.contains(name.as_str()))
        .collect();
    Ok(names.into_iter().collect())
}

/// A recipient was told (Article 19). A closed request may still get it.
///
/// # Errors
/// `unknown-request`, `recipient-not-concerned`, `bad-date`, `future-date`, `before-received`.
pub fn told(w: &Write<'_>, id: Uuid, recipient: &str, at: Option<&str>) -> Result<Uuid, CrmError> {
    let case = super::get(w, id)?;
    let steps = super::steps(w, &case)?;
    let open = recipients_to_tell(w, &case, &steps)?;
    let name = open
        .iter()
        .find(|name| name.as_str() == recipient.trim())
        .ok_or_else(|| Refusal::new("recipient-not-concerned").on("recipient"))?;
    let at = rules::happened(at, "at", case.received, w.world().now())?;
    let step = NewStep {
        kind: StepKind::Told,
        at,
        detail: Some(name),
        result: None,
        words: None,
    };
    let id = add(w, &case, &step)?;
    if let Some(person) = case.person {
        tell::told_by_name(w, person, name, at)?;
    }
    let facts = json!({ "request": case.id, "step": StepKind::Told.as_str(), "recipient": name });
    w.audit(acts::REQUEST_NOTED, case.person, facts)?;
    Ok(id)
}
