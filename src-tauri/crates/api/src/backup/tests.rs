use testkit::vaults::PASSPHRASE;
use vault::{Job, Passphrase};

use super::types::{BackupRun, BackupSchedule, BackupState, PruneBackups, RestoreBackup};
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
    let reached = rekey(&desk.session, &Job::silent());
    assert_eq!(reached.len(), 3);
    assert!(reached.iter().all(|reach| reach.state == BackupState::Rewritten));
    assert_eq!(
        remove_place(&desk.session, &dir.path().display().to_string())
            .unwrap()
            .places
            .len(),
        1
    );
}
