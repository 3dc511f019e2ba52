//! `report …` and `audit …`.

use std::path::PathBuf;

use api::ApiError;
use api::audit::types::{AuditQuery, AuditRow};
use api::notices::types::{NoticeAsked, RecordAsked};
use api::requests::types::{AccessRequest, Redaction};
use uuid::Uuid;

use super::{pairs, person};
use crate::answer::{Answer, Rows};
use crate::args::{AuditCommand, ReportCommand};
use crate::context::Context;

pub fn run(context: &mut Context, command: ReportCommand) -> Result<Answer, ApiError> {
    match command {
        ReportCommand::Access { person, out, redact } => access(context, person, out, &redact),
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
    }
}

fn access(
    context: &mut Context,
    reference: String,
    out: PathBuf,
    redact: &[String],
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
