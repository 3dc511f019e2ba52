//! E-mail addresses: RFC 5321 in the form people have, with letters beyond ASCII (RFC 6531) allowed.

use unicode_normalization::UnicodeNormalization;

use super::Checked;
use crate::error::Refusal;

/// Checks an address; its norm is what duplicates, look-ups and suppression compare.
pub(super) fn check(value: String) -> Result<Checked, Refusal> {
    match norm_email(&value) {
        Some(norm) => Ok(Checked {
            value,
            norm: Some(norm),
        }),
        None => Err(Refusal::new("bad-email")),
    }
}

/// An address as it is compared: NFKC, trimmed, case folded. None if it is not an address.
pub fn norm_email(text: &str) -> Option<String> {
    let folded: String = text.trim().nfkc().flat_map(char::to_lowercase).nfkc().collect();
    // Full case folding (CaseFolding.txt, status F) where it differs from the lower case.
    let folded = folded.replace('ß', "ss").replace('ς', "σ");
    is_address(&folded).then_some(folded)
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    text.len() <= 254 && is_local(local) && is_domain(domain)
}

fn is_local(local: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(c);
    (1..=64).contains(&local.len())
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

/// Labels of letters, digits and inner hyphens, at least two, the last one not a number.
pub(super) fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let top_fits = labels
        .last()
        .is_some_and(|top| top.chars().count() >= 2 && !top.chars().all(char::is_numeric));
    labels.len() >= 2 && top_fits && labels.iter().all(is_label)
}
