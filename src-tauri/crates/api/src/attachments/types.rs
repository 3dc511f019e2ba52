//! Views of attachments.

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// Result of `attachment add`.
#[derive(Serialize, TS)]
pub struct AttachmentSaved {
    /// Attachment.
    pub id: Uuid,
    /// Bytes kept.
    pub size: u64,
    /// SHA-256 of the bytes kept, hex.
    pub sha256: String,
    /// Media type.
    pub media: String,
    /// Data about camera, place and author were taken out of the picture.
    pub stripped: bool,
}

/// A file about a person.
#[derive(Serialize, TS)]
pub struct AttachmentView {
    /// Id.
    pub id: Uuid,
    /// Name of the file.
    pub name: Option<String>,
    /// Media type.
    pub media: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes kept, hex.
    pub sha256: String,
    /// Data about camera, place and author were taken out of the picture.
    pub stripped: bool,
    /// When it was added (RFC 3339).
    pub at: String,
}

/// Result of `attachment save`.
#[derive(Serialize, TS)]
pub struct AttachmentOut {
    /// Attachment.
    pub id: Uuid,
    /// Where it was written.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}
