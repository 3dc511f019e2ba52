//! Backups, what is restored from them, and old key files beside a new master key.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::flips::copy_of;
use super::reader::{read, read_folder, run};
use crate::desk::{Desk, PASSPHRASE};

/// Makes a backup and answers what the program said of it.
fn backup(desk: &Desk) -> (PathBuf, Value) {
    let made = desk.json(&["backup", "run"]);
    assert_eq!((made.exit, &made.json["ok"]), (0, &json!(true)), "{}", made.json);
    (made.json["path"].as_str().expect("a path").into(), made.json)
}

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn a_backup_and_what_is_restored_from_it_hold_the_same() {
    let (desk, people) = super::lived_in(4);
    let (file, told) = backup(&desk);
    let passphrase = desk.write("passphrase", PASSPHRASE.as_bytes());
    let kept = run(&file, "--passphrase-file", &passphrase);
    assert_eq!(kept.exit, 0, "{}", kept.json["problems"]);
    let vault = read(&desk);
    assert_eq!(kept.json["people"], vault.json["people"]);
    assert_eq!(
        (&told["people"], &kept.json["manifest"]["rows"]["person"]),
        (&json!(people.len()), &json!(people.len()))
    );
    assert_eq!(told["ledger_head"], kept.json["ledger"]["head"]);
    let code = desk.write("code", desk.recovery_code().as_bytes());
    assert_eq!(
        run(&file, "--code-file", &code).exit,
        0,
        "the recovery sheet opens it"
    );
    let wrong = desk.write("wrong", b"krhla pondelok");
    assert_eq!(run(&file, "--passphrase-file", &wrong).exit, 3);

    let place = desk.path("obnova.dovernik");
    let words = [
        "backup",
        "restore",
        file.to_str().expect("UTF-8"),
        "--to",
        place.to_str().expect("UTF-8"),
    ];
    let restored = desk.json(&words);
    assert_eq!(
        (restored.exit, &restored.json["people"]),
        (0, &json!(people.len())),
        "{}",
        restored.json
    );
    let again = read_folder(&desk, &place);
    assert_eq!(again.exit, 0, "{}", again.json["problems"]);
    assert_eq!(again.json["people"], kept.json["people"]);
    assert_eq!(again.json["vault_id"], vault.json["vault_id"]);
    assert_ne!(again.json["incarnation"], vault.json["incarnation"]);
}

/// A file, one byte in it changed.
fn flipped(file: &Path, at: usize, to: &Path) {
    let mut bytes = fs::read(file).expect("the backup");
    bytes[at] ^= 0x10;
    fs::write(to, bytes).expect("writable");
}

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn a_flipped_byte_of_a_backup_is_refused_by_both() {
    let desk = Desk::new();
    assert_eq!(desk.json(&["seed", "--people", "10", "--seed", "5"]).exit, 0);
    let (file, _) = backup(&desk);
    let passphrase = desk.write("passphrase", PASSPHRASE.as_bytes());
    let copy = desk.path("kópia.dovernik-backup");
    let length = fs::metadata(&file).expect("the backup").len();
    let length = usize::try_from(length).expect("small");
    // The head with its slots, padding, pages, ledger, manifest, MAC.
    for at in [
        3,
        11,
        40,
        99,
        130,
        250,
        300,
        3_000,
        4_200,
        90_001,
        length - 900,
        length - 100,
        length - 5,
    ] {
        flipped(&file, at, &copy);
        let by_reader = run(&copy, "--passphrase-file", &passphrase);
        let by_program = desk.json(&["backup", "verify", copy.to_str().expect("UTF-8")]);
        assert_ne!(by_reader.exit, 0, "byte {at}");
        assert_ne!(by_program.exit, 0, "byte {at}: {}", by_program.json);
    }
}

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn an_old_key_file_does_not_open_what_has_a_new_master_key() {
    let desk = Desk::new();
    assert_eq!(desk.json(&["seed", "--people", "10", "--seed", "5"]).exit, 0);
    let old = desk.path("old.dovernik");
    copy_of(&desk.vault(), &old);
    let rotated = desk.json(&["vault", "rotate"]);
    assert_eq!(rotated.exit, 0, "{}", rotated.json);
    let new = read(&desk);
    assert_eq!(
        (new.exit, &new.json["epochs"]),
        (0, &json!([2])),
        "{}",
        new.json["problems"]
    );
    assert_eq!(
        read_folder(&desk, &old).exit,
        0,
        "the old folder is whole in itself"
    );
    fs::copy(desk.vault().join("vault.db"), old.join("vault.db")).expect("copied");
    assert_eq!(read_folder(&desk, &old).exit, 4);
    assert_ne!(desk.json_on(&old, &["audit", "verify"]).exit, 0);
}
