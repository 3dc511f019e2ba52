//! Room kept for a full disk: opening, reading, deleting and exporting go on when nothing else fits any more.
//!
//! The file `reserve` holds blocks of the disk and no data. When the disk is nearly full it is emptied for work that
//! makes room or only adds its entry to the log; everything else is refused until there is space for it again.

use std::fs::File;
use std::io;

use crate::VaultError;
use crate::folder::{Folder, RESERVE, private_file};

/// Bytes kept: some hundred deletions between two checkpoints.
pub(crate) const KEPT: u64 = 4 << 20;
/// Less free than this is nearly full: a shared-memory index, a header and a small transaction fit into it.
pub(crate) const LOW: u64 = 1 << 20;

/// The reserve of one vault folder.
#[derive(Debug)]
pub(crate) struct Reserve {
    folder: Folder,
}

impl Reserve {
    pub(crate) fn of(folder: &Folder) -> Self {
        Self {
            folder: folder.clone(),
        }
    }

    /// Whether the blocks are still kept.
    pub(crate) fn is_held(&self) -> bool {
        std::fs::metadata(self.folder.file(RESERVE)).is_ok_and(|m| m.len() == KEPT)
    }

    /// Keeps the blocks, if it does not and there is more than enough space. Returns whether they are kept.
    ///
    /// # Errors
    /// What the disk says.
    pub(crate) fn hold(&self) -> Result<bool, VaultError> {
        if self.is_held() {
            return Ok(true);
        }
        if free(&self.folder).is_some_and(|free| free < KEPT + 2 * LOW) {
            return Ok(false);
        }
        let file = private_file()
            .write(true)
            .create(true)
            .truncate(false)
            .open(self.folder.file(RESERVE))?;
        match allocate(&file) {
            Ok(()) => Ok(true),
            Err(error) => {
                // Half a reserve is none, and its blocks are needed.
                let _ = file.set_len(0);
                Err(error.into())
            }
        }
    }

    /// Gives the blocks back. Returns whether there were any.
    ///
    /// # Errors
    /// What the disk says.
    pub(crate) fn release(&self) -> Result<bool, VaultError> {
        if !self.is_held() {
            return Ok(false);
        }
        let file = private_file().write(true).open(self.folder.file(RESERVE))?;
        file.set_len(0)?;
        Ok(true)
    }

    /// Before work that must be possible on a full disk.
    ///
    /// # Errors
    /// What the disk says.
    pub(crate) fn release_if_low(&self) -> Result<(), VaultError> {
        if free(&self.folder).is_some_and(|free| free < LOW) {
            self.release()?;
        }
        Ok(())
    }

    /// Before work that takes room: what was given back is not for it.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`].
    pub(crate) fn leave_alone(&self) -> Result<(), VaultError> {
        match free(&self.folder) {
            Some(free) if free < KEPT + LOW && !self.is_held() => Err(VaultError::DiskFull),
            _ => Ok(()),
        }
    }
}

/// Bytes this program may still write; `None` where the system does not tell.
fn free(folder: &Folder) -> Option<u64> {
    #[cfg(unix)]
    return rustix::fs::statvfs(folder.path())
        .ok()
        .map(|s| s.f_bavail.saturating_mul(s.f_frsize));
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}

/// Real blocks, not a hole.
fn allocate(file: &File) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    if rustix::fs::fallocate(file, rustix::fs::FallocateFlags::empty(), 0, KEPT).is_ok() {
        return Ok(());
    }
    let zeros = vec![0; 1 << 16];
    let mut at = 0;
    while at < KEPT {
        crate::folder::write_at(file, &zeros, at)?;
        at += zeros.len() as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_blocks_and_gives_them_back() {
        let dir = tempfile::tempdir().unwrap();
        let reserve = Reserve::of(&Folder::new(dir.path()));
        assert!(!reserve.is_held() && !reserve.release().unwrap());
        assert!(reserve.hold().unwrap() && reserve.is_held());
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let blocks = std::fs::metadata(dir.path().join(RESERVE)).unwrap().blocks();
            assert!(blocks * 512 >= KEPT, "{blocks} blocks");
        }
        reserve.leave_alone().unwrap();
        assert!(reserve.release().unwrap() && !reserve.is_held());
        assert!(reserve.hold().unwrap(), "and takes them again");
    }
}
