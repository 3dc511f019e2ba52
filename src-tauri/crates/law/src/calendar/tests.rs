//! Days of rest and ends of periods.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn slovak_days_of_rest() {
    let calendar = Calendar::slovak();
    let listed = |year| -> Vec<String> {
        calendar
            .holidays(year)
            .iter()
            .map(|(day, _)| day.format("%m-%d").to_string())
            .collect()
    };
    assert_eq!(
        listed(2026).join(" "),
        "01-01 01-06 04-03 04-06 05-01 07-05 08-29 11-01 12-24 12-25 12-26",
        "8 May and 15 September are working days in 2026"
    );
    assert_eq!(
        listed(2027).join(" "),
        "01-01 01-06 03-26 03-29 05-01 05-08 07-05 08-29 09-15 11-01 12-24 12-25 12-26"
    );
    for (date, is_rest, why) in [
        ("2023-09-01", true, "the last year"),
        ("2024-09-01", false, "not since 2024"),
        ("2024-11-17", true, "the last year"),
        ("2025-11-17", false, "not since 2025"),
        ("2025-05-08", true, "before the exception"),
        ("2026-05-08", false, "the exception"),
        ("2026-09-15", false, "the exception"),
    ] {
        assert_eq!(calendar.holiday(day(date)).is_some(), is_rest, "{date}: {why}");
    }
    assert_eq!(
        calendar
            .holiday(day("2026-04-03"))
            .map(|holiday| holiday.sk.as_str()),
        Some("Veľký piatok")
    );
}

#[test]
fn periods_in_days_and_years() {
    for (event, period, strict, due, why) in [
        (
            "2026-06-01",
            "P3D",
            "2026-06-04",
            "2026-06-04",
            "the day of the event is not counted",
        ),
        (
            "2026-06-04",
            "P3D",
            "2026-06-07",
            "2026-06-08",
            "Sunday rolls to Monday; Friday and Monday are two",
        ),
        (
            "2026-06-05",
            "P2D",
            "2026-06-07",
            "2026-06-09",
            "Friday to Sunday: two working days are Monday, Tuesday",
        ),
        (
            "2026-06-05",
            "P1D",
            "2026-06-06",
            "2026-06-08",
            "one day: Art. 3(5) does not speak of it",
        ),
        (
            "2026-04-02",
            "P5D",
            "2026-04-07",
            "2026-04-08",
            "over Easter: Tuesday and Wednesday",
        ),
        (
            "2026-12-23",
            "P4D",
            "2026-12-27",
            "2026-12-29",
            "Christmas: Monday 28 and Tuesday 29",
        ),
        (
            "2026-06-01",
            "P14D",
            "2026-06-15",
            "2026-06-15",
            "holidays inside do not lengthen it",
        ),
        (
            "2023-01-01",
            "P3Y",
            "2026-01-01",
            "2026-01-02",
            "years end as months do",
        ),
    ] {
        let deadline = Calendar::slovak().deadline(day(event), period.parse().unwrap());
        assert_eq!(
            deadline,
            Deadline {
                strict: day(strict),
                due: day(due)
            },
            "{event} {period}: {why}"
        );
    }
}

#[test]
fn days_left_count_to_the_last_day() {
    let deadline = Deadline {
        strict: day("2026-06-13"),
        due: day("2026-06-15"),
    };
    for (today, left) in [("2026-06-03", 12), ("2026-06-15", 0), ("2026-06-16", -1)] {
        assert_eq!(deadline.days_left(day(today)), left, "{today}");
    }
}

#[test]
fn at_the_end_of_the_calendar_nothing_panics() {
    let calendar = Calendar::slovak();
    let period = "P1M".parse().unwrap();
    assert_eq!(calendar.deadline(NaiveDate::MAX, period).due, NaiveDate::MAX);
    assert!(calendar.deadline(NaiveDate::MIN, period).due > NaiveDate::MIN);
}

#[test]
fn bad_files_are_refused() {
    let file = |entry: &str| {
        format!("country = \"SK\"\nsource = \"\"\n[[holiday]]\nkey = \"x\"\nsk = \"\"\nen = \"\"\n{entry}")
    };
    assert!(Calendar::parse(&file("day = \"05-01\"")).is_ok());
    for entry in [
        "",
        "day = \"02-29\"",
        "day = \"04-31\"",
        "day = \"5-1\"",
        "day = \"01-05\"\neaster = 1",
        "easter = 61",
        "day = \"05-01\"\nfrom = 2026\nuntil = 2025",
        "day = \"05-01\"\nsometimes = true",
        "day = \"05-01\"\n[[holiday]]\nkey = \"x\"\nsk = \"\"\nen = \"\"\nday = \"05-02\"",
    ] {
        assert!(Calendar::parse(&file(entry)).is_err(), "{entry}");
    }
}
