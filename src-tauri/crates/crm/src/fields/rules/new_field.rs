//! Which fields the catalogue takes: none without a purpose, a category and a retention.

use serde_json::json;
use vault::Instant;

use super::super::{Category, Field, FieldClass, Kind, NewField, Origin};
use super::clean;
use crate::error::Refusal;

const LONGEST_KEY: usize = 40;
const LONGEST_LABEL: usize = 80;

/// Words that mean something else where field keys are written (import targets, `--fields`).
const RESERVED: [&str; 3] = ["note", "consent", "id"];

/// The field as it would stand in the catalogue. Whether its key is free and its purposes exist is not asked here.
pub(crate) fn new_field(new: &NewField, position: u32, now: Instant) -> Result<Field, Refusal> {
    let class = new
        .class
        .ok_or_else(|| Refusal::new("class-required").on("class"))?;
    let category = category(&new.category)?;
    if category == Category::Special && class != FieldClass::Protected {
        return Err(Refusal::new("special-must-be-protected").on("class"));
    }
    if new.purposes.iter().all(|purpose| purpose.trim().is_empty()) {
        return Err(Refusal::new("purpose-required").on("purposes"));
    }
    Ok(Field {
        key: key(&new.key)?,
        label_sk: label(&new.label_sk)?,
        label_en: label(&new.label_en)?,
        class,
        category,
        origin: word(
            &new.origin,
            Origin::Provided,
            Origin::parse,
            "origin",
            "bad-origin",
        )?,
        kind: word(&new.kind, Kind::Text, Kind::parse, "kind", "bad-kind")?,
        // Hints are bound to four built-in fields, or the mask would be a matter of taste.
        hint: false,
        reauth: category == Category::Special,
        retention: retention(&new.retention)?,
        built_in: false,
        position,
        created_at: now,
    })
}

/// A special category needs a condition of Article 9(2) in the purpose that stores it.
pub(crate) fn article_9_missing(field: &str, purpose: &str) -> Refusal {
    Refusal::new("article-9-missing").with(json!({ "field": field, "purpose": purpose }))
}

fn key(key: &str) -> Result<String, Refusal> {
    let starts = key.starts_with(|c: char| c.is_ascii_lowercase());
    let fits = key
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !starts || !fits || key.len() > LONGEST_KEY || RESERVED.contains(&key) {
        return Err(Refusal::new("bad-key")
            .on("key")
            .with(json!({ "max": LONGEST_KEY })));
    }
    Ok(key.to_owned())
}

fn label(label: &str) -> Result<String, Refusal> {
    clean(label, LONGEST_LABEL).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-label").on("label"),
        _ => refusal.on("label"),
    })
}

fn category(word: &str) -> Result<Category, Refusal> {
    if word.trim().is_empty() {
        return Err(Refusal::new("category-required").on("category"));
    }
    Category::parse(word).ok_or_else(|| Refusal::new("bad-category").on("category"))
}

fn word<T>(
    word: &str,
    default: T,
    parse: impl Fn(&str) -> Option<T>,
    on: &str,
    code: &'static str,
) -> Result<T, Refusal> {
    if word.is_empty() {
        return Ok(default);
    }
    parse(word).ok_or_else(|| Refusal::new(code).on(on))
}

fn retention(period: &str) -> Result<law::Period, Refusal> {
    if period.trim().is_empty() {
        return Err(Refusal::new("retention-required").on("retention"));
    }
    period
        .parse()
        .map_err(|_| Refusal::new("bad-retention").on("retention"))
}
