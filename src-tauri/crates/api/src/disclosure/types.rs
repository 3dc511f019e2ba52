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
#[derive(Clone, Default, Deserialize, TS)]
pub struct AddRecipient {
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// `processor` or `controller`.
    pub role: String,
    /// Safeguards, needed for a country outside the EEA (Article 46).
    pub safeguards: Option<String>,
    /// When the contract with them was signed (ISO date; Article 28(3)).
    #[serde(default)]
    pub contract_date: Option<String>,
    /// Path of the contract's file, which is kept in the vault; needs the date.
    #[serde(default)]
    pub contract_file: Option<String>,
}

/// `recipient change`: what is left out stays.
#[derive(Clone, Deserialize, TS)]
pub struct ChangeRecipient {
    /// Recipient by id or name.
    pub recipient: String,
    /// Name.
    #[serde(default)]
    pub name: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// `processor` or `controller`.
    #[serde(default)]
    pub role: Option<String>,
    /// Safeguards; an empty text takes them away.
    #[serde(default)]
    pub safeguards: Option<String>,
    /// When a contract with them was signed (ISO date); earlier contracts stay.
    #[serde(default)]
    pub contract_date: Option<String>,
    /// Path of the contract's file; needs the date.
    #[serde(default)]
    pub contract_file: Option<String>,
}

/// A version of a recipient: `recipient history`.
#[derive(Clone, Serialize, TS)]
pub struct RecipientVersionRow {
    /// Version, from 1.
    pub version: u32,
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// `processor` or `controller`.
    pub role: String,
    /// Safeguards for a third country.
    pub safeguards: Option<String>,
    /// When it was written (RFC 3339).
    pub written_at: String,
    /// Who wrote it; nobody where that was not kept.
    pub written_by: Option<String>,
}

/// A contract with a recipient.
#[derive(Clone, Serialize, TS)]
pub struct ContractRow {
    /// Id.
    pub id: Uuid,
    /// When it was signed (ISO date).
    pub signed_on: String,
    /// Name of the kept file.
    pub file: Option<String>,
    /// SHA-256 of the file, hex.
    pub sha256: Option<String>,
}

/// A kept paper that was taken out.
#[derive(Clone, Serialize, TS)]
pub struct PaperTaken {
    /// Where it was written.
    pub path: String,
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
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
    /// Outside the European Economic Area.
    pub third_country: bool,
    /// Contracts, the last signed first.
    pub contracts: Vec<ContractRow>,
    /// Keys of the purposes that name it in their current version.
    pub purposes: Vec<String>,
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
    /// Only these people; none: everybody the purpose is about.
    #[serde(default)]
    pub people: Option<Vec<Uuid>>,
}

/// What to look at before an export.
#[derive(Clone, Default, Deserialize, TS)]
pub struct ExportAhead {
    /// Form of the file, as in [`ExportPeople`].
    pub format: String,
    /// Purpose key.
    pub purpose: String,
    /// Field keys; none: the minimal record.
    pub fields: Vec<String>,
    /// Only these people; none: everybody the purpose is about.
    #[serde(default)]
    pub people: Option<Vec<Uuid>>,
}

/// What an export would come to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportForeseen {
    /// People who would be in the file.
    #[ts(type = "number")]
    pub exported: u64,
    /// People who would be left out, by reason.
    #[ts(type = "Record<string, number>")]
    pub left_out: BTreeMap<String, u64>,
    /// For each column, how many people have a value for it.
    #[ts(type = "Record<string, number>")]
    pub filled: BTreeMap<String, u64>,
    /// Keys of the fields that such a file has no place for.
    pub without_place: Vec<String>,
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

/// A recipient who has to be told of a rectification, erasure or restriction (Article 19).
#[derive(Clone, Debug, Serialize, TS)]
pub struct ToTellRow {
    /// Id.
    pub id: Uuid,
    /// Recipient by name.
    pub recipient: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// What of: `erased restricted rectified`.
    pub cause: String,
    /// The person; none once everything about them was erased.
    pub person: Option<Uuid>,
    /// Receipt of the erasure.
    pub receipt: Option<Uuid>,
    /// Keys of the fields the recipient was given.
    pub fields: Vec<String>,
    /// When it was given data the last time (RFC 3339).
    pub given_at: String,
    /// Since when it has to be told (RFC 3339).
    pub since: String,
    /// `open told impossible`.
    pub state: String,
    /// When it was told (RFC 3339).
    pub told_at: Option<String>,
    /// Why it cannot be told.
    pub impossible: Option<String>,
}

/// `recipient tell`: one of the two.
#[derive(Clone, Default, Deserialize, TS)]
pub struct RecipientTold {
    /// Id of the task.
    pub id: Uuid,
    /// When the recipient was told (RFC 3339 or an ISO date).
    #[serde(default)]
    pub told_at: Option<String>,
    /// Why it cannot be told, or only with a disproportionate effort.
    #[serde(default)]
    pub impossible: Option<String>,
}

/// A letter that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LetterWritten {
    /// The file.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 of the file, hex.
    pub sha256: String,
}
