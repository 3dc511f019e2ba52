//! Erasing in backups: those at hand, those that come back, those in a drawer.

use vault::Job;
use vault::backup::BackupState;

use super::{erase, in_backups, pages_with_canary, populated};
use crate::backup::{back_up, restore_to, restore_with};
use crate::harness::{self, notes, owner};

#[test]
fn reachable_backups_are_erased_and_the_others_when_they_come_back() {
    let vault = populated(300);
    let opened = harness::open(&vault.path).unwrap().vault;
    let (away, here) = (back_up(&opened), back_up(&opened));
    let elsewhere = vault.dir.path().join("usb");
    std::fs::rename(&away, &elsewhere).unwrap();
    assert!(in_backups(&opened, &vault) > 3, "the search can see it");
    let receipt = erase(&opened, &Job::silent()).unwrap();
    let mut reached = receipt.backups.clone();
    reached.sort_by_key(|(path, _)| *path != here);
    let states: Vec<_> = reached.iter().map(|(_, state)| *state).collect();
    assert_eq!(
        states,
        [BackupState::Rewritten, BackupState::Unreachable],
        "{reached:?}"
    );
    assert_eq!(in_backups(&opened, &vault), 0);
    assert!(
        opened
            .erase_in_backups(owner(), &Job::silent())
            .unwrap()
            .is_empty(),
        "it is still away"
    );
    std::fs::rename(&elsewhere, &away).unwrap();
    assert!(in_backups(&opened, &vault) > 3);
    let reached = opened.erase_in_backups(owner(), &Job::silent()).unwrap();
    assert_eq!(reached, [(away.clone(), BackupState::Rewritten)]);
    assert_eq!(in_backups(&opened, &vault), 0);
    assert!(
        opened
            .erase_in_backups(owner(), &Job::silent())
            .unwrap()
            .is_empty()
    );
    drop(opened);
    for (n, backup) in [here, away].iter().enumerate() {
        let to = vault.dir.path().join(format!("restored-{n}.dovernik"));
        restore_to(backup, &to).unwrap();
        let restored = harness::open(&to).unwrap();
        assert_eq!(notes(&restored.vault).unwrap(), 300);
        assert_eq!(pages_with_canary(&restored.vault), 0);
        assert!(restored.vault.verify(&Job::silent()).unwrap().ok);
    }
}

/// A backup in a drawer knows nothing of the erasure; the ledger beside the vault does.
#[test]
fn a_backup_that_was_never_reached_is_erased_as_it_is_restored() {
    let vault = populated(300);
    let opened = harness::open(&vault.path).unwrap().vault;
    let backup = back_up(&opened);
    let drawer = vault.dir.path().join("drawer.dovernik-backup");
    std::fs::rename(&backup, &drawer).unwrap();
    erase(&opened, &Job::silent()).unwrap();
    drop(opened);
    let to = vault.dir.path().join("restored.dovernik");
    let restored = restore_with(&drawer, &to, harness::PASSPHRASE, Some(&vault.path)).unwrap();
    assert_eq!(restored.replayed, 1);
    let restored = harness::open(&to).unwrap().vault;
    assert_eq!(
        (notes(&restored).unwrap(), pages_with_canary(&restored)),
        (300, 0)
    );
}
