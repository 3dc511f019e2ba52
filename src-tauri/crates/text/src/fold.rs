//! The form in which text is searched: without marks, case and ligatures.
//!
//! `Žofia Kováčová` is found by `kovacova`, `Łukasz` by `lukasz`, `Straße` by `strasse`. What is stored and
//! what is typed are folded by the same function, so the fold may lose more than a linguist would like.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text: compatibility decomposition (NFKD), marks and invisible characters stripped, lower case, and the
/// letters without decomposition (ł đ ø ß æ œ ı …) replaced by plain ones. Spaces and punctuation stay;
/// folding twice changes nothing more.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // The second NFKD serves the few letters whose lower case or replacement can be decomposed again.
    text.nfkd()
        .flat_map(char::to_lowercase)
        .flat_map(plain)
        .nfkd()
        .filter(|&c| !is_dropped(c))
        .collect()
}

/// The folded words of a text: runs of letters and digits. `O'Neill-Nováková` gives `o`, `neill`, `novakova`.
pub fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The ASCII digits of a text, full-width ones included: `+421 905 123 456` gives `421905123456`.
pub fn digits(text: &str) -> String {
    text.nfkd().filter(char::is_ascii_digit).collect()
}

/// Combining marks, and format characters that nobody types: soft hyphen, zero width, direction marks, BOM.
fn is_dropped(c: char) -> bool {
    is_combining_mark(c)
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Lower-case letters that Unicode does not decompose, as they are typed on a keyboard without them.
fn plain(c: char) -> Plain {
    let text = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ł' | 'ƚ' | 'ɫ' => "l",
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'ø' | 'ɵ' => "o",
        'ı' | 'ɨ' => "i",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        'ĸ' => "k",
        'ƀ' | 'ɓ' => "b",
        'ȼ' => "c",
        'ɇ' => "e",
        'ǥ' | 'ɠ' => "g",
        'ȷ' | 'ɉ' => "j",
        'ɍ' => "r",
        'ʉ' => "u",
        'ɏ' => "y",
        'ƶ' => "z",
        'ς' => "σ",
        _ => return Plain::Same(Some(c)),
    };
    Plain::Replaced(text.chars())
}

/// Either the character itself or its replacement, without a `String` per character.
enum Plain {
    Same(Option<char>),
    Replaced(std::str::Chars<'static>),
}

impl Iterator for Plain {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::Same(c) => c.take(),
            Self::Replaced(chars) => chars.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folds() {
        for (text, folded) in [
            ("Žofia Kováčová", "zofia kovacova"),
            ("ĽUBOMÍRA VŔŠKOVÁ", "lubomira vrskova"),
            (
                "Ďaďo Ĺbik Ôsmy Ňuchová Hŕstka Ťažký",
                "dado lbik osmy nuchova hrstka tazky",
            ),
            ("Dvořák Růžička Přemysl", "dvorak ruzicka premysl"),
            ("Kova\u{301}c\u{30c}ova\u{301}", "kovacova"),
            ("Łukasz Đorđević Ærø Œuvre", "lukasz dordevic aero oeuvre"),
            ("Straße STRASSE ẞ", "strasse strasse ss"),
            ("İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul"),
            ("Nagy Őszike, Gyűrű", "nagy oszike, gyuru"),
            ("ﬁrma ＡＢＣ ①", "firma abc 1"),
            ("Ю́лія Ґалаґан", "юлія ґалаґан"),
            ("ΣΟΦΟΣ σοφος σοφοσ", "σοφοσ σοφοσ σοφοσ"),
            ("so\u{ad}ft zero\u{200b}width\u{feff}", "soft zerowidth"),
            ("PLAIN ascii @1", "plain ascii @1"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn splits_words_and_digits() {
        assert_eq!(
            words("O’Neill-Nováková, s. r. o."),
            ["o", "neill", "novakova", "s", "r", "o"]
        );
        assert_eq!(
            words("zofia.kovacova@firma.example"),
            ["zofia", "kovacova", "firma", "example"]
        );
        assert_eq!(words("  \u{a0}–  "), Vec::<String>::new());
        assert_eq!(digits("+421 (0) 905/123 456"), "4210905123456");
        assert_eq!(digits("０９０５ a ٣"), "0905");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn typed_without_marks_or_in_capitals_it_is_the_same(text in "[a-zA-ZáäčďéíľĺňóôŕšťúýžÁÄČĎÉÍĽĹŇÓÔŔŠŤÚÝŽěřůĚŘŮ -]{0,40}") {
            let decomposed: String = text.nfd().collect();
            let bare: String = text.nfd().filter(|&c| !is_combining_mark(c)).collect();
            for typed in [text.to_uppercase(), text.to_lowercase(), decomposed, bare] {
                prop_assert_eq!(fold(&typed), fold(&text));
            }
        }

        #[test]
        fn every_single_character_is_stable(c in any::<char>()) {
            let once = fold(&c.to_string());
            prop_assert_eq!(fold(&once), once);
        }
    }
}
