//! One process at a time: an advisory lock on `vault.lock` for as long as the vault is open.

use std::fs::{File, TryLockError};

use crate::VaultError;
use crate::folder::{Folder, LOCK, private_file};

/// The held lock; the operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct FolderLock(File);

impl FolderLock {
    /// Takes the lock (flock on Unix, LockFileEx on Windows).
    ///
    /// # Errors
    /// [`VaultError::Busy`] if anyone holds it, this process included.
    pub(crate) fn take(folder: &Folder) -> Result<Self, VaultError> {
        let file = private_file()
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.file(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(VaultError::Busy),
            Err(TryLockError::Error(e)) => Err(e.into()),
        }
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing the file would do it too; a child process that inherited the handle must not keep the lock.
        let _ = self.0.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_taken_once_and_given_back() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let held = FolderLock::take(&folder).unwrap();
        assert!(matches!(FolderLock::take(&folder), Err(VaultError::Busy)));
        drop(held);
        FolderLock::take(&folder).unwrap();
    }
}
