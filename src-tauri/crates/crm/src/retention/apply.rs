//! Carrying out a review: what was decided about what [`due`](super::due) listed.
//!
//! Everything is checked before anything is done, so a review is carried out as a whole or not at all. What goes, goes
//! through the one door of erasure, many at once: one entry in the ledger, one search for traces, one time through the
//! backups. What stays is written down with its reason and comes again.

use std::collections::{BTreeSet, HashMap, HashSet};

use law::Pack;
use serde_json::json;
use uuid::Uuid;
use vault::backup::Reached;
use vault::{Job, Read, Vault, Write};

use super::{Due, Kind, due, store};
use crate::audit::acts;
use crate::erasure::plan::{self, Answer};
use crate::erasure::{self, Ground, Order, suppression};
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean;

const LONGEST_REASON: usize = 500;

/// What was decided about one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It goes.
    Erase,
    /// It is kept, with this reason, until it is asked about again.
    Keep(String),
}

/// A row of the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Id, as the list had it.
    pub id: Uuid,
    /// What was decided.
    pub decision: Decision,
}

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The row.
    pub due: Due,
    /// The receipt of its erasure; none: it was kept, or it was a suppression, which leaves nothing to prove.
    pub receipt: Option<Uuid>,
    /// It was kept.
    pub kept: bool,
}

/// What a review came to.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// Each row, in the order of the review.
    pub outcomes: Vec<Outcome>,
    /// Recipients by name who have to be told (Article 19).
    pub recipients: BTreeSet<String>,
    /// Every backup that did not know of the erasures, with how far they reached.
    pub backups: Reached,
}

/// Carries out a review of what is due today.
///
/// # Errors
/// Before anything is done: `not-due` for what is not (or no more) to be reviewed, `restricted` where processing of the
/// person is restricted (Article 18), `reviewed-twice`, `keep-without-reason too-long bad-characters`; each with `{id}`. Of
/// the vault.
pub fn apply(vault: &Vault, staff: Uuid, review: &[Reviewed], job: &Job) -> Result<Applied, CrmError> {
    let sorted = vault.read(|r| sort(r, review))?;
    let mut applied = Applied::default();
    let mut receipts = HashMap::new();
    if !sorted.keep.is_empty() || !sorted.suppressions.is_empty() {
        vault.write(staff, |w| write_down(w, &sorted))?;
    }
    let people = |orders: &[Uuid]| orders.iter().map(|person| order(*person)).collect::<Vec<_>>();
    let mut at_once = vec![sorted.people];
    at_once.extend(sorted.one_by_one.into_iter().map(|person| vec![person]));
    for group in at_once.iter().filter(|group| !group.is_empty()) {
        let (decided, receipt) = erasure::together(vault, staff, &people(group), job)?;
        for (person, decided) in group.iter().zip(decided) {
            receipts.insert(*person, decided.id);
            applied.recipients.extend(decided.recipients);
        }
        applied.backups.extend(receipt.backups);
    }
    if !sorted.values.is_empty() {
        let (partly, receipt) = erasure::values(vault, staff, &sorted.values, job)?;
        receipts.extend(sorted.values.iter().map(|id| (*id, partly.id)));
        applied.recipients.extend(partly.recipients);
        applied.backups.extend(receipt.backups);
    }
    if !sorted.proofs.is_empty() {
        let (id, receipt) = erasure::proofs(vault, staff, &sorted.proofs, job)?;
        receipts.extend(sorted.proofs.iter().map(|proof| (*proof, id)));
        applied.backups.extend(receipt.backups);
    }
    applied.outcomes = sorted
        .rows
        .into_iter()
        .map(|(due, kept)| Outcome {
            receipt: receipts.get(&due.id).copied(),
            due,
            kept,
        })
        .collect();
    Ok(applied)
}

/// A review, sorted by what has to be done.
#[derive(Default)]
struct Sorted {
    rows: Vec<(Due, bool)>,
    keep: Vec<(Due, String)>,
    /// People of whom nothing stays with a record: all at once.
    people: Vec<Uuid>,
    /// People of whom a law keeps something.
    one_by_one: Vec<Uuid>,
    values: Vec<Uuid>,
    proofs: Vec<Uuid>,
    suppressions: Vec<Uuid>,
}

fn sort(r: &Read<'_>, review: &[Reviewed]) -> Result<Sorted, CrmError> {
    let mut listed: HashMap<Uuid, Due> = due(r, r.world().today())?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let mut seen = HashSet::new();
    let mut sorted = Sorted::default();
    for row in review {
        let refuse = |code| Refusal::new(code).on("reviewed").with(json!({ "id": row.id }));
        if !seen.insert(row.id) {
            return Err(refuse("reviewed-twice").into());
        }
        let due = listed.remove(&row.id).ok_or_else(|| refuse("not-due"))?;
        match &row.decision {
            Decision::Keep(reason) => {
                let reason = clean(reason, LONGEST_REASON).map_err(|no| match no.code {
                    "empty-value" => refuse("keep-without-reason"),
                    code => refuse(code),
                })?;
                sorted.keep.push((due.clone(), reason));
            }
            Decision::Erase if due.restricted => return Err(refuse("restricted").into()),
            Decision::Erase => sorted.erase(r, &due)?,
        }
        let kept = matches!(row.decision, Decision::Keep(_));
        sorted.rows.push((due, kept));
    }
    Ok(sorted)
}

impl Sorted {
    fn erase(&mut self, r: &Read<'_>, due: &Due) -> Result<(), CrmError> {
        let whole = due.field.is_none();
        match due.kind {
            Kind::Proof => self.proofs.push(due.id),
            Kind::Suppression => self.suppressions.push(due.id),
            Kind::Person | Kind::Left if whole => {
                let plan = plan::make(r, &[due.person])?;
                let nothing_stays = plan.kept(Answer::default()).is_empty();
                if nothing_stays {
                    &mut self.people
                } else {
                    &mut self.one_by_one
                }
                .push(due.person);
            }
            Kind::Person | Kind::Left | Kind::Value => self.values.push(due.id),
        }
        Ok(())
    }
}

fn order(person: Uuid) -> Order<'static> {
    Order {
        person,
        ground: Ground::NotNeeded,
        agreed: None,
        answer: Answer::default(),
    }
}

/// What stays, with its reason; and the suppressions that end. One entry in the log for each person, one for the rest.
fn write_down(w: &Write<'_>, sorted: &Sorted) -> Result<(), CrmError> {
    let today = w.world().today();
    let again_on = Pack::at(today).review_again_on(today);
    for (due, reason) in &sorted.keep {
        let anonymous = matches!(due.kind, Kind::Proof | Kind::Suppression);
        let person = (!anonymous).then_some(due.person);
        store::keep(
            w,
            &store::Kept {
                id: due.id,
                person: due.person,
                reason,
                again_on,
            },
        )?;
        let facts = json!({
            "kind": due.kind.as_str(), "fields": due.field.iter().collect::<Vec<_>>(), "decision": "keep",
            "again_on": again_on.to_string(),
        });
        w.audit(acts::RETENTION_REVIEWED, person, facts)?;
    }
    if !sorted.suppressions.is_empty() {
        suppression::forget(w, &sorted.suppressions)?;
        store::forget_kept(w, &sorted.suppressions)?;
        let facts = json!({
            "kind": Kind::Suppression.as_str(), "decision": "erase", "count": sorted.suppressions.len(),
        });
        w.audit(acts::RETENTION_REVIEWED, None, facts)?;
    }
    Ok(())
}
