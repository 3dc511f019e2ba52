//! Room `consent`: who agreed to what, and to which words.

mod evidence;
mod receipt;
#[cfg(test)]
mod tests;
pub mod types;

pub use receipt::write_receipt;

use std::collections::HashMap;
use std::path::Path;

use crm::consent::wordings;
use crm::consent::{self, Channel, Event, NewEvent, Row, Wording, WordingKind};
use crm::error::CrmError;
use crm::private::{Grant, Shown};
use crm::staff::Role;
use crm::{moment, people, purposes, staff};
use text::{Lang, say};
use uuid::Uuid;
use vault::Read;

use self::types::{
    ConsentBoard, ConsentPurpose, ConsentRecorded, ConsentRow, ConsentState, ConsentsExpired, ExpiringAsked,
    ExpiringConsent, NewWording, RecordConsent, WordingAdded, WordingView,
};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// The consent screen of a person: one row for each purpose on consent, and all events.
///
/// # Errors
/// `unknown-person restricted`.
pub fn board(session: &Session, person: Uuid) -> Result<ConsentBoard, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        purposes::open(r, person)?;
        let rows = consent::board(r, person, session.lang())?;
        Ok(ConsentBoard {
            person,
            name: shown(people::get(r, person)?.name.shown_to(&Grant::minimal())),
            purposes: rows.into_iter().map(|row| purpose(row, session.lang())).collect(),
            history: rows_of(r, person, session.lang())?,
        })
    })
}

/// Appends one event.
///
/// # Errors
/// `not-allowed bad-channel file-not-found no-permission not-a-file`, and what [`crm::consent::record`] refuses.
pub fn record(session: &Session, request: RecordConsent) -> Result<ConsentRecorded, ApiError> {
    session.require(Role::Staff)?;
    let channel = channel(&request.channel)?;
    let mut evidence = request
        .evidence
        .as_deref()
        .map(|path| evidence::read(Path::new(path)))
        .transpose()?;
    if let Some(proof) = evidence.as_mut().filter(|_| request.by_parent) {
        let name = std::mem::take(&mut proof.name);
        proof.name = say(
            session.lang(),
            "consent-parent-evidence",
            &[("name", name.into())],
        );
    }
    let event = NewEvent {
        person: request.person,
        purpose: &request.purpose,
        action: request.action,
        channel,
        text_version: request.text_version.as_deref(),
        lang: session.lang(),
        at: request.at.as_deref(),
        evidence,
    };
    let recorded = session.vault().write(session.staff(), |w| {
        if request.by_parent {
            consent::record_by_parent(w, &event)
        } else {
            consent::record(w, &event)
        }
    })?;
    Ok(ConsentRecorded {
        event: recorded.event,
        state: recorded.state,
    })
}

/// Takes the withdrawal of somebody who was erased, by the address they had.
///
/// # Errors
/// `not-allowed unknown-person unknown-purpose basis-not-consent bad-email`.
pub fn withdraw_erased(session: &Session, address: &str, purpose: &str) -> Result<ConsentRecorded, ApiError> {
    session.require(Role::Staff)?;
    let recorded = session.vault().write(session.staff(), |w| {
        consent::withdrawn_after_erasure(w, address, purpose)
    })?;
    Ok(ConsentRecorded {
        event: recorded.event,
        state: recorded.state,
    })
}

/// Consents that have ended or end by a day: to be asked for anew, or let go.
///
/// # Errors
/// `bad-date`.
pub fn expiring(session: &Session, request: &ExpiringAsked) -> Result<Vec<ExpiringConsent>, ApiError> {
    session.require(Role::Viewer)?;
    let before = request.before.as_deref().map(moment::date).transpose();
    let before = before.map_err(|no| ApiError::from(no).on("before"))?;
    let found = session.vault().read(|r| consent::expiring(r, before))?;
    let row = |one: consent::Expiring| ExpiringConsent {
        person: one.person,
        name: shown(one.name.shown_to(&Grant::minimal())),
        purpose_name: one.purpose.name(session.lang()).to_owned(),
        purpose: one.purpose.key,
        state: one.state,
        until: instant(one.until),
        running: one.running,
    };
    Ok(found.into_iter().map(row).collect())
}

/// Ends every processing whose consent is past its time.
///
/// # Errors
/// `not-allowed`.
pub fn expire(session: &Session) -> Result<ConsentsExpired, ApiError> {
    session.require(Role::Staff)?;
    // An act that ends nothing writes nothing, and a transaction without an entry is refused.
    if !session
        .vault()
        .read(|r| consent::expiring(r, None))?
        .iter()
        .any(is_over)
    {
        return Ok(ConsentsExpired { ended: 0 });
    }
    let ended = session.vault().write(session.staff(), consent::expire)?;
    Ok(ConsentsExpired { ended })
}

fn is_over(one: &consent::Expiring) -> bool {
    one.running && one.state == ConsentState::Expired
}

/// All events of a person, newest first.
///
/// # Errors
/// `unknown-person restricted`.
pub fn history(session: &Session, person: Uuid) -> Result<Vec<ConsentRow>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        purposes::open(r, person)?;
        Ok(rows_of(r, person, session.lang())?)
    })
}

/// Every registered text, newest first.
///
/// # Errors
/// Of the vault only.
pub fn wordings(session: &Session) -> Result<Vec<WordingView>, ApiError> {
    session.require(Role::Viewer)?;
    let wordings = session.vault().read(wordings::list)?;
    Ok(wordings.into_iter().map(wording).collect())
}

/// Registers a text.
///
/// # Errors
/// `not-allowed bad-text-kind bad-language`, and what [`crm::consent::wordings::add`] refuses.
pub fn add_wording(session: &Session, request: NewWording) -> Result<WordingAdded, ApiError> {
    session.require(Role::Owner)?;
    let new = wordings::NewWording {
        kind: WordingKind::parse(&request.kind).ok_or_else(|| ApiError::rule("bad-text-kind").on("kind"))?,
        version: request.version,
        lang: request
            .lang
            .parse()
            .map_err(|_| ApiError::rule("bad-language").on("lang"))?,
        purpose: request.purpose,
        body: request.body,
    };
    let added = session
        .vault()
        .write(session.staff(), |w| wordings::add(w, &new))?;
    Ok(WordingAdded {
        version: added.version,
        hash: added.hash,
    })
}

/// How the firm and the person spoke.
///
/// # Errors
/// `bad-channel`.
pub(crate) fn channel(word: &str) -> Result<Channel, ApiError> {
    Channel::parse(word).ok_or_else(|| ApiError::rule("bad-channel").on("channel"))
}

fn rows_of(r: &Read<'_>, person: Uuid, lang: Lang) -> Result<Vec<ConsentRow>, CrmError> {
    let staff = staff::names(r)?;
    let names: HashMap<String, String> = purposes::list(r)?
        .into_iter()
        .map(|purpose| (purpose.key.clone(), purpose.name(lang).to_owned()))
        .collect();
    let events = consent::history(r, person)?;
    Ok(events
        .into_iter()
        .map(|event| row(event, &staff, &names))
        .collect())
}

fn row(event: Event, staff: &HashMap<Uuid, String>, names: &HashMap<String, String>) -> ConsentRow {
    ConsentRow {
        id: event.id,
        at: instant(event.at),
        recorded_at: instant(event.recorded_at),
        purpose_name: names.get(&event.purpose).unwrap_or(&event.purpose).clone(),
        purpose: event.purpose,
        action: event.kind.as_str().to_owned(),
        channel: event.channel.map(|channel| channel.as_str().to_owned()),
        text_version: event.text_version,
        staff: staff.get(&event.staff).cloned().unwrap_or_default(),
        evidence: event
            .evidence_name
            .map(|name| shown(name.shown_to(&Grant::minimal()))),
    }
}

fn purpose(row: Row, lang: Lang) -> ConsentPurpose {
    ConsentPurpose {
        name: row.purpose.name(lang).to_owned(),
        marketing: row.purpose.marketing,
        purpose: row.purpose.key,
        state: row.standing.state,
        since: row.standing.since.map(instant),
        until: row.standing.until.map(instant),
        wording: row.wording.map(wording),
        ask_channels: row
            .ask_channels
            .iter()
            .map(|channel| channel.as_str().to_owned())
            .collect(),
    }
}

fn wording(wording: Wording) -> WordingView {
    WordingView {
        kind: wording.kind.as_str().to_owned(),
        version: wording.version,
        lang: wording.lang.to_string(),
        body: wording.body,
        hash: wording.hash,
        created_at: instant(wording.created_at),
    }
}

/// A minimal value: always open.
fn shown(value: Shown) -> String {
    value.value().unwrap_or_default()
}
