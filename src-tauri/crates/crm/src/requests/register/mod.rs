//! The register of requests (Articles 12 and 15 to 22): who asks for what since when, what was done about it, until when
//! the answer is due, and how it ended. Nothing is closed without the time at which the answer was sent.
//!
//! The row of a request names nobody and stays; who asked and what was done about them goes with the person.

mod answered;
pub mod clock;
mod ending;
mod kind;
pub mod progress;
mod rules;
mod steps;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::census::Class;
use vault::{Instant, Op, Read, Write};

pub use answered::{acted, acted_on, correctable, corrected, recipients_to_tell, report_made, told};
pub use ending::{Closing, close, extend};
pub use kind::{Act, Identity, Kind, METHODS, Outcome, StepKind, WAITS};
pub use steps::{identity, is_paused, letter_made, pause, resume};

use self::clock::Clock;
use crate::audit::acts;
use crate::consent::Channel;
use crate::error::{CrmError, Refusal};
use crate::private::Private;
use crate::{people, purposes};

/// Who asks.
#[derive(Clone, Copy)]
pub enum Who<'a> {
    /// Somebody in the register.
    Person(Uuid),
    /// Nobody in the register, or not known yet who: the name in the letter.
    Stranger(&'a str),
}

/// A letter on the table.
#[derive(Clone, Copy)]
pub struct Opening<'a> {
    /// Who asks.
    pub who: Who<'a>,
    /// For what; each becomes a request of its own.
    pub kinds: &'a [Kind],
    /// When it came in: ISO date or RFC 3339.
    pub received: &'a str,
    /// How it came in.
    pub channel: Channel,
    /// What they ask for, in words.
    pub words: Option<&'a str>,
}

/// A request.
pub struct Case {
    /// Id.
    pub id: Uuid,
    /// The same for requests that came in one letter.
    pub letter: Uuid,
    /// What is asked for.
    pub kind: Kind,
    /// How it came in.
    pub channel: Channel,
    /// When it came in.
    pub received: NaiveDate,
    /// When it was written down.
    pub opened_at: Instant,
    /// Who wrote it down.
    pub staff: Uuid,
    /// When the person was told that it takes longer.
    pub extended_at: Option<Instant>,
    /// The act that is known to have answered it: its word, and its row where it has one.
    pub act: Option<(String, Option<Uuid>)>,
    /// How it ended.
    pub closed: Option<Closed>,
    /// Who asks, if they are in the register.
    pub person: Option<Uuid>,
    /// Who they say they are, while they are nobody in the register.
    pub stranger: Option<Private>,
    /// What they ask for, in words.
    pub words: Option<Private>,
    /// The person was erased: nobody knows any more who asked.
    pub erased: bool,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// How.
    pub outcome: Outcome,
    /// When the answer was sent.
    pub sent_at: Instant,
    /// When that was written down.
    pub at: Instant,
}

/// Something that was done about a request.
pub struct Step {
    /// Id.
    pub id: Uuid,
    /// What.
    pub kind: StepKind,
    /// When it happened.
    pub at: Instant,
    /// Method, what is waited for, act, letter, keys of corrected fields, or the name of a recipient.
    pub detail: Option<String>,
    /// Result of the check of identity, outcome, hash of a letter.
    pub result: Option<String>,
    /// Reason, or what was wrong.
    pub words: Option<Private>,
    /// When it was written down.
    pub recorded_at: Instant,
    /// Who wrote it down.
    pub staff: Uuid,
}

impl Case {
    /// Its clock. `steps` are its own.
    pub fn clock(&self, steps: &[Step], today: NaiveDate) -> Clock {
        let end = self.closed.map_or(today, |closed| rules::day(closed.sent_at));
        let paused = clock::paused_days(&rules::pauses(steps), end);
        Clock::of(self.received, self.extended_at.is_some(), paused)
    }

    /// Whom the values of the case are about: the person, or the case itself where they are nobody in the register.
    pub(super) fn subject(&self) -> Uuid {
        self.person.unwrap_or(self.id)
    }
}

/// Writes a letter down, a request for each kind. One entry in the log for each.
///
/// # Errors
/// `unknown-person`, `bad-request-kind` for none, `empty-name`, `bad-date`, `future-date`, `too-long`, `bad-characters`.
pub fn open(w: &Write<'_>, opening: &Opening<'_>) -> Result<Vec<Case>, CrmError> {
    let received = rules::received(opening.received, w.world().now())?;
    let words = rules::words(opening.words, "words")?;
    let person = match opening.who {
        Who::Person(person) => {
            purposes::present(w, person)?;
            Some(person)
        }
        Who::Stranger(_) => None,
    };
    let name = match opening.who {
        Who::Person(_) => None,
        Who::Stranger(name) => Some(rules::name(name)?),
    };
    let mut kinds = opening.kinds.to_vec();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        return Err(Refusal::new("bad-request-kind").on("kind").into());
    }
    let letter = w.id();
    let mut cases = Vec::with_capacity(kinds.len());
    for kind in kinds {
        let id = w.id();
        let row = store::NewRow {
            id,
            letter,
            kind,
            channel: opening.channel,
            received,
            person,
            name: name.as_deref(),
            words: words.as_deref(),
        };
        store::insert(w, &row)?;
        w.changed("request", id, Op::Insert, &["kind", "channel", "received"])?;
        w.changed("request_subject", id, Op::Insert, &["person_id", "name", "words"])?;
        let facts = json!({ "request": id, "kind": kind.as_str(), "received": received.to_string() });
        w.audit(acts::REQUEST_OPENED, person, facts)?;
        cases.push(get(w, id)?);
    }
    if let Some(person) = person {
        people::touch(w, person)?;
    }
    Ok(cases)
}

/// The requests of a letter belong to somebody in the register, now that it is known who asks. One entry in the log.
///
/// # Errors
/// `unknown-request request-closed request-has-person unknown-person`.
pub fn matched(w: &Write<'_>, id: Uuid, person: Uuid) -> Result<(), CrmError> {
    let case = open_case(w, id)?;
    if case.person.is_some() || case.erased {
        return Err(Refusal::new("request-has-person").on("person").into());
    }
    purposes::present(w, person)?;
    for other in store::of_letter(w, case.letter)? {
        store::set_person(w, other, person)?;
        w.changed("request_subject", other, Op::Update, &["person_id", "name"])?;
    }
    people::touch(w, person)?;
    w.audit(acts::REQUEST_MATCHED, Some(person), json!({ "request": id }))?;
    Ok(())
}

/// A request by id.
///
/// # Errors
/// `unknown-request`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Case, CrmError> {
    store::get(r, id)?.ok_or_else(|| Refusal::new("unknown-request").on("id").into())
}

/// All requests, or those that are not closed, in the order of their receipt.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, open_only: bool) -> Result<Vec<Case>, CrmError> {
    store::all(r, open_only)
}

/// What was done about a request, oldest first.
///
/// # Errors
/// Of the vault only.
pub fn steps(r: &Read<'_>, case: &Case) -> Result<Vec<Step>, CrmError> {
    store::steps(r, case)
}

/// A request that is not closed.
///
/// # Errors
/// `unknown-request request-closed`.
pub fn open_case(r: &Read<'_>, id: Uuid) -> Result<Case, CrmError> {
    let case = get(r, id)?;
    if case.closed.is_some() {
        return Err(Refusal::new("request-closed").on("id").into());
    }
    Ok(case)
}

/// A value of a case.
fn private(subject: Uuid, field: &str, value: String) -> Private {
    Private::new(value, subject, field, Class::Minimal, false)
}
