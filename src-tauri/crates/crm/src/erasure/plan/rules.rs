//! Which law keeps what, and until when. Pure; the day is passed in.

use chrono::{Datelike, NaiveDate};
use law::{Floor, Pack, Period};

use super::Decision;
use crate::consent::{ConsentAction, EventKind};
use crate::purposes::{Basis, Purpose};

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
}

impl Law {
    /// Its key in the ledger.
    pub fn key(&self) -> String {
        match self {
            Self::Floor(key) => key.clone(),
            Self::ConsentProof => "consent-proof".to_owned(),
            Self::Refusal => "refusal".to_owned(),
            Self::Statute(purpose) => format!("statute:{purpose}"),
        }
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

/// What was said about one purpose of marketing and when, oldest first: whether it has to be kept as proof. Erasure
/// ends a consent that still stands, so its time runs from today.
///
/// Until there is an archive of its own for proofs, what proves the consent cannot be kept without the record that
/// says whose it is: that has to be decided.
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
        decision: Decision::Ask,
        law,
        until,
    })
}
