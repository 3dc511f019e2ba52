//! Erasing a part, through the same door: single rows whose time is over, and proofs that need not be kept any more.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::erasure::Receipt;
use vault::ledger::Erased;
use vault::{Job, Vault, Write};

use super::plan::Answer;
use super::{Ground, receipt, store};
use crate::disclosure::tell;
use crate::error::CrmError;

/// Erases single rows of people, who stay.
///
/// # Errors
/// Of the vault only.
pub(crate) fn values(
    vault: &Vault,
    staff: Uuid,
    rows: &[Uuid],
    job: &Job,
) -> Result<(Partly, Receipt), CrmError> {
    let mut written = Partly::default();
    let receipt = vault.erase(staff, job, |w| {
        let mut kinds: BTreeMap<(&'static str, String), u64> = BTreeMap::new();
        let mut fields: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
        for row in rows {
            if let Some(of) = store::row_of(w, *row)? {
                fields.entry(of.person).or_default().extend(of.field.clone());
                *kinds.entry((of.table, of.field.unwrap_or_default())).or_default() += 1;
            }
        }
        let items = kinds
            .iter()
            .map(|((table, key), count)| receipt::Item::gone(table, key, *count))
            .collect();
        for (person, fields) in &fields {
            written
                .recipients
                .extend(tell::begin(w, *person, tell::Cause::Erased, None, Some(fields))?);
        }
        let erased = part(rows, false);
        written.id = write_down(
            w,
            &erased,
            items,
            rows.len() as u64,
            written.recipients.len() as u64,
        )?;
        let people: Vec<Uuid> = fields.into_keys().collect();
        super::take(w, &people, erased)
    })?;
    Ok((written, receipt))
}

/// What an erasure of a part came to.
#[derive(Default)]
pub(crate) struct Partly {
    /// Id of the receipt.
    pub(crate) id: Uuid,
    /// Recipients by name who have to be told.
    pub(crate) recipients: BTreeSet<String>,
}

/// Erases proofs whose time is over, their keys too. Answers the id of the receipt too.
///
/// # Errors
/// Of the vault only.
pub(crate) fn proofs(
    vault: &Vault,
    staff: Uuid,
    ids: &[Uuid],
    job: &Job,
) -> Result<(Uuid, Receipt), CrmError> {
    let mut id = Uuid::nil();
    let done = vault.erase(staff, job, |w| {
        let count = ids.len() as u64;
        let mut erased = part(ids, true);
        erased.values.clear();
        id = write_down(
            w,
            &erased,
            vec![receipt::Item::gone("proof", "sealed", count)],
            count,
            0,
        )?;
        super::take(w, ids, erased)
    })?;
    Ok((id, done))
}

/// The plan of a part: exactly these rows.
fn part(rows: &[Uuid], whole: bool) -> Erased {
    let mut rows = rows.to_vec();
    rows.sort_unstable();
    let mut plan = Sha256::new();
    for row in &rows {
        plan.update(row.as_bytes());
    }
    Erased {
        whole,
        plan: plan.finalize().into(),
        values: rows,
        kept: Vec::new(),
        suppression: Vec::new(),
    }
}

fn write_down(
    w: &Write<'_>,
    erased: &Erased,
    items: Vec<receipt::Item>,
    count: u64,
    recipients: u64,
) -> Result<Uuid, CrmError> {
    let new = receipt::New {
        ground: Ground::NotNeeded,
        plan: erased.plan,
        items,
        answer: Answer::default(),
        erased: count,
        kept: 0,
        recipients,
    };
    receipt::write(w, &new)
}
