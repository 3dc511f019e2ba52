//! Requests and views of the register of breaches.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `breach open`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct OpenBreach {
    /// `lost-device wrong-recipient unauthorised-access lost-data altered-data other`.
    pub what: String,
    /// When the firm became aware of it: RFC 3339, or a date, which means its first moment.
    pub aware_at: String,
    /// When it began; everything on record counts if absent.
    #[serde(default)]
    pub from: Option<String>,
    /// When it was over; when the firm became aware if absent.
    #[serde(default)]
    pub until: Option<String>,
    /// Name of the recipient who got what they should not have.
    #[serde(default)]
    pub recipient: Option<String>,
    /// Whose acts are meant: id or exact name of a staff member.
    #[serde(default)]
    pub by: Option<String>,
    /// File of the backup that is meant, as `backup list` names it.
    #[serde(default)]
    pub backup: Option<String>,
    /// What happened, in words.
    #[serde(default)]
    pub facts: Option<String>,
}

/// A breach was written down.
#[derive(Clone, Serialize, TS)]
pub struct BreachOpened {
    /// Id.
    pub id: Uuid,
    /// Until when the authority must be told (Article 33(1)): RFC 3339 in the time of Slovakia.
    pub notify_by: String,
}

/// Whom and what a breach concerns (Article 33(3)(a)).
#[derive(Clone, Serialize, TS)]
pub struct BreachAffected {
    /// Id.
    pub id: Uuid,
    /// What happened.
    pub what: String,
    /// When the firm became aware of it (RFC 3339 in the time of Slovakia).
    pub aware_at: String,
    /// Until when the authority must be told.
    pub notify_by: String,
    /// People.
    pub people: u64,
    /// Records: rows of the register or backup; by the logs, fields of people.
    pub records: u64,
    /// `identification contact contract financial communication other special`.
    pub categories: Vec<String>,
    /// Everybody in the register, or in a backup, is meant: nobody is named below.
    pub everyone: bool,
    /// Whoever had the vault open could see the basic data of so many people, which no log tells one by one.
    pub people_at_most: u64,
    /// Those whom the logs name.
    pub affected: Vec<AffectedPerson>,
    /// Lines of the log of disclosures that count.
    pub disclosures: u64,
    /// Openings of sealed fields that count.
    pub reveals: u64,
    /// Entries of the access log that count.
    pub entries: u64,
    /// Entries of the access log about people who were erased since.
    pub erased_entries: u64,
    /// Backups that went with it.
    pub backups: u64,
}

/// A person whom the logs name.
#[derive(Clone, Serialize, TS)]
pub struct AffectedPerson {
    /// Id.
    pub id: Uuid,
    /// Keys of the fields concerned.
    pub fields: Vec<String>,
}
