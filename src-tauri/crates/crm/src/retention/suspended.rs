//! What an erasure could not take yet: rows under a law, proofs in the archive, suppressions. Each has its own day.

use std::collections::HashMap;

use chrono::NaiveDate;
use uuid::Uuid;
use vault::Read;

use super::{Due, Kind, Reason, Term, day, store};
use crate::erasure::kept::{self, KeptRow};
use crate::erasure::{archive, suppression};
use crate::error::CrmError;

/// What erasures left, by person.
pub(super) type Left = HashMap<Uuid, Vec<KeptRow>>;

pub(super) fn left(r: &Read<'_>) -> Result<Left, CrmError> {
    let mut left = Left::new();
    for row in kept::all(r)? {
        left.entry(row.person).or_default().push(row);
    }
    Ok(left)
}

/// Where every law has lapsed, the rest of the person is due; else single rows.
pub(super) fn due(
    r: &Read<'_>,
    left: &Left,
    everybody: &[store::Person],
    on: NaiveDate,
) -> Result<Vec<Due>, CrmError> {
    let mut due = Vec::new();
    for person in everybody {
        let Some(rows) = left.get(&person.id) else {
            continue;
        };
        let restricted = store::restriction_in_force(r, person.id)?;
        let since = day(person.touched_at);
        let term = |row: &KeptRow| Term {
            until: row.until,
            reason: Reason::LawLapsed,
            since,
            purpose: None,
            floor: Some(row.law.clone()),
        };
        let lapsed: Vec<&KeptRow> = rows.iter().filter(|row| row.until < on).collect();
        if let (true, Some(last)) = (
            lapsed.len() == rows.len(),
            lapsed.iter().max_by_key(|row| row.until),
        ) {
            due.push(Due {
                kind: Kind::Left,
                id: person.id,
                person: person.id,
                field: None,
                term: term(last),
                restricted,
            });
            continue;
        }
        for row in lapsed {
            let Some(what) = kept::what(r, row.row)? else {
                continue;
            };
            due.push(Due {
                kind: Kind::Left,
                id: row.row,
                person: person.id,
                field: Some(what.field.unwrap_or_else(|| what.table.to_owned())),
                term: term(row),
                restricted,
            });
        }
    }
    Ok(due)
}

/// Proofs and suppressions past their day.
pub(super) fn archived(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Due>, CrmError> {
    let row = |kind, id, purpose, term: (NaiveDate, NaiveDate), law: &str| Due {
        kind,
        id,
        person: id,
        field: None,
        term: Term {
            until: term.1,
            reason: Reason::LawLapsed,
            since: term.0,
            purpose,
            floor: Some(law.to_owned()),
        },
        restricted: false,
    };
    let proofs = archive::lapsed(r, on)?.into_iter().map(|proof| {
        let term = (day(proof.at), proof.until);
        row(Kind::Proof, proof.id, Some(proof.purpose), term, &proof.law)
    });
    let suppressions = suppression::ended(r, on)?.into_iter().map(|ended| {
        let term = (day(ended.since), ended.until);
        row(Kind::Suppression, ended.id, None, term, "refusal")
    });
    Ok(proofs.chain(suppressions).collect())
}
