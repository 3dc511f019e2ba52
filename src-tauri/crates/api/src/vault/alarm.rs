//! The way out of an alarm: where the newest good backup lies.

use std::path::{Path, PathBuf};

use vault::backup::{self, Presence};
use vault::{Job, Passphrase, VaultError, World};

use super::types::VaultWarning;
use crate::session::Session;

/// Warnings after which somebody should look at the newest good backup before going on.
const GRAVE: &[&str] = &[
    "behind",
    "altered",
    "anchor-lost",
    "ledger-lost",
    "keychain-newer",
];

/// Backups that are read through at most, the newest first, until one is whole.
const READ: usize = 3;

/// Whether somebody should look at the newest good backup before going on.
pub fn is_grave(warning: &VaultWarning) -> bool {
    GRAVE.contains(&warning.code.as_str())
}

/// Adds the newest good backup to grave warnings, as `backup`. A vault that was put back knows nothing of the backups
/// made since, so its places are looked through first, and what is found is read through. What fails leaves the
/// warnings as they are: they are told all the same.
pub fn point_to_backup(session: &Session, warnings: &mut [VaultWarning]) {
    if !warnings.iter().any(is_grave) {
        return;
    }
    match newest_good(session) {
        Ok(Some(path)) => {
            for warning in warnings.iter_mut().filter(|warning| is_grave(warning)) {
                warning
                    .details
                    .insert("backup".to_owned(), path.display().to_string());
            }
        }
        Ok(None) => {}
        Err(error) => tracing::warn!(code = error.code(), "no backup to point to"),
    }
}

/// The newest good backup of an open vault, for an answer that says something is wrong with it. What fails is nothing
/// to point to.
pub fn newest_good_backup(session: &Session) -> Option<String> {
    let found = newest_good(session).inspect_err(|error| {
        tracing::warn!(code = error.code(), "no backup to point to");
    });
    Some(found.ok()??.display().to_string())
}

/// The newest good backup in the folder of a vault that cannot be opened. Each is read through with this passphrase
/// before it is named, the newest first.
pub fn newest_good_beside(
    folder: &Path,
    passphrase: &Passphrase,
    world: &World,
    job: &Job,
) -> Option<String> {
    let entries = std::fs::read_dir(backup::own_place(folder)).ok()?;
    let mut heads: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            Some((backup::head(&path).ok()?.made, path))
        })
        .collect();
    heads.sort_by_key(|(made, _)| std::cmp::Reverse(*made));
    let good = |path: &PathBuf| {
        let checked = crate::backup::verify_alone(path, passphrase, world, job);
        checked.is_ok_and(|checked| checked.ok)
    };
    let newest = heads.into_iter().map(|(_, path)| path).take(READ).find(good)?;
    Some(newest.display().to_string())
}

fn newest_good(session: &Session) -> Result<Option<PathBuf>, VaultError> {
    let (vault, staff) = (session.vault(), session.staff());
    vault.find_backups(staff)?;
    let mut backups = vault.backups()?;
    backups.retain(|backup| backup.presence == Presence::Here && backup.ok != Some(false));
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made));
    for backup in backups.into_iter().take(READ) {
        if backup.ok == Some(true) || vault.verify_backup(staff, &backup.path, &Job::silent())?.ok {
            return Ok(Some(backup.path));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup;
    use crate::backup::types::BackupRun;
    use crate::testing::owner;

    fn warning(code: &str) -> VaultWarning {
        VaultWarning {
            code: code.to_owned(),
            details: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn grave_warnings_name_the_newest_good_backup_and_others_do_not() {
        let desk = owner();
        let mut warnings = [warning("behind"), warning("failed-tries"), warning("altered")];
        point_to_backup(&desk.session, &mut warnings);
        assert!(
            warnings.iter().all(|warning| warning.details.is_empty()),
            "there is no backup yet"
        );
        let made = backup::run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
        point_to_backup(&desk.session, &mut warnings);
        let named: Vec<Option<&String>> = warnings
            .iter()
            .map(|warning| warning.details.get("backup"))
            .collect();
        assert_eq!(named, [Some(&made.path), None, Some(&made.path)]);
    }

    #[test]
    fn a_backup_that_the_vault_does_not_know_is_read_through_before_it_is_named() {
        let desk = owner();
        let made = backup::run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
        let beside = |name: &str| PathBuf::from(&made.path).with_file_name(name);
        let unknown = beside("neznama.dovernik-backup");
        std::fs::rename(&made.path, &unknown).unwrap();
        let mut warnings = [warning("behind")];
        point_to_backup(&desk.session, &mut warnings);
        assert_eq!(warnings[0].details["backup"], unknown.display().to_string());

        let mut bytes = std::fs::read(&unknown).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::remove_file(&unknown).unwrap();
        std::fs::write(beside("poskodena.dovernik-backup"), bytes).unwrap();
        let mut warnings = [warning("altered")];
        point_to_backup(&desk.session, &mut warnings);
        assert!(
            warnings[0].details.is_empty(),
            "a damaged one is none: {:?}",
            warnings[0].details
        );
    }
}
