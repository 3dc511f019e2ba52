//! What the record is made from.

use chrono::{DateTime, FixedOffset};
use text::Lang;
use uuid::Uuid;

/// The whole record.
#[derive(Clone, Debug)]
pub struct ProcessingRecord {
    /// The language of the paper; the texts below come in it.
    pub lang: Lang,
    /// Its number; also the `/ID` of the file.
    pub id: Uuid,
    /// When it was made, with the offset of the place.
    pub made: DateTime<FixedOffset>,
    /// Article 30(1)(a).
    pub controller: Controller,
    /// Article 30(1)(b), (c): one for each purpose, and those of the vault itself.
    pub activities: Vec<Activity>,
    /// Article 30(1)(d).
    pub recipients: Vec<Recipient>,
    /// Article 30(1)(e): to whom outside the economic area, and the safeguards.
    pub transfers: Vec<(String, String)>,
    /// Article 30(1)(f): category and its longest time.
    pub limits: Vec<(String, String)>,
    /// Statutory floors, in words.
    pub floors: Vec<String>,
    /// Article 30(1)(g): the measures as they are set now.
    pub security: Vec<(String, String)>,
    /// What the paper can be checked against.
    pub integrity: Integrity,
}

/// The controller. An empty value is stated as missing.
#[derive(Clone, Debug)]
pub struct Controller {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// E-mail, phone.
    pub contact: String,
    /// Joint controller (Article 26).
    pub joint: Option<String>,
    /// Representative (Article 27).
    pub representative: Option<String>,
    /// Data protection officer.
    pub dpo: Option<String>,
    /// Supervisory authority.
    pub authority: String,
}

/// A processing activity.
#[derive(Clone, Debug)]
pub struct Activity {
    /// The purpose in words.
    pub name: String,
    /// Legal basis in words; none where the law itself is named.
    pub basis: Option<String>,
    /// Further facts, label and value: interest, balancing, law, condition of Article 9(2).
    pub grounds: Vec<(String, String)>,
    /// Categories of people.
    pub subjects: String,
    /// How many are under it now.
    pub people: Option<u64>,
    /// Categories of data with what is in them.
    pub data: Vec<Group>,
    /// Recipients by name.
    pub recipients: Vec<String>,
    /// How long data are kept.
    pub retention: String,
    /// Version of the catalogue and since when, in words.
    pub version: Option<String>,
}

/// A category of data and the fields in it.
#[derive(Clone, Debug)]
pub struct Group {
    /// Category in words.
    pub category: String,
    /// Labels of fields.
    pub fields: Vec<String>,
}

/// A recipient.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Name.
    pub name: String,
    /// Country code.
    pub country: String,
    /// Works for the controller.
    pub processor: bool,
    /// The contract under Article 28, where one is kept.
    pub contract: Option<String>,
}

/// What the paper can be checked against.
#[derive(Clone, Debug)]
pub struct Integrity {
    /// Name and version of the program.
    pub program: String,
    /// The law pack the times come from.
    pub law: String,
    /// Entries of the access log at that moment.
    pub audit_entries: u64,
    /// Fingerprint of the access log.
    pub audit_head: String,
}
