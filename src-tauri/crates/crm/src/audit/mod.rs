//! Room `audit`: who did what and when (Articles 5(2), 24, 32(1)).
//!
//! The chain itself is the vault's; this room gives its entries names and words. A payload may hold values that are
//! sealed elsewhere, so only named facts of it are passed on.

pub mod acts;
mod expiry;
mod facts;
mod store;
#[cfg(test)]
mod tests;

pub use expiry::cutoff;
pub(crate) use facts::field_keys;

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;
use vault::{AuditQuery, AuditRow, Instant, Read};

use crate::error::CrmError;
use crate::fields::FieldClass;
use crate::private::Private;
use crate::staff;

/// Which entries, newest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// About this person only.
    pub person: Option<Uuid>,
    /// Not older than this.
    pub since: Option<Instant>,
    /// Of these acts only; all if empty.
    pub acts: &'a [&'a str],
    /// Before this entry: the next page.
    pub before: Option<i64>,
    /// Entries wanted.
    pub limit: u32,
}

/// A part of the log.
pub struct Page {
    /// Entries, newest first.
    pub rows: Vec<Entry>,
    /// Entries in all that match, on every page.
    pub total: u64,
    /// Pass as `before` for the next page; none at the end.
    pub next: Option<i64>,
}

/// An entry with names.
pub struct Entry {
    /// Position in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// Name of the staff member; empty for somebody unknown, such as the holder of the recovery sheet.
    pub staff: String,
    /// What was done.
    pub act: String,
    /// About whom, if they still exist.
    pub person: Option<Uuid>,
    /// Their display name.
    pub person_name: Option<Private>,
    /// Keys of the fields it is about.
    pub fields: Vec<String>,
    /// Reason given.
    pub reason: Option<String>,
    /// Further facts, never a value of a field.
    pub detail: BTreeMap<String, String>,
    /// The clock was set by hand.
    pub clock_set: bool,
}

/// A page of the log.
///
/// # Errors
/// Of the vault only.
pub fn page(r: &Read<'_>, query: &Query<'_>) -> Result<Page, CrmError> {
    let all = AuditQuery {
        subject: query.person,
        since: query.since,
        acts: query.acts,
        before_seq: None,
        limit: query.limit.saturating_add(1),
    };
    let total = r.audit_count(&all)?;
    let mut rows = r.audit(&AuditQuery {
        before_seq: query.before,
        ..all
    })?;
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = if more {
        rows.last().map(|row| row.seq)
    } else {
        None
    };
    let staff = staff::names(r)?;
    let mut people = HashMap::new();
    let rows = rows
        .into_iter()
        .map(|row| entry(r, row, &staff, &mut people))
        .collect::<Result<_, _>>()?;
    Ok(Page { rows, total, next })
}

fn entry(
    r: &Read<'_>,
    row: AuditRow,
    staff: &HashMap<Uuid, String>,
    people: &mut HashMap<Uuid, Option<String>>,
) -> Result<Entry, CrmError> {
    let person_name = match row.subject {
        None => None,
        Some(person) => match people.get(&person) {
            Some(name) => name.clone(),
            None => {
                let name = store::person_name(r, person)?;
                people.insert(person, name.clone());
                name
            }
        },
    };
    let payload = row.payload.unwrap_or_default();
    Ok(Entry {
        seq: row.seq,
        at: row.at,
        staff: staff.get(&row.staff).cloned().unwrap_or_default(),
        person: row.subject.filter(|_| person_name.is_some()),
        person_name: row
            .subject
            .zip(person_name)
            .map(|(person, name)| Private::new(name, person, "name", FieldClass::Minimal, false)),
        fields: field_keys(&payload),
        reason: facts::reason(&payload),
        detail: facts::detail(&payload),
        act: row.act,
        clock_set: row.clock_set,
    })
}
