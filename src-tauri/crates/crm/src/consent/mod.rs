//! Room `consent`: who agreed to what, when, how, and to which words (Articles 4(11), 7, 8; recitals 32, 42, 43).
//!
//! The log is append-only; the state is a view over it ([`state`]). A grant starts the processing of its purpose; a
//! withdrawal or a refusal ends it at once. Asking for a marketing consent by e-mail, SMS or phone is itself forbidden
//! (§ 116(4) of Act 452/2021) and is not recorded.

pub mod census;
mod child;
mod erased;
mod expiry;
mod receipt;
mod rules;
mod store;
#[cfg(test)]
mod tests;
mod types;
pub mod wordings;

use law::Period;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::ledger::Entry;
use vault::{Instant, Op, Read, Write};

pub use erased::withdrawn_after_erasure;
pub use expiry::{Expiring, expire, expiring};
pub use receipt::{Receipt, WAY_CONSENT_RECEIPT, receipt, receipted};
pub(crate) use wordings::seed;

pub use types::{
    Channel, ConsentAction, ConsentState, Event, EventKind, Evidence, NewEvent, Recorded, Standing, Wording,
    WordingKind,
};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::purposes::{Basis, Purpose, SOURCE_CONSENT, end_reason};
use crate::{moment, people, purposes, restriction};

/// Label under which evidence is sealed.
pub(crate) const EVIDENCE_LABEL: &str = "consent_event.evidence";
/// Largest evidence file, in bytes.
pub const EVIDENCE_MAX: usize = 20 * 1024 * 1024;

/// Appends one event, and starts or ends the processing as it demands. One entry in the log.
///
/// # Errors
/// `unknown-person`, `restricted` (but for a withdrawal), `unknown-purpose`, `basis-not-consent`, `asking-forbidden`,
/// `bad-date`, `future-date`, `unknown-text-version`, `no-wording`, `empty-evidence`, `evidence-too-large`,
/// `parent-required`.
pub fn record(w: &Write<'_>, new: &NewEvent<'_>) -> Result<Recorded, CrmError> {
    recorded(w, new, false)
}

/// As [`record`], for a child: a parent consented, and the evidence is what proves it (Article 8(1), (2)).
///
/// # Errors
/// As [`record`]; `parent-evidence-required`.
pub fn record_by_parent(w: &Write<'_>, new: &NewEvent<'_>) -> Result<Recorded, CrmError> {
    recorded(w, new, true)
}

fn recorded(w: &Write<'_>, new: &NewEvent<'_>, by_parent: bool) -> Result<Recorded, CrmError> {
    allowed_person(w, new)?;
    let purpose = on_consent(w, new.purpose)?;
    let now = w.world().now();
    let at = moment::of_act(new.at, now)?;
    let day = at.to_utc().with_timezone(now.offset()).date_naive();
    if rules::asking_forbidden(purpose.marketing, new.action, new.channel, day) {
        let details = json!({ "channel": new.channel.as_str() });
        return Err(Refusal::new("asking-forbidden")
            .on("channel")
            .with(details)
            .into());
    }
    child::checked(w, new, &purpose, by_parent, day)?;
    let wording = wording(w, new)?;
    let row = store::Appended {
        id: w.id(),
        person: new.person,
        purpose: new.purpose,
        kind: EventKind::Act(new.action),
        channel: Some(new.channel),
        wording: wording.as_ref(),
        at,
        evidence: new
            .evidence
            .as_ref()
            .map(|evidence| sealed(w, new.person, evidence))
            .transpose()?,
        batch: None,
    };
    store::append(w, &row)?;
    w.changed(
        "consent_event",
        row.id,
        Op::Insert,
        &["purpose_key", "action", "at"],
    )?;
    let state = standing(w, new.person, &purpose)?.state;
    follow(w, new, &purpose, state, at)?;
    if let Some(act) = rules::kept_in_ledger(new.action, new.purpose) {
        w.ledger(&Entry {
            at,
            subjects: crate::merge::ids(w, new.person)?,
            act,
        })?;
    }
    people::touch(w, new.person)?;
    w.audit(
        acts::CONSENT_RECORDED,
        Some(new.person),
        json!({
            "purpose": new.purpose,
            "action": row.kind.as_str(),
            "channel": new.channel.as_str(),
            "version": row.wording.map(|wording| wording.version.as_str()),
            "state": state.as_str(),
            "by_parent": by_parent,
        }),
    )?;
    Ok(Recorded { event: row.id, state })
}

/// Records again, from the ledger, that a consent was withdrawn or refused: a restored vault knows nothing of it. What
/// is known already is not recorded twice, and a consent given later stands.
///
/// # Errors
/// Of the vault only.
pub(crate) fn repeat(
    w: &Write<'_>,
    person: Uuid,
    purpose: &str,
    action: ConsentAction,
    at: Instant,
) -> Result<(), CrmError> {
    let kind = EventKind::Act(action);
    let known = store::events(w, person, Some(purpose))?;
    if known.iter().any(|event| event.kind == kind && event.at == at) {
        return Ok(());
    }
    let row = store::Appended {
        id: w.id(),
        person,
        purpose,
        kind,
        channel: None,
        wording: None,
        at,
        evidence: None,
        batch: None,
    };
    store::append(w, &row)?;
    w.changed(
        "consent_event",
        row.id,
        Op::Insert,
        &["purpose_key", "action", "at"],
    )?;
    let state = match purposes::current(w, purpose)? {
        Some(purpose) => standing(w, person, &purpose)?.state,
        None => ConsentState::Withdrawn,
    };
    if matches!(state, ConsentState::Refused | ConsentState::Withdrawn) {
        purposes::end(w, person, purpose, end_reason::CONSENT_WITHDRAWN, at)?;
    }
    people::touch(w, person)?;
    w.audit(
        acts::CONSENT_RECORDED,
        Some(person),
        json!({ "purpose": purpose, "action": kind.as_str(), "state": state.as_str() }),
    )?;
    Ok(())
}

/// Appends what a file claimed: a consent without proof, which does not count. Without an entry in the log: part of an
/// import.
///
/// # Errors
/// `unknown-purpose`, `basis-not-consent`.
pub fn add_unproven(
    w: &Write<'_>,
    person: Uuid,
    purpose: &str,
    batch: Option<Uuid>,
) -> Result<Uuid, CrmError> {
    on_consent(w, purpose)?;
    let row = store::Appended {
        id: w.id(),
        person,
        purpose,
        kind: EventKind::Unproven,
        channel: None,
        wording: None,
        at: w.now(),
        evidence: None,
        batch,
    };
    store::append(w, &row)?;
    w.changed(
        "consent_event",
        row.id,
        Op::Insert,
        &["purpose_key", "action", "at"],
    )?;
    Ok(row.id)
}

/// The state of a person's consent to a purpose now.
///
/// # Errors
/// `unknown-purpose`.
pub fn state(r: &Read<'_>, person: Uuid, purpose: &str) -> Result<Standing, CrmError> {
    standing(r, person, &purposes::known(r, purpose)?)
}

/// All events of a person, newest first.
///
/// # Errors
/// Of the vault only.
pub fn history(r: &Read<'_>, person: Uuid) -> Result<Vec<Event>, CrmError> {
    let mut events = store::events(r, person, None)?;
    events.sort_by_key(|event| std::cmp::Reverse((event.at, event.seq)));
    Ok(events)
}

/// A row of the consent screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The purpose.
    pub purpose: Purpose,
    /// The state now.
    pub standing: Standing,
    /// The newest wording, in the language of the person or the one given.
    pub wording: Option<Wording>,
    /// Channels by which asking may be recorded today.
    pub ask_channels: Vec<Channel>,
}

/// One row for each purpose on the basis of consent.
///
/// # Errors
/// Of the vault only.
pub fn board(r: &Read<'_>, person: Uuid, lang: text::Lang) -> Result<Vec<Row>, CrmError> {
    let lang = language(r, person, lang)?;
    purposes::list(r)?
        .into_iter()
        .filter(|purpose| purpose.basis == Basis::Consent)
        .map(|purpose| {
            Ok(Row {
                standing: standing(r, person, &purpose)?,
                wording: wordings::newest(r, &purpose.key, lang)?,
                ask_channels: rules::ask_channels(purpose.marketing, r.world().today()),
                purpose,
            })
        })
        .collect()
}

/// A kept evidence file in the clear; none once the person's key is gone.
///
/// # Errors
/// Of the vault only.
pub(crate) fn opened_evidence(
    r: &Read<'_>,
    person: Uuid,
    sealed: &[u8],
) -> Result<Option<Vec<u8>>, CrmError> {
    Ok(r.unseal(person, EVIDENCE_LABEL, sealed)?)
}

/// The language of a person, or the one given where they have none that the program speaks.
pub(crate) fn language(r: &Read<'_>, person: Uuid, other: text::Lang) -> Result<text::Lang, CrmError> {
    Ok(store::language(r, person)?
        .and_then(|tag| tag.parse().ok())
        .unwrap_or(other))
}

/// A restricted person can still withdraw (Article 18(2) protects them, not the firm).
fn allowed_person(r: &Read<'_>, new: &NewEvent<'_>) -> Result<(), CrmError> {
    match purposes::open(r, new.person) {
        Err(CrmError::Refused(refusal))
            if refusal.code == "restricted" && new.action == ConsentAction::Withdraw =>
        {
            Ok(())
        }
        answer => answer,
    }
}

fn on_consent(r: &Read<'_>, key: &str) -> Result<Purpose, CrmError> {
    let purpose = purposes::known(r, key)?;
    if purpose.basis == Basis::Consent {
        return Ok(purpose);
    }
    Err(Refusal::new("basis-not-consent")
        .on("purpose")
        .with(json!({ "purpose": key }))
        .into())
}

fn standing(r: &Read<'_>, person: Uuid, purpose: &Purpose) -> Result<Standing, CrmError> {
    let said: Vec<rules::Said> = store::events(r, person, Some(&purpose.key))?
        .iter()
        .map(|event| rules::Said {
            seq: event.seq,
            kind: event.kind,
            at: event.at,
        })
        .collect();
    let valid = purpose
        .consent_valid
        .as_deref()
        .and_then(|text| text.parse::<Period>().ok());
    Ok(rules::standing(&said, valid, r.now()))
}

/// The wording of an event: the version named, or for what needs words the newest. A withdrawal needs none.
fn wording(r: &Read<'_>, new: &NewEvent<'_>) -> Result<Option<Wording>, CrmError> {
    let lang = language(r, new.person, new.lang)?;
    if let Some(version) = new
        .text_version
        .map(str::trim)
        .filter(|version| !version.is_empty())
    {
        return Ok(Some(wordings::version(
            r,
            WordingKind::Consent,
            version,
            Some(new.purpose),
            lang,
        )?));
    }
    if new.action == ConsentAction::Withdraw {
        return Ok(None);
    }
    let newest = wordings::newest(r, new.purpose, lang)?;
    if newest.is_none() && new.action != ConsentAction::Refuse {
        return Err(Refusal::new("no-wording")
            .on("text_version")
            .with(json!({ "purpose": new.purpose }))
            .into());
    }
    Ok(newest)
}

fn sealed<'a>(w: &Write<'_>, person: Uuid, evidence: &'a Evidence) -> Result<store::Sealed<'a>, CrmError> {
    if evidence.bytes.is_empty() {
        return Err(Refusal::new("empty-evidence").on("evidence").into());
    }
    if evidence.bytes.len() > EVIDENCE_MAX {
        let details = json!({ "limit_mb": EVIDENCE_MAX / (1024 * 1024) });
        return Err(Refusal::new("evidence-too-large")
            .on("evidence")
            .with(details)
            .into());
    }
    Ok(store::Sealed {
        name: &evidence.name,
        hash: hex::encode(Sha256::digest(&evidence.bytes)),
        sealed: w.seal(person, EVIDENCE_LABEL, &evidence.bytes)?,
    })
}

/// What the event does to the processing.
fn follow(
    w: &Write<'_>,
    new: &NewEvent<'_>,
    purpose: &Purpose,
    state: ConsentState,
    at: Instant,
) -> Result<(), CrmError> {
    match state {
        // A consent found later, with a date before an objection, does not lift it.
        ConsentState::Granted
            if new.action == ConsentAction::Grant && !restriction::objected(w, new.person, purpose)? =>
        {
            purposes::start(w, new.person, new.purpose, SOURCE_CONSENT, None, at)?;
        }
        ConsentState::Refused | ConsentState::Withdrawn => {
            purposes::end(w, new.person, new.purpose, end_reason::CONSENT_WITHDRAWN, at)?;
        }
        _ => {}
    }
    Ok(())
}
