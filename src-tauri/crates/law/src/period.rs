//! Lengths of time as the law and retention rules write them: ISO 8601 periods in years, months and days.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// No rule of retention is longer; it keeps every sum far from overflow.
const MOST_YEARS: u32 = 200;

/// An ISO 8601 period: `P3Y`, `P10Y`, `P6M`, `P30D`, `P1Y6M`, `P2W`. Never empty, never longer than 200 years.
///
/// The units are kept as they were given (`P12M` stays `P12M`; weeks become days), because a period is printed in papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    years: u32,
    months: u32,
    days: u32,
}

/// Why a text is not a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// Not of the form `P[nY][nM][nW][nD]`. Times (`PT72H`) and fractions are refused.
    #[error("a period looks like P3Y, P6M or P30D")]
    Malformed,
    /// `P0D`: a retention of nothing is no retention.
    #[error("a period may not be empty")]
    Empty,
    /// Over 200 years.
    #[error("a period may not be longer than 200 years")]
    TooLong,
}

impl Period {
    /// A period of years, months and days together.
    ///
    /// # Errors
    /// [`PeriodError::Empty`] and [`PeriodError::TooLong`].
    pub const fn new(years: u32, months: u32, days: u32) -> Result<Self, PeriodError> {
        if years == 0 && months == 0 && days == 0 {
            return Err(PeriodError::Empty);
        }
        if years > MOST_YEARS || months > MOST_YEARS * 12 || days > MOST_YEARS * 366 {
            return Err(PeriodError::TooLong);
        }
        Ok(Self { years, months, days })
    }

    /// Years, without the months and days.
    pub const fn years(self) -> u32 {
        self.years
    }

    /// Months beside the years; may be 12 or more.
    pub const fn months(self) -> u32 {
        self.months
    }

    /// Days beside years and months.
    pub const fn days(self) -> u32 {
        self.days
    }

    /// Both periods as one, counted from the same start. Stays at 200 years.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            years: (self.years + other.years).min(MOST_YEARS),
            months: (self.months + other.months).min(MOST_YEARS * 12),
            days: (self.days + other.days).min(MOST_YEARS * 366),
        }
    }

    /// The day on which a period that starts with `start` ends: years and months first, on the day with the same
    /// number or the last day of a shorter month, then the days. `P1M` after 31 January is 28 or 29 February.
    ///
    /// The end is the last day of the period: what is kept for `P3Y` is kept through that day. At the end of the
    /// calendar the result stays at [`NaiveDate::MAX`].
    pub fn after(self, start: NaiveDate) -> NaiveDate {
        start
            .checked_add_months(Months::new(self.years * 12 + self.months))
            .and_then(|date| date.checked_add_days(Days::new(self.days.into())))
            .unwrap_or(NaiveDate::MAX)
    }

    /// The latest day whose period is over on `today`, so that its last day was yesterday or earlier.
    pub fn over_by(self, today: NaiveDate) -> NaiveDate {
        let near = today
            .checked_sub_days(Days::new(self.days.into()))
            .and_then(|date| date.checked_sub_months(Months::new(self.years * 12 + self.months)));
        // Months have 28 to 31 days: counting back meets the day but for a few.
        let mut start = near
            .and_then(|date| date.checked_add_days(Days::new(4)))
            .unwrap_or(NaiveDate::MIN);
        while self.after(start) >= today {
            match start.pred_opt() {
                Some(earlier) => start = earlier,
                None => break,
            }
        }
        start
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (count, unit) in [(self.years, 'Y'), (self.months, 'M'), (self.days, 'D')] {
            if count > 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let mut rest = text.strip_prefix('P').ok_or(PeriodError::Malformed)?;
        if rest.is_empty() {
            return Err(PeriodError::Malformed);
        }
        let mut counts = [0_u32; 4];
        for (count, unit) in counts.iter_mut().zip(['Y', 'M', 'W', 'D']) {
            if let Some((digits, after)) = rest.split_once(unit) {
                *count = number(digits)?;
                rest = after;
            }
        }
        if !rest.is_empty() {
            return Err(PeriodError::Malformed);
        }
        let [years, months, weeks, days] = counts;
        Self::new(years, months, weeks.saturating_mul(7).saturating_add(days))
    }
}

/// One to six digits and nothing else: `u32::from_str` would take a sign.
fn number(digits: &str) -> Result<u32, PeriodError> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(PeriodError::Malformed);
    }
    digits.parse().map_err(|_| PeriodError::TooLong)
}

impl TryFrom<String> for Period {
    type Error = PeriodError;

    fn try_from(text: String) -> Result<Self, PeriodError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_and_refuses() {
        for (text, expected) in [
            ("P3Y", Period::new(3, 0, 0)),
            ("P10Y", Period::new(10, 0, 0)),
            ("P6M", Period::new(0, 6, 0)),
            ("P30D", Period::new(0, 0, 30)),
            ("P1Y6M10D", Period::new(1, 6, 10)),
            ("P2W", Period::new(0, 0, 14)),
            ("P18M", Period::new(0, 18, 0)),
            ("P200Y", Period::new(200, 0, 0)),
            ("P0Y", Err(PeriodError::Empty)),
            ("P0Y0M0D", Err(PeriodError::Empty)),
            ("P201Y", Err(PeriodError::TooLong)),
            ("P99999999999Y", Err(PeriodError::TooLong)),
            ("P4000000000W", Err(PeriodError::TooLong)),
            ("", Err(PeriodError::Malformed)),
            ("P", Err(PeriodError::Malformed)),
            ("3Y", Err(PeriodError::Malformed)),
            ("p3y", Err(PeriodError::Malformed)),
            ("P3", Err(PeriodError::Malformed)),
            ("PY", Err(PeriodError::Malformed)),
            ("P+3Y", Err(PeriodError::Malformed)),
            ("P-3Y", Err(PeriodError::Malformed)),
            ("P1.5Y", Err(PeriodError::Malformed)),
            ("PT72H", Err(PeriodError::Malformed)),
            ("P6M1Y", Err(PeriodError::Malformed)),
            ("P3Y ", Err(PeriodError::Malformed)),
        ] {
            assert_eq!(text.parse::<Period>(), expected, "{text:?}");
        }
    }

    #[test]
    fn ends_on_the_same_day_or_the_last_of_the_month() {
        for (start, period, end) in [
            ("2026-03-05", "P1M", "2026-04-05"),
            ("2026-01-31", "P1M", "2026-02-28"),
            ("2028-01-31", "P1M", "2028-02-29"),
            ("2028-02-29", "P1Y", "2029-02-28"),
            ("2028-02-29", "P4Y", "2032-02-29"),
            ("2026-12-31", "P2M", "2027-02-28"),
            ("2026-01-31", "P1M1D", "2026-03-01"),
            ("2026-01-01", "P30D", "2026-01-31"),
            ("2026-06-03", "P3Y", "2029-06-03"),
            ("2026-06-03", "P18M", "2027-12-03"),
        ] {
            let end: NaiveDate = end.parse().unwrap();
            assert_eq!(
                period.parse::<Period>().unwrap().after(start.parse().unwrap()),
                end,
                "{start} + {period}"
            );
        }
        assert_eq!(
            Period::new(1, 0, 0).unwrap().after(NaiveDate::MAX),
            NaiveDate::MAX
        );
    }

    proptest! {
        #[test]
        fn display_and_parse_are_inverse(years in 0..=200_u32, months in 0..=2400_u32, days in 0..=73_200_u32) {
            if let Ok(period) = Period::new(years, months, days) {
                prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
            }
        }

        #[test]
        fn what_is_over_is_the_latest_such_day(
            day in 0..=40_000_i32, years in 0..=30_u32, months in 0..=30_u32, days in 0..=800_u32,
        ) {
            let today = NaiveDate::from_num_days_from_ce_opt(720_000 + day).unwrap();
            if let Ok(period) = Period::new(years, months, days) {
                let latest = period.over_by(today);
                prop_assert!(period.after(latest) < today);
                for later in latest.iter_days().skip(1).take(8) {
                    prop_assert!(period.after(later) >= today, "{later} of {period} is over too");
                }
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "P?[0-9YMWDT.+-]{0,12}|\\PC{0,8}") {
            let _ = text.parse::<Period>();
        }
    }
}
