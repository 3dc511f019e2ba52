//! Which rows of a person stay: the rules asked for each of them.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use law::Pack;
use uuid::Uuid;
use vault::{Instant, Read};

use super::super::{kept, store};
use super::Decision;
use super::rules::{self, Duty, Law};
use crate::consent::{self, EventKind};
use crate::error::CrmError;
use crate::{people, purposes, restriction};

/// Ids of rows with what keeps them.
pub(super) fn of(r: &Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Duty>, CrmError> {
    let today = r.world().today();
    let pack = Pack::at(today);
    let mut duties = HashMap::new();
    for id in store::present(r, ids)? {
        by_earlier_erasure(r, id, today, &mut duties)?;
        by_purposes(r, id, pack, today, &mut duties)?;
        for proof in proofs(r, id, today)? {
            let duty = proof.duty();
            duties.extend(proof.events.into_iter().map(|event| (event, duty.clone())));
        }
        by_claims(r, id, pack, today, &mut duties)?;
    }
    Ok(duties)
}

/// Rows that an earlier erasure left: what they were kept for is not over because the rest is gone.
fn by_earlier_erasure(
    r: &Read<'_>,
    person: Uuid,
    today: NaiveDate,
    duties: &mut HashMap<Uuid, Duty>,
) -> Result<(), CrmError> {
    for kept in kept::of(r, person)?
        .into_iter()
        .filter(|kept| today <= kept.until)
    {
        let duty = Duty {
            decision: Decision::Keep,
            law: Law::of_key(&kept.law),
            until: kept.until,
        };
        duties.insert(kept.row, duty);
    }
    Ok(())
}

/// A restriction that speaks against the erasure asks about every row that nothing else keeps.
fn by_claims(
    r: &Read<'_>,
    person: Uuid,
    pack: &Pack,
    today: NaiveDate,
    duties: &mut HashMap<Uuid, Duty>,
) -> Result<(), CrmError> {
    let in_force = restriction::list(r, person)?
        .into_iter()
        .filter(|one| one.lifted_at.is_none())
        .filter_map(|one| rules::claimed(pack, one.ground, day(one.since), today));
    let Some(duty) = in_force.max_by_key(|duty| duty.until) else {
        return Ok(());
    };
    for row in store::row_ids(r, person)? {
        duties.entry(row).or_insert_with(|| duty.clone());
    }
    Ok(())
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

/// What proves a consent to a purpose of marketing, or its refusal.
pub(in crate::erasure) struct Proof {
    /// Purpose key.
    pub(in crate::erasure) purpose: String,
    /// Key of the law that keeps it.
    pub(in crate::erasure) law: String,
    /// The last day.
    pub(in crate::erasure) until: NaiveDate,
    events: Vec<Uuid>,
}

impl Proof {
    fn duty(&self) -> Duty {
        Duty {
            decision: Decision::Keep,
            law: Law::of_key(&self.law),
            until: self.until,
        }
    }
}

/// What of a person's consents has to be kept as proof by an erasure on a day. A claim of a file proves nothing and
/// goes.
pub(in crate::erasure) fn proofs(r: &Read<'_>, person: Uuid, on: NaiveDate) -> Result<Vec<Proof>, CrmError> {
    let mut by_purpose: BTreeMap<String, Vec<_>> = BTreeMap::new();
    let mut events = consent::history(r, person)?;
    events.reverse();
    for event in events {
        if event.kind != EventKind::Unproven {
            by_purpose.entry(event.purpose.clone()).or_default().push(event);
        }
    }
    let mut proofs = Vec::new();
    for (purpose, events) in by_purpose {
        if !purposes::current(r, &purpose)?.is_some_and(|purpose| purpose.marketing) {
            continue;
        }
        let said: Vec<_> = events.iter().map(|event| (event.kind, day(event.at))).collect();
        if let Some(duty) = rules::proof(Pack::at(on), &said, on) {
            proofs.push(Proof {
                purpose,
                law: duty.law.key(),
                until: duty.until,
                events: events.iter().map(|event| event.id).collect(),
            });
        }
    }
    Ok(proofs)
}

fn day(at: Instant) -> NaiveDate {
    at.to_utc().date_naive()
}
