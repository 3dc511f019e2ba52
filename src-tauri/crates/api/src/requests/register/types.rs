//! Requests and views of the register of requests.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `request open`: a letter on the table.
#[derive(Clone, Default, Deserialize, TS)]
pub struct OpenRequest {
    /// Who asks, if they are in the register.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// Else the name in the letter.
    #[serde(default)]
    pub unknown: Option<String>,
    /// `access rectification erasure restriction portability objection withdrawal`: each becomes a request.
    pub kinds: Vec<String>,
    /// When it came in (ISO date or RFC 3339), not in the future.
    pub received: String,
    /// `paper phone email sms web in-person`.
    pub channel: String,
    /// What they ask for, in words.
    #[serde(default)]
    pub words: Option<String>,
}

/// A letter was written down.
#[derive(Clone, Serialize, TS)]
pub struct RequestOpened {
    /// The first request of the letter.
    #[serde(flatten)]
    #[ts(flatten)]
    pub first: RequestDates,
    /// The same for all requests of the letter.
    pub letter: Uuid,
    /// Every request of the letter, the first one too.
    pub requests: Vec<RequestDates>,
}

/// The clock of a request (ISO dates).
#[derive(Clone, Serialize, TS)]
pub struct RequestDates {
    /// Request.
    pub id: Uuid,
    /// Kind.
    pub kind: String,
    /// One month, before it is moved to a working day.
    pub due_strict: String,
    /// The legal last day.
    pub due: String,
    /// Three months from receipt, before it is moved to a working day.
    pub extended_strict: String,
    /// The legal last day with the extension.
    pub extended_due: String,
    /// The firm's own goal.
    pub target: String,
}

/// `request list`.
#[derive(Clone, Deserialize, TS)]
pub struct RequestsQuery {
    /// Only those that are not closed.
    pub open: bool,
}

/// The desk.
#[derive(Clone, Serialize, TS)]
pub struct RequestsView {
    /// Open ones by the legal last day, then closed ones, the last closed first.
    pub rows: Vec<RequestRow>,
    /// How many there are to do.
    pub counts: RequestCounts,
    /// Today (ISO date).
    pub today: String,
}

/// How many requests there are to do. Nobody is named.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, TS)]
pub struct RequestCounts {
    /// Not closed.
    pub open: u32,
    /// Of these, with seven days or fewer to go.
    pub soon: u32,
    /// Of these, past the legal last day.
    pub late: u32,
}

/// A request on the desk.
#[derive(Clone, Serialize, TS)]
pub struct RequestRow {
    /// Its clock by the law, without what was done about it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub dates: RequestDates,
    /// The same for requests of one letter.
    pub letter: Uuid,
    /// How it came in.
    pub channel: String,
    /// When it came in (ISO date).
    pub received: String,
    /// Who asks, if they are in the register.
    pub person: Option<Uuid>,
    /// Display name, or the name in the letter; none if the person was erased.
    pub name: Option<String>,
    /// `received identity collecting review closed refused`.
    pub state: String,
    /// The next thing to do: `identity act tell letter send`; none if closed.
    pub next: Option<String>,
    /// The act that answers it: `report correction erasure restriction package objection withdrawal`.
    pub act: String,
    /// It takes effect at once: the month is only for reporting back.
    pub at_once: bool,
    /// The person was told that it takes longer.
    pub extended: bool,
    /// An answer of the person is waited for.
    pub paused: bool,
    /// The last day that counts now: `due` or `extended_due` (ISO date).
    pub deadline: String,
    /// The same before it is moved to a working day.
    pub deadline_strict: String,
    /// Days to `deadline`; negative when it has passed; for a closed one, as it was when the answer was sent.
    pub days_left: i64,
    /// Why the last day was moved: `weekend` or the name of the holiday it would have been.
    pub moved_by: Option<String>,
    /// `done partly refused`; none: open.
    pub outcome: Option<String>,
    /// When the answer was sent (RFC 3339).
    pub sent_at: Option<String>,
}

/// `request show`: a request with what was done about it.
#[derive(Clone, Serialize, TS)]
pub struct RequestView {
    /// The request.
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: RequestRow,
    /// Today (ISO date), by the clock of the vault.
    pub today: String,
    /// What they ask for, in words.
    pub words: Option<String>,
    /// What there is to do, in order.
    pub checklist: Vec<RequestTask>,
    /// What was done, oldest first.
    pub steps: Vec<RequestStep>,
    /// Other requests of the same letter.
    pub with: Vec<RequestDates>,
    /// Who received the data and has to be told (Article 19).
    pub recipients_to_tell: Vec<String>,
    /// Days on which an answer of the person was waited for.
    pub paused_days: u32,
    /// The last day if the clock stood on those days (ISO date): beside the strict date, never instead of it.
    pub deadline_with_pauses: Option<String>,
    /// The last day on which the person can be told that it takes longer (ISO date); none if they were, or too late.
    pub extend_until: Option<String>,
}

/// A line of the checklist.
#[derive(Clone, Serialize, TS)]
pub struct RequestTask {
    /// `identity act tell letter send`.
    pub task: String,
    /// It is done.
    pub done: bool,
}

/// Something that was done about a request.
#[derive(Clone, Serialize, TS)]
pub struct RequestStep {
    /// Id.
    pub id: Uuid,
    /// `identity paused resumed extended act corrected told letter closed`.
    pub step: String,
    /// When it happened (RFC 3339).
    pub at: String,
    /// Method, what is waited for, act, letter, labels of fields, or the name of a recipient.
    pub detail: Option<String>,
    /// Result of the check of identity, or outcome.
    pub result: Option<String>,
    /// Reason, or what was wrong.
    pub words: Option<String>,
    /// Staff member by name.
    pub staff: String,
}

/// `request identity`: how it was checked and with what result. Never what was shown.
#[derive(Clone, Deserialize, TS)]
pub struct CheckIdentity {
    /// Request.
    pub id: Uuid,
    /// `known-channel callback in-person eid`.
    pub method: String,
    /// `confirmed doubt failed`.
    pub result: String,
    /// When (RFC 3339 or ISO date); now if absent.
    #[serde(default)]
    pub at: Option<String>,
}

/// `request pause` and `request resume`.
#[derive(Clone, Deserialize, TS)]
pub struct PauseRequest {
    /// Request.
    pub id: Uuid,
    /// What is waited for: `identity clarification`; none: the person answered.
    #[serde(default)]
    pub waits_for: Option<String>,
    /// When (RFC 3339 or ISO date); now if absent.
    #[serde(default)]
    pub at: Option<String>,
}

/// `request extend`.
#[derive(Clone, Deserialize, TS)]
pub struct ExtendRequest {
    /// Request.
    pub id: Uuid,
    /// Why it takes longer, as the person was told.
    #[serde(default)]
    pub reason: Option<String>,
    /// When they were told (RFC 3339 or ISO date), in the first month.
    pub informed_at: String,
}

/// `request close`.
#[derive(Clone, Deserialize, TS)]
pub struct CloseRequest {
    /// Request.
    pub id: Uuid,
    /// `done partly refused`.
    pub outcome: String,
    /// Why not, or not in whole.
    #[serde(default)]
    pub reason: Option<String>,
    /// When the answer was sent (RFC 3339 or ISO date).
    pub sent_at: String,
}

/// `request match`: it is known now who asks.
#[derive(Clone, Deserialize, TS)]
pub struct MatchRequest {
    /// Any request of the letter.
    pub id: Uuid,
    /// Person.
    pub person: Uuid,
}

/// `request told`: a recipient was told (Article 19).
#[derive(Clone, Deserialize, TS)]
pub struct TellRecipient {
    /// Request.
    pub id: Uuid,
    /// By name.
    pub recipient: String,
    /// When (RFC 3339 or ISO date); now if absent.
    #[serde(default)]
    pub at: Option<String>,
}

/// `request act`: carries out what the person asks for.
#[derive(Clone, Default, Deserialize, TS)]
pub struct ActOnRequest {
    /// Request.
    pub id: Uuid,
    /// Purpose key, for a withdrawal and an objection; an objection without one is against all marketing.
    #[serde(default)]
    pub purpose: Option<String>,
    /// Ground of a restriction: `accuracy unlawful claims objection`.
    #[serde(default)]
    pub ground: Option<String>,
}

/// What was done.
#[derive(Clone, Serialize, TS)]
pub struct RequestDone {
    /// Request; of an act, the row it made.
    pub id: Uuid,
}
