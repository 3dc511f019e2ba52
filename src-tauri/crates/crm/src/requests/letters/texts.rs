//! Letters as the program words them.

use text::Lang;

use super::Letter;

macro_rules! texts {
    ($($letter:ident $file:literal),+ $(,)?) => {
        /// The program's wording.
        pub(super) const fn of(letter: Letter, lang: Lang) -> &'static str {
            match (letter, lang) {
                $((Letter::$letter, Lang::Sk) => include_str!(concat!("texts/sk/", $file, ".txt")),
                (Letter::$letter, Lang::En) => include_str!(concat!("texts/en/", $file, ".txt")),)+
            }
        }
    };
}

texts! {
    Receipt "receipt",
    Identity "identity",
    Extension "extension",
    Refusal "refusal",
    Answer "answer",
    Rectification "rectification",
    Restriction "restriction",
    Erasure "erasure",
}
