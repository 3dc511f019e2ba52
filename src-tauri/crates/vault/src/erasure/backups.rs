//! Carrying erasures into the backups.

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::Needles;
use super::carry::carry;
use super::replay::Replay;
use crate::backup::Reached;
use crate::ledger::{self, Act, Entry};
use crate::store::delete_files_of;
use crate::{Job, Vault, VaultError};

/// What is done to each backup that does not know the last erasure.
pub(crate) struct Erasing<'a> {
    vault: &'a Vault,
    replay: Option<Replay>,
    erasures: &'a [(u64, Entry)],
    /// What the last erasure looks for; without it, or in a backup that knows not even the erasure before, every page
    /// is written anew.
    needles: Option<&'a Needles>,
}

impl Erasing<'_> {
    /// Number of the last erasure: a backup that has carried it out is left alone.
    pub(crate) fn last(&self) -> u64 {
        self.erasures.last().map_or(0, |(seq, _)| *seq)
    }

    /// Whether the last erasure is under way. Later, what is out of reach still is not told again.
    pub(crate) fn is_first_try(&self) -> bool {
        self.needles.is_some()
    }

    /// Deletes what every erasure deleted, and takes over what the erasures left behind. Doing it a second time changes
    /// nothing.
    pub(crate) fn sweep(&self, conn: &Connection) -> Result<(), VaultError> {
        for (_, entry) in self.erasures {
            if let Some(replay) = self.replay {
                (replay.sweep)(conn, entry)?;
            }
            own_rows(conn, entry)?;
        }
        match self.replay {
            Some(replay) if !replay.carried.is_empty() => {
                self.vault.read(|r| carry(r.conn(), conn, replay.carried))
            }
            _ => Ok(()),
        }
    }

    /// What to look for in a backup that has carried out so many entries of the ledger.
    pub(crate) fn needles(&self, known: u64) -> Option<&Needles> {
        let before = self
            .erasures
            .len()
            .checked_sub(2)
            .and_then(|at| self.erasures.get(at));
        self.needles
            .filter(|_| before.is_none_or(|(seq, _)| known >= *seq))
    }
}

/// The vault's own rows of people who were erased whole: their keys, and what is sealed for them.
fn own_rows(conn: &Connection, entry: &Entry) -> Result<(), VaultError> {
    let Act::Erase(erased) = &entry.act else {
        return Ok(());
    };
    if !erased.whole || !erased.kept.is_empty() {
        return Ok(());
    }
    for id in &entry.subjects {
        conn.prepare_cached("DELETE FROM subject_key WHERE subject = ?1")?
            .execute(params![id])?;
        delete_files_of(conn, *id)?;
    }
    Ok(())
}

impl Vault {
    /// Carries erasures into the backups that can be reached and do not know them: those that were out of reach when
    /// it happened. (An erasure itself does this for all that can be reached.)
    ///
    /// # Errors
    /// As [`Vault::rewrite_backups`].
    pub fn erase_in_backups(&self, staff: Uuid, job: &Job) -> Result<Reached, VaultError> {
        self.carry_into_backups(staff, None, job)
    }

    pub(super) fn carry_into_backups(
        &self,
        staff: Uuid,
        needles: Option<&Needles>,
        job: &Job,
    ) -> Result<Reached, VaultError> {
        let key = &self.inner.core.ledger;
        let frames = self.read(|r| ledger::stored(r.conn(), key))?.frames;
        let mut erasures = Vec::new();
        for frame in &frames {
            let entry = frame.entry(key)?;
            if matches!(entry.act, Act::Erase(_)) {
                erasures.push((frame.seq, entry));
            }
        }
        let erasing = Erasing {
            vault: self,
            replay: self.inner.replay,
            erasures: &erasures,
            needles,
        };
        self.change_backups_for(staff, &erasing, job)
    }
}
