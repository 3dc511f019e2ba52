//! What must not be found any more.

use zeroize::Zeroizing;

use crate::wire::{Fields, Layout};

/// A shorter text is in every file.
const SHORTEST: usize = 4;
/// A number of fewer digits too.
const SHORTEST_NUMBER: usize = 7;
/// Longer texts are looked for in pieces of this size, since they are kept over several pages.
const PIECE: usize = 32;
/// Of a binary value, the beginning.
const LONGEST_BYTES: usize = 256;

/// What a person was known by, for the search after an erasure. Wiped when dropped, and never printed.
#[derive(Clone, Default)]
pub struct Needles {
    values: Vec<Zeroizing<Vec<u8>>>,
    words: Vec<Zeroizing<Vec<u8>>>,
}

impl Needles {
    /// A value as it was stored: a name, an e-mail, a note.
    pub fn text(&mut self, text: &str) {
        self.bytes_up_to(text.as_bytes(), text.len());
    }

    /// A value that is not a text: a sort key, the beginning of something sealed.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.bytes_up_to(bytes, LONGEST_BYTES);
    }

    fn bytes_up_to(&mut self, bytes: &[u8], most: usize) {
        let bytes = bytes.get(..most).unwrap_or(bytes);
        let number = bytes.iter().all(u8::is_ascii_digit);
        if bytes.len() >= if number { SHORTEST_NUMBER } else { SHORTEST } {
            add(&mut self.values, bytes);
        }
    }

    /// A word as a search index holds it.
    pub fn word(&mut self, word: &str) {
        self.text(word);
        if !word.is_empty() {
            add(&mut self.words, word.as_bytes());
        }
    }

    /// Joins others to these.
    pub fn extend(&mut self, others: &Self) {
        others
            .values
            .iter()
            .for_each(|value| add(&mut self.values, value));
        others.words.iter().for_each(|word| add(&mut self.words, word));
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &[u8]> {
        self.words.iter().map(|word| word.as_slice())
    }

    /// What each page is searched for.
    pub(super) fn pieces(&self) -> Vec<&[u8]> {
        let mut pieces: Vec<&[u8]> = Vec::new();
        for value in &self.values {
            if value.len() < 2 * PIECE {
                pieces.push(value);
            } else {
                pieces.extend(value.chunks_exact(PIECE));
                pieces.extend(value.last_chunk::<PIECE>().map(<[u8; PIECE]>::as_slice));
            }
        }
        pieces.sort_unstable();
        pieces.dedup();
        pieces
    }

    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Layout::default();
        for list in [&self.values, &self.words] {
            out = out.u32(u32::try_from(list.len()).unwrap_or(u32::MAX));
            for bytes in list {
                out = out
                    .u32(u32::try_from(bytes.len()).unwrap_or(u32::MAX))
                    .bytes(bytes);
            }
        }
        Zeroizing::new(out.finish())
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields::new(bytes);
        let mut lists = [Vec::new(), Vec::new()];
        for list in &mut lists {
            for _ in 0..fields.u32()? {
                let len = usize::try_from(fields.u32()?).ok()?;
                let (value, rest) = fields.rest().split_at_checked(len)?;
                list.push(Zeroizing::new(value.to_vec()));
                fields = Fields::new(rest);
            }
        }
        let [values, words] = lists;
        Some(Self { values, words })
    }
}

fn add(list: &mut Vec<Zeroizing<Vec<u8>>>, bytes: &[u8]) {
    if !list.iter().any(|known| known.as_slice() == bytes) {
        list.push(Zeroizing::new(bytes.to_vec()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Needles {
        let mut needles = Needles::default();
        needles.text("Ľudmila Žltá");
        needles.text("Ľudmila Žltá");
        needles.text("SK");
        needles.text("2026");
        needles.text("0905123456");
        needles.word("zlta");
        needles.word("ab");
        needles.text(&"dlhá poznámka o schôdzke ".repeat(9));
        needles
    }

    #[test]
    fn short_ones_are_left_out_and_long_ones_cut() {
        let needles = sample();
        let pieces = needles.pieces();
        let is_in = |text: &str| pieces.contains(&text.as_bytes());
        assert!(is_in("Ľudmila Žltá") && is_in("0905123456") && is_in("zlta"));
        assert!(!is_in("SK") && !is_in("2026") && !is_in("ab"));
        assert!(pieces.iter().all(|piece| (4..64).contains(&piece.len())));
        assert_eq!(needles.words().count(), 2);
        let long = "dlhá poznámka o schôdzke ".repeat(9);
        let cut = &long.as_bytes()[40..40 + 63];
        assert!(
            pieces
                .iter()
                .any(|piece| cut.windows(piece.len()).any(|w| w == *piece))
        );
    }

    #[test]
    fn come_back_from_their_bytes() {
        let needles = sample();
        let back = Needles::decode(&needles.encode()).unwrap();
        assert_eq!(back.pieces(), needles.pieces());
        assert!(back.words().eq(needles.words()));
        let bytes = needles.encode();
        for len in 0..bytes.len() {
            assert!(Needles::decode(&bytes[..len]).is_none(), "{len}");
        }
    }
}
