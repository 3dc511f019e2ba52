//! Looking at the whole file while nothing moves in it, and writing it anew.

use std::fs::File;
use std::time::Duration;

use super::commit::roll_back;
use super::{Inner, lock};
use crate::VaultError;
use crate::crypto::Secret;
use crate::db::vacuum;

/// How long a reader in the middle of its work is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

impl Inner {
    /// Runs `f` on the database as a plain file, with its key: the WAL is empty, both are durable, and nobody writes.
    ///
    /// # Errors
    /// [`VaultError::Busy`] if a reader does not end in time; what the disk says.
    pub(crate) fn at_rest<T>(
        &self,
        f: impl FnOnce(&File, &Secret) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.empty_wal()?;
        let _no_writer = lock(&self.writer);
        let key = lock(&self.keys).master.database.clone();
        f(&self.raw(), &key)
    }

    /// A reader in the middle of its work keeps frames in the WAL, so readers are waited for.
    fn empty_wal(&self) -> Result<(), VaultError> {
        let _no_readers = self.pool.shut(PATIENCE)?;
        if self.settle()? {
            Ok(())
        } else {
            Err(VaultError::Busy)
        }
    }

    /// Writes every page anew, without anything but what the tables hold. The copy is made in memory.
    pub(crate) fn rewrite(&self) -> Result<(), VaultError> {
        let mut writer = lock(&self.writer);
        if writer.stopped {
            return Err(VaultError::Stopped);
        }
        roll_back(&writer.conn)?;
        writer.anchor.burst().inspect_err(|_| writer.stopped = true)?;
        vacuum(&writer.conn)
    }
}
