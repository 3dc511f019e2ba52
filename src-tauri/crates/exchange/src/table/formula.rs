//! Cells that a spreadsheet would run as a formula (CWE-1236), made harmless on the way out and given back on the way
//! in, so that `+421 905 123 456` survives the round trip.
//!
//! The guard is an apostrophe before the cell. A cell that already begins with apostrophes before a trigger gets one
//! more, so that [`unguard`] after [`guard`] is the identity for every text.

use std::borrow::Cow;

/// Whether a spreadsheet may take a cell that begins so for a formula: `= + - @`, tab, line ends, and the full-width
/// twins that LibreOffice and Excel fold.
fn is_trigger(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

fn triggers_after_apostrophes(text: &str) -> bool {
    text.trim_start_matches('\'')
        .chars()
        .next()
        .is_some_and(is_trigger)
}

/// Puts an apostrophe before a cell that could become a formula.
pub fn guard(text: &str) -> Cow<'_, str> {
    if triggers_after_apostrophes(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Takes the apostrophe of [`guard`] away again. Other apostrophes stay.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if triggers_after_apostrophes(rest) => rest,
        _ => text,
    }
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
            ("\t=1", "'\t=1"),
            ("＝1+1", "'＝1+1"),
            ("'=1", "''=1"),
            ("O'Brien", "O'Brien"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("", ""),
        ] {
            assert_eq!(guard(cell), safe, "{cell:?}");
            assert_eq!(unguard(safe), cell, "{safe:?}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(cell in "['=+@\\-\\t\\ra-c＝]{0,6}") {
            let safe = guard(&cell);
            prop_assert_eq!(unguard(&safe), cell.as_str());
            prop_assert!(!safe.chars().next().is_some_and(is_trigger));
        }
    }
}
