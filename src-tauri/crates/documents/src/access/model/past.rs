//! Parts C, D and E: what happened.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;

use super::{Channel, Passage};

/// What happened to a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Serialize)]
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
#[derive(Clone, Serialize)]
pub struct Wording {
    /// Version, as events name it.
    pub version: String,
    /// Its full text.
    pub body: String,
}

/// A notice under Article 13 or 14.
#[derive(Clone, Serialize)]
pub struct Notice {
    /// 13 or 14.
    pub article: u8,
    /// What became of it.
    pub state: NoticeState,
}

/// Given, due or not needed.
#[derive(Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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
    /// Not a request: the person was told of a breach (Article 34).
    BreachLetter,
}

/// A request of the person.
#[derive(Clone, Serialize)]
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
#[derive(Clone, Serialize)]
pub struct Mark {
    /// What: "restricted: accuracy contested".
    pub what: String,
    /// Since when.
    pub since: NaiveDate,
    /// Until when; in force where absent.
    pub until: Option<NaiveDate>,
}

/// A call, a meeting, a message.
#[derive(Clone, Serialize)]
pub struct Contact {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// How.
    pub channel: Channel,
    /// What about.
    pub text: Vec<Passage>,
}

/// Sealed details were shown to staff.
#[derive(Clone, Serialize)]
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

/// An entry of the access log that no other part tells.
#[derive(Clone, Serialize)]
pub struct Change {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// What happened, in words.
    pub what: String,
    /// Labels of the fields it is about.
    pub fields: Vec<String>,
    /// Other words of the entry.
    pub details: Vec<Passage>,
}
