//! When a task comes again. Pure.

use chrono::NaiveDate;
use law::Period;

use crate::error::Refusal;

/// Words for how often, with their periods.
const WORDS: [(&str, &str); 5] = [
    ("day", "P1D"),
    ("week", "P7D"),
    ("month", "P1M"),
    ("quarter", "P3M"),
    ("year", "P1Y"),
];
/// Repetitions looked through for the next one: a day for three centuries.
const MOST: u32 = 110_000;

/// Reads how often: `day week month quarter year`, or an ISO 8601 period.
///
/// # Errors
/// `bad-repeat`.
pub fn repeat(text: &str) -> Result<Period, Refusal> {
    let text = text.trim();
    let named = WORDS.into_iter().find(|(word, _)| *word == text);
    named
        .map_or(text, |(_, period)| period)
        .parse()
        .map_err(|_| Refusal::new("bad-repeat").on("repeat"))
}

/// The first repetition after a day. Counted from the first day, so that what is due on the 31st stays at the end of
/// each month and does not wander.
pub fn next(first: NaiveDate, period: Period, after: NaiveDate) -> Option<NaiveDate> {
    (1..MOST)
        .map_while(|times| nth(first, period, times))
        .find(|day| *day > after)
}

fn nth(first: NaiveDate, period: Period, times: u32) -> Option<NaiveDate> {
    let many = Period::new(
        period.years().checked_mul(times)?,
        period.months().checked_mul(times)?,
        period.days().checked_mul(times)?,
    );
    many.ok().map(|many| many.after(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_time() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (first, word, after, expected) in [
            ("2026-01-31", "month", "2026-01-31", "2026-02-28"),
            ("2026-01-31", "month", "2026-02-28", "2026-03-31"),
            ("2026-06-03", "week", "2026-06-03", "2026-06-10"),
            ("2026-06-03", "week", "2026-07-01", "2026-07-08"),
            ("2024-02-29", "year", "2026-01-01", "2026-02-28"),
            ("2026-06-03", "quarter", "2026-06-03", "2026-09-03"),
            ("2026-06-03", "P10D", "2026-06-03", "2026-06-13"),
        ] {
            let period = repeat(word).unwrap();
            assert_eq!(
                next(day(first), period, day(after)),
                Some(day(expected)),
                "{first} {word}"
            );
        }
        for bad in ["", "often", "P0D", "PT1H"] {
            assert_eq!(repeat(bad).unwrap_err().code, "bad-repeat", "{bad}");
        }
    }
}
