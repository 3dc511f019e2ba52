//! Working days, and the end of periods by Regulation (EEC, Euratom) No 1182/71.
//!
//! - Art. 3(1): the day of the event is not counted.
//! - Art. 3(2)(c): a period in months ends on the day with the same number, else on the month's last day.
//! - Art. 3(3): holidays, Saturdays and Sundays inside the period count.
//! - Art. 3(4): if its last day is one of them, it ends with the next working day. Not so for hours.
//! - Art. 3(5): a period of two days or more has at least two working days.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::{Holiday, PackError, Period};

const SLOVAK: &str = include_str!("../../../../assets/law/sk-holidays.toml");

/// The days of rest of one country.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// ISO 3166-1 code.
    pub country: String,
    /// The act that names the days.
    pub source: String,
    #[serde(rename = "holiday")]
    holidays: Vec<Holiday>,
}

/// The end of a period. Both days belong to it entirely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The end as counted, before it is moved to a working day. Who keeps this date is always in time.
    pub strict: NaiveDate,
    /// The legal last day.
    pub due: NaiveDate,
}

impl Deadline {
    /// Days from `today` to the legal last day: 0 on the day itself, negative when it has passed.
    pub fn days_left(self, today: NaiveDate) -> i64 {
        (self.due - today).num_days()
    }
}

impl Calendar {
    /// The calendar of Slovakia, embedded in the program.
    #[allow(
        clippy::expect_used,
        reason = "the file is part of the program and read by a test"
    )]
    pub fn slovak() -> &'static Self {
        static CALENDAR: OnceLock<Calendar> = OnceLock::new();
        CALENDAR.get_or_init(|| Self::parse(SLOVAK).expect("embedded holidays"))
    }

    /// Reads a holiday file.
    ///
    /// # Errors
    /// What the file gets wrong: unknown entries, days that do not exist, a key used twice.
    pub fn parse(toml: &str) -> Result<Self, PackError> {
        let calendar: Self = toml::from_str(toml)?;
        let mut keys: Vec<_> = calendar
            .holidays
            .iter()
            .map(|holiday| holiday.key.as_str())
            .collect();
        keys.sort_unstable();
        match keys.iter().zip(keys.iter().skip(1)).find(|(a, b)| a == b) {
            Some((key, _)) => Err(PackError::Twice((*key).to_owned())),
            None => Ok(calendar),
        }
    }

    /// The holiday that falls on a day, whatever weekday it is.
    pub fn holiday(&self, day: NaiveDate) -> Option<&Holiday> {
        self.holidays.iter().find(|holiday| holiday.is_on(day))
    }

    /// The holidays of a year in the order of the year.
    pub fn holidays(&self, year: i32) -> Vec<(NaiveDate, &Holiday)> {
        let mut days: Vec<_> = self
            .holidays
            .iter()
            .filter_map(|holiday| Some((holiday.in_year(year)?, holiday)))
            .collect();
        days.sort_by_key(|(day, _)| *day);
        days
    }

    /// Whether a day is neither Saturday, Sunday nor a holiday.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && self.holiday(day).is_none()
    }

    /// The day itself if people work on it, else the next day on which they do.
    pub fn working_day_from(&self, day: NaiveDate) -> NaiveDate {
        // A few steps always reach a working day; the bound only guards against a file that makes every day a holiday.
        day.iter_days()
            .take(366)
            .find(|&day| self.is_working_day(day))
            .unwrap_or(day)
    }

    /// The end of a period that begins with an event on the given day (Art. 3).
    pub fn deadline(&self, event: NaiveDate, period: Period) -> Deadline {
        let strict = period.after(event);
        let mut due = self.working_day_from(strict);
        if (strict - event).num_days() >= 2 {
            while self.has_one_working_day_at_most(event, due) {
                match due.succ_opt() {
                    Some(next) => due = self.working_day_from(next),
                    None => break,
                }
            }
        }
        Deadline { strict, due }
    }

    /// Looks at the days after `event` up to and with `last`, and stops at the second working day.
    fn has_one_working_day_at_most(&self, event: NaiveDate, last: NaiveDate) -> bool {
        event
            .iter_days()
            .skip(1)
            .take_while(|&day| day <= last)
            .filter(|&day| self.is_working_day(day))
            .nth(1)
            .is_none()
    }
}

#[cfg(test)]
mod tests;
