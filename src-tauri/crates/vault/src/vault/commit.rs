//! Beginning and ending a transaction: the anchor before it, the ledger before its commit, and what to say when the
//! disk does not do as it should.

use rusqlite::Connection;

use super::write::{Tip, Write};
use super::{Inner, Writer};
use crate::anchor::State;
use crate::db::{Mode, is_intact};
use crate::ledger::Frame;
use crate::{Instant, VaultError};

impl Inner {
    pub(super) fn begin(&self, writer: &mut Writer) -> Result<(), VaultError> {
        if writer.stopped {
            self.reopen(writer).map_err(still_stopped)?;
        }
        roll_back(&writer.conn)?;
        // The anchor must say "open" before the first frame can reach the WAL.
        if let Err(error) = writer.anchor.burst() {
            writer.stopped = true;
            return Err(error);
        }
        writer.conn.execute_batch("BEGIN IMMEDIATE")?;
        Ok(())
    }

    /// Commits if there is a new tip, rolls back otherwise.
    pub(super) fn end(
        &self,
        writer: &mut Writer,
        tip: Result<Option<Tip>, VaultError>,
        entries: &[Frame],
    ) -> Result<(), VaultError> {
        if !is_intact(&writer.conn) {
            return Err(self.replace_damaged(writer));
        }
        let tip = match tip {
            Ok(Some(tip)) => tip,
            Ok(None) => return roll_back(&writer.conn),
            Err(error) => {
                roll_back(&writer.conn)?;
                return Err(error);
            }
        };
        self.append_to_ledger(writer, entries)?;
        if let Err(error) = writer.conn.execute_batch("COMMIT") {
            // After a fault the file was read again, and it may turn out that the commit was made.
            if let Err(error) = self.commit_failed(writer, error, tip) {
                self.retract_from_ledger(writer);
                return Err(error);
            }
            writer.ledger.confirm();
            return Ok(());
        }
        writer.ledger.confirm();
        writer.tip = tip;
        let at: Instant = self.core.world.now().into();
        let anchor = self.anchor_of(writer, at, State::Open);
        // The commit is durable and must be acknowledged; without an anchor that keeps up nothing may follow it.
        if writer.anchor.committed(anchor).is_err() {
            writer.stopped = true;
        }
        Ok(())
    }

    /// The ledger before the commit: an erasure that is committed and not in the ledger would be undone by a restore.
    fn append_to_ledger(&self, writer: &mut Writer, entries: &[Frame]) -> Result<(), VaultError> {
        let Err(error) = writer.ledger.append(&self.folder, entries) else {
            return Ok(());
        };
        roll_back(&writer.conn)?;
        writer.stopped = matches!(error, VaultError::Io(_));
        self.retract_from_ledger(writer);
        Err(error)
    }

    /// Where nobody knows whether the commit happened, the entry stays and opening sees to it.
    fn retract_from_ledger(&self, writer: &mut Writer) {
        if !writer.stopped && writer.ledger.retract(&self.folder).is_err() {
            writer.stopped = true;
        }
    }

    /// A full disk leaves the old state; after any other failure nobody knows what reached the disk, and only
    /// opening again tells.
    fn commit_failed(
        &self,
        writer: &mut Writer,
        error: rusqlite::Error,
        intended: Tip,
    ) -> Result<(), VaultError> {
        if !is_intact(&writer.conn) {
            return Err(self.replace_damaged(writer));
        }
        let error = VaultError::from(error);
        let rolled_back = roll_back(&writer.conn);
        if rolled_back.is_ok() && matches!(error, VaultError::DiskFull | VaultError::Busy) {
            return Err(error);
        }
        self.what_it_was(writer, intended)
    }

    /// The reserve is there for work that takes no room, and for nothing else.
    pub(super) fn find_room(&self, write: &Write<'_>, tip: Option<Tip>) -> Result<Option<Tip>, VaultError> {
        match tip {
            None => {}
            Some(_) if write.takes_room_now() => self.reserve.leave_alone()?,
            Some(_) => self.reserve.release_if_low()?,
        }
        Ok(tip)
    }

    /// SQLCipher never trusts a connection again that saw a wrong MAC; a new one still reads what is intact.
    fn replace_damaged(&self, writer: &mut Writer) -> VaultError {
        match self.connect(Mode::Write) {
            Ok(conn) => writer.conn = conn,
            Err(_) => writer.stopped = true,
        }
        VaultError::page_damage()
    }
}

/// Why opening again failed is in the log; what to do about it is the same.
pub(super) fn still_stopped(error: VaultError) -> VaultError {
    tracing::warn!(code = error.code(), "writing stays stopped");
    VaultError::Stopped
}

/// Ends a transaction that was left open, if there is one.
pub(super) fn roll_back(conn: &Connection) -> Result<(), VaultError> {
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    Ok(())
}
