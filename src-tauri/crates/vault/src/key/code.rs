//! A code on paper: 31 random characters of Crockford's base32 (155 bits) and one check character.
//!
//! The check character makes the code a word of a linear code over GF(32) = GF(2)[x]/(x⁵+x²+1) with α = x:
//! `c₃₁ = Σ α³¹⁻ᵏ cₖ` for k from 0 to 30, computed by Horner's rule. The weights of neighbours differ and none is
//! zero, so every single wrong character and every swap of two neighbours is noticed before anything is tried.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::crypto::{Secret, derive};
use crate::{VaultError, World};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_CHARS: usize = 31;
const GROUP: usize = 4;

/// What both kinds of code are: each character as a number from 0 to 31. Wiped when dropped, never in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Code([u8; RANDOM_CHARS]);

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Why a text is no recovery code. Nothing was tried with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A character that no code holds.
    #[error("the code holds a character that does not belong there")]
    Character,
    /// Not 32 characters.
    #[error("the code has {found} characters instead of 32")]
    Length {
        /// Characters found, spaces and hyphens aside.
        found: usize,
    },
    /// The check character does not fit: a character is wrong or two are swapped.
    #[error("the code has a mistake in it")]
    Check,
}

impl Code {
    fn random(world: &World) -> Self {
        let mut chars: [u8; RANDOM_CHARS] = world.bytes();
        for c in &mut chars {
            *c &= 31;
        }
        Self(chars)
    }

    fn parse(text: &str) -> Result<Self, CodeError> {
        let mut values = Zeroizing::new(Vec::with_capacity(RANDOM_CHARS + 1));
        for c in text.chars().filter(|c| !is_separator(*c)) {
            values.push(value(c).ok_or(CodeError::Character)?);
        }
        let found = values.len();
        let Some((&last, chars)) = values.split_last().filter(|_| found == RANDOM_CHARS + 1) else {
            return Err(CodeError::Length { found });
        };
        let code = Self(chars.try_into().map_err(|_| CodeError::Length { found })?);
        if code.check() == last {
            Ok(code)
        } else {
            Err(CodeError::Check)
        }
    }

    fn display(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(40));
        for (i, c) in self.characters().into_iter().enumerate() {
            if i > 0 && i % GROUP == 0 {
                text.push('-');
            }
            text.push(c);
        }
        text
    }

    /// The key of a slot: HKDF over the 31 random characters in upper case. The label tells the kinds apart.
    pub(crate) fn kek(&self, salt: &[u8; 16], label: &str) -> Result<Secret, VaultError> {
        let mut text: Zeroizing<String> = Zeroizing::new(String::with_capacity(32));
        text.extend(self.characters().into_iter().take(RANDOM_CHARS));
        derive(text.as_bytes(), salt, label)
    }

    fn characters(&self) -> [char; RANDOM_CHARS + 1] {
        let mut out = ['0'; RANDOM_CHARS + 1];
        for (to, v) in out.iter_mut().zip(self.0.iter().copied().chain([self.check()])) {
            *to = ALPHABET.get(usize::from(v)).map_or('0', |c| char::from(*c));
        }
        out
    }

    fn check(&self) -> u8 {
        self.0.iter().fold(0, |sum, c| times_alpha(sum ^ c))
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Multiplies by α in GF(32).
fn times_alpha(v: u8) -> u8 {
    let doubled = v << 1;
    if doubled & 32 == 0 {
        doubled
    } else {
        (doubled ^ 0b10_0101) & 31
    }
}

/// Spaces, and every dash a word processor might have made of a hyphen.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{feff}')
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let at = ALPHABET.iter().position(|a| char::from(*a) == c)?;
    u8::try_from(at).ok()
}

macro_rules! paper {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(pub(crate) Code);

        impl $name {
            /// A new code.
            pub(crate) fn random(world: &World) -> Self {
                Self(Code::random(world))
            }

            /// Reads a code in any case, with or without spaces and hyphens; O is read as 0, I and L as 1.
            ///
            /// # Errors
            /// What is wrong with the text.
            pub fn parse(text: &str) -> Result<Self, CodeError> {
                Code::parse(text).map(Self)
            }

            /// The code as printed: eight groups of four, joined by hyphens. The caller keeps it off logs and disks.
            pub fn display(&self) -> Zeroizing<String> {
                self.0.display()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

paper! {
    /// The code of the recovery sheet. Wiped when dropped, never in `Debug`.
    RecoveryCode
}

paper! {
    /// The one-time code of a new colleague or a reset. Wiped when dropped, never in `Debug`.
    HandOverCode
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::world::{FixedRandom, SystemClock};

    fn code(seed: u64) -> Code {
        Code::random(&World::new(
            Arc::new(SystemClock),
            Arc::new(FixedRandom::new(seed)),
        ))
    }

    /// The second, dumber implementation: multiply the polynomials bit by bit.
    fn product(a: u8, b: u8) -> u8 {
        let mut sum: u16 = 0;
        for bit in 0..5 {
            if b & (1 << bit) != 0 {
                sum ^= u16::from(a) << bit;
            }
        }
        for bit in (5..10).rev() {
            if sum & (1 << bit) != 0 {
                sum ^= 0b10_0101 << (bit - 5);
            }
        }
        u8::try_from(sum).unwrap()
    }

    #[test]
    fn is_printed_as_the_contract_says() {
        let text = code(1).display();
        assert_eq!(text.len(), 39);
        assert_eq!(text.split('-').map(str::len).collect::<Vec<_>>(), [4; 8]);
        assert!(!text.contains(['I', 'L', 'O', 'U']), "{}", text.as_str());
        assert_eq!(
            format!("{:?} {:?}", RecoveryCode(code(1)), code(1)),
            "RecoveryCode(…) Code(…)"
        );
    }

    #[test]
    fn the_same_text_is_another_key_for_another_kind_of_slot() {
        let kek = |label| code(1).kek(&[7; 16], label).unwrap();
        assert_ne!(
            kek(crate::key::RECOVERY).bytes(),
            kek(crate::key::HAND_OVER).bytes()
        );
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, error) in [
            ("", CodeError::Length { found: 0 }),
            ("0000-0000", CodeError::Length { found: 8 }),
            ("0000-0000-0000-0000-0000-0000-0000-000U", CodeError::Character),
            ("0000-0000-0000-0000-0000-0000-0000-0001", CodeError::Check),
            (
                "0000-0000-0000-0000-0000-0000-0000-0000-0",
                CodeError::Length { found: 33 },
            ),
            ("žžžž", CodeError::Character),
        ] {
            assert_eq!(Code::parse(text).unwrap_err(), error, "{text}");
        }
        assert!(Code::parse("0000-0000-0000-0000-0000-0000-0000-0000").is_ok());
    }

    #[test]
    fn weights_of_neighbours_differ_and_the_generator_has_order_31() {
        let mut seen = std::collections::HashSet::new();
        let mut power = 1;
        for _ in 0..31 {
            assert!(seen.insert(power), "α has order 31");
            assert_eq!(times_alpha(power), product(power, 2));
            power = times_alpha(power);
        }
        assert_eq!(power, 1);
    }

    #[test]
    fn every_wrong_character_and_every_swap_of_neighbours_is_noticed() {
        for seed in 0..20 {
            let text: Vec<char> = code(seed).display().chars().filter(|c| *c != '-').collect();
            for i in 0..text.len() {
                for c in ALPHABET.iter().map(|c| char::from(*c)).filter(|c| *c != text[i]) {
                    let mut bad = text.clone();
                    bad[i] = c;
                    let bad: String = bad.into_iter().collect();
                    assert_eq!(Code::parse(&bad), Err(CodeError::Check), "{i} {c}");
                }
                if i > 0 && text[i] != text[i - 1] {
                    let mut bad = text.clone();
                    bad.swap(i, i - 1);
                    let bad: String = bad.into_iter().collect();
                    assert_eq!(Code::parse(&bad), Err(CodeError::Check), "swap {i}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn is_read_back_in_any_dress(seed: u64, lower: bool, sep in prop::sample::select(vec!["", " ", "-", "–", "\n"])) {
            let printed = code(seed).display();
            let mut text = printed.replace('-', sep);
            if lower {
                text = text.to_lowercase().replace('1', "l").replace('0', "o");
            }
            prop_assert_eq!(Code::parse(&text).unwrap(), code(seed));
        }

        #[test]
        fn the_check_is_the_sum_of_weighted_characters(seed: u64) {
            let code = code(seed);
            let mut weight = 2;
            let mut sum = 0;
            for c in code.0.iter().rev() {
                sum ^= product(*c, weight);
                weight = product(weight, 2);
            }
            prop_assert_eq!(sum, code.check());
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,80}") {
            let _ = Code::parse(&text);
        }
    }
}
