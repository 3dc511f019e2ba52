//! Colleagues who come and go while a place for backups is out of reach.

use std::path::{Path, PathBuf};

use testkit::vaults::PASSPHRASE;
use vault::{Job, World};

use super::{House, PETER, join, open, peter};
use crate::backup::types::{BackupRun, BackupState, RestoreBackup};
use crate::staff::disable;
use crate::staff::types::DisableStaff;

/// A stick with backups that can be pulled out and put back.
struct Stick {
    _dir: tempfile::TempDir,
    plugged: PathBuf,
    pocket: PathBuf,
}

impl Stick {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (plugged, pocket) = (dir.path().join("usb"), dir.path().join("vrecko"));
        std::fs::create_dir(&plugged).unwrap();
        Self {
            _dir: dir,
            plugged,
            pocket,
        }
    }

    fn pull_out(&self) {
        std::fs::rename(&self.plugged, &self.pocket).unwrap();
    }

    fn put_back(&self) {
        std::fs::rename(&self.pocket, &self.plugged).unwrap();
    }

    /// The one backup on it, in the pocket or not.
    fn backup(&self, folder: &Path) -> PathBuf {
        let mut files = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        files.next().unwrap()
    }
}

fn restored_by(world: &World, file: &Path, passphrase: &str) -> Result<u64, &'static str> {
    let to = tempfile::tempdir().unwrap();
    let wanted = RestoreBackup {
        backup: file.display().to_string(),
        passphrase: passphrase.to_owned(),
        by_code: false,
        folder: to.path().join("r.dovernik").display().to_string(),
        ledger_of: None,
    };
    let restored = crate::backup::restore(&wanted, world, &Job::silent());
    restored
        .map(|restored| restored.people)
        .map_err(|error| error.code)
}

/// What a removal does not reach is told, stays open to whoever left, and is closed as soon as it is plugged in.
#[test]
fn a_removal_names_the_backups_it_did_not_reach_and_reaches_them_when_they_come_back() {
    let mut house = House::new();
    let made = peter(house.owner());
    let world = house.close();
    drop(join(&house, &world, &made.code, PETER).unwrap());
    let session = open(&house, &world, PASSPHRASE).unwrap();
    let stick = Stick::new();
    crate::backup::add_place(&session, &stick.plugged).unwrap();
    crate::backup::run(&session, &BackupRun::default(), &Job::silent()).unwrap();
    let own = stick.backup(&house.path.join("backups"));
    stick.pull_out();

    let request = DisableStaff {
        id: made.staff.id,
        passphrase: PASSPHRASE.into(),
    };
    let gone = disable(&session, &request, &Job::silent()).unwrap();
    let mut states: Vec<(bool, BackupState)> = gone
        .backups
        .iter()
        .map(|reach| {
            (
                reach.path.starts_with(&stick.plugged.display().to_string()),
                reach.state,
            )
        })
        .collect();
    states.sort_by_key(|(on_stick, _)| *on_stick);
    assert_eq!(
        states,
        [(false, BackupState::Rewritten), (true, BackupState::Unreachable)],
        "each is answered for"
    );
    let away = stick.backup(&stick.pocket);
    assert_eq!(restored_by(&world, &own, PETER), Err("wrong-key"));
    assert_eq!(restored_by(&world, &own, PASSPHRASE), Ok(0));
    assert_eq!(
        restored_by(&world, &away, PETER),
        Ok(0),
        "the pocket is out of our reach"
    );

    stick.put_back();
    crate::backup::run(&session, &BackupRun::default(), &Job::silent()).unwrap();
    let back = stick.plugged.join(away.file_name().unwrap());
    assert_eq!(
        restored_by(&world, &back, PETER),
        Err("wrong-key"),
        "plugged in, it got its key"
    );
    assert_eq!(restored_by(&world, &back, PASSPHRASE), Ok(0));
}

/// Coming in by a code touches no backup; the newcomer is told of the place that is away and backs up without it.
#[test]
fn a_colleague_joins_while_a_place_for_backups_is_away() {
    let mut house = House::new();
    let made = peter(house.owner());
    let stick = Stick::new();
    crate::backup::add_place(house.owner(), &stick.plugged).unwrap();
    crate::backup::run(house.owner(), &BackupRun::default(), &Job::silent()).unwrap();
    stick.pull_out();
    let world = house.close();
    let session = join(&house, &world, &made.code, PETER).unwrap();

    let status = crate::backup::status(&session).unwrap();
    let reachable: Vec<(bool, bool)> = status
        .places
        .iter()
        .map(|place| (place.own, place.reachable))
        .collect();
    assert_eq!(reachable, [(true, true), (false, false)]);
    assert!(
        status.last_good.is_some(),
        "the copy in the vault's own folder is good"
    );
    let backup = crate::backup::run(&session, &BackupRun::default(), &Job::silent()).unwrap();
    let told: Vec<(bool, Option<&str>)> = backup
        .places
        .iter()
        .map(|place| (place.ok, place.code.as_deref()))
        .collect();
    assert_eq!(told, [(true, None), (false, Some("unreachable"))]);
    assert_eq!(restored_by(&world, Path::new(&backup.path), PETER), Ok(0));
    let before = stick.backup(&stick.pocket);
    assert_eq!(
        restored_by(&world, &before, PETER),
        Err("wrong-key"),
        "made before Peter had a key"
    );
    assert_eq!(restored_by(&world, &before, PASSPHRASE), Ok(0));
}
