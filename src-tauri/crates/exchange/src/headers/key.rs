//! Folding a heading to its key.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no diacritics, one space between words, nothing but letters and digits; `firstName` is two words.
pub fn key(header: &str) -> String {
    let mut key = String::with_capacity(header.len());
    let (mut gap, mut lower) = (false, false);
    for c in header.nfkd().filter(|c| !is_combining_mark(*c)) {
        if !c.is_alphanumeric() {
            gap = true;
            lower = false;
            continue;
        }
        let new_word = lower && c.is_uppercase();
        if (gap || new_word) && !key.is_empty() {
            key.push(' ');
        }
        gap = false;
        lower = c.is_lowercase();
        key.extend(c.to_lowercase());
    }
    key
}
