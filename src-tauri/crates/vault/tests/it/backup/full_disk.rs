//! A disk that is full in the middle of a backup: no file, no damage, and the older backup is still there.

use vault::{Job, VaultError};

use super::{back_up, file, names, restore_to};
use crate::disk_full::{fill, given_disk, on_a_small_disk};
use crate::harness::{self, add_note, notes, owner};

#[test]
fn a_full_disk_costs_no_backup_that_is_there() {
    if let Some(said) = on_a_small_disk("24M", "backup::full_disk::child_backs_up_until_it_is_full") {
        assert!(
            said.contains("refused") && said.contains("taken elsewhere"),
            "{said}"
        );
    }
}

#[test]
#[ignore = "run as a child process"]
fn child_backs_up_until_it_is_full() {
    let disk = given_disk();
    let place = disk.join("firma.dovernik");
    let vault = harness::create(&place).vault;
    for n in 0..50 {
        add_note(&vault, &format!("poznámka {n} {}", "x".repeat(2000))).unwrap();
    }
    let good = back_up(&vault);
    let before = std::fs::read(&good).unwrap();
    fill(&disk, 300_000);
    let refused = vault.backup(owner(), &[vault.own_place()], &Job::silent());
    assert!(matches!(refused, Err(VaultError::DiskFull)), "{refused:?}");
    println!("refused");
    assert_eq!(names(&vault.own_place()).len(), 1, "nothing half-written is left");
    assert_eq!(std::fs::read(&good).unwrap(), before);
    assert_eq!(vault.backups().unwrap().len(), 1);
    fill(&disk, 100_000);
    assert!(matches!(
        restore_to(&good, &disk.join("r")),
        Err(VaultError::DiskFull)
    ));
    assert!(!disk.join("r").exists());

    std::fs::remove_file(disk.join("filler")).unwrap();
    // The disk of the vault has room again, the stick has none.
    let stick = tempfile::tempdir().unwrap();
    let made = vault
        .backup(
            owner(),
            &[vault.own_place(), stick.path().to_owned()],
            &Job::silent(),
        )
        .unwrap();
    assert!(made.copies.iter().all(|copy| copy.result.is_ok()));
    let _ = file(&made);
    println!("taken elsewhere");
    assert_eq!(notes(&vault).unwrap(), 50);
    assert!(vault.verify(&Job::silent()).unwrap().ok);
}
