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
    /// Display name; none once they were erased.
    pub name: Option<String>,
    /// Keys of the fields concerned.
    pub fields: Vec<String>,
}

/// A breach in the register.
#[derive(Clone, Serialize, TS)]
pub struct BreachRow {
    /// Id.
    pub id: Uuid,
    /// `lost-device wrong-recipient unauthorised-access lost-data altered-data other`.
    pub what: String,
    /// When the firm became aware of it (RFC 3339 in the time of Slovakia).
    pub aware_at: String,
    /// Until when the authority must be told.
    pub notify_by: String,
    /// Minutes until then; negative when it is past.
    pub minutes_left: i64,
    /// Decision about the authority: `notify not-needed`.
    pub authority: Option<String>,
    /// When the authority was first told.
    pub notified_at: Option<String>,
    /// It was first told later than Article 33(1) allows.
    pub late: bool,
    /// Decision about the people: `tell no-high-risk encrypted measures effort`.
    pub people: Option<String>,
    /// When the people were told.
    pub told_at: Option<String>,
    /// What is still to be done: `decide-authority notify-authority complete-notification decide-people tell-people
    /// effects measures`.
    pub open: Vec<String>,
}

/// A breach with all that became of it.
#[derive(Clone, Serialize, TS)]
pub struct BreachView {
    /// Its line in the register.
    #[serde(flatten)]
    pub row: BreachRow,
    /// When it began, if that is known.
    pub from: Option<String>,
    /// When it was over.
    pub until: String,
    /// Name of the recipient who got what they should not have.
    pub recipient: Option<String>,
    /// Whose acts are meant.
    pub by: Option<String>,
    /// It is about one backup.
    pub backup: bool,
    /// When it was written down.
    pub opened_at: String,
    /// Who wrote it down.
    pub opened_by: String,
    /// What happened and what became of it, in the order in which it was written down; the first `facts` are those of
    /// the opening.
    pub entries: Vec<BreachEntry>,
    /// Whether encryption spares the letters (Article 34(3)(a)).
    pub advice: BreachAdvice,
}

/// What became of a breach.
#[derive(Clone, Serialize, TS)]
pub struct BreachEntry {
    /// `facts effects measures device-locked key-safe authority people notified told`.
    pub kind: String,
    /// The answer (`yes no unknown`), decision, phase (`first further final`) or channel (`letter email sms phone
    /// in-person public`).
    pub word: Option<String>,
    /// Words; the reason of a decision.
    pub text: Option<String>,
    /// Under which number the authority has it.
    pub reference: Option<String>,
    /// When it happened.
    pub at: String,
    /// When it was written down.
    pub recorded_at: String,
    /// Who wrote it down.
    pub staff: String,
}

/// Whether encryption spares the letters (Article 34(3)(a)); never the register nor Article 33.
#[derive(Clone, Serialize, TS)]
pub struct BreachAdvice {
    /// Whether the data are unintelligible to whoever has them: `yes no unknown`.
    pub unintelligible: String,
    /// Why: `was-readable not-about-secrecy depends encrypted passphrases-strong locked was-open lock-unknown key-apart
    /// key-along key-unknown keychain`.
    pub because: Vec<String>,
    /// The same as sentences, in the language of the session.
    pub sentences: Vec<String>,
    /// Keys of the vault that keychains of computers held at the time.
    pub keychains: u64,
    /// Passphrases that open the vault now; each passed the check of its strength when it was set.
    pub passphrases: u64,
    /// Least memory that one guess at a passphrase takes, in MiB (Argon2id).
    pub guess_mib: u32,
}

/// `breach note`: at least one of it.
#[derive(Clone, Default, Deserialize, TS)]
pub struct NoteBreach {
    /// Id.
    pub id: Uuid,
    /// What happened, learnt later.
    #[serde(default)]
    pub facts: Option<String>,
    /// Likely consequences (Article 33(3)(c)).
    #[serde(default)]
    pub effects: Option<String>,
    /// Measures taken or proposed (Article 33(3)(d)).
    #[serde(default)]
    pub measures: Option<String>,
    /// Whether the vault on the device was locked: `yes no unknown`.
    #[serde(default)]
    pub device_locked: Option<String>,
    /// Whether no passphrase and no recovery sheet went along: `yes no unknown`.
    #[serde(default)]
    pub key_safe: Option<String>,
}

/// `breach decide`: one of the two decisions.
#[derive(Clone, Default, Deserialize, TS)]
pub struct DecideBreach {
    /// Id.
    pub id: Uuid,
    /// About the authority: `notify not-needed`.
    #[serde(default)]
    pub authority: Option<String>,
    /// About the people: `tell no-high-risk encrypted measures effort`.
    #[serde(default)]
    pub people: Option<String>,
    /// Why.
    pub reason: String,
}

/// `breach notified`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct NotifiedBreach {
    /// Id.
    pub id: Uuid,
    /// When: RFC 3339, or a date.
    pub at: String,
    /// `first further final`; the first one, or a further one, where nothing is said.
    #[serde(default)]
    pub phase: Option<String>,
    /// Under which number the authority has it.
    #[serde(default)]
    pub reference: Option<String>,
    /// Why it was late, or what was added.
    #[serde(default)]
    pub reason: Option<String>,
}

/// `breach told`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct ToldBreach {
    /// Id.
    pub id: Uuid,
    /// When: RFC 3339, or a date.
    pub at: String,
    /// `letter email sms phone in-person public`.
    pub channel: String,
    /// Remarks.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A paper about a breach was written.
#[derive(Clone, Serialize, TS)]
pub struct BreachPaper {
    /// Where.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Letters in it; 0 for the report to the authority.
    pub letters: u64,
    /// Characters no font could draw, as `U+1F600`.
    pub undrawable: Vec<String>,
}
