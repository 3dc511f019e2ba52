//! After a fault of the disk: everything is closed, and what is really there is read again.
//!
//! A sync that failed is never repeated and called good (the system may have thrown away what it could not write). The
//! connections are closed, cached pages are dropped, the file is opened anew, brought to rest by writing its pages once
//! more, and every page is checked. Only then it is known whether the commit that failed was made, and said so.

use std::fs::File;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::write::Tip;
use super::{Inner, Writer};
use crate::db::{Mode, is_intact};
use crate::folder::{DATABASE, WAL};
use crate::{Job, VaultError};

/// How long readers in the middle of their work are waited for.
const PATIENCE: Duration = Duration::from_secs(5);

impl Inner {
    /// Finds out what became of a commit that failed: `Ok` if it is there and durable.
    ///
    /// # Errors
    /// [`VaultError::NotSaved`] if it is not there, and writing goes on; [`VaultError::Unknown`] if that could not be
    /// found out, and writing stops.
    pub(super) fn what_it_was(&self, writer: &mut Writer, intended: Tip) -> Result<(), VaultError> {
        let before = writer.tip;
        writer.stopped = true;
        writer.in_doubt = Some(intended);
        match self.reopen(writer) {
            Ok(()) if writer.tip == before => Err(VaultError::NotSaved),
            Ok(()) => Ok(()),
            Err(error) => {
                tracing::warn!(code = error.code(), "the outcome of a commit is not known");
                Err(VaultError::Unknown)
            }
        }
    }

    /// Closes every connection, opens the file as it is on the disk and brings it to rest. Writing goes on if this
    /// succeeds.
    ///
    /// # Errors
    /// [`VaultError::Busy`] if a reader does not come to an end; [`VaultError::Damaged`] if acknowledged commits are
    /// missing or a page is not intact; what the disk says. Writing stays stopped.
    pub(super) fn reopen(&self, writer: &mut Writer) -> Result<(), VaultError> {
        let _shut = self.pool.shut(PATIENCE)?;
        let old = std::mem::replace(&mut writer.conn, Connection::open_in_memory()?);
        // Closing must not move the log into the database before it is known what the log holds.
        let _ = old.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        drop(old);
        self.drop_cached()?;
        writer.conn = self.connect(Mode::Write)?;
        let tip = Tip::load(&writer.conn)?;
        if !is_intact(&writer.conn) {
            return Err(VaultError::page_damage());
        }
        if tip != writer.tip && Some(tip) != writer.in_doubt {
            return Err(VaultError::Damaged {
                file: DATABASE,
                what: "behind",
            });
        }
        // The anchor is about to name the ledger's head: entries of a commit that was not made go first.
        if Some(tip) == writer.in_doubt {
            writer.ledger.confirm();
        } else {
            writer.ledger.retract(&self.folder)?;
        }
        writer.anchor.reopen(&self.folder)?;
        let before = std::mem::replace(&mut writer.tip, tip);
        let rested = self.rest_and_check(writer);
        if rested.is_err() {
            writer.tip = before;
            return rested;
        }
        (writer.stopped, writer.in_doubt) = (false, None);
        Ok(())
    }

    fn rest_and_check(&self, writer: &mut Writer) -> Result<(), VaultError> {
        writer.anchor.unsettle();
        if !self.come_to_rest(writer)? {
            return Err(VaultError::Busy);
        }
        let mut problems = Vec::new();
        self.check_pages(&Job::silent(), &mut problems)?;
        if problems.is_empty() {
            Ok(())
        } else {
            Err(VaultError::page_damage())
        }
    }

    /// After a failed sync the cache shows what was to be written; asking again must ask the disk.
    fn drop_cached(&self) -> Result<(), VaultError> {
        drop_pages(&self.raw());
        match File::open(self.folder.file(WAL)) {
            Ok(wal) => drop_pages(&wal),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(e.into()),
        }
        Ok(())
    }
}

/// A hint only: pages not yet written stay, and they are the ones that can still be written.
fn drop_pages(file: &File) {
    #[cfg(target_os = "linux")]
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    #[cfg(not(target_os = "linux"))]
    let _ = file;
}
