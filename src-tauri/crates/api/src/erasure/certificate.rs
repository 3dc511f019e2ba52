//! Receipts of erasures, and the certificate made of one.

use std::collections::BTreeMap;
use std::path::Path;

use crm::audit::acts;
use crm::disclosure::tell::{self, Outcome};
use crm::erasure::receipt::{self, Receipt};
use crm::fields;
use crm::staff::Role;
use documents::certificate::{Certificate, Kept, Kind, certificate};
use law::slovak_time;
use serde_json::json;
use text::{Lang, say};
use uuid::Uuid;
use vault::{AuditQuery, Job, Read};

use super::types::{CertificateWritten, ReceiptRow};
use crate::error::ApiError;
use crate::file::Partial;
use crate::instant;
use crate::requests::paper::letterhead;
use crate::session::Session;

/// All receipts, newest first.
///
/// # Errors
/// `not-allowed`.
pub fn receipts(session: &Session) -> Result<Vec<ReceiptRow>, ApiError> {
    session.require(Role::Staff)?;
    session.vault().read(|r| {
        let row = |receipt: Receipt| ReceiptRow {
            id: receipt.id,
            at: instant(receipt.at),
            ground: receipt.ground.as_str().to_owned(),
            erased: receipt.erased,
            kept: receipt.kept,
            recipients: receipt.recipients,
        };
        Ok(receipt::all(r)?.into_iter().map(row).collect())
    })
}

/// Writes the certificate of an erasure to the file the caller names, with its entry in the log.
///
/// # Errors
/// `not-allowed unknown-receipt cancelled`; of the disk.
pub fn write_certificate(
    session: &Session,
    id: Uuid,
    lang: Option<Lang>,
    path: &Path,
    job: &Job,
) -> Result<CertificateWritten, ApiError> {
    session.require(Role::Staff)?;
    if path.is_dir() {
        return Err(crate::file::is_a_folder());
    }
    let lang = lang.unwrap_or(session.lang());
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let receipt = receipt::get(w, id)?;
        let model = model(session, w, &receipt, lang)?;
        let paper = certificate(&model).map_err(|error| crate::file::unmade(&error))?;
        let facts = json!({ "receipt": id, "pages": paper.pages, "sha256": paper.sha256 });
        w.audit(acts::ERASURE_CERTIFICATE, None, facts)?;
        job.check()?;
        let partial = Partial::write(path, &paper.bytes, session.world())?;
        let written = CertificateWritten {
            path: path.display().to_string(),
            pages: paper.pages,
            sha256: paper.sha256,
        };
        Ok::<_, ApiError>((written, partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

fn model(session: &Session, r: &Read<'_>, receipt: &Receipt, lang: Lang) -> Result<Certificate, ApiError> {
    let (controller, issue) = letterhead(session, r, lang, receipt.id)?;
    let catalogue = fields::catalogue(r)?;
    // Of a table its rows count, however many columns are filled; of the record each value.
    let kind = |item: &receipt::Item| match item.table.as_str() {
        "person" if catalogue.get(&item.field).is_none() => ("about".to_owned(), false),
        "person" | "field_value" => ("record".to_owned(), true),
        table => (table.to_owned(), false),
    };
    let mut gone: BTreeMap<String, u64> = BTreeMap::new();
    let mut kept: BTreeMap<(String, String, Option<chrono::NaiveDate>), u64> = BTreeMap::new();
    for item in &receipt.items {
        let (what, summed) = kind(item);
        let count = if item.stayed(receipt.answer) {
            let law = item.law.clone().unwrap_or_default();
            kept.entry((what, law, item.until)).or_default()
        } else {
            gone.entry(what).or_default()
        };
        *count = if summed {
            count.saturating_add(item.count)
        } else {
            (*count).max(item.count)
        };
    }
    let tasks: Vec<tell::Task> = tell::list(r, false)?
        .into_iter()
        .filter(|task| task.receipt == Some(receipt.id))
        .collect();
    let with =
        |wanted: fn(&Outcome) -> bool| tasks.iter().filter(|task| wanted(&task.outcome)).count() as u64;
    let told = (
        with(|outcome| matches!(outcome, Outcome::Told(_))),
        with(|outcome| matches!(outcome, Outcome::Impossible(_))),
    );
    Ok(Certificate {
        lang,
        controller,
        receipt: receipt.id,
        erased_at: slovak_time(&receipt.at.to_utc()),
        made: issue.made,
        program: issue.program,
        ground: say(
            lang,
            &format!("erasure-ground-said-{}", receipt.ground.as_str()),
            &[],
        ),
        gone: gone
            .into_iter()
            .map(|(what, count)| Kind {
                what: super::check::words(&what, lang),
                count,
            })
            .collect(),
        kept: kept
            .into_iter()
            .map(|((what, law, until), count)| {
                Ok(Kept {
                    what: super::check::words(&what, lang),
                    count,
                    law: match law.as_str() {
                        "" => String::new(),
                        key => super::name(r, &super::Law::of_key(key), lang)?,
                    },
                    until,
                })
            })
            .collect::<Result<_, crm::error::CrmError>>()?,
        recipients: receipt.recipients,
        told: (!tasks.is_empty()).then_some(told),
        plan: hex::encode(receipt.plan),
        audit_entries: r.audit_count(&AuditQuery::default())?,
        audit_head: r.audit_head()?,
    })
}
