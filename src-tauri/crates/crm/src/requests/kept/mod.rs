//! Documents that people received, kept as they were: sealed under the person's key in the vault's store, told in the
//! access report, gone with the person, here and in backups (Articles 5(2), 15, 17).

mod store;
#[cfg(test)]
mod tests;

use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::census::Class;
use vault::store::NewFile;
use vault::{Instant, Op, Read, VaultError, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::private::Private;
use crate::purposes;

/// The largest document that is kept: 100 MB.
const MOST_BYTES: u64 = 100 * 1024 * 1024;

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DocumentKind {
    /// The archive copy of an access report.
    AccessReport,
    /// A data package.
    Portability,
}

impl DocumentKind {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccessReport => "access-report",
            Self::Portability => "portability",
        }
    }
}

/// A document that is kept.
pub struct Kept {
    /// Id.
    pub id: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// What it is.
    pub kind: String,
    /// Name of the file; none if it cannot be opened any more.
    pub name: Option<Private>,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes, hex.
    pub sha256: String,
    /// When it was made.
    pub made_at: Instant,
    /// Who made it.
    pub staff: Uuid,
    /// The access report it is the archive copy of.
    pub report: Option<Uuid>,
}

/// Keeps a document that was made for a person. Without an entry in the log: part of the act that makes it.
///
/// # Errors
/// Of the vault only.
pub fn keep(
    w: &Write<'_>,
    person: Uuid,
    kind: DocumentKind,
    name: &str,
    bytes: &[u8],
    report: Option<Uuid>,
) -> Result<Uuid, CrmError> {
    let new = NewFile {
        subject: person,
        kind: kind.as_str(),
        name,
        limit: MOST_BYTES,
    };
    let mut reader = bytes;
    let row = store::KeptRow {
        id: w.id(),
        person,
        file: w.put_file(&new, &mut reader)?,
        kind: kind.as_str().to_owned(),
        report,
        sha256: hex::encode(Sha256::digest(bytes)),
        made_at: w.now(),
        staff: w.staff(),
    };
    store::insert(w, &row)?;
    w.changed(
        "kept_document",
        row.id,
        Op::Insert,
        &["file_id", "kind", "sha256"],
    )?;
    Ok(row.id)
}

/// The documents of a person, newest first. Answering a restricted person stays allowed (Article 18(2)).
///
/// # Errors
/// `unknown-person`.
pub fn documents(r: &Read<'_>, person: Uuid) -> Result<Vec<Kept>, CrmError> {
    purposes::present(r, person)?;
    let rows = store::of_person(r, person)?;
    rows.into_iter().map(|row| kept(r, row)).collect()
}

/// A document.
///
/// # Errors
/// `unknown-document`.
pub fn document(r: &Read<'_>, id: Uuid) -> Result<Kept, CrmError> {
    kept(r, store::get(r, id)?.ok_or_else(unknown)?)
}

/// The archive copy of an access report.
///
/// # Errors
/// `unknown-document`.
pub fn archive_copy(r: &Read<'_>, report: Uuid) -> Result<Kept, CrmError> {
    kept(r, store::of_report(r, report)?.ok_or_else(unknown)?)
}

/// Lets a document out of the vault again, byte for byte as it was made: whatever else comes out is damage. One entry
/// in the log.
///
/// # Errors
/// `unknown-document`; [`VaultError::Damaged`].
pub fn take_out(w: &Write<'_>, kept: &Kept) -> Result<Vec<u8>, CrmError> {
    let row = store::get(w, kept.id)?.ok_or_else(unknown)?;
    let file = w.file(row.file)?.ok_or_else(unknown)?;
    let mut bytes = Vec::new();
    if !w.read_file(&file, &mut bytes)? {
        return Err(unknown().into());
    }
    if hex::encode(Sha256::digest(&bytes)) != row.sha256 {
        return Err(VaultError::Damaged {
            file: "vault.db",
            what: "sealed-file",
        }
        .into());
    }
    let facts = json!({ "document": row.id, "kind": row.kind, "sha256": row.sha256 });
    w.audit(acts::DOCUMENT_SAVED, Some(row.person), facts)?;
    Ok(bytes)
}

fn kept(r: &Read<'_>, row: store::KeptRow) -> Result<Kept, CrmError> {
    let file = r.file(row.file)?;
    let name = file.as_ref().map(|file| r.file_name(file)).transpose()?.flatten();
    let private = |name| Private::new(name, row.person, "kept_document.name", Class::Minimal, false);
    Ok(Kept {
        id: row.id,
        person: row.person,
        name: name.map(private),
        kind: row.kind,
        size: file.map_or(0, |file| file.size),
        sha256: row.sha256,
        made_at: row.made_at,
        staff: row.staff,
        report: row.report,
    })
}

fn unknown() -> Refusal {
    Refusal::new("unknown-document").on("id")
}
