//! All words of the index in memory, to mend mistyped ones.

use super::asked::{Asked, Term};
use super::typo::{Distance, letters};

/// Shorter words are not mended, and longer ones are no names.
const SHORTEST: usize = 3;
const LONGEST: usize = 32;

/// Most words taken for a mistyped one.
const MOST_ALTERNATIVES: usize = 12;

/// The words people are found by, without those that hold digits. Loaded at the first mistyped word of a session.
#[derive(Default)]
pub(crate) struct Vocabulary {
    /// Words one after another.
    text: String,
    words: Vec<Word>,
}

#[derive(Clone, Copy)]
struct Word {
    start: u32,
    len: u8,
    letters: u32,
    /// People who have it when the vocabulary was loaded.
    people: u32,
}

impl Vocabulary {
    /// Adds a word that so many people have.
    pub(super) fn add(&mut self, word: &str, people: u32) {
        let chars: Vec<char> = word.chars().collect();
        let (Ok(start), Ok(len)) = (u32::try_from(self.text.len()), u8::try_from(word.len())) else {
            return;
        };
        if !(SHORTEST..=LONGEST).contains(&chars.len()) || chars.iter().any(|c| c.is_numeric()) {
            return;
        }
        self.text.push_str(word);
        self.words.push(Word {
            start,
            len,
            letters: letters(&chars),
            people,
        });
    }

    /// Adds the words of an index entry.
    pub(super) fn add_entry(&mut self, entry: &str) {
        entry.split_whitespace().for_each(|word| self.add(word, 1));
    }

    fn get(&self, word: &Word) -> &str {
        let start = usize::try_from(word.start).unwrap_or(usize::MAX);
        self.text
            .get(start..start.saturating_add(usize::from(word.len)))
            .unwrap_or_default()
    }

    /// The likeliest words that were meant by a mistyped one: the fewest mistakes, then the same first letter, then
    /// the most people.
    fn alternatives(&self, typed: &Term) -> Vec<Term> {
        let most = typed.forgives();
        if most == 0 {
            return Vec::new();
        }
        let typed: Vec<char> = typed.text.chars().collect();
        let wanted = letters(&typed);
        let mut distance = Distance::default();
        let mut buffer: Vec<char> = Vec::new();
        let mut found: Vec<(u32, bool, std::cmp::Reverse<u32>, &str)> = Vec::new();
        for word in &self.words {
            if (wanted & !word.letters).count_ones() > most || usize::from(word.len) + 2 < typed.len() {
                continue;
            }
            let text = self.get(word);
            buffer.clear();
            buffer.extend(text.chars());
            if let Some(mistakes) = distance
                .between(&typed, &buffer, most)
                .filter(|mistakes| *mistakes > 0)
            {
                found.push((
                    mistakes,
                    buffer.first() != typed.first(),
                    std::cmp::Reverse(word.people),
                    text,
                ));
            }
        }
        found.sort_unstable();
        found.dedup_by_key(|(_, _, _, text)| *text);
        found.truncate(MOST_ALTERNATIVES);
        found
            .into_iter()
            .map(|(mistakes, _, _, text)| Term {
                text: text.to_owned(),
                open: false,
                mistakes,
            })
            .collect()
    }

    /// What may have been meant. A word keeps its own meaning where `known` says that it has one and `all` is false.
    pub(super) fn mended(&self, asked: &Asked, known: impl Fn(&Term) -> bool, all: bool) -> Asked {
        let mut mended = asked.clone();
        for terms in mended.readings.iter_mut().flatten() {
            let Some(typed) = terms.first().cloned() else {
                continue;
            };
            let has_meaning = known(&typed);
            if !has_meaning || all {
                let alternatives = self.alternatives(&typed);
                if !has_meaning && !alternatives.is_empty() {
                    terms.clear();
                }
                terms.extend(alternatives);
            }
        }
        mended
    }
}
