use chrono::TimeDelta;
use testkit::vaults::PASSPHRASE;
use vault::{Job, Passphrase};

use super::types::{BackupRun, BackupSchedule, PruneBackups, RestoreBackup};
use super::*;
use crate::testing::{Desk, owner};

fn backed_up() -> (Desk, BackupMade) {
    let desk = owner();
    crate::vault::add_sample(&desk.session, 25, 3, &Job::silent()).unwrap();
    let made = run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
    (desk, made)
}

fn wanted(made: &BackupMade, folder: &Path) -> RestoreBackup {
    RestoreBackup {
        backup: made.path.clone(),
        passphrase: PASSPHRASE.to_owned(),
        by_code: false,
        folder: folder.display().to_string(),
        ledger_of: None,
    }
}

#[test]
fn a_backup_counts_the_people_and_brings_them_back() {
    let (desk, made) = backed_up();
    assert_eq!((made.people, made.ok, made.places.len()), (25, true, 1));
    assert!(made.sha256.len() == 64 && made.ledger_head.len() == 64);
    let listed = list(&desk.session).unwrap();
    assert_eq!((listed[0].people, listed[0].ok), (25, Some(true)));
    assert_eq!(listed[0].kept_as, ["daily", "weekly", "monthly", "last-good"]);
    assert!(verify(&desk.session, &made.path, &Job::silent()).unwrap().ok);
    assert!(drill(&desk.session, &Job::silent()).unwrap().ok);

    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("r.dovernik");
    let restored = restore(&wanted(&made, &to), &desk.vault.world, &Job::silent()).unwrap();
    assert_eq!((restored.people, restored.erasures_replayed), (25, 0));
    assert!(restored.chain.ok);
    let opened =
        crate::vault::open(&to, &Passphrase::new(PASSPHRASE), None, None, &desk.vault.world).unwrap();
    assert_eq!(
        crate::settings::show(&opened.session).unwrap().settings,
        crate::settings::show(&desk.session).unwrap().settings
    );
    assert_eq!(opened.session.staff(), desk.session.staff());
    assert!(opened.warnings.is_empty(), "{:?}", opened.warnings.len());
}

#[test]
fn refusals_have_their_codes() {
    let (desk, made) = backed_up();
    let dir = tempfile::tempdir().unwrap();
    let world = &desk.vault.world;
    let to = dir.path().join("r.dovernik");
    let mut wrong = wanted(&made, &to);
    wrong.passphrase = "zelená rieka spieva pod mostom".to_owned();
    assert_eq!(
        restore(&wrong, world, &Job::silent()).err().unwrap().code,
        "wrong-key"
    );
    wrong.by_code = true;
    assert_eq!(
        restore(&wrong, world, &Job::silent()).err().unwrap().code,
        "wrong-key"
    );
    let mut bytes = std::fs::read(&made.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&made.path, bytes).unwrap();
    assert_eq!(
        restore(&wanted(&made, &to), world, &Job::silent())
            .err()
            .unwrap()
            .code,
        "backup-damaged"
    );
    let checked = verify(&desk.session, &made.path, &Job::silent()).unwrap();
    assert!(!checked.ok && !checked.problems.is_empty());
    assert_eq!(
        drill(&desk.session, &Job::silent()).err().unwrap().code,
        "no-backup"
    );
    let text = dir.path().join("list.txt");
    std::fs::write(&text, "x").unwrap();
    assert_eq!(file(&text).err().unwrap().code, "not-a-backup");
    let away = BackupRun {
        to: Some(dir.path().join("a/b").display().to_string()),
    };
    assert_eq!(
        run(&desk.session, &away, &Job::silent()).err().unwrap().code,
        "unreachable"
    );
    assert!(!to.exists());
}

#[test]
fn the_schedule_places_and_rotation_are_the_owners() {
    let (desk, _) = backed_up();
    let dir = tempfile::tempdir().unwrap();
    let status = add_place(&desk.session, dir.path()).unwrap();
    assert_eq!(status.places.len(), 2);
    let made = run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
    assert!(made.places.iter().all(|place| place.ok));
    let wanted = BackupSchedule {
        on_quit: false,
        daily: true,
    };
    assert!(!schedule(&desk.session, wanted).unwrap().on_quit);
    let pruned = prune(&desk.session, PruneBackups { dry_run: true }).unwrap();
    assert_eq!((pruned.removed.len(), pruned.kept.len()), (0, 3));
    let before = before_rekey(&desk.session).unwrap();
    let reached = rekey(&desk.session, before, &Job::silent());
    assert_eq!(reached.len(), 3);
    assert!(
        reached
            .iter()
            .all(|reach| reach.state == types::BackupState::Rewritten)
    );
    assert_eq!(
        remove_place(&desk.session, &dir.path().display().to_string())
            .unwrap()
            .places
            .len(),
        1
    );
}

/// The worst that can be answered is an empty list: it reads as "every backup has its new key".
#[test]
fn a_rekey_that_fails_answers_for_every_backup() {
    let (desk, made) = backed_up();
    let stick = tempfile::tempdir().unwrap();
    add_place(&desk.session, stick.path()).unwrap();
    let both = run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
    let away = &both.places[1].path;
    std::fs::remove_dir_all(stick.path()).unwrap();
    let before = before_rekey(&desk.session).unwrap();
    // The vault can no longer tell which backups it has.
    let vault = desk.session.vault();
    vault
        .write::<_, VaultError>(desk.session.staff(), |w| {
            w.conn().execute_batch("ALTER TABLE backup RENAME TO lost")?;
            w.audit("broken", None, serde_json::Value::Null).map(|_| ())
        })
        .unwrap();
    let reached = rekey(&desk.session, before, &Job::silent());
    let states = |state| {
        reached
            .iter()
            .filter(|one| one.state == state)
            .collect::<Vec<_>>()
    };
    let (failed, unreachable) = (
        states(types::BackupState::Failed),
        states(types::BackupState::Unreachable),
    );
    assert_eq!((failed.len(), unreachable.len()), (2, 1), "{reached:?}");
    assert!(failed.iter().any(|one| one.path == made.path));
    assert!(unreachable[0].path.starts_with(away), "{reached:?}");
    assert!(
        before_rekey(&desk.session).is_err(),
        "and no key is changed any more"
    );
}

/// The window looks once a minute; here once an hour, over four days and by the clock of the vault.
#[test]
fn the_schedule_asks_for_one_backup_a_day() {
    let desk = owner();
    let mut made = Vec::new();
    for _ in 0..4 * 24 {
        if due_by_itself(&desk.session).unwrap() {
            run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
            made.push(desk.vault.world.now().date_naive());
            assert!(!due_by_itself(&desk.session).unwrap(), "once is enough");
        }
        desk.vault.advance(TimeDelta::hours(1));
    }
    let first = made[0];
    let days: Vec<_> = first.iter_days().take(5).collect();
    assert_eq!(made, days, "from Monday morning to Friday morning");

    let never = BackupSchedule {
        on_quit: true,
        daily: false,
    };
    schedule(&desk.session, never).unwrap();
    desk.vault.advance(TimeDelta::days(3));
    assert!(!due_by_itself(&desk.session).unwrap(), "switched off");
    let viewer = crate::testing::as_role(Role::Viewer);
    assert!(!due_by_itself(&viewer.session).unwrap(), "a viewer makes none");
}

#[test]
fn a_restore_is_rehearsed_once_a_month() {
    let desk = owner();
    assert!(
        !drill_due_by_itself(&desk.session).unwrap(),
        "there is nothing to rehearse with"
    );
    run(&desk.session, &BackupRun::default(), &Job::silent()).unwrap();
    let mut days = Vec::new();
    for day in 0..100 {
        if drill_due_by_itself(&desk.session).unwrap() {
            assert!(drill(&desk.session, &Job::silent()).unwrap().ok);
            days.push(day);
        }
        desk.vault.advance(TimeDelta::days(1));
    }
    assert_eq!(days, [0, 31, 62, 93]);
}
