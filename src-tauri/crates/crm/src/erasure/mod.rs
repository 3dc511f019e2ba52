//! Room `erasure`: everything about a person goes, and stays gone (Articles 17, 19; 5(1)(e)).
//!
//! What there is of a person is read from the column census (invariant 8), so that a table or column that a room adds
//! cannot be forgotten: [`plan`] shows it, [`run`](run()) carries it out, [`sweep`] deletes it, [`known_by`] says what must not be found afterwards, and [`REPLAY`] does
//! the same again after a restore. The order of an erasure, and its proof, are the vault's
//! ([`vault::Vault::erase`]).

pub mod archive;
pub mod census;
pub(crate) mod kept;
mod known_by;
mod partly;
pub mod plan;
pub mod receipt;
mod replay;
mod run;
mod store;
pub mod suppression;
mod sweep;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::erasure::{Erasure, Receipt};
use vault::ledger::Erased;
use vault::{Instant, Job, Read, Vault, Write};

use crate::disclosure::tell;
use crate::error::CrmError;
use crate::{people, restriction};

pub use known_by::known_by;
pub(crate) use partly::{proofs, values};
pub use replay::REPLAY;
pub(crate) use run::together;
pub use run::{Decided, Done, Ground, Order, run};
pub use sweep::{Swept, sweep};

/// Erases all there is about a person. `ids`: the person's own first, then every id merged into it.
///
/// # Errors
/// `unknown-person`, and of the vault.
pub fn erase_whole(vault: &Vault, staff: Uuid, ids: &[Uuid], job: &Job) -> Result<Receipt, CrmError> {
    vault.erase(staff, job, |w| {
        let person = ids.first().copied().unwrap_or(Uuid::nil());
        people::get(w, person)?;
        let erased = Erased {
            whole: true,
            plan: plan_of_all(w, ids)?,
            values: Vec::new(),
            kept: Vec::new(),
            suppression: suppression::hashes(w, ids, objects(w, ids)?)?,
        };
        take(w, ids, erased)
    })
}

/// Takes away what an erasure takes, on a day: what has to be proven goes into the archive, the addresses are
/// suppressed.
fn take(w: &Write<'_>, ids: &[Uuid], erased: Erased) -> Result<Erasure, CrmError> {
    let needles = known_by(w, ids)?;
    carry_out(w, ids, &erased, w.world().today(), w.now())?;
    Ok(Erasure {
        subjects: ids.to_vec(),
        erased,
        needles,
    })
}

/// What an erasure does to the rows: now, or again after a restore.
fn carry_out(
    w: &Write<'_>,
    ids: &[Uuid],
    erased: &Erased,
    on: NaiveDate,
    at: Instant,
) -> Result<(), CrmError> {
    if erased.whole {
        archive::keep(w, ids, on, at)?;
        tell::after_erasure(w, ids)?;
    }
    sweep(w, ids, erased)?;
    suppression::keep(w, &erased.suppression, at)
}

/// Whether an objection of theirs stands: it must not end with the record it stood in.
fn objects(r: &Read<'_>, ids: &[Uuid]) -> Result<bool, CrmError> {
    for id in ids {
        let objections = restriction::objections(r, *id)?;
        if objections.iter().any(|(_, ended)| ended.is_none()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The plan "everything": a hash over how many rows of which tables there are.
fn plan_of_all(r: &Read<'_>, ids: &[Uuid]) -> Result<[u8; 32], CrmError> {
    let mut hash = Sha256::new();
    for table in store::tables() {
        let rows = store::count(r, &table, ids)?;
        hash.update(format!("{} {rows}\n", table.name));
    }
    Ok(hash.finalize().into())
}

/// What is left of the people's rows, table by table; empty after an erasure that was whole.
///
/// # Errors
/// Of the vault only.
pub fn left(r: &Read<'_>, ids: &[Uuid]) -> Result<Vec<(&'static str, u64)>, CrmError> {
    let mut left = Vec::new();
    for table in store::tables() {
        let rows = store::count(r, &table, ids)?;
        if rows > 0 {
            left.push((table.name, rows));
        }
    }
    Ok(left)
}
