use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn day(n: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + TimeDelta::days(n)
}

fn good(n: i64, on: NaiveDate) -> Candidate {
    Candidate {
        n,
        day: on,
        good: true,
    }
}

/// What is left.
fn rotated(backups: &[Candidate]) -> Vec<Candidate> {
    let kept = rotate(backups).into_iter().filter(|(_, why)| !why.is_empty());
    kept.map(|(backup, _)| backup).collect()
}

/// A year of a firm that works every day, rotated after every backup.
#[test]
fn a_year_of_daily_backups_leaves_days_weeks_and_months() {
    let mut there: Vec<Candidate> = Vec::new();
    for n in 0..400 {
        there.push(good(n, day(n)));
        there = rotated(&there);
    }
    let days: BTreeSet<NaiveDate> = there.iter().map(|b| b.day).collect();
    for n in 393..400 {
        assert!(days.contains(&day(n)), "one of the last seven days");
    }
    let weeks: BTreeSet<_> = there.iter().map(|b| b.day.iso_week()).collect();
    let months: BTreeSet<_> = there.iter().map(|b| (b.day.year(), b.day.month())).collect();
    assert!(weeks.len() >= WEEKS && months.len() == MONTHS, "{there:?}");
    // The newest of a month stays for it: the last day of each month that is over.
    for (year, month) in [(2026, 3), (2026, 6), (2026, 12)] {
        let next = NaiveDate::from_ymd_opt(year + month as i32 / 12, month % 12 + 1, 1).unwrap();
        assert!(days.contains(&next.pred_opt().unwrap()), "{year}-{month}");
    }
    assert!(there.len() <= DAYS + WEEKS + MONTHS);
}

#[test]
fn names_why_each_stays() {
    let backups: Vec<Candidate> = (0..10).map(|n| good(n, day(n))).collect();
    let why: Vec<Vec<&str>> = rotate(&backups)
        .into_iter()
        .map(|(_, why)| why.into_iter().map(Keep::word).collect())
        .collect();
    assert_eq!(why[0], ["daily", "weekly", "monthly", "last-good"]);
    assert_eq!(why[1], ["daily", "last-good"]);
    assert_eq!(why[3], ["daily"]);
    // 2026-01-10 is a Saturday; the Sunday before ends a week.
    assert_eq!(why[6], ["daily", "weekly"]);
    assert_eq!(why[7], [""; 0]);
}

#[test]
fn a_bad_one_goes_only_once_there_are_three_good_ones() {
    let bad = Candidate {
        n: 9,
        day: day(9),
        good: false,
    };
    let two = [bad, good(1, day(1)), good(2, day(2))];
    assert_eq!(rotated(&two).len(), 3);
    let three = [bad, good(1, day(1)), good(2, day(2)), good(3, day(3))];
    assert!(!rotated(&three).contains(&bad));
}

#[test]
fn due_once_a_day_and_nagging_after_seven() {
    let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap();
    let now = at("2026-11-24T08:00:00+01:00");
    for (last, due, nags, why) in [
        (None, true, true, "there is none"),
        (Some("2026-11-24T00:30:00+01:00"), false, false, "today"),
        (
            Some("2026-11-23T23:30:00Z"),
            false,
            false,
            "today by the firm's calendar",
        ),
        (
            Some("2026-11-23T22:30:00Z"),
            true,
            false,
            "yesterday by the firm's calendar",
        ),
        (Some("2026-11-17T08:00:00+01:00"), true, false, "seven days"),
        (Some("2026-11-17T07:59:00+01:00"), true, true, "over seven days"),
        (
            Some("2027-11-24T08:00:00+01:00"),
            true,
            true,
            "from a future that proves nothing",
        ),
    ] {
        let last = last.map(at);
        assert_eq!(is_due(true, last, now), due, "{why}");
        assert!(!is_due(false, last, now), "{why}, switched off");
        assert_eq!(nag(last, None, now), nags, "{why}");
    }
    for (minutes, nags) in [(0, false), (59, false), (60, true), (-1, true)] {
        let made = now - TimeDelta::minutes(minutes);
        assert_eq!(
            nag(None, Some(made), now),
            nags,
            "a vault {minutes} minutes old without a backup"
        );
    }
    assert!(drill_due(None, true, now) && !drill_due(None, false, now));
    assert!(!drill_due(Some(now - TimeDelta::days(30)), true, now));
    assert!(drill_due(Some(now - TimeDelta::days(31)), true, now));
    assert_eq!(days_since(now - TimeDelta::days(3), now), 3);
    assert_eq!(days_since(now + TimeDelta::days(3), now), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// A clock that jumps by years in both directions, backups that turn out bad, rotation after each one.
    #[test]
    fn never_fewer_than_three_good_ones_whatever_the_clock_says(
        steps in prop::collection::vec((-1500_i64..1500, prop::bool::weighted(0.8), any::<bool>()), 1..80)
    ) {
        let (mut there, mut clock): (Vec<Candidate>, i64) = (Vec::new(), 0);
        for (n, (jump, is_good, jumps)) in (0_i64..).zip(steps) {
            clock = (clock + if jumps { jump } else { 1 }).clamp(-300_000, 300_000);
            there.push(Candidate { n, day: day(clock), good: is_good });
            let newest_good: Vec<i64> = {
                let mut good: Vec<i64> = there.iter().filter(|b| b.good).map(|b| b.n).collect();
                good.sort_unstable();
                good.into_iter().rev().take(GOOD).collect()
            };
            let left = rotated(&there);
            for n in &newest_good {
                prop_assert!(left.iter().any(|b| b.n == *n), "good backup {n} was removed");
            }
            prop_assert!(left.iter().filter(|b| b.good).count() <= DAYS + WEEKS + MONTHS + GOOD);
            prop_assert_eq!(rotated(&left).len(), left.len(), "rotating twice removes nothing more");
            prop_assert!(left.iter().all(|b| there.contains(b)));
            there = left;
        }
    }
}
