//! The clock of a request (Article 12(3); Regulation 1182/71). Pure; the days are passed in.

use chrono::{Days, NaiveDate};
use law::{AccessDeadlines, Calendar, Pack};

/// Days that matter for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What the law says of a request received on that day.
    pub law: AccessDeadlines,
    /// The person was told in time that it takes longer.
    pub extended: bool,
    /// Days on which an answer of the person was waited for. They do not move the dates of the law.
    pub paused_days: u32,
}

impl Clock {
    /// The clock of a request received on a day, by the law of that day.
    pub fn of(received: NaiveDate, extended: bool, paused_days: u32) -> Self {
        Self {
            law: Pack::at(received).access(received),
            extended,
            paused_days,
        }
    }

    /// The date before it is moved to a working day. Who keeps it is always in time.
    pub fn strict(&self) -> NaiveDate {
        match self.extended {
            true => self.law.extended_strict,
            false => self.law.due_strict,
        }
    }

    /// The legal last day.
    pub fn due(&self) -> NaiveDate {
        match self.extended {
            true => self.law.extended_due,
            false => self.law.due,
        }
    }

    /// The last day if the clock stood while an answer was waited for; shown beside the strict date, never instead of it.
    pub fn with_pauses(&self) -> Option<NaiveDate> {
        if self.paused_days == 0 {
            return None;
        }
        let moved = self
            .strict()
            .checked_add_days(Days::new(self.paused_days.into()))?;
        Some(Calendar::slovak().working_day_from(moved))
    }

    /// Days to the legal last day: 0 on the day itself, negative when it has passed.
    pub fn days_left(&self, today: NaiveDate) -> i64 {
        (self.due() - today).num_days()
    }
}

/// Days of pauses, each from a day to the day of the answer, or to today; a day in two of them counts once. The day of
/// asking is not counted (Regulation 1182/71, Art. 3(1)).
pub fn paused_days(pauses: &[(NaiveDate, Option<NaiveDate>)], today: NaiveDate) -> u32 {
    let mut spans: Vec<(NaiveDate, NaiveDate)> = pauses
        .iter()
        .map(|(from, to)| (*from, to.unwrap_or(today)))
        .filter(|(from, to)| from < to)
        .collect();
    spans.sort_unstable();
    let mut days = 0;
    let mut reached: Option<NaiveDate> = None;
    for (from, to) in spans {
        let from = reached.map_or(from, |reached| reached.max(from));
        days += (to - from).num_days().max(0);
        reached = Some(reached.map_or(to, |reached| reached.max(to)));
    }
    u32::try_from(days).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn pauses_are_counted_once_and_move_no_date_of_the_law() {
        let today = day("2026-03-20");
        for (pauses, days) in [
            (vec![], 0),
            (vec![("2026-03-10", Some("2026-03-14"))], 4),
            (vec![("2026-03-10", None)], 10),
            (
                vec![
                    ("2026-03-10", Some("2026-03-14")),
                    ("2026-03-12", Some("2026-03-16")),
                ],
                6,
            ),
            (
                vec![
                    ("2026-03-10", Some("2026-03-18")),
                    ("2026-03-12", Some("2026-03-14")),
                ],
                8,
            ),
            (vec![("2026-03-10", Some("2026-03-10"))], 0),
            (vec![("2026-03-25", None)], 0),
        ] {
            let pauses: Vec<_> = pauses
                .into_iter()
                .map(|(from, to): (&str, Option<&str>)| (day(from), to.map(day)))
                .collect();
            assert_eq!(paused_days(&pauses, today), days, "{pauses:?}");
        }
        let clock = Clock::of(day("2026-03-05"), false, 3);
        assert_eq!(
            (clock.strict(), clock.due()),
            (day("2026-04-05"), day("2026-04-07"))
        );
        assert_eq!(
            clock.with_pauses(),
            Some(day("2026-04-08")),
            "5 April and three days"
        );
        assert_eq!(clock.days_left(day("2026-04-07")), 0);
        assert_eq!(clock.days_left(day("2026-04-08")), -1);
    }

    #[test]
    fn an_extended_clock_counts_from_the_receipt() {
        let clock = Clock::of(day("2026-01-31"), true, 0);
        assert_eq!(clock.due(), day("2026-04-30"));
        assert_eq!(clock.with_pauses(), None);
    }
}
