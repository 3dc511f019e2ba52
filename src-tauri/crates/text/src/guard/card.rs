//! Payment cards: the lengths and first digits of Visa, Mastercard, American Express and Maestro, checked by Luhn.

use std::ops::Range;

use super::{joined_after, joined_before};

const LONGEST: usize = 19;

/// Card numbers in a text, written together or in groups with single spaces or hyphens.
pub(super) fn find(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find(|c: char| c.is_ascii_digit())?;
            let (digits, end) = run_at(text, start);
            from = end;
            let alone = !joined_before(text, start) && !joined_after(text, end);
            if alone && is_card(&digits) {
                return Some(start..end);
            }
        }
    })
}

/// The digits from byte `start` on, over single separators, and where they end.
fn run_at(text: &str, start: usize) -> (Vec<u32>, usize) {
    let mut digits = Vec::new();
    let mut end = start;
    for (offset, c) in text.get(start..).unwrap_or_default().char_indices() {
        if let Some(digit) = c.to_digit(10) {
            digits.push(digit);
            end = start + offset + 1;
        } else if !matches!(c, ' ' | '\u{a0}' | '-') || end < start + offset {
            break;
        }
    }
    (digits, end)
}

fn is_card(digits: &[u32]) -> bool {
    (13..=LONGEST).contains(&digits.len()) && issued(digits) && luhn(digits)
}

/// First digits and lengths that issuers use.
fn issued(digits: &[u32]) -> bool {
    let head = digits.iter().take(4).fold(0, |head, digit| head * 10 + digit);
    match digits.len() {
        13 | 19 => head / 1000 == 4,
        15 => matches!(head / 100, 34 | 37),
        16 => head / 1000 == 4 || matches!(head, 2221..=2720 | 5000..=5999 | 6011 | 6304 | 6500..=6799),
        _ => false,
    }
}

/// ISO/IEC 7812-1, annex B.
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, digit)| match i % 2 {
            0 => *digit,
            _ if digit * 2 > 9 => digit * 2 - 9,
            _ => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}
