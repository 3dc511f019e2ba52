//! Bad folders and files: each refused with its kind, and nothing touched.

use std::fs;

use vault::{Kdf, Key, NewVault, Passphrase, Vault, VaultError, World};

use crate::harness::{self, PASSPHRASE, closed, contents, newer_schema, owner, schema};

#[test]
fn what_is_no_vault_is_said_to_be_none_and_stays_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("missing");
    assert!(matches!(harness::open(&missing), Err(VaultError::NotAVault)));
    assert!(!missing.exists());
    assert!(
        matches!(harness::open(dir.path()), Err(VaultError::NotAVault)),
        "an empty folder"
    );
    fs::write(dir.path().join("vault.db"), b"x").unwrap();
    assert!(
        matches!(harness::open(dir.path()), Err(VaultError::NotAVault)),
        "no keys"
    );
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        1,
        "not even a lock was made"
    );
    assert!(matches!(Vault::info(dir.path()), Err(VaultError::NotAVault)));
}

#[test]
fn a_plain_database_in_place_of_the_vault_is_refused() {
    let vault = closed(0);
    let plain = vault.path.join("plain");
    rusqlite::Connection::open(&plain)
        .unwrap()
        .execute_batch("CREATE TABLE vault (id); INSERT INTO vault VALUES (1)")
        .unwrap();
    fs::rename(&plain, vault.path.join("vault.db")).unwrap();
    assert!(matches!(harness::open(&vault.path), Err(VaultError::NotAVault)));
}

#[test]
fn another_vaults_database_is_refused_and_left_alone() {
    let (a, b) = (closed(0), closed(0));
    fs::copy(b.path.join("vault.db"), a.path.join("vault.db")).unwrap();
    let before = fs::read(a.path.join("vault.db")).unwrap();
    let refused = harness::open(&a.path);
    assert!(
        matches!(refused, Err(VaultError::Damaged { file: "vault.db", .. })),
        "{refused:?}"
    );
    assert_eq!(fs::read(a.path.join("vault.db")).unwrap(), before);
}

#[test]
fn a_missing_or_cut_off_database_is_damage() {
    let vault = closed(0);
    let db = vault.path.join("vault.db");
    for len in [5000, 4096, 100, 3, 0] {
        harness::edit(&db, |bytes| bytes.truncate(len));
        let refused = harness::open(&vault.path);
        assert!(
            matches!(refused, Err(VaultError::Damaged { file: "vault.db", .. })),
            "{len}: {refused:?}"
        );
    }
    fs::remove_file(&db).unwrap();
    let refused = harness::open(&vault.path);
    assert!(
        matches!(
            refused,
            Err(VaultError::Damaged {
                file: "vault.db",
                what: "missing"
            })
        ),
        "{refused:?}"
    );
    assert!(!db.exists());
}

#[test]
fn a_newer_vault_is_refused_untouched() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("new.dovernik");
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    drop(Vault::create(&path, new, &newer_schema(), &World::system()).unwrap());
    let before = contents(&path);
    let refused = harness::open(&path);
    assert!(matches!(refused, Err(VaultError::NewerVersion)), "{refused:?}");
    assert_eq!(contents(&path), before, "closed");

    // As a kill of the newer program leaves it: the refusal must not move the WAL either.
    let opened = Vault::open(
        &path,
        Key::Passphrase(&passphrase),
        None,
        &newer_schema(),
        &World::system(),
    )
    .unwrap();
    let killed = harness::snapshot(&path);
    drop(opened);
    let before = contents(&killed.path);
    assert!(!before[&killed.path.join("vault.db-wal")].is_empty());
    assert!(matches!(
        harness::open(&killed.path),
        Err(VaultError::NewerVersion)
    ));
    assert_eq!(contents(&killed.path), before, "killed");
}

#[test]
fn a_newer_format_of_the_header_is_told_from_damage() {
    use sha2::Digest;
    let vault = closed(0);
    for name in ["vault.keys", "vault.keys.2"] {
        harness::edit(&vault.path.join(name), |bytes| {
            bytes[9] = 2;
            let end = bytes.len() - 32;
            let hash = sha2::Sha256::digest(&bytes[..end]);
            bytes[end..].copy_from_slice(&hash);
        });
    }
    let before = contents(&vault.path);
    assert!(matches!(
        harness::open(&vault.path),
        Err(VaultError::NewerVersion)
    ));
    assert_eq!(contents(&vault.path), before);
}

#[test]
fn an_older_vault_is_brought_up_to_date() {
    let vault = closed(2);
    let passphrase = Passphrase::new(PASSPHRASE);
    let open = || {
        Vault::open(
            &vault.path,
            Key::Passphrase(&passphrase),
            None,
            &newer_schema(),
            &World::system(),
        )
    };
    let opened = open().unwrap();
    let pinned: u32 = opened
        .vault
        .read::<_, VaultError>(|r| {
            Ok(r.conn()
                .query_row("SELECT count(*) FROM note WHERE pinned = 0", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(pinned, 2);
    drop(opened);
    assert_eq!(
        Vault::info(&vault.path).unwrap().schema % 1000,
        11,
        "the last of the rooms"
    );
    let opened = open().unwrap();
    assert!(
        opened.warnings.is_empty() && opened.healed.is_empty(),
        "{opened:?}"
    );
    drop(opened);
    assert!(
        matches!(harness::open(&vault.path), Err(VaultError::NewerVersion)),
        "and not back"
    );
}

#[test]
fn a_migration_that_fails_leaves_the_old_version() {
    let vault = closed(2);
    let mut broken = newer_schema();
    broken.migrations.push(vault::Migration {
        number: 12,
        room: "notes",
        name: "broken",
        sql: "CREATE TABLE half (x) STRICT;",
    });
    let passphrase = Passphrase::new(PASSPHRASE);
    let key = Key::Passphrase(&passphrase);
    let failed = Vault::open(&vault.path, key, None, &broken, &World::system());
    let Err(VaultError::Schema(what)) = failed else {
        panic!("{failed:?}")
    };
    assert!(what.contains("0012 notes/broken"), "{what}");
    let opened = Vault::open(&vault.path, key, None, &newer_schema(), &World::system()).unwrap();
    assert!(opened.warnings.is_empty(), "{opened:?}");
    assert_eq!(harness::notes(&opened.vault).unwrap(), 2);
}

#[test]
fn a_search_index_without_content_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut bad = schema();
    bad.migrations[0].sql = "CREATE VIRTUAL TABLE x USING fts5 (text, content = '');";
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    let refused = Vault::create(&dir.path().join("x"), new, &bad, &World::system());
    assert!(matches!(refused, Err(VaultError::Schema(_))), "{refused:?}");
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        0,
        "nothing is left of it"
    );
}

#[test]
fn a_vault_is_not_made_where_something_is() {
    let vault = closed(0);
    let passphrase = Passphrase::new(PASSPHRASE);
    let create = |path: &std::path::Path| {
        let new = NewVault {
            passphrase: &passphrase,
            kdf: Kdf::FAST_FOR_TESTS,
            owner: owner(),
        };
        Vault::create(path, new, &schema(), &World::system())
    };
    let before = contents(&vault.path);
    assert!(matches!(create(&vault.path), Err(VaultError::AlreadyAVault)));
    assert_eq!(contents(&vault.path), before);
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("letter.txt"), b"x").unwrap();
    assert!(matches!(create(dir.path()), Err(VaultError::FolderNotEmpty)));
    assert!(matches!(
        create(&dir.path().join("letter.txt")),
        Err(VaultError::FolderNotEmpty)
    ));
    let empty = dir.path().join("empty");
    fs::create_dir(&empty).unwrap();
    drop(create(&empty).unwrap());
    harness::open(&empty).unwrap();
    drop(create(&dir.path().join("a/b/c")).unwrap());
}

#[test]
fn a_vault_is_open_once_in_this_process() {
    let vault = closed(0);
    let first = harness::open(&vault.path).unwrap();
    let second = harness::open(&vault.path);
    assert!(matches!(second, Err(VaultError::Busy)), "{second:?}");
    harness::add_note(&first.vault, "still works").unwrap();
    drop(first);
    harness::open(&vault.path).unwrap();
}
