//! Dates as Slovak offices write them, into ISO 8601.

use chrono::{Datelike, NaiveDate};

/// How `4/5/1985` is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlashOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year (English Outlook in American settings).
    MonthFirst,
    /// Nothing told: only dates that can be read one way are taken.
    Unknown,
}

/// A date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateValue {
    /// Day, month and year.
    Full(NaiveDate),
    /// Month and day, as of a birthday.
    MonthDay(u32, u32),
}

impl DateValue {
    /// `1985-04-12`, or `--04-12` where there is no year.
    pub fn to_iso(self) -> String {
        match self {
            Self::Full(day) => day.to_string(),
            Self::MonthDay(month, day) => format!("--{month:02}-{day:02}"),
        }
    }
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDate {
    /// An empty date as Outlook writes it (`0.0.0000`, `0/0/00`).
    Empty,
    /// Not a date, or not one that exists. A year of two digits is none: 25 may be 1925 or 2025.
    Bad,
    /// Day and month cannot be told apart.
    Ambiguous,
}

/// Reads a date: `12. 4. 1985`, `12.04.1985`, `1985-04-12`, `19850412`, `12. apríla 1985`, `12/4/1985` in the given order,
/// each with a time of day behind it or not; without year `12. 4.`, `--04-12`, `--0412`.
///
/// # Errors
/// [`NoDate`] says why not.
pub fn parse(text: &str, slashes: SlashOrder) -> Result<DateValue, NoDate> {
    let text = without_time(text.trim());
    if text.is_empty()
        || text
            .chars()
            .all(|c| c == '0' || c.is_ascii_punctuation() || c == ' ')
            && text.contains('0')
    {
        return Err(NoDate::Empty);
    }
    if let Some(rest) = text.strip_prefix("--") {
        return yearless(rest);
    }
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return full(text.get(..4), text.get(4..6), text.get(6..));
    }
    if text.chars().any(char::is_alphabetic) {
        return in_words(text);
    }
    let numbers: Vec<&str> = text
        .split(['.', '-', '/', ' '])
        .filter(|p| !p.is_empty())
        .collect();
    match (numbers.as_slice(), text.contains('/')) {
        ([year, month, day], _) if year.len() == 4 => full(Some(year), Some(month), Some(day)),
        ([day, month, year], false) if year.len() == 4 => full(Some(year), Some(month), Some(day)),
        ([a, b, year], true) if year.len() == 4 => slashed(a, b, year, slashes),
        ([day, month], false) if text.contains('.') => month_day(number(day)?, number(month)?),
        _ => Err(NoDate::Bad),
    }
}

/// Cuts off `T00:00:00Z`, ` 0:00`, ` 12:30:00`.
fn without_time(text: &str) -> &str {
    let head = text
        .split_once('T')
        .filter(|(date, _)| date.starts_with(|c: char| c.is_ascii_digit() || c == '-'));
    if let Some((date, _)) = head {
        return date;
    }
    match text.rsplit_once(' ') {
        Some((date, time)) if time.contains(':') => date.trim_end(),
        _ => text,
    }
}

fn yearless(rest: &str) -> Result<DateValue, NoDate> {
    let digits: String = rest.chars().filter(|c| *c != '-').collect();
    match (digits.len(), digits.get(..2), digits.get(2..)) {
        (4, Some(month), Some(day)) => month_day(number(day)?, number(month)?),
        _ => Err(NoDate::Bad),
    }
}

fn slashed(a: &str, b: &str, year: &str, order: SlashOrder) -> Result<DateValue, NoDate> {
    let (first, second) = (number(a)?, number(b)?);
    let day_first = || full(Some(year), Some(b), Some(a));
    let month_first = || full(Some(year), Some(a), Some(b));
    match order {
        SlashOrder::DayFirst => day_first(),
        SlashOrder::MonthFirst => month_first(),
        SlashOrder::Unknown if first > 12 || first == second => day_first(),
        SlashOrder::Unknown if second > 12 => month_first(),
        SlashOrder::Unknown => Err(NoDate::Ambiguous),
    }
}

/// `12. apríla 1985`, `12 April 1985`, `April 12, 1985`.
fn in_words(text: &str) -> Result<DateValue, NoDate> {
    let key = crate::headers::key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let (day, month, year) = match words.as_slice() {
        [a, b, c] if month(a).is_some() => (b, month(a), Some(c)),
        [a, b, c] => (a, month(b), Some(c)),
        [a, b] if month(a).is_some() => (b, month(a), None),
        [a, b] => (a, month(b), None),
        _ => return Err(NoDate::Bad),
    };
    let month = month.ok_or(NoDate::Bad)?;
    match year {
        Some(year) if year.len() == 4 => full(Some(year), Some(&month.to_string()), Some(day)),
        Some(_) => Err(NoDate::Bad),
        None => month_day(number(day)?, month),
    }
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["januar", "januara", "jan", "leden", "ledna", "january"],
        &["februar", "februara", "feb", "unor", "unora", "february"],
        &["marec", "marca", "mar", "brezen", "brezna", "march"],
        &["april", "aprila", "apr", "duben", "dubna"],
        &["maj", "maja", "kveten", "kvetna", "may"],
        &["jun", "juna", "cerven", "cervna", "june"],
        &["jul", "jula", "cervenec", "cervence", "july"],
        &["august", "augusta", "aug", "srpen", "srpna"],
        &["september", "septembra", "sep", "sept", "zari"],
        &["oktober", "oktobra", "okt", "rijen", "rijna", "october", "oct"],
        &["november", "novembra", "nov", "listopad", "listopadu"],
        &["december", "decembra", "dec", "prosinec", "prosince"],
    ];
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(at + 1).ok()
}

fn number(text: &str) -> Result<u32, NoDate> {
    if text.len() > 4 {
        Err(NoDate::Bad)
    } else {
        text.parse().map_err(|_| NoDate::Bad)
    }
}

fn full(year: Option<&str>, month: Option<&str>, day: Option<&str>) -> Result<DateValue, NoDate> {
    let (Some(year), Some(month), Some(day)) = (year, month, day) else {
        return Err(NoDate::Bad);
    };
    let year = i32::try_from(number(year)?).map_err(|_| NoDate::Bad)?;
    // Nobody alive was born before 1880; a year above 2100 is a typing error.
    if !(1880..=2100).contains(&year) {
        return Err(NoDate::Bad);
    }
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
        .map(DateValue::Full)
        .ok_or(NoDate::Bad)
}

/// A leap year stands for the unknown one, so that 29 February is a day.
fn month_day(day: u32, month: u32) -> Result<DateValue, NoDate> {
    let valid = NaiveDate::from_ymd_opt(2000, month, day).ok_or(NoDate::Bad)?;
    Ok(DateValue::MonthDay(valid.month(), valid.day()))
}
