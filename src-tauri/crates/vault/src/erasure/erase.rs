//! The one door of erasure.

use serde_json::json;
use uuid::Uuid;

use super::clean::clean_indexes;
use super::{Cleaned, Needles, jobs};
use crate::audit::act;
use crate::backup::{BackupState, Reached};
use crate::ledger::{Act, Entry, Erased};
use crate::store::delete_files_of;
use crate::{Job, Vault, VaultError, Write};

/// Steps of an erasure, as a job reports them: begun, committed, searched, backups, done.
const STEPS: u64 = 4;

/// What a transaction erased.
pub struct Erasure {
    /// Every id the person ever had.
    pub subjects: Vec<Uuid>,
    /// What was erased and what is kept.
    pub erased: Erased,
    /// What must not be found any more.
    pub needles: Needles,
}

/// The proof of an erasure, without personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Number of its entry in the ledger.
    pub ledger: u64,
    /// SHA-256 of the plan that was carried out.
    pub plan: [u8; 32],
    /// What looking for traces in the database came to.
    pub cleaned: Cleaned,
    /// Every backup that did not know of the erasure, with how far it reached: one that is out of reach or failed is
    /// tried again at the next erasure and by [`Vault::erase_in_backups`], and a restore from it erases before
    /// anything is read.
    pub backups: Reached,
}

impl Vault {
    /// Erases what `f` deletes: rows, search entries, drafts, undo, whatever the rooms keep of the person. `f` checks
    /// that the plan is still the one that was agreed to, deletes, and says what it erased. Keys of a person who is
    /// erased whole, and what is sealed for them here, go too.
    ///
    /// Once the transaction is committed the erasure cannot be undone or cancelled; whatever interrupts the rest, the
    /// next opening finishes it.
    ///
    /// # Errors
    /// What `f` returns, and then nothing was erased. After the commit: [`VaultError::Busy`] if a reader does not end,
    /// or what the disk says.
    pub fn erase<E: From<VaultError>>(
        &self,
        staff: Uuid,
        job: &Job,
        f: impl FnOnce(&Write<'_>) -> Result<Erasure, E>,
    ) -> Result<Receipt, E> {
        job.check()?;
        job.step(0, STEPS);
        let seq = self.write(staff, |w| {
            let Erasure {
                subjects,
                erased,
                needles,
            } = f(w)?;
            let entry = Entry {
                at: w.now(),
                subjects,
                act: Act::Erase(erased),
            };
            let seq = w.ledger(&entry)?;
            leave_nothing(w, seq, &entry, &needles)?;
            Ok::<_, E>(seq)
        })?;
        job.step(1, STEPS);
        Ok(self.finish_erasure(seq, true, job)?)
    }

    /// Finishes what was interrupted. A vault that is just being restored leaves the backups alone: it may be a
    /// rehearsal, and the backups another's.
    pub(crate) fn finish_erasures(&self, reach_backups: bool) -> Result<(), VaultError> {
        let unfinished = self.read(|r| jobs::unfinished(r.conn()))?;
        for seq in unfinished {
            self.finish_erasure(seq, reach_backups, &Job::silent())?;
        }
        Ok(())
    }

    fn finish_erasure(&self, seq: u64, reach_backups: bool, job: &Job) -> Result<Receipt, VaultError> {
        let core = &self.inner.core;
        let (pending, entry) = self.read(|r| {
            let entry = jobs::frame(r.conn(), seq)?.entry(&core.ledger)?;
            Ok::<_, VaultError>((jobs::load(r.conn(), core, seq)?, entry))
        })?;
        let (Some(pending), Act::Erase(erased)) = (pending, &entry.act) else {
            return Err(VaultError::Internal("erasure job"));
        };
        let cleaned = self.searched(&pending)?;
        job.step(2, STEPS);
        let backups = if reach_backups {
            let job = job.to_the_end().part(2, STEPS);
            self.carry_into_backups(pending.staff, Some(&pending.needles), &job)?
        } else {
            Reached::new()
        };
        job.step(3, STEPS);
        self.write(pending.staff, |w| {
            jobs::finished(w, seq)?;
            let count = |state| backups.iter().filter(|(_, s)| *s == state).count();
            let payload = json!({
                "ledger": seq,
                "pages": cleaned.pages,
                "rewritten": cleaned.rewritten,
                "traces": cleaned.traces,
                "backups": {
                    "rewritten": count(BackupState::Rewritten),
                    "unreachable": count(BackupState::Unreachable),
                    "failed": count(BackupState::Failed),
                },
            });
            w.audit(act::ERASURE_FINISHED, None, payload).map(|_| ())
        })?;
        job.step(STEPS, STEPS);
        Ok(Receipt {
            ledger: seq,
            plan: erased.plan,
            cleaned,
            backups,
        })
    }

    /// Looks for traces unless that was done before an interruption.
    fn searched(&self, pending: &jobs::Pending) -> Result<Cleaned, VaultError> {
        if let Some(found) = &pending.found {
            return Ok(serde_json::from_str(found).unwrap_or_default());
        }
        let cleaned = self.clean(pending.staff, &pending.needles)?;
        let found = serde_json::to_string(&cleaned).map_err(|_| VaultError::Internal("json"))?;
        self.write(pending.staff, |w| {
            jobs::scanned(w, pending.seq, &found)?;
            let payload = json!({ "ledger": pending.seq, "pages": cleaned.pages });
            w.audit(act::ERASURE_SEARCHED, None, payload).map(|_| ())
        })?;
        Ok(cleaned)
    }
}

/// What every erasure does in its transaction after the rooms have done theirs: now, or again after a restore.
pub(super) fn leave_nothing(
    w: &Write<'_>,
    seq: u64,
    entry: &Entry,
    needles: &Needles,
) -> Result<(), VaultError> {
    let Act::Erase(erased) = &entry.act else {
        return Ok(());
    };
    if erased.whole && erased.kept.is_empty() {
        for id in &entry.subjects {
            delete_files_of(w.conn(), *id)?;
            w.forget_subject(*id)?;
        }
    }
    let rebuilt = clean_indexes(w, needles)?;
    jobs::insert(w, seq, needles)?;
    let payload = json!({ "ledger": seq, "plan": hex::encode(erased.plan), "rebuilt": rebuilt });
    w.audit(act::ERASED, None, payload).map(|_| ())
}

impl std::fmt::Debug for Erasure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Erasure(…)")
    }
}

impl Receipt {
    /// The plan's hash in 64 hexadecimal digits.
    pub fn plan_hex(&self) -> String {
        hex::encode(self.plan)
    }
}
