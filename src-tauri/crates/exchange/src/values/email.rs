//! E-mail addresses.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Several addresses in one cell: Google's ` ::: `, `;`, `,`, white space, and `Name <address>`.
pub fn split(cell: &str) -> Vec<&str> {
    if let Some(address) = in_brackets(cell) {
        return vec![address];
    }
    let parts = cell
        .split([';', ',', '|', '\n'])
        .flat_map(|part| part.split(":::"));
    parts.flat_map(words).filter(|p| !p.is_empty()).collect()
}

/// White space parts addresses only where each piece is one: "zofia kovacova@firma.example" is a typing error, and half of it
/// would be somebody else's address.
fn words(part: &str) -> Vec<&str> {
    let words: Vec<&str> = part.split_whitespace().collect();
    if words.iter().all(|w| w.contains('@')) {
        words
    } else {
        vec![part.trim()]
    }
}

/// `Žofia Kováčová <zofia@example.example>`; only where there is just one.
fn in_brackets(cell: &str) -> Option<&str> {
    let (_, rest) = cell.split_once('<')?;
    let (address, after) = rest.split_once('>')?;
    (!after.contains('<') && address.contains('@')).then_some(address.trim())
}

/// An address in NFKC without what surrounds it; `None` if it is plainly wrong. The test is what a typing error fails,
/// not the whole of RFC 5321: one `@`, a local part without white space, a domain of two labels or more.
pub fn normalise(text: &str) -> Option<String> {
    let text: Cow<'_, str> = if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkc().collect())
    };
    let text = text
        .trim()
        .trim_matches(['<', '>', '"', '\'', '(', ')'])
        .trim_end_matches('.')
        .trim();
    let text = match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => text.get(7..).unwrap_or_default(),
        _ => text,
    };
    let (local, domain) = text.split_once('@')?;
    (is_local(local) && is_domain(domain) && text.len() <= 254).then(|| text.to_owned())
}

/// The characters of RFC 5321 and RFC 6531, as for an address that is typed in.
fn is_local(local: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(c);
    (1..=64).contains(&local.len())
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

fn is_domain(domain: &str) -> bool {
    let mut labels = 0;
    let formed = domain.split('.').all(|label| {
        labels += 1;
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    });
    let top = domain.rsplit('.').next().unwrap_or_default();
    formed && labels >= 2 && top.chars().count() >= 2 && !top.chars().all(char::is_numeric)
}

/// The form in which two addresses are compared: NFKC, trimmed, case folded (CLI.md).
pub fn compare_key(address: &str) -> String {
    if address.is_ascii() {
        return address.trim().to_ascii_lowercase();
    }
    let folded: String = address
        .trim()
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfkc()
        .collect();
    // Full case folding (CaseFolding.txt, status F) where it differs from the lower case.
    folded.replace('ß', "ss").replace('ς', "σ")
}
