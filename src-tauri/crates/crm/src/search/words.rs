//! What of a person can be found, and what a typed text asks for.

use std::collections::HashSet;

use text::guard;

use crate::fields::Checked;
use crate::people::rules::Own;

/// Parts the words of name, company and contact point in the index; no word has it.
pub(super) const BAR: &str = " | ";

/// Slovak numbers are typed with or without their country code.
const SLOVAKIA: &str = "421";

impl Own {
    /// The index entry of a person: folded words of the name, the company and the primary contact point.
    pub(crate) fn words(&self, contact: Option<(&str, &Checked)>) -> String {
        let name = [Some(&self.name), self.given.as_ref(), self.family.as_ref()];
        let mut parts: [Vec<String>; 3] = [
            name.into_iter().flatten().flat_map(|text| folded(text)).collect(),
            self.company.iter().flat_map(|text| folded(text)).collect(),
            contact
                .into_iter()
                .flat_map(|(key, checked)| contact_words(key, checked))
                .collect(),
        ];
        for part in &mut parts {
            let mut seen = HashSet::new();
            part.retain(|word| seen.insert(word.clone()));
        }
        parts.map(|part| part.join(" ")).join(BAR)
    }
}

/// Folded words of a free text; a birth number in it cannot be found.
fn folded(text: &str) -> Vec<String> {
    text::words(&guard::mask_birth_numbers(text))
}

/// Words of an e-mail; a phone with and without its country code.
fn contact_words(key: &str, checked: &Checked) -> Vec<String> {
    match (key, checked.norm.as_deref()) {
        ("phone", Some(norm)) => phone_words(norm),
        _ => text::words(&checked.value),
    }
}

fn phone_words(norm: &str) -> Vec<String> {
    let digits = text::digits(norm);
    let mut words = Vec::new();
    if let Some(national) = digits.strip_prefix(SLOVAKIA) {
        words.push(format!("0{national}"));
        words.push(national.to_owned());
    }
    words.push(digits);
    words
}
