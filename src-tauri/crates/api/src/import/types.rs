//! Requests and views of import.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use crm::import::OnDuplicate;

/// How to read the file and what to do with it. `file` is a token of a picked or dropped file in the window.
#[derive(Clone, Deserialize, TS)]
pub struct ImportRequest {
    /// Token of the file.
    pub file: String,
    /// Purpose key; required to run, optional to look.
    #[serde(default)]
    pub purpose: Option<String>,
    /// Source in words; required to run.
    #[serde(default)]
    pub source: Option<String>,
    /// `self third-party public`; third-party unless said.
    #[serde(default)]
    pub source_kind: Option<String>,
    /// When the data were obtained (ISO date); today if absent, never in the future.
    #[serde(default)]
    pub obtained_on: Option<String>,
    /// Duplicates; skip unless said.
    #[serde(default)]
    pub on_duplicate: Option<OnDuplicate>,
    /// Encoding label, instead of the detected one.
    #[serde(default)]
    pub encoding: Option<String>,
    /// Delimiter, instead of the detected one.
    #[serde(default)]
    pub delimiter: Option<String>,
    /// The file has no header.
    #[serde(default)]
    pub no_header: bool,
    /// Header → field key, or null for "do not import"; overrides what was recognised.
    #[serde(default)]
    pub mapping: BTreeMap<String, Option<String>>,
}

/// A picked file.
#[derive(Clone, Serialize, TS)]
pub struct PickedFile {
    /// Token to name it by; its path stays in Rust.
    pub file: String,
    /// File name without folders.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

/// What the file looks like: five rows, masked.
#[derive(Serialize, TS)]
pub struct ImportPreview {
    /// File name.
    pub name: String,
    /// `csv`, `vcard-2.1`, `vcard-3.0`, `vcard-4.0`.
    pub format: String,
    /// Encoding label.
    pub encoding: String,
    /// Delimiter, for CSV.
    pub delimiter: Option<String>,
    /// First line is a header.
    pub has_header: bool,
    /// Data rows.
    pub rows: u64,
    /// Columns in order.
    pub columns: Vec<ImportColumn>,
    /// Fields one may map to, with labels; those the purpose does not need carry `allowed: false`.
    pub targets: Vec<ImportTarget>,
}

/// A column of the file.
#[derive(Serialize, TS)]
pub struct ImportColumn {
    /// Header, or `#1`.
    pub header: String,
    /// Up to five masked samples.
    pub samples: Vec<String>,
    /// Field key it goes to; none = not imported.
    pub field: Option<String>,
    /// Why not, or what happens: `recognised`, `chosen`, `unknown`, `not-needed` (the purpose does not need it), `birth-number`,
    /// `consent-without-proof`, `will-be-sealed`.
    pub remark: String,
}

/// A field to map to.
#[derive(Serialize, TS)]
pub struct ImportTarget {
    /// Field key.
    pub key: String,
    /// Label.
    pub label: String,
    /// The chosen purpose needs it (names, company and the primary contact point always are).
    pub allowed: bool,
}

/// Result of a run or a dry run.
#[derive(Serialize, TS)]
pub struct ImportResult {
    /// Batch; none for a dry run.
    pub batch: Option<Uuid>,
    /// Nothing was written.
    pub dry_run: bool,
    /// Format.
    pub format: String,
    /// Encoding label.
    pub encoding: String,
    /// Delimiter.
    pub delimiter: Option<String>,
    /// Header → field key.
    pub mapping: BTreeMap<String, String>,
    /// Data rows read.
    pub rows: u64,
    /// New people.
    pub created: u64,
    /// Known people changed.
    pub updated: u64,
    /// Left alone.
    pub skipped: u64,
    /// Rows that were not taken.
    pub rejected: Vec<RowReason>,
    /// Columns that were not taken.
    pub not_imported: Vec<String>,
    /// People who have to be informed.
    pub notice_duties: u64,
    /// By when (ISO date).
    pub notice_due: Option<String>,
    /// Rows taken with a remark.
    pub warnings: Vec<RowCode>,
}

/// A rejected row. The header is row 1.
#[derive(Clone, Serialize, TS)]
pub struct RowReason {
    /// Row.
    pub row: u64,
    /// Stable word.
    pub reason: String,
}

/// A row with a remark.
#[derive(Clone, Serialize, TS)]
pub struct RowCode {
    /// Row.
    pub row: u64,
    /// Stable word.
    pub code: String,
}

/// `import undo`.
#[derive(Serialize, TS)]
pub struct ImportUndone {
    /// People removed.
    pub removed: u64,
    /// People put back as they were.
    pub reverted: u64,
    /// People it made who stay, since a consent, a notice, a disclosure or a report was recorded with them meanwhile.
    pub kept: u64,
}

/// A batch that was imported.
#[derive(Serialize, TS)]
pub struct ImportBatch {
    /// Batch.
    pub id: Uuid,
    /// When (RFC 3339).
    pub at: String,
    /// Who.
    pub staff: String,
    /// Source in words.
    pub source: String,
    /// Purpose key.
    pub purpose: String,
    /// New people.
    pub created: u64,
    /// Changed people.
    pub updated: u64,
    /// Can be undone until (RFC 3339), none if it cannot.
    pub undo_until: Option<String>,
    /// Undone at (RFC 3339).
    pub undone_at: Option<String>,
}
