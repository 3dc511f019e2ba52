//! The way out of an alarm: where the newest good backup lies.

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

/// Adds the newest good backup to grave warnings, as `backup`. A vault that was put back knows nothing of the backups
/// made since, so its places are looked through first. What fails leaves the warnings as they are: they are told all
/// the same.
pub fn point_to_backup(session: &Session, warnings: &mut [VaultWarning]) {
    let grave = |warning: &VaultWarning| GRAVE.contains(&warning.code.as_str());
    if !warnings.iter().any(grave) {
        return;
    }
    let newest = session
        .vault()
        .find_backups(session.staff())
        .and_then(|_| session.vault().backup_status());
    match newest {
        Ok(status) => {
            let Some(path) = status.last_good.map(|backup| backup.path.display().to_string()) else {
                return;
            };
            for warning in warnings.iter_mut().filter(|warning| grave(warning)) {
                warning.details.insert("backup".to_owned(), path.clone());
            }
        }
        Err(error) => tracing::warn!(code = error.code(), "no backup to point to"),
    }
}

#[cfg(test)]
mod tests {
    use vault::Job;

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
}
