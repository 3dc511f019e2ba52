//! Where a line must not end: after a Slovak one-letter word, inside a date, an amount, a phone number or the
//! number of a law. The spaces there become `U+00A0`; they are drawn, and found by search, as plain spaces.

use text::Lang;

/// Words that want what follows on the same line.
const LEADERS_SK: &[&str] = &[
    "č.", "čl.", "ods.", "písm.", "§", "§§", "str.", "z.", "Z.", "Ing.", "Mgr.", "Dr.",
];
const LEADERS_EN: &[&str] = &[
    "No.", "Article", "Articles", "Art.", "§", "Mr", "Mrs", "Ms", "Dr", "p.",
];
/// Words that want to stay with the number before them.
const UNITS: &[&str] = &[
    "€", "%", "eur", "kč", "czk", "s", "h", "min", "kg", "km", "m", "ks", "gdpr",
];

/// The text with holding spaces put in.
pub(crate) fn bind(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        out.push_str(word);
        if let Some(next) = words.peek() {
            out.push(if holds(word, next, lang) { '\u{a0}' } else { ' ' });
        }
    }
    out
}

/// Whether the space between two words holds. A word may carry holding spaces already: only its end counts.
fn holds(word: &str, next: &str, lang: Lang) -> bool {
    let last = word.rsplit(['\u{a0}', '\n']).next().unwrap_or(word);
    let next = next.split(['\u{a0}', '\n']).next().unwrap_or(next);
    if last.is_empty() || next.is_empty() {
        return false;
    }
    let bare = last.trim_start_matches(['(', '„', '“', '[', '‚']);
    is_leader(bare, lang) || within_number(bare, next)
}

fn is_leader(word: &str, lang: Lang) -> bool {
    match lang {
        Lang::Sk => is_one_letter(word) || LEADERS_SK.contains(&word),
        Lang::En => LEADERS_EN.contains(&word),
    }
}

fn is_one_letter(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if "ksvzouaiKSVZOUAI".contains(c))
}

/// `3. 6.`, `1 234`, `+421 905`, `12 €`, `12. júna`, `12 dní`.
fn within_number(word: &str, next: &str) -> bool {
    let ends_in_digit = word.ends_with(|c: char| c.is_ascii_digit());
    let ordinal = word
        .strip_suffix('.')
        .is_some_and(|n| (1..=2).contains(&n.len()) && is_digits(n));
    let starts_with_digit = next.starts_with(|c: char| c.is_ascii_digit());
    let number_only = word
        .trim_start_matches('+')
        .chars()
        .all(|c| c.is_ascii_digit() || c == ',');
    let bare_next = next.trim_end_matches(['.', ',', ';', ')', ':']);
    (ordinal && (starts_with_digit || is_month(bare_next)))
        || (ends_in_digit && number_only && starts_with_digit)
        || (ends_in_digit && UNITS.contains(&bare_next.to_lowercase().as_str()))
        || (word.ends_with(')') && bare_next == "GDPR")
        || (ends_in_digit && number_only && word.len() <= 3 && is_counted(bare_next))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

fn is_month(word: &str) -> bool {
    const STEMS: [&str; 12] = [
        "január", "febru", "mar", "apr", "máj", "jún", "júl", "august", "septemb", "októb", "novemb",
        "decemb",
    ];
    let lower = word.to_lowercase();
    STEMS.iter().any(|stem| lower.starts_with(stem)) && lower.ends_with('a')
}

fn is_counted(word: &str) -> bool {
    const STEMS: [&str; 13] = [
        "deň", "dni", "dní", "mesiac", "rok", "hodin", "minút", "sekúnd", "day", "month", "year", "hour",
        "minute",
    ];
    STEMS.iter().any(|stem| word.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holding_spaces() {
        for (lang, raw, expected) in [
            (Lang::Sk, "Bola v roku a o tom", "Bola v~roku a~o~tom"),
            (Lang::Sk, "K veci: z domu (s ním)", "K~veci: z~domu (s~ním)"),
            (Lang::Sk, "dňa 3. 6. 2026 o 7:30", "dňa 3.~6.~2026 o~7:30"),
            (Lang::Sk, "12. júna 2026", "12.~júna 2026"),
            (Lang::Sk, "spolu 1 234,50 € ihneď", "spolu 1~234,50~€ ihneď"),
            (
                Lang::Sk,
                "čl. 15 ods. 1 písm. b) a § 100",
                "čl.~15 ods.~1 písm.~b) a~§~100",
            ),
            (Lang::Sk, "+421 905 123 456", "+421~905~123~456"),
            (Lang::Sk, "do 12 dní odo dňa", "do 12~dní odo dňa"),
            (Lang::Sk, "veta skončila 12. Nová", "veta skončila 12. Nová"),
            (Lang::En, "a man under Article 15", "a man under Article~15"),
            (Lang::En, "I saw a 5 % rise", "I saw a 5~% rise"),
            (Lang::Sk, "", ""),
            (Lang::Sk, "v\nroku", "v\nroku"),
        ] {
            assert_eq!(bind(raw, lang).replace('\u{a0}', "~"), expected);
        }
    }

    #[test]
    fn only_spaces_change() {
        let text = "  a  k   3. 6.  2026 v ";
        assert_eq!(bind(text, Lang::Sk).replace('\u{a0}', " "), text);
    }
}
