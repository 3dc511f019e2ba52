//! What should not stand in a free text: birth numbers, IBANs, payment cards, words about health.
//!
//! Numbers are recognised, never guessed from the surroundings alone: a date and a check digit must fit, so that order and phone
//! numbers stay what they are. A birth number is a general identifier that is used only where a purpose needs it
//! (Act 18/2018 § 78(4)): found in a text, it is shown masked. IBANs, cards and health are only pointed out.

mod birth_number;
mod card;
mod health;
mod iban;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// What stands where a birth number stood.
pub const MASK: &str = "••••••/••••";

/// No text with fewer digits holds any of these numbers.
const FEWEST_DIGITS: usize = 9;

/// A kind of thing that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sensitive {
    /// Slovak and Czech birth number (rodné číslo).
    BirthNumber,
    /// Account number.
    Iban,
    /// Number of a payment card.
    CardNumber,
    /// Words about somebody's health (Article 9(1)).
    Health,
}

impl Sensitive {
    /// Stable word: `birth-number`, `iban`, `card-number`, `health`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BirthNumber => "birth-number",
            Self::Iban => "iban",
            Self::CardNumber => "card-number",
            Self::Health => "health",
        }
    }
}

impl fmt::Display for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Something found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub what: Sensitive,
    /// Where, in bytes; always on the borders of characters.
    pub at: Range<usize>,
}

/// Everything of these kinds in a text, in the order in which it stands. The finds do not overlap.
pub fn find(text: &str) -> Vec<Found> {
    let mut found = numbers(text);
    for at in health::find(text) {
        if is_free(&found, &at) {
            found.push(Found {
                what: Sensitive::Health,
                at,
            });
        }
    }
    found.sort_by_key(|found| found.at.start);
    found
}

/// The numbers in a text.
fn numbers(text: &str) -> Vec<Found> {
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
        if is_free(&found, &other.at) {
            found.push(other);
        }
    }
    found.sort_by_key(|found| found.at.start);
    found
}

/// Whether nothing was found yet where this stands.
fn is_free(found: &[Found], at: &Range<usize>) -> bool {
    found
        .iter()
        .all(|known| known.at.end <= at.start || at.end <= known.at.start)
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
    for at in numbers(text)
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
mod measure;
#[cfg(test)]
mod tests;
