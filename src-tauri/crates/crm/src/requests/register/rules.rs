//! What the register may hold. Pure; time is passed in.

use chrono::{DateTime, FixedOffset, NaiveDate};
use law::slovak_time;
use text::guard;
use vault::Instant;

use super::{Step, StepKind};
use crate::error::Refusal;
use crate::fields::rules::{clean, clean_lines};
use crate::moment;

const LONGEST_NAME: usize = 200;
const LONGEST_WORDS: usize = 4000;

/// The day of a moment in Slovakia.
pub(super) fn day(at: Instant) -> NaiveDate {
    slovak_time(&at.to_utc()).date_naive()
}

/// When a request came in.
///
/// # Errors
/// `bad-date`, `future-date`.
pub(super) fn received(text: &str, now: DateTime<FixedOffset>) -> Result<NaiveDate, Refusal> {
    let today = slovak_time(&now).date_naive();
    let text = text.trim();
    let on = match DateTime::parse_from_rfc3339(text) {
        Ok(exact) if exact > now => return Err(Refusal::new("future-date").on("received")),
        Ok(exact) => slovak_time(&exact).date_naive(),
        Err(_) => moment::date(text).map_err(|no| no.on("received"))?,
    };
    if on > today {
        return Err(Refusal::new("future-date").on("received"));
    }
    Ok(on)
}

/// When something about a request happened; now where nothing is said.
///
/// # Errors
/// `bad-date`, `future-date`; `before-received` if the request had not come in yet.
pub(super) fn happened(
    text: Option<&str>,
    field: &str,
    received: NaiveDate,
    now: DateTime<FixedOffset>,
) -> Result<Instant, Refusal> {
    let at = moment::of_act(text, now).map_err(|no| no.on(field))?;
    if day(at) < received {
        return Err(Refusal::new("before-received").on(field));
    }
    Ok(at)
}

/// The name in a letter.
///
/// # Errors
/// `empty-name`, `bad-characters`, `too-long`.
pub(super) fn name(raw: &str) -> Result<String, Refusal> {
    if raw.trim().is_empty() {
        return Err(Refusal::new("empty-name").on("name"));
    }
    clean(raw, LONGEST_NAME).map_err(|no| no.on("name"))
}

/// Free words; a birth number in them is masked before they are stored.
///
/// # Errors
/// `bad-characters`, `too-long`.
pub(super) fn words(raw: Option<&str>, field: &str) -> Result<Option<String>, Refusal> {
    let Some(raw) = raw.filter(|raw| !raw.trim().is_empty()) else {
        return Ok(None);
    };
    let words = clean_lines(raw, LONGEST_WORDS).map_err(|no| no.on(field))?;
    Ok(Some(guard::mask_birth_numbers(&words).into_owned()))
}

/// A reason that has to be given.
///
/// # Errors
/// `reason-required`, and as [`words`].
pub(super) fn reason(raw: Option<&str>) -> Result<String, Refusal> {
    words(raw, "reason")?.ok_or_else(|| Refusal::new("reason-required").on("reason"))
}

/// From when to when an answer of the person was waited for.
pub(super) fn pauses(steps: &[Step]) -> Vec<(NaiveDate, Option<NaiveDate>)> {
    let mut pauses: Vec<(NaiveDate, Option<NaiveDate>)> = Vec::new();
    for step in steps {
        match step.kind {
            StepKind::Paused => pauses.push((day(step.at), None)),
            StepKind::Resumed => {
                for pause in pauses.iter_mut().filter(|pause| pause.1.is_none()) {
                    pause.1 = Some(day(step.at));
                }
            }
            _ => {}
        }
    }
    pauses
}
