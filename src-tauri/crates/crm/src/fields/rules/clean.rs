//! What is done to every typed text before anything looks at it.

use std::borrow::Cow;

use serde_json::json;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::error::Refusal;

/// One line: NFC, spaces and line ends as single spaces, none at the ends.
///
/// # Errors
/// `empty-value`, `bad-characters` (control characters, marks that turn the direction of writing), `too-long` with
/// `{max}` in characters.
pub fn clean(raw: &str, longest: usize) -> Result<String, Refusal> {
    let text = nfc(raw);
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    check(&line, longest)?;
    Ok(line)
}

/// Several lines: NFC, line ends as `\n`, no blanks at the ends of the text.
///
/// # Errors
/// As [`clean`]; tabs stay.
pub fn clean_lines(raw: &str, longest: usize) -> Result<String, Refusal> {
    let text = nfc(raw).replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim();
    check(text, longest)?;
    Ok(text.to_owned())
}

/// The text in NFC; one that is in it already, as nearly all are, is not built anew.
fn nfc(raw: &str) -> Cow<'_, str> {
    match is_nfc_quick(raw.chars()) {
        IsNormalized::Yes => Cow::Borrowed(raw),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(raw.nfc().collect()),
    }
}

fn check(text: &str, longest: usize) -> Result<(), Refusal> {
    if text.is_empty() {
        return Err(Refusal::new("empty-value"));
    }
    if text.chars().any(is_refused) {
        return Err(Refusal::new("bad-characters"));
    }
    if text.chars().count() > longest {
        return Err(Refusal::new("too-long").with(json!({ "max": longest })));
    }
    Ok(())
}

/// Control characters, and those that make a text read otherwise than it is (Unicode TR 36, bidirectional spoofing).
fn is_refused(c: char) -> bool {
    let kept = matches!(c, '\n' | '\t');
    (c.is_control() && !kept) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
