//! Room `purposes`: why anything is held at all (Articles 5(1)(b), 6, 9, 13(1)(c)).
//!
//! The catalogue keeps every version of a purpose; a processing (person × purpose) keeps the version it was started
//! under. A value is stored only where a running processing needs its field.

pub mod census;
mod ground;
#[cfg(test)]
mod ground_tests;
mod rules;
mod seed;
mod store;
#[cfg(test)]
mod tests;
mod types;

use std::collections::HashMap;

use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

pub use ground::{Lost, losing, queue};
pub use seed::seed;
pub use types::{Basis, NewPurpose, Processing, Purpose, SOURCE_CONSENT, end_reason};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{disclosure, fields, moment, people, restriction, row_id};

/// The current version of a purpose, none if there is no such purpose.
///
/// # Errors
/// Of the vault only.
pub fn current(r: &Read<'_>, key: &str) -> Result<Option<Purpose>, CrmError> {
    store::current(r, key)
}

/// The current version of a purpose that must be there.
///
/// # Errors
/// `unknown-purpose`, with `{purpose}`.
pub fn known(r: &Read<'_>, key: &str) -> Result<Purpose, CrmError> {
    current(r, key)?.ok_or_else(|| unknown(key))
}

/// A version of a purpose, current or not.
///
/// # Errors
/// `unknown-purpose`.
pub fn version(r: &Read<'_>, key: &str, version: u32) -> Result<Purpose, CrmError> {
    store::version(r, key, version)?.ok_or_else(|| unknown(key))
}

/// The current version of every purpose, in the order they were made.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>) -> Result<Vec<Purpose>, CrmError> {
    store::all_current(r)
}

/// Every version of a purpose, the newest first: what anybody was told when they came under it.
///
/// # Errors
/// `unknown-purpose`.
pub fn history(r: &Read<'_>, key: &str) -> Result<Vec<Purpose>, CrmError> {
    let versions = store::versions(r, key)?;
    if versions.is_empty() {
        return Err(unknown(key));
    }
    Ok(versions)
}

/// Running processings by purpose key; a purpose without any is absent.
///
/// # Errors
/// Of the vault only.
pub fn people(r: &Read<'_>) -> Result<HashMap<String, u64>, CrmError> {
    store::counts(r)
}

/// Whether the current version of a purpose needs a field.
///
/// # Errors
/// `unknown-purpose`.
pub fn allows(r: &Read<'_>, purpose: &str, field: &str) -> Result<bool, CrmError> {
    Ok(known(r, purpose)?.needs(field))
}

/// Adds a purpose, or a new version of a known key. One entry in the log.
///
/// # Errors
/// What the rules refuse: `bad-key`, `empty-name`, `too-long`, `unknown-field`, `bad-retention`, `bad-period`,
/// `interest-missing`, `consent-valid-misplaced`, `bad-art9`, `article-9-missing`; `unknown-recipient`.
pub fn add(w: &Write<'_>, new: &NewPurpose) -> Result<Purpose, CrmError> {
    let purpose = insert(w, new)?;
    w.audit(
        acts::PURPOSE_ADDED,
        None,
        json!({ "purpose": purpose.key, "version": purpose.version }),
    )?;
    Ok(purpose)
}

/// Stores a purpose without an entry in the log: part of an act that has its own.
fn insert(w: &Write<'_>, new: &NewPurpose) -> Result<Purpose, CrmError> {
    let catalogue = fields::catalogue(w)?;
    let new = rules::checked(new, |key| catalogue.get(key).map(|field| field.category))?;
    let version = store::current(w, &new.key)?.map_or(1, |known| known.version.saturating_add(1));
    let recipients = recipients(w, &new.recipients)?;
    store::insert(w, &new, &recipients, version)?;
    w.changed(
        "purpose",
        row_id::of("purpose", &new.key),
        Op::Insert,
        &["version", "basis", "retention", "fields"],
    )?;
    known(w, &new.key)
}

/// Recipients by name or id, each once.
fn recipients(r: &Read<'_>, named: &[String]) -> Result<Vec<Uuid>, CrmError> {
    let mut ids = Vec::new();
    for name in named
        .iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
    {
        let id = disclosure::recipient_known_as(r, name)?.id;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// Lets the current version of a purpose need one more field: a field added to the catalogue names its purposes.
/// Without an entry in the log: part of the act that adds the field.
///
/// # Errors
/// `unknown-purpose`.
pub fn add_field(w: &Write<'_>, purpose: &str, field: &str) -> Result<(), CrmError> {
    let purpose = known(w, purpose)?;
    store::add_field(w, &purpose.key, purpose.version, field)?;
    w.changed(
        "purpose",
        row_id::of("purpose", &purpose.key),
        Op::Update,
        &["fields"],
    )?;
    Ok(())
}

/// All processings of a person, running and ended, oldest first.
///
/// # Errors
/// Of the vault only.
pub fn processings(r: &Read<'_>, person: Uuid) -> Result<Vec<Processing>, CrmError> {
    store::of_person(r, person)
}

/// A running processing with the version of the purpose it runs under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    /// The processing.
    pub processing: Processing,
    /// The purpose, in the version it was started under.
    pub purpose: Purpose,
}

/// The running processings of a person, oldest first.
///
/// # Errors
/// Of the vault only.
pub fn running(r: &Read<'_>, person: Uuid) -> Result<Vec<Running>, CrmError> {
    store::of_person(r, person)?
        .into_iter()
        .filter(|processing| processing.ended_at.is_none())
        .map(|processing| {
            Ok(Running {
                purpose: version(r, &processing.purpose, processing.version)?,
                processing,
            })
        })
        .collect()
}

/// Whether a purpose runs for a person.
///
/// # Errors
/// Of the vault only.
pub fn runs(r: &Read<'_>, person: Uuid, key: &str) -> Result<bool, CrmError> {
    Ok(store::running(r, person, key)?.is_some())
}

/// Keys of the running purposes of a person that need a field.
///
/// # Errors
/// Of the vault only.
pub fn needing(r: &Read<'_>, person: Uuid, field: &str) -> Result<Vec<String>, CrmError> {
    let running = running(r, person)?;
    Ok(running
        .into_iter()
        .filter(|one| one.purpose.needs(field))
        .map(|one| one.purpose.key)
        .collect())
}

/// Starts a processing under the current version of the purpose, without an entry in the log: part of an act that has
/// its own (a person added, a consent granted, a file imported). A running one stays as it is; one that runs under an
/// older version is ended and goes on under the current one.
///
/// Answers the id of the processing that runs now.
///
/// # Errors
/// `unknown-purpose`; `objected` while an objection of the person against the purpose stands (Article 21).
pub fn start(
    w: &Write<'_>,
    person: Uuid,
    key: &str,
    source: &str,
    batch: Option<Uuid>,
    at: Instant,
) -> Result<Uuid, CrmError> {
    start_under(w, person, &known(w, key)?, source, batch, at)
}

/// As [`start`], for a caller that has the current purpose at hand: an import asks for it once, not for every row.
///
/// # Errors
/// `objected`.
pub fn start_under(
    w: &Write<'_>,
    person: Uuid,
    purpose: &Purpose,
    source: &str,
    batch: Option<Uuid>,
    at: Instant,
) -> Result<Uuid, CrmError> {
    let key = purpose.key.as_str();
    if restriction::objected(w, person, purpose)? {
        return Err(Refusal::new("objected")
            .on("purpose")
            .with(json!({ "purpose": key }))
            .into());
    }
    if let Some(running) = store::running(w, person, key)? {
        if running.version == purpose.version {
            return Ok(running.id);
        }
        stop(w, person, &running, end_reason::NEW_VERSION, at)?;
    }
    let row = store::Started {
        id: w.id(),
        person,
        purpose: key,
        version: purpose.version,
        at,
        source,
        batch,
    };
    store::start(w, &row)?;
    w.changed("processing", row.id, Op::Insert, &["purpose_key", "started_at"])?;
    Ok(row.id)
}

/// Ends the running processing of a purpose, without an entry in the log: part of an act that has its own. Answers
/// whether one was running.
///
/// # Errors
/// Of the vault only.
pub fn end(w: &Write<'_>, person: Uuid, key: &str, reason: &str, at: Instant) -> Result<bool, CrmError> {
    let Some(running) = store::running(w, person, key)? else {
        return Ok(false);
    };
    stop(w, person, &running, reason, at)?;
    Ok(true)
}

fn stop(
    w: &Write<'_>,
    person: Uuid,
    running: &Processing,
    reason: &str,
    at: Instant,
) -> Result<(), CrmError> {
    // An end written down with an earlier date than the start (a withdrawal found late) ends it at its start.
    store::end(w, person, running.id, at.max(running.started_at), reason)?;
    w.changed("processing", running.id, Op::Update, &["ended_at", "end_reason"])?;
    Ok(())
}

/// The act of starting a processing, with its entry in the log.
///
/// # Errors
/// `unknown-person`, `restricted`, `unknown-purpose`, `bad-date`, `future-date`, `already-running`, `objected`.
pub fn start_act(w: &Write<'_>, person: Uuid, key: &str, at: Option<&str>) -> Result<Uuid, CrmError> {
    open(w, person)?;
    let at = moment::of_act(at, w.world().now())?;
    let purpose = known(w, key)?;
    if store::running(w, person, key)?.is_some_and(|running| running.version == purpose.version) {
        return Err(Refusal::new("already-running")
            .on("purpose")
            .with(json!({ "purpose": key }))
            .into());
    }
    let id = start(w, person, key, "", None, at)?;
    people::touch(w, person)?;
    w.audit(
        acts::PURPOSE_STARTED,
        Some(person),
        json!({ "purpose": key, "version": purpose.version }),
    )?;
    Ok(id)
}

/// The act of ending a processing, with its entry in the log.
///
/// # Errors
/// `unknown-person`, `restricted`, `unknown-purpose`, `bad-date`, `future-date`, `not-running`.
pub fn end_act(w: &Write<'_>, person: Uuid, key: &str, at: Option<&str>) -> Result<(), CrmError> {
    open(w, person)?;
    let at = moment::of_act(at, w.world().now())?;
    known(w, key)?;
    if !end(w, person, key, end_reason::ENDED, at)? {
        return Err(Refusal::new("not-running")
            .on("purpose")
            .with(json!({ "purpose": key }))
            .into());
    }
    people::touch(w, person)?;
    w.audit(
        acts::PURPOSE_ENDED,
        Some(person),
        json!({ "purpose": key, "reason": end_reason::ENDED }),
    )?;
    Ok(())
}

/// Refuses an act on a person who is not there or is restricted (Article 18: storage and nothing else).
///
/// # Errors
/// `unknown-person`, `restricted`.
pub fn open(r: &Read<'_>, person: Uuid) -> Result<(), CrmError> {
    match store::restricted(r, person)? {
        None => Err(Refusal::new("unknown-person").on("person").into()),
        Some(true) => Err(Refusal::new("restricted").on("person").into()),
        Some(false) => Ok(()),
    }
}

/// Refuses an act on a person who is not there.
///
/// # Errors
/// `unknown-person`.
pub fn present(r: &Read<'_>, person: Uuid) -> Result<(), CrmError> {
    match store::restricted(r, person)? {
        None => Err(Refusal::new("unknown-person").on("person").into()),
        Some(_) => Ok(()),
    }
}

fn unknown(key: &str) -> CrmError {
    Refusal::new("unknown-purpose")
        .on("purpose")
        .with(json!({ "purpose": key }))
        .into()
}
