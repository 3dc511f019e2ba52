//! Letters about a request: worded by the firm or the program, looked at, made.

#[cfg(test)]
mod tests;
pub mod types;
mod values;

use std::path::Path;

use crm::requests::letters::{self, Letter, Wording};
use crm::requests::register;
use crm::settings;
use crm::staff::Role;
use documents::letters as doc;
use sha2::{Digest, Sha256};
use text::{Lang, say};
use uuid::Uuid;
use vault::Read;

use self::types::{LetterPreview, LetterText, LetterTextAdded, LetterWritten, NewLetterText, WriteLetter};
use self::values::Told;
use crate::error::ApiError;
use crate::file::Partial;
use crate::session::Session;

/// Every letter in both languages, as it is worded now.
///
/// # Errors
/// `not-allowed`.
pub fn texts(session: &Session) -> Result<Vec<LetterText>, ApiError> {
    session.require(Role::Viewer)?;
    let wordings = session.vault().read(letters::wordings)?;
    Ok(wordings.into_iter().map(view).collect())
}

/// Words a letter anew.
///
/// # Errors
/// `not-allowed bad-letter bad-language`, and what [`letters::reword`] refuses.
pub fn reword(session: &Session, new: &NewLetterText) -> Result<LetterTextAdded, ApiError> {
    session.require(Role::Owner)?;
    let letter = letter_of(&new.letter)?;
    let lang = language(&new.lang)?;
    let wording = session.vault().write(session.staff(), |w| {
        letters::reword(w, letter, lang, new.version.as_deref(), &new.body)
    })?;
    Ok(LetterTextAdded {
        version: wording.version.unwrap_or_default(),
        hash: hex::encode(Sha256::digest(wording.body.as_bytes())),
    })
}

/// A letter with everything in its place, before it is made.
///
/// # Errors
/// `not-allowed bad-letter bad-language unknown-request`, and what a wording of its own is refused for.
pub fn preview(session: &Session, request: &WriteLetter) -> Result<LetterPreview, ApiError> {
    session.require(Role::Staff)?;
    session.vault().read(|r| {
        let draft = draft(r, session, request)?;
        Ok(LetterPreview {
            lang: draft.lang.to_string(),
            missing: draft.missing(request),
            to: draft.told.to,
            subject: draft.subject,
            body: draft.body,
            version: draft.wording.version,
        })
    })
}

/// Makes the letter in the file the caller names; the register knows that it was made, and its hash.
///
/// # Errors
/// As [`preview`]; `reason-required` where the letter has to say why; of the disk.
pub fn write(session: &Session, request: &WriteLetter, path: &Path) -> Result<LetterWritten, ApiError> {
    session.require(Role::Staff)?;
    if path.is_dir() {
        return Err(crate::file::is_a_folder());
    }
    let (written, partial) = session.vault().write(session.staff(), |w| {
        let draft = draft(w, session, request)?;
        if draft.missing(request).iter().any(|missing| missing == "text") {
            return Err(ApiError::rule("reason-required").on("text"));
        }
        let number = w.id();
        let made = doc::PersonLetter {
            lang: draft.lang,
            sender: draft.told.sender.clone(),
            to: draft.told.to.clone(),
            subject: draft.subject.clone(),
            body: draft.body.clone(),
            number,
            made: session.world().now(),
        };
        let paper = doc::person_letter(&made).map_err(|error| {
            tracing::error!(%error, "a letter could not be made");
            ApiError::rule("internal")
        })?;
        let case = register::get(w, request.id)?;
        register::letter_made(w, &case, draft.wording.letter.as_str(), &paper.sha256)?;
        let partial = Partial::write(path, &paper.bytes, session.world())?;
        Ok::<_, ApiError>((told(path, number, paper), partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

fn told(path: &Path, number: Uuid, paper: documents::Rendered) -> LetterWritten {
    LetterWritten {
        path: path.display().to_string(),
        pages: paper.pages,
        sha256: paper.sha256,
        number,
        undrawable: paper
            .undrawable
            .iter()
            .map(|c| format!("U+{:04X}", u32::from(*c)))
            .collect(),
    }
}

/// A letter before it is set.
struct Draft {
    lang: Lang,
    wording: Wording,
    told: Told,
    subject: String,
    body: String,
}

impl Draft {
    fn missing(&self, request: &WriteLetter) -> Vec<String> {
        let empty = |text: Option<&str>| text.is_none_or(|text| text.trim().is_empty());
        let mut missing: Vec<String> = Vec::new();
        if self.wording.letter.needs_text() && empty(request.text.as_deref()) {
            missing.push("text".to_owned());
        }
        if self.told.to.trim().is_empty() {
            missing.push("to".to_owned());
        }
        missing.extend(self.told.missing_settings.iter().map(|key| (*key).to_owned()));
        missing
    }
}

fn draft(r: &Read<'_>, session: &Session, request: &WriteLetter) -> Result<Draft, ApiError> {
    let letter = letter_of(&request.letter)?;
    let case = register::get(r, request.id)?;
    let spoken = values::language(r, &case)?;
    let lang = match request.lang.as_deref() {
        Some(word) => language(word)?,
        None => spoken.unwrap_or(session.lang()),
    };
    let mut wording = letters::wording(r, letter, lang)?;
    if let Some(body) = &request.body {
        wording.body = letters::checked(letter, body)?;
        wording.version = None;
    }
    let text = request.text.as_deref().unwrap_or_default().trim();
    let told = values::of(r, session, &case, lang, request.to.as_deref(), text)?;
    let body = letters::fill(&wording.body, &told.values);
    let subject = say(lang, &format!("register-subject-{}", letter.as_str()), &[]);
    Ok(Draft {
        lang,
        wording,
        told,
        subject,
        body,
    })
}

fn view(wording: Wording) -> LetterText {
    LetterText {
        letter: wording.letter.as_str().to_owned(),
        lang: wording.lang.to_string(),
        required: wording
            .letter
            .required()
            .iter()
            .map(|place| (*place).to_owned())
            .collect(),
        needs_text: wording.letter.needs_text(),
        version: wording.version,
        body: wording.body,
    }
}

fn letter_of(word: &str) -> Result<Letter, ApiError> {
    Letter::parse(word).ok_or_else(|| ApiError::rule("bad-letter").on("letter"))
}

fn language(word: &str) -> Result<Lang, ApiError> {
    word.parse()
        .map_err(|_| ApiError::rule("bad-language").on("lang"))
}

/// Settings a letter is not whole without.
fn missing_settings(r: &Read<'_>) -> Result<Vec<&'static str>, ApiError> {
    let missing = settings::missing(r)?;
    Ok(missing
        .into_iter()
        .filter(|key| key.starts_with("controller."))
        .collect())
}
