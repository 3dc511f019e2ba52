//! Recipients who have to be told (Article 19), and the letter that tells them.

use std::path::Path;

use crm::disclosure::tell::{self, Cause, Outcome, Task};
use crm::staff::Role;
use crm::{fields, settings};
use documents::letters::{self, TellLetter};
use text::Lang;
use uuid::Uuid;
use vault::Job;

use super::types::{LetterWritten, RecipientTold, ToTellRow};
use crate::error::ApiError;
use crate::file::Partial;
use crate::instant;
use crate::session::Session;

/// Recipients who still have to be told, the oldest duty first; all of them with what became of it, if `all`.
///
/// # Errors
/// `not-allowed`.
pub fn to_tell(session: &Session, all: bool) -> Result<Vec<ToTellRow>, ApiError> {
    session.require(Role::Staff)?;
    let tasks = session.vault().read(|r| tell::list(r, !all))?;
    Ok(tasks.into_iter().map(row).collect())
}

/// Writes down that a recipient was told, or why it cannot be.
///
/// # Errors
/// `not-allowed unknown-notification already-told bad-date future-date told-before-cause empty-value too-long
/// bad-characters`; `told-or-impossible` where both or neither are given.
pub fn told(session: &Session, request: &RecipientTold) -> Result<ToTellRow, ApiError> {
    session.require(Role::Staff)?;
    let task = session.vault().write(session.staff(), |w| {
        match (request.told_at.as_deref(), request.impossible.as_deref()) {
            (Some(at), None) => Ok::<_, ApiError>(tell::told(w, request.id, at)?),
            (None, Some(because)) => Ok(tell::impossible(w, request.id, because)?),
            _ => Err(ApiError::rule("told-or-impossible").on("told_at")),
        }
    })?;
    Ok(row(task))
}

/// Writes the letter to a recipient to the file the caller names: a permit, the paper and the entry in the log in one
/// transaction; then the file gets its name.
///
/// # Errors
/// `not-allowed unknown-notification already-told cancelled`; of the disk.
pub fn write_letter(
    session: &Session,
    id: Uuid,
    lang: Option<Lang>,
    path: &Path,
    job: &Job,
) -> Result<LetterWritten, ApiError> {
    session.require(Role::Staff)?;
    if path.is_dir() {
        return Err(crate::file::is_a_folder());
    }
    let lang = lang.unwrap_or(session.lang());
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let letter = tell::letter(w, id)?;
        let catalogue = fields::catalogue(w)?;
        let label = |key: &str| crate::fields::label(&catalogue, key, lang);
        let let_out = |value: &crm::private::Private| {
            let value = value.egress(&letter.permit).cloned();
            value.ok_or_else(|| ApiError::rule("internal"))
        };
        let whom = letter
            .values
            .iter()
            .map(|(key, value)| Ok::<_, ApiError>((label(key), let_out(value)?)));
        let settings = settings::all(w)?;
        let setting = |key: &str| settings.get(key).cloned().unwrap_or_default();
        let task = &letter.task;
        let model = TellLetter {
            lang,
            id: task.id,
            made: session.world().now(),
            controller: letters::Sender {
                name: setting("controller.name"),
                address: setting("controller.address"),
                contact: setting("controller.contact"),
            },
            recipient: task.recipient.clone(),
            cause: match task.cause {
                Cause::Erased => letters::Cause::Erased,
                Cause::Restricted => letters::Cause::Restricted,
                Cause::Rectified => letters::Cause::Rectified,
            },
            person: let_out(&letter.name)?,
            whom: whom.collect::<Result<_, _>>()?,
            fields: task.fields.iter().map(|key| label(key)).collect(),
            given: law::slovak_time(&task.given_at.to_utc()).date_naive(),
            since: law::slovak_time(&task.at.to_utc()).date_naive(),
            document: task.document.clone(),
            receipt: task.receipt,
        };
        let paper = letters::tell_letter(&model).map_err(|error| crate::file::unmade(&error))?;
        job.check()?;
        let partial = Partial::write(path, &paper.bytes, session.world())?;
        let written = LetterWritten {
            path: path.display().to_string(),
            pages: paper.pages,
            sha256: paper.sha256,
        };
        Ok::<_, ApiError>((written, partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

fn row(task: Task) -> ToTellRow {
    let (state, told_at, impossible) = match task.outcome {
        Outcome::Open => ("open", None, None),
        Outcome::Told(at) => ("told", Some(instant(at)), None),
        Outcome::Impossible(because) => ("impossible", None, Some(because)),
    };
    ToTellRow {
        id: task.id,
        recipient: task.recipient,
        country: task.country,
        cause: task.cause.as_str().to_owned(),
        person: task.person,
        receipt: task.receipt,
        fields: task.fields,
        given_at: instant(task.given_at),
        since: instant(task.at),
        state: state.to_owned(),
        told_at,
        impossible,
    }
}
