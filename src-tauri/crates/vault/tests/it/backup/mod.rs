//! Backups: made while others write, opened with nothing else, restored without undoing an erasure.

mod changed;
mod damaged;
#[cfg(unix)]
mod flips;
#[cfg(target_os = "linux")]
mod full_disk;
mod journey;
mod kill;
mod places;
mod random;
mod restored;

use std::path::{Path, PathBuf};

use vault::backup::{BackupFile, Restore, Restored, restore};
use vault::{Job, Key, Passphrase, Vault, VaultError, World};

use crate::harness::{PASSPHRASE, owner, schema};

/// One backup in the vault's own folder.
pub fn back_up(vault: &Vault) -> PathBuf {
    let made = vault
        .backup(owner(), &[vault.own_place()], &Job::silent())
        .unwrap();
    file(&made).path
}

/// The first file that was written.
pub fn file(made: &vault::backup::Made) -> BackupFile {
    made.copies
        .iter()
        .find_map(|copy| copy.result.as_ref().ok())
        .unwrap()
        .clone()
}

/// Restores by the passphrase of every test.
pub fn restore_to(backup: &Path, to: &Path) -> Result<Restored, VaultError> {
    restore_with(backup, to, PASSPHRASE, None)
}

pub fn restore_with(
    backup: &Path,
    to: &Path,
    passphrase: &str,
    ledger_of: Option<&Path>,
) -> Result<Restored, VaultError> {
    let passphrase = Passphrase::new(passphrase);
    let request = Restore {
        backup,
        key: Key::Passphrase(&passphrase),
        to,
        ledger_of,
    };
    restore(&request, &schema(), &World::system(), &Job::silent())
}

/// Names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
