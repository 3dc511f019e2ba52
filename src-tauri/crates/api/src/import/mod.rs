//! Room `import`: from a real address file to people, by way of a preview and a rehearsal.

mod ahead;
mod file;
mod preview;
mod reading;
mod run;
#[cfg(test)]
mod tests;
pub mod types;

use uuid::Uuid;
use vault::{Instant, Job};

use self::types::{ImportBatch, ImportUndone};
use crate::error::ApiError;
use crate::session::Session;
use crm::error::CrmError;
use crm::staff::Role;

pub use file::SourceFile;
pub use preview::preview;
pub use run::{dry_run, rejected_csv, run};

/// Takes a batch back whole.
///
/// # Errors
/// `unknown-batch already-undone undo-too-late cancelled`.
pub fn undo(session: &Session, batch: Uuid, job: &Job) -> Result<ImportUndone, ApiError> {
    session.require(Role::Staff)?;
    let undone = session
        .vault()
        .write(session.staff(), |w| crm::import::undo(w, batch, job))?;
    Ok(ImportUndone {
        removed: undone.removed,
        reverted: undone.reverted,
        kept: undone.kept,
    })
}

/// Batches, newest first.
///
/// # Errors
/// Faults of the disk.
pub fn batches(session: &Session) -> Result<Vec<ImportBatch>, ApiError> {
    let (batches, names) = session
        .vault()
        .read(|r| -> Result<_, CrmError> { Ok((crm::import::list(r)?, crm::staff::names(r)?)) })?;
    let now = Instant::from(session.world().now());
    let view = |batch: crm::import::Batch| ImportBatch {
        id: batch.id,
        at: crate::instant(batch.at),
        staff: names.get(&batch.staff).cloned().unwrap_or_default(),
        source: batch.source,
        purpose: batch.purpose,
        created: batch.created,
        updated: batch.updated,
        undo_until: (batch.undone_at.is_none() && now <= batch.undo_until)
            .then(|| crate::instant(batch.undo_until)),
        undone_at: batch.undone_at.map(crate::instant),
    };
    Ok(batches.into_iter().map(view).collect())
}
