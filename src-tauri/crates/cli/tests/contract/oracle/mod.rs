//! The program held against an independent reader of its files (tests/reader, Python), which was written from
//! docs/format.md alone. `cargo xtask test reader` runs these: they need its environment.

mod acts;
mod agreement;
mod copies;
mod flips;
mod reader;

use crate::desk::Desk;
use crate::golden;
use acts::Acts;
use reader::{read, read_with_code};

/// How many people a vault here has besides the imported ones.
const PEOPLE: &str = "12";

/// A vault with a past: sample people, a file taken in twice, and random acts of daily work.
fn lived_in(seed: u64) -> (Desk, Vec<String>) {
    let desk = Desk::new();
    let file = Desk::fixture("outlook-sk.csv");
    let file = file.to_str().expect("UTF-8");
    let import = [
        "import",
        file,
        "--purpose",
        "contract",
        "--source",
        "zoznam z Outlooku",
    ];
    let again: Vec<&str> = import
        .iter()
        .chain(&["--on-duplicate", "update"])
        .copied()
        .collect();
    let seeded = ["seed", "--people", PEOPLE, "--seed", &seed.to_string()];
    for answer in desk.batch(&[&seeded, &import, &again]) {
        assert_eq!(answer["exit"], 0, "{answer}");
    }
    let known = read(&desk);
    assert_eq!(known.exit, 0, "{}", known.json);
    let people: Vec<String> = known
        .people()
        .iter()
        .map(|p| p["id"].as_str().expect("an id").to_owned())
        .collect();
    let mut acts = Acts::new(seed, &desk);
    let lines: Vec<Vec<String>> = (0..60).map(|_| acts.next(&people)).collect();
    let lines: Vec<Vec<&str>> = lines
        .iter()
        .map(|line| line.iter().map(String::as_str).collect())
        .collect();
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    let answers = desk.batch(&lines);
    let done = answers.iter().filter(|answer| answer["exit"] == 0).count();
    assert!(done > 30, "most acts are allowed: {done} of {}", answers.len());
    (desk, people)
}

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn random_vaults_read_the_same() {
    for seed in [1, 2, 3] {
        let (desk, people) = lived_in(seed);
        agreement::hold(&desk, &people);
    }
}

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn the_recovery_code_opens_and_wrong_keys_do_not() {
    let desk = Desk::new();
    let code = desk.recovery_code();
    assert_eq!(read_with_code(&desk, &code).exit, 0);
    assert_eq!(
        read_with_code(&desk, &code.to_lowercase().replace('-', " ")).exit,
        0
    );
    let other = if code.starts_with('0') { "1" } else { "0" };
    let wrong = format!("{other}{}", &code[1..]);
    assert_eq!(read_with_code(&desk, &wrong).exit, 3, "the check character");
    let elsewhere = Desk::new().recovery_code();
    assert_eq!(
        read_with_code(&desk, &elsewhere).exit,
        3,
        "a code of another vault"
    );
    for wrong in [
        "krhla pondelok žeriav tymian lavic",
        "Krhla pondelok žeriav tymian lavica",
        "",
    ] {
        let file = desk.write("wrong", wrong.as_bytes());
        assert_eq!(
            reader::run(&desk.vault(), "--passphrase-file", &file).exit,
            3,
            "{wrong}"
        );
        let told = desk.json(&[
            "--passphrase-file",
            file.to_str().expect("UTF-8"),
            "audit",
            "verify",
        ]);
        assert_ne!(told.exit, 0, "{wrong}");
    }
    // The same words in another normal form are the same passphrase.
    let decomposed = crate::desk::PASSPHRASE.replace('ž', "z\u{30c}");
    let file = desk.write("decomposed", decomposed.as_bytes());
    assert_eq!(reader::run(&desk.vault(), "--passphrase-file", &file).exit, 0);
}

/// As the program of that version left them: nothing is migrated first.
#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn golden_vaults_are_read_as_they_are() {
    for version in golden::versions() {
        let vault = version.join("vault");
        for (flag, secret) in [
            ("--passphrase-file", golden::folder().join("passphrase")),
            ("--passphrase-file", golden::folder().join("colleague")),
            ("--code-file", version.join("code")),
        ] {
            let said = reader::run(&vault, flag, &secret);
            assert_eq!(said.exit, 0, "{}: {}", version.display(), said.json["problems"]);
            for backup in std::fs::read_dir(vault.join("backups")).expect("there are backups") {
                let backup = backup.expect("an entry").path();
                let of_backup = reader::run(&backup, flag, &secret);
                assert_eq!(
                    of_backup.exit,
                    0,
                    "{}: {}",
                    backup.display(),
                    of_backup.json["problems"]
                );
                assert_eq!(of_backup.people().len(), said.people().len());
            }
        }
    }
}
