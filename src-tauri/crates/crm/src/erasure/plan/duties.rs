//! Which rows of a person stay: the rules asked for each of them.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use law::Pack;
use uuid::Uuid;
use vault::{Instant, Read};

use super::super::store;
use super::rules::{self, Duty};
use crate::consent::{self, EventKind};
use crate::error::CrmError;
use crate::{people, purposes};

/// Ids of rows with what keeps them.
pub(super) fn of(r: &Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Duty>, CrmError> {
    let today = r.world().today();
    let pack = Pack::at(today);
    let mut duties = HashMap::new();
    for id in store::present(r, ids)? {
        by_purposes(r, id, pack, today, &mut duties)?;
        by_consents(r, id, pack, today, &mut duties)?;
    }
    Ok(duties)
}

/// Values that a purpose demanded by a law needs. One that runs ends with the erasure.
fn by_purposes(
    r: &Read<'_>,
    person: Uuid,
    pack: &Pack,
    today: NaiveDate,
    duties: &mut HashMap<Uuid, Duty>,
) -> Result<(), CrmError> {
    let person = people::get(r, person)?;
    for processing in purposes::processings(r, person.id)? {
        let purpose = purposes::version(r, &processing.purpose, processing.version)?;
        let ended = processing.ended_at.map_or(today, day);
        let Some(duty) = rules::kept_by_purpose(pack, &purpose, ended, today) else {
            continue;
        };
        for value in person.fields.iter().filter(|value| purpose.needs(&value.key)) {
            let known = duties.get(&value.id);
            if known.is_none_or(|known: &Duty| known.weight() < duty.weight()) {
                duties.insert(value.id, duty.clone());
            }
        }
    }
    Ok(())
}

/// What was said about purposes of marketing. A claim of a file proves nothing and goes.
fn by_consents(
    r: &Read<'_>,
    person: Uuid,
    pack: &Pack,
    today: NaiveDate,
    duties: &mut HashMap<Uuid, Duty>,
) -> Result<(), CrmError> {
    let mut by_purpose: BTreeMap<String, Vec<_>> = BTreeMap::new();
    let mut events = consent::history(r, person)?;
    events.reverse();
    for event in events {
        if event.kind != EventKind::Unproven {
            by_purpose.entry(event.purpose.clone()).or_default().push(event);
        }
    }
    for (key, events) in by_purpose {
        if !purposes::current(r, &key)?.is_some_and(|purpose| purpose.marketing) {
            continue;
        }
        let said: Vec<_> = events.iter().map(|event| (event.kind, day(event.at))).collect();
        if let Some(duty) = rules::proof(pack, &said, today) {
            duties.extend(events.iter().map(|event| (event.id, duty.clone())));
        }
    }
    Ok(())
}

fn day(at: Instant) -> NaiveDate {
    at.to_utc().date_naive()
}
