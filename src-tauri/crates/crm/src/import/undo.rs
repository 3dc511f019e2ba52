//! Taking a batch back.

use serde_json::json;
use uuid::Uuid;
use vault::{Job, Op, Write};

use super::{BEFORE_LABEL, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::people::{self, Snapshot};

/// What was taken back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Undone {
    /// People removed.
    pub removed: u64,
    /// People put back as they stood.
    pub reverted: u64,
    /// People who stay as they are: those the import made and with whom something was recorded since that must not be
    /// lost (a consent, a notice, a disclosure, a report, a restriction, an objection), and those it changed who are
    /// restricted now (Article 18: their data are not changed).
    pub kept: u64,
}

/// Takes a batch back whole: people it made go, people it changed are as before, its notes, claimed consents, duties and
/// processings go with it. One entry in the log.
///
/// # Errors
/// `unknown-batch already-undone undo-too-late cancelled`.
pub fn undo(w: &Write<'_>, batch: Uuid, job: &Job) -> Result<Undone, CrmError> {
    let known = store::batch(w, batch)?.ok_or_else(|| Refusal::new("unknown-batch"))?;
    if known.undone_at.is_some() {
        return Err(Refusal::new("already-undone").into());
    }
    if w.now() > known.undo_until {
        return Err(Refusal::new("undo-too-late").into());
    }
    let mut undone = Undone::default();
    let (made, changed) = (people::of_batch(w, batch)?, store::changed_people(w, batch)?);
    let total = (made.len() + changed.len()) as u64;
    for (done, person) in (1..).zip(made) {
        if store::recorded_since(w, person, batch)? {
            undone.kept += 1;
        } else {
            people::remove(w, person)?;
            undone.removed += 1;
        }
        step(job, done, total)?;
    }
    let base = undone.removed + undone.kept;
    for (done, (person, sealed)) in (1..).zip(changed) {
        let clear = w.unseal(person, BEFORE_LABEL, &sealed)?;
        let before: Option<Snapshot> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        // Somebody the same file made and changed is gone already, and the key with them.
        match before {
            Some(_) if people::get(w, person)?.restricted_at.is_some() => undone.kept += 1,
            Some(before) => {
                store::remove_traces(w, batch, person)?;
                people::revert(w, person, &before)?;
                undone.reverted += 1;
            }
            None => {}
        }
        step(job, base + done, total)?;
    }
    store::mark_undone(w, batch)?;
    w.changed("import_batch", batch, Op::Update, &["undone_at"])?;
    let facts = json!({
        "batch": batch, "removed": undone.removed, "reverted": undone.reverted, "kept": undone.kept,
    });
    w.audit(acts::IMPORT_UNDONE, None, facts)?;
    Ok(undone)
}

fn step(job: &Job, done: u64, total: u64) -> Result<(), CrmError> {
    if done.is_multiple_of(200) || done == total {
        job.check()?;
        job.step(done, total);
    }
    Ok(())
}
