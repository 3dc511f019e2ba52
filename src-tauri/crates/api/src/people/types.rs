//! Requests and views of the people room.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crm::consent::ConsentState;
pub use crm::people::list::PeopleSort;
use crm::purposes::Basis;

use crate::fields::types::{FieldClass, FieldShown};

/// One page of the list: rows `start .. start + limit` of the whole ordered result.
#[derive(Clone, Deserialize, TS)]
pub struct PeopleQuery {
    /// What was typed; empty or absent lists everybody.
    #[serde(default)]
    pub query: Option<String>,
    /// Only people with a running processing for this purpose.
    #[serde(default)]
    pub purpose: Option<String>,
    /// Only people of this import batch.
    #[serde(default)]
    pub batch: Option<Uuid>,
    /// Column to order by; ignored while a query is typed (best match first).
    pub sort: PeopleSort,
    /// True for Z to A, newest first.
    pub descending: bool,
    /// Index of the first row, from 0.
    pub start: u64,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

/// A page of people with minimal fields only.
#[derive(Serialize, TS)]
pub struct PeoplePage {
    /// People that match.
    pub total: u64,
    /// People in the vault.
    pub of: u64,
    /// Index of the first row returned.
    pub start: u64,
    /// The rows.
    pub people: Vec<PersonRow>,
}

/// A person in a list: the minimal view.
#[derive(Clone, Serialize, TS)]
pub struct PersonRow {
    /// UUID v7.
    pub id: Uuid,
    /// Display name.
    pub name: String,
    /// Company as text, if any.
    pub company: Option<String>,
    /// Primary e-mail, where there is one.
    pub email: Option<String>,
    /// Phone: a value if it is the primary contact point, else sealed with its last four digits.
    pub phone: Option<FieldShown>,
    /// The strongest running basis, for the chip of the row; none = "basis missing".
    pub basis: Option<BasisChip>,
    /// When something last happened with the person (RFC 3339).
    pub touched_at: String,
    /// Marked as restricted (Art. 18): everything but id and name is absent.
    pub restricted: bool,
    /// Fictional sample data.
    pub sample: bool,
}

/// The basis shown in a list row.
#[derive(Clone, Serialize, TS)]
pub struct BasisChip {
    /// Purpose key.
    pub purpose: String,
    /// Lawful basis.
    pub basis: Basis,
    /// For consent: its state now.
    pub consent: Option<ConsentState>,
}

/// `person show`: the minimal view; sealed values masked unless unlocked in this session.
#[derive(Serialize, TS)]
pub struct PersonView {
    /// UUID v7.
    pub id: Uuid,
    /// Display name.
    pub name: String,
    /// Given name.
    pub given: Option<String>,
    /// Family name.
    pub family: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// `email` or `phone`: which field is the primary contact point.
    pub primary_contact: Option<String>,
    /// Stored fields (beyond the name and company) by key: `{masked:true,hint}` or `{value}`.
    pub fields: BTreeMap<String, FieldShown>,
    /// One entry for each stored field, in the order of the catalogue: how to label and treat it.
    pub facts: Vec<FactInfo>,
    /// Fields that the running purposes allow and that are not stored yet ("Add a field…").
    pub addable: Vec<AddableField>,
    /// Chips under the name.
    pub status: Vec<StatusChip>,
    /// Running and ended processings: why we hold this.
    pub purposes: Vec<ProcessingView>,
    /// Where the record came from.
    pub source: SourceView,
    /// The latest date until which anything is kept, if it can be told (ISO date).
    pub kept_until: Option<String>,
    /// What no running purpose needs any more, proposed for erasure with its day; the person as a whole last.
    pub losing_ground: Vec<LosingGround>,
    /// Who received what, newest first.
    pub disclosures: Vec<DisclosureLine>,
    /// Reveals of sealed fields in the last 12 months.
    pub reveals: RevealSummary,
    /// Private notes, sealed: ids to unlock as `note:ID`.
    pub private_notes: u32,
    /// The reason last chosen on this record, for one-click unlocking of on-demand fields.
    pub last_reason: Option<String>,
    /// Restricted (Art. 18).
    pub restricted: bool,
    /// Fictional sample data.
    pub sample: bool,
    /// When the record was made and last touched (RFC 3339).
    pub created_at: String,
    /// Last act with the person (RFC 3339).
    pub touched_at: String,
}

/// How one stored field is labelled and treated.
#[derive(Serialize, TS)]
pub struct FactInfo {
    /// Field key.
    pub key: String,
    /// Label in the language of the session.
    pub label: String,
    /// Class of the field on this record (the primary contact point is minimal).
    pub class: FieldClass,
    /// Input kind, as in the catalogue of fields.
    pub kind: String,
    /// Purposes (keys) that need it and run.
    pub purposes: Vec<String>,
    /// True when unlocking asks for the passphrase again.
    pub reauth: bool,
    /// Where the value came from.
    pub source: String,
    /// Since when it is held (RFC 3339).
    pub since: String,
    /// Unlocked until (RFC 3339), when it is open in this session.
    pub open_until: Option<String>,
}

/// A field that could be added now.
#[derive(Serialize, TS)]
pub struct AddableField {
    /// Field key.
    pub key: String,
    /// Label in the language of the session.
    pub label: String,
    /// Class.
    pub class: FieldClass,
    /// Input kind.
    pub kind: String,
    /// The running purpose that allows it.
    pub purpose: String,
    /// Name of that purpose.
    pub purpose_name: String,
    /// How long it would be kept (ISO 8601 period).
    pub retention: String,
}

/// A chip: a noun with a date, never colour alone.
#[derive(Serialize, TS)]
pub struct StatusChip {
    /// `basis`, `consent`, `objected`, `kept`, `informed`, `notice-due`, `restricted`, `no-basis`, `sample`.
    pub kind: String,
    /// Purpose key, where the chip is about one.
    pub purpose: Option<String>,
    /// Name of the purpose.
    pub purpose_name: Option<String>,
    /// Basis, for `basis`.
    pub basis: Option<Basis>,
    /// Consent state, for `consent`.
    pub consent: Option<ConsentState>,
    /// ISO date the noun carries.
    pub date: Option<String>,
}

/// A processing: person × purpose.
#[derive(Serialize, TS)]
pub struct ProcessingView {
    /// Purpose key.
    pub purpose: String,
    /// Name in the language of the session.
    pub name: String,
    /// Lawful basis.
    pub basis: Basis,
    /// Since (RFC 3339).
    pub started_at: String,
    /// Ended (RFC 3339), if it did.
    pub ended_at: Option<String>,
    /// Field keys that the purpose needs.
    pub fields: Vec<String>,
    /// Retention after the end (ISO 8601 period).
    pub retention: String,
}

/// A value that lost its ground, or the person as a whole.
#[derive(Serialize, TS)]
pub struct LosingGround {
    /// Field key; none: the person as a whole, because no purpose runs.
    pub field: Option<String>,
    /// Its label in the language of the session.
    pub label: Option<String>,
    /// Key of the purpose that keeps it longest; none: no purpose ever needed it.
    pub purpose: Option<String>,
    /// Name of that purpose.
    pub purpose_name: Option<String>,
    /// How it lost its ground: `ended consent-withdrawn objected new-version retention no-purpose`.
    pub reason: String,
    /// The day from which its time runs (ISO date).
    pub since: String,
    /// The last day on which it is kept (ISO date).
    pub until: String,
    /// The law that keeps it so long, in the language of the session.
    pub law: Option<String>,
}

/// Source of a record or value.
#[derive(Serialize, TS)]
pub struct SourceView {
    /// `self`, `third-party` or `public`.
    pub kind: String,
    /// In words.
    pub text: String,
    /// When the data were obtained (ISO date).
    pub obtained_on: String,
    /// Name of the staff member who took it in.
    pub staff: String,
}

/// A disclosure in the rail of the person.
#[derive(Serialize, TS)]
pub struct DisclosureLine {
    /// Recipient by name.
    pub recipient: String,
    /// Labels of what was given.
    pub what: Vec<String>,
    /// When (RFC 3339).
    pub at: String,
}

/// Reveals of the last 12 months.
#[derive(Serialize, TS)]
pub struct RevealSummary {
    /// How many times.
    pub count: u32,
    /// Last one (RFC 3339).
    pub last_at: Option<String>,
}

/// `person add`: the minimal record, purpose first.
#[derive(Clone, Deserialize, TS)]
pub struct NewPerson {
    /// Display name.
    pub name: String,
    /// Given name.
    #[serde(default)]
    pub given: Option<String>,
    /// Family name.
    #[serde(default)]
    pub family: Option<String>,
    /// Company.
    #[serde(default)]
    pub company: Option<String>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<String>,
    /// Phone.
    #[serde(default)]
    pub phone: Option<String>,
    /// Purpose key.
    pub purpose: String,
    /// `self`, `third-party` or `public`.
    pub source_kind: String,
    /// Source in words; optional for `self`.
    #[serde(default)]
    pub source: Option<String>,
    /// When the data were obtained (ISO date); now if absent.
    #[serde(default)]
    pub obtained_on: Option<String>,
    /// Go on although somebody with the same e-mail or phone exists (the window asks first).
    #[serde(default)]
    pub despite_duplicate: bool,
}

/// `person set`: values for a purpose that needs them. An empty value removes the field.
#[derive(Clone, Deserialize, TS)]
pub struct SetFields {
    /// Person.
    pub person: Uuid,
    /// Field key → new value.
    pub values: BTreeMap<String, String>,
    /// Purpose key the values are stored for.
    pub purpose: String,
}

/// `person set … --corrects`: values corrected at the person's request (Article 16).
#[derive(Clone, Deserialize, TS)]
pub struct CorrectFields {
    /// Person.
    pub person: Uuid,
    /// Field key → right value.
    pub values: BTreeMap<String, String>,
    /// Purpose key the values are stored for.
    pub purpose: String,
    /// The open request for rectification.
    pub request: Uuid,
    /// What was wrong, in words.
    #[serde(default)]
    pub wrong: Option<String>,
}

/// Result of adding or changing a person.
#[derive(Serialize, TS)]
pub struct PersonSaved {
    /// The person.
    pub id: Uuid,
    /// What the text guard noticed in what was typed: `birth-number`, `iban`, `card-number` by field key.
    pub noticed: BTreeMap<String, String>,
}
