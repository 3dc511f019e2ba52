//! How far a typed word is from the beginning of another: inserted, left out, wrong and swapped letters. Pure.

/// Mistakes forgiven in a word of so many letters.
pub(super) fn forgiven(letters: usize) -> u32 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The letters of a word as bits: a to z, and everything else by its number. Letters that one word has and another
/// lacks need at least so many mistakes, which puts most words aside in a nanosecond.
pub(super) fn letters(word: &[char]) -> u32 {
    word.iter().fold(0, |bits, c| {
        let bit = match u32::from(*c) {
            letter @ 0x61..=0x7a => letter - 0x61,
            other => 26 + other % 6,
        };
        bits | 1 << bit
    })
}

/// Space for distances, used again for each word.
#[derive(Default)]
pub(super) struct Distance {
    rows: [Vec<u32>; 3],
}

impl Distance {
    /// The fewest mistakes that turn `typed` into a beginning of `word` (optimal string alignment: a swap of
    /// neighbours is one); none if they are more than `most`.
    pub(super) fn between(&mut self, typed: &[char], word: &[char], most: u32) -> Option<u32> {
        let [before, last, row] = &mut self.rows;
        *last = (0..).take(word.len() + 1).collect();
        for (i, t) in typed.iter().enumerate() {
            row.clear();
            row.push(last.first().copied().unwrap_or(0) + 1);
            for (j, w) in word.iter().enumerate() {
                let at = |row: &[u32], j: usize| row.get(j).copied().unwrap_or(u32::MAX / 2);
                let mut best = at(last, j) + u32::from(t != w);
                best = best.min(at(last, j + 1) + 1).min(at(row, j) + 1);
                let swapped = i > 0 && j > 0 && typed.get(i - 1) == Some(w) && word.get(j - 1) == Some(t);
                if swapped {
                    best = best.min(at(before, j - 1) + 1);
                }
                row.push(best);
            }
            if row.iter().min().is_none_or(|best| *best > most) {
                return None;
            }
            std::mem::swap(before, last);
            std::mem::swap(last, row);
        }
        last.iter().min().copied().filter(|best| *best <= most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn distance(typed: &str, word: &str, most: u32) -> Option<u32> {
        let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
        Distance::default().between(&typed, &word, most)
    }

    #[test]
    fn slips_of_the_finger() {
        for (typed, word, mistakes) in [
            ("kovacva", "kovacova", Some(1)),
            ("kovacvoa", "kovacova", Some(1)),
            ("kovaxova", "kovacova", Some(1)),
            ("kkovacova", "kovacova", Some(1)),
            ("kova", "kovacova", Some(0)),
            ("koav", "kovacova", Some(1)),
            ("novak", "kovacova", None),
        ] {
            assert_eq!(distance(typed, word, 1), mistakes, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn as_the_nearest_of_all_beginnings(typed in "[abc]{0,6}", word in "[abc]{0,8}", most in 0..4_u32) {
            let nearest = (0..=word.len()).map(|end| strsim::osa_distance(&typed, word.get(..end).unwrap())).min().unwrap();
            let nearest = u32::try_from(nearest).unwrap();
            prop_assert_eq!(distance(&typed, &word, most), (nearest <= most).then_some(nearest));
        }

        #[test]
        fn no_word_within_reach_is_put_aside(typed in "[a-z0-9]{1,8}", word in "[a-z0-9]{1,10}") {
            let (t, w): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
            let missing = (letters(&t) & !letters(&w)).count_ones();
            if let Some(mistakes) = distance(&typed, &word, 8) {
                prop_assert!(missing <= mistakes);
            }
        }
    }
}
