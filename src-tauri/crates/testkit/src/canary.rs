//! Values that must never be found where they do not belong: in files, logs, messages to the window, memory dumps.
//!
//! A test plants one canary in every field, does its work, and looks for all of them in every byte it can get.

use memchr::memmem;

use crate::dice::Dice;

/// One planted value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canary {
    /// The key of the field it is planted in.
    pub key: String,
    /// Its value: well-formed for its field, and long enough never to be met by chance.
    pub value: String,
}

/// Where a canary was found. Has no value in it, so that it can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The key of the field.
    pub key: String,
    /// In which form: `utf-8`, `utf-16le`, `utf-16be`, `hex`, `folded`, `digits`.
    pub form: &'static str,
    /// Byte offset of the first occurrence.
    pub offset: usize,
}

/// A set of canaries, one for each field key, all different.
#[derive(Clone, Debug)]
pub struct Canaries(Vec<Canary>);

impl Canaries {
    /// Canaries for these field keys. A key that has a form of its own (`email`, `phone`, `birth_date`, `iban` …) gets a
    /// valid value; every other gets a made-up word.
    pub fn new(seed: u64, keys: &[&str]) -> Self {
        let canary = |(index, key): (u64, &&str)| Canary {
            key: (*key).to_owned(),
            value: value(seed, index, key),
        };
        Self((0..).zip(keys).map(canary).collect())
    }

    /// The value planted in a field.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|canary| canary.key == key)
            .map(|canary| canary.value.as_str())
    }

    /// All of them, to be planted.
    pub fn iter(&self) -> impl Iterator<Item = &Canary> {
        self.0.iter()
    }

    /// Every canary that can be read in the bytes, in any form a program may have left it in.
    pub fn found_in(&self, bytes: &[u8]) -> Vec<Sighting> {
        let mut sightings = Vec::new();
        for Canary { key, value } in &self.0 {
            for (form, needle) in forms(value) {
                if let Some(offset) = memmem::find(bytes, &needle) {
                    sightings.push(Sighting {
                        key: key.clone(),
                        form,
                        offset,
                    });
                }
            }
        }
        sightings
    }
}

/// The value as files, web storage, search indexes and logs may hold it.
fn forms(value: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut forms = vec![
        ("utf-8", value.as_bytes().to_vec()),
        (
            "utf-16le",
            value.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ),
        (
            "utf-16be",
            value.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        ),
        (
            "hex",
            value
                .bytes()
                .flat_map(|byte| format!("{byte:02x}").into_bytes())
                .collect(),
        ),
    ];
    let folded = text::fold(value);
    if folded != value {
        forms.push(("folded", folded.into_bytes()));
    }
    // A search index holds words and digits, not the value as it was typed.
    let digits = text::digits(value);
    if digits.len() >= 8 && digits != value {
        forms.push(("digits", digits.into_bytes()));
    }
    forms
}

/// Distinguishes the numbers of canaries from those of people under one seed.
const STREAM: u64 = 0xca;

fn value(seed: u64, index: u64, key: &str) -> String {
    let dice = &mut Dice::new(seed, STREAM, index);
    match key {
        "email" | "email2" => format!("{}@{}.example", ascii_word(dice, 10), ascii_word(dice, 8)),
        "phone" | "phone2" => format!("+42195{:07}", 2_000_000 + dice.below(7_000_000)),
        // Nobody living was born then: a birth date planted by a test and no other.
        "birth_date" | "birthday" => format!(
            "18{}-{:02}-{:02}",
            51 + dice.below(49),
            1 + dice.below(12),
            1 + dice.below(28)
        ),
        "iban" => crate::people::iban(crate::people::Country::Sk, dice.below(10_000_000_000)),
        "id_number" => format!("ZZ{:06}", dice.below(1_000_000)),
        "postcode" => format!("{:03} {:02}", 100 + dice.below(900), dice.below(100)),
        "website" => format!("https://{}.example", ascii_word(dice, 12)),
        _ => word(dice),
    }
}

/// A word of syllables with one letter beyond ASCII, so that folded copies are a form of their own.
fn word(dice: &mut Dice) -> String {
    let tail = ascii_word(dice, 12);
    format!("{}{tail}", dice.pick(&["Žq", "Ďx", "Ľw", "Ťq", "Ňx"]))
}

fn ascii_word(dice: &mut Dice, letters: usize) -> String {
    let consonants = [
        "b", "c", "d", "f", "g", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "w", "x", "z",
    ];
    let vowels = ["a", "e", "i", "o", "u", "y"];
    (0..letters)
        .map(|i| {
            if i % 2 == 0 {
                dice.pick(&consonants)
            } else {
                dice.pick(&vowels)
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    const KEYS: [&str; 14] = [
        "name",
        "given",
        "family",
        "company",
        "email",
        "email2",
        "phone",
        "phone2",
        "birth_date",
        "iban",
        "id_number",
        "website",
        "note",
        "health",
    ];

    #[test]
    fn every_form_is_found_and_nothing_else() {
        let canaries = Canaries::new(1, &KEYS);
        for Canary { key, value } in canaries.iter() {
            for (form, needle) in forms(value) {
                let mut bytes = vec![0_u8; 1000];
                bytes.splice(500..500, needle);
                let found = canaries.found_in(&bytes);
                assert!(
                    found
                        .iter()
                        .any(|s| s.key == *key && s.form == form && s.offset == 500),
                    "{key} as {form}"
                );
                assert!(
                    found.iter().all(|s| s.key == *key),
                    "{key}: taken for another: {found:?}"
                );
            }
        }
        assert_eq!(canaries.found_in(&vec![b'a'; 100_000]), []);
        assert_eq!(canaries.found_in(&[]), []);
    }

    #[test]
    fn all_are_different_and_depend_on_the_seed() {
        let canaries = Canaries::new(1, &KEYS);
        let values: HashSet<_> = canaries.iter().map(|canary| canary.value.as_str()).collect();
        assert_eq!(values.len(), KEYS.len());
        assert_eq!(Canaries::new(1, &KEYS).value("name"), canaries.value("name"));
        assert_ne!(Canaries::new(2, &KEYS).value("name"), canaries.value("name"));
        assert_eq!(canaries.value("no-such-field"), None);
    }

    #[test]
    fn values_fit_their_fields() {
        for seed in 0..200 {
            let canaries = Canaries::new(seed, &KEYS);
            let value = |key| canaries.value(key).unwrap();
            assert!(value("birth_date").parse::<chrono::NaiveDate>().is_ok());
            assert!(value("iban").parse::<iban::Iban>().is_ok());
            assert!(phonenumber::is_valid(
                &phonenumber::parse(None, value("phone")).unwrap()
            ));
            assert!(value("email").ends_with(".example"));
            assert!(value("name").chars().count() >= 12 && !value("name").is_ascii());
        }
    }
}
