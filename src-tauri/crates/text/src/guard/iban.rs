//! International bank account numbers: two letters, two check digits, the rest of the country's length.

use std::ops::Range;

use iban::Iban;

use super::{joined_after, joined_before};

const SHORTEST: usize = 15;
const LONGEST: usize = 34;

/// IBANs in a text, written together or in groups.
pub(super) fn find(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find(|c: char| c.is_ascii_alphabetic())?;
            from = start + 1;
            if joined_before(text, start) {
                continue;
            }
            if let Some(end) = starts_at(text, start) {
                from = end;
                return Some(start..end);
            }
        }
    })
}

/// The longest IBAN that starts at byte `start`.
fn starts_at(text: &str, start: usize) -> Option<usize> {
    let mut compact = String::with_capacity(LONGEST);
    let mut ends = Vec::with_capacity(LONGEST);
    let mut spaced = false;
    for (offset, c) in text.get(start..)?.char_indices() {
        match c {
            ' ' | '\u{a0}' if !spaced => spaced = true,
            _ if c.is_ascii_alphanumeric() && compact.len() < LONGEST => {
                compact.push(c.to_ascii_uppercase());
                ends.push(start + offset + 1);
                spaced = false;
            }
            _ => break,
        }
        if compact.len() <= 4 && !head_fits(&compact) {
            return None;
        }
    }
    (SHORTEST..=compact.len()).rev().find_map(|length| {
        let end = *ends.get(length - 1)?;
        (!joined_after(text, end) && compact.get(..length)?.parse::<Iban>().is_ok()).then_some(end)
    })
}

/// Letters of a country, then check digits: most words are put aside by their third character.
fn head_fits(head: &str) -> bool {
    head.bytes().enumerate().all(|(i, b)| {
        if i < 2 {
            b.is_ascii_alphabetic()
        } else {
            b.is_ascii_digit()
        }
    })
}
