//! Letters that meet duties to inform.

use std::path::Path;

use crm::notices::{Letter, Letters, Passage};
use crm::staff::Role;
use crm::{moment, notices, settings};
use documents::notice as doc;
use vault::{Job, Read};

use super::types::{LetterBatch, LettersAsked, LettersGiven, LettersSent, LettersWritten};
use crate::error::ApiError;
use crate::file::Partial;
use crate::instant;
use crate::session::Session;

/// Writes one PDF with a letter for everybody whose duty is open (and due by a day, if one is named). Leave for each
/// letter, their rows and the entry in the log are one transaction; then the file gets its name.
///
/// # Errors
/// `not-allowed bad-date notice-outdated no-duties cancelled`; of the disk.
pub fn write_letters(
    session: &Session,
    request: &LettersAsked,
    path: &Path,
    job: &Job,
) -> Result<LettersWritten, ApiError> {
    session.require(Role::Staff)?;
    let due = request.due_before.as_deref().map(moment::date).transpose();
    let due = due.map_err(|no| ApiError::from(no).on("due_before"))?;
    if path.is_dir() {
        return Err(crate::file::is_a_folder());
    }
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let letters = notices::letters(w, due, session.lang())?;
        let paper = doc::notice_letters(&model(session, w, &letters)?);
        let paper = paper.map_err(|error| crate::file::unmade(&error))?;
        notices::wrote(w, &letters, &paper.sha256)?;
        job.check()?;
        let partial = Partial::write(path, &paper.bytes, session.world())?;
        let written = LettersWritten {
            path: path.display().to_string(),
            batch: letters.id,
            version: letters.version,
            letters: letters.letters.len() as u64,
            without_address: letters.without_address,
            pages: paper.pages,
            sha256: paper.sha256,
            undrawable: crate::file::code_points(&paper.undrawable),
        };
        Ok::<_, ApiError>((written, partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

/// Letters that were made, newest first.
///
/// # Errors
/// Of the vault only.
pub fn letter_batches(session: &Session) -> Result<Vec<LetterBatch>, ApiError> {
    session.require(Role::Viewer)?;
    let batches = session.vault().read(notices::batches)?;
    let batch = |batch: notices::Batch| LetterBatch {
        id: batch.id,
        version: batch.version,
        letters: batch.letters,
        made_at: instant(batch.made_at),
        sent_on: batch.sent_on.map(instant),
    };
    Ok(batches.into_iter().map(batch).collect())
}

/// The letters were given: everybody in them was told, on paper.
///
/// # Errors
/// `not-allowed unknown-letters letters-sent bad-date future-date`.
pub fn letters_sent(session: &Session, request: &LettersSent) -> Result<LettersGiven, ApiError> {
    session.require(Role::Staff)?;
    let (given, met) = session.vault().write(session.staff(), |w| {
        notices::sent(w, request.batch, request.at.as_deref(), session.lang())
    })?;
    Ok(LettersGiven { given, met })
}

fn model(session: &Session, r: &Read<'_>, letters: &Letters) -> Result<doc::NoticeLetters, ApiError> {
    let settings = settings::all(r)?;
    let setting = |key: &str| settings.get(key).cloned().unwrap_or_default();
    let letterhead = ["controller.address", "controller.contact"].map(|key| setting(key).replace('\n', ", "));
    Ok(doc::NoticeLetters {
        lang: session.lang(),
        id: letters.id,
        made: session.world().now(),
        controller: setting("controller.name"),
        letterhead: letterhead.into_iter().filter(|line| !line.is_empty()).collect(),
        dpo: Some(setting("dpo")).filter(|dpo| !dpo.is_empty()),
        version: letters.version.clone(),
        letters: letters.letters.iter().map(letter).collect(),
    })
}

/// The one way of a person's values onto the letter: each under its permit.
fn letter(letter: &Letter) -> doc::NoticeLetter {
    let line = |key: &str| letter.value(key).map(str::to_owned);
    let town: Vec<String> = ["postcode", "city"].into_iter().filter_map(line).collect();
    let to = [
        line("name"),
        // A record made of a company alone has it as its name.
        line("company").filter(|company| Some(company.as_str()) != letter.value("name")),
        line("street"),
        Some(town.join(" ")).filter(|town| !town.is_empty()),
        line("country"),
    ];
    doc::NoticeLetter {
        lang: letter.lang,
        to: to.into_iter().flatten().collect(),
        pieces: letter.pieces.clone(),
        objection: letter
            .objection
            .passages
            .iter()
            .filter_map(|passage| match passage {
                Passage::Paragraph(text) => Some(text.clone()),
                _ => None,
            })
            .collect(),
    }
}
