//! Versions of the notice: the live catalogue as it would be told today, and what was issued.

use serde_json::json;
use text::Lang;
use vault::{Instant, Op, Read, Write};

use super::compose::{Ground, Missing};
use super::store;
use super::text::NoticeText;
use crate::audit::acts;
use crate::consent::wordings::{self, NewWording};
use crate::consent::{Wording, WordingKind};
use crate::error::{CrmError, Refusal};
use crate::row_id;

/// The notice today: what the catalogue says, and what was last issued.
pub struct Notice {
    /// As the catalogue makes it now.
    pub live: NoticeText,
    /// The version in force, if there is one.
    pub issued: Option<Issued>,
    /// Whether the catalogue says something else than the version in force.
    pub changed: bool,
    /// What is missing for a complete notice.
    pub missing: Vec<Missing>,
}

/// A version that was issued.
pub struct Issued {
    /// Version.
    pub version: String,
    /// Since when.
    pub at: Instant,
    /// Its text.
    pub text: NoticeText,
}

/// The notice today, in a language.
///
/// # Errors
/// Of the vault only.
pub fn notice(r: &Read<'_>, lang: Lang) -> Result<Notice, CrmError> {
    let ground = Ground::read(r)?;
    let live = ground.notice(lang);
    let issued = newest(r)?.map(|version| issued(r, &version, lang)).transpose()?;
    Ok(Notice {
        changed: issued.as_ref().is_none_or(|issued| issued.text != live),
        missing: ground.missing(lang),
        live,
        issued,
    })
}

/// A version, in the language wanted or else in another.
///
/// # Errors
/// `unknown-text-version` (field `version`).
pub fn issued(r: &Read<'_>, version: &str, lang: Lang) -> Result<Issued, CrmError> {
    let wording = registered(r, version, lang)?;
    let parts = store::parts(r, &wording.version, wording.lang)?;
    let text = match parts.map(|parts| serde_json::from_str(&parts)) {
        Some(Ok(text)) => text,
        // Registered by hand, or by a newer version of the program: the words are the same.
        _ => NoticeText::written(&wording.body),
    };
    Ok(Issued {
        version: wording.version,
        at: wording.created_at,
        text,
    })
}

pub(super) fn registered(r: &Read<'_>, version: &str, lang: Lang) -> Result<Wording, CrmError> {
    wordings::version(r, WordingKind::Notice, version, None, lang).map_err(|error| match error {
        CrmError::Refused(refusal) => CrmError::Refused(Refusal {
            field: Some("version".to_owned()),
            ..refusal
        }),
        fault => fault,
    })
}

/// The version in force: the one registered last.
pub(super) fn newest(r: &Read<'_>) -> Result<Option<String>, CrmError> {
    let mut registered = wordings::list(r)?.into_iter();
    let newest = registered.find(|wording| wording.kind == WordingKind::Notice);
    Ok(newest.map(|wording| wording.version))
}

/// Issues the catalogue as a new version, in both languages: from now on it is what people are told, and never changed.
/// One entry in the log. Answers the version.
///
/// # Errors
/// `notice-incomplete` with `{missing}`, `notice-unchanged` with `{version}`, `bad-version`, `text-version-taken`.
pub fn issue(w: &Write<'_>, version: Option<&str>) -> Result<String, CrmError> {
    let ground = Ground::read(w)?;
    let missing = ground.missing(Lang::default());
    if !missing.is_empty() {
        let codes: Vec<&str> = missing.iter().map(|one| one.code).collect();
        return Err(Refusal::new("notice-incomplete")
            .with(json!({ "missing": codes }))
            .into());
    }
    if let Some(known) = unchanged(w, &ground)? {
        return Err(Refusal::new("notice-unchanged")
            .with(json!({ "version": known }))
            .into());
    }
    let version = match version.map(str::trim).filter(|version| !version.is_empty()) {
        Some(version) => version.to_owned(),
        None => next(w)?,
    };
    let mut hashes = Vec::new();
    for lang in Lang::ALL {
        let text = ground.notice(lang);
        let new = NewWording {
            kind: WordingKind::Notice,
            version: version.clone(),
            lang,
            purpose: None,
            body: text.plain(),
        };
        let wording = wordings::register(w, &new)?;
        store::keep_parts(w, &wording.version, lang, &json!(text).to_string())?;
        let row = row_id::of("notice_text", &format!("{version}/{lang}"));
        w.changed("notice_text", row, Op::Insert, &["parts"])?;
        hashes.push(wording.hash);
    }
    w.audit(
        acts::NOTICE_ISSUED,
        None,
        json!({ "version": version, "hash": hashes.join(" ") }),
    )?;
    Ok(version)
}

/// The version in force, if the catalogue still says the same in every language.
pub(super) fn unchanged(r: &Read<'_>, ground: &Ground) -> Result<Option<String>, CrmError> {
    let Some(version) = newest(r)? else {
        return Ok(None);
    };
    for lang in Lang::ALL {
        if issued(r, &version, lang)?.text != ground.notice(lang) {
            return Ok(None);
        }
    }
    Ok(Some(version))
}

/// One more than the largest number that is a version.
fn next(r: &Read<'_>) -> Result<String, CrmError> {
    let registered = wordings::list(r)?;
    let numbers = registered
        .iter()
        .filter(|wording| wording.kind == WordingKind::Notice)
        .filter_map(|wording| wording.version.parse::<u32>().ok());
    Ok(numbers.max().unwrap_or(0).saturating_add(1).to_string())
}
