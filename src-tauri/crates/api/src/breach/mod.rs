//! Room `breach`: what went wrong, until when the authority must be told, and whom it concerns (Articles 33 and 34).

#[cfg(test)]
mod tests;
pub mod types;

use std::path::Path;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use crm::breach::{self, Affected, Breach, Opening, Rows, What};
use crm::staff::Role;
use uuid::Uuid;

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
    let backups = session.vault().backups()?;
    let own = session.vault().own_place();
    let own = std::path::absolute(&own).unwrap_or(own);
    session.vault().read(|r| {
        let breach = breach::get(r, id)?;
        let beside: Vec<Rows> = backups
            .iter()
            .filter(|backup| backup.place == own && backup.made <= breach.until)
            .map(|backup| backup.rows.clone())
            .collect();
        Ok(view(&breach, breach::affected(r, &breach, &beside)?))
    })
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

fn view(breach: &Breach, found: Affected) -> BreachAffected {
    let person = |(id, fields): (Uuid, Vec<String>)| AffectedPerson { id, fields };
    BreachAffected {
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
    }
}

/// To the second: what is left out makes the time to act shorter, never longer.
fn told(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, false)
}
