//! What can be said about a consent, and what it amounts to.

use serde::{Deserialize, Serialize};
use text::Lang;
use ts_rs::TS;
use uuid::Uuid;
use vault::Instant;

use crate::private::Private;

/// State of consent: a view over the events. Only `granted` counts as consent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    /// Nothing happened yet.
    NotAsked,
    /// Asked, no answer.
    Asked,
    /// Given and in force.
    Granted,
    /// Refused.
    Refused,
    /// Withdrawn.
    Withdrawn,
    /// Past its date.
    Expired,
    /// Imported without proof.
    Unproven,
}

impl ConsentState {
    /// Its word in JSON and in the details of a refusal.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
            Self::Unproven => "unproven",
        }
    }
}

/// What a person did or was asked: the acts that can be recorded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentAction {
    /// `consent ask`
    Ask,
    /// `consent grant`
    Grant,
    /// `consent refuse`
    Refuse,
    /// `consent withdraw`
    Withdraw,
}

/// What an event of the log says: an act, or that a file claimed a consent without proof.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EventKind {
    /// Somebody acted.
    Act(ConsentAction),
    /// An import said so; it does not count.
    Unproven,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Act(ConsentAction::Ask),
        Self::Act(ConsentAction::Grant),
        Self::Act(ConsentAction::Refuse),
        Self::Act(ConsentAction::Withdraw),
        Self::Unproven,
    ];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Act(ConsentAction::Ask) => "ask",
            Self::Act(ConsentAction::Grant) => "grant",
            Self::Act(ConsentAction::Refuse) => "refuse",
            Self::Act(ConsentAction::Withdraw) => "withdraw",
            Self::Unproven => "unproven",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// How the firm and the person spoke.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 6] = [
        Self::Paper,
        Self::Phone,
        Self::Email,
        Self::Sms,
        Self::Web,
        Self::InPerson,
    ];

    /// Its word in the database, in JSON and in the law pack.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Web => "web",
            Self::InPerson => "in-person",
        }
    }

    /// The channel with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == word)
    }
}

/// A file that proves a consent.
pub struct Evidence {
    /// Its name, without a folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// An event to be appended.
pub struct NewEvent<'a> {
    /// Person.
    pub person: Uuid,
    /// Purpose key.
    pub purpose: &'a str,
    /// What happened.
    pub action: ConsentAction,
    /// How.
    pub channel: Channel,
    /// Version of the wording; for asking, granting and refusing the newest of the purpose if absent.
    pub text_version: Option<&'a str>,
    /// Language of the wording where the person has none.
    pub lang: Lang,
    /// When (RFC 3339 or an ISO date), now if absent.
    pub at: Option<&'a str>,
    /// What proves it.
    pub evidence: Option<Evidence>,
}

/// What recording came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The event.
    pub event: Uuid,
    /// The state after it.
    pub state: ConsentState,
}

/// An event of the log.
pub struct Event {
    /// Order in which it was written down.
    pub seq: i64,
    /// Id.
    pub id: Uuid,
    /// Purpose key.
    pub purpose: String,
    /// What happened.
    pub kind: EventKind,
    /// How; none for `unproven`.
    pub channel: Option<Channel>,
    /// Version of the wording.
    pub text_version: Option<String>,
    /// When it happened.
    pub at: Instant,
    /// When it was written down.
    pub recorded_at: Instant,
    /// Who wrote it down.
    pub staff: Uuid,
    /// Name of the evidence file, if one is kept.
    pub evidence_name: Option<Private>,
}

/// A state and since when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: ConsentState,
    /// Since when; none for `not-asked`.
    pub since: Option<Instant>,
    /// Until when it holds, for a granted consent with a limit.
    pub until: Option<Instant>,
}

/// What a registered text is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WordingKind {
    /// What a person agrees to.
    Consent,
    /// What a person is told under Articles 13 and 14.
    Notice,
}

impl WordingKind {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Notice => "notice",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Consent, Self::Notice]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }
}

/// A registered text: never changed, only followed by another version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What it is for.
    pub kind: WordingKind,
    /// Version.
    pub version: String,
    /// Language.
    pub lang: Lang,
    /// Purpose key it is for; every purpose on consent if absent.
    pub purpose: Option<String>,
    /// Full text.
    pub body: String,
    /// SHA-256 of the body's UTF-8, hex.
    pub hash: String,
    /// Registered at.
    pub created_at: Instant,
}
