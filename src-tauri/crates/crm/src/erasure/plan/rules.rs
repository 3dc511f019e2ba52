//! Which law keeps what, and until when. Pure; the day is passed in.

use chrono::{Datelike, NaiveDate};
use law::{Floor, Pack, Period};

use super::Decision;
use crate::consent::{ConsentAction, EventKind};
use crate::purposes::{Basis, Purpose};
use crate::restriction::Ground;

/// The law that keeps a datum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Law {
    /// A statutory floor of the law pack, by its key.
    Floor(String),
    /// The proof of a consent to marketing, after its end (§ 116 of Act 452/2021).
    ConsentProof,
    /// A refusal of marketing (§ 116 of Act 452/2021).
    Refusal,
    /// The law that stands in a purpose of the firm, by the key of the purpose.
    Statute(String),
    /// The person needs the data for legal claims, or is against the erasure (Articles 17(3)(e), 18(1)(b), (c)).
    Claims,
}

const CONSENT_PROOF: &str = "consent-proof";
const REFUSAL: &str = "refusal";
const CLAIMS: &str = "claims";
const STATUTE: &str = "statute:";

impl Law {
    /// Its key in the ledger.
    pub fn key(&self) -> String {
        match self {
            Self::Floor(key) => key.clone(),
            Self::ConsentProof => CONSENT_PROOF.to_owned(),
            Self::Refusal => REFUSAL.to_owned(),
            Self::Statute(purpose) => format!("{STATUTE}{purpose}"),
            Self::Claims => CLAIMS.to_owned(),
        }
    }

    /// The law with this key in the ledger.
    pub fn of_key(key: &str) -> Self {
        match (key, key.strip_prefix(STATUTE)) {
            (CONSENT_PROOF, _) => Self::ConsentProof,
            (REFUSAL, _) => Self::Refusal,
            (CLAIMS, _) => Self::Claims,
            (_, Some(purpose)) => Self::Statute(purpose.to_owned()),
            _ => Self::Floor(key.to_owned()),
        }
    }

    /// Whether what it keeps moves into the sealed archive and leaves the record.
    pub(super) fn archives(&self) -> bool {
        matches!(self, Self::ConsentProof | Self::Refusal)
    }
}

/// That a row stays, why and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Duty {
    pub(super) decision: Decision,
    pub(super) law: Law,
    pub(super) until: NaiveDate,
}

impl Duty {
    /// Of two duties the one that is sure counts, then the longer one.
    pub(super) fn weight(&self) -> (bool, NaiveDate) {
        (self.decision == Decision::Keep, self.until)
    }
}

/// What a purpose that a law demands keeps, where its processing ended on a day; None for other purposes and where the
/// time is over. A floor that the purpose names counts from the year; what the firm wrote itself, from the day.
pub(super) fn kept_by_purpose(
    pack: &Pack,
    purpose: &Purpose,
    ended: NaiveDate,
    today: NaiveDate,
) -> Option<Duty> {
    if purpose.basis != Basis::Legal {
        return None;
    }
    let statute = purpose.statute.as_deref().unwrap_or_default();
    let named = |floor: &&Floor| statute.contains(&floor.law_sk) || statute.contains(&floor.law_en);
    // Of two floors of the same length the first one is named.
    let longest = pack
        .floors
        .iter()
        .filter(named)
        .rev()
        .max_by_key(|floor| floor.years);
    let (law, until) = match longest {
        Some(floor) => (Law::Floor(floor.key.clone()), floor.until(ended.year())),
        None => {
            let period: Period = purpose.retention.parse().ok()?;
            (Law::Statute(purpose.key.clone()), period.after(ended))
        }
    };
    (today <= until).then_some(Duty {
        decision: Decision::Keep,
        law,
        until,
    })
}

/// What was said about one purpose of marketing and when, oldest first: whether it has to be kept as proof, in the
/// sealed archive. Erasure ends a consent that still stands, so its time runs from today.
pub(super) fn proof(pack: &Pack, said: &[(EventKind, NaiveDate)], today: NaiveDate) -> Option<Duty> {
    let is = |kind: EventKind, action| kind == EventKind::Act(action);
    let granted = said.iter().any(|(kind, _)| is(*kind, ConsentAction::Grant));
    let last = said.iter().rev().find(|(kind, _)| {
        [
            ConsentAction::Grant,
            ConsentAction::Withdraw,
            ConsentAction::Refuse,
        ]
        .iter()
        .any(|action| is(*kind, *action))
    });
    let (kind, day) = *last?;
    let (law, until) = match (granted, is(kind, ConsentAction::Grant)) {
        (true, true) => (Law::ConsentProof, pack.consent_proof_until(today)),
        (true, false) => (Law::ConsentProof, pack.consent_proof_until(day)),
        (false, _) => (Law::Refusal, pack.refusal_until(day)),
    };
    (today <= until).then_some(Duty {
        decision: Decision::Keep,
        law,
        until,
    })
}

/// A restriction on such a ground speaks against the erasure itself: whether the data stay is for somebody to decide,
/// until the longest time in which claims can be raised is over.
pub(super) fn claimed(pack: &Pack, ground: Ground, since: NaiveDate, today: NaiveDate) -> Option<Duty> {
    if !matches!(ground, Ground::Claims | Ground::Unlawful) {
        return None;
    }
    let limits = [pack.limitation.civil.value, pack.limitation.commercial.value];
    let until = limits.map(|period| period.after(since)).into_iter().max()?;
    (today <= until).then_some(Duty {
        decision: Decision::Ask,
        law: Law::Claims,
        until,
    })
}
