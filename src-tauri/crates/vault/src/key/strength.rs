//! Whether a new passphrase is good enough, and why not.
//!
//! Length and zxcvbn decide; there are no rules about kinds of characters (NIST SP 800-63B §5.1.1.2). Names of the
//! firm, its staff and this product are refused with the reason, and so are passwords that are common in Slovak,
//! Czech and English: zxcvbn alone knows only English ones.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::Passphrase;

/// Fewest and most characters.
const CHARS: (usize, usize) = (12, 128);
/// Least zxcvbn score: "safely unguessable".
const SCORE: u8 = 3;
/// A name shorter than this says nothing: it is part of many words.
const NAME_CHARS: usize = 3;
/// Words of the product itself.
const PRODUCT: [&str; 3] = ["dovernik", "dôverník", "trezor"];
/// One folded password a line.
const COMMON: &str = include_str!("common.txt");

/// Why a passphrase is refused, most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weakness {
    /// Fewer than 12 characters.
    TooShort,
    /// More than 128 characters.
    TooLong,
    /// Little more than a password that very many people use.
    Common,
    /// Little more than a name of the firm, its staff or this product.
    ContainsName,
    /// A pattern, a date, a keyboard walk, one word with a number.
    Guessable,
}

/// The judgement of a passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Strength {
    /// zxcvbn's score from 0 (no protection) to 4 (very strong).
    pub score: u8,
    /// Whether a vault takes it.
    pub ok: bool,
    /// What is wrong with it; empty if `ok`.
    pub reasons: Vec<Weakness>,
}

/// Judges a new passphrase. `refused_words` are the names of the firm and its staff.
pub fn passphrase_strength(p: &Passphrase, refused_words: &[&str]) -> Strength {
    let folded = fold(p.text());
    let names: Vec<Zeroizing<String>> = refused_words
        .iter()
        .chain(&PRODUCT)
        .flat_map(|w| name_parts(w))
        .collect();
    let inputs: Vec<&str> = names.iter().map(|n| n.as_str()).chain(COMMON.lines()).collect();
    let score = u8::from(zxcvbn::zxcvbn(p.text(), &inputs).score())
        .min(u8::from(zxcvbn::zxcvbn(&folded, &inputs).score()));

    let mut reasons = Vec::new();
    let chars = p.chars();
    if chars < CHARS.0 {
        reasons.push(Weakness::TooShort);
    }
    if chars > CHARS.1 {
        reasons.push(Weakness::TooLong);
    }
    if is_mostly(&folded, COMMON.lines()) {
        reasons.push(Weakness::Common);
    }
    if is_mostly(&folded, names.iter().map(|n| n.as_str())) {
        reasons.push(Weakness::ContainsName);
    }
    if reasons.is_empty() && score < SCORE {
        reasons.push(Weakness::Guessable);
    }
    Strength {
        score,
        ok: reasons.is_empty(),
        reasons,
    }
}

/// Lower case without marks: "Heslo" with a hook is as common as without.
fn fold(text: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(text.len() * 3));
    out.extend(
        text.nfkd()
            .filter(|c| !is_combining_mark(*c))
            .flat_map(char::to_lowercase),
    );
    out
}

/// The folded name as a whole and word by word, without what is too short to mean anything.
fn name_parts(name: &str) -> Vec<Zeroizing<String>> {
    let folded = fold(name);
    let parts = folded
        .split(|c: char| !c.is_alphanumeric())
        .map(|p| Zeroizing::new(p.to_owned()));
    std::iter::once(folded.clone())
        .chain(parts)
        .filter(|p| p.chars().count() >= NAME_CHARS)
        .collect()
}

/// Whether words of the list are in the text and what is left without them would be no passphrase.
fn is_mostly<'a>(folded: &str, words: impl Iterator<Item = &'a str>) -> bool {
    let mut found: Vec<&str> = words.filter(|w| folded.contains(w)).collect();
    if found.is_empty() {
        return false;
    }
    // The longest first: what a shorter one leaves of it would look like something.
    found.sort_by_key(|w| std::cmp::Reverse(w.len()));
    let mut rest = Zeroizing::new(folded.to_owned());
    for word in found {
        rest = Zeroizing::new(rest.replace(word, ""));
    }
    rest.chars().count() < CHARS.0 / 2 || u8::from(zxcvbn::zxcvbn(&rest, &[]).score()) < SCORE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judges() {
        use Weakness as W;
        for (text, refused, reasons) in [
            ("kôň pláva cez modrú rieku", vec![], vec![]),
            ("correct horse battery staple", vec![], vec![]),
            ("krátke", vec![], vec![W::TooShort]),
            ("heslo1234567", vec![], vec![W::Common]),
            ("Heslo123Heslo123", vec![], vec![W::Common]),
            ("Slovensko2024!", vec![], vec![W::Common]),
            ("aaaaaaaaaaaaaaaa", vec![], vec![W::Guessable]),
            ("qwertyuiopasdf", vec![], vec![W::Common]),
            (
                "Stavby Hronec 2024",
                vec!["Stavby Hronec s. r. o."],
                vec![W::ContainsName],
            ),
            ("zofia.kovacova1", vec!["Žofia Kováčová"], vec![W::ContainsName]),
            ("dovernik-dovernik", vec![], vec![W::ContainsName]),
        ] {
            let found = passphrase_strength(&Passphrase::new(text), &refused);
            assert_eq!(found.reasons, reasons, "{text}: {found:?}");
            assert_eq!(found.ok, reasons.is_empty());
        }
    }

    #[test]
    fn a_name_among_enough_other_words_is_no_reason() {
        let p = Passphrase::new("kovacova modry traktor tancuje potichu na streche");
        assert!(passphrase_strength(&p, &["Žofia Kováčová"]).ok);
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert!(
            passphrase_strength(&Passphrase::new(&"ľúbozvučný kôň ".repeat(8)), &[]).ok,
            "120 characters"
        );
        let long = passphrase_strength(&Passphrase::new(&"ľúbozvučný kôň ".repeat(9)), &[]);
        assert_eq!(long.reasons, [Weakness::TooLong]);
    }

    #[test]
    fn common_passwords_are_folded_and_long_enough_to_mean_something() {
        for line in COMMON.lines() {
            assert_eq!(fold(line).as_str(), line);
            assert!(line.chars().count() >= 4, "{line}");
        }
    }
}
