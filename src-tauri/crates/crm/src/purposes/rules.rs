//! What a purpose must say before it may exist.

use law::Period;
use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use super::types::{Basis, NewPurpose};
use crate::error::Refusal;
use crate::fields::Category;

const KEY_MAX: usize = 40;
const NAME_MAX: usize = 120;
const TEXT_MAX: usize = 4000;

/// Checks a purpose against the law and the catalogue, and answers it tidied (trimmed, NFC, fields once each).
///
/// `category` tells the category of a field, none for one that the catalogue does not know.
///
/// # Errors
/// `bad-key`, `empty-name`, `too-long`, `unknown-field`, `bad-retention`, `bad-period`, `interest-missing` (Article
/// 6(1)(f) names the interest, 13(1)(d)), `consent-valid-misplaced`, `bad-art9`, `article-9-missing` (a special category
/// needs a condition of Article 9(2)).
pub(super) fn checked(
    new: &NewPurpose,
    category: impl Fn(&str) -> Option<Category>,
) -> Result<NewPurpose, Refusal> {
    let purpose = NewPurpose {
        key: key(&new.key)?,
        name_sk: name(&new.name_sk)?,
        name_en: name(&new.name_en)?,
        basis: new.basis,
        art9: new.art9.as_deref().map(art9).transpose()?,
        interest: long_text(new.interest.as_deref(), "interest")?,
        balancing: long_text(new.balancing.as_deref(), "balancing")?,
        retention: period(&new.retention, "bad-retention", "retention")?,
        consent_valid: new
            .consent_valid
            .as_deref()
            .map(|text| period(text, "bad-period", "consent_valid"))
            .transpose()?,
        marketing: new.marketing,
        statute: long_text(new.statute.as_deref(), "statute")?,
        transfers: long_text(new.transfers.as_deref(), "transfers")?,
        fields: fields(&new.fields, &category)?,
        recipients: new.recipients.clone(),
    };
    if purpose.basis == Basis::Interest && purpose.interest.is_none() {
        return Err(Refusal::new("interest-missing").on("interest"));
    }
    if purpose.consent_valid.is_some() && purpose.basis != Basis::Consent {
        return Err(Refusal::new("consent-valid-misplaced").on("consent_valid"));
    }
    let special = purpose
        .fields
        .iter()
        .find(|field| category(field) == Some(Category::Special));
    if let (Some(field), None) = (special, &purpose.art9) {
        return Err(Refusal::new("article-9-missing")
            .on("art9")
            .with(json!({ "field": field, "purpose": purpose.key })));
    }
    Ok(purpose)
}

fn key(text: &str) -> Result<String, Refusal> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = !text.is_empty()
        && text.len() <= KEY_MAX
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.chars().all(plain);
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Refusal::new("bad-key").on("key"))
    }
}

fn name(text: &str) -> Result<String, Refusal> {
    let name: String = text.trim().nfc().collect();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Refusal::new("empty-name").on("name"));
    }
    if name.chars().count() > NAME_MAX {
        return Err(Refusal::new("too-long")
            .on("name")
            .with(json!({ "max": NAME_MAX })));
    }
    Ok(name)
}

/// A text in lines, none if there is nothing in it.
fn long_text(text: Option<&str>, field: &str) -> Result<Option<String>, Refusal> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let text: String = text
        .replace("\r\n", "\n")
        .nfc()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect();
    if text.chars().count() > TEXT_MAX {
        return Err(Refusal::new("too-long")
            .on(field)
            .with(json!({ "max": TEXT_MAX })));
    }
    Ok(Some(text))
}

fn period(text: &str, code: &'static str, field: &str) -> Result<String, Refusal> {
    text.trim()
        .parse::<Period>()
        .map(|period| period.to_string())
        .map_err(|_| Refusal::new(code).on(field))
}

/// A letter of Article 9(2): (a) to (j).
fn art9(text: &str) -> Result<String, Refusal> {
    match text.trim() {
        letter if letter.len() == 1 && letter.bytes().all(|b| (b'a'..=b'j').contains(&b)) => {
            Ok(letter.to_owned())
        }
        _ => Err(Refusal::new("bad-art9").on("art9")),
    }
}

fn fields(keys: &[String], category: impl Fn(&str) -> Option<Category>) -> Result<Vec<String>, Refusal> {
    let mut seen: Vec<String> = Vec::with_capacity(keys.len());
    for key in keys.iter().map(|key| key.trim()).filter(|key| !key.is_empty()) {
        if category(key).is_none() {
            return Err(Refusal::new("unknown-field")
                .on("fields")
                .with(json!({ "field": key })));
        }
        if !seen.iter().any(|known| known == key) {
            seen.push(key.to_owned());
        }
    }
    Ok(seen)
}
