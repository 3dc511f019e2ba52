//! Text as it came → text that can be set: composed (NFC), one kind of line end, no invisible hints.
//!
//! Control and format characters that carry no hint for layout are left in: no face draws them, so that they come
//! out as `[U+0007]` and are reported. A right-to-left override must not turn a paper around unseen.

use unicode_normalization::UnicodeNormalization;

/// Composes, makes `\n` the only line end, `U+00A0` the only space that holds and `U+0020` the only one that does
/// not, and drops hints that have no look: soft hyphen, zero-width space, word joiner, byte order mark.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.nfc() {
        match c {
            '\n' if after_return => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            '\u{a0}' | '\u{2007}' | '\u{202f}' => out.push('\u{a0}'),
            '\t' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => out.push(' '),
            other => out.push(other),
        }
        after_return = c == '\r';
    }
    out
}

/// Whether a character has no look of its own, whatever glyph a font gives it.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composes_and_unifies() {
        for (raw, expected) in [
            ("Z\u{30c}ofia Kova\u{301}c\u{30c}ova\u{301}", "Žofia Kováčová"),
            ("a\r\nb\rc\nd\u{2028}e", "a\nb\nc\nd\ne"),
            ("a\r\n\r\nb", "a\n\nb"),
            ("a\tb\u{2003}c\u{202f}d", "a b c\u{a0}d"),
            ("so\u{ad}ft\u{feff} \u{200b}x", "soft x"),
            ("bell\u{7}", "bell\u{7}"),
        ] {
            assert_eq!(clean(raw), expected);
        }
    }

    #[test]
    fn controls_and_directions_are_not_drawn_as_if_they_were_nothing() {
        for c in [
            '\0',
            '\u{7}',
            '\u{9f}',
            '\u{202e}',
            '\u{200d}',
            '\u{fe0f}',
            '\u{e0041}',
        ] {
            assert!(is_invisible(c), "{c:?}");
        }
        for c in ['a', 'Ž', ' ', 'Ж', '\u{301}', '\u{fffd}'] {
            assert!(!is_invisible(c), "{c:?}");
        }
    }
}
