//! Phone numbers, compared as E.164. A number without a country code is taken as Slovak.

use std::ops::RangeInclusive;

use phonenumber::{Mode, country};

use super::Checked;
use crate::error::Refusal;

/// ITU-T E.164: at most fifteen digits. Fewer than seven are a short code, not a person.
const DIGITS: RangeInclusive<usize> = 7..=15;

/// Digits typed at most: with two zeros for the plus sign and the trunk zero.
const MOST_TYPED: usize = 18;

/// Checks a number; its norm is what duplicates, look-ups and suppression compare.
pub(super) fn check(value: String) -> Result<Checked, Refusal> {
    match norm_phone(&value) {
        Some(norm) => Ok(Checked {
            value,
            norm: Some(norm),
        }),
        None => Err(Refusal::new("bad-phone")),
    }
}

/// A number as E.164: `0905 123 456` and `+421 905/123456` are `+421905123456`. None if it is not a number.
///
/// Whether the number is in use is not asked: ranges change, and a list of them is always old.
pub fn norm_phone(text: &str) -> Option<String> {
    let text = text.trim();
    let typed = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-–/().".contains(c);
    if !text.chars().all(typed) || text.chars().skip(1).any(|c| c == '+') {
        return None;
    }
    // Before the tables of all countries are asked, and at the first time loaded.
    if !(*DIGITS.start()..=MOST_TYPED).contains(&text.chars().filter(char::is_ascii_digit).count()) {
        return None;
    }
    let compact: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let international = match compact.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        // The trunk zero of +421 (0)905 is not part of the number.
        None => compact.replacen("+4210", "+421", 1),
    };
    if is_plain(&international) {
        return Some(international);
    }
    let number = phonenumber::parse(Some(country::SK), &international).ok()?;
    let norm = number.format().mode(Mode::E164).to_string();
    let digits = norm.strip_prefix('+')?;
    (DIGITS.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(norm)
}

/// Whether it is a Slovak or Czech number that stands in its normal form already: nine digits, no trunk zero. Nearly
/// all are, and the tables of all countries cost more than the rest of an imported row.
fn is_plain(international: &str) -> bool {
    let rest = international
        .strip_prefix("+421")
        .or_else(|| international.strip_prefix("+420"));
    rest.is_some_and(|rest| {
        rest.len() == 9 && !rest.starts_with('0') && rest.bytes().all(|b| b.is_ascii_digit())
    })
}
