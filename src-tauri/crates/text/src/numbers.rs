//! Numbers, money and sizes: `1 234,50 €` in Slovak, `€1,234.50` in English.
//!
//! The same as `Intl.NumberFormat` gives in the window, so that a sum is written alike on screen and on paper.

use crate::Lang;

/// U+00A0: keeps a number and its unit on one line.
pub const NBSP: char = '\u{a0}';

pub(crate) const fn group_separator(lang: Lang) -> char {
    match lang {
        Lang::Sk => NBSP,
        Lang::En => ',',
    }
}

const fn decimal_separator(lang: Lang) -> char {
    match lang {
        Lang::Sk => ',',
        Lang::En => '.',
    }
}

/// A whole number: `1 204`.
pub fn integer(lang: Lang, n: i64) -> String {
    signed(n < 0, &group(lang, &n.unsigned_abs().to_string()))
}

/// A number with exactly `places` decimals, rounded: `1 234,50`. What is no number (NaN, infinity) is a dash.
pub fn decimal(lang: Lang, n: f64, places: usize) -> String {
    decimal_between(lang, n, places, places)
}

/// A number with at least `least` and at most `most` decimals; trailing zeros between the two are left out.
pub(crate) fn decimal_between(lang: Lang, n: f64, least: usize, most: usize) -> String {
    if !n.is_finite() {
        return "–".to_owned();
    }
    let most = most.clamp(least, 15);
    let text = format!("{:.most$}", n.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let kept = fraction
        .trim_end_matches('0')
        .len()
        .max(least.min(fraction.len()));
    let fraction: String = fraction.chars().take(kept).collect();
    let negative = n < 0.0 && text.bytes().any(|b| b.is_ascii_digit() && b != b'0');
    let whole = group(lang, whole);
    if fraction.is_empty() {
        return signed(negative, &whole);
    }
    signed(negative, &format!("{whole}{}{fraction}", decimal_separator(lang)))
}

/// An amount in hundredths of a currency (ISO 4217 code): `money(Sk, 123_450, "EUR")` is `1 234,50 €`.
/// A code without a known sign stands as it is.
pub fn money(lang: Lang, hundredths: i64, currency: &str) -> String {
    let amount = hundredths.unsigned_abs();
    let number = format!(
        "{}{}{:02}",
        group(lang, &(amount / 100).to_string()),
        decimal_separator(lang),
        amount % 100
    );
    let sign = match currency {
        "EUR" => Some("€"),
        "USD" => Some("$"),
        "GBP" => Some("£"),
        "CZK" if lang == Lang::Sk => Some("Kč"),
        _ => None,
    };
    let written = match (lang, sign) {
        (Lang::Sk, _) => format!("{number}{NBSP}{}", sign.unwrap_or(currency)),
        (Lang::En, Some(sign)) => format!("{sign}{number}"),
        (Lang::En, None) => format!("{currency}{NBSP}{number}"),
    };
    signed(hundredths < 0, &written)
}

/// A share in percent, `0.031` is `3,1 %`: at most one decimal.
pub fn percent(lang: Lang, share: f64) -> String {
    let number = decimal_between(lang, share * 100.0, 0, 1);
    match lang {
        Lang::Sk => format!("{number}{NBSP}%"),
        Lang::En => format!("{number}%"),
    }
}

/// The size of a file in decimal units (1 kB = 1 000 B), as file managers on Linux and macOS show it: `318 MB`.
pub fn bytes(lang: Lang, size: u64) -> String {
    if size < 1000 {
        return format!("{size}{NBSP}B");
    }
    let mut divisor: u64 = 1;
    for unit in ["kB", "MB", "GB", "TB", "PB", "EB"] {
        divisor *= 1000;
        // Rounded once and in integers: rounding tenths again would write 5.45 as 5.5.
        let tenths = rounded_quotient(size, divisor / 10);
        if tenths < 100 {
            return format!(
                "{}{NBSP}{unit}",
                decimal_between(lang, tenths as f64 / 10.0, 0, 1)
            );
        }
        let whole = rounded_quotient(size, divisor);
        if whole < 1000 {
            return format!("{whole}{NBSP}{unit}");
        }
    }
    format!("{size}{NBSP}B") // not reached: u64 ends at 18 EB
}

/// Half is rounded up.
const fn rounded_quotient(n: u64, divisor: u64) -> u64 {
    n / divisor + if n % divisor >= divisor.div_ceil(2) { 1 } else { 0 }
}

fn signed(negative: bool, text: &str) -> String {
    if negative {
        format!("-{text}")
    } else {
        text.to_owned()
    }
}

/// Groups of three from the right.
fn group(lang: Lang, digits: &str) -> String {
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(group_separator(lang));
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{En, Sk};

    #[test]
    fn money_as_in_the_design() {
        for (lang, hundredths, currency, written) in [
            (Sk, 123_450, "EUR", "1 234,50 €"),
            (Sk, 438_000, "EUR", "4 380,00 €"),
            (Sk, 5, "EUR", "0,05 €"),
            (Sk, -100, "EUR", "-1,00 €"),
            (Sk, 100_000_000, "CZK", "1 000 000,00 Kč"),
            (Sk, 99, "HUF", "0,99 HUF"),
            (En, 123_450, "EUR", "€1,234.50"),
            (En, -5, "USD", "-$0.05"),
            (En, 99_900, "CZK", "CZK 999.00"),
        ] {
            assert_eq!(
                money(lang, hundredths, currency).replace(NBSP, " "),
                written,
                "{hundredths} {currency}"
            );
        }
        assert!(
            !money(Sk, 123_450, "EUR").contains(' '),
            "an amount must never wrap"
        );
        assert_eq!(
            money(Sk, i64::MIN, "EUR").replace(NBSP, ""),
            "-92233720368547758,08€"
        );
    }

    #[test]
    fn numbers() {
        for (lang, n, places, written) in [
            (Sk, 1204.0, 0, "1 204"),
            (Sk, 999.0, 0, "999"),
            (Sk, 1_000_000.5, 1, "1 000 000,5"),
            (Sk, -0.001, 2, "0,00"),
            (Sk, -1.5, 1, "-1,5"),
            (En, 1204.256, 2, "1,204.26"),
            (En, f64::NAN, 2, "–"),
            (En, f64::INFINITY, 0, "–"),
        ] {
            assert_eq!(decimal(lang, n, places).replace(NBSP, " "), written, "{n}");
        }
        assert_eq!(decimal_between(Sk, 2.5, 0, 3), "2,5");
        assert_eq!(decimal_between(Sk, 2.0, 0, 3), "2");
        assert_eq!(
            decimal_between(Sk, 100.0, 0, 0),
            "100",
            "zeros of the whole part stay"
        );
        assert_eq!(integer(Sk, -1_234_567).replace(NBSP, " "), "-1 234 567");
    }

    #[test]
    fn shares_and_sizes() {
        assert_eq!(percent(Sk, 0.031).replace(NBSP, " "), "3,1 %");
        assert_eq!(percent(En, 1.0), "100%");
        for (size, written) in [
            (0, "0 B"),
            (999, "999 B"),
            (1000, "1 kB"),
            (1_500, "1,5 kB"),
            (20_000, "20 kB"),
            (999_499, "999 kB"),
            (999_500, "1 MB"),
            (999_999, "1 MB"),
            (318_000_000, "318 MB"),
            (5_449_999_999, "5,4 GB"),
            (u64::MAX, "18 EB"),
        ] {
            assert_eq!(bytes(Sk, size).replace(NBSP, " "), written, "{size}");
        }
    }
}
