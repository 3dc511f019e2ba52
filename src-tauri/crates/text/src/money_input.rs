//! Amounts in euro as people type them.

/// Reads an amount in hundredths: `1 234,50 €`, `1234.5`, `1 234`, `€1,234.50`, `1.234,50`; spaces of any kind between
/// thousands. `None` for anything else, for more than two decimals and for amounts below nothing.
pub fn parse_money(text: &str) -> Option<i64> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = bare.trim_start_matches('€').trim_end_matches('€');
    let bare = bare.strip_suffix("EUR").unwrap_or(bare);
    let (whole, cents) = match bare.rfind([',', '.']) {
        // Three digits after the last sign, and groups before it: thousands. `1,234` alone is not clear.
        Some(at) => {
            let (whole, rest) = bare.split_at_checked(at)?;
            let cents = rest.get(1..)?;
            let sign = bare.get(at..at + 1)?;
            if cents.is_empty() || cents.len() > 2 || whole.contains(sign) {
                return None;
            }
            (ungrouped(whole)?, cents)
        }
        None => (bare.to_owned(), ""),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(&whole) || !digits(cents) {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let hundredths: i64 = format!("{cents:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(hundredths)
}

/// Digits without the signs between thousands, each group of which must be whole.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split([',', '.']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let fits =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()));
    fits.then(|| [&[first], rest.as_slice()].concat().concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, numbers};
    use proptest::prelude::*;

    #[test]
    fn reads_and_refuses() {
        for (text, expected) in [
            ("1 234,50 €", Some(123_450)),
            ("1\u{a0}234,50\u{a0}€", Some(123_450)),
            ("1234.5", Some(123_450)),
            ("€1,234.50", Some(123_450)),
            ("1.234,50", Some(123_450)),
            ("4380", Some(438_000)),
            ("4380 EUR", Some(438_000)),
            ("0", Some(0)),
            ("0,05", Some(5)),
            ("", None),
            ("-5", None),
            ("1,234", None),
            ("12,345,67", None),
            ("1,5,5", None),
            ("päť", None),
            ("1,", None),
            (",50", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(parse_money(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_we_write_we_can_read(hundredths in 0..10_000_000_000_i64) {
            for lang in Lang::ALL {
                prop_assert_eq!(parse_money(&numbers::money(lang, hundredths, "EUR")), Some(hundredths));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}|[0-9., €]{0,14}") {
            let _ = parse_money(&text);
        }
    }
}
