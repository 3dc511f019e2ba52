//! Birth numbers (rodné číslo): `YYMMDD/XXXX`, before 1954 `YYMMDD/XXX`; women have 50 added to the month.

use std::ops::Range;

use chrono::NaiveDate;

use super::{joined_after, joined_before};
use crate::fold;

/// How far before a number its name may stand, in characters.
const NAME_REACH: usize = 24;

const NAMES: [&str; 8] = [
    "rodne cislo",
    "rodneho cisla",
    "rodnym cislom",
    "rodne c",
    "birth number",
    "r.c",
    "r. c",
    "rc",
];

/// Birth numbers in a text.
pub(super) fn find(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find(|c: char| c.is_ascii_digit())?;
            let run = digits_at(text, start);
            from = start + run.len();
            if joined_before(text, start) {
                continue;
            }
            if let Some(end) = starts_at(text, start, run) {
                from = end;
                return Some(start..end);
            }
        }
    })
}

/// Where a birth number that starts with this run of digits ends.
fn starts_at(text: &str, start: usize, run: &str) -> Option<usize> {
    let (number, separator, end) = match run.len() {
        9 | 10 => (run.to_owned(), Separator::None, start + run.len()),
        6 => {
            let (separator, tail_at) = separator_at(text, start + 6)?;
            let tail = digits_at(text, tail_at);
            (format!("{run}{tail}"), separator, tail_at + tail.len())
        }
        _ => return None,
    };
    if joined_after(text, end) {
        return None;
    }
    let named = is_named(text, start);
    (named && plausible(&number, true) || certain(&number, separator)).then_some(end)
}

#[derive(Clone, Copy, PartialEq)]
enum Separator {
    None,
    Slash,
    /// A space or a hyphen.
    Loose,
}

/// The separator at byte `at` and where the digits after it start.
fn separator_at(text: &str, at: usize) -> Option<(Separator, usize)> {
    let rest = text.get(at..)?;
    let after_spaces = rest.trim_start_matches([' ', '\u{a0}']);
    if let Some(tail) = after_spaces.strip_prefix('/') {
        let tail = tail.trim_start_matches([' ', '\u{a0}']);
        return Some((Separator::Slash, text.len() - tail.len()));
    }
    let tail = rest.strip_prefix([' ', '\u{a0}', '-', '–'])?;
    Some((Separator::Loose, text.len() - tail.len()))
}

fn digits_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// Without its name beside it, a number must prove itself.
///
/// Ten digits: the date and the check digit. Without a slash it may not start with 0 (phone numbers do), nor have a
/// month raised by 20 or 70 (tax numbers look so). Nine digits have no check digit, and `240115/001` may as well be
/// an invoice: only a woman's month tells.
fn certain(number: &str, separator: Separator) -> bool {
    let slash = separator == Separator::Slash;
    match number.len() {
        10 => plausible(number, slash) && checks(number) && (slash || !number.starts_with('0')),
        9 => slash && plausible(number, false) && month(number).is_some_and(|month| month > 50),
        _ => false,
    }
}

/// A date of birth fits: nine digits were given until the end of 1953, ten since. `raised`: months with 20 or 70
/// added count too (Czech numbers since 2004).
fn plausible(number: &str, raised: bool) -> bool {
    let (Some(year), Some(month), Some(day)) = (pair(number, 0), month(number), pair(number, 4)) else {
        return false;
    };
    let (month, since_2004) = match month {
        1..=12 => (month, false),
        51..=62 => (month - 50, false),
        21..=32 if raised => (month - 20, true),
        71..=82 if raised => (month - 70, true),
        _ => return false,
    };
    let year = match number.len() {
        9 if year <= 53 => 1900 + year,
        10 if year >= 54 => 1900 + year,
        10 => 2000 + year,
        _ => return false,
    };
    if since_2004 && year < 2004 {
        return false;
    }
    i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .is_some()
}

/// Divisible by 11; about a thousand numbers of 1954 to 1985 end in 0 where the remainder was 10.
fn checks(number: &str) -> bool {
    number
        .parse::<u64>()
        .is_ok_and(|n| n.is_multiple_of(11) || (n / 10 % 11 == 10 && n.is_multiple_of(10)))
}

fn month(number: &str) -> Option<u32> {
    pair(number, 2)
}

fn pair(number: &str, at: usize) -> Option<u32> {
    number.get(at..at + 2)?.parse().ok()
}

/// Whether the text says just before that a birth number follows.
fn is_named(text: &str, start: usize) -> bool {
    let before: Vec<char> = text
        .get(..start)
        .unwrap_or_default()
        .chars()
        .rev()
        .take(NAME_REACH)
        .collect();
    let before = fold(&before.into_iter().rev().collect::<String>());
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    NAMES.iter().any(|name| {
        before
            .strip_suffix(name)
            .is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
    })
}
