//! Room `breach`: the register of breaches and the 72 hours (Articles 33 and 34).
//!
//! [`open`] writes a breach down and starts the clock; [`affected`] computes whom and what it concerns (Article
//! 33(3)(a)) from the log of disclosures, reveals, the access log and the backups. A [`Case`] is a breach with all that
//! became of it; [`advice`] says whether encryption spares the letters (Article 34(3)(a)), [`letters`] lets them out.

pub mod advice;
mod affected;
mod case;
#[cfg(test)]
mod case_tests;
pub mod census;
mod evidence;
mod keys;
mod letters;
mod record;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;

use chrono::{DateTime, FixedOffset};
use law::{Pack, slovak_time};
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{disclosure, staff};

pub use advice::Advice;
pub use affected::{Affected, Rows, affected};
pub use case::{Case, Entry, Kind, case, list};
pub use letters::{Letter, WAY_BREACH_LETTER, letters, readers, reported, wrote};
pub use record::{Decision, Notified, Noting, Told, decide, note, notified, told};
pub use rules::What;

/// A breach that is to be written down.
#[derive(Clone, Copy)]
pub struct Opening<'a> {
    /// What happened.
    pub what: What,
    /// When the firm became aware of it: RFC 3339, or a date, which means its first moment.
    pub aware_at: &'a str,
    /// When it began; unknown if absent: everything on record counts.
    pub from: Option<&'a str>,
    /// When it was over; when the firm became aware if absent.
    pub until: Option<&'a str>,
    /// Name of the recipient who got what they should not have.
    pub recipient: Option<&'a str>,
    /// Whose acts are meant: id or exact name of a staff member.
    pub by: Option<&'a str>,
    /// Rows of each table in the backup that is meant.
    pub backup: Option<&'a Rows>,
    /// What happened, in words.
    pub facts: Option<&'a str>,
}

/// A breach in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Id.
    pub id: Uuid,
    /// What happened.
    pub what: What,
    /// When the firm became aware of it.
    pub aware_at: Instant,
    /// When it began, if that is known.
    pub from: Option<Instant>,
    /// When it was over.
    pub until: Instant,
    /// The recipient who got what they should not have.
    pub recipient: Option<Uuid>,
    /// Whose acts are meant; none: anybody's.
    pub by: Option<Uuid>,
    /// Rows of each table in the backup that is meant, as they were at the opening: the file may be gone since.
    pub backup: Option<Rows>,
    /// What happened, in words.
    pub facts: Option<String>,
    /// When it was written down.
    pub opened_at: Instant,
    /// Who wrote it down.
    pub staff: Uuid,
}

impl Breach {
    /// Until when the authority must be told (Article 33(1)): elapsed hours, shown as clocks in Slovakia show them.
    pub fn notify_by(&self) -> DateTime<FixedOffset> {
        let aware = slovak_time(&self.aware_at.to_utc());
        Pack::at(aware.date_naive()).breach_notify_by(aware)
    }
}

/// Writes a breach down. One entry in the log.
///
/// # Errors
/// `bad-date future-date bad-span breach-recipient-unknown no-such-staff`, and `too-long` for the facts.
pub fn open(w: &Write<'_>, opening: &Opening<'_>) -> Result<Breach, CrmError> {
    let times = rules::times(opening, w.world().now())?;
    let recipient = opening.recipient.map(|name| recipient(w, name)).transpose()?;
    let by = opening.by.map(|who| member(w, who)).transpose()?;
    let breach = Breach {
        id: w.id(),
        what: opening.what,
        aware_at: times.aware_at,
        from: times.from,
        until: times.until,
        recipient,
        by,
        backup: opening.backup.cloned(),
        facts: rules::facts(opening.facts)?,
        opened_at: w.now(),
        staff: w.staff(),
    };
    store::insert(w, &breach)?;
    w.changed("breach", breach.id, Op::Insert, &["what", "aware_at", "facts"])?;
    w.audit(
        acts::BREACH_OPENED,
        None,
        json!({ "breach": breach.id, "kind": breach.what.as_str() }),
    )?;
    Ok(breach)
}

/// A breach by id.
///
/// # Errors
/// `unknown-breach`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Breach, CrmError> {
    store::get(r, id)?.ok_or_else(|| Refusal::new("unknown-breach").on("id").into())
}

fn recipient(r: &Read<'_>, name: &str) -> Result<Uuid, CrmError> {
    let wanted = name.trim().to_lowercase();
    disclosure::recipients(r)?
        .into_iter()
        .find(|one| one.name.to_lowercase() == wanted)
        .map(|one| one.id)
        .ok_or_else(|| Refusal::new("breach-recipient-unknown").on("recipient").into())
}

/// A staff member by id or exact name. Two of the same name must be told apart by id.
fn member(r: &Read<'_>, who: &str) -> Result<Uuid, CrmError> {
    let who = who.trim();
    let meant = |one: &staff::Member| one.name == who || one.id.to_string() == who;
    let mut found = staff::list(r)?.into_iter().filter(meant);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        _ => Err(Refusal::new("no-such-staff").on("by").into()),
    }
}
