//! `report …`, `document …` and `audit …`.

use std::path::PathBuf;

use api::ApiError;
use api::audit::types::{AuditQuery, AuditRow};
use api::notices::types::{NoticeAsked, RecordAsked};
use api::requests::types::{AccessRequest, PortabilityRequest, Redaction, SaveDocument};
use uuid::Uuid;

use super::{id, pairs, person};
use crate::answer::{Answer, Rows};
use crate::args::{AuditCommand, DocumentCommand, ReportCommand};
use crate::context::Context;

pub fn run(context: &mut Context, command: ReportCommand) -> Result<Answer, ApiError> {
    match command {
        ReportCommand::Access {
            again: Some(report),
            out,
            password_file,
            ..
        } => {
            let report = id(&report)?;
            let document = api::requests::archive_copy(context.session()?, report)?;
            save(context, document, password_of(password_file)?, out)
        }
        ReportCommand::Access {
            person,
            out,
            redact,
            request,
            password_file,
            again: None,
        } => {
            let extras = Extras {
                request: request.as_deref().map(id).transpose()?,
                password: password_of(password_file)?,
            };
            access(context, person.unwrap_or_default(), out, &redact, extras)
        }
        ReportCommand::Processing { out } => {
            let lang = context.named_lang().map(|lang| lang.to_string());
            let asked = RecordAsked { lang };
            Ok(api::notices::write_record(context.session()?, &asked, &absolute(out)).into())
        }
        ReportCommand::Notice {
            out,
            article,
            version,
        } => {
            let lang = context.named_lang().map(|lang| lang.to_string());
            let asked = NoticeAsked {
                version,
                article,
                lang,
            };
            Ok(api::notices::write(context.session()?, &asked, &absolute(out)).into())
        }
        ReportCommand::Portability {
            person: reference,
            out,
            request,
        } => {
            let lang = context.named_lang().map(|lang| lang.to_string());
            let request = PortabilityRequest {
                person: person(context, &reference)?,
                lang,
                request: request.as_deref().map(id).transpose()?,
            };
            let job = context.job().clone();
            Ok(api::requests::write_portability(context.session()?, &request, &absolute(out), &job).into())
        }
        ReportCommand::Breach { id: breach, out } => {
            let (breach, job) = (id(&breach)?, context.job().clone());
            Ok(api::breach::write_report(context.session()?, breach, &absolute(out), &job).into())
        }
        ReportCommand::Erasure { receipt, out } => {
            let (receipt, job, lang) = (id(&receipt)?, context.job().clone(), context.named_lang());
            let session = context.session()?;
            Ok(api::erasure::write_certificate(session, receipt, lang, &absolute(out), &job).into())
        }
        ReportCommand::Tell { id: task, out } => {
            let (task, job, lang) = (id(&task)?, context.job().clone(), context.named_lang());
            let session = context.session()?;
            Ok(api::disclosure::write_letter(session, task, lang, &absolute(out), &job).into())
        }
        ReportCommand::BreachLetters { id: breach, out } => {
            let (breach, job) = (id(&breach)?, context.job().clone());
            Ok(api::breach::write_letters(context.session()?, breach, &absolute(out), &job).into())
        }
    }
}

/// `document …`.
pub fn document(context: &mut Context, command: DocumentCommand) -> Result<Answer, ApiError> {
    match command {
        DocumentCommand::List { person: reference } => {
            let person = person(context, &reference)?;
            let rows = api::requests::documents(context.session()?, person)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        DocumentCommand::Save { id: document, out } => {
            let document = id(&document)?;
            save(context, document, None, out)
        }
    }
}

fn save(
    context: &mut Context,
    document: Uuid,
    password: Option<String>,
    out: PathBuf,
) -> Result<Answer, ApiError> {
    let request = SaveDocument { document, password };
    Ok(api::requests::save_document(context.session()?, &request, &absolute(out)).into())
}

/// The password of a delivery copy, from its file.
fn password_of(file: Option<PathBuf>) -> Result<Option<String>, ApiError> {
    let password = file.as_deref().map(crate::passphrase::from_file).transpose()?;
    Ok(password.map(|password| password.to_string()))
}

/// What an access report answers, and the password of its copy.
struct Extras {
    request: Option<Uuid>,
    password: Option<String>,
}

fn access(
    context: &mut Context,
    reference: String,
    out: PathBuf,
    redact: &[String],
    extras: Extras,
) -> Result<Answer, ApiError> {
    let redact: Vec<(String, String)> = pairs(redact)?;
    let redact = redact
        .into_iter()
        .map(|(reference, reason)| Redaction { reference, reason })
        .collect();
    let (person, address) = whose(context, reference)?;
    let lang = context.named_lang().map(|lang| lang.to_string());
    let request = AccessRequest {
        person,
        address,
        received: None,
        lang,
        redact,
        request: extras.request,
        password: extras.password,
    };
    let out = absolute(out);
    let job = context.job().clone();
    Ok(api::requests::write_access_report(context.session()?, request, &out, &job).into())
}

/// Where a file goes, whatever folder the answer is read in.
fn absolute(out: PathBuf) -> PathBuf {
    std::path::absolute(&out).unwrap_or(out)
}

/// An address that nobody has gets the answer that nothing is held; an id that nobody has is a mistake.
fn whose(context: &mut Context, reference: String) -> Result<(Option<Uuid>, Option<String>), ApiError> {
    match person(context, &reference) {
        Ok(id) => Ok((Some(id), None)),
        Err(error) if error.code == "unknown-person" && reference.parse::<Uuid>().is_err() => {
            Ok((None, Some(reference)))
        }
        Err(error) => Err(error),
    }
}

pub fn audit(context: &mut Context, command: AuditCommand) -> Result<Answer, ApiError> {
    match command {
        AuditCommand::List {
            person: reference,
            since,
        } => list(context, reference, since),
        AuditCommand::Expire => {
            let job = context.job().clone();
            Ok(Answer::done(api::audit::expire(context.session()?, &job)?))
        }
        AuditCommand::Verify { head } => {
            let chain = api::audit::verify(context.session()?, head.as_deref())?;
            let exit = if chain.ok { 0 } else { 4 };
            Ok(Answer::with_exit(chain, exit))
        }
    }
}

/// All entries, page after page.
fn list(context: &mut Context, reference: Option<String>, since: Option<String>) -> Result<Answer, ApiError> {
    let person = reference
        .map(|reference| person(context, &reference))
        .transpose()?;
    let session = context.session()?;
    let mut rows: Vec<AuditRow> = Vec::new();
    let mut before = None;
    loop {
        let query = AuditQuery {
            person,
            since: since.clone(),
            acts: Vec::new(),
            before,
            limit: 200,
        };
        let page = api::audit::page(session, query)?;
        rows.extend(page.rows);
        match page.next {
            Some(next) => before = Some(next),
            None => return Ok(Answer::done(Rows::from(rows))),
        }
    }
}
