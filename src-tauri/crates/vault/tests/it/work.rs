//! Every kind of work, done by another process that notes what it was told, and judged afterwards.
//!
//! The notes are the oracle: what was acknowledged must be there, what was refused must not be, and only what was not
//! answered before the process died may be either.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::json;
use uuid::Uuid;
use vault::backup::Restore;
use vault::erasure::{Erasure, Needles};
use vault::ledger::Erased;
use vault::{Job, Kdf, Key, NewVault, Op, Opened, Passphrase, Schema, Vault, VaultError, World};

use crate::harness::{self, OTHER, PASSPHRASE, owner};

const ROOT: &str = "DOVERNIK_TEST_ROOT";
const WORK: &str = "DOVERNIK_TEST_WORK";

/// What the other process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Makes the vault.
    Create,
    /// Small writes, coming to rest in between.
    Burst,
    /// One transaction of several megabytes, as an import is.
    Big,
    /// A new passphrase for the owner's slot.
    Passphrase,
    /// Opens with the next version, which takes a step.
    Migrate,
    /// A new master key.
    Rotate,
    /// One backup more.
    Backup,
    /// From the backup to a vault in another folder.
    Restore,
    /// One note, as if it were a person.
    Erase,
}

impl Work {
    pub const ALL: [Self; 9] = [
        Self::Create,
        Self::Burst,
        Self::Big,
        Self::Passphrase,
        Self::Migrate,
        Self::Rotate,
        Self::Backup,
        Self::Restore,
        Self::Erase,
    ];

    fn word(self) -> String {
        format!("{self:?}")
    }

    fn schema(self) -> Schema {
        match self {
            Self::Migrate => harness::newer_schema(),
            _ => harness::schema(),
        }
    }
}

/// A folder that holds a vault and the notes. In memory where that is possible: what is tested is the order of calls.
pub struct Place {
    pub dir: tempfile::TempDir,
}

impl Place {
    pub fn empty() -> Self {
        let memory = Path::new("/dev/shm");
        let dir = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        Self { dir: dir.unwrap() }
    }

    /// With the vault this work begins with.
    pub fn ready_for(work: Work) -> Self {
        let place = Self::empty();
        if work != Work::Create {
            let vault = harness::create(&place.vault()).vault;
            for n in 0..3 {
                harness::add_note(&vault, &format!("before-{n}")).unwrap();
            }
            if matches!(work, Work::Backup | Work::Restore) {
                let place = vault.own_place();
                vault.backup(owner(), &[place], &Job::silent()).unwrap();
            }
        }
        place
    }

    /// A copy of all that is in it. The reserve holds nothing; it is made again.
    pub fn copy(&self) -> Self {
        let copy = Self::empty();
        harness::copy_folder(self.root(), copy.root());
        let _ = fs::remove_file(copy.vault().join("reserve"));
        copy
    }

    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    pub fn vault(&self) -> PathBuf {
        self.root().join("firma.dovernik")
    }

    /// Where a backup is restored to.
    fn restored(&self) -> PathBuf {
        self.root().join("nova.dovernik")
    }
}

/// This binary again, doing `work` in `place`.
pub fn command(work: Work, place: &Place) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "work::child_works", "--ignored"])
        .env(ROOT, place.root())
        .env(WORK, work.word())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// What the process was told.
struct Notes(File);

impl Notes {
    fn put(&mut self, word: &str, what: &str) {
        self.0.write_all(format!("{word} {what}\n").as_bytes()).unwrap();
    }

    /// Notes the attempt and its answer.
    fn tell<T>(&mut self, what: &str, answer: impl FnOnce() -> Result<T, VaultError>) -> Option<T> {
        self.put("try", what);
        let answer = answer();
        match &answer {
            Ok(_) => self.put("ok", what),
            Err(VaultError::Unknown) => self.put("unknown", what),
            Err(error) => self.put("no", &format!("{what} {}", error.code())),
        }
        answer.ok()
    }
}

#[test]
#[ignore = "run as a child process"]
fn child_works() {
    let root = PathBuf::from(std::env::var_os(ROOT).unwrap());
    let word = std::env::var(WORK).unwrap();
    let work = Work::ALL.into_iter().find(|w| w.word() == word).unwrap();
    let file = OpenOptions::new()
        .append(true)
        .create(true)
        .open(root.join("notes"))
        .unwrap();
    let mut notes = Notes(file);
    let path = root.join("firma.dovernik");
    match work {
        Work::Create => {
            notes.tell("create", || create(&path));
        }
        Work::Restore => {
            notes.tell("restore", || restore(&path, &root.join("nova.dovernik")));
        }
        _ => inside(work, &path, &mut notes),
    }
    notes.put("end", "");
}

fn inside(work: Work, path: &Path, notes: &mut Notes) {
    let opened = notes.tell("open", || open(path, PASSPHRASE, &work.schema()));
    let Some(opened) = opened else { return };
    let vault = &opened.vault;
    match work {
        Work::Burst => burst(notes, vault),
        Work::Big => big(notes, vault),
        Work::Passphrase => passphrase(notes, &opened),
        Work::Rotate => {
            notes.tell("rotate", || vault.rotate(owner(), &[], &Job::silent()));
            notes.tell("note-after", || harness::add_note(vault, "note-after"));
        }
        Work::Backup => {
            notes.tell("backup", || {
                vault.backup(owner(), &[vault.own_place()], &Job::silent())
            });
        }
        Work::Erase => {
            notes.tell("erase", || erase(vault));
        }
        Work::Create | Work::Migrate | Work::Restore => {}
    }
}

fn restore(from: &Path, to: &Path) -> Result<(), VaultError> {
    let passphrase = Passphrase::new(PASSPHRASE);
    let request = Restore {
        backup: &backups(from)[0],
        key: Key::Passphrase(&passphrase),
        to,
        ledger_of: Some(from),
    };
    vault::backup::restore(&request, &harness::schema(), &World::system(), &Job::silent()).map(|_| ())
}

fn backups(vault: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(vault.join("backups")).unwrap();
    let mut files: Vec<PathBuf> = entries
        .map(|e| e.unwrap().path())
        .filter(|p| p.to_string_lossy().ends_with(vault::backup::SUFFIX))
        .collect();
    files.sort();
    files
}

fn erase(vault: &Vault) -> Result<(), VaultError> {
    let job = Job::silent();
    let receipt = vault.erase(owner(), &job, |w| {
        let sql = "SELECT id FROM note WHERE text = 'before-1'";
        let id: Uuid = w.conn().query_row(sql, [], |r| r.get(0))?;
        w.conn().execute("DELETE FROM note WHERE id = ?1", [id])?;
        w.conn()
            .execute("DELETE FROM note_fts WHERE text = 'before-1'", [])?;
        w.changed("note", id, Op::Delete, &[])?;
        w.audit("erased", None, json!({}))?;
        let mut needles = Needles::default();
        needles.text("before-1");
        Ok::<_, VaultError>(Erasure {
            subjects: vec![id],
            erased: Erased {
                whole: true,
                plan: [5; 32],
                values: Vec::new(),
                kept: Vec::new(),
                suppression: Vec::new(),
            },
            needles,
        })
    });
    receipt.map(|_| ())
}

fn create(path: &Path) -> Result<(), VaultError> {
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    Vault::create(path, new, &harness::schema(), &World::system()).map(|_| ())
}

fn open(path: &Path, passphrase: &str, schema: &Schema) -> Result<Opened, VaultError> {
    let passphrase = Passphrase::new(passphrase);
    Vault::open(path, Key::Passphrase(&passphrase), None, schema, &World::system())
}

fn burst(notes: &mut Notes, vault: &Vault) {
    for n in 0..12 {
        let text = format!("note-{n}");
        notes.tell(&text, || harness::add_note(vault, &text));
        if n % 4 == 3 {
            // Whether it comes to rest is not promised to anybody.
            let _ = vault.settle();
        }
    }
}

fn big(notes: &mut Notes, vault: &Vault) {
    for round in 0..2 {
        notes.tell(&format!("big-{round}"), || {
            vault.write::<_, VaultError>(owner(), |w| {
                for n in 0..300 {
                    harness::write_note(w, &format!("{} big-{round}", "x".repeat(2000 + n)))?;
                }
                harness::write_note(w, &format!("big-{round}"))?;
                w.audit("imported", None, json!({ "rows": 301 })).map(|_| ())
            })
        });
    }
}

fn passphrase(notes: &mut Notes, opened: &Opened) {
    notes.tell("passphrase", || {
        let new = Passphrase::new(OTHER);
        opened
            .vault
            .set_passphrase(opened.slot, &new, Kdf::FAST_FOR_TESTS, &[], owner())
    });
    notes.tell("note-after", || harness::add_note(&opened.vault, "note-after"));
}

/// What the notes say.
#[derive(Debug, Default)]
pub struct Told {
    pub ok: BTreeSet<String>,
    pub no: BTreeSet<String>,
    pub tried: BTreeSet<String>,
    pub ended: bool,
    all: String,
}

impl Told {
    pub fn read(place: &Place) -> Self {
        Self::parse(&fs::read_to_string(place.root().join("notes")).unwrap_or_default())
    }

    /// Acts that were refused, or whose outcome could not be found out.
    pub fn refused(&self) -> usize {
        self.tried.len() - self.ok.len()
    }

    pub fn parse(text: &str) -> Self {
        let mut told = Self {
            all: text.replace('\n', "; "),
            ..Self::default()
        };
        // A line that was cut short was never said.
        for line in text.split_inclusive('\n').filter(|l| l.ends_with('\n')) {
            let mut words = line.split_whitespace();
            let (word, what) = (words.next(), words.next().unwrap_or_default().to_owned());
            match word {
                Some("ok") => told.ok.insert(what),
                Some("no") => told.no.insert(what),
                Some("try") => told.tried.insert(what),
                Some("end") => {
                    told.ended = true;
                    false
                }
                _ => false,
            };
        }
        told
    }
}

/// Opens what is left and compares it with what was told. `Err` says what does not hold.
pub fn judge(work: Work, place: &Place, told: &Told) -> Result<(), String> {
    look(work, place, told).map_err(|what| format!("{work:?}: {what} ({})", told.all))
}

fn look(work: Work, place: &Place, told: &Told) -> Result<(), String> {
    let path = match work {
        Work::Restore => place.restored(),
        _ => place.vault(),
    };
    if matches!(work, Work::Create | Work::Restore) && !path.exists() {
        return if told.ok.is_empty() {
            Ok(())
        } else {
            Err("an acknowledged vault is not there".to_owned())
        };
    }
    let opened = reopen(work, &path, told)?;
    let found = (&opened.warnings, &opened.set_aside);
    if !found.0.is_empty() || !found.1.is_empty() {
        return Err(format!("a false alarm: {found:?}"));
    }
    let texts = texts(&opened.vault).map_err(|e| format!("reading: {e}"))?;
    let notes = |set: &BTreeSet<String>| -> BTreeSet<String> {
        let is_note = |t: &&String| t.starts_with("note-") || t.starts_with("big-");
        set.iter().filter(is_note).cloned().collect()
    };
    if let Some(lost) = notes(&told.ok).difference(&texts).next() {
        return Err(format!("{lost} was acknowledged and is lost"));
    }
    if let Some(false_no) = notes(&told.no).intersection(&texts).next() {
        return Err(format!("{false_no} was refused and is there"));
    }
    let before = texts.iter().filter(|t| t.starts_with("before")).count();
    let erased = work == Work::Erase && !texts.contains("before-1");
    if work != Work::Create && before != if erased { 2 } else { 3 } {
        return Err("what was there before is not there".to_owned());
    }
    if told.ok.contains("erase") && !erased {
        return Err("what was erased is there".to_owned());
    }
    if work == Work::Backup {
        backups_are_good(&path, if told.ok.contains("backup") { 2 } else { 1 })?;
    }
    match opened.vault.verify(&Job::silent()) {
        Ok(v) if v.ok => Ok(()),
        Ok(v) => Err(format!("not intact: {:?}", v.problems)),
        Err(error) => Err(format!("verifying: {error}")),
    }
}

/// An interrupted backup never takes a good one away, and never looks like one.
fn backups_are_good(path: &Path, at_least: usize) -> Result<(), String> {
    let passphrase = Passphrase::new(PASSPHRASE);
    let scratch = tempfile::tempdir().unwrap();
    let files = backups(path);
    if files.len() < at_least {
        return Err(format!("{} backups of {at_least}", files.len()));
    }
    for file in files {
        let key = Key::Passphrase(&passphrase);
        match vault::backup::verify(&file, key, scratch.path(), &World::system(), &Job::silent()) {
            Ok(checked) if checked.ok => {}
            other => return Err(format!("a backup is not good: {other:?}")),
        }
    }
    Ok(())
}

/// With the passphrase that must work; with either while that was not answered.
fn reopen(work: Work, path: &Path, told: &Told) -> Result<Opened, String> {
    let schema = work.schema();
    let old = || open(path, PASSPHRASE, &schema);
    let new = || open(path, OTHER, &schema);
    let opened =
        if work != Work::Passphrase || !told.tried.contains("passphrase") || told.no.contains("passphrase") {
            old()
        } else if told.ok.contains("passphrase") {
            new()
        } else {
            old().or_else(|e| {
                if matches!(e, VaultError::WrongKey { .. }) {
                    new()
                } else {
                    Err(e)
                }
            })
        };
    opened.map_err(|e| format!("does not open: {e:?}"))
}

fn texts(vault: &Vault) -> Result<BTreeSet<String>, VaultError> {
    vault.read(|r| {
        let mut statement = r.conn().prepare("SELECT text FROM note")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
}

/// Undisturbed, each kind of work ends well.
#[test]
fn every_kind_of_work_ends_well_by_itself() {
    for work in Work::ALL {
        let place = Place::ready_for(work);
        assert!(command(work, &place).status().unwrap().success(), "{work:?}");
        let told = Told::read(&place);
        assert!(
            told.ended && told.no.is_empty() && told.ok == told.tried,
            "{told:?}"
        );
        judge(work, &place, &told).unwrap();
    }
}
