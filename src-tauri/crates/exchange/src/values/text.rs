//! Cleaning text.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::table::formula;

/// What was found while cleaning a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flaws {
    /// Control characters were removed.
    pub control: bool,
    /// Holds the mark of bytes that could not be decoded.
    pub undecodable: bool,
}

/// A cell as a person would read it, in NFC: formula guard off, control characters out, white space around it off.
/// Line ends inside stay, as `\n`.
pub fn clean(cell: &str) -> (Cow<'_, str>, Flaws) {
    let bare = cell.trim_matches(|c: char| c == ' ' || c == '\u{A0}');
    let cell = match formula::unguard(bare) {
        Cow::Borrowed(cell) => Cow::Borrowed(cell.trim()),
        Cow::Owned(cell) => Cow::Owned(cell.trim().to_owned()),
    };
    if cell.bytes().all(|b| (b' '..0x7F).contains(&b)) {
        return (cell, Flaws::default());
    }
    let mut flaws = Flaws::default();
    let mut cleaned = String::with_capacity(cell.len());
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => cleaned.push('\n'),
            '\n' | '\t' => cleaned.push(c),
            '\u{A0}' | '\u{202F}' | '\u{2007}' => cleaned.push(' '),
            // Zero-width marks that come with copied text, and those that turn the direction of writing (Unicode TR 36).
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' => {}
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => flaws.control = true,
            c => {
                flaws.undecodable |= c == '\u{FFFD}';
                cleaned.push(c);
            }
        }
    }
    // Apple writes letters and their marks apart.
    if is_nfc_quick(cleaned.chars()) != IsNormalized::Yes {
        cleaned = cleaned.nfc().collect();
    }
    let trimmed = cleaned.trim();
    if trimmed.len() == cleaned.len() {
        (Cow::Owned(cleaned), flaws)
    } else {
        (Cow::Owned(trimmed.to_owned()), flaws)
    }
}

/// White space of any kind and length becomes one space.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// What people and programs write where they have nothing. Not asked of names: somebody may be called Null.
pub fn is_placeholder(text: &str) -> bool {
    matches!(
        text,
        "-" | "--" | "–" | "—" | "." | "?" | "n/a" | "N/A" | "NULL" | "null" | "(null)" | "none" | "None"
    )
}
