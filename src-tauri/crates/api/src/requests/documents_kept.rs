//! Documents kept in the vault: listed, and written out again as they were.

use std::path::Path;

use crm::private::Grant;
use crm::requests::{self, Kept};
use crm::staff::{self, Role};
use uuid::Uuid;

use super::types::{DocumentRow, DocumentSaved, SaveDocument};
use super::{delivery, fingerprint, password};
use crate::error::ApiError;
use crate::file::Partial;
use crate::instant;
use crate::session::Session;

/// The documents of a person, newest first.
///
/// # Errors
/// `not-allowed unknown-person`.
pub fn documents(session: &Session, person: Uuid) -> Result<Vec<DocumentRow>, ApiError> {
    session.require(Role::Staff)?;
    session.vault().read(|r| {
        let names = staff::names(r)?;
        let row = |kept: Kept| DocumentRow {
            id: kept.id,
            kind: kept.kind,
            name: kept
                .name
                .and_then(|name| name.shown_to(&Grant::minimal()).value())
                .unwrap_or_default(),
            size: kept.size,
            sha256: kept.sha256,
            made_at: instant(kept.made_at),
            staff: names.get(&kept.staff).cloned().unwrap_or_default(),
            report_id: kept.report,
        };
        Ok(requests::documents(r, person)?.into_iter().map(row).collect())
    })
}

/// The document that is the archive copy of an access report.
///
/// # Errors
/// `not-allowed unknown-document`.
pub fn archive_copy(session: &Session, report: Uuid) -> Result<Uuid, ApiError> {
    session.require(Role::Staff)?;
    session
        .vault()
        .read(|r| Ok(requests::archive_copy(r, report)?.id))
}

/// What a document is: `access-report portability`.
///
/// # Errors
/// `not-allowed unknown-document`.
pub fn document_kind(session: &Session, document: Uuid) -> Result<String, ApiError> {
    session.require(Role::Staff)?;
    session
        .vault()
        .read(|r| Ok(requests::document(r, document)?.kind))
}

/// Writes a document to the file the caller names: byte for byte as it was made, or behind a password. One entry in the
/// log, in the same transaction.
///
/// # Errors
/// `not-allowed unknown-document empty-password bad-password`; of the disk.
pub fn save_document(
    session: &Session,
    request: &SaveDocument,
    path: &Path,
) -> Result<DocumentSaved, ApiError> {
    session.require(Role::Staff)?;
    let password = password(request.password.as_deref())?;
    let (saved, partial) = session.vault().write(session.staff(), |w| {
        let kept = requests::document(w, request.document)?;
        let mut bytes = requests::take_out(w, &kept)?;
        if let Some(password) = &password {
            bytes = delivery(session, &bytes, password)?;
        }
        let partial = Partial::write(path, &bytes, session.world())?;
        let saved = DocumentSaved {
            path: path.display().to_string(),
            sha256: fingerprint(&bytes),
            size: bytes.len() as u64,
            protected: password.is_some(),
        };
        Ok::<_, ApiError>((saved, partial))
    })?;
    partial.into_place()?;
    Ok(saved)
}
