//! A private folder for encrypted files that are needed for a moment.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folder::private_folder;
use crate::{VaultError, World};

/// Goes away with everything in it.
#[derive(Debug)]
pub(super) struct Workspace(PathBuf);

impl Workspace {
    /// Makes `.XXXXXXXX.partial` in a folder that is there.
    pub(super) fn new(parent: &Path, world: &World) -> Result<Self, VaultError> {
        let path = parent.join(format!(".{}.partial", hex::encode(world.bytes::<8>())));
        private_folder(&path)?;
        Ok(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // What stays is encrypted and swept away next time.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Removes workspaces that a killed program left. Only for the vault's own folder: nobody else works there.
pub(super) fn sweep(folder: &Path) {
    each(folder, |path, name, is_folder| {
        if is_folder && name.starts_with('.') && name.ends_with(".partial") {
            let _ = fs::remove_dir_all(path);
        }
    });
}

/// Removes half-written backups of this vault.
pub(super) fn sweep_partial(folder: &Path, stem: &str) {
    let end = format!("{}.partial", super::SUFFIX);
    each(folder, |path, name, is_folder| {
        if !is_folder && name.starts_with(stem) && name.ends_with(&end) {
            let _ = fs::remove_file(path);
        }
    });
}

fn each(folder: &Path, act: impl Fn(&Path, &str, bool)) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if let Some(name) = entry.file_name().to_str() {
            act(
                &entry.path(),
                name,
                entry.file_type().is_ok_and(|kind| kind.is_dir()),
            );
        }
    }
}
