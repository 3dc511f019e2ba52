//! Letters about a request: worded by the program, and by the firm where it knows better.
//!
//! A wording has places in braces ([`PLACES`]). What a letter must say by law has to have its place: the reason of a
//! refusal and of an extension, and how to complain (Article 12(3) and (4)).

mod fill;
mod store;
#[cfg(test)]
mod tests;
mod texts;

use serde_json::json;
use sha2::{Digest, Sha256};
use text::Lang;
use vault::{Op, Read, Write};

pub use fill::{PLACES, Values, fill, places};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean_lines;
use crate::row_id;

/// Longest wording, in characters: four pages.
const LONGEST: usize = 12_000;
const LONGEST_VERSION: usize = 40;

/// A letter about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// It came in.
    Receipt,
    /// Who asks?
    Identity,
    /// It takes longer.
    Extension,
    /// It is refused.
    Refusal,
    /// The answer.
    Answer,
    /// What was corrected.
    Rectification,
    /// Since when processing is restricted.
    Restriction,
    /// What was erased.
    Erasure,
}

impl Letter {
    /// Every letter, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Receipt,
        Self::Identity,
        Self::Extension,
        Self::Refusal,
        Self::Answer,
        Self::Rectification,
        Self::Restriction,
        Self::Erasure,
    ];

    /// Its word in the database, in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Identity => "identity",
            Self::Extension => "extension",
            Self::Refusal => "refusal",
            Self::Answer => "answer",
            Self::Rectification => "rectification",
            Self::Restriction => "restriction",
            Self::Erasure => "erasure",
        }
    }

    /// The letter with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|letter| letter.as_str() == word)
    }

    /// Places that its wording must have.
    pub const fn required(self) -> &'static [&'static str] {
        match self {
            Self::Receipt => &["due"],
            Self::Identity => &["text"],
            Self::Extension => &["text", "extended_due"],
            Self::Refusal => &["text", "remedy"],
            Self::Answer => &[],
            Self::Rectification => &["fields"],
            Self::Restriction | Self::Erasure => &["recipients"],
        }
    }

    /// Whether words of the one who writes it are needed: a reason, or a question.
    pub const fn needs_text(self) -> bool {
        matches!(self, Self::Identity | Self::Extension | Self::Refusal)
    }
}

/// A wording of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Which letter.
    pub letter: Letter,
    /// In which language.
    pub lang: Lang,
    /// Version of the firm; none: of the program.
    pub version: Option<String>,
    /// The words, with their places.
    pub body: String,
}

/// The wording that is used now: the newest of the firm, else the program's.
///
/// # Errors
/// Of the vault only.
pub fn wording(r: &Read<'_>, letter: Letter, lang: Lang) -> Result<Wording, CrmError> {
    let own = store::newest(r, letter, lang)?;
    let (version, body) = match own {
        Some((version, body)) => (Some(version), body),
        None => (None, texts::of(letter, lang).trim().to_owned()),
    };
    Ok(Wording {
        letter,
        lang,
        version,
        body,
    })
}

/// Every letter in both languages, as it is worded now.
///
/// # Errors
/// Of the vault only.
pub fn wordings(r: &Read<'_>) -> Result<Vec<Wording>, CrmError> {
    let all = Letter::ALL
        .into_iter()
        .flat_map(|letter| Lang::ALL.into_iter().map(move |lang| (letter, lang)));
    all.map(|(letter, lang)| wording(r, letter, lang)).collect()
}

/// Words a letter anew; answers the version. Without one it is the next number. One entry in the log.
///
/// # Errors
/// `empty-wording`, `too-long`, `bad-characters`, `bad-version`, `text-version-taken`, `unknown-place` with `{place}`,
/// `place-missing` with `{place}`.
pub fn reword(
    w: &Write<'_>,
    letter: Letter,
    lang: Lang,
    version: Option<&str>,
    body: &str,
) -> Result<Wording, CrmError> {
    let body = checked(letter, body)?;
    let version = match version {
        Some(version) => checked_version(version)?,
        None => next_version(w, letter, lang)?,
    };
    if store::exists(w, letter, lang, &version)? {
        return Err(Refusal::new("text-version-taken")
            .on("version")
            .with(json!({ "version": version }))
            .into());
    }
    let hash = hex::encode(Sha256::digest(body.as_bytes()));
    store::insert(w, letter, lang, &version, &body, &hash)?;
    let name = format!("{}/{lang}/{version}", letter.as_str());
    w.changed(
        "letter_text",
        row_id::of("letter_text", &name),
        Op::Insert,
        &["body", "hash"],
    )?;
    let facts = json!({ "kind": "letter", "letter": letter.as_str(), "version": version, "lang": lang.as_str(), "hash": hash });
    w.audit(acts::TEXT_ADDED, None, facts)?;
    Ok(Wording {
        letter,
        lang,
        version: Some(version),
        body,
    })
}

/// A wording that may be used for a letter.
///
/// # Errors
/// As [`reword`].
pub fn checked(letter: Letter, body: &str) -> Result<String, Refusal> {
    if body.trim().is_empty() {
        return Err(Refusal::new("empty-wording").on("body"));
    }
    let body = clean_lines(body.trim_start_matches('\u{feff}'), LONGEST).map_err(|no| no.on("body"))?;
    let used = places(&body);
    let refused = |code, place: &str| Refusal::new(code).on("body").with(json!({ "place": place }));
    if let Some(unknown) = used.iter().find(|place| !PLACES.contains(&place.as_str())) {
        return Err(refused("unknown-place", unknown));
    }
    let missing = letter
        .required()
        .iter()
        .find(|place| !used.iter().any(|used| used == *place));
    match missing {
        Some(missing) => Err(refused("place-missing", missing)),
        None => Ok(body),
    }
}

fn checked_version(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if !text.is_empty() && text.len() <= LONGEST_VERSION && text.chars().all(plain) {
        Ok(text.to_owned())
    } else {
        Err(Refusal::new("bad-version").on("version"))
    }
}

fn next_version(r: &Read<'_>, letter: Letter, lang: Lang) -> Result<String, CrmError> {
    let mut number = store::count(r, letter, lang)?.saturating_add(1);
    while store::exists(r, letter, lang, &number.to_string())? {
        number = number.saturating_add(1);
    }
    Ok(number.to_string())
}
