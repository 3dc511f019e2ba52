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
    /// Names of those who receive data for it.
    pub recipients: Vec<String>,
    /// Third countries and safeguards; none if absent.
    pub transfers: Option<String>,
    /// When this version was written (RFC 3339).
    pub written_at: String,
    /// Who wrote it; nobody where that was not kept.
    pub written_by: Option<String>,
}

/// A version of a purpose: `purpose history`.
#[derive(Clone, Serialize, TS)]
pub struct PurposeVersion {
    /// The version as it stood.
    #[serde(flatten)]
    pub purpose: PurposeView,
    /// When the next version took its place (RFC 3339); the current one has none.
    pub until: Option<String>,
    /// Keys of what differs from the version before it; of the first version none.
    pub changed: Vec<String>,
}

/// Something that lost its ground: `purpose losing`.
#[derive(Clone, Serialize, TS)]
pub struct LosingRow {
    /// Id of the stored value; of a person as a whole, the person.
    pub id: Uuid,
    /// Person.
    pub person: Uuid,
    /// Key of the field; none: the person as a whole.
    pub field: Option<String>,
    /// Key of the purpose that keeps it longest; none: no purpose ever needed it, or the person is restricted.
    pub purpose: Option<String>,
    /// How it lost its ground: `ended consent-withdrawn objected new-version retention no-purpose`.
    pub reason: String,
    /// The day from which its time runs (ISO date).
    pub since: String,
    /// The last day on which it is kept (ISO date); after it, it stands in `retention due`.
    pub until: String,
    /// The law that keeps it so long, in the language of the session.
    pub law: Option<String>,
    /// Processing is restricted: nothing may be erased while that holds (Article 18).
    pub restricted: bool,
}

/// `purpose add`: a new purpose, or a new version of a known key.
#[derive(Clone, Deserialize, TS)]
pub struct NewPurpose {
    /// Key: lower-case letters, digits, hyphen.
    pub key: String,
    /// Name; in Slovak, where the English one is given too.
    pub name: String,
    /// Name in English; as the Slovak one if absent.
    #[serde(default)]
    pub name_en: Option<String>,
    /// Basis.
    pub basis: Basis,
    /// Field keys.
    pub fields: Vec<String>,
    /// Those who receive data for it, by name or id.
    #[serde(default)]
    pub recipients: Vec<String>,
    /// Third countries and safeguards.
    #[serde(default)]
    pub transfers: Option<String>,
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
