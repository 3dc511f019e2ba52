//! Places on the earth and in the web, and languages.

use super::email::is_domain;
use crate::error::Refusal;

/// A web address, with or without `https://`; no other scheme, because it becomes a link.
pub(super) fn check_url(value: String) -> Result<String, Refusal> {
    let lower = value.to_lowercase();
    let rest = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"))
        .unwrap_or(&lower);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        Some(_) => return Err(Refusal::new("bad-url")),
        None => authority,
    };
    if is_domain(host) && !value.contains(' ') {
        Ok(value)
    } else {
        Err(Refusal::new("bad-url"))
    }
}

/// A country as people write it: `Slovensko`, `SR`, `Bosnia and Herzegovina`.
pub(super) fn check_country(value: String) -> Result<String, Refusal> {
    let allowed = |c: char| c.is_alphabetic() || " .,-'’()".contains(c);
    let fits = value.chars().all(allowed) && value.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    if fits {
        Ok(value)
    } else {
        Err(Refusal::new("bad-country"))
    }
}

/// `974 01`, `97401`, `SW1A 1AA`, `1010`, `L-2449`.
pub(crate) fn check_postcode(value: String) -> Result<String, Refusal> {
    let signs = value.chars().filter(|c| c.is_alphanumeric()).count();
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == ' ' || c == '-';
    let fits =
        value.chars().all(allowed) && (3..=10).contains(&signs) && value.chars().any(|c| c.is_ascii_digit());
    if fits {
        Ok(value)
    } else {
        Err(Refusal::new("bad-postcode"))
    }
}

/// A BCP 47 tag in its usual case: `sk`, `en-GB`.
pub(super) fn check_language(value: &str) -> Result<String, Refusal> {
    let mut parts = value.split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let primary_fits = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
    let mut tag = primary;
    for part in parts {
        if !(2..=8).contains(&part.len()) || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Refusal::new("bad-language"));
        }
        tag.push('-');
        tag.push_str(&if part.len() == 2 {
            part.to_ascii_uppercase()
        } else {
            part.to_owned()
        });
    }
    if primary_fits {
        Ok(tag)
    } else {
        Err(Refusal::new("bad-language"))
    }
}
