//! Room `attachments`: files about a person, kept inside the vault.

#[cfg(test)]
mod tests;
pub mod types;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crm::attachments::{self, Attachment, MOST_BYTES};
use crm::private::Grant;
use crm::staff::Role;
use uuid::Uuid;

use self::types::{AttachmentOut, AttachmentSaved, AttachmentView};
use crate::error::ApiError;
use crate::file::Partial;
use crate::session::Session;

/// Keeps a copy of a file with a person. The file itself stays where it is.
///
/// # Errors
/// `not-allowed file-not-found not-a-file no-permission io`, and what [`crm::attachments::add`] refuses.
pub fn add(session: &Session, person: Uuid, path: &Path) -> Result<AttachmentSaved, ApiError> {
    session.require(Role::Staff)?;
    let (name, bytes) = read(path)?;
    let added = session
        .vault()
        .write(session.staff(), |w| attachments::add(w, person, &name, &bytes))?;
    Ok(AttachmentSaved {
        id: added.id,
        size: added.size,
        sha256: added.sha256,
        media: added.media.to_owned(),
        stripped: added.stripped,
    })
}

/// Reads a file, and no more of it than may be kept.
fn read(path: &Path) -> Result<(String, Vec<u8>), ApiError> {
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ApiError::rule("not-a-file").on("file"));
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(attachments::too_large().into());
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok((name.unwrap_or_default(), bytes))
}

/// The files of a person, newest first.
///
/// # Errors
/// `unknown-person restricted`.
pub fn list(session: &Session, person: Uuid) -> Result<Vec<AttachmentView>, ApiError> {
    session.require(Role::Viewer)?;
    let grant = session.grant();
    let files = session.vault().read(|r| attachments::list(r, person))?;
    Ok(files.into_iter().map(|file| view(file, &grant)).collect())
}

/// Writes a file out of the vault to a place somebody chose, for a reason; the person is told of it in the access
/// report. The file gets its name only after that was written down.
///
/// # Errors
/// `not-allowed`, what [`crm::attachments::save`] refuses, and as [`crate::file::write_private`].
pub fn save(session: &Session, id: Uuid, reason: &str, path: &Path) -> Result<AttachmentOut, ApiError> {
    session.require(Role::Staff)?;
    let (partial, mut out) = Partial::begin(path, session.world())?;
    let saved = session.vault().write::<_, ApiError>(session.staff(), |w| {
        let saved = attachments::save(w, id, reason, &mut out)?;
        out.sync_all()?;
        Ok(saved)
    })?;
    partial.into_place()?;
    Ok(AttachmentOut {
        id,
        path: path.display().to_string(),
        size: saved.size,
        sha256: saved.sha256,
    })
}

/// Deletes a file from the vault.
///
/// # Errors
/// `not-allowed`, and what [`crm::attachments::remove`] refuses.
pub fn remove(session: &Session, id: Uuid) -> Result<(), ApiError> {
    session.require(Role::Staff)?;
    session
        .vault()
        .write(session.staff(), |w| attachments::remove(w, id))?;
    Ok(())
}

fn view(file: Attachment, grant: &Grant) -> AttachmentView {
    AttachmentView {
        id: file.id,
        name: file.name.and_then(|name| name.shown_to(grant).value()),
        media: file.media,
        size: file.size,
        sha256: file.sha256,
        stripped: file.stripped,
        at: crate::instant(file.at),
    }
}
