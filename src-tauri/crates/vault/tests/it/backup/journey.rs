//! From a vault to a backup and back.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use vault::backup::{self, Presence, Restore, restore};
use vault::{AuditQuery, Job, Key, Passphrase, VaultError, World};

use super::{back_up, file, names, restore_to, restore_with};
use crate::harness::{self, PASSPHRASE, add_note, closed, codes, notes, open_with, owner, schema};

#[test]
fn a_backup_is_one_private_file_that_verifies() {
    let vault = closed(20);
    let opened = harness::open(&vault.path).unwrap().vault;
    let made = opened
        .backup(owner(), &[opened.own_place()], &Job::silent())
        .unwrap();
    let written = file(&made);
    assert_eq!(made.rows["note"], 20);
    assert_eq!(names(&opened.own_place()).len(), 1, "nothing half-done beside it");
    assert_eq!(std::fs::metadata(&written.path).unwrap().len(), written.size);
    let bytes = std::fs::read(&written.path).unwrap();
    let sha256 = <sha2::Sha256 as sha2::Digest>::digest(&bytes);
    assert_eq!(sha256.as_slice(), written.sha256);
    let text = String::from_utf8_lossy(&bytes);
    assert!(
        !text.contains("poznámka") && !text.contains("SQLite format"),
        "all of it is encrypted"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&written.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let checked = opened
        .verify_backup(owner(), &written.path, &Job::silent())
        .unwrap();
    assert!(checked.ok, "{checked:?}");
    assert_eq!((checked.id, checked.rows), (made.id, made.rows));

    let listed = opened.backups().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].ok, listed[0].presence), (Some(true), Presence::Here));
    let status = opened.backup_status().unwrap();
    assert_eq!(status.last_good.unwrap().path, written.path);
    assert!(!status.nag && !status.due && status.drill_due && status.last_drill.is_none());
    assert!(opened.verify(&Job::silent()).unwrap().ok);
}

#[test]
fn a_passphrase_or_the_recovery_code_restores_it_and_nothing_else_does() {
    let vault = closed(7);
    let opened = harness::open(&vault.path).unwrap().vault;
    let id = opened.vault_id();
    let backup = back_up(&opened);
    add_note(&opened, "po zálohe").unwrap();
    drop(opened);

    let by_passphrase = vault.dir.path().join("obnovený.dovernik");
    let restored = restore_to(&backup, &by_passphrase).unwrap();
    assert_eq!((restored.rows["note"], restored.replayed), (7, 0));
    assert!(restored.chain.ok && restored.vault_id == id);

    let by_code = vault.dir.path().join("kódom.dovernik");
    let request = Restore {
        backup: &backup,
        key: Key::Recovery(&vault.recovery),
        to: &by_code,
        ledger_of: None,
    };
    restore(&request, &schema(), &World::system(), &Job::silent()).unwrap();

    for path in [&by_passphrase, &by_code] {
        let again = harness::open(path).unwrap();
        assert!(codes(&again).is_empty() && again.healed.is_empty(), "{again:?}");
        assert_eq!(notes(&again.vault).unwrap(), 7);
        assert_eq!(again.vault.vault_id(), id);
        assert!(again.vault.verify(&Job::silent()).unwrap().ok);
        let query = AuditQuery {
            acts: &["vault-restored"],
            ..AuditQuery::default()
        };
        assert_eq!(again.vault.read(|r| r.audit_count(&query)).unwrap(), 1);
        add_note(&again.vault, "ide to ďalej").unwrap();
    }
    let wrong = restore_with(&backup, &vault.dir.path().join("x"), harness::OTHER, None);
    assert!(matches!(wrong, Err(VaultError::WrongKey { .. })), "{wrong:?}");
    assert!(!vault.dir.path().join("x").exists());
    assert_eq!(
        names(vault.dir.path()).len(),
        3,
        "no folder in the making is left"
    );
    // The vault it came from is as it was.
    assert_eq!(notes(&harness::open(&vault.path).unwrap().vault).unwrap(), 8);
}

#[test]
fn restore_takes_a_new_place_only() {
    let vault = closed(1);
    let backup = back_up(&harness::open(&vault.path).unwrap().vault);
    let there = restore_to(&backup, &vault.path);
    assert!(matches!(there, Err(VaultError::AlreadyAVault)), "{there:?}");
    let full = vault.dir.path().join("plný");
    std::fs::create_dir(&full).unwrap();
    std::fs::write(full.join("list.txt"), "x").unwrap();
    let full = restore_to(&backup, &full);
    assert!(matches!(full, Err(VaultError::FolderNotEmpty)), "{full:?}");
    let other = restore_to(&vault.path.join("vault.keys"), &vault.dir.path().join("y"));
    assert!(matches!(other, Err(VaultError::NotABackup)), "{other:?}");
    let gone = restore_to(&vault.path.join("nie je"), &vault.dir.path().join("y"));
    assert!(matches!(gone, Err(VaultError::Unreachable)), "{gone:?}");
}

/// A passphrase changed after the backup: the backup opens with the one it was made under.
#[test]
fn a_backup_opens_with_the_passphrase_of_its_day() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    let backup = back_up(&opened.vault);
    let new = Passphrase::new(harness::OTHER);
    opened
        .vault
        .set_passphrase(opened.slot, &new, vault::Kdf::FAST_FOR_TESTS, &[], owner())
        .unwrap();
    let later = back_up(&opened.vault);
    let to = vault.dir.path();
    restore_with(&backup, &to.join("a"), PASSPHRASE, None).unwrap();
    assert!(restore_with(&backup, &to.join("b"), harness::OTHER, None).is_err());
    restore_with(&later, &to.join("c"), harness::OTHER, None).unwrap();
    assert!(restore_with(&later, &to.join("d"), PASSPHRASE, None).is_err());
    open_with(&to.join("c"), harness::OTHER).unwrap();
}

/// Writers go on while the copy is made; the backup is one state that the vault once had.
#[test]
fn others_write_while_a_backup_is_made() {
    let vault = closed(300);
    let opened = harness::open(&vault.path).unwrap().vault;
    let (stop, written) = (AtomicBool::new(false), AtomicU32::new(0));
    let backups = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                add_note(&opened, "popri zálohe").unwrap();
                written.fetch_add(1, Ordering::Relaxed);
            }
        });
        let mut backups = Vec::new();
        while backups.len() < 5 {
            let before = written.load(Ordering::Relaxed);
            let made = opened
                .backup(owner(), &[opened.own_place()], &Job::silent())
                .unwrap();
            let after = written.load(Ordering::Relaxed);
            backups.push((made, before, after));
        }
        stop.store(true, Ordering::Relaxed);
        backups
    });
    assert!(written.load(Ordering::Relaxed) > 0, "somebody wrote meanwhile");
    for (n, (made, before, after)) in backups.iter().enumerate() {
        let path = file(made).path;
        let checked = opened.verify_backup(owner(), &path, &Job::silent()).unwrap();
        assert!(checked.ok, "{checked:?}");
        let rows = made.rows["note"];
        assert!(
            rows >= u64::from(300 + before) && rows <= u64::from(300 + after + 1),
            "{rows}"
        );
        let restored = restore_to(&path, &vault.dir.path().join(format!("r{n}"))).unwrap();
        assert_eq!(restored.rows["note"], rows);
    }
}

#[test]
fn a_backup_can_be_read_through_without_its_vault() {
    let vault = closed(3);
    let backup = back_up(&harness::open(&vault.path).unwrap().vault);
    let moved = vault.dir.path().join("inde.dovernik-backup");
    std::fs::rename(&backup, &moved).unwrap();
    std::fs::remove_dir_all(&vault.path).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let key = Key::Recovery(&vault.recovery);
    let checked = backup::verify(&moved, key, scratch.path(), &World::system(), &Job::silent()).unwrap();
    assert!(checked.ok && checked.rows["note"] == 3, "{checked:?}");
    assert_eq!(names(scratch.path()), [""; 0], "nothing is left behind");
    let head = backup::head(&moved).unwrap();
    assert_eq!(
        (head.id, head.size),
        (checked.id, std::fs::metadata(&moved).unwrap().len())
    );
}

#[test]
fn cancelling_leaves_no_file_and_an_older_backup_as_it_was() {
    let vault = closed(50);
    let opened = harness::open(&vault.path).unwrap().vault;
    let first = back_up(&opened);
    let before = std::fs::read(&first).unwrap();
    let job = Job::silent();
    job.cancel();
    let cancelled = opened.backup(owner(), &[opened.own_place()], &job);
    assert!(matches!(cancelled, Err(VaultError::Cancelled)), "{cancelled:?}");
    assert_eq!(names(&opened.own_place()).len(), 1);
    assert_eq!(std::fs::read(&first).unwrap(), before);
    assert_eq!(opened.backups().unwrap().len(), 1);
    let restore = restore(
        &Restore {
            backup: &first,
            key: Key::Recovery(&vault.recovery),
            to: &vault.dir.path().join("r"),
            ledger_of: None,
        },
        &schema(),
        &World::system(),
        &job,
    );
    assert!(matches!(restore, Err(VaultError::Cancelled)), "{restore:?}");
    assert_eq!(names(vault.dir.path()), ["firma.dovernik"]);
}
