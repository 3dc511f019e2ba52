//! What a restore must not undo, and what it must not leave behind.

use vault::Job;

use super::{back_up, names, restore_to, restore_with};
use crate::harness::{self, add_note, closed, copy_folder, notes, owner};
use crate::ledger::{carry, erase, text, withdrawal};

#[test]
fn what_was_erased_or_withdrawn_since_stays_so() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let (anna, boris) = (
        add_note(&opened, "Anna").unwrap(),
        add_note(&opened, "Boris").unwrap(),
    );
    let backup = back_up(&opened);
    carry(&opened, anna, withdrawal()).unwrap();
    carry(&opened, boris, erase()).unwrap();
    drop(opened);
    // The backup lies in the vault's own folder: its ledger is found without being named.
    let to = vault.dir.path().join("r.dovernik");
    let restored = restore_to(&backup, &to).unwrap();
    assert_eq!(
        (restored.replayed, restored.erasures, restored.rows["note"]),
        (2, 1, 1)
    );
    let again = harness::open(&to).unwrap();
    assert_eq!(text(&again.vault, anna).unwrap(), "stop");
    assert_eq!(text(&again.vault, boris), None);
    assert!(again.warnings.is_empty(), "{again:?}");
    assert!(again.vault.verify(&Job::silent()).unwrap().ok);
}

/// Every way in which a copy of the ledger can be at hand; the longest valid one wins.
#[test]
fn the_longest_valid_copy_of_the_ledger_wins() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let ids: Vec<_> = (0..3)
        .map(|n| add_note(&opened, &format!("osoba {n}")).unwrap())
        .collect();
    let stick = vault.dir.path().join("kľúč");
    std::fs::create_dir(&stick).unwrap();
    let old = opened
        .backup(owner(), std::slice::from_ref(&stick), &Job::silent())
        .unwrap();
    let old = super::file(&old).path;
    carry(&opened, ids[0], erase()).unwrap();
    let newer = opened
        .backup(owner(), std::slice::from_ref(&stick), &Job::silent())
        .unwrap();
    let newer = super::file(&newer).path;
    carry(&opened, ids[1], erase()).unwrap();
    drop(opened);
    let place = |name: &str| vault.dir.path().join(name);

    let restored = restore_to(&old, &place("a")).unwrap();
    assert_eq!(restored.replayed, 1, "the copy in the newer backup beside it");
    let restored = restore_with(&old, &place("b"), harness::PASSPHRASE, Some(&vault.path)).unwrap();
    assert_eq!(restored.replayed, 2, "the named vault's");

    // A damaged longer copy is not believed beyond what holds.
    let damaged = place("poškodený.dovernik");
    copy_folder(&vault.path, &damaged);
    harness::edit(&damaged.join("erasures.ledger"), |bytes| {
        let end = bytes.len() - 1;
        bytes[end] ^= 1;
    });
    let restored = restore_with(&old, &place("c"), harness::PASSPHRASE, Some(&damaged)).unwrap();
    assert_eq!(restored.replayed, 1, "its first entry still holds");

    // A stranger's ledger says nothing about this vault.
    let stranger = closed(0);
    std::fs::remove_file(&newer).unwrap();
    let restored = restore_with(&old, &place("d"), harness::PASSPHRASE, Some(&stranger.path)).unwrap();
    assert_eq!(restored.replayed, 0);
    assert_eq!(notes(&harness::open(&place("d")).unwrap().vault).unwrap(), 3);
}

/// A killed restore leaves a folder without key files; the next one sweeps it away.
#[test]
fn what_a_killed_restore_leaves_opens_for_nobody_and_goes() {
    let vault = closed(4);
    let backup = back_up(&harness::open(&vault.path).unwrap().vault);
    let to = vault.dir.path().join("nový.dovernik");
    let mut killed = super::kill::start("backup::kill::child_restores", &[&backup, &to]);
    let mut left = None;
    for _ in 0..2000 {
        let partial = names(vault.dir.path())
            .into_iter()
            .find(|name| name.ends_with(".partial"));
        if partial.is_some() {
            left = partial;
            break;
        }
        std::thread::yield_now();
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    if let Some(left) = left
        .map(|name| vault.dir.path().join(name))
        .filter(|path| path.exists())
    {
        assert!(!left.join("vault.keys").exists());
        let opened = harness::open(&left);
        assert!(matches!(opened, Err(vault::VaultError::NotAVault)), "{opened:?}");
    }
    if !to.exists() {
        restore_to(&backup, &to).unwrap();
    }
    assert_eq!(notes(&harness::open(&to).unwrap().vault).unwrap(), 4);
    assert!(
        names(vault.dir.path())
            .iter()
            .all(|name| !name.ends_with(".partial"))
    );
}

/// A restored vault goes on: it knows the backups of before, makes its own, and those restore too.
#[test]
fn a_restored_vault_knows_the_backups_of_before() {
    let vault = closed(2);
    let opened = harness::open(&vault.path).unwrap().vault;
    let first = back_up(&opened);
    add_note(&opened, "tretia").unwrap();
    let second = back_up(&opened);
    drop(opened);
    let to = vault.dir.path().join("r.dovernik");
    restore_to(&first, &to).unwrap();
    let again = harness::open(&to).unwrap().vault;
    let known: Vec<_> = again.backups().unwrap().into_iter().map(|b| b.path).collect();
    assert!(known.contains(&first) && known.contains(&second), "{known:?}");
    for path in &known {
        assert!(again.verify_backup(owner(), path, &Job::silent()).unwrap().ok);
    }
    let own = back_up(&again);
    assert!(own.starts_with(&to));
    let third = vault.dir.path().join("r2.dovernik");
    assert_eq!(restore_to(&own, &third).unwrap().rows["note"], 2);
}

#[test]
fn a_rehearsal_goes_the_whole_way_and_leaves_nothing() {
    let vault = closed(5);
    let opened = harness::open(&vault.path).unwrap().vault;
    let backup = back_up(&opened);
    let drill = opened
        .rehearse_restore(owner(), &backup, &harness::schema(), &Job::silent())
        .unwrap();
    assert!(drill.ok);
    let status = opened.backup_status().unwrap();
    assert!(!status.drill_due && status.last_drill == Some(drill));
    assert_eq!(names(&opened.own_place()).len(), 1);

    harness::edit(&backup, |bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    });
    let drill = opened
        .rehearse_restore(owner(), &backup, &harness::schema(), &Job::silent())
        .unwrap();
    assert!(!drill.ok);
    let status = opened.backup_status().unwrap();
    assert!(status.last_good.is_none() && status.nag && status.due);
}
