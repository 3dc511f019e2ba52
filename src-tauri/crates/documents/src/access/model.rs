//! What the report is made from. Filled by the rooms of the product; nothing here is masked.

use chrono::{DateTime, FixedOffset, NaiveDate};
use text::Lang;
use uuid::Uuid;

/// The whole answer.
#[derive(Clone)]
pub struct AccessReport {
    /// The language of the paper; the texts below come in it.
    pub lang: Lang,
    /// Who answers.
    pub controller: Controller,
    /// The request that is answered; none where the person did not have to ask.
    pub request: Option<Request>,
    /// Number and time of this paper.
    pub issue: Issue,
    /// Whether anything is held, and what.
    pub answer: Answer,
    /// What the paper can be checked against.
    pub integrity: Integrity,
}

/// Article 15(1): the answer is yes or no.
#[derive(Clone)]
pub enum Answer {
    /// Data of this person are processed.
    Held(Box<Held>),
    /// Nothing is held about what was asked for.
    Nothing {
        /// The address, number or name that was looked for, as it was written.
        asked: String,
    },
}

/// The controller (Article 13(1)(a), (b)).
#[derive(Clone)]
pub struct Controller {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// E-mail, phone.
    pub contact: String,
    /// The data protection officer, where there is one.
    pub dpo: Option<String>,
    /// Where to complain.
    pub authority: Authority,
}

/// The supervisory authority (Article 15(1)(f)).
#[derive(Clone)]
pub struct Authority {
    /// Name.
    pub name: String,
    /// Address, page, e-mail; a setting, since it has moved.
    pub contact: Option<String>,
}

/// The request that is answered.
#[derive(Clone)]
pub struct Request {
    /// When it came.
    pub received: NaiveDate,
    /// How it came.
    pub channel: Option<Channel>,
}

/// The paper itself.
#[derive(Clone)]
pub struct Issue {
    /// Its number; also the `/ID` of the file.
    pub id: Uuid,
    /// When it was made, with the offset of the place.
    pub made: DateTime<FixedOffset>,
    /// Name and version of the program.
    pub program: String,
}

/// What the paper can be checked against.
#[derive(Clone)]
pub struct Integrity {
    /// Hash of the data at the moment of the report.
    pub snapshot: String,
    /// Entries of the access log at that moment.
    pub audit_entries: u64,
    /// Fingerprint of the access log (audit head).
    pub audit_head: String,
}

/// Everything held about a person.
#[derive(Clone)]
pub struct Held {
    /// Display name; repeated in the header, the letter and the summary.
    pub person: String,
    /// Part A: the data. Rows of one category need not stand together; a category without rows is stated as empty.
    pub rows: Vec<Row>,
    /// Part A: notes about the person, word for word.
    pub notes: Vec<Note>,
    /// Part A: what was redacted and why.
    pub redactions: Vec<Redaction>,
    /// Part B: why anything is processed.
    pub purposes: Vec<Purpose>,
    /// Part B: who received data or may receive them.
    pub recipients: Vec<Recipient>,
    /// Part B: transfers to third countries (Article 15(2)).
    pub transfers: Vec<Transfer>,
    /// Part C: the log of consents.
    pub consents: Vec<ConsentEvent>,
    /// Part C: the wordings that consents and notices name, each once.
    pub wordings: Vec<Wording>,
    /// Part C: notices given and due.
    pub notices: Vec<Notice>,
    /// Part D: requests of the person, this one among them.
    pub requests: Vec<PastRequest>,
    /// Part D: restrictions and objections.
    pub marks: Vec<Mark>,
    /// Part D: contacts: calls, meetings, messages.
    pub contacts: Vec<Contact>,
    /// Part E: when sealed details were shown. Without names of staff (CJEU C-579/21).
    pub reveals: Vec<Reveal>,
}

/// Categories of personal data, in the order of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Who somebody is.
    Identification,
    /// How to reach them.
    Contact,
    /// What was agreed with them.
    Contract,
    /// Money.
    Financial,
    /// What was said and how to say it.
    Communication,
    /// Article 9(1).
    Special,
    /// Anything else.
    Other,
}

impl Category {
    /// Every category.
    pub const ALL: [Self; 7] = [
        Self::Identification,
        Self::Contact,
        Self::Contract,
        Self::Financial,
        Self::Communication,
        Self::Special,
        Self::Other,
    ];
}

/// One value.
#[derive(Clone)]
pub struct Row {
    /// Its category.
    pub category: Category,
    /// What it is: the label of the field.
    pub label: String,
    /// The value.
    pub value: Vec<Passage>,
    /// Where it comes from (Article 15(1)(g)).
    pub source: Source,
    /// Since when it is held.
    pub since: Option<NaiveDate>,
}

/// Part of a value or note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// As it is held.
    Verbatim(String),
    /// Left out: another person's data. Printed as `[údaj inej osoby]`; the text itself is not in the file.
    Redacted,
}

/// Where a value comes from.
#[derive(Clone)]
pub struct Source {
    /// Kind of the source.
    pub kind: SourceKind,
    /// Its name: a file, a register, a fair.
    pub detail: Option<String>,
}

/// Kinds of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The person.
    Person,
    /// Somebody else.
    ThirdParty,
    /// A public source.
    Public,
    /// Made by the controller: marks, dates, computed values.
    Own,
}

/// A note about the person.
#[derive(Clone)]
pub struct Note {
    /// When it was written.
    pub at: DateTime<FixedOffset>,
    /// Its words; line ends are kept.
    pub text: Vec<Passage>,
}

/// What was left out (Article 15(4)).
#[derive(Clone)]
pub struct Redaction {
    /// Where: "note of 12. 3. 2026".
    pub place: String,
    /// Why.
    pub reason: String,
    /// How many passages.
    pub count: u32,
}

/// A purpose of processing (Article 15(1)(a), (b), (d)).
#[derive(Clone)]
pub struct Purpose {
    /// Name.
    pub name: String,
    /// Legal basis.
    pub basis: Basis,
    /// Letter of Article 9(2), where special categories are processed.
    pub art9: Option<char>,
    /// The legitimate interest in words.
    pub interest: Option<String>,
    /// The law that demands it.
    pub statute: Option<String>,
    /// Categories of data.
    pub categories: Vec<Category>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// When it ended; running where absent.
    pub ended: Option<NaiveDate>,
    /// How long data are kept, in words.
    pub retention: String,
    /// The day until which they are kept, where it is known.
    pub until: Option<NaiveDate>,
    /// Direct marketing: the right to object is absolute (Article 21(2), (3)).
    pub marketing: bool,
}

/// Article 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// (a)
    Consent,
    /// (b)
    Contract,
    /// (c)
    LegalDuty,
    /// (d)
    VitalInterests,
    /// (e)
    PublicTask,
    /// (f)
    LegitimateInterest,
}

/// Somebody who received data or may receive them (Article 15(1)(c), by name: CJEU C-154/21).
#[derive(Clone)]
pub struct Recipient {
    /// Name.
    pub name: String,
    /// Country, in words.
    pub country: String,
    /// What it is.
    pub role: Role,
    /// What was given and when; empty: nothing yet.
    pub handed: Vec<Handed>,
}

/// What a recipient is (Article 4(7), (8)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Works for the controller.
    Processor,
    /// Decides for itself.
    Controller,
}

/// One disclosure.
#[derive(Clone)]
pub struct Handed {
    /// When.
    pub on: NaiveDate,
    /// Which data: labels of fields.
    pub what: Vec<String>,
}

/// A transfer to a third country (Article 15(2)).
#[derive(Clone)]
pub struct Transfer {
    /// To whom or where.
    pub to: String,
    /// The safeguards of Article 46.
    pub safeguards: String,
}

/// How two sides spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// On paper.
    Paper,
    /// By phone.
    Phone,
    /// By e-mail.
    Email,
    /// By text message.
    Sms,
    /// On a web page.
    Web,
    /// Face to face.
    InPerson,
}

/// What happened to a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentAct {
    /// Asked for.
    Asked,
    /// Given.
    Granted,
    /// Refused.
    Refused,
    /// Withdrawn.
    Withdrawn,
    /// Past its date.
    Expired,
    /// Claimed by an import, without proof; does not count.
    Unproven,
}

/// An event of the log of consents.
#[derive(Clone)]
pub struct ConsentEvent {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Name of the purpose.
    pub purpose: String,
    /// What happened.
    pub act: ConsentAct,
    /// How.
    pub channel: Option<Channel>,
    /// Version of the wording.
    pub wording: Option<String>,
    /// Name of the file that proves it.
    pub evidence: Option<String>,
}

/// A wording: what the person was told.
#[derive(Clone)]
pub struct Wording {
    /// Version, as events name it.
    pub version: String,
    /// Its full text.
    pub body: String,
}

/// A notice under Article 13 or 14.
#[derive(Clone)]
pub struct Notice {
    /// 13 or 14.
    pub article: u8,
    /// What became of it.
    pub state: NoticeState,
}

/// Given, due or not needed.
#[derive(Clone)]
pub enum NoticeState {
    /// Given.
    Given {
        /// When.
        on: NaiveDate,
        /// How.
        channel: Option<Channel>,
        /// Version of the wording.
        wording: Option<String>,
    },
    /// Not given yet.
    Due {
        /// Last day.
        by: NaiveDate,
    },
}

/// Rights a person can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestKind {
    /// Article 15.
    Access,
    /// Article 16.
    Rectification,
    /// Article 17.
    Erasure,
    /// Article 18.
    Restriction,
    /// Article 20.
    Portability,
    /// Article 21.
    Objection,
    /// Article 7(3).
    Withdrawal,
}

/// A request of the person.
#[derive(Clone)]
pub struct PastRequest {
    /// Which right.
    pub kind: RequestKind,
    /// When it came.
    pub received: NaiveDate,
    /// How it came.
    pub channel: Option<Channel>,
    /// What became of it; none: still open.
    pub outcome: Option<String>,
    /// When it was answered.
    pub answered: Option<NaiveDate>,
}

/// A restriction or an objection.
#[derive(Clone)]
pub struct Mark {
    /// What: "restricted: accuracy contested".
    pub what: String,
    /// Since when.
    pub since: NaiveDate,
    /// Until when; in force where absent.
    pub until: Option<NaiveDate>,
}

/// A call, a meeting, a message.
#[derive(Clone)]
pub struct Contact {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// How.
    pub channel: Channel,
    /// What about.
    pub text: Vec<Passage>,
}

/// Sealed details were shown to staff.
#[derive(Clone)]
pub struct Reveal {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Labels of the fields.
    pub fields: Vec<String>,
    /// Why.
    pub reason: String,
    /// For how long, in seconds.
    pub seconds: u32,
}

impl AccessReport {
    /// How many records the answer holds; 0 where nothing is held.
    pub fn records(&self) -> usize {
        match &self.answer {
            Answer::Held(held) => held.records(),
            Answer::Nothing { .. } => 0,
        }
    }
}

impl Held {
    /// Values, notes, disclosures, events, notices, requests, marks, contacts and reveals together.
    pub fn records(&self) -> usize {
        self.rows.len()
            + self.notes.len()
            + self.handed()
            + self.consents.len()
            + self.notices.len()
            + self.requests.len()
            + self.marks.len()
            + self.contacts.len()
            + self.reveals.len()
    }

    /// Disclosures of all recipients.
    pub(super) fn handed(&self) -> usize {
        self.recipients
            .iter()
            .map(|recipient| recipient.handed.len())
            .sum()
    }

    /// Passages left out.
    pub(super) fn redacted(&self) -> u64 {
        self.redactions
            .iter()
            .map(|redaction| u64::from(redaction.count))
            .sum()
    }
}
