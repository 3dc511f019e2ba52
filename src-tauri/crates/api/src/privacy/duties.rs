//! What has to be done by a day, counted over the rooms.

use chrono::NaiveDate;
use crm::breach::{self, Case};
use crm::disclosure::tell;
use crm::error::CrmError;
use crm::requests::register;
use crm::{notices, retention};
use law::{Pack, slovak_time};
use vault::{Instant, Read};

use super::types::DutyState;

/// Rows of the queue of notices read at a time.
const PAGE: u32 = 500;

/// Every kind of duty, done or not.
pub(super) fn all(r: &Read<'_>, today: NaiveDate) -> Result<Vec<DutyState>, CrmError> {
    Ok(vec![
        state("notices", &notices(r)?, today),
        state("requests", &requests(r, today)?, today),
        state("telling", &telling(r)?, today),
        state("retention", &retention(r, today)?, today),
        state("breaches", &breaches(r)?, today),
    ])
}

/// A kind from the last days of what is open.
fn state(kind: &str, due: &[NaiveDate], today: NaiveDate) -> DutyState {
    DutyState {
        kind: kind.to_owned(),
        open: due.len() as u64,
        overdue: due.iter().filter(|day| **day < today).count() as u64,
        next_due: due.iter().min().map(ToString::to_string),
    }
}

/// Articles 13 and 14.
fn notices(r: &Read<'_>) -> Result<Vec<NaiveDate>, CrmError> {
    let mut days = Vec::new();
    loop {
        let page = notices::duties(r, days.len() as u64, PAGE)?.rows;
        if page.is_empty() {
            return Ok(days);
        }
        days.extend(page.into_iter().map(|duty| duty.due));
    }
}

/// Article 12(3).
fn requests(r: &Read<'_>, today: NaiveDate) -> Result<Vec<NaiveDate>, CrmError> {
    let open = register::list(r, true)?.into_iter();
    open.map(|case| {
        let steps = register::steps(r, &case)?;
        Ok(case.clock(&steps, today).due())
    })
    .collect()
}

/// Article 19 names no day. What was not told within the month that a request is answered in is late by any measure.
fn telling(r: &Read<'_>) -> Result<Vec<NaiveDate>, CrmError> {
    let open = tell::list(r, true)?.into_iter();
    Ok(open
        .map(|task| {
            let since = day(task.at);
            Pack::at(since).deadlines.answer.value.after(since)
        })
        .collect())
}

/// Article 5(1)(e): the last day of what was to be reviewed.
fn retention(r: &Read<'_>, today: NaiveDate) -> Result<Vec<NaiveDate>, CrmError> {
    let due = retention::due(r, today)?.into_iter();
    // Nothing of a restricted person may be erased: that is no duty yet.
    let free = due.filter(|row| !row.restricted);
    Ok(free.map(|row| row.term.until).collect())
}

/// Article 33(1): breaches about which it is not decided yet, or decided and not done.
fn breaches(r: &Read<'_>) -> Result<Vec<NaiveDate>, CrmError> {
    let awaits = |case: &Case| {
        let steps = case.open_steps();
        steps.contains(&"decide-authority") || steps.contains(&"notify-authority")
    };
    let open = breach::list(r)?.into_iter().filter(awaits);
    Ok(open.map(|case| case.breach.notify_by().date_naive()).collect())
}

/// The day of an instant in Slovakia.
fn day(at: Instant) -> NaiveDate {
    slovak_time(&at.to_utc()).date_naive()
}
