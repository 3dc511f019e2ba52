//! Files that are no text at all, and texts that are plainly something else.

use super::encoding::Decoded;
use crate::error::ImportError;

/// First bytes of what people pick by mistake. A table never begins with one of them.
const MAGIC: &[&[u8]] = &[
    b"%PDF-",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"{\\rtf",
    b"\x7FELF",
    b"MZ\x90",
    b"\x1F\x8B",
    b"7z\xBC\xAF",
    b"Rar!",
    b"SQLite format 3",
];

/// First words of other text formats, after white space, in lower case.
const OTHER_TEXT: &[&str] = &[
    "<!doctype",
    "<html",
    "<?xml",
    "<table",
    "<svg",
    "begin:vcalendar",
    "[{",
    "{\"",
    "{\n",
    "{\r\n",
];

/// Part of the file that is looked at.
const LOOKED_AT: usize = 256 * 1024;

/// Refuses what is not text.
///
/// # Errors
/// `bad-file`.
pub(super) fn refuse(bytes: &[u8], decoded: &Decoded<'_>) -> Result<(), ImportError> {
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(ImportError::BadFile);
    }
    let start: String = decoded
        .text
        .trim_start()
        .chars()
        .take(16)
        .collect::<String>()
        .to_lowercase();
    if OTHER_TEXT.iter().any(|word| start.starts_with(word)) {
        return Err(ImportError::BadFile);
    }
    let (mut odd, mut all) = (0_usize, 0_usize);
    for c in decoded.text.chars().take(LOOKED_AT) {
        all += 1;
        // A byte pair that is no character counts only in UTF-16, where random bytes give no control characters.
        odd += usize::from(is_odd(c) || (c == '\u{FFFD}' && decoded.is_utf16()));
    }
    // A stray NUL or control character (an old database's padding) is cleaned away later; more than one in two
    // hundred is not a list of people.
    if odd * 200 > all.max(200) {
        return Err(ImportError::BadFile);
    }
    Ok(())
}

fn is_odd(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{E}'..='\u{19}' | '\u{1B}'..='\u{1F}' | '\u{7F}' | '\u{80}'..='\u{9F}')
}
