//! Room `attachments`: files about a person, inside the vault. Sealed under the person's key in the vault's store, they
//! go with the person, here and in backups (Articles 5(1)(f), 17).

pub mod census;
mod jpeg;
mod store;
mod strip;
#[cfg(test)]
mod tests;

use std::io;

use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::census::Class;
use vault::store::NewFile;
use vault::{Instant, Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean;
use crate::private::Private;
use crate::{people, purposes};

/// The largest file that is kept: 25 MB.
pub const MOST_BYTES: u64 = 25 * 1024 * 1024;
/// Word of the sealed store for these files.
const KIND: &str = "attachment";
/// Longest name and reason, in characters.
const LONGEST: usize = 200;

/// A file about a person.
pub struct Attachment {
    /// Id.
    pub id: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// Name of the file; none if it cannot be opened any more.
    pub name: Option<Private>,
    /// Media type.
    pub media: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes kept, hex.
    pub sha256: String,
    /// Data about camera and place were taken out.
    pub stripped: bool,
    /// When it was added.
    pub at: Instant,
    /// Who added it.
    pub staff: Uuid,
}

/// A file that was just added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Id.
    pub id: Uuid,
    /// Bytes kept.
    pub size: u64,
    /// SHA-256 of the bytes kept, hex.
    pub sha256: String,
    /// Media type.
    pub media: &'static str,
    /// Data about camera and place were taken out.
    pub stripped: bool,
}

/// Keeps a file with a person. Data about camera, place and author are taken out of pictures. One entry in the log.
///
/// # Errors
/// `unknown-person restricted empty-file attachment-over-limit bad-picture bad-file-name`.
pub fn add(w: &Write<'_>, person: Uuid, name: &str, bytes: &[u8]) -> Result<Added, CrmError> {
    purposes::open(w, person)?;
    if bytes.is_empty() {
        return Err(Refusal::new("empty-file").on("file").into());
    }
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_large().into());
    }
    let name = clean(name, LONGEST).map_err(|_| Refusal::new("bad-file-name").on("file"))?;
    let kept = strip::strip(bytes)?;
    let new = NewFile {
        subject: person,
        kind: KIND,
        name: &name,
        limit: MOST_BYTES,
    };
    let row = store::AttachmentRow {
        id: w.id(),
        person,
        file: w.put_file(&new, &mut kept.bytes.as_ref())?,
        media: kept.media.to_owned(),
        sha256: hex::encode(Sha256::digest(&kept.bytes)),
        stripped: kept.stripped,
        at: w.now(),
        staff: w.staff(),
    };
    store::insert(w, &row)?;
    w.changed("attachment", row.id, Op::Insert, &["file_id", "media"])?;
    people::touch(w, person)?;
    let facts = json!({ "attachment": row.id, "sha256": row.sha256 });
    w.audit(acts::ATTACHMENT_ADDED, Some(person), facts)?;
    Ok(Added {
        id: row.id,
        size: kept.bytes.len() as u64,
        sha256: row.sha256,
        media: kept.media,
        stripped: kept.stripped,
    })
}

/// The files of a person, newest first.
///
/// # Errors
/// `unknown-person restricted`.
pub fn list(r: &Read<'_>, person: Uuid) -> Result<Vec<Attachment>, CrmError> {
    purposes::open(r, person)?;
    of(r, person)
}

/// A file.
///
/// # Errors
/// `unknown-attachment`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Attachment, CrmError> {
    let row = store::get(r, id)?.ok_or_else(unknown)?;
    attachment(r, row)
}

fn of(r: &Read<'_>, person: Uuid) -> Result<Vec<Attachment>, CrmError> {
    let rows = store::of_person(r, person)?;
    rows.into_iter().map(|row| attachment(r, row)).collect()
}

fn attachment(r: &Read<'_>, row: store::AttachmentRow) -> Result<Attachment, CrmError> {
    let file = r.file(row.file)?;
    let name = file.as_ref().map(|file| r.file_name(file)).transpose()?.flatten();
    Ok(Attachment {
        id: row.id,
        person: row.person,
        name: name
            .map(|name| Private::new(name, row.person, "attachment.name", Class::Minimal, false).free_text()),
        media: row.media,
        size: file.map_or(0, |file| file.size),
        sha256: row.sha256,
        stripped: row.stripped,
        at: row.at,
        staff: row.staff,
    })
}

/// Lets a file out of the vault, for a reason that the person is told (Article 15). One entry in the log.
///
/// # Errors
/// `unknown-attachment restricted empty-reason too-long bad-characters`; what `out` says.
pub fn save(w: &Write<'_>, id: Uuid, reason: &str, out: &mut dyn io::Write) -> Result<Attachment, CrmError> {
    let row = store::get(w, id)?.ok_or_else(unknown)?;
    purposes::open(w, row.person)?;
    let reason = clean(reason, LONGEST).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-reason").on("reason"),
        _ => refusal.on("reason"),
    })?;
    let file = w.file(row.file)?.ok_or_else(unknown)?;
    if !w.read_file(&file, out)? {
        return Err(unknown().into());
    }
    let facts = json!({ "attachment": id, "reason": reason, "sha256": row.sha256 });
    w.audit(acts::ATTACHMENT_SAVED, Some(row.person), facts)?;
    attachment(w, row)
}

/// The bytes of a file, for the answer to the person; none once their key is gone.
pub(crate) fn bytes(r: &Read<'_>, id: Uuid) -> Result<Option<Vec<u8>>, CrmError> {
    let Some(row) = store::get(r, id)? else {
        return Ok(None);
    };
    let Some(file) = r.file(row.file)? else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    Ok(r.read_file(&file, &mut bytes)?.then_some(bytes))
}

/// Deletes a file. One entry in the log.
///
/// # Errors
/// `unknown-attachment restricted`.
pub fn remove(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    let row = store::get(w, id)?.ok_or_else(unknown)?;
    purposes::open(w, row.person)?;
    store::delete(w, id)?;
    w.changed("attachment", id, Op::Delete, &[])?;
    w.changed("sealed_file", row.file, Op::Delete, &[])?;
    people::touch(w, row.person)?;
    w.audit(
        acts::ATTACHMENT_REMOVED,
        Some(row.person),
        json!({ "attachment": id }),
    )?;
    Ok(())
}

/// Refusal of a file that is too large.
pub fn too_large() -> Refusal {
    Refusal::new("attachment-over-limit")
        .on("file")
        .with(json!({ "max_mb": MOST_BYTES / (1024 * 1024) }))
}

fn unknown() -> Refusal {
    Refusal::new("unknown-attachment").on("id")
}
