//! The deadlines against a second implementation that walks day by day and shares no code with the first:
//! its own Easter, its own list of holidays, no calendar arithmetic.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

use crate::{Calendar, Pack, Period};

/// Ecclesiastical rule itself: the first Sunday after the full moon on or after 21 March, the moon taken from the
/// golden number's table for 1900 to 2199.
fn is_easter_sunday(day: NaiveDate) -> bool {
    // Full moons by golden number 1..=19, as days after 31 March (negative in March).
    const FULL_MOONS: [i64; 19] = [
        14, 3, -8, 11, 0, 18, 8, -3, 16, 5, -6, 13, 2, -9, 10, -1, 17, 7, -4,
    ];
    let base = NaiveDate::from_ymd_opt(day.year(), 3, 31).unwrap();
    let golden = usize::try_from(day.year() % 19).unwrap();
    let moon = base + chrono::Duration::days(FULL_MOONS[golden]);
    day.weekday() == Weekday::Sun && day > moon && (day - moon).num_days() <= 7
}

fn is_rest(day: NaiveDate) -> bool {
    let (year, month, number) = (day.year(), day.month(), day.day());
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        return true;
    }
    match (month, number) {
        (1, 1) | (1, 6) | (5, 1) | (7, 5) | (8, 29) | (11, 1) | (12, 24..=26) => true,
        (5, 8) | (9, 15) => year != 2026,
        (9, 1) => year < 2024,
        (11, 17) => year < 2025,
        _ => is_easter_sunday(day - Days::new(1)) || is_easter_sunday(day + Days::new(2)),
    }
}

/// Walks from the day after the event to the end of the period, counting months as they pass.
fn walk(event: NaiveDate, months: u32, days: u32) -> (NaiveDate, NaiveDate) {
    let wanted = event.day();
    let mut last = event;
    for _ in 0..months {
        // To the first day of the next month, then on to the wanted number or the month's last day.
        let month = last.month();
        while last.month() == month {
            last = last + Days::new(1);
        }
        while last.day() < wanted && (last + Days::new(1)).month() == last.month() {
            last = last + Days::new(1);
        }
    }
    for _ in 0..days {
        last = last + Days::new(1);
    }
    let strict = last;
    while is_rest(last) {
        last = last + Days::new(1);
    }
    if months > 0 || days >= 2 {
        let working = |from: NaiveDate, to: NaiveDate| {
            let mut count = 0;
            let mut day = from;
            while day < to {
                day = day + Days::new(1);
                count += u32::from(!is_rest(day));
            }
            count
        };
        while working(event, last) < 2 || is_rest(last) {
            last = last + Days::new(1);
        }
    }
    (strict, last)
}

/// 2001 to 2154: from the first year in which the walk knows every holiday to beyond the life of any record.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..56_000_u64).prop_map(|days| NaiveDate::from_ymd_opt(2001, 1, 1).unwrap() + Days::new(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn requests_agree_with_the_walk(received in any_day()) {
        let clock = Pack::at(received).access(received);
        prop_assert_eq!((clock.due_strict, clock.due), walk(received, 1, 0));
        prop_assert_eq!((clock.extended_strict, clock.extended_due), walk(received, 3, 0));
        prop_assert_eq!((clock.target - received).num_days(), 25);
    }

    #[test]
    fn periods_agree_with_the_walk(event in any_day(), months in 0..40_u32, days in 0..40_u32) {
        prop_assume!(months + days > 0);
        let deadline = Calendar::slovak().deadline(event, Period::new(0, months, days).unwrap());
        prop_assert_eq!((deadline.strict, deadline.due), walk(event, months, days));
    }

    #[test]
    fn short_periods_agree_with_the_walk(event in any_day(), days in 1..12_u32) {
        let deadline = Calendar::slovak().deadline(event, Period::new(0, 0, days).unwrap());
        prop_assert_eq!((deadline.strict, deadline.due), walk(event, 0, days));
    }

    #[test]
    fn every_day_rests_or_works_alike(day in any_day()) {
        prop_assert_eq!(Calendar::slovak().is_working_day(day), !is_rest(day));
    }
}

#[test]
fn every_request_of_thirty_years_agrees_with_the_walk() {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    for received in first.iter_days().take(30 * 366) {
        let clock = Pack::at(received).access(received);
        assert_eq!(
            (clock.due_strict, clock.due),
            walk(received, 1, 0),
            "received {received}"
        );
        assert_eq!(
            (clock.extended_strict, clock.extended_due),
            walk(received, 3, 0),
            "received {received}"
        );
    }
}
