//! Room `retention`: what has been kept long enough (Article 5(1)(e)).
//!
//! [`due`] lists values, and people as a whole, whose time is over, for review. It deletes nothing.

pub mod rules;
mod store;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::NaiveDate;
use law::{Pack, slovak_time};
use uuid::Uuid;
use vault::{Instant, Read, VaultError};

use crate::error::CrmError;
use crate::{fields, purposes};

use rules::{Ground, Keeping};
pub use rules::{Reason, Term};

/// Something whose time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Id of the stored value; of a person as a whole, the person.
    pub id: Uuid,
    /// Person.
    pub person: Uuid,
    /// Key of the field; none: the person as a whole.
    pub field: Option<String>,
    /// What kept it longest, and until when.
    pub term: Term,
    /// Processing of the person is restricted: nothing of theirs may be erased while that holds (Article 18).
    pub restricted: bool,
}

/// What is to be reviewed on a day: people as a whole where all of their time is over, else single values. Those whose
/// time ended first come first.
///
/// # Errors
/// Of the vault only.
pub fn due(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Due>, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let everybody = store::people(r)?;
    let keepings = keepings(r, &everybody, Pack::at(on))?;
    let mut due = Vec::new();
    let mut still_kept = HashMap::new();
    for person in everybody {
        let grounds = grounds(&person, &keepings);
        let whole = rules::whole(&grounds, day(person.touched_at));
        if whole.until < on {
            due.push(Due {
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
                id: value.id,
                person: value.person,
                field: Some(value.field),
                term,
                restricted: person.restricted,
            });
        }
    })?;
    due.sort_by(|a, b| (a.term.until, a.person, &a.field).cmp(&(b.term.until, b.person, &b.field)));
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
