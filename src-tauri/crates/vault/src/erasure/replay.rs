//! Carrying out again what the ledger says and the database does not know: after a restore, a rollback of the file, or
//! an interruption between ledger and commit.

use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;

use super::Needles;
use super::erase::leave_nothing;
use crate::audit::act;
use crate::ledger::{Entry, Frame};
use crate::{Vault, VaultError, Write};

/// How the rooms carry out an entry of the ledger. Must change nothing where the entry was carried out before.
#[derive(Clone, Copy, Debug)]
pub struct Replay {
    /// In the vault, inside a transaction. Says what the person was known by, if there was anybody to erase.
    pub entry: fn(&Write<'_>, &Entry) -> Result<Needles, VaultError>,
    /// In a backup, whose log is not extended.
    pub sweep: fn(&Connection, &Entry) -> Result<(), VaultError>,
    /// What erasures leave behind of those they erased, sealed. A backup that is erased has nothing any more that it
    /// could be made of, so it takes these rows over from the vault.
    pub carried: &'static [Carried],
}

/// A table whose rows an erased backup takes over from the vault.
#[derive(Clone, Copy, Debug)]
pub struct Carried {
    /// The table.
    pub table: &'static str,
    /// The column with the id under whose key its rows are sealed; the keys are taken over too.
    pub sealed_for: Option<&'static str>,
}

impl Vault {
    /// Carries out entries that `erasures.ledger` has and the database does not: `pending` follow what the database
    /// has and are taken over as they are, `foreign` come from a ledger that went another way and are appended.
    /// All or none of them.
    pub(crate) fn catch_up(
        &self,
        staff: Option<Uuid>,
        pending: &[Frame],
        foreign: &[Frame],
    ) -> Result<(), VaultError> {
        if pending.is_empty() && foreign.is_empty() {
            return Ok(());
        }
        let replay = self
            .inner
            .replay
            .ok_or_else(|| VaultError::Schema("nobody carries out the ledger".into()))?;
        let key = &self.inner.core.ledger;
        self.write(staff.unwrap_or(Uuid::nil()), |w| {
            for frame in pending {
                w.adopt(frame)?;
                carry_out(w, replay, frame.seq, &frame.entry(key)?)?;
            }
            for frame in foreign {
                let entry = frame.entry(key)?;
                let seq = w.ledger(&entry)?;
                carry_out(w, replay, seq, &entry)?;
            }
            let entries = pending.len() + foreign.len();
            w.audit(act::LEDGER_REPLAYED, None, json!({ "entries": entries }))
                .map(|_| ())
        })
    }
}

fn carry_out(w: &Write<'_>, replay: Replay, seq: u64, entry: &Entry) -> Result<(), VaultError> {
    let needles = (replay.entry)(w, entry)?;
    leave_nothing(w, seq, entry, &needles)
}
