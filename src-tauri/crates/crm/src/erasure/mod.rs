//! Room `erasure`: everything about a person goes, and stays gone (Articles 17, 19; 5(1)(e)).
//!
//! What there is of a person is read from the column census (invariant 8), so that a table or column that a room adds
//! cannot be forgotten: [`sweep`] deletes it, [`known_by`] says what must not be found afterwards, and [`REPLAY`] does
//! the same again after a restore. The order of an erasure, and its proof, are the vault's
//! ([`vault::Vault::erase`]).

mod known_by;
mod replay;
mod store;
mod sweep;
#[cfg(test)]
mod tests;

use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::erasure::{Erasure, Receipt};
use vault::ledger::Erased;
use vault::{Job, Read, Vault};

use crate::error::CrmError;
use crate::people;

pub use known_by::known_by;
pub use replay::REPLAY;
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
            suppression: Vec::new(),
        };
        let needles = known_by(w, ids)?;
        sweep(w, ids, &erased)?;
        Ok(Erasure {
            subjects: ids.to_vec(),
            erased,
            needles,
        })
    })
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
