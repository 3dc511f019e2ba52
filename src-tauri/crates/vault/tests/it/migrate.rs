//! Migrations: a backup first, one transaction for a step, and after any interruption the old vault or the new one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset};
use vault::backup::{Restore, restore};
use vault::world::{Clock, SystemClock, SystemRandom};
use vault::{Job, Key, Migration, Opened, Passphrase, Schema, Vault, VaultError, World};

use crate::harness::{self, PASSPHRASE, closed, contents, copy_folder, notes, schema};
use crate::soak::{scale, tell};

/// What the next version adds: a column, a table made from another, a table made anew in place of an old one.
const STEPS: [(u32, &str, &str); 3] = [
    (11, "pinned", "ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;"),
    (
        12,
        "words",
        "CREATE TABLE note_length (id BLOB NOT NULL PRIMARY KEY, length INTEGER NOT NULL) STRICT, WITHOUT ROWID;
         INSERT INTO note_length SELECT id, length(text) FROM note;",
    ),
    (
        13,
        "anew",
        "CREATE TABLE note_new (id BLOB NOT NULL PRIMARY KEY, text TEXT NOT NULL, pinned INTEGER NOT NULL) STRICT;
         INSERT INTO note_new SELECT id, upper(text), pinned FROM note;
         DROP TABLE note;
         ALTER TABLE note_new RENAME TO note;",
    ),
];

fn schema_with(steps: &[(u32, &'static str, &'static str)]) -> Schema {
    let mut schema = schema();
    schema
        .migrations
        .extend(steps.iter().map(|(number, name, sql)| Migration {
            number: *number,
            room: "notes",
            name,
            sql,
        }));
    schema
}

fn open(path: &Path, schema: &Schema, world: &World) -> Result<Opened, VaultError> {
    let passphrase = Passphrase::new(PASSPHRASE);
    Vault::open(path, Key::Passphrase(&passphrase), None, schema, world)
}

fn next(path: &Path) -> Result<Opened, VaultError> {
    open(path, &schema_with(&STEPS), &World::system())
}

/// Numbers of the rooms' steps that were taken.
fn taken(vault: &Vault) -> Vec<u32> {
    let read = vault.read::<_, VaultError>(|r| {
        let mut statement = r
            .conn()
            .prepare("SELECT number FROM schema_step WHERE number > 10 ORDER BY number")?;
        let numbers = statement.query_map([], |row| row.get(0))?;
        Ok(numbers.collect::<Result<_, _>>()?)
    });
    read.unwrap()
}

/// Whole, complete and without an alarm.
fn is_migrated(path: &Path, why: &str) {
    let opened = next(path).unwrap();
    assert_eq!(taken(&opened.vault), [11, 12, 13], "{why}");
    assert_eq!(harness::codes(&opened), [""; 0], "{why}");
    assert_eq!(notes(&opened.vault).unwrap(), 3, "{why}");
    let upper: u32 = opened
        .vault
        .read::<_, VaultError>(|r| {
            let sql = "SELECT count(*) FROM note JOIN note_length USING (id) WHERE text GLOB 'POZN*'";
            Ok(r.conn().query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(upper, 3, "{why}");
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok, "{why}");
    drop(opened);
    assert_eq!(Vault::info(path).unwrap().schema % 1000, 13, "{why}");
}

/// Bytes and times of every file of the folder.
type Files = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

fn files(path: &Path) -> Files {
    let dated = |(file, bytes): (PathBuf, Vec<u8>)| {
        let modified = fs::metadata(&file).unwrap().modified().unwrap();
        (file, (bytes, modified))
    };
    contents(path).into_iter().map(dated).collect()
}

/// Names of files that came, went, or have other bytes or another time.
fn touched(before: &Files, path: &Path) -> Vec<String> {
    let now = files(path);
    let all: BTreeSet<&PathBuf> = before.keys().chain(now.keys()).collect();
    let name = |file: &PathBuf| file.file_name().unwrap().to_string_lossy().into_owned();
    let changed = all.into_iter().filter(|file| before.get(*file) != now.get(*file));
    changed.map(name).collect()
}

#[test]
fn a_newer_vault_keeps_its_bytes_and_times() {
    let vault = closed(3);
    drop(next(&vault.path).unwrap());
    let before = files(&vault.path);
    assert!(before.len() >= 6, "{:?}", before.keys());
    for _ in 0..2 {
        assert!(matches!(
            harness::open(&vault.path),
            Err(VaultError::NewerVersion)
        ));
        assert_eq!(touched(&before, &vault.path), [""; 0]);
    }
}

/// A clock and a randomness that end the process at the n-th time they are asked: between any two of the steps that
/// opening and migrating are made of.
struct Deadline(AtomicU32);

impl Deadline {
    fn pass(&self) {
        if self.0.fetch_sub(1, Ordering::Relaxed) == 0 {
            std::process::abort();
        }
    }
}

struct Mortal(Arc<Deadline>);

impl Clock for Mortal {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0.pass();
        SystemClock.now()
    }
}

impl vault::world::Random for Mortal {
    fn fill(&self, buf: &mut [u8]) {
        self.0.pass();
        vault::world::Random::fill(&SystemRandom, buf);
    }
}

#[test]
#[ignore = "run as a child process"]
fn child_migrates_and_dies() {
    let variable = |name| std::env::var(name).expect("started by another test");
    let after = variable("DOVERNIK_TEST_AFTER").parse().unwrap();
    let deadline = Arc::new(Deadline(AtomicU32::new(after)));
    let world = World::new(
        Arc::new(Mortal(Arc::clone(&deadline))),
        Arc::new(Mortal(deadline)),
    );
    let path = PathBuf::from(variable("DOVERNIK_TEST_VAULT"));
    let opened = open(&path, &schema_with(&STEPS), &world).unwrap();
    // What closing asks of clock and randomness is not part of this.
    std::mem::forget(opened);
}

fn migrate_and_die(path: &Path, after: u32) -> bool {
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "migrate::child_migrates_and_dies", "--ignored"])
        .env("DOVERNIK_TEST_VAULT", path)
        .env("DOVERNIK_TEST_AFTER", after.to_string())
        .output()
        .unwrap();
    done.status.success()
}

/// What the old program makes of a vault as it was left: it opens with everything in it, or is refused as newer. Then
/// nothing was touched but the count of tries, which is written before a key is tried, and SQLite's index of the WAL, which
/// is made anew whenever the file is opened.
fn by_the_old_program(path: &Path, after: u32) -> bool {
    let before = files(path);
    match harness::open(path) {
        Ok(opened) => {
            assert_eq!(notes(&opened.vault).unwrap(), 3, "{after}");
            assert_eq!(harness::codes(&opened), [""; 0], "{after}");
            true
        }
        Err(error) => {
            assert!(matches!(error, VaultError::NewerVersion), "{after}: {error:?}");
            let mut touched = touched(&before, path);
            touched.retain(|name| name != "throttle" && name != "vault.db-shm");
            assert_eq!(touched, [""; 0], "{after}: refused untouched");
            false
        }
    }
}

/// How many of the steps are there, each whole: the first schema that knows them all tells.
fn steps_taken(path: &Path, dir: &Path) -> usize {
    let known = (1..=3).find(|known| {
        let as_left = dir.join(format!("known-{known}.dovernik"));
        copy_folder(path, &as_left);
        open(&as_left, &schema_with(&STEPS[..*known]), &World::system()).is_ok()
    });
    known.expect("one of them opens it")
}

#[test]
fn killed_anywhere_it_is_the_old_vault_or_goes_on_to_the_new_one() {
    let vault = closed(3);
    let stride = scale().of(3, 1);
    let mut reached = [0; 4];
    let (mut after, mut kills) = (0, 0);
    loop {
        let copy = tempfile::tempdir().unwrap();
        let path = copy.path().join("firma.dovernik");
        copy_folder(&vault.path, &path);
        let survived = migrate_and_die(&path, after);
        let as_left = copy.path().join("as-left.dovernik");
        copy_folder(&path, &as_left);
        if by_the_old_program(&as_left, after) {
            reached[0] += 1;
        } else {
            reached[steps_taken(&path, copy.path())] += 1;
        }
        is_migrated(&path, &format!("killed at {after}"));
        if survived {
            break;
        }
        kills += 1;
        after += stride;
    }
    assert!(
        reached.iter().all(|times| *times > 0),
        "killed after each step: {reached:?}"
    );
    tell("killed during a migration", kills, "kills", &[]);
}

/// Backups that lie in the vault's own place.
fn backups(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path.join("backups")) else {
        return Vec::new();
    };
    let files = entries.map(|entry| entry.unwrap().path());
    files
        .filter(|file| file.to_string_lossy().ends_with(vault::backup::SUFFIX))
        .collect()
}

#[test]
fn a_backup_is_made_before_and_only_then() {
    let vault = closed(3);
    drop(harness::open(&vault.path).unwrap());
    assert_eq!(backups(&vault.path).len(), 0, "nothing to migrate");
    drop(next(&vault.path).unwrap());
    let made = backups(&vault.path);
    assert_eq!(made.len(), 1);
    drop(next(&vault.path).unwrap());
    assert_eq!(backups(&vault.path).len(), 1, "nothing more to migrate");

    // The old program gets the old vault back from it, the new one a vault that is migrated.
    let passphrase = Passphrase::new(PASSPHRASE);
    for (schema, taken_then) in [(schema(), vec![]), (schema_with(&STEPS), vec![11, 12, 13])] {
        let to = vault
            .dir
            .path()
            .join(format!("restored-{}.dovernik", taken_then.len()));
        let request = Restore {
            backup: &made[0],
            key: Key::Passphrase(&passphrase),
            to: &to,
            ledger_of: None,
        };
        restore(&request, &schema, &World::system(), &Job::silent()).unwrap();
        let opened = open(&to, &schema, &World::system()).unwrap();
        assert_eq!(
            (taken(&opened.vault), notes(&opened.vault).unwrap()),
            (taken_then, 3)
        );
        drop(opened);
        assert_eq!(
            backups(&to).len(),
            0,
            "what was just restored is not backed up for its migration"
        );
    }
}

#[test]
fn without_a_backup_nothing_is_migrated() {
    let vault = closed(3);
    let place = vault.path.join("backups");
    let _ = fs::remove_dir_all(&place);
    fs::write(&place, b"no folder").unwrap();
    let error = next(&vault.path).unwrap_err();
    assert_eq!(error.exit_code(), 6, "{error:?}");
    drop(harness::open(&vault.path).unwrap());
    fs::remove_file(&place).unwrap();
    is_migrated(&vault.path, "with a place for backups");
}

/// A step that runs out of room goes back whole; what was taken before it stays, and with room again it goes on.
#[test]
fn a_full_disk_stops_at_a_step() {
    let vault = closed(3);
    let full = (
        12,
        "words",
        "PRAGMA max_page_count = 1;
         CREATE TABLE note_length (id BLOB NOT NULL PRIMARY KEY, length INTEGER NOT NULL) STRICT, WITHOUT ROWID;
         INSERT INTO note_length SELECT randomblob(16), length(randomblob(1000)) FROM note, note, note, note, note, note;
         CREATE TABLE much (b BLOB NOT NULL) STRICT;
         INSERT INTO much SELECT randomblob(100000) FROM note, note, note;",
    );
    let steps = [STEPS[0], full];
    for _ in 0..2 {
        let error = open(&vault.path, &schema_with(&steps), &World::system()).unwrap_err();
        assert!(matches!(error, VaultError::DiskFull), "{error:?}");
        assert_eq!((error.code(), error.exit_code()), ("disk-full", 6));
        assert_eq!(
            backups(&vault.path).len(),
            1,
            "trying again does not fill the disk"
        );
    }
    let opened = open(&vault.path, &schema_with(&STEPS[..1]), &World::system()).unwrap();
    assert_eq!(taken(&opened.vault), [11]);
    assert_eq!(harness::codes(&opened), [""; 0]);
    drop(opened);
    is_migrated(&vault.path, "room again");
}

/// A step whose SQL is wrong, or that ends its own transaction, changes nothing and names itself.
#[test]
fn a_step_that_fails_changes_nothing() {
    for sql in [
        "CREATE TABLE extra (a INTEGER) STRICT; INSERT INTO missing VALUES (1);",
        "CREATE TABLE extra (a INTEGER) STRICT; ROLLBACK;",
    ] {
        let vault = closed(3);
        let error = open(&vault.path, &schema_with(&[(11, "extra", sql)]), &World::system()).unwrap_err();
        assert!(
            matches!(&error, VaultError::Schema(what) if what.starts_with("0011 notes/extra")),
            "{error:?}"
        );
        assert_eq!(
            backups(&vault.path).len(),
            0,
            "there is nothing it would bring back"
        );
        let opened = harness::open(&vault.path).unwrap();
        assert_eq!(notes(&opened.vault).unwrap(), 3);
        assert_eq!(harness::codes(&opened), [""; 0]);
        drop(opened);
        is_migrated(&vault.path, "with the right steps");
    }
}
