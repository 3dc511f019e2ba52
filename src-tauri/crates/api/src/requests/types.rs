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
}
