//! Room `retention`: what has been kept long enough (Article 5(1)(e)).
//!
//! [`due`] lists what is to be reviewed: values, and people as a whole, whose time is over; what an erasure left under a
//! law that has lapsed; proofs and suppressions past their day. It deletes nothing. [`apply`] carries out what was decided
//! about them, through the one door of erasure.

mod apply;
pub mod census;
pub mod rules;
mod store;
mod suspended;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::NaiveDate;
use law::{Pack, slovak_time};
use uuid::Uuid;
use vault::{Instant, Read, VaultError};

use crate::error::CrmError;
use crate::{fields, purposes};

pub use apply::{Applied, Decision, Outcome, Reviewed, apply};
use rules::{Ground, Keeping};
pub use rules::{Reason, Term};

/// What kind of thing it is whose time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A person as a whole.
    Person,
    /// A stored value.
    Value,
    /// What an erasure left under a law that has lapsed: a row, or the rest of the person.
    Left,
    /// A proof in the sealed archive.
    Proof,
    /// A suppression.
    Suppression,
}

impl Kind {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Value => "value",
            Self::Left => "left",
            Self::Proof => "proof",
            Self::Suppression => "suppression",
        }
    }
}

/// Something whose time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it is.
    pub kind: Kind,
    /// Id of the stored value or row; of a person as a whole, the person; of a proof or suppression, its own.
    pub id: Uuid,
    /// Person; of a proof or suppression, nobody knows whose it is: its own id.
    pub person: Uuid,
    /// Key of the field, or the table of a row that is no value; none: the person as a whole.
    pub field: Option<String>,
    /// What kept it longest, and until when.
    pub term: Term,
    /// Processing of the person is restricted: nothing of theirs may be erased while that holds (Article 18).
    pub restricted: bool,
}

/// What is to be reviewed on a day: people as a whole where all of their time is over, else single values. Those whose
/// time ended first come first. What was reviewed before and kept comes again on its day.
///
/// # Errors
/// Of the vault only.
pub fn due(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Due>, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let left = suspended::left(r)?;
    let mut everybody = store::people(r)?;
    let mut due = suspended::due(r, &left, &everybody, on)?;
    everybody.retain(|person| !left.contains_key(&person.id));
    let keepings = keepings(r, &everybody, Pack::at(on))?;
    let mut still_kept = HashMap::new();
    for person in everybody {
        let grounds = grounds(&person, &keepings);
        let whole = rules::whole(&grounds, day(person.touched_at));
        if whole.until < on {
            due.push(Due {
                kind: Kind::Person,
                id: person.id,
                person: person.id,
                field: None,
                term: whole,
                restricted: person.restricted,
            });
        } else {
            still_kept.insert(person.id, (person, grounds));
        }
    }
    store::each_value(r, |value| {
        let Some((person, grounds)) = still_kept.get(&value.person) else {
            return;
        };
        // The time of a field that came with the program is that of the purposes: the paper names no other.
        let added = catalogue.get(&value.field).filter(|field| !field.built_in);
        let own = added.map(|field| field.retention);
        let primary = person.contact.as_deref() == Some(value.field.as_str());
        let term = rules::of_value(grounds, &value.field, primary, own, day(value.since));
        if term.until < on {
            due.push(Due {
                kind: Kind::Value,
                id: value.id,
                person: value.person,
                field: Some(value.field),
                term,
                restricted: person.restricted,
            });
        }
    })?;
    due.extend(suspended::archived(r, on)?);
    let later = store::kept_until_later(r, on)?;
    due.retain(|row| !later.contains(&row.id));
    due.sort_by(|a, b| {
        (a.term.until, a.kind, a.person, &a.field).cmp(&(b.term.until, b.kind, b.person, &b.field))
    });
    Ok(due)
}

type Keepings = HashMap<(String, u32), Keeping>;

/// How each version of a purpose keeps that anybody is or was under.
fn keepings(r: &Read<'_>, people: &[store::Person], pack: &'static Pack) -> Result<Keepings, CrmError> {
    let mut keepings = Keepings::new();
    for processing in people.iter().flat_map(|person| &person.processings) {
        if !keepings.contains_key(&processing.purpose) {
            let (key, version) = &processing.purpose;
            let keeping = Keeping::of(purposes::version(r, key, *version)?, pack);
            let keeping = keeping.map_err(|_| VaultError::Internal("retention"))?;
            keepings.insert(processing.purpose.clone(), keeping);
        }
    }
    Ok(keepings)
}

fn grounds<'a>(person: &store::Person, keepings: &'a Keepings) -> Vec<Ground<'a>> {
    let last_act = day(person.touched_at);
    let ground = |processing: &store::Processing| {
        Some(Ground {
            keeping: keepings.get(&processing.purpose)?,
            since: processing.ended_at.map_or(last_act, day),
            ended: processing.ended_at.is_some(),
        })
    };
    person.processings.iter().filter_map(ground).collect()
}

/// The day of an instant in Slovakia.
fn day(at: Instant) -> NaiveDate {
    slovak_time(&at.to_utc()).date_naive()
}
