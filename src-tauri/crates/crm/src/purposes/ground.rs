//! What lost its ground (Articles 5(1)(e), 17(1)(a)–(c)): the last purpose that ran and needed it ended, by a
//! withdrawal, an objection, `purpose end` or a newer version, or its retention ran out.
//!
//! Nothing is deleted here. Each value is proposed for erasure with the day on which its time is over, told on the
//! person and in a queue. The day is that of the retention room, so that both name the same.

use std::collections::HashMap;

use chrono::NaiveDate;
use law::{Pack, slovak_time};
use uuid::Uuid;
use vault::{Instant, Read, VaultError};

use super::{Processing, Purpose, store, version};
use crate::error::CrmError;
use crate::fields::{self, Catalogue};
use crate::retention::rules::{Ground, Keeping, of_value, whole};
use crate::retention::{self, Reason, Term};

/// Why something lost its ground, where no end of a processing says it.
mod why {
    /// No purpose of the person ever needed it.
    pub(super) const NO_PURPOSE: &str = "no-purpose";
    /// The purpose runs, and the time after the last act with the person is over.
    pub(super) const RETENTION: &str = "retention";
}

/// Something that lost its ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Id of the stored value; of a person as a whole, the person.
    pub id: Uuid,
    /// Person.
    pub person: Uuid,
    /// Key of the field; none: the person as a whole, because no purpose of theirs runs.
    pub field: Option<String>,
    /// Key of the purpose that keeps it longest.
    pub purpose: Option<String>,
    /// Why: an [`end_reason`](super::end_reason) of that purpose, `retention` or `no-purpose`.
    pub reason: String,
    /// The day from which its time runs.
    pub since: NaiveDate,
    /// The last day on which it is kept: after it, it is to be reviewed and erased.
    pub until: NaiveDate,
    /// Key of the statutory floor that keeps it so long.
    pub floor: Option<String>,
    /// Processing of the person is restricted: nothing of theirs may be erased while that holds (Article 18).
    pub restricted: bool,
}

/// What of a person lost its ground by a day, in the order of the catalogue, the person as a whole last.
///
/// # Errors
/// Of the vault only. Nobody has nothing.
pub fn losing(r: &Read<'_>, person: Uuid, today: NaiveDate) -> Result<Vec<Lost>, CrmError> {
    Look::new(r, today)?.losing(person)
}

/// Everything in the vault that lost its ground by a day: what is due first comes first.
///
/// # Errors
/// Of the vault only.
pub fn queue(r: &Read<'_>, today: NaiveDate) -> Result<Vec<Lost>, CrmError> {
    let mut look = Look::new(r, today)?;
    let mut queue = Vec::new();
    for person in store::with_an_end(r)? {
        queue.extend(look.losing(person)?);
    }
    let known: std::collections::HashSet<Uuid> = queue.iter().map(|lost| lost.id).collect();
    let run_out = retention::due(r, today)?
        .into_iter()
        .filter(|due| due.term.reason == Reason::LastAct && !known.contains(&due.id));
    queue.extend(run_out.map(|due| Lost {
        id: due.id,
        person: due.person,
        field: due.field,
        reason: why::RETENTION.to_owned(),
        since: due.term.since,
        until: due.term.until,
        purpose: due.term.purpose,
        floor: due.term.floor,
        restricted: due.restricted,
    }));
    queue.sort_by(|a, b| (a.until, a.person, &a.field).cmp(&(b.until, b.person, &b.field)));
    Ok(queue)
}

/// A look at many people: the catalogue and each version of a purpose are read once.
struct Look<'a, 'r> {
    r: &'a Read<'r>,
    today: NaiveDate,
    catalogue: Catalogue,
    purposes: HashMap<(String, u32), (Purpose, Keeping)>,
}

impl<'a, 'r> Look<'a, 'r> {
    fn new(r: &'a Read<'r>, today: NaiveDate) -> Result<Self, CrmError> {
        Ok(Self {
            r,
            today,
            catalogue: fields::catalogue(r)?,
            purposes: HashMap::new(),
        })
    }

    fn losing(&mut self, id: Uuid) -> Result<Vec<Lost>, CrmError> {
        let Some(person) = store::held(self.r, id)? else {
            return Ok(Vec::new());
        };
        let processings = store::of_person(self.r, id)?;
        for processing in &processings {
            self.learn(processing)?;
        }
        let last_act = day(person.touched_at);
        let grounds: Vec<Ground<'_>> = processings
            .iter()
            .filter_map(|one| self.ground(one, last_act))
            .collect();
        let mut lost = Vec::new();
        for value in store::values(self.r, id)? {
            let primary = person.contact.as_deref() == Some(value.field.as_str());
            let added = self.catalogue.get(&value.field).filter(|field| !field.built_in);
            let own = added.map(|field| field.retention);
            let term = of_value(&grounds, &value.field, primary, own, day(value.since));
            let needing = self.running(&processings, |purpose| primary || purpose.needs(&value.field));
            if !needing || term.until < self.today {
                let reason = self.reason(&processings, &term, needing);
                lost.push(found(&person, Some((value.id, value.field)), reason, term));
            }
        }
        let term = whole(&grounds, last_act);
        let running = self.running(&processings, |_| true);
        if !running || term.until < self.today {
            let reason = self.reason(&processings, &term, running);
            lost.push(found(&person, None, reason, term));
        }
        Ok(lost)
    }

    fn learn(&mut self, processing: &Processing) -> Result<(), CrmError> {
        let key = (processing.purpose.clone(), processing.version);
        if !self.purposes.contains_key(&key) {
            let purpose = version(self.r, &processing.purpose, processing.version)?;
            let keeping = Keeping::of(purpose.clone(), Pack::at(self.today));
            let keeping = keeping.map_err(|_| VaultError::Internal("retention"))?;
            self.purposes.insert(key, (purpose, keeping));
        }
        Ok(())
    }

    fn known(&self, processing: &Processing) -> Option<&(Purpose, Keeping)> {
        self.purposes
            .get(&(processing.purpose.clone(), processing.version))
    }

    fn ground(&self, processing: &Processing, last_act: NaiveDate) -> Option<Ground<'_>> {
        let (_, keeping) = self.known(processing)?;
        Some(Ground {
            keeping,
            since: processing.ended_at.map_or(last_act, day),
            ended: processing.ended_at.is_some(),
        })
    }

    /// Whether a purpose runs that fits.
    fn running(&self, processings: &[Processing], fits: impl Fn(&Purpose) -> bool) -> bool {
        processings
            .iter()
            .filter(|one| one.ended_at.is_none())
            .any(|one| self.known(one).is_some_and(|(purpose, _)| fits(purpose)))
    }

    /// Why: how the purpose ended that keeps it longest, the latest of its ends.
    fn reason(&self, processings: &[Processing], term: &Term, still_running: bool) -> String {
        if still_running {
            return why::RETENTION.to_owned();
        }
        let keeps = |one: &&Processing| Some(&one.purpose) == term.purpose.as_ref();
        let ended = processings
            .iter()
            .filter(keeps)
            .filter(|one| one.ended_at.is_some());
        ended
            .max_by_key(|one| one.ended_at)
            .and_then(|one| one.end_reason.clone())
            .unwrap_or_else(|| why::NO_PURPOSE.to_owned())
    }
}

fn found(person: &store::Held, value: Option<(Uuid, String)>, reason: String, term: Term) -> Lost {
    let (id, field) = match value {
        Some((id, field)) => (id, Some(field)),
        None => (person.id, None),
    };
    Lost {
        id,
        person: person.id,
        field,
        purpose: term.purpose,
        reason,
        since: term.since,
        until: term.until,
        floor: term.floor,
        restricted: person.restricted,
    }
}

/// The day of an instant in Slovakia.
fn day(at: Instant) -> NaiveDate {
    slovak_time(&at.to_utc()).date_naive()
}
