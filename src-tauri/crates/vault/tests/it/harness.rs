//! A small schema and temporary vaults for these tests.

use std::path::{Path, PathBuf};

use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;
use vault::{
    Created, Kdf, Key, Migration, NewVault, Op, Opened, Passphrase, RecoveryCode, Schema, Vault, VaultError,
    World, Write,
};

pub const PASSPHRASE: &str = "modrý traktor tancuje na streche";
pub const OTHER: &str = "zelená rieka spieva pod mostom";

pub fn owner() -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001)
}

pub fn schema() -> Schema {
    let sql = "CREATE TABLE note (
                   id   BLOB NOT NULL PRIMARY KEY,
                   text TEXT NOT NULL,
                   sealed BLOB
               ) STRICT, WITHOUT ROWID;
               CREATE VIRTUAL TABLE note_fts USING fts5 (text);";
    Schema {
        migrations: vec![Migration {
            number: 10,
            room: "notes",
            name: "note",
            sql,
        }],
        tables: Vec::new(),
        replay: Some(crate::ledger::REPLAY),
    }
}

/// The schema of the next version.
pub fn newer_schema() -> Schema {
    let mut schema = schema();
    let sql = "ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;";
    schema.migrations.push(Migration {
        number: 11,
        room: "notes",
        name: "pinned",
        sql,
    });
    schema
}

/// A temporary vault that is closed, and the way back in.
pub struct Closed {
    pub dir: TempDir,
    pub path: PathBuf,
    pub recovery: RecoveryCode,
}

/// Makes a vault with `notes` notes and closes it.
pub fn closed(notes: u32) -> Closed {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("firma.dovernik");
    let created = create(&path);
    for n in 0..notes {
        add_note(&created.vault, &format!("poznámka číslo {n}")).unwrap();
    }
    Closed {
        dir,
        path,
        recovery: created.recovery.clone(),
    }
}

pub fn create(path: &Path) -> Created {
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    Vault::create(path, new, &schema(), &World::system()).unwrap()
}

pub fn open(path: &Path) -> Result<Opened, VaultError> {
    open_with(path, PASSPHRASE)
}

pub fn open_with(path: &Path, passphrase: &str) -> Result<Opened, VaultError> {
    let passphrase = Passphrase::new(passphrase);
    Vault::open(
        path,
        Key::Passphrase(&passphrase),
        None,
        &schema(),
        &World::system(),
    )
}

pub fn write_note(w: &Write<'_>, text: &str) -> Result<Uuid, VaultError> {
    let id = w.id();
    w.conn()
        .prepare_cached("INSERT INTO note (id, text) VALUES (?1, ?2)")?
        .execute((id, text))?;
    w.conn()
        .prepare_cached("INSERT INTO note_fts (text) VALUES (?1)")?
        .execute([text])?;
    w.changed("note", id, Op::Insert, &["text"])?;
    Ok(id)
}

pub fn add_note(vault: &Vault, text: &str) -> Result<Uuid, VaultError> {
    vault.write(owner(), |w| {
        let id = write_note(w, text)?;
        w.audit("note-added", None, json!({ "id": id }))?;
        Ok(id)
    })
}

pub fn notes(vault: &Vault) -> Result<u32, VaultError> {
    vault.read(|r| {
        Ok(r.conn()
            .query_row("SELECT count(*) FROM note", [], |row| row.get(0))?)
    })
}

/// The id of the note that was written last.
pub fn newest(vault: &Vault) -> Uuid {
    let sql = "SELECT id FROM note ORDER BY id DESC LIMIT 1";
    let read = vault.read::<_, VaultError>(|r| Ok(r.conn().query_row(sql, [], |row| row.get(0))?));
    read.unwrap()
}

/// Runs `change` on the bytes of one file of the vault.
pub fn edit(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).unwrap();
    change(&mut bytes);
    std::fs::write(path, bytes).unwrap();
}

/// The vault's folder as a kill at this moment would leave it.
pub fn snapshot(path: &Path) -> Closed {
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("firma.dovernik");
    copy_folder(path, &copy);
    let recovery = RecoveryCode::parse("0000-0000-0000-0000-0000-0000-0000-0000").unwrap();
    Closed {
        dir,
        path: copy,
        recovery,
    }
}

pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Every file with its bytes.
pub fn contents(path: &Path) -> std::collections::BTreeMap<PathBuf, Vec<u8>> {
    let mut all = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(path).unwrap() {
        let entry = entry.unwrap().path();
        if entry.is_file() {
            all.insert(entry.clone(), std::fs::read(&entry).unwrap());
        }
    }
    all
}

/// Codes of the warnings.
pub fn codes(opened: &Opened) -> Vec<&'static str> {
    opened.warnings.iter().map(vault::Warning::code).collect()
}

/// Decrypted pages of the database file that hold these bytes.
pub fn pages_with(vault: &Vault, bytes: &[u8]) -> u32 {
    let mut found = 0;
    vault
        .each_page(|_, page| {
            found += u32::from(page.windows(bytes.len()).any(|window| window == bytes));
        })
        .unwrap();
    found
}
