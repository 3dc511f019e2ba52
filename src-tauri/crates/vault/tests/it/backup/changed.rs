//! Erasures carried into backups, and new keys for them.

use rusqlite::Connection;
use vault::backup::BackupState;
use vault::{Job, Kdf, Passphrase, VaultError};

use super::{back_up, file, names, restore_to, restore_with};
use crate::harness::{self, OTHER, PASSPHRASE, add_note, closed, owner, schema};

fn erase(conn: &Connection) -> Result<(), VaultError> {
    conn.execute("DELETE FROM note WHERE text = 'Anna Vzorová'", [])?;
    conn.execute("DELETE FROM note_fts WHERE text = 'Anna Vzorová'", [])?;
    Ok(())
}

#[test]
fn an_erasure_reaches_every_copy_that_is_there() {
    let vault = closed(3);
    let opened = harness::open(&vault.path).unwrap().vault;
    add_note(&opened, "Anna Vzorová").unwrap();
    let stick = vault.dir.path().join("kľúč");
    let away = vault.dir.path().join("preč");
    std::fs::create_dir(&stick).unwrap();
    let made = opened
        .backup(
            owner(),
            &[opened.own_place(), stick.clone(), away.clone()],
            &Job::silent(),
        )
        .unwrap();
    let results: Vec<_> = made
        .copies
        .iter()
        .map(|c| c.result.as_ref().map_err(VaultError::code))
        .collect();
    assert!(results[0].is_ok() && results[1].is_ok() && results[2] == Err("unreachable"));
    let later = back_up(&opened);
    let stick_file = results[1].unwrap().path.clone();
    let hidden = vault.dir.path().join("odložený");
    std::fs::rename(&stick, &hidden).unwrap();

    let reached = opened.rewrite_backups(owner(), &erase, &Job::silent()).unwrap();
    let state = |path| reached.iter().find(|(p, _)| p == path).unwrap().1;
    assert_eq!(reached.len(), 3);
    assert_eq!(state(&results[0].unwrap().path), BackupState::Rewritten);
    assert_eq!(state(&later), BackupState::Rewritten);
    assert_eq!(state(&stick_file), BackupState::Unreachable);

    std::fs::rename(&hidden, &stick).unwrap();
    let again = opened.rewrite_backups(owner(), &erase, &Job::silent()).unwrap();
    assert!(
        again.iter().all(|(_, state)| *state == BackupState::Rewritten),
        "{again:?}"
    );
    for (n, (path, _)) in again.iter().enumerate() {
        let checked = opened.verify_backup(owner(), path, &Job::silent()).unwrap();
        assert!(checked.ok && checked.rows["note"] == 3, "{checked:?}");
        let restored = restore_to(path, &vault.dir.path().join(format!("r{n}"))).unwrap();
        assert_eq!(restored.rows["note"], 3);
    }
    assert!(
        names(&opened.own_place())
            .iter()
            .all(|name| !name.ends_with(".partial"))
    );
}

/// What the erasure does fails: the backup is as it was, and that is said.
#[test]
fn a_change_that_fails_leaves_the_backup_as_it_was() {
    let vault = closed(3);
    let opened = harness::open(&vault.path).unwrap().vault;
    let backup = back_up(&opened);
    let before = std::fs::read(&backup).unwrap();
    for broken in [
        (|conn: &Connection| Ok(conn.execute("DELETE FROM nowhere", []).map(|_| ())?))
            as fn(&Connection) -> _,
        |conn| Ok(conn.execute_batch("DELETE FROM note; COMMIT")?),
    ] {
        let reached = opened.rewrite_backups(owner(), &broken, &Job::silent()).unwrap();
        assert_eq!(reached, [(backup.clone(), BackupState::Failed)]);
        assert_eq!(std::fs::read(&backup).unwrap(), before);
    }
    // A damaged one is not made to look whole by writing it anew.
    harness::edit(&backup, |bytes| bytes[9000] ^= 1);
    let reached = opened.rewrite_backups(owner(), &erase, &Job::silent()).unwrap();
    assert_eq!(reached, [(backup, BackupState::Failed)]);
}

#[test]
fn an_older_backup_takes_the_missing_steps_before_it_is_changed() {
    let vault = closed(2);
    let backup = back_up(&harness::open(&vault.path).unwrap().vault);
    let passphrase = Passphrase::new(PASSPHRASE);
    let newer = vault::Vault::open(
        &vault.path,
        vault::Key::Passphrase(&passphrase),
        None,
        &harness::newer_schema(),
        &vault::World::system(),
    )
    .unwrap()
    .vault;
    let pin = |conn: &Connection| Ok(conn.execute("UPDATE note SET pinned = 1", []).map(|_| ())?);
    let reached = newer.rewrite_backups(owner(), &pin, &Job::silent()).unwrap();
    assert!(
        reached.contains(&(backup.clone(), BackupState::Rewritten)),
        "{reached:?}"
    );
    assert!(newer.verify_backup(owner(), &backup, &Job::silent()).unwrap().ok);
    let older = restore_to(&backup, &vault.dir.path().join("r"));
    assert!(
        matches!(older, Err(VaultError::NewerVersion)),
        "an older program says so: {older:?}"
    );
}

/// After the master key was changed and a colleague's slot is gone, their passphrase opens no backup any more.
#[test]
fn new_keys_shut_out_a_slot_that_is_gone() {
    let vault = closed(2);
    let opened = harness::open(&vault.path).unwrap();
    let (slot, opened) = (opened.slot, opened.vault);
    let backup = back_up(&opened);
    let stick = vault.dir.path().join("kľúč");
    std::fs::create_dir(&stick).unwrap();
    let on_stick = file(
        &opened
            .backup(owner(), std::slice::from_ref(&stick), &Job::silent())
            .unwrap(),
    )
    .path;
    let copy = std::fs::read(&backup).unwrap();
    opened
        .set_passphrase(slot, &Passphrase::new(OTHER), Kdf::FAST_FOR_TESTS, &[], owner())
        .unwrap();
    let hidden = vault.dir.path().join("odložený");
    std::fs::rename(&stick, &hidden).unwrap();
    opened.rotate(owner(), &[], &Job::silent()).unwrap();
    let reached = opened.rekey_backups(owner(), &Job::silent()).unwrap();
    let state = |path| reached.iter().find(|(p, _)| p == path).unwrap().1;
    assert_eq!(state(&backup), BackupState::Rewritten);
    assert_eq!(state(&on_stick), BackupState::Unreachable);

    let place = |name: &str| vault.dir.path().join(name);
    let refused = restore_to(&backup, &place("a"));
    assert!(matches!(refused, Err(VaultError::WrongKey { .. })), "{refused:?}");
    restore_with(&backup, &place("b"), OTHER, None).unwrap();
    assert!(opened.verify_backup(owner(), &backup, &Job::silent()).unwrap().ok);

    // The stick comes back: it follows, once.
    std::fs::rename(&hidden, &stick).unwrap();
    let followed = opened.rekey_due_backups(owner(), &Job::silent()).unwrap();
    assert_eq!(followed, [(on_stick.clone(), BackupState::Rewritten)]);
    assert_eq!(opened.rekey_due_backups(owner(), &Job::silent()).unwrap(), []);
    assert!(restore_to(&on_stick, &place("c")).is_err());
    restore_with(&on_stick, &place("d"), OTHER, None).unwrap();

    // What nobody can take back: a copy made before still opens with the passphrase of its day.
    let kept = place("kópia.dovernik-backup");
    std::fs::write(&kept, copy).unwrap();
    restore_to(&kept, &place("e")).unwrap();
    let _ = schema();
}
