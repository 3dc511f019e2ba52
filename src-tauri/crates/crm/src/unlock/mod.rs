//! Room `unlock`: opening sealed fields, with a reason, for a while, on the record (Articles 5(1)(f), 25, 32).
//!
//! [`record`] writes the reveal and its entry in the log inside a transaction; [`Openings::open`] takes what it
//! answers, after the commit. So nothing opens that is not written down.

pub mod census;
mod openings;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;

use chrono::{DateTime, FixedOffset, Months};
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{fields, people, timeline};

pub use openings::{Open, Openings};
pub use rules::{Ask, Part};

/// What may be opened and for how long: already written down, not yet open.
pub struct Recorded {
    pub(crate) person: Uuid,
    pub(crate) fields: Vec<String>,
    pub(crate) seconds: u32,
    pub(crate) until: Instant,
}

impl Recorded {
    /// Until when it will be open.
    pub fn until(&self) -> Instant {
        self.until
    }
}

/// A reveal, as the person is told of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reveal {
    /// Id.
    pub id: Uuid,
    /// Field keys, or `note:ID`.
    pub fields: Vec<String>,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
    /// Until when.
    pub until: Instant,
    /// Who.
    pub staff: Uuid,
}

/// How often sealed fields of a person were opened lately.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Reveals in the last twelve months.
    pub count: u32,
    /// The last of them.
    pub last_at: Option<Instant>,
}

/// Which of the parts asked for are stored, and whether they are sealed and need the passphrase again.
///
/// # Errors
/// `unknown-person restricted no-fields unknown-field unknown-note nothing-stored`.
pub fn parts(r: &Read<'_>, person: Uuid, asked: &[String]) -> Result<Vec<Part>, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let record = people::get_with(r, &catalogue, person)?;
    if record.restricted_at.is_some() {
        return Err(Refusal::new("restricted").on("person").into());
    }
    let asked = rules::asked(asked)?;
    asked
        .into_iter()
        .map(|key| part(r, &catalogue, &record, key))
        .collect()
}

fn part(
    r: &Read<'_>,
    catalogue: &fields::Catalogue,
    record: &people::Person,
    key: String,
) -> Result<Part, CrmError> {
    if let Some(note) = rules::note_id(&key) {
        let private = timeline::is_private(r, record.id, note)?;
        let private = private.ok_or_else(|| Refusal::new("unknown-note").on("fields"))?;
        return Ok(Part {
            key,
            sealed: private,
            reauth: false,
        });
    }
    let field = catalogue.known(&key).map_err(|refusal| refusal.on("fields"))?;
    if record.own(&key).is_some() {
        return Ok(Part {
            key,
            sealed: false,
            reauth: false,
        });
    }
    match record.field(&key) {
        Some(stored) => {
            let sealed = stored.class != fields::FieldClass::Minimal;
            Ok(Part {
                sealed,
                reauth: sealed && field.reauth,
                key,
            })
        }
        None => Err(Refusal::new("nothing-stored")
            .on("fields")
            .with(json!({ "field": key }))
            .into()),
    }
}

/// Writes down that sealed parts are opened. One reveal and one entry in the log; answers nothing if none of the parts
/// is sealed.
///
/// `reauthenticated`: the passphrase was given again and was right.
///
/// # Errors
/// Of [`parts`], and `empty-reason reason-too-short too-long bad-duration reauth-needed`.
pub fn record(w: &Write<'_>, ask: &Ask<'_>, reauthenticated: bool) -> Result<Option<Recorded>, CrmError> {
    let reason = rules::reason(ask.reason)?;
    rules::seconds(ask.seconds)?;
    let sealed: Vec<Part> = parts(w, ask.person, ask.fields)?
        .into_iter()
        .filter(|part| part.sealed)
        .collect();
    if sealed.is_empty() {
        return Ok(None);
    }
    if !reauthenticated && sealed.iter().any(|part| part.reauth) {
        return Err(Refusal::new("reauth-needed").on("passphrase").into());
    }
    let at = w.now();
    let until = Instant(at.0.saturating_add(i64::from(ask.seconds).saturating_mul(1000)));
    let fields: Vec<String> = sealed.into_iter().map(|part| part.key).collect();
    let reveal = Reveal {
        id: w.id(),
        fields: fields.clone(),
        reason,
        at,
        until,
        staff: w.staff(),
    };
    people::touch(w, ask.person)?;
    write_down(w, ask.person, &reveal, ask.seconds)?;
    Ok(Some(Recorded {
        person: ask.person,
        fields,
        seconds: ask.seconds,
        until,
    }))
}

/// Writes down that sealed fields of a person go out in a file: a reveal that is over at once, since nobody looks at
/// it here. One entry in the log. `reason` is one that [`rules::reason`] made.
///
/// # Errors
/// Of the vault only.
pub(crate) fn record_leaving(
    w: &Write<'_>,
    person: Uuid,
    fields: Vec<String>,
    reason: &str,
) -> Result<(), CrmError> {
    let reveal = Reveal {
        id: w.id(),
        fields,
        reason: reason.to_owned(),
        at: w.now(),
        until: w.now(),
        staff: w.staff(),
    };
    write_down(w, person, &reveal, 0)
}

fn write_down(w: &Write<'_>, person: Uuid, reveal: &Reveal, seconds: u32) -> Result<(), CrmError> {
    store::insert(w, person, reveal)?;
    w.changed("reveal", reveal.id, Op::Insert, &["fields", "reason"])?;
    let facts = json!({ "fields": reveal.fields, "reason": reveal.reason, "seconds": seconds });
    w.audit(acts::FIELD_UNLOCKED, Some(person), facts)?;
    Ok(())
}

/// Writes down that opening was refused because the passphrase was wrong. One entry in the log.
///
/// # Errors
/// `unknown-person`.
pub fn record_failure(w: &Write<'_>, ask: &Ask<'_>) -> Result<(), CrmError> {
    people::get(w, ask.person)?;
    let facts = json!({ "fields": rules::asked(ask.fields)?, "why": "wrong-passphrase" });
    w.audit(acts::UNLOCK_FAILED, Some(ask.person), facts)?;
    Ok(())
}

/// The reason a staff member gave last on this record: what one click on an on-demand field uses again.
///
/// # Errors
/// Of the vault only.
pub fn last_reason(r: &Read<'_>, person: Uuid, staff: Uuid) -> Result<Option<String>, CrmError> {
    store::last_reason(r, person, staff)
}

/// Reveals of a person in the twelve months before `now`.
///
/// # Errors
/// Of the vault only.
pub fn summary(r: &Read<'_>, person: Uuid, now: DateTime<FixedOffset>) -> Result<Summary, CrmError> {
    store::summary(r, person, a_year_before(now))
}

/// Reveals of everybody in the twelve months before `now` by their reason, the most frequent first.
///
/// # Errors
/// Of the vault only.
pub fn by_reason(r: &Read<'_>, now: DateTime<FixedOffset>) -> Result<Vec<(String, Summary)>, CrmError> {
    store::by_reason(r, a_year_before(now))
}

fn a_year_before(now: DateTime<FixedOffset>) -> Instant {
    now.checked_sub_months(Months::new(12))
        .map_or(Instant(i64::MIN), Instant::from)
}

/// All reveals of a person, newest first.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, person: Uuid) -> Result<Vec<Reveal>, CrmError> {
    store::list(r, person)
}
