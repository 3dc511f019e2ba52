//! Requests and views of the subject-access report (Article 15).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What the answer would contain, before it is written.
#[derive(Serialize, TS)]
pub struct AccessPreview {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: String,
    /// Categories with counts, zeros included where the law wants them said.
    pub parts: Vec<AccessPart>,
    /// Records in all.
    pub records: u64,
    /// Other records with the same name, e-mail or phone: perhaps the same person.
    pub duplicates: Vec<PossibleDuplicate>,
    /// Things that can be withheld: notes with their text (the staff member must read them to decide).
    pub redactable: Vec<Redactable>,
    /// What is missing in settings for a complete letter: `controller.name`, `controller.address`, ….
    pub missing_settings: Vec<String>,
}

/// A line of the preview.
#[derive(Serialize, TS)]
pub struct AccessPart {
    /// Stable word: `identification contact contract financial communication other special notes purposes consents notices disclosures
    /// requests reveals changes automated transfers`.
    pub part: String,
    /// Records.
    pub count: u64,
    /// How many of them are sealed in the window (they are in the report).
    pub sealed: u64,
}

/// Perhaps the same person.
#[derive(Serialize, TS)]
pub struct PossibleDuplicate {
    /// Person.
    pub id: Uuid,
    /// Display name.
    pub name: String,
    /// `email`, `phone` or `name`.
    pub because: String,
}

/// Something that can be withheld under Article 15(4).
#[derive(Serialize, TS)]
pub struct Redactable {
    /// Ref for `redact`.
    pub reference: String,
    /// Kind: `note`.
    pub kind: String,
    /// Text of an ordinary note; none for a private one.
    pub text: Option<String>,
    /// RFC 3339.
    pub at: String,
}

/// `report access`.
#[derive(Clone, Deserialize, TS)]
pub struct AccessRequest {
    /// Person, or none for "nothing is held" about `address`.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// The e-mail or phone asked about, when nobody has it.
    #[serde(default)]
    pub address: Option<String>,
    /// When the request came in (ISO date), printed in the letter.
    #[serde(default)]
    pub received: Option<String>,
    /// `sk` or `en`; the person's or the session's language if absent.
    #[serde(default)]
    pub lang: Option<String>,
    /// What is withheld, and why.
    #[serde(default)]
    pub redact: Vec<Redaction>,
    /// The request for access that it answers: `received` is taken from it.
    #[serde(default)]
    pub request: Option<Uuid>,
    /// Password of the delivery copy, which then is what is written (AES-256); the archive copy stays in the vault.
    #[serde(default)]
    pub password: Option<String>,
}

/// A redaction.
#[derive(Clone, Deserialize, TS)]
pub struct Redaction {
    /// An id that a command returned, or `field:KEY`.
    pub reference: String,
    /// Why; never empty.
    pub reason: String,
}

/// The report was written.
#[derive(Serialize, TS)]
pub struct AccessWritten {
    /// Where.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Report id, printed on each page.
    pub report_id: Uuid,
    /// Records.
    pub records: u64,
    /// Characters no font could draw, as `U+1F600`.
    pub undrawable: Vec<String>,
    /// The file opens with a password only.
    pub protected: bool,
    /// The copy kept in the vault: `document save`. None where nothing is held.
    pub document: Option<Uuid>,
    /// SHA-256 of the archive copy, hex: the same as `sha256` unless the file is protected.
    pub archive_sha256: String,
}

/// A document that is kept in the vault.
#[derive(Serialize, TS)]
pub struct DocumentRow {
    /// Id.
    pub id: Uuid,
    /// `access-report portability`.
    pub kind: String,
    /// Name of the file.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
    /// When it was made (RFC 3339).
    pub made_at: String,
    /// Who made it.
    pub staff: String,
    /// The access report it is the archive copy of.
    pub report_id: Option<Uuid>,
}

/// A document was written out of the vault again.
#[derive(Serialize, TS)]
pub struct DocumentSaved {
    /// Where.
    pub path: String,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
    /// The file opens with a password only.
    pub protected: bool,
}

/// `document save`, and `report access --again`.
#[derive(Clone, Deserialize, TS)]
pub struct SaveDocument {
    /// Id of the document.
    pub document: Uuid,
    /// Password of the copy, for a PDF; else it comes out byte for byte.
    #[serde(default)]
    pub password: Option<String>,
}

/// `report portability`.
#[derive(Clone, Deserialize, TS)]
pub struct PortabilityRequest {
    /// Person.
    pub person: Uuid,
    /// `sk` or `en`: of the page for people; the person's or the session's language if absent. The read-me is in both.
    #[serde(default)]
    pub lang: Option<String>,
    /// The request for portability that it answers.
    #[serde(default)]
    pub request: Option<Uuid>,
}

/// A data package was written.
#[derive(Serialize, TS)]
pub struct PortabilityWritten {
    /// Where.
    pub path: String,
    /// The files in it.
    pub files: Vec<PackedFile>,
    /// SHA-256 of the package, hex.
    pub sha256: String,
    /// Values in it.
    pub values: u64,
    /// What Article 15 tells and Article 20 does not cover.
    pub left_out: u64,
}

/// A file in a data package.
#[derive(Serialize, TS)]
pub struct PackedFile {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}
