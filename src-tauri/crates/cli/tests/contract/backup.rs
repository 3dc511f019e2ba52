//! `backup *`: keys, exit codes, and that a backup is enough to get everything back.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::desk::{Answer, Desk};

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn add(desk: &Desk, name: &str) -> String {
    let added = desk.json(&[
        "person",
        "add",
        "--name",
        name,
        "--purpose",
        "contract",
        "--source",
        "self",
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
    added.json["id"].as_str().expect("an id").to_owned()
}

fn run(desk: &Desk) -> (String, Value) {
    let made = desk.json(&["backup", "run"]);
    assert_eq!(made.exit, 0, "{} {}", made.json, made.stderr);
    (made.json["path"].as_str().expect("a path").to_owned(), made.json)
}

fn restore(desk: &Desk, backup: &str, to: &Path) -> Answer {
    desk.json(&["backup", "restore", backup, "--to", text(to)])
}

#[test]
fn runs_lists_verifies_and_restores() {
    let desk = Desk::new();
    for name in ["Anna Vzorová", "Boris Ukážka"] {
        add(&desk, name);
    }
    let (path, made) = run(&desk);
    assert_eq!((&made["people"], &made["ok"]), (&2.into(), &true.into()));
    assert!(path.starts_with(text(&desk.vault().join("backups"))));
    let bytes = fs::read(&path).expect("the file");
    assert_eq!(made["sha256"], sha256(&bytes));
    assert_eq!(made["ledger_head"].as_str().map(str::len), Some(64));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    add(&desk, "Cyril Neskorý");

    let listed = desk.json(&["backup", "list"]);
    assert_eq!((listed.exit, &listed.json["total"]), (0, &1.into()));
    let row = &listed.json["rows"][0];
    assert_eq!(
        (&row["path"], &row["people"], &row["ok"]),
        (&path.clone().into(), &2.into(), &true.into())
    );
    assert!(row["made"].is_string());

    let checked = desk.json(&["backup", "verify", &path]);
    assert_eq!(
        (checked.exit, &checked.json["ok"]),
        (0, &true.into()),
        "{}",
        checked.json
    );
    assert_eq!(checked.json["people"], 2);

    let pruned = desk.json(&["backup", "prune", "--dry-run"]);
    assert_eq!(pruned.exit, 0);
    assert_eq!(pruned.json["removed"].as_array().map(Vec::len), Some(0));

    let to = desk.path("obnova.dovernik");
    let restored = restore(&desk, &path, &to);
    assert_eq!(restored.exit, 0, "{}", restored.json);
    assert_eq!(
        (&restored.json["people"], &restored.json["erasures_replayed"]),
        (&2.into(), &0.into())
    );
    assert_eq!(restored.json["chain"]["ok"], true);
    let found = desk.json_on(&to, &["person", "find", "Vzorova"]);
    assert_eq!(
        (found.exit, &found.json["total"]),
        (0, &1.into()),
        "{}",
        found.json
    );
    let verified = desk.json_on(&to, &["vault", "verify"]);
    assert_eq!(
        (verified.exit, &verified.json["ok"]),
        (0, &true.into()),
        "{}",
        verified.json
    );
    let info = |vault: &Path| desk.json_on(vault, &["vault", "info"]).json["vault_id"].clone();
    assert_eq!(info(&to), info(&desk.vault()), "the same vault");
    let log = desk.json_on(&to, &["audit", "list"]);
    let acts: Vec<&str> = log.json["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|r| r["act"].as_str())
        .collect();
    assert!(acts.contains(&"vault-restored"), "{acts:?}");
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

#[test]
fn the_backup_alone_is_enough() {
    let desk = Desk::new();
    add(&desk, "Anna Vzorová");
    let (path, _) = run(&desk);
    let kept = desk.path("kept.dovernik-backup");
    fs::rename(&path, &kept).expect("a copy elsewhere");
    fs::remove_dir_all(desk.vault()).expect("the laptop is stolen");

    let checked = desk.json(&["backup", "verify", text(&kept)]);
    assert_eq!(
        (checked.exit, &checked.json["ok"]),
        (0, &true.into()),
        "{}",
        checked.json
    );
    let code = desk.write("code", desk.recovery_code().as_bytes());
    let to = desk.path("nový.dovernik");
    let restored = desk.json(&[
        "backup",
        "restore",
        text(&kept),
        "--to",
        text(&to),
        "--recovery-code-file",
        text(&code),
    ]);
    assert_eq!(restored.exit, 0, "{}", restored.json);
    assert_eq!(desk.json_on(&to, &["person", "find", "Anna"]).json["total"], 1);
}

#[test]
fn each_refusal_has_its_exit_code() {
    let desk = Desk::new();
    add(&desk, "Anna Vzorová");
    let (path, _) = run(&desk);
    let to = desk.path("r.dovernik");
    let wrong = desk.write("wrong", b"zelena rieka spieva pod mostom");
    let refused = desk.json(&[
        "--passphrase-file",
        text(&wrong),
        "backup",
        "restore",
        &path,
        "--to",
        text(&to),
    ]);
    assert_eq!((refused.exit, refused.code()), (3, "wrong-key"));
    let there = restore(&desk, &path, &desk.vault());
    assert_eq!((there.exit, there.code()), (1, "already-a-vault"));
    fs::create_dir(desk.path("full")).expect("a folder");
    desk.write("full/list.txt", b"x");
    let full = restore(&desk, &path, &desk.path("full"));
    assert_eq!((full.exit, full.code()), (1, "folder-not-empty"));
    let gone = restore(&desk, text(&desk.path("nie je")), &to);
    assert_eq!((gone.exit, gone.code()), (6, "unreachable"));
    let other = restore(&desk, text(&desk.vault().join("vault.keys")), &to);
    assert_eq!((other.exit, other.code()), (4, "not-a-backup"));
    let nowhere = desk.json(&["backup", "run", "--to", text(&desk.path("a/b/c"))]);
    assert_eq!((nowhere.exit, nowhere.code()), (6, "unreachable"));
    assert_eq!(desk.json(&["backup", "restore", &path]).exit, 2);

    let mut bytes = fs::read(&path).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).expect("the file");
    let damaged = desk.json(&["backup", "verify", &path]);
    assert_eq!(
        (damaged.exit, &damaged.json["ok"]),
        (4, &false.into()),
        "{}",
        damaged.json
    );
    assert!(damaged.json["problems"][0]["what"].is_string());
    let damaged = restore(&desk, &path, &to);
    assert_eq!((damaged.exit, damaged.code()), (4, "backup-damaged"));
    assert_eq!(desk.json(&["backup", "list"]).json["rows"][0]["ok"], false);
    assert!(!to.exists());
}

#[test]
fn rotation_follows_the_clock_and_spares_the_last_three() {
    let desk = Desk::new();
    let lines: Vec<[String; 4]> = (1..=12)
        .map(|day| {
            [
                "--clock".to_owned(),
                format!("2026-03-{day:02}T08:00:00+01:00"),
                "backup".to_owned(),
                "run".to_owned(),
            ]
        })
        .collect();
    let lines: Vec<Vec<&str>> = lines
        .iter()
        .map(|line| line.iter().map(String::as_str).collect())
        .collect();
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    let answers = desk.batch(&lines);
    assert!(answers.iter().all(|answer| answer["exit"] == 0), "{answers:?}");
    let listed = desk.json(&["backup", "list"]);
    // Seven days (6–12 March), Sunday 1 March for its week; each run rotates.
    assert_eq!(listed.json["total"], 8, "{}", listed.json);
    assert_eq!(listed.json["rows"][0]["kept_as"][0], "daily");
    let aside = desk.path("ručne");
    let made = desk.json(&["backup", "run", "--to", text(&aside)]);
    assert_eq!(made.exit, 0, "{}", made.json);
    assert!(
        made.json["path"]
            .as_str()
            .is_some_and(|path| path.starts_with(text(&aside)))
    );
}

#[test]
fn only_those_who_may() {
    let desk = Desk::new();
    let out = desk.path("code");
    let added = desk.json(&[
        "staff",
        "add",
        "Peter Vavrinec",
        "--role",
        "viewer",
        "--handover-out",
        text(&out),
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
    let new = desk.write("new", b"zelena rieka spieva pod mostom");
    let joined = desk.json(&[
        "staff",
        "join",
        "--handover-file",
        text(&out),
        "--new-file",
        text(&new),
    ]);
    assert_eq!(joined.exit, 0, "{}", joined.json);
    let peter = |words: &[&str]| {
        let with: Vec<&str> = ["--passphrase-file", text(&new)]
            .into_iter()
            .chain(words.iter().copied())
            .collect();
        desk.json(&with)
    };
    assert_eq!(peter(&["backup", "list"]).exit, 0);
    for words in [
        &["backup", "run"][..],
        &["backup", "prune", "--dry-run"],
        &["backup", "verify", "x"],
    ] {
        let refused = peter(words);
        assert_eq!((refused.exit, refused.code()), (1, "not-allowed"), "{words:?}");
    }
}

/// Whoever is told that the vault is damaged is told where to go on: the backup, read through, even if nothing opens.
#[test]
fn an_answer_that_says_damage_names_the_newest_good_backup() {
    let desk = Desk::new();
    add(&desk, "Anna Vzorová");
    let (good, _) = run(&desk);
    add(&desk, "Peter Vzorový");
    let (bad, _) = run(&desk);
    // One bit in the middle of each page.
    let break_it = |path: &Path| {
        let mut bytes = fs::read(path).expect("the file");
        bytes.chunks_mut(4096).for_each(|page| page[page.len() / 2] ^= 1);
        fs::write(path, bytes).expect("the file");
    };
    break_it(Path::new(&bad));
    let whole = desk.json(&["vault", "verify"]);
    assert_eq!(
        (whole.exit, &whole.json["newest_backup"]),
        (0, &Value::Null),
        "{}",
        whole.json
    );

    break_it(&desk.vault().join("vault.db"));
    let verified = desk.json(&["vault", "verify"]);
    assert_eq!(
        (verified.exit, &verified.json["newest_backup"]),
        (4, &good.clone().into()),
        "{}",
        verified.json
    );
    let found = desk.json(&["person", "find", "Anna"]);
    assert_eq!((found.exit, found.code()), (4, "damaged"));
    assert_eq!(
        found.json["error"]["details"]["newest_backup"], good,
        "{}",
        found.json
    );
    assert!(
        found.stderr.contains(&good),
        "people are told too: {}",
        found.stderr
    );
}
