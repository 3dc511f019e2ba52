//! Room `breach`: what went wrong, until when the authority must be told, and whom it concerns (Articles 33 and 34).

mod paper;
mod register;
#[cfg(test)]
mod tests;
pub mod types;

use std::path::Path;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use crm::breach::{self, Affected, Breach, Opening, Rows, What};
use crm::private::Grant;
use crm::staff::Role;
use uuid::Uuid;
use vault::{Instant, Read};

pub use self::paper::{write_letters, write_report};
pub use self::register::{decide, list, note, notified, show, told as told_people};
use self::types::{AffectedPerson, BreachAffected, BreachOpened, OpenBreach};
use crate::error::ApiError;
use crate::session::Session;

/// Writes a breach down: the 72 hours run from `aware_at`.
///
/// # Errors
/// `not-allowed bad-breach unknown-backup`, and what [`crm::breach::open`] refuses.
pub fn open(session: &Session, request: &OpenBreach) -> Result<BreachOpened, ApiError> {
    session.require(Role::Staff)?;
    let what = What::parse(&request.what).ok_or_else(|| ApiError::rule("bad-breach").on("what"))?;
    let backup = request.backup.as_deref().map(|path| rows_of(session, path));
    let backup = backup.transpose()?;
    let opening = Opening {
        what,
        aware_at: &request.aware_at,
        from: request.from.as_deref(),
        until: request.until.as_deref(),
        recipient: request.recipient.as_deref(),
        by: request.by.as_deref(),
        backup: backup.as_ref(),
        facts: request.facts.as_deref(),
    };
    let opened = session
        .vault()
        .write(session.staff(), |w| breach::open(w, &opening))?;
    Ok(BreachOpened {
        id: opened.id,
        notify_by: told(opened.notify_by()),
    })
}

/// Whom and what a breach concerns, computed from disclosures, reveals, the access log and backups.
///
/// # Errors
/// `not-allowed unknown-breach`.
pub fn affected(session: &Session, id: Uuid) -> Result<BreachAffected, ApiError> {
    session.require(Role::Staff)?;
    let beside = beside(session)?;
    session.vault().read(|r| {
        let breach = breach::get(r, id)?;
        let found = found(r, &breach, &beside)?;
        view(r, &breach, found)
    })
}

/// Backups in the vault's own folder: when each was made, and its rows.
fn beside(session: &Session) -> Result<Vec<(Instant, Rows)>, ApiError> {
    let own = session.vault().own_place();
    let own = std::path::absolute(&own).unwrap_or(own);
    let backups = session.vault().backups()?.into_iter();
    let near = backups.filter(|backup| backup.place == own);
    Ok(near.map(|backup| (backup.made, backup.rows)).collect())
}

/// Whom and what it concerns: the backups count that were there when it happened.
fn found(r: &Read<'_>, breach: &Breach, beside: &[(Instant, Rows)]) -> Result<Affected, ApiError> {
    let then: Vec<Rows> = beside
        .iter()
        .filter(|(made, _)| *made <= breach.until)
        .map(|(_, rows)| rows.clone())
        .collect();
    Ok(breach::affected(r, breach, &then)?)
}

/// Rows of each table in a backup this vault knows of.
fn rows_of(session: &Session, path: &str) -> Result<Rows, ApiError> {
    let wanted = std::path::absolute(Path::new(path)).unwrap_or_else(|_| path.into());
    let known = session.vault().backups()?.into_iter();
    let mut meant = known.filter(|backup| backup.path == wanted);
    let backup = meant
        .next()
        .ok_or_else(|| ApiError::rule("unknown-backup").on("backup"))?;
    Ok(backup.rows)
}

fn view(r: &Read<'_>, breach: &Breach, found: Affected) -> Result<BreachAffected, ApiError> {
    let catalogue = crm::fields::catalogue(r)?;
    let person = |(id, fields): (Uuid, Vec<String>)| {
        // The name is minimal on every record; an erased person has none.
        let known = crm::people::get_with(r, &catalogue, id).ok();
        let name = known.and_then(|person| person.name.shown_to(&Grant::minimal()).value());
        AffectedPerson { id, name, fields }
    };
    Ok(BreachAffected {
        id: breach.id,
        what: breach.what.as_str().to_owned(),
        aware_at: told(law::slovak_time(&breach.aware_at.to_utc())),
        notify_by: told(breach.notify_by()),
        people: found.people,
        records: found.records,
        categories: found
            .categories
            .iter()
            .map(|one| one.as_str().to_owned())
            .collect(),
        everyone: found.everyone,
        people_at_most: found.people_at_most,
        affected: found.named.into_iter().map(person).collect(),
        disclosures: found.disclosures,
        reveals: found.reveals,
        entries: found.acts,
        erased_entries: found.erased_entries,
        backups: found.backups,
    })
}

/// To the second: what is left out makes the time to act shorter, never longer.
fn told(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, false)
}
