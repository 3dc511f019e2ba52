//! Requests and views of purposes and processings.

pub use crm::purposes::Basis;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A purpose of the catalogue.
#[derive(Clone, Serialize, TS)]
pub struct PurposeView {
    /// Key.
    pub key: String,
    /// Name in the language of the session.
    pub name: String,
    /// Basis.
    pub basis: Basis,
    /// Field keys it needs.
    pub fields: Vec<String>,
    /// ISO 8601 period after the end of the processing.
    pub retention: String,
    /// The interest, for (f).
    pub interest: Option<String>,
    /// The balancing of the interest against the rights of the person.
    pub balancing: Option<String>,
    /// Letter of Article 9(2), where special categories are processed.
    pub art9: Option<String>,
    /// ISO 8601 period for which a consent holds; until it is withdrawn if none.
    pub consent_valid: Option<String>,
    /// Direct marketing.
    pub marketing: bool,
    /// Law that demands it, for (c).
    pub statute: Option<String>,
    /// Version, from 1.
    pub version: u32,
    /// Running processings.
    pub people: u64,
}

/// `purpose add`: a new purpose, or a new version of a known key.
#[derive(Clone, Deserialize, TS)]
pub struct NewPurpose {
    /// Key: lower-case letters, digits, hyphen.
    pub key: String,
    /// Name (used in both languages).
    pub name: String,
    /// Basis.
    pub basis: Basis,
    /// Field keys.
    pub fields: Vec<String>,
    /// ISO 8601 period.
    pub retention: String,
    /// The interest in words; required for `interest`.
    #[serde(default)]
    pub interest: Option<String>,
    /// Letter of Article 9(2).
    #[serde(default)]
    pub art9: Option<String>,
    /// Direct marketing.
    #[serde(default)]
    pub marketing: bool,
    /// The balancing note, for `interest`.
    #[serde(default)]
    pub balancing: Option<String>,
    /// ISO 8601 period for which a consent holds, for `consent`; until it is withdrawn if none.
    #[serde(default)]
    pub consent_valid: Option<String>,
    /// The law that demands it, for `legal`.
    #[serde(default)]
    pub statute: Option<String>,
}

/// `purpose start|end`.
#[derive(Clone, Deserialize, TS)]
pub struct ProcessingChange {
    /// Person.
    pub person: Uuid,
    /// Purpose key.
    pub purpose: String,
    /// When (RFC 3339 or ISO date); now if absent.
    #[serde(default)]
    pub at: Option<String>,
}
