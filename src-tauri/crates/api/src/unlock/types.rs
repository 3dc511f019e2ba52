//! Requests and views of unlocking sealed fields.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `person unlock`: an audited reveal.
#[derive(Clone, Deserialize, TS)]
pub struct UnlockFields {
    /// Person.
    pub person: Uuid,
    /// Field keys, or `note:ID` for a private note.
    pub fields: Vec<String>,
    /// Reason in words; never empty.
    pub reason: String,
    /// For how long, in seconds: 60, 300 or 900.
    #[serde(default)]
    pub seconds: Option<u32>,
    /// The passphrase again, for IBAN, identity numbers and special categories.
    #[serde(default)]
    pub passphrase: Option<String>,
}

/// What was opened and until when.
#[derive(Serialize, TS)]
pub struct Unlocked {
    /// Field key → value.
    pub fields: BTreeMap<String, String>,
    /// RFC 3339.
    pub expires_at: String,
}

/// What is open in this session now.
#[derive(Clone, Serialize, TS)]
pub struct OpenFields {
    /// One entry for each open field.
    pub open: Vec<OpenField>,
    /// The time of the answer (RFC 3339), so that the window counts by Rust's clock.
    pub now: String,
}

/// One open field.
#[derive(Clone, Serialize, TS)]
pub struct OpenField {
    /// Person.
    pub person: Uuid,
    /// Field key.
    pub field: String,
    /// RFC 3339.
    pub until: String,
    /// Seconds granted in total, for the ring.
    pub seconds: u32,
}

/// *Cover now*: seal again. Without a person: everything.
#[derive(Clone, Deserialize, TS)]
pub struct CoverFields {
    /// Person, or all.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// One field, or all of the person.
    #[serde(default)]
    pub field: Option<String>,
}
