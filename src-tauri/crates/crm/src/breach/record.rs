//! What is written down about a breach: what was learnt, the decisions with their reasons, that the authority or the
//! people were told. Appended, never changed.

use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Write};

use super::advice::Known;
use super::case::{Entry, Kind, case};
use super::{Breach, get, rules, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::moment;

/// What is written down about a breach; at least one of it.
#[derive(Clone, Copy, Default)]
pub struct Noting<'a> {
    /// What happened, learnt later.
    pub facts: Option<&'a str>,
    /// Likely consequences.
    pub effects: Option<&'a str>,
    /// Measures taken or proposed.
    pub measures: Option<&'a str>,
    /// Whether the vault on the device was locked: `yes no unknown`.
    pub device_locked: Option<&'a str>,
    /// Whether no passphrase and no recovery sheet went along: `yes no unknown`.
    pub key_safe: Option<&'a str>,
}

/// Writes down what was learnt. One entry in the log.
///
/// # Errors
/// `unknown-breach nothing-to-note bad-breach-answer too-long`.
pub fn note(w: &Write<'_>, id: Uuid, noting: &Noting<'_>) -> Result<(), CrmError> {
    let breach = get(w, id)?;
    let said = |text: &Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    let mut kinds = Vec::new();
    for (kind, text) in [
        (Kind::Facts, noting.facts),
        (Kind::Effects, noting.effects),
        (Kind::Measures, noting.measures),
    ] {
        if let Some(text) = text.filter(|text| said(&Some(*text))) {
            let body = rules::words(text, kind.as_str())?;
            append(
                w,
                &breach,
                kind,
                Said {
                    body: Some(body),
                    ..Said::default()
                },
            )?;
            kinds.push(kind.as_str());
        }
    }
    for (kind, word) in [
        (Kind::DeviceLocked, noting.device_locked),
        (Kind::KeySafe, noting.key_safe),
    ] {
        if let Some(word) = word.filter(|word| said(&Some(*word))) {
            let known = Known::parse(word.trim());
            let known = known
                .ok_or_else(|| Refusal::new("bad-breach-answer").on(&kind.as_str().replace('-', "_")))?;
            append(
                w,
                &breach,
                kind,
                Said {
                    word: Some(known.as_str()),
                    ..Said::default()
                },
            )?;
            kinds.push(kind.as_str());
        }
    }
    if kinds.is_empty() {
        return Err(Refusal::new("nothing-to-note").into());
    }
    log(w, id, &kinds)
}

/// A decision.
#[derive(Clone, Copy)]
pub enum Decision<'a> {
    /// About the authority: `notify not-needed` (Article 33(1)).
    Authority(&'a str),
    /// About the people: `tell`, or why not (Article 34): `no-high-risk encrypted measures effort`.
    People(&'a str),
}

const AUTHORITY: [&str; 2] = ["notify", "not-needed"];
const PEOPLE: [&str; 5] = ["tell", "no-high-risk", "encrypted", "measures", "effort"];

/// Writes a decision down, with its reason. A later one outweighs it. One entry in the log.
///
/// # Errors
/// `unknown-breach bad-breach-decision empty-reason too-long`; `encryption-does-not-hold` where `encrypted` is said of data
/// that somebody can read (Article 34(3)(a)).
pub fn decide(w: &Write<'_>, id: Uuid, decision: Decision<'_>, reason: &str) -> Result<(), CrmError> {
    let case = case(w, id)?;
    let (kind, word, words) = match decision {
        Decision::Authority(word) => (Kind::Authority, word, &AUTHORITY[..]),
        Decision::People(word) => (Kind::People, word, &PEOPLE[..]),
    };
    let word = *words
        .iter()
        .find(|known| **known == word)
        .ok_or_else(|| Refusal::new("bad-breach-decision").on(kind.as_str()))?;
    if word == "encrypted" && case.advice.unintelligible == Known::No {
        return Err(Refusal::new("encryption-does-not-hold").on(kind.as_str()).into());
    }
    let body = Some(rules::words(reason, "reason")?);
    let said = Said {
        word: Some(word),
        body,
        ..Said::default()
    };
    append(w, &case.breach, kind, said)?;
    log(w, id, &[kind.as_str()])
}

/// The authority was told.
#[derive(Clone, Copy)]
pub struct Notified<'a> {
    /// When: RFC 3339, or a date.
    pub at: &'a str,
    /// `first further final`; the first one, or a further one, where nothing is said.
    pub phase: Option<&'a str>,
    /// Under which number the authority has it.
    pub reference: Option<&'a str>,
    /// Why it was late, or what was added.
    pub reason: Option<&'a str>,
}

/// Writes down that the authority was told, all at once (`final`) or in phases (Article 33(4)). One entry in the log.
///
/// # Errors
/// `unknown-breach bad-date future-date before-aware bad-phase too-long`; `late-without-reason` if it is the first and
/// later than Article 33(1) allows.
pub fn notified(w: &Write<'_>, id: Uuid, notified: &Notified<'_>) -> Result<(), CrmError> {
    let case = case(w, id)?;
    let at = happened(w, &case.breach, notified.at)?;
    let first = case.first_notified().is_none();
    let phase = match (notified.phase, first) {
        (None, true) | (Some("first"), true) => "first",
        (None, false) | (Some("further"), false) => "further",
        (Some("final"), _) => "final",
        _ => return Err(Refusal::new("bad-phase").on("phase").into()),
    };
    let reason = optional(notified.reason, "reason")?;
    if first && at > Instant::from(case.breach.notify_by()) && reason.is_none() {
        return Err(Refusal::new("late-without-reason").on("reason").into());
    }
    let said = Said {
        word: Some(phase),
        body: reason,
        reference: optional(notified.reference, "reference")?,
        at: Some(at),
    };
    append(w, &case.breach, Kind::Notified, said)?;
    log(w, id, &[Kind::Notified.as_str()])
}

/// The people were told.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// When: RFC 3339, or a date.
    pub at: &'a str,
    /// `letter email sms phone in-person public`.
    pub channel: &'a str,
    /// Remarks.
    pub reason: Option<&'a str>,
}

const CHANNELS: [&str; 6] = ["letter", "email", "sms", "phone", "in-person", "public"];

/// Writes down that the people were told. One entry in the log.
///
/// # Errors
/// `unknown-breach bad-date future-date before-aware bad-channel too-long`.
pub fn told(w: &Write<'_>, id: Uuid, told: &Told<'_>) -> Result<(), CrmError> {
    let breach = get(w, id)?;
    let channel = CHANNELS.into_iter().find(|channel| *channel == told.channel);
    let channel = channel.ok_or_else(|| Refusal::new("bad-breach-channel").on("channel"))?;
    let said = Said {
        word: Some(channel),
        body: optional(told.reason, "reason")?,
        at: Some(happened(w, &breach, told.at)?),
        ..Said::default()
    };
    append(w, &breach, Kind::Told, said)?;
    log(w, id, &[Kind::Told.as_str()])
}

fn happened(w: &Write<'_>, breach: &Breach, at: &str) -> Result<Instant, CrmError> {
    let at = moment::of_act(Some(at), w.world().now())?;
    if at < breach.aware_at {
        return Err(Refusal::new("before-aware").on("at").into());
    }
    Ok(at)
}

fn optional(text: Option<&str>, field: &str) -> Result<Option<String>, Refusal> {
    let text = text.filter(|text| !text.trim().is_empty());
    text.map(|text| rules::words(text, field)).transpose()
}

#[derive(Default)]
struct Said {
    word: Option<&'static str>,
    body: Option<String>,
    reference: Option<String>,
    at: Option<Instant>,
}

fn append(w: &Write<'_>, breach: &Breach, kind: Kind, said: Said) -> Result<(), CrmError> {
    let entry = Entry {
        id: w.id(),
        kind,
        word: said.word.map(str::to_owned),
        body: said.body,
        reference: said.reference,
        at: said.at.unwrap_or(w.now()),
        recorded_at: w.now(),
        staff: w.staff(),
    };
    store::append(w, breach.id, &entry)?;
    w.changed(
        "breach_entry",
        entry.id,
        Op::Insert,
        &["kind", "word", "body", "reference", "at"],
    )?;
    Ok(())
}

fn log(w: &Write<'_>, breach: Uuid, kinds: &[&str]) -> Result<(), CrmError> {
    w.audit(
        acts::BREACH_NOTED,
        None,
        json!({ "breach": breach, "kinds": kinds }),
    )?;
    Ok(())
}
