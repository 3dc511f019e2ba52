//! Looking into a backup page by page: the proof that an erasure reached it.

use std::fs::File;
use std::path::Path;

use super::FILE;
use super::verify::{fitting, open};
use super::workspace::Workspace;
use crate::erasure::each_page;
use crate::folder::private_file;
use crate::{Job, Vault, VaultError};

impl Vault {
    /// As [`Vault::each_page`], of the database inside a backup of this vault.
    ///
    /// # Errors
    /// [`VaultError::NotABackup`], [`VaultError::Damaged`], what the disk says.
    pub fn each_page_of_backup(&self, path: &Path, f: impl FnMut(u64, &[u8])) -> Result<u64, VaultError> {
        let damaged = |what| VaultError::Damaged { file: FILE, what };
        let path = std::path::absolute(path)?;
        let container = open(&path)?;
        let keys = self.keys_of(&path, &container)?;
        let (key, _) = fitting(&container, &keys)?.ok_or(damaged("manifest"))?;
        let workspace = Workspace::new(&self.own_place(), self.world())?;
        let database = workspace.file("copy.db");
        let file = private_file().write(true).create_new(true).open(&database)?;
        if !container.unpack(&key, Some(&file), &Job::silent())? {
            return Err(damaged("mac"));
        }
        drop(file);
        each_page(&File::open(&database)?, &key.database, f)
    }
}
