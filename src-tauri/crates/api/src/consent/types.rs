//! Requests and views of consent.

pub use crm::consent::{ConsentAction, ConsentState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `consent ask|grant|refuse|withdraw`: appends one event.
#[derive(Clone, Deserialize, TS)]
pub struct RecordConsent {
    /// Person.
    pub person: Uuid,
    /// Purpose key.
    pub purpose: String,
    /// What happened.
    pub action: ConsentAction,
    /// `paper phone email sms web in-person`.
    pub channel: String,
    /// Version of the wording; the newest for the purpose if absent.
    #[serde(default)]
    pub text_version: Option<String>,
    /// When (RFC 3339 or ISO date), not in the future; now if absent.
    #[serde(default)]
    pub at: Option<String>,
    /// Evidence file: a token from the pick dialog in the window (the shell makes it a path), a path in the CLI.
    #[serde(default)]
    pub evidence: Option<String>,
    /// A parent consented for a child; the evidence proves it (Article 8).
    #[serde(default)]
    pub by_parent: bool,
}

/// Result of recording.
#[derive(Serialize, TS)]
pub struct ConsentRecorded {
    /// Event id.
    pub event: Uuid,
    /// State after it.
    pub state: ConsentState,
}

/// A row of the history, newest first.
#[derive(Clone, Serialize, TS)]
pub struct ConsentRow {
    /// Event id.
    pub id: Uuid,
    /// When it happened (RFC 3339).
    pub at: String,
    /// When it was written down (RFC 3339).
    pub recorded_at: String,
    /// Purpose key.
    pub purpose: String,
    /// Name of the purpose.
    pub purpose_name: String,
    /// `ask grant refuse withdraw unproven`.
    pub action: String,
    /// Channel; none for `unproven`.
    pub channel: Option<String>,
    /// Version of the wording.
    pub text_version: Option<String>,
    /// Staff member by name.
    pub staff: String,
    /// Name of the evidence file kept, if any.
    pub evidence: Option<String>,
}

/// The consent screen of a person: one purpose a row.
#[derive(Serialize, TS)]
pub struct ConsentBoard {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: String,
    /// One row for each purpose on the basis of consent.
    pub purposes: Vec<ConsentPurpose>,
    /// All events, newest first.
    pub history: Vec<ConsentRow>,
}

/// A purpose on the consent screen.
#[derive(Serialize, TS)]
pub struct ConsentPurpose {
    /// Purpose key.
    pub purpose: String,
    /// Name.
    pub name: String,
    /// State now.
    pub state: ConsentState,
    /// Since when the state holds (RFC 3339).
    pub since: Option<String>,
    /// Until when a given consent holds (RFC 3339), if it has a limit.
    pub until: Option<String>,
    /// Direct marketing: asking by e-mail, SMS or phone is forbidden (§ 116(4)).
    pub marketing: bool,
    /// The newest wording, if one is registered.
    pub wording: Option<WordingView>,
    /// Channels by which asking may be recorded.
    pub ask_channels: Vec<String>,
}

/// A registered text.
#[derive(Clone, Serialize, TS)]
pub struct WordingView {
    /// `consent` or `notice`.
    pub kind: String,
    /// Version.
    pub version: String,
    /// `sk` or `en`.
    pub lang: String,
    /// Full text.
    pub body: String,
    /// SHA-256 in hex.
    pub hash: String,
    /// Registered (RFC 3339).
    pub created_at: String,
}

/// `text add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewWording {
    /// `consent` or `notice`.
    pub kind: String,
    /// Version.
    pub version: String,
    /// `sk` or `en`.
    pub lang: String,
    /// Purpose key it is for; all purposes on consent if absent.
    #[serde(default)]
    pub purpose: Option<String>,
    /// Full text.
    pub body: String,
}

/// Result of `text add`.
#[derive(Serialize, TS)]
pub struct WordingAdded {
    /// Version.
    pub version: String,
    /// SHA-256 in hex.
    pub hash: String,
}

/// `consent receipt`: what the person gave, refused or withdrew, for themselves.
#[derive(Clone, Deserialize, TS)]
pub struct ReceiptAsked {
    /// Event.
    pub event: Uuid,
    /// `pdf` or `json` (fields of ISO/IEC TS 27560).
    pub format: String,
    /// `sk` or `en`; the person's language, else that of the session if absent.
    #[serde(default)]
    pub lang: Option<String>,
}

/// A receipt was written.
#[derive(Serialize, TS)]
pub struct ReceiptWritten {
    /// Where.
    pub path: String,
    /// `pdf` or `json`.
    pub format: String,
    /// Number of the receipt.
    pub receipt_id: Uuid,
    /// Pages, of a PDF.
    pub pages: Option<u32>,
    /// SHA-256 in hex.
    pub sha256: String,
}

/// A consent that has ended or soon will.
#[derive(Serialize, TS)]
pub struct ExpiringConsent {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: String,
    /// Purpose key.
    pub purpose: String,
    /// Name of the purpose.
    pub purpose_name: String,
    /// `granted` until its end, then `expired`.
    pub state: ConsentState,
    /// When it ends or ended (RFC 3339).
    pub until: String,
    /// Whether the processing still runs.
    pub running: bool,
}

/// Consents that end on a day or before it.
#[derive(Clone, Default, Deserialize, TS)]
pub struct ExpiringAsked {
    /// ISO date; today if absent.
    #[serde(default)]
    pub before: Option<String>,
}

/// Processings whose consent was past its time were ended.
#[derive(Serialize, TS)]
pub struct ConsentsExpired {
    /// How many.
    pub ended: u32,
}
