//! The register: every breach with what became of it (Article 33(5)), and what is written down about one.

use std::collections::HashMap;

use crm::breach::{self, Advice, Case, Decision, Kind, Noting};
use crm::disclosure;
use crm::staff::{self, Role};
use uuid::Uuid;
use vault::{Instant, KeySlot, Read, SlotKind};

use super::told as shown;
use super::types::{
    BreachAdvice, BreachEntry, BreachRow, BreachView, DecideBreach, NoteBreach, NotifiedBreach, ToldBreach,
};
use crate::error::ApiError;
use crate::session::Session;

/// Every breach, the newest first.
///
/// # Errors
/// `not-allowed`.
pub fn list(session: &Session) -> Result<Vec<BreachRow>, ApiError> {
    session.require(Role::Staff)?;
    session.vault().read(|r| {
        let rows = breach::list(r)?;
        Ok(rows.iter().map(|case| row(r, case)).collect())
    })
}

/// A breach with what became of it.
///
/// # Errors
/// `not-allowed unknown-breach`.
pub fn show(session: &Session, id: Uuid) -> Result<BreachView, ApiError> {
    session.require(Role::Staff)?;
    let slots = session.vault().slots()?;
    session.vault().read(|r| {
        let case = breach::case(r, id)?;
        view(session, r, &case, &slots)
    })
}

/// Writes down what was learnt about a breach.
///
/// # Errors
/// `not-allowed`, and what [`crm::breach::note`] refuses.
pub fn note(session: &Session, request: &NoteBreach) -> Result<BreachView, ApiError> {
    session.require(Role::Staff)?;
    let noting = Noting {
        facts: request.facts.as_deref(),
        effects: request.effects.as_deref(),
        measures: request.measures.as_deref(),
        device_locked: request.device_locked.as_deref(),
        key_safe: request.key_safe.as_deref(),
    };
    session
        .vault()
        .write(session.staff(), |w| breach::note(w, request.id, &noting))?;
    show(session, request.id)
}

/// Writes down whether the authority, or the people, are told, and why.
///
/// # Errors
/// `not-allowed one-decision`, and what [`crm::breach::decide`] refuses.
pub fn decide(session: &Session, request: &DecideBreach) -> Result<BreachView, ApiError> {
    session.require(Role::Staff)?;
    let decision = match (request.authority.as_deref(), request.people.as_deref()) {
        (Some(word), None) => Decision::Authority(word),
        (None, Some(word)) => Decision::People(word),
        _ => return Err(ApiError::usage("one-decision")),
    };
    session.vault().write(session.staff(), |w| {
        breach::decide(w, request.id, decision, &request.reason)
    })?;
    show(session, request.id)
}

/// Writes down that the authority was told.
///
/// # Errors
/// `not-allowed`, and what [`crm::breach::notified`] refuses.
pub fn notified(session: &Session, request: &NotifiedBreach) -> Result<BreachView, ApiError> {
    session.require(Role::Staff)?;
    let notified = breach::Notified {
        at: &request.at,
        phase: request.phase.as_deref(),
        reference: request.reference.as_deref(),
        reason: request.reason.as_deref(),
    };
    session
        .vault()
        .write(session.staff(), |w| breach::notified(w, request.id, &notified))?;
    show(session, request.id)
}

/// Writes down that the people were told.
///
/// # Errors
/// `not-allowed`, and what [`crm::breach::told`] refuses.
pub fn told(session: &Session, request: &ToldBreach) -> Result<BreachView, ApiError> {
    session.require(Role::Staff)?;
    let told = breach::Told {
        at: &request.at,
        channel: &request.channel,
        reason: request.reason.as_deref(),
    };
    session
        .vault()
        .write(session.staff(), |w| breach::told(w, request.id, &told))?;
    show(session, request.id)
}

fn row(r: &Read<'_>, case: &Case) -> BreachRow {
    let notify_by = case.breach.notify_by();
    let word = |kind| case.latest(kind).and_then(|entry| entry.word.clone());
    let first = case.first_notified();
    BreachRow {
        id: case.breach.id,
        what: case.breach.what.as_str().to_owned(),
        aware_at: local(case.breach.aware_at),
        notify_by: shown(notify_by),
        minutes_left: (notify_by - r.world().now()).num_minutes(),
        authority: word(Kind::Authority),
        notified_at: first.map(local),
        late: first.is_some_and(|at| at > Instant::from(notify_by)),
        people: word(Kind::People),
        told_at: case.latest(Kind::Told).map(|entry| local(entry.at)),
        open: case.open_steps().into_iter().map(str::to_owned).collect(),
    }
}

fn view(session: &Session, r: &Read<'_>, case: &Case, slots: &[KeySlot]) -> Result<BreachView, ApiError> {
    let names = staff::names(r)?;
    let name = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
    let breach = &case.breach;
    let recipients: HashMap<Uuid, String> = disclosure::recipients(r)?
        .into_iter()
        .map(|known| (known.id, known.name))
        .collect();
    let first = breach.facts.clone().map(|text| BreachEntry {
        kind: Kind::Facts.as_str().to_owned(),
        word: None,
        text: Some(text),
        reference: None,
        at: local(breach.opened_at),
        recorded_at: local(breach.opened_at),
        staff: name(breach.staff),
    });
    let entries = case.entries.iter().map(|entry| BreachEntry {
        kind: entry.kind.as_str().to_owned(),
        word: entry.word.clone(),
        text: entry.body.clone(),
        reference: entry.reference.clone(),
        at: local(entry.at),
        recorded_at: local(entry.recorded_at),
        staff: name(entry.staff),
    });
    Ok(BreachView {
        row: row(r, case),
        from: breach.from.map(local),
        until: local(breach.until),
        recipient: breach.recipient.and_then(|id| recipients.get(&id).cloned()),
        by: breach.by.map(name),
        backup: breach.backup.is_some(),
        opened_at: local(breach.opened_at),
        opened_by: name(breach.staff),
        entries: first.into_iter().chain(entries).collect(),
        advice: advice(session, &case.advice, slots),
    })
}

fn advice(session: &Session, advice: &Advice, slots: &[KeySlot]) -> BreachAdvice {
    let phrases = slots.iter().filter(|slot| slot.kind == SlotKind::Passphrase);
    let guess = phrases.clone().filter_map(|slot| slot.guess_kib).min();
    let mut told = BreachAdvice {
        unintelligible: advice.unintelligible.as_str().to_owned(),
        because: advice.because.iter().map(|word| (*word).to_owned()).collect(),
        sentences: Vec::new(),
        keychains: advice.state.keychains,
        passphrases: phrases.count() as u64,
        guess_mib: guess.unwrap_or(0) / 1024,
    };
    told.sentences = sentences(session.lang(), &told);
    told
}

/// The reasons as sentences.
pub(super) fn sentences(lang: text::Lang, advice: &BreachAdvice) -> Vec<String> {
    let args = [
        ("count", advice.keychains.into()),
        ("passphrases", advice.passphrases.into()),
        ("mib", advice.guess_mib.into()),
    ];
    let because = advice.because.iter();
    because
        .map(|word| text::say(lang, &format!("breach-because-{word}"), &args))
        .collect()
}

/// The facts for [`sentences`], for a paper.
pub(super) fn advised(session: &Session, case: &Case, slots: &[KeySlot]) -> BreachAdvice {
    advice(session, &case.advice, slots)
}

/// As clocks in Slovakia showed it.
fn local(at: Instant) -> String {
    shown(law::slovak_time(&at.to_utc()))
}
