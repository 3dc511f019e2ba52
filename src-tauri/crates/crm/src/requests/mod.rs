//! Room `requests`: what people ask for under Articles 12 and 15 to 22. So far the access report (Article 15).
//!
//! The answer is driven by the column census: [`answer`] reads every row of every declared table that is about the
//! person, so a table that a room adds later is in it without a change here.

mod answer;
mod assemble;
pub mod census;
pub mod finder;
mod kept;
pub mod letters;
mod portable;
#[cfg(test)]
mod portable_tests;
mod redact;
pub mod register;
mod snapshot;
mod store;
#[cfg(test)]
pub(crate) mod tests;
mod walk;

use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::{Op, Read, Write};

pub use answer::{
    Answer, Asked, AskedStep, Change, Consent, Content, Daily, DailyValue, Disclosure, Duty, EvidenceFile,
    Fact, Former, Note, Notice, Objected, Other, Part, Processing, Redaction, Report, Restricted, Reveal,
    Source,
};
pub use kept::{DocumentKind, Kept, archive_copy, document, documents, keep, take_out};
pub use portable::{Because, Item, LeftOut, Portable, WAY_PORTABILITY, What, portable, record_package};
pub use redact::Redact;

use crate::audit::acts;
use crate::disclosure::{self, Permit};
use crate::erasure::{archive, suppression};
use crate::error::CrmError;
use crate::private::Private;
use crate::{purposes, schema};
use vault::census::Class;

/// Personal columns that the answer does not repeat, and why. A test holds that each of them exists.
pub const CARRIED: [(&str, &str, &str); 7] = [
    (
        "company",
        "folded",
        "the name of the company as it is compared; the name is told",
    ),
    (
        "company",
        "sort_name",
        "the order of the name of the company, which is told",
    ),
    (
        "person_tag",
        "folded",
        "the tag as it is compared; the tag is told",
    ),
    (
        "task",
        "first_due",
        "the day from which repetitions count; the task and its day are told",
    ),
    ("person", "sort_name", "the order of the name, which is told"),
    (
        "person",
        "sort_company",
        "the order of the company, which is told",
    ),
    (
        "field_value",
        "norm",
        "the same e-mail or phone in the form for comparing; the value is told",
    ),
];

/// Why another record may be the same person's; the strongest reason first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DuplicateBy {
    /// The same e-mail.
    Email,
    /// The same phone.
    Phone,
    /// The same name but for case and marks.
    Name,
    /// Nearly the same name, or its words in another order.
    Spelling,
}

impl DuplicateBy {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::Spelling => "spelling",
        }
    }
}

/// Perhaps the same person.
pub struct Duplicate {
    /// Their id.
    pub person: Uuid,
    /// Their display name.
    pub name: Private,
    /// Why.
    pub because: DuplicateBy,
}

/// Everything that is held about a person. A restricted person has the same right (Article 18(2)).
///
/// # Errors
/// `unknown-person`, `redaction-without-reason`, `too-long`, `unknown-reference`.
pub fn answer(r: &Read<'_>, person: Uuid, redact: &[Redact]) -> Result<Answer, CrmError> {
    purposes::present(r, person)?;
    assemble::answer(r, schema::tables(), person, redact)
}

/// What erasures left of somebody of whom there is no record any more, by an e-mail or phone of theirs: proofs in the
/// sealed archive, recipients who still have to be told. None where nothing is left.
///
/// # Errors
/// As [`answer`], but for `unknown-person`.
pub fn answer_left(r: &Read<'_>, address: &str, redact: &[Redact]) -> Result<Option<Answer>, CrmError> {
    let Ok(norm) = suppression::norm(address) else {
        return Ok(None);
    };
    let subjects = archive::about(r, &[norm])?;
    if subjects.is_empty() {
        return Ok(None);
    }
    assemble::left_of(r, schema::tables(), &subjects, redact).map(Some)
}

/// Writes down the answer of [`answer_left`]: there is no record that it could be written to.
///
/// # Errors
/// Of the vault only.
pub fn record_left(w: &Write<'_>, written: &Written<'_>) -> Result<(), CrmError> {
    record_of_nobody(w, written)
}

/// Other records with the same name, e-mail or phone: one line for each, by its strongest reason.
///
/// # Errors
/// Of the vault only.
pub fn duplicates(r: &Read<'_>, person: Uuid) -> Result<Vec<Duplicate>, CrmError> {
    let found = store::duplicates(r, person)?;
    Ok(found
        .into_iter()
        .map(|(person, name, because)| Duplicate {
            person,
            name: Private::new(name, person, "name", Class::Minimal, false),
            because,
        })
        .collect())
}

/// The hash over the data an answer is made of, SHA-256 in hex.
pub fn snapshot(answer: &Answer) -> String {
    snapshot::hash(answer)
}

/// [`snapshot`] of the answer that nothing is held.
pub fn snapshot_of_nothing() -> String {
    hex::encode(Sha256::digest(b"{}"))
}

/// A paper that was made of an answer.
pub struct Written<'a> {
    /// Id of the report, printed on each page.
    pub report: Uuid,
    /// Records in it.
    pub records: u64,
    /// Pages.
    pub pages: u32,
    /// SHA-256 of its bytes, hex.
    pub sha256: &'a str,
    /// [`snapshot`] of the answer.
    pub snapshot: &'a str,
}

/// Writes down that an answer goes to the person: the row of the report, the document of the disclosure, one entry in
/// the log. In the transaction that made the permit.
///
/// # Errors
/// Of the vault only.
pub fn record(
    w: &Write<'_>,
    answer: &Answer,
    permit: &Permit,
    written: &Written<'_>,
) -> Result<(), CrmError> {
    let redacted: Vec<_> = answer
        .redactions
        .iter()
        .map(|redaction| json!({ "ref": redaction.reference, "reason": redaction.reason }))
        .collect();
    store::insert(
        w,
        &store::Report {
            id: written.report,
            person: Some(answer.person),
            made_at: w.now(),
            records: written.records,
            pages: written.pages,
            sha256: written.sha256,
            snapshot: written.snapshot,
            redacted: json!(redacted).to_string(),
        },
    )?;
    w.changed(
        "access_report",
        written.report,
        Op::Insert,
        &["records", "pages", "sha256", "redacted"],
    )?;
    disclosure::set_document(w, permit, written.sha256)?;
    let facts = json!({
        "report": written.report, "records": written.records, "pages": written.pages, "sha256": written.sha256,
        "redacted": answer.redactions.len(),
    });
    w.audit(acts::ACCESS_REPORT, Some(answer.person), facts)?;
    Ok(())
}

/// Writes down an answer that nothing is held. The address asked about is not kept: keeping it would make the answer
/// untrue.
///
/// # Errors
/// Of the vault only.
pub fn record_nothing_held(w: &Write<'_>, written: &Written<'_>) -> Result<(), CrmError> {
    record_of_nobody(w, written)
}

fn record_of_nobody(w: &Write<'_>, written: &Written<'_>) -> Result<(), CrmError> {
    store::insert(
        w,
        &store::Report {
            id: written.report,
            person: None,
            made_at: w.now(),
            records: written.records,
            pages: written.pages,
            sha256: written.sha256,
            snapshot: written.snapshot,
            redacted: "[]".to_owned(),
        },
    )?;
    w.changed(
        "access_report",
        written.report,
        Op::Insert,
        &["records", "pages", "sha256"],
    )?;
    let facts = json!({ "report": written.report, "records": written.records, "pages": written.pages, "sha256": written.sha256 });
    w.audit(acts::ACCESS_REPORT, None, facts)?;
    Ok(())
}
