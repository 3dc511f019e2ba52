//! Several places, rotation, and files that came or went by hand.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, TimeDelta};
use vault::backup::{Presence, rules::Keep};
use vault::world::{FixedClock, SystemRandom};
use vault::{Job, Kdf, NewVault, Passphrase, Vault, VaultError, World};

use super::{back_up, names};
use crate::harness::{self, PASSPHRASE, closed, owner, schema};

/// A vault with a clock that can be moved.
fn clocked(path: &Path) -> (Vault, Arc<FixedClock>) {
    let start: DateTime<FixedOffset> = "2026-01-01T08:00:00+01:00".parse().unwrap();
    let clock = Arc::new(FixedClock::new(start));
    let shared: Arc<FixedClock> = Arc::clone(&clock);
    let world = World::new(shared, Arc::new(SystemRandom));
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    (Vault::create(path, new, &schema(), &world).unwrap().vault, clock)
}

#[test]
fn rotation_removes_files_in_the_places_and_never_the_last_three_good_ones() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, clock) = clocked(&dir.path().join("v.dovernik"));
    for _ in 0..12 {
        back_up(&vault);
        clock.advance(TimeDelta::days(1));
    }
    let aside = dir.path().join("ručne");
    std::fs::create_dir(&aside).unwrap();
    vault
        .backup(owner(), std::slice::from_ref(&aside), &Job::silent())
        .unwrap();

    let plan = vault.prune_backups(owner(), true).unwrap();
    assert_eq!(names(&vault.own_place()).len(), 12, "a dry run removes nothing");
    let pruned = vault.prune_backups(owner(), false).unwrap();
    assert_eq!(plan, pruned);
    // Seven days, and the Sunday of the week before: 4 January.
    assert_eq!((pruned.removed.len(), pruned.kept.len()), (4, 9));
    assert!(pruned.removed.iter().all(|path| !path.exists()));
    assert!(
        pruned.kept.iter().all(|path| path.exists()),
        "the one outside the places too"
    );
    assert_eq!(vault.prune_backups(owner(), false).unwrap().removed.len(), 0);
    let kept: Vec<_> = vault.backups().unwrap();
    assert_eq!(kept.len(), 9);
    assert!(kept[1].kept_as.contains(&Keep::Daily) && kept[0].kept_as.is_empty());

    // The clock runs wild: three good ones stay whatever it says.
    for jump in [4000, -8000, 9000] {
        clock.advance(TimeDelta::days(jump));
        back_up(&vault);
        vault.prune_backups(owner(), false).unwrap();
        let newest: Vec<_> = vault.backups().unwrap().into_iter().take(3).collect();
        assert!(
            newest
                .iter()
                .all(|b| b.ok == Some(true) && b.presence == Presence::Here)
        );
    }
}

#[test]
fn a_stick_that_is_not_there_is_told_and_tried_again() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap().vault;
    let stick = vault.dir.path().join("kľúč");
    let missing = opened.add_backup_place(owner(), &stick);
    assert!(matches!(missing, Err(VaultError::Unreachable)), "{missing:?}");
    std::fs::create_dir(&stick).unwrap();
    opened.add_backup_place(owner(), &stick).unwrap();
    opened.add_backup_place(owner(), &stick).unwrap();
    let places = opened.backup_places().unwrap();
    assert_eq!(places, [opened.own_place(), stick.clone()]);

    let hidden = vault.dir.path().join("odložený");
    std::fs::rename(&stick, &hidden).unwrap();
    let made = opened.backup(owner(), &places, &Job::silent()).unwrap();
    assert!(made.copies[0].result.is_ok());
    assert!(matches!(made.copies[1].result, Err(VaultError::Unreachable)));
    assert!(!stick.exists(), "no folder is made where a stick should be");
    let status = opened.backup_status().unwrap();
    assert!(status.places[0].own && status.places[0].last_made.is_some());
    assert!(!status.places[1].reachable && status.places[1].last_made.is_none());

    std::fs::rename(&hidden, &stick).unwrap();
    opened.backup(owner(), &places, &Job::silent()).unwrap();
    assert_eq!(names(&stick).len(), 1);
    assert!(opened.backup_status().unwrap().places[1].last_made.is_some());

    let nowhere = opened.backup(owner(), &[vault.dir.path().join("nikde")], &Job::silent());
    assert!(matches!(nowhere, Err(VaultError::Unreachable)), "{nowhere:?}");
    opened.remove_backup_place(owner(), &stick).unwrap();
    assert_eq!(opened.backup_places().unwrap().len(), 1);
    assert_eq!(names(&stick).len(), 1, "the backup there stays");
}

#[test]
fn files_copied_or_removed_by_hand_are_noticed() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap().vault;
    let backup = back_up(&opened);
    let copy = opened.own_place().join("kópia.dovernik-backup");
    std::fs::copy(&backup, &copy).unwrap();
    std::fs::write(opened.own_place().join("cudzí.dovernik-backup"), "x").unwrap();
    assert_eq!(opened.find_backups(owner()).unwrap(), 1);
    assert_eq!(opened.find_backups(owner()).unwrap(), 0);
    let found = opened.backups().unwrap();
    assert_eq!(
        (found[0].path.clone(), found[0].ok),
        (copy.clone(), None),
        "nobody has read it yet"
    );
    assert_eq!(found[0].rows["note"], 1);

    std::fs::remove_file(&backup).unwrap();
    let left = opened.backups().unwrap();
    let gone = left.iter().find(|b| b.path == backup).unwrap();
    assert_eq!((gone.presence, gone.ok), (Presence::Missing, Some(false)));
    assert!(opened.backup_status().unwrap().nag, "the only good one is gone");
}

#[test]
fn the_schedule_is_kept() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let status = opened.backup_status().unwrap();
    assert!(status.on_quit && status.daily && status.due && !status.drill_due);
    assert!(
        !status.nag,
        "nothing is missing in a vault that was made just now"
    );
    opened.schedule_backups(owner(), false, false).unwrap();
    drop(opened);
    let status = harness::open(&vault.path).unwrap().vault.backup_status().unwrap();
    assert!(!status.on_quit && !status.daily && !status.due);
}
