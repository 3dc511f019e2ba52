//! Which encoding a file is in.
//!
//! chardetng alone does not do: it was made for web pages and knows the Slovak letters from frequency, so that a list
//! with a dozen accents can come out as windows-1252 or even Cyrillic. It is asked only after an own look for letters
//! that Slovak and Czech (and their neighbours') names are made of. The two encodings of the region then differ in
//! Š š Ť ť Ž ž Ľ ľ: windows-1250 puts most of them where ISO-8859-2 has control characters.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_2, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250};

/// Bytes after the first accent that are looked at.
const LOOKED_AT: usize = 1024 * 1024;

pub(super) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: &'static Encoding,
}

impl Decoded<'_> {
    pub(super) fn is_utf16(&self) -> bool {
        self.encoding == UTF_16LE || self.encoding == UTF_16BE
    }
}

pub(super) fn decode<'a>(bytes: &'a [u8], forced: Option<&'static Encoding>) -> Decoded<'a> {
    let encoding = forced.unwrap_or_else(|| guess(bytes));
    let bytes = match Encoding::for_bom(bytes) {
        Some((bom, length)) if bom == encoding => bytes.get(length..).unwrap_or_default(),
        _ => bytes,
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text, encoding }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf16_without_bom(bytes) {
        return encoding;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        Err(_) if mostly_utf8(bytes) => UTF_8,
        Err(_) => guess_single_byte(bytes),
    }
}

/// Latin text in UTF-16 has a NUL in every second byte.
fn utf16_without_bom(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let pairs = head.len() / 2;
    if pairs < 4 {
        return None;
    }
    let (mut even, mut odd) = (0, 0);
    for pair in head.chunks_exact(2) {
        even += usize::from(pair.first() == Some(&0));
        odd += usize::from(pair.last() == Some(&0));
    }
    if odd * 10 > pairs * 6 && even * 20 < pairs {
        return Some(UTF_16LE);
    }
    (even * 10 > pairs * 6 && odd * 20 < pairs).then_some(UTF_16BE)
}

/// A file that is UTF-8 but for a few broken bytes (cut in the middle of a letter, a pasted line) is read as UTF-8, the
/// rows that suffered being reported; any other reading would spoil every accent in it.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 20 * bad
}

/// Guesses among the one-byte encodings.
pub(crate) fn guess_single_byte(bytes: &[u8]) -> &'static Encoding {
    let from = bytes
        .iter()
        .position(|b| !b.is_ascii())
        .unwrap_or(0)
        .saturating_sub(64);
    let part = bytes.get(from..).unwrap_or_default();
    let part = part.get(..LOOKED_AT).unwrap_or(part);
    let look = Look::at(part);
    if look.is_central_european() {
        return look.which();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(part, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[derive(Default)]
struct Look {
    high: usize,
    good_1250: usize,
    good_8859: usize,
    votes_1250: usize,
    votes_8859: usize,
    longest_run: usize,
    /// 0xBE inside words: ľ or ž.
    l_or_z: usize,
    czech_only: usize,
    slovak_only: usize,
}

impl Look {
    fn at(bytes: &[u8]) -> Self {
        let mut look = Self::default();
        let mut run = 0;
        for (i, &byte) in bytes.iter().enumerate() {
            if byte.is_ascii() {
                run = 0;
                continue;
            }
            run += 1;
            look.longest_run = look.longest_run.max(run);
            let neighbour = |n: Option<&u8>| n.is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80);
            let in_word =
                neighbour(bytes.get(i + 1)) || i.checked_sub(1).is_some_and(|p| neighbour(bytes.get(p)));
            look.take(byte, in_word);
        }
        look
    }

    fn take(&mut self, byte: u8, in_word: bool) {
        self.high += 1;
        self.good_1250 += usize::from(expected(WINDOWS_1250, byte));
        self.good_8859 += usize::from(expected(ISO_8859_2, byte));
        if !in_word {
            return;
        }
        match byte {
            // Letters of windows-1250 where ISO-8859-2 has controls: Š Ť Ž š ť ž, and Polish Ś Ź ś ź.
            0x8A | 0x8C..=0x8F | 0x9A | 0x9C..=0x9F => self.votes_1250 += 3,
            // Ľ against Polish ź.
            0xBC => self.votes_1250 += 1,
            // Š Ť Ž š ť ľ Ľ against © « ® ą » µ Ą.
            0xA9 | 0xAB | 0xAE | 0xB9 | 0xBB | 0xB5 | 0xA5 => self.votes_8859 += 1,
            0xBE => self.l_or_z += 1,
            // The same in both: ě ř ů Ě Ř Ů, and ô ĺ ŕ.
            0xEC | 0xF8 | 0xF9 | 0xCC | 0xD8 | 0xD9 => self.czech_only += 1,
            0xF4 | 0xE5 | 0xE0 => self.slovak_only += 1,
            _ => {}
        }
    }

    /// Nearly every accent is one of the region, and words are not made of accents alone as in Cyrillic or Greek.
    fn is_central_european(&self) -> bool {
        self.longest_run <= 4 && self.good_1250.max(self.good_8859) * 20 >= self.high * 19
    }

    /// In doubt windows-1250: Outlook and Excel write nothing else here.
    fn which(&self) -> &'static Encoding {
        // Czech has no ľ, so among Czech letters 0xBE is the ž of ISO-8859-2.
        let z = if self.czech_only > 0 && self.slovak_only == 0 {
            self.l_or_z
        } else {
            0
        };
        let by_letters = self.votes_8859 + z > self.votes_1250;
        if (by_letters && self.good_8859 * 20 >= self.high * 19) || self.good_8859 > self.good_1250 * 2 {
            ISO_8859_2
        } else {
            WINDOWS_1250
        }
    }
}

/// Slovak, Czech, Polish, Hungarian and German letters, and the marks that stand in address lists.
fn expected(encoding: &'static Encoding, byte: u8) -> bool {
    const LETTERS: &str = "ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽáäčďéíĺľňóôŕšťúýžĚŘŮěřůĄĆĘŁŃŚŹŻąćęłńśźżÖŐÜŰöőüűßËë";
    const MARKS: &str = "€‚„…‘’“”•–—™§«»°·×\u{A0}\u{AD}´®©±µ";
    let bytes = [byte];
    let (text, _) = encoding.decode_without_bom_handling(&bytes);
    text.chars().all(|c| LETTERS.contains(c) || MARKS.contains(c))
}
