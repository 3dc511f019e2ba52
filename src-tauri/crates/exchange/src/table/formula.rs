//! Cells that a spreadsheet would run as a formula (CWE-1236), made harmless on the way out and given back on the way
//! in, so that `+421 905 123 456` survives the round trip.
//!
//! The guard is an apostrophe before what could begin a formula: at the start of a cell, and after a separator inside
//! one, because a file opened with another separator than it was written with is cut there (OWASP, CSV injection).
//! Apostrophes that stand in such a place already get one more, so that [`unguard`] after [`guard`] gives every text back.

use std::borrow::Cow;

/// What a spreadsheet may take for the beginning of a formula: `= + - @`, tab, line ends, and the full-width twins that
/// LibreOffice and Excel fold.
fn is_trigger(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

/// Characters at which some program parts cells.
fn is_separator(c: char) -> bool {
    matches!(c, ';' | ',' | '|' | '\t' | '\n' | '\r')
}

/// Puts an apostrophe before everything that could become a formula.
pub fn guard(text: &str) -> Cow<'_, str> {
    if !text.contains(is_trigger) {
        return Cow::Borrowed(text);
    }
    rewrite(text, |apostrophes| apostrophes + 1)
}

/// Takes the apostrophes of [`guard`] away again. Other apostrophes stay.
pub fn unguard(text: &str) -> Cow<'_, str> {
    if !text.contains('\'') {
        return Cow::Borrowed(text);
    }
    rewrite(text, |apostrophes| apostrophes.saturating_sub(1))
}

/// Changes the number of apostrophes wherever a cell may begin and they (or none) stand before a trigger.
fn rewrite(text: &str, change: impl Fn(usize) -> usize) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() + 2);
    let mut rest = text;
    let mut begins = true;
    while let Some(c) = rest.chars().next() {
        if begins {
            let after = rest.trim_start_matches('\'');
            let apostrophes = rest.len() - after.len();
            let before_trigger = after.chars().next().is_some_and(is_trigger);
            let kept = if before_trigger {
                change(apostrophes)
            } else {
                apostrophes
            };
            out.extend(std::iter::repeat_n('\'', kept));
            if before_trigger || apostrophes > 0 {
                rest = after;
                begins = false;
                continue;
            }
        }
        out.push(c);
        // A quotation mark at the beginning of a cell may vanish when the file is read.
        begins = is_separator(c) || begins && c == '"';
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells() {
        for (cell, safe) in [
            ("+421 905 123 456", "'+421 905 123 456"),
            (
                "=HYPERLINK(\"http://x.example\")",
                "'=HYPERLINK(\"http://x.example\")",
            ),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-1", "'-1"),
            ("\t=1", "'\t'=1"),
            ("＝1+1", "'＝1+1"),
            ("'=1", "''=1"),
            ("Drevostav;=1+1", "Drevostav;'=1+1"),
            ("a,'=1", "a,''=1"),
            ("riadok\n+1", "riadok\n'+1"),
            ("x\",\"=1", "x\",\"'=1"),
            ("1+1=2, nie 3", "1+1=2, nie 3"),
            ("zofia@posta.example", "zofia@posta.example"),
            ("O'Brien", "O'Brien"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("", ""),
        ] {
            assert_eq!(guard(cell), safe, "{cell:?}");
            assert_eq!(unguard(safe), cell, "{safe:?}");
        }
    }

    proptest! {
        /// Everything comes back, and cut at any separator nothing begins as a formula.
        #[test]
        fn round_trip(cell in "['=+@\\-\\t\\r;,|\na-c＝\"]{0,8}") {
            let safe = guard(&cell);
            prop_assert_eq!(unguard(&safe), cell.as_str());
            for separator in [';', ',', '|'] {
                prop_assert!(safe.split(separator).all(|part| !part.chars().next().is_some_and(is_trigger)), "{}", safe);
            }
        }

        #[test]
        fn any_text(text: String) {
            let safe = guard(&text);
            prop_assert_eq!(unguard(&safe), text.as_str());
        }
    }
}
