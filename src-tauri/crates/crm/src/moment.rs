//! When something happened, as people and programs write it: RFC 3339 or a date alone.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use vault::Instant;

use crate::error::Refusal;

/// Reads when an act took place; now where nothing is said.
///
/// A date alone means "some time that day". It is taken as the end of the day (of today: as now), so that two acts
/// written down with the same date stay in the order in which they were written: a withdrawal after a grant of the
/// same day must win.
///
/// # Errors
/// `bad-date` if it is neither form, `future-date` if it is after `now`.
pub fn of_act(at: Option<&str>, now: DateTime<FixedOffset>) -> Result<Instant, Refusal> {
    let Some(at) = at.map(str::trim).filter(|at| !at.is_empty()) else {
        return Ok(now.into());
    };
    if let Ok(exact) = DateTime::parse_from_rfc3339(at) {
        return if exact <= now {
            Ok(exact.into())
        } else {
            Err(Refusal::new("future-date").on("at"))
        };
    }
    let day = date(at).map_err(|refusal| refusal.on("at"))?;
    let today = now.date_naive();
    if day > today {
        return Err(Refusal::new("future-date").on("at"));
    }
    if day == today {
        return Ok(now.into());
    }
    let end = day
        .checked_add_days(Days::new(1))
        .and_then(|next| start_of(next, *now.offset()));
    let end = end.and_then(|next| next.checked_sub_signed(TimeDelta::milliseconds(1)));
    end.map(Instant::from)
        .ok_or_else(|| Refusal::new("bad-date").on("at"))
}

/// Reads the lower end of a span: a date alone means its first moment.
///
/// # Errors
/// `bad-date` if it is neither form.
pub fn since(text: &str, now: DateTime<FixedOffset>) -> Result<Instant, Refusal> {
    let text = text.trim();
    if let Ok(exact) = DateTime::parse_from_rfc3339(text) {
        return Ok(exact.into());
    }
    let start = start_of(date(text)?, *now.offset()).ok_or_else(|| Refusal::new("bad-date"))?;
    Ok(start.into())
}

/// Reads an ISO 8601 date.
///
/// # Errors
/// `bad-date`.
pub fn date(text: &str) -> Result<NaiveDate, Refusal> {
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").map_err(|_| Refusal::new("bad-date"))
}

/// The first moment of a day; none where the calendar ends.
pub(crate) fn start_of(day: NaiveDate, offset: FixedOffset) -> Option<DateTime<FixedOffset>> {
    day.and_time(NaiveTime::MIN).and_local_timezone(offset).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-06-03T10:42:00+02:00").unwrap()
    }

    #[test]
    fn an_act_is_read_in_both_forms_and_never_in_the_future() {
        for (text, expected) in [
            (None, Ok("2026-06-03T10:42:00+02:00")),
            (Some("  "), Ok("2026-06-03T10:42:00+02:00")),
            (Some("2026-06-03"), Ok("2026-06-03T10:42:00+02:00")),
            (Some("2026-06-02"), Ok("2026-06-02T23:59:59.999+02:00")),
            (Some("2026-06-03T08:42:00Z"), Ok("2026-06-03T10:42:00+02:00")),
            (Some("2026-06-03T08:42:01Z"), Err("future-date")),
            (Some("2026-06-04"), Err("future-date")),
            (Some("2026-02-30"), Err("bad-date")),
            (Some("3. 6. 2026"), Err("bad-date")),
        ] {
            let got = of_act(text, now()).map_err(|refusal| refusal.code);
            let expected = expected.map(|at| Instant::from(DateTime::parse_from_rfc3339(at).unwrap()));
            assert_eq!(got, expected, "{text:?}");
        }
    }

    #[test]
    fn a_span_starts_with_the_first_moment_of_its_day() {
        let start = since("2026-06-02", now()).unwrap();
        assert_eq!(
            start,
            DateTime::parse_from_rfc3339("2026-06-02T00:00:00+02:00")
                .unwrap()
                .into()
        );
        assert_eq!(since("yesterday", now()).unwrap_err().code, "bad-date");
    }
}
