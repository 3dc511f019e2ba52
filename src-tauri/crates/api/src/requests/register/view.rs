//! A request as it is shown.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, Weekday};
use crm::error::CrmError;
use crm::fields::{self, Catalogue};
use crm::people;
use crm::private::{Grant, Private};
use crm::requests::register::clock::Clock;
use crm::requests::register::{self, Case, Kind, Step, StepKind, progress};
use crm::staff;
use law::Calendar;
use text::Lang;
use uuid::Uuid;
use vault::Read;

use super::types::{RequestCounts, RequestDates, RequestRow, RequestStep, RequestTask, RequestView};
use crate::instant;

/// Days to go at which a request is marked.
const SOON: i64 = 7;

pub(super) fn dates(case: &Case) -> RequestDates {
    let law = Clock::of(case.received, false, 0).law;
    RequestDates {
        id: case.id,
        kind: case.kind.as_str().to_owned(),
        due_strict: law.due_strict.to_string(),
        due: law.due.to_string(),
        extended_strict: law.extended_strict.to_string(),
        extended_due: law.extended_due.to_string(),
        target: law.target.to_string(),
    }
}

/// A case with all that its view is made of.
pub(super) struct Known {
    pub(super) case: Case,
    pub(super) steps: Vec<Step>,
    acted: bool,
    to_tell: Vec<String>,
}

impl Known {
    pub(super) fn read(r: &Read<'_>, case: Case) -> Result<Self, CrmError> {
        let steps = register::steps(r, &case)?;
        Ok(Self {
            acted: register::acted(r, &case)?,
            to_tell: register::recipients_to_tell(r, &case, &steps)?,
            steps,
            case,
        })
    }

    fn checklist(&self) -> Vec<(progress::Task, bool)> {
        progress::checklist(&self.case, &self.steps, self.acted, self.to_tell.len())
    }
}

pub(super) fn row(r: &Read<'_>, known: &Known, lang: Lang, today: NaiveDate) -> Result<RequestRow, CrmError> {
    let case = &known.case;
    let clock = case.clock(&known.steps, today);
    let counted = match case.closed {
        Some(closed) => law::slovak_time(&closed.sent_at.to_utc()).date_naive(),
        None => today,
    };
    Ok(RequestRow {
        dates: dates(case),
        letter: case.letter,
        channel: case.channel.as_str().to_owned(),
        received: case.received.to_string(),
        person: case.person,
        name: name(r, case)?,
        state: progress::state(case, &known.steps, known.acted)
            .as_str()
            .to_owned(),
        next: progress::next(case, &known.checklist()).map(|task| task.as_str().to_owned()),
        act: case.kind.act().as_str().to_owned(),
        at_once: case.kind.at_once(),
        extended: clock.extended,
        paused: case.closed.is_none() && register::is_paused(&known.steps),
        deadline: clock.due().to_string(),
        deadline_strict: clock.strict().to_string(),
        days_left: clock.days_left(counted),
        moved_by: moved_by(&clock, lang),
        outcome: case.closed.map(|closed| closed.outcome.as_str().to_owned()),
        sent_at: case.closed.map(|closed| instant(closed.sent_at)),
    })
}

pub(super) fn whole(
    r: &Read<'_>,
    known: &Known,
    lang: Lang,
    today: NaiveDate,
) -> Result<RequestView, CrmError> {
    let case = &known.case;
    let clock = case.clock(&known.steps, today);
    let staff = staff::names(r)?;
    let catalogue = fields::catalogue(r)?;
    let with = register::list(r, false)?
        .iter()
        .filter(|other| other.letter == case.letter && other.id != case.id)
        .map(dates)
        .collect();
    let open = case.closed.is_none();
    let can_extend = open && !clock.extended && clock.law.may_extend(today);
    Ok(RequestView {
        row: row(r, known, lang, today)?,
        today: today.to_string(),
        words: case.words.as_ref().and_then(shown),
        checklist: known
            .checklist()
            .into_iter()
            .map(|(task, done)| RequestTask {
                task: task.as_str().to_owned(),
                done,
            })
            .collect(),
        steps: known
            .steps
            .iter()
            .map(|one| step(one, &staff, &catalogue, lang))
            .collect(),
        with,
        recipients_to_tell: match case.kind {
            // Told after the act, and of a correction only what was corrected.
            Kind::Erasure if open && !known.acted => Vec::new(),
            _ => known.to_tell.clone(),
        },
        paused_days: clock.paused_days,
        deadline_with_pauses: clock.with_pauses().map(|day| day.to_string()),
        extend_until: can_extend.then(|| clock.law.due.to_string()),
    })
}

fn step(step: &Step, staff: &HashMap<Uuid, String>, catalogue: &Catalogue, lang: Lang) -> RequestStep {
    let corrected = |keys: &str| {
        let labels: Vec<String> = keys
            .split_whitespace()
            .map(|key| catalogue.label(key, lang).to_owned())
            .collect();
        labels.join(", ")
    };
    RequestStep {
        id: step.id,
        step: step.kind.as_str().to_owned(),
        at: instant(step.at),
        detail: match step.kind {
            StepKind::Corrected => step.detail.as_deref().map(corrected),
            _ => step.detail.clone(),
        },
        result: match step.kind {
            StepKind::Letter => None,
            _ => step.result.clone(),
        },
        words: step.words.as_ref().and_then(shown),
        staff: staff.get(&step.staff).cloned().unwrap_or_default(),
    }
}

/// The name of who asks: a restricted person too keeps the name.
pub(super) fn name(r: &Read<'_>, case: &Case) -> Result<Option<String>, CrmError> {
    match (case.person, &case.stranger) {
        (Some(person), _) => Ok(shown(&people::get(r, person)?.name)),
        (None, Some(name)) => Ok(shown(name)),
        (None, None) => Ok(None),
    }
}

fn shown(value: &Private) -> Option<String> {
    value.shown_to(&Grant::minimal()).value()
}

/// Why the last day is not the one that was counted.
fn moved_by(clock: &Clock, lang: Lang) -> Option<String> {
    let strict = clock.strict();
    if strict == clock.due() {
        return None;
    }
    let holiday = Calendar::slovak().holiday(strict);
    Some(match (holiday, strict.weekday(), lang) {
        (Some(holiday), _, Lang::Sk) => holiday.sk.clone(),
        (Some(holiday), _, Lang::En) => holiday.en.clone(),
        (None, Weekday::Sat | Weekday::Sun, _) => "weekend".to_owned(),
        (None, ..) => return None,
    })
}

/// How many of these are to do.
pub(super) fn counts(rows: &[RequestRow]) -> RequestCounts {
    let open = rows.iter().filter(|row| row.outcome.is_none());
    open.fold(RequestCounts::default(), |mut counts, row| {
        counts.open = counts.open.saturating_add(1);
        if row.days_left < 0 {
            counts.late = counts.late.saturating_add(1);
        } else if row.days_left <= SOON {
            counts.soon = counts.soon.saturating_add(1);
        }
        counts
    })
}
