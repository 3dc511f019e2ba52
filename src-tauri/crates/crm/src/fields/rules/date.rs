//! Days: any Slovak, English or ISO form is taken, one form is stored.

use chrono::{Datelike, NaiveDate};
use serde_json::json;
use text::{DateInputError, parse_date};

use crate::error::Refusal;

/// A leap year: 29 February is a birthday.
const ANY_YEAR: i32 = 2000;

/// `YYYY-MM-DD`. `past`: the day may not lie ahead.
pub(super) fn check(value: &str, past: bool, today: NaiveDate) -> Result<String, Refusal> {
    let date = parse_date(value).map_err(bad_date)?;
    if past && date > today {
        return Err(Refusal::new("future-date"));
    }
    Ok(date.to_string())
}

/// `YYYY-MM-DD`, or `--MM-DD` (as in a vCard) where no year was given.
pub(super) fn check_birthday(value: &str, today: NaiveDate) -> Result<String, Refusal> {
    let of_year = match value.strip_prefix("--") {
        Some(day) => {
            let compact: String = day.chars().filter(|c| *c != '-').collect();
            parse_date(&format!("{ANY_YEAR}{compact}"))
        }
        None => match parse_date(value) {
            Ok(date) if date > today => return Err(Refusal::new("future-date")),
            Ok(date) => return Ok(date.to_string()),
            Err(DateInputError::NoYear) => parse_date(&format!("{value} {ANY_YEAR}")),
            Err(error) => Err(error),
        },
    };
    let date = of_year.map_err(bad_date)?;
    Ok(format!("--{:02}-{:02}", date.month(), date.day()))
}

fn bad_date(error: DateInputError) -> Refusal {
    Refusal::new("bad-date").with(json!({ "why": error.message_id() }))
}
