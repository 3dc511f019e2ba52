//! Requests and views of recipients, disclosures and exports.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A line of the log of disclosures.
#[derive(Clone, Serialize, TS)]
pub struct DisclosureRow {
    /// Id.
    pub id: Uuid,
    /// When (RFC 3339).
    pub at: String,
    /// Recipient by name; none: the person.
    pub recipient: Option<String>,
    /// Purpose key; none: the person's own right.
    pub purpose: Option<String>,
    /// Keys of the fields given.
    pub fields: Vec<String>,
    /// How: `access-report`, `export`, …
    pub way: String,
    /// Staff member by name.
    pub staff: String,
    /// The file of many people it went out in, as the export answered it.
    pub batch: Option<Uuid>,
}

/// Somebody who may receive data.
#[derive(Clone, Deserialize, TS)]
pub struct AddRecipient {
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// `processor` or `controller`.
    pub role: String,
    /// Safeguards for a third country (Article 46).
    pub safeguards: Option<String>,
}

/// Somebody who may receive data.
#[derive(Clone, Serialize, TS)]
pub struct RecipientRow {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// `processor` or `controller`.
    pub role: String,
    /// Safeguards for a third country.
    pub safeguards: Option<String>,
    /// Since when (RFC 3339).
    pub created_at: String,
}

/// People to go out in a file.
#[derive(Clone, Default, Deserialize, TS)]
pub struct ExportPeople {
    /// Form of the file: one word of [`exchange::people::PeopleFormat`].
    pub format: String,
    /// Purpose key.
    pub purpose: String,
    /// Recipient by name.
    pub recipient: String,
    /// Field keys in the order of the columns; none: the minimal record.
    pub fields: Vec<String>,
    /// Why sealed fields go out; needed where one is named.
    pub reason: Option<String>,
    /// The passphrase again, for fields that ask it.
    pub passphrase: Option<String>,
}

/// What an export came to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportedPeople {
    /// The file.
    pub path: String,
    /// People in it.
    #[ts(type = "number")]
    pub exported: u64,
    /// People who were left out, by reason.
    #[ts(type = "Record<string, number>")]
    pub left_out: BTreeMap<String, u64>,
    /// What the lines of the log of disclosures have in common.
    pub disclosure: Uuid,
    /// Keys of the fields, in the order of the columns.
    pub fields: Vec<String>,
    /// SHA-256 of the file, hex.
    pub sha256: String,
}
