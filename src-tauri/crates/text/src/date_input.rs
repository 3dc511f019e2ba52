//! Dates as people type them and as their files hold them.

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use crate::dates::{EN_MONTHS, SK_MONTHS, SK_MONTHS_OF};
use crate::fold;

/// Why a text is not taken as a date. Nothing is guessed: a wrong birth date is worse than a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DateInputError {
    /// Nothing but spaces.
    #[error("empty")]
    Empty,
    /// `06/2026`, `jún 2026`, `2026`: a day is missing.
    #[error("the day is missing")]
    NoDay,
    /// `3. 6.`, `3. júna`, `--0603`: a year is missing.
    #[error("the year is missing")]
    NoYear,
    /// `3. 6. 26`: could be 1926 or 2026.
    #[error("the year needs four digits")]
    ShortYear,
    /// `3/6/2026`, `3-6-2026`: day or month first? Only [`parse_date_as`] reads these.
    #[error("day or month first is not clear")]
    OrderUnclear,
    /// `31. 2. 2026`.
    #[error("there is no such day")]
    NoSuchDay,
    /// Before 1850 or after 2199.
    #[error("the year is out of range")]
    YearOutOfRange,
    /// Anything else.
    #[error("not a date")]
    NotADate,
}

impl DateInputError {
    /// The id of the sentence for people.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "common-date-empty",
            Self::NoDay => "common-date-no-day",
            Self::NoYear => "common-date-no-year",
            Self::ShortYear => "common-date-short-year",
            Self::OrderUnclear => "common-date-order-unclear",
            Self::NoSuchDay => "common-date-no-such-day",
            Self::YearOutOfRange => "common-date-year-out-of-range",
            Self::NotADate => "common-date-not-a-date",
        }
    }
}

/// Which number comes first in dates with slashes or hyphens. Known for a column of a file, not for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// `3/6/2026` is 3 June.
    DayFirst,
    /// `6/3/2026` is 3 June.
    MonthFirst,
}

/// Reads a date: `3. 6. 2026`, `3.6.2026`, `2026-06-03`, `20260603`, `3. júna 2026`, `3 June 2026`, `June 3, 2026`,
/// with any spaces, also non-breaking ones.
///
/// # Errors
/// What is missing or unclear; see [`DateInputError`].
pub fn parse_date(text: &str) -> Result<NaiveDate, DateInputError> {
    parse(text, None)
}

/// As [`parse_date`], and reads `3/6/2026` and `3-6-2026` in the given order.
///
/// # Errors
/// As [`parse_date`], but never [`DateInputError::OrderUnclear`].
pub fn parse_date_as(text: &str, order: DateOrder) -> Result<NaiveDate, DateInputError> {
    parse(text, Some(order))
}

/// A part of the input: digits, or letters.
#[derive(Debug)]
enum Part {
    Number { value: u32, digits: usize },
    Month(u32),
}

fn parse(text: &str, order: Option<DateOrder>) -> Result<NaiveDate, DateInputError> {
    use DateInputError::{Empty, NoDay, NoYear, NotADate, OrderUnclear};
    use Part::{Month, Number};

    let text = text.trim();
    if text.is_empty() {
        return Err(Empty);
    }
    if text.starts_with("--") {
        return Err(NoYear); // vCard: a birthday without its year
    }
    let parts = split(text).ok_or(NotADate)?;
    let separator = text.chars().find(|c| matches!(c, '.' | '/' | '-'));
    match (parts.as_slice(), separator) {
        ([Number { value, digits: 8 }], None) => on(value / 10_000, value / 100 % 100, value % 100),
        (
            [
                Number { value: y, digits: 4 },
                Number { value: m, digits: 2 },
                Number { value: d, digits: 2 },
            ],
            Some('-'),
        ) => on(*y, *m, *d),
        (
            [
                Number { value: d, .. },
                Number { value: m, .. },
                Number { value: y, digits },
            ],
            Some('.'),
        ) => {
            four(*digits)?;
            on(*y, *m, *d)
        }
        (
            [
                Number { value: a, .. },
                Number { value: b, .. },
                Number { value: y, digits },
            ],
            Some('/' | '-'),
        ) => {
            four(*digits)?;
            match order.ok_or(OrderUnclear)? {
                DateOrder::DayFirst => on(*y, *b, *a),
                DateOrder::MonthFirst => on(*y, *a, *b),
            }
        }
        ([Number { value: d, .. }, Month(m), Number { value: y, digits }], _)
        | ([Month(m), Number { value: d, .. }, Number { value: y, digits }], _) => {
            four(*digits)?;
            on(*y, *m, *d)
        }
        ([Number { digits: 4, .. }], None)
        | ([Number { .. }, Number { digits: 4, .. }] | [Number { digits: 4, .. }, Number { .. }], _)
        | ([Month(_), Number { digits: 4, .. }], _)
        | ([Month(_)], _) => Err(NoDay),
        ([Number { .. }, Number { .. }], Some(_))
        | ([Number { .. }, Month(_)] | [Month(_), Number { .. }], _) => Err(NoYear),
        _ => Err(NotADate),
    }
}

/// Numbers and month names; spaces, dots, slashes, hyphens and commas between them. `None` for anything else.
fn split(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    for piece in text.split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',')) {
        if piece.is_empty() {
            continue;
        }
        if parts.len() == 3 {
            return None;
        }
        parts.push(if piece.bytes().all(|b| b.is_ascii_digit()) {
            Part::Number {
                value: piece.parse().ok()?,
                digits: piece.len(),
            }
        } else {
            Part::Month(month_named(piece)?)
        });
    }
    Some(parts)
}

/// Slovak in both cases, English, and the first letters of either (three at least): `jún`, `júna`, `June`, `Jun`.
fn month_named(name: &str) -> Option<u32> {
    let name = fold(name);
    if name.len() < 3 {
        return None;
    }
    let index = [SK_MONTHS, SK_MONTHS_OF, EN_MONTHS]
        .iter()
        .find_map(|months| months.iter().position(|month| fold(month).starts_with(&name)))?;
    u32::try_from(index + 1).ok()
}

fn four(digits: usize) -> Result<(), DateInputError> {
    match digits {
        4 => Ok(()),
        2 => Err(DateInputError::ShortYear),
        _ => Err(DateInputError::NotADate),
    }
}

fn on(year: u32, month: u32, day: u32) -> Result<NaiveDate, DateInputError> {
    let date = i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    let date = date.ok_or(DateInputError::NoSuchDay)?;
    if (1850..=2199).contains(&date.year()) {
        Ok(date)
    } else {
        Err(DateInputError::YearOutOfRange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, Messages, dates};
    use DateInputError::*;
    use proptest::prelude::*;

    #[test]
    fn reads_and_refuses() {
        let june = Ok(NaiveDate::from_ymd_opt(2026, 6, 3).unwrap());
        for (text, expected) in [
            ("3. 6. 2026", june),
            ("3.\u{a0}6.\u{a0}2026", june),
            ("3.6.2026", june),
            ("03.06.2026", june),
            (" 3 . 6 . 2026 ", june),
            ("2026-06-03", june),
            ("20260603", june),
            ("3. júna 2026", june),
            ("3. JUNA 2026", june),
            ("3. jún 2026", june),
            ("3 June 2026", june),
            ("June 3, 2026", june),
            ("Jun 3, 2026", june),
            ("", Err(Empty)),
            (" \u{a0}", Err(Empty)),
            ("06/2026", Err(NoDay)),
            ("6. 2026", Err(NoDay)),
            ("2026-06", Err(NoDay)),
            ("jún 2026", Err(NoDay)),
            ("2026", Err(NoDay)),
            ("3. 6.", Err(NoYear)),
            ("3. júna", Err(NoYear)),
            ("--0603", Err(NoYear)),
            ("3. 6. 26", Err(ShortYear)),
            ("3/6/26", Err(ShortYear)),
            ("3/6/2026", Err(OrderUnclear)),
            ("25/12/2026", Err(OrderUnclear)),
            ("3-6-2026", Err(OrderUnclear)),
            ("31. 2. 2026", Err(NoSuchDay)),
            ("29. 2. 2027", Err(NoSuchDay)),
            ("2026-13-01", Err(NoSuchDay)),
            ("0. 0. 2026", Err(NoSuchDay)),
            ("3. 6. 1849", Err(YearOutOfRange)),
            ("22001231", Err(YearOutOfRange)),
            ("3. 6. 20261", Err(NotADate)),
            ("3 6 2026", Err(NotADate)),
            ("zajtra", Err(NotADate)),
            ("1. 2. 2026 10:00", Err(NotADate)),
            ("99999999999. 1. 2026", Err(NotADate)),
            ("3. 6. 2026 5", Err(NotADate)),
            (".", Err(NotADate)),
            ("3. ju 2026", Err(NotADate)),
        ] {
            assert_eq!(parse_date(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_file_with_a_known_order_is_read() {
        let june = Ok(NaiveDate::from_ymd_opt(2026, 6, 3).unwrap());
        assert_eq!(parse_date_as("3/6/2026", DateOrder::DayFirst), june);
        assert_eq!(parse_date_as("6/3/2026", DateOrder::MonthFirst), june);
        assert_eq!(parse_date_as("03-06-2026", DateOrder::DayFirst), june);
        assert_eq!(parse_date_as("25/12/2026", DateOrder::MonthFirst), Err(NoSuchDay));
        assert_eq!(
            parse_date_as("3. 6. 2026", DateOrder::MonthFirst),
            june,
            "dots are always day first"
        );
    }

    #[test]
    fn every_refusal_has_its_sentence() {
        for error in [
            Empty,
            NoDay,
            NoYear,
            ShortYear,
            OrderUnclear,
            NoSuchDay,
            YearOutOfRange,
            NotADate,
        ] {
            for lang in Lang::ALL {
                assert!(
                    Messages::get(lang, error.message_id(), &[]).is_ok(),
                    "{lang}: {}",
                    error.message_id()
                );
            }
        }
    }

    proptest! {
        #[test]
        fn what_we_write_we_can_read(days in 0..127_000_u64) {
            let date = NaiveDate::from_ymd_opt(1850, 1, 1).unwrap() + chrono::Days::new(days);
            for lang in Lang::ALL {
                prop_assert_eq!(parse_date(&dates::date(lang, date)), Ok(date));
                prop_assert_eq!(parse_date(&dates::long_date(lang, date)), Ok(date));
            }
            prop_assert_eq!(parse_date(&date.to_string()), Ok(date));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}|[0-9./ -]{0,14}") {
            let _ = parse_date(&text);
            let _ = parse_date_as(&text, DateOrder::MonthFirst);
        }
    }
}
