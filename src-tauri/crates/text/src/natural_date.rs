//! Days as people say them: `zajtra`, `o 3 dni`, `v piatok`, `budúci týždeň`, `in two weeks`, `3. 6.`.
//!
//! Both languages are read at once: who types Slovak into an English window is understood.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::date_input::{DateInputError, parse_date};
use crate::fold;

/// Reads a day to come as people say it, counted from `today`; also every whole date of [`parse_date`], past ones
/// included. A day and month without a year (`3. 6.`) is the next such day, today included.
///
/// # Errors
/// As [`parse_date`].
pub fn parse_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let folded = fold(text.trim());
    let words: Vec<&str> = folded.split_whitespace().collect();
    if let Some(day) = said(&words, today) {
        return Ok(day);
    }
    match parse_date(text) {
        Err(DateInputError::NoYear) => next_such_day(text, today),
        read => read,
    }
}

/// The same text with this year, or with the first of the next eight that has such a day and is not over.
fn next_such_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let text = text.trim().trim_end_matches('.');
    let with_year = |year: i32| {
        let dotted = text
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c.is_whitespace());
        let separator = if dotted { ". " } else { " " };
        parse_date(&format!("{text}{separator}{year}"))
    };
    (0..=8)
        .filter_map(|ahead| with_year(today.year().saturating_add(ahead)).ok())
        .find(|day| *day >= today)
        .ok_or(DateInputError::NoSuchDay)
}

fn said(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    match words {
        ["dnes" | "today"] => Some(today),
        ["zajtra" | "tomorrow"] => ahead(today, 1),
        ["pozajtra"] | ["day", "after", "tomorrow"] | ["the", "day", "after", "tomorrow"] => ahead(today, 2),
        ["buduci" | "next", "tyzden" | "week"] => ahead(today, 7),
        ["buduci" | "next", "mesiac" | "month"] => today.checked_add_months(Months::new(1)),
        ["buduci" | "next", "rok" | "year"] => today.checked_add_months(Months::new(12)),
        ["koncom" | "koniec", "tyzdna"] | ["end", "of", "week"] => on_or_after(today, Weekday::Fri),
        ["koncom" | "koniec", "mesiaca"] | ["end", "of", "month"] => end_of_month(today),
        ["o" | "in", unit] => later(today, 1, unit),
        ["o" | "in", number, unit] => later(today, amount(number)?, unit),
        [day] | ["v" | "vo" | "on" | "this", day] => on_or_after(ahead(today, 1)?, weekday(day)?),
        ["buduci" | "buduca" | "buducu" | "buduce" | "next", day]
        | ["v" | "vo", "buduci" | "buduca" | "buducu" | "buduce", day] => {
            // The day of the week after this one, which begins on Monday.
            let monday = ahead(today, 7 - u64::from(today.weekday().num_days_from_monday()))?;
            on_or_after(monday, weekday(day)?)
        }
        _ => None,
    }
}

fn ahead(day: NaiveDate, days: u64) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(days))
}

fn on_or_after(day: NaiveDate, wanted: Weekday) -> Option<NaiveDate> {
    (0..7)
        .filter_map(|days| ahead(day, days))
        .find(|day| day.weekday() == wanted)
}

fn end_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?
        .checked_add_months(Months::new(1))?
        .checked_sub_days(Days::new(1))
}

/// At most ten years of days.
const MOST: u64 = 3653;

fn later(today: NaiveDate, number: u64, unit: &str) -> Option<NaiveDate> {
    let months = |each: u32| {
        u32::try_from(number)
            .ok()?
            .checked_mul(each)
            .filter(|all| *all <= 120)
    };
    match unit {
        "den" | "dni" | "day" | "days" => ahead(today, Some(number).filter(|days| *days <= MOST)?),
        "tyzden" | "tyzdne" | "tyzdnov" | "week" | "weeks" => {
            ahead(today, number.checked_mul(7).filter(|days| *days <= MOST)?)
        }
        "mesiac" | "mesiace" | "mesiacov" | "month" | "months" => {
            today.checked_add_months(Months::new(months(1)?))
        }
        "rok" | "roky" | "rokov" | "year" | "years" => today.checked_add_months(Months::new(months(12)?)),
        _ => None,
    }
}

/// A number in digits, or one of the first twelve in words.
fn amount(word: &str) -> Option<u64> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    const WORDS: [&[&str]; 12] = [
        &["jeden", "jednu", "jedna", "a", "an", "one"],
        &["dva", "dve", "two"],
        &["tri", "three"],
        &["styri", "four"],
        &["pat", "five"],
        &["sest", "six"],
        &["sedem", "seven"],
        &["osem", "eight"],
        &["devat", "nine"],
        &["desat", "ten"],
        &["jedenast", "eleven"],
        &["dvanast", "twelve"],
    ];
    (1..)
        .zip(WORDS)
        .find(|(_, words)| words.contains(&word))
        .map(|(number, _)| number)
}

fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(Weekday, &[&str]); 7] = [
        (Weekday::Mon, &["pondelok", "po", "monday", "mon"]),
        (Weekday::Tue, &["utorok", "ut", "tuesday", "tue"]),
        (Weekday::Wed, &["streda", "stredu", "st", "wednesday", "wed"]),
        (Weekday::Thu, &["stvrtok", "stv", "thursday", "thu"]),
        (Weekday::Fri, &["piatok", "pi", "friday", "fri"]),
        (Weekday::Sat, &["sobota", "sobotu", "so", "saturday", "sat"]),
        (Weekday::Sun, &["nedela", "nedelu", "ne", "sunday", "sun"]),
    ];
    DAYS.into_iter()
        .find(|(_, words)| words.contains(&word))
        .map(|(day, _)| day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A Wednesday.
    const TODAY: &str = "2026-06-03";

    #[test]
    fn days_as_people_say_them() {
        let today: NaiveDate = TODAY.parse().unwrap();
        for (text, expected) in [
            ("dnes", "2026-06-03"),
            ("Today", "2026-06-03"),
            ("zajtra", "2026-06-04"),
            (" TOMORROW ", "2026-06-04"),
            ("pozajtra", "2026-06-05"),
            ("o 3 dni", "2026-06-06"),
            ("o tri dni", "2026-06-06"),
            ("in 3 days", "2026-06-06"),
            ("o týždeň", "2026-06-10"),
            ("in a week", "2026-06-10"),
            ("o dva týždne", "2026-06-17"),
            ("in two weeks", "2026-06-17"),
            ("o mesiac", "2026-07-03"),
            ("in 1 month", "2026-07-03"),
            ("o rok", "2027-06-03"),
            ("v piatok", "2026-06-05"),
            ("on Friday", "2026-06-05"),
            ("v stredu", "2026-06-10"),
            ("Wednesday", "2026-06-10"),
            ("budúci piatok", "2026-06-12"),
            ("next Friday", "2026-06-12"),
            ("budúcu stredu", "2026-06-10"),
            ("budúci týždeň", "2026-06-10"),
            ("next month", "2026-07-03"),
            ("koncom týždňa", "2026-06-05"),
            ("koniec mesiaca", "2026-06-30"),
            ("end of month", "2026-06-30"),
            ("3. 6.", "2026-06-03"),
            ("2. 6.", "2027-06-02"),
            ("5. júna", "2026-06-05"),
            ("June 5", "2026-06-05"),
            ("29. 2.", "2028-02-29"),
            ("3. 6. 2025", "2025-06-03"),
            ("2026-07-01", "2026-07-01"),
        ] {
            let expected: NaiveDate = expected.parse().unwrap();
            assert_eq!(parse_day(text, today), Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let today: NaiveDate = TODAY.parse().unwrap();
        for (text, expected) in [
            ("", DateInputError::Empty),
            ("niekedy", DateInputError::NotADate),
            ("o dni tri", DateInputError::NotADate),
            ("o 99999999 dni", DateInputError::NotADate),
            ("31. 2.", DateInputError::NoSuchDay),
            ("jún 2026", DateInputError::NoDay),
        ] {
            assert_eq!(parse_day(text, today), Err(expected), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_number_of_days_is_counted(days in 0..3000_u64) {
            let today: NaiveDate = TODAY.parse().unwrap();
            let expected = Ok(today + Days::new(days));
            prop_assert_eq!(parse_day(&format!("o {days} dní"), today), expected);
            prop_assert_eq!(parse_day(&format!("in {days} days"), today), expected);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}|(o|in|v|next|buduci) [0-9a-z]{1,12} ?[a-z]{0,8}") {
            let _ = parse_day(&text, TODAY.parse().unwrap());
        }
    }
}
