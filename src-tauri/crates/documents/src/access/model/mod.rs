//! What the report is made from. Filled by the rooms of the product; nothing here is masked.

mod data;
mod past;
mod processing;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;
use text::Lang;
use uuid::Uuid;

pub use data::{Category, Note, Passage, Redaction, Row, Source, SourceKind};
pub use past::{
    Change, ConsentAct, ConsentEvent, Contact, Mark, Notice, NoticeState, PastRequest, RequestKind, Reveal,
    Wording,
};
pub use processing::{Basis, Handed, Purpose, Recipient, Role, Transfer};

use crate::attachment::Attachment;

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
    /// Files that are held about the person, copied into the paper. The data for a machine are added by themselves.
    pub attachments: Vec<Attachment>,
}

/// Article 15(1): the answer is yes or no.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Serialize)]
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
#[derive(Clone, Serialize)]
pub struct Authority {
    /// Name.
    pub name: String,
    /// Address, page, e-mail; a setting, since it has moved.
    pub contact: Option<String>,
}

/// The request that is answered.
#[derive(Clone, Serialize)]
pub struct Request {
    /// When it came.
    pub received: NaiveDate,
    /// How it came.
    pub channel: Option<Channel>,
}

/// The paper itself.
#[derive(Clone, Serialize)]
pub struct Issue {
    /// Its number; also the `/ID` of the file.
    pub id: Uuid,
    /// When it was made, with the offset of the place.
    pub made: DateTime<FixedOffset>,
    /// Name and version of the program.
    pub program: String,
}

/// What the paper can be checked against.
#[derive(Clone, Serialize)]
pub struct Integrity {
    /// Hash of the data at the moment of the report.
    pub snapshot: String,
    /// Entries of the access log at that moment.
    pub audit_entries: u64,
    /// Fingerprint of the access log (audit head).
    pub audit_head: String,
}

/// Everything held about a person.
#[derive(Clone, Serialize)]
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
    /// Part E: further entries of the access log, oldest first.
    pub changes: Vec<Change>,
}

/// How two sides spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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
    /// Values, notes, purposes, disclosures, events, notices, requests, marks, contacts, reveals and changes together.
    pub fn records(&self) -> usize {
        self.rows.len()
            + self.notes.len()
            + self.purposes.len()
            + self.handed()
            + self.consents.len()
            + self.notices.len()
            + self.requests.len()
            + self.marks.len()
            + self.contacts.len()
            + self.reveals.len()
            + self.changes.len()
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
