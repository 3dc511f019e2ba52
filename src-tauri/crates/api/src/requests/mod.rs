//! Room `requests`: the answer under Article 15, looked at and written.

mod documents_kept;
pub mod finder;
pub mod letters;
pub(crate) mod paper;
mod portability;
pub mod register;
#[cfg(test)]
mod tests;
pub mod types;

use std::path::Path;

use crm::disclosure::{self, Permit, WAY_ACCESS_REPORT};
use crm::error::Refusal;
use crm::private::{Grant, Private};
use crm::requests::{self, Content, Redact, Written};
use crm::staff::Role;
use crm::{moment, settings};
use documents::{DeliveryKey, Rendered};
use sha2::{Digest, Sha256};
use text::Lang;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use vault::{Job, Read, Write};
use zeroize::Zeroizing;

pub use self::documents_kept::{archive_copy, document_kind, documents, save_document};
use self::paper::Heading;
pub use self::portability::write_portability;
use self::types::{AccessPart, AccessPreview, AccessRequest, AccessWritten, PossibleDuplicate, Redactable};
use crate::error::ApiError;
use crate::file::Partial;
use crate::instant;
use crate::session::Session;

/// What the answer would contain, before it is written.
///
/// # Errors
/// `not-allowed unknown-person`.
pub fn preview(session: &Session, person: Uuid) -> Result<AccessPreview, ApiError> {
    session.require(Role::Staff)?;
    let grant = session.grant();
    session.vault().read(|r| {
        let answer = requests::answer(r, person, &[])?;
        let parts = answer.parts().into_iter();
        let parts = parts.map(|part| AccessPart {
            part: part.part.to_owned(),
            count: part.count,
            sealed: part.sealed,
        });
        let duplicates = requests::duplicates(r, person)?.into_iter();
        let duplicates = duplicates.map(|other| PossibleDuplicate {
            id: other.person,
            name: open(&other.name, &grant).unwrap_or_default(),
            because: other.because.as_str().to_owned(),
        });
        Ok(AccessPreview {
            person,
            name: open(&answer.name, &grant).unwrap_or_default(),
            parts: parts.collect(),
            records: answer.records(),
            duplicates: duplicates.collect(),
            redactable: answer.notes.iter().map(|note| redactable(note, &grant)).collect(),
            missing_settings: settings::missing(r)?.into_iter().map(str::to_owned).collect(),
        })
    })
}

/// Writes the answer to the file the caller names: a permit by the person's own right, the paper, its row, the
/// disclosure and the entry in the log in one transaction; then the file gets its name. So the log may tell of an
/// answer that a full disk kept from its place, and never misses one that left.
///
/// # Errors
/// `not-allowed unknown-person unknown-reference redaction-without-reason bad-date future-date bad-language person-required cancelled`; of
/// the disk.
pub fn write_access_report(
    session: &Session,
    request: AccessRequest,
    path: &Path,
    job: &Job,
) -> Result<AccessWritten, ApiError> {
    session.require(Role::Staff)?;
    let asked = Asked::read(session, &request)?;
    let redact: Vec<Redact> = request
        .redact
        .into_iter()
        .map(|one| Redact {
            reference: one.reference,
            reason: one.reason,
        })
        .collect();
    if path.is_dir() {
        return Err(crate::file::is_a_folder());
    }
    let password = password(request.password.as_deref())?;
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let asked = asked.of_request(w, request.request)?;
        let made = match (request.person, request.address.as_deref()) {
            (Some(person), _) => held(session, w, &asked, person, &redact, request.request)?,
            (None, Some(address)) => match left(session, w, &asked, address, &redact)? {
                Some(made) => made,
                None => nothing_held(session, w, &asked, address)?,
            },
            (None, None) => return Err(ApiError::usage("person-required")),
        };
        job.check()?;
        let copy = password
            .as_deref()
            .map(|password| delivery(session, &made.paper.bytes, password));
        let copy = copy.transpose()?;
        if let (Some(copy), Some(permit)) = (&copy, &made.permit) {
            // What left is the copy; its fingerprint stands in the log of disclosures.
            disclosure::set_document(w, permit, &fingerprint(copy))?;
        }
        job.check()?;
        let partial = Partial::write(
            path,
            copy.as_deref().unwrap_or(&made.paper.bytes),
            session.world(),
        )?;
        Ok::<_, ApiError>((made.told(path, copy.as_deref()), partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

/// A password as it is taken: the line end of a file is not part of it, and marks are composed (PDF 2.0 wants both).
///
/// # Errors
/// `empty-password`.
pub(crate) fn password(text: Option<&str>) -> Result<Option<Zeroizing<String>>, ApiError> {
    let Some(text) = text else { return Ok(None) };
    let password: Zeroizing<String> = Zeroizing::new(text.trim_end_matches(['\r', '\n']).nfc().collect());
    if password.is_empty() {
        return Err(ApiError::rule("empty-password").on("password"));
    }
    Ok(Some(password))
}

/// The delivery copy of a paper (AES-256).
///
/// # Errors
/// `bad-password` for characters that no reader takes.
pub(crate) fn delivery(session: &Session, paper: &[u8], password: &str) -> Result<Vec<u8>, ApiError> {
    let mut key = DeliveryKey {
        file: [0; 32],
        owner: [0; 16],
    };
    session.world().fill(&mut key.file);
    session.world().fill(&mut key.owner);
    documents::protected(paper, password, key).map_err(|error| {
        tracing::error!(%error, "a delivery copy could not be made");
        ApiError::rule("bad-password").on("password")
    })
}

pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// What was asked, apart from about whom.
struct Asked {
    received: Option<chrono::NaiveDate>,
    lang: Option<Lang>,
}

impl Asked {
    fn read(session: &Session, request: &AccessRequest) -> Result<Self, ApiError> {
        let received = request
            .received
            .as_deref()
            .map(moment::date)
            .transpose()
            .map_err(|no| no.on("received"))?;
        if received.is_some_and(|day| day > session.world().today()) {
            return Err(Refusal::new("future-date").on("received").into());
        }
        let lang = request.lang.as_deref().map(str::parse::<Lang>).transpose();
        let lang = lang.map_err(|_| ApiError::rule("bad-language").on("lang"))?;
        Ok(Self { received, lang })
    }
}

impl Asked {
    /// When a request came in is known from the register.
    fn of_request(mut self, r: &Read<'_>, request: Option<Uuid>) -> Result<Self, ApiError> {
        if let (Some(id), None) = (request, self.received) {
            self.received = Some(requests::register::get(r, id)?.received);
        }
        Ok(self)
    }
}

/// A paper that was written down.
struct Made {
    report: Uuid,
    records: u64,
    paper: Rendered,
    permit: Option<Permit>,
    document: Option<Uuid>,
}

impl Made {
    fn told(self, path: &Path, copy: Option<&[u8]>) -> AccessWritten {
        AccessWritten {
            path: path.display().to_string(),
            pages: self.paper.pages,
            protected: copy.is_some(),
            document: self.document,
            sha256: copy.map_or_else(|| self.paper.sha256.clone(), fingerprint),
            archive_sha256: self.paper.sha256,
            report_id: self.report,
            records: self.records,
            undrawable: self
                .paper
                .undrawable
                .iter()
                .map(|c| format!("U+{:04X}", u32::from(*c)))
                .collect(),
        }
    }
}

fn held(
    session: &Session,
    w: &Write<'_>,
    asked: &Asked,
    person: Uuid,
    redact: &[Redact],
    request: Option<Uuid>,
) -> Result<Made, ApiError> {
    let answer = requests::answer(w, person, redact)?;
    let permit = disclosure::permit_own_right(w, person, WAY_ACCESS_REPORT, &answer.field_keys())?;
    let spoken = answer
        .language
        .as_deref()
        .and_then(|tag| tag.split('-').next())
        .and_then(|tag| tag.parse().ok());
    let lang = asked.lang.or(spoken).unwrap_or(session.lang());
    let report = w.id();
    let snapshot = requests::snapshot(&answer);
    let heading = heading(session, w, asked, lang, report, &snapshot)?;
    let model = paper::report(w, heading, &answer, &permit)?;
    let records = model.records() as u64;
    let paper = rendered(&model)?;
    let written = Written {
        report,
        records,
        pages: paper.pages,
        sha256: &paper.sha256,
        snapshot: &snapshot,
    };
    requests::record(w, &answer, &permit, &written)?;
    if let Some(request) = request {
        requests::register::report_made(w, request, person, report)?;
    }
    let date = text::dates::date(lang, session.world().today());
    let name = text::say(lang, "requests-document-access-report", &[("date", date.into())]);
    let kind = requests::DocumentKind::AccessReport;
    let document = requests::keep(w, person, kind, &name, &paper.bytes, Some(report))?;
    Ok(Made {
        report,
        records,
        paper,
        permit: Some(permit),
        document: Some(document),
    })
}

/// Of somebody who was erased: what the sealed archive holds. None where it holds nothing.
fn left(
    session: &Session,
    w: &Write<'_>,
    asked: &Asked,
    address: &str,
    redact: &[Redact],
) -> Result<Option<Made>, ApiError> {
    let Some(answer) = requests::answer_left(w, address, redact)? else {
        return Ok(None);
    };
    let permit = disclosure::permit_archived(answer.person);
    let lang = asked.lang.unwrap_or(session.lang());
    let report = w.id();
    let snapshot = requests::snapshot(&answer);
    let heading = heading(session, w, asked, lang, report, &snapshot)?;
    let model = paper::report(w, heading, &answer, &permit)?;
    let records = model.records() as u64;
    let paper = rendered(&model)?;
    let written = Written {
        report,
        records,
        pages: paper.pages,
        sha256: &paper.sha256,
        snapshot: &snapshot,
    };
    requests::record_left(w, &written)?;
    Ok(Some(Made {
        report,
        records,
        paper,
        permit: None,
        document: None,
    }))
}

fn nothing_held(session: &Session, w: &Write<'_>, asked: &Asked, address: &str) -> Result<Made, ApiError> {
    let lang = asked.lang.unwrap_or(session.lang());
    let report = w.id();
    let snapshot = requests::snapshot_of_nothing();
    let heading = heading(session, w, asked, lang, report, &snapshot)?;
    let paper = rendered(&paper::nothing(heading, address))?;
    let written = Written {
        report,
        records: 0,
        pages: paper.pages,
        sha256: &paper.sha256,
        snapshot: &snapshot,
    };
    requests::record_nothing_held(w, &written)?;
    Ok(Made {
        report,
        records: 0,
        paper,
        permit: None,
        document: None,
    })
}

fn heading(
    session: &Session,
    r: &Read<'_>,
    asked: &Asked,
    lang: Lang,
    report: Uuid,
    snapshot: &str,
) -> Result<Heading, ApiError> {
    Ok(Heading {
        lang,
        received: asked.received,
        report,
        made: session.world().now(),
        settings: settings::all(r)?,
        snapshot: snapshot.to_owned(),
        audit_entries: r.audit_count(&vault::AuditQuery::default())?,
        audit_head: r.audit_head()?,
    })
}

fn rendered(model: &documents::access::AccessReport) -> Result<Rendered, ApiError> {
    documents::access::access_report(model).map_err(|error| {
        tracing::error!(%error, "a paper could not be made");
        ApiError::rule("internal")
    })
}

fn redactable(note: &requests::Note, grant: &Grant) -> Redactable {
    let text = match &note.text {
        Content::Told(text) => open(text, grant),
        Content::Withheld => None,
    };
    Redactable {
        reference: note.id.to_string(),
        kind: "note".to_owned(),
        text,
        at: note.at.map(instant).unwrap_or_default(),
    }
}

/// A value for eyes, if it is open.
fn open(value: &Private, grant: &Grant) -> Option<String> {
    value.shown_to(grant).value()
}
