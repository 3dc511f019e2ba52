//! What a receipt is made from. Let out already; nothing here is masked.

use chrono::{DateTime, FixedOffset};
use text::Lang;
use uuid::Uuid;

/// A receipt about one consent at the moment of one of its events.
#[derive(Clone)]
pub struct ConsentReceipt {
    /// The language of the words below.
    pub lang: Lang,
    /// Number of the receipt (`receipt_id`); also the `/ID` of the paper.
    pub id: Uuid,
    /// When it was made.
    pub made: DateTime<FixedOffset>,
    /// The event it is about (`record_id`).
    pub record: Uuid,
    /// The person by the id of the register (`pii_principal_id`).
    pub principal: Uuid,
    /// The person by name.
    pub person: String,
    /// The purpose in words.
    pub purpose: String,
    /// Its key (`purpose_type`).
    pub purpose_key: String,
    /// Direct marketing.
    pub marketing: bool,
    /// `granted`, `refused`, `withdrawn`.
    pub state_key: String,
    /// The same in words.
    pub state: String,
    /// When the event happened.
    pub at: DateTime<FixedOffset>,
    /// How, in words.
    pub method: String,
    /// How, by its key (`collection_method`).
    pub method_key: String,
    /// ISO 8601 period for which a consent holds (`validity_duration`).
    pub validity: Option<String>,
    /// Until when the given consent holds.
    pub valid_until: Option<DateTime<FixedOffset>>,
    /// What is processed for the purpose.
    pub data: Vec<Field>,
    /// How long, in words.
    pub kept: String,
    /// How long after the end, ISO 8601.
    pub retention: String,
    /// Where the data are, in words.
    pub storage: String,
    /// Country of the law, ISO 3166-1.
    pub jurisdiction: String,
    /// How to withdraw, in words.
    pub withdrawal: String,
    /// Rights, in words.
    pub rights: Vec<String>,
    /// The controller, the officer, the authority, recipients.
    pub parties: Vec<Party>,
    /// What the person agreed to.
    pub wording: Option<Wording>,
    /// Every event of this consent up to this one, oldest first.
    pub events: Vec<Event>,
}

impl ConsentReceipt {
    pub(super) fn controller(&self) -> Option<&Party> {
        self.parties
            .iter()
            .find(|party| party.role == PartyRole::Controller)
    }
}

/// A field of the purpose.
#[derive(Clone)]
pub struct Field {
    /// Key.
    pub key: String,
    /// Label.
    pub label: String,
    /// Category in words.
    pub category: String,
    /// Article 9(1).
    pub special: bool,
}

/// Somebody who has a part in it.
#[derive(Clone)]
pub struct Party {
    /// `controller`, `dpo`, `authority`, or an id.
    pub id: String,
    /// Part.
    pub role: PartyRole,
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// E-mail, phone.
    pub contact: Option<String>,
    /// ISO 3166-1.
    pub country: Option<String>,
}

/// What part somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartyRole {
    /// Controller.
    Controller,
    /// Data protection officer.
    Officer,
    /// Supervisory authority.
    Authority,
    /// Receives data.
    Recipient,
}

/// The text that was shown.
#[derive(Clone)]
pub struct Wording {
    /// Version.
    pub version: String,
    /// Language.
    pub lang: String,
    /// SHA-256 of the text, hex.
    pub sha256: String,
    /// The whole text.
    pub body: String,
}

/// An event of the consent.
#[derive(Clone)]
pub struct Event {
    /// Id.
    pub id: Uuid,
    /// When it happened.
    pub at: DateTime<FixedOffset>,
    /// When it was written down.
    pub recorded_at: DateTime<FixedOffset>,
    /// `asked granted refused withdrawn unproven`.
    pub state: String,
    /// The same in words.
    pub state_words: String,
    /// Channel by its key.
    pub method: Option<String>,
    /// Channel in words.
    pub method_words: String,
    /// Version of the wording.
    pub wording: Option<String>,
    /// Whether a proof is kept.
    pub proof: bool,
}
