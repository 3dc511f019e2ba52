//! Registered texts: what a person was shown when they consented (Article 7(1)) or were informed (Articles 13, 14).
//!
//! A text is never changed: its hash stands in the events that name it, and its full words are printed in reports.

mod seed;
mod store;

use serde_json::json;
use sha2::{Digest, Sha256};
use text::Lang;
use unicode_normalization::UnicodeNormalization;
use vault::{Op, Read, Write};

pub(crate) use seed::seed;

use super::types::{Wording, WordingKind};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{purposes, row_id};

const VERSION_MAX: usize = 40;
/// Longest text, in bytes: forty pages.
const BODY_MAX: usize = 200_000;

/// A text to be registered.
#[derive(Clone, Debug)]
pub struct NewWording {
    /// What it is for.
    pub kind: WordingKind,
    /// Version: letters, digits, `.`, `-`, `_`.
    pub version: String,
    /// Language.
    pub lang: Lang,
    /// Purpose key it is for; every purpose if absent.
    pub purpose: Option<String>,
    /// Full text.
    pub body: String,
}

/// Registers a text. One entry in the log.
///
/// # Errors
/// `bad-version`, `text-version-taken`, `empty-wording`, `too-long`, `unknown-purpose`, `basis-not-consent` for a consent
/// text of a purpose on another basis.
pub fn add(w: &Write<'_>, new: &NewWording) -> Result<Wording, CrmError> {
    let wording = register(w, new)?;
    w.audit(
        acts::TEXT_ADDED,
        None,
        json!({ "kind": wording.kind.as_str(), "version": wording.version, "lang": wording.lang.as_str(), "hash": wording.hash }),
    )?;
    Ok(wording)
}

/// Stores a text without an entry in the log: part of an act that has its own.
///
/// # Errors
/// As [`add`].
pub(crate) fn register(w: &Write<'_>, new: &NewWording) -> Result<Wording, CrmError> {
    if let Some(key) = &new.purpose {
        let purpose = purposes::known(w, key)?;
        if new.kind == WordingKind::Consent && purpose.basis != purposes::Basis::Consent {
            return Err(Refusal::new("basis-not-consent")
                .on("purpose")
                .with(json!({ "purpose": key }))
                .into());
        }
    }
    let version = checked_version(&new.version)?;
    let body = checked_body(&new.body)?;
    if store::find(w, new.kind, &version)?
        .iter()
        .any(|known| known.lang == new.lang)
    {
        return Err(Refusal::new("text-version-taken")
            .on("version")
            .with(json!({ "version": version }))
            .into());
    }
    let wording = Wording {
        kind: new.kind,
        version,
        lang: new.lang,
        purpose: new.purpose.clone(),
        hash: hex::encode(Sha256::digest(body.as_bytes())),
        body,
        created_at: w.now(),
    };
    store::insert(w, &wording)?;
    let name = format!("{}/{}/{}", wording.kind.as_str(), wording.version, wording.lang);
    w.changed(
        "wording",
        row_id::of("wording", &name),
        Op::Insert,
        &["body", "hash"],
    )?;
    Ok(wording)
}

/// Every registered text, newest first.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>) -> Result<Vec<Wording>, CrmError> {
    store::all(r)
}

/// The newest consent text for a purpose, in the language wanted or, if it has none in that language, in another.
///
/// # Errors
/// Of the vault only.
pub fn newest(r: &Read<'_>, purpose: &str, lang: Lang) -> Result<Option<Wording>, CrmError> {
    let fitting: Vec<Wording> = store::all(r)?
        .into_iter()
        .filter(|known| known.kind == WordingKind::Consent && is_for(known, purpose))
        .collect();
    let Some(first) = fitting.first() else {
        return Ok(None);
    };
    let own = fitting
        .iter()
        .find(|known| known.version == first.version && known.lang == lang);
    Ok(Some(own.unwrap_or(first).clone()))
}

/// The text of a version, in the language wanted or else in another.
///
/// # Errors
/// `unknown-text-version` if there is none, or only for another purpose.
pub fn version(
    r: &Read<'_>,
    kind: WordingKind,
    version: &str,
    purpose: Option<&str>,
    lang: Lang,
) -> Result<Wording, CrmError> {
    let mut known = store::find(r, kind, version.trim())?;
    known.retain(|known| purpose.is_none_or(|purpose| is_for(known, purpose)));
    known.sort_by_key(|known| known.lang != lang);
    known.into_iter().next().ok_or_else(|| {
        Refusal::new("unknown-text-version")
            .on("text_version")
            .with(json!({ "version": version }))
            .into()
    })
}

fn is_for(wording: &Wording, purpose: &str) -> bool {
    wording.purpose.as_deref().is_none_or(|key| key == purpose)
}

fn checked_version(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let fits = !text.is_empty() && text.len() <= VERSION_MAX && text.chars().all(plain);
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Refusal::new("bad-version").on("version"))
    }
}

fn checked_body(text: &str) -> Result<String, Refusal> {
    let text: String = text
        .trim()
        .trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .nfc()
        .collect();
    if text.is_empty() {
        return Err(Refusal::new("empty-wording").on("body"));
    }
    if text.len() > BODY_MAX {
        return Err(Refusal::new("too-long")
            .on("body")
            .with(json!({ "max": BODY_MAX })));
    }
    Ok(text)
}
