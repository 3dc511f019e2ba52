//! Bank accounts.

use iban::{Iban, IbanLike};

/// The electronic form (`SK3112000000198742637541`), if country, length and check digits are right (ISO 13616).
pub fn normalise(text: &str) -> Option<String> {
    let bare: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect::<String>()
        .to_ascii_uppercase();
    let bare = bare.strip_prefix("IBAN").unwrap_or(&bare).trim_start_matches(':');
    if !(15..=34).contains(&bare.len()) || !bare.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    bare.parse::<Iban>()
        .ok()
        .map(|iban| iban.electronic_str().to_owned())
}
