//! Until when something is kept. Pure; the days are passed in.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};
use law::{Floor, Pack, Period, PeriodError};

use crate::purposes::{Basis, Purpose};

/// How a purpose keeps what it needs.
pub struct Keeping {
    /// Key of the purpose.
    pub purpose: String,
    retention: Period,
    fields: HashSet<String>,
    /// A law demands it: the time of a field does not shorten that.
    demanded: bool,
    floor: Option<&'static Floor>,
}

impl Keeping {
    /// How a version of a purpose keeps, under a law pack. A purpose that a law demands and that names the law of a
    /// statutory floor keeps at least as long as the floor.
    ///
    /// # Errors
    /// A retention that is no period: the rules of purposes let none in.
    pub fn of(purpose: Purpose, pack: &'static Pack) -> Result<Self, PeriodError> {
        let statute = purpose.statute.as_deref().unwrap_or_default();
        let named = |floor: &&Floor| statute.contains(&floor.law_sk) || statute.contains(&floor.law_en);
        let demanded = purpose.basis == Basis::Legal;
        // Of two floors of the same length the first one is named.
        let floors = pack.floors.iter().rev().filter(named).filter(|_| demanded);
        Ok(Self {
            floor: floors.max_by_key(|floor| floor.years),
            demanded,
            retention: purpose.retention.parse()?,
            purpose: purpose.key,
            fields: purpose.fields.into_iter().collect(),
        })
    }
}

/// A processing of a person, as what keeps data.
pub struct Ground<'a> {
    /// Its purpose.
    pub keeping: &'a Keeping,
    /// The day from which its time runs: its end, else the last act with the person.
    pub since: NaiveDate,
    /// It has ended.
    pub ended: bool,
}

/// From what a time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The end of the processing.
    Ended,
    /// The last act with the person.
    LastAct,
    /// No purpose of the person needs it: from the day it was stored.
    NoPurpose,
    /// The law that kept it from an erasure has lapsed: from the erasure.
    LawLapsed,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 4] = [Self::Ended, Self::LastAct, Self::NoPurpose, Self::LawLapsed];

    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::LastAct => "last-act",
            Self::NoPurpose => "no-purpose",
            Self::LawLapsed => "law-lapsed",
        }
    }
}

/// Until when something is kept, and why so long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The last day on which it is kept.
    pub until: NaiveDate,
    /// From what the time runs.
    pub reason: Reason,
    /// The first day of the time.
    pub since: NaiveDate,
    /// Key of the purpose that keeps it longest.
    pub purpose: Option<String>,
    /// Key of the law that keeps it so long: a statutory floor, or what an erasure left it under.
    pub floor: Option<String>,
}

/// Until when a person is kept as a whole: as long as the purpose that keeps longest.
pub fn whole(grounds: &[Ground<'_>], last_act: NaiveDate) -> Term {
    longest(grounds.iter(), None, last_act)
}

/// Until when a value is kept: as long as the purpose that needs it and keeps longest. A shorter time of the field
/// itself goes before that of a purpose, unless a law demands the purpose. Every purpose needs the primary contact point.
pub fn of_value(
    grounds: &[Ground<'_>],
    field: &str,
    primary: bool,
    own: Option<Period>,
    stored: NaiveDate,
) -> Term {
    let needing = grounds
        .iter()
        .filter(|ground| primary || ground.keeping.fields.contains(field));
    longest(needing, own, stored)
}

fn longest<'a>(
    grounds: impl Iterator<Item = &'a Ground<'a>>,
    own: Option<Period>,
    without: NaiveDate,
) -> Term {
    let nothing = Term {
        until: without,
        reason: Reason::NoPurpose,
        since: without,
        purpose: None,
        floor: None,
    };
    grounds
        .map(|ground| term(ground, own))
        .max_by_key(|term| term.until)
        .unwrap_or(nothing)
}

fn term(ground: &Ground<'_>, own: Option<Period>) -> Term {
    let keeping = ground.keeping;
    let by_purpose = keeping.retention.after(ground.since);
    let own = own.filter(|_| !keeping.demanded);
    let by_rule = own.map_or(by_purpose, |own| by_purpose.min(own.after(ground.since)));
    let floor = keeping
        .floor
        .map(|floor| (floor.until(ground.since.year()), floor));
    let floor = floor.filter(|(until, _)| *until > by_rule);
    Term {
        until: floor.map_or(by_rule, |(until, _)| until),
        reason: if ground.ended {
            Reason::Ended
        } else {
            Reason::LastAct
        },
        since: ground.since,
        purpose: Some(keeping.purpose.clone()),
        floor: floor.map(|(_, floor)| floor.key.clone()),
    }
}
