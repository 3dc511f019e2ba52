//! A passphrase, normalised once so that it is the same on every keyboard.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase in Unicode normalisation form C (UAX #15). Wiped when dropped; never shown, compared or serialised.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes the text as typed. Nothing is trimmed: a space may be meant.
    pub fn new(text: &str) -> Self {
        // NFC is at most three times as long in UTF-8 (UAX #15 §9), so the buffer never grows and leaves no copy.
        let mut normal = Zeroizing::new(String::with_capacity(text.len() * 3));
        normal.extend(text.nfc());
        Self(normal)
    }

    /// Length in Unicode scalar values.
    pub fn chars(&self) -> usize {
        self.0.chars().count()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_passphrase_however_it_was_typed() {
        // "č" as one character, and as "c" with a combining caron.
        let (a, b) = (Passphrase::new("ko\u{10d}ka"), Passphrase::new("koc\u{30c}ka"));
        assert_eq!(a.bytes(), b.bytes());
        assert_eq!(a.chars(), 5);
        assert_ne!(
            Passphrase::new("a ").bytes(),
            Passphrase::new("a").bytes(),
            "spaces are kept"
        );
    }
}
