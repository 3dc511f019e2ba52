//! A passphrase made of six random words.
//!
//! Six of at least 1 500 words are 63 bits: 2⁶³ guesses at half a second each. The Slovak words have no marks and no
//! *y* or *z*, the English ones no *y* or *z*, so that the layout of the keyboard does not matter.

use zeroize::Zeroizing;

use crate::World;

const WORDS: usize = 6;
const SLOVAK: &str = include_str!("../../../../../assets/words/sk.txt");
const ENGLISH: &str = include_str!("../../../../../assets/words/en.txt");

/// The language of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Slovak.
    Slovak,
    /// English.
    English,
}

/// Six random words with spaces between them, wiped when dropped.
pub fn suggest_passphrase(world: &World, language: Language) -> Zeroizing<String> {
    let words: Vec<&str> = match language {
        Language::Slovak => SLOVAK,
        Language::English => ENGLISH,
    }
    .lines()
    .collect();
    let mut text = Zeroizing::new(String::with_capacity(WORDS * 16));
    for i in 0..WORDS {
        if i > 0 {
            text.push(' ');
        }
        text.push_str(words.get(below(world, words.len())).copied().unwrap_or_default());
    }
    text
}

/// A uniform number below `n`: draws from the incomplete last round are thrown away.
fn below(world: &World, n: usize) -> usize {
    let n = u32::try_from(n).unwrap_or(u32::MAX).max(1);
    let limit = u32::MAX - u32::MAX % n;
    loop {
        let draw = u32::from_be_bytes(world.bytes());
        if draw < limit {
            return usize::try_from(draw % n).unwrap_or(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::key::{Passphrase, passphrase_strength};

    #[test]
    fn the_lists_hold_enough_plain_different_words() {
        for list in [SLOVAK, ENGLISH] {
            let words: Vec<&str> = list.lines().collect();
            assert!(words.len() >= 1500, "{}", words.len());
            assert_eq!(
                words.iter().collect::<HashSet<_>>().len(),
                words.len(),
                "no word twice"
            );
            for word in words {
                assert!((3..=9).contains(&word.len()), "{word}");
                assert!(
                    word.bytes()
                        .all(|b| b.is_ascii_lowercase() && b != b'y' && b != b'z'),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn a_suggestion_is_taken() {
        for language in [Language::Slovak, Language::English] {
            for _ in 0..20 {
                let text = suggest_passphrase(&World::system(), language);
                assert_eq!(text.split(' ').count(), WORDS);
                assert!(
                    passphrase_strength(&Passphrase::new(&text), &[]).ok,
                    "{}",
                    text.as_str()
                );
            }
        }
    }

    #[test]
    fn draws_are_uniform_enough() {
        let world = World::system();
        let mut counts = [0_u32; 10];
        for _ in 0..10_000 {
            counts[below(&world, 10)] += 1;
        }
        assert!(counts.iter().all(|c| (800..1200).contains(c)), "{counts:?}");
    }
}
