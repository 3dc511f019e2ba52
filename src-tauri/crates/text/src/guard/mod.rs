//! Numbers that should not stand in a free text: birth numbers, IBANs, payment cards.
//!
//! Recognised, never guessed from the surroundings alone: a date and a check digit must fit, so that order and phone
//! numbers stay what they are. A birth number is a general identifier that is used only where a purpose needs it
//! (Act 18/2018 § 78(4)): found in a text, it is shown masked. IBANs and cards are only pointed out.

mod birth_number;
mod card;
mod iban;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// What stands where a birth number stood.
pub const MASK: &str = "••••••/••••";

/// No text with fewer digits holds any of these numbers.
const FEWEST_DIGITS: usize = 9;

/// A kind of number that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sensitive {
    /// Slovak and Czech birth number (rodné číslo).
    BirthNumber,
    /// Account number.
    Iban,
    /// Number of a payment card.
    CardNumber,
}

impl Sensitive {
    /// Stable word: `birth-number`, `iban`, `card-number`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BirthNumber => "birth-number",
            Self::Iban => "iban",
            Self::CardNumber => "card-number",
        }
    }
}

impl fmt::Display for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A number found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub what: Sensitive,
    /// Where, in bytes; always on the borders of characters.
    pub at: Range<usize>,
}

/// All numbers of these kinds in a text, in the order in which they stand. They do not overlap.
pub fn find(text: &str) -> Vec<Found> {
    if !enough_digits(text) {
        return Vec::new();
    }
    let mut found: Vec<Found> = iban::find(text)
        .map(|at| Found {
            what: Sensitive::Iban,
            at,
        })
        .collect();
    let others = card::find(text)
        .map(|at| Found {
            what: Sensitive::CardNumber,
            at,
        })
        .chain(birth_number::find(text).map(|at| Found {
            what: Sensitive::BirthNumber,
            at,
        }));
    for other in others {
        if found
            .iter()
            .all(|known| known.at.end <= other.at.start || other.at.end <= known.at.start)
        {
            found.push(other);
        }
    }
    found.sort_by_key(|found| found.at.start);
    found
}

/// The kinds found in a text, each once.
pub fn notice(text: &str) -> Vec<Sensitive> {
    let mut kinds: Vec<Sensitive> = find(text).into_iter().map(|found| found.what).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// The text with every birth number replaced by [`MASK`].
pub fn mask_birth_numbers(text: &str) -> Cow<'_, str> {
    if !enough_digits(text) {
        return Cow::Borrowed(text);
    }
    let mut masked = String::new();
    let mut copied = 0;
    for at in find(text)
        .into_iter()
        .filter(|found| found.what == Sensitive::BirthNumber)
        .map(|found| found.at)
    {
        masked.push_str(text.get(copied..at.start).unwrap_or_default());
        masked.push_str(MASK);
        copied = at.end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(masked)
}

fn enough_digits(text: &str) -> bool {
    text.bytes()
        .filter(u8::is_ascii_digit)
        .nth(FEWEST_DIGITS - 1)
        .is_some()
}

/// Whether the character before byte `at` continues a word or number.
fn joined_before(text: &str, at: usize) -> bool {
    text.get(..at)
        .and_then(|before| before.chars().next_back())
        .is_some_and(char::is_alphanumeric)
}

/// Whether the character at byte `at` continues a word or number.
fn joined_after(text: &str, at: usize) -> bool {
    text.get(at..)
        .and_then(|after| after.chars().next())
        .is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests;
