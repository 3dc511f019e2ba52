//! `staff *` and the keys: `vault passphrase|recover|kit|rotate`, with their exit codes and roles.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::desk::{Answer, Desk, PASSPHRASE};

const PETER: &str = "zelená rieka spieva pod mostom";
const OTHER: &str = "tri modré kone pijú z rieky";

fn file(desk: &Desk, name: &str, text: &str) -> PathBuf {
    let path = desk.path(name);
    fs::write(&path, text).expect("a file");
    path
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// Runs a command with a passphrase of its own.
fn as_somebody(desk: &Desk, passphrase: &str, words: &[&str]) -> Answer {
    let path = file(desk, "somebody", passphrase);
    let with: Vec<&str> = ["--passphrase-file", text(&path)]
        .into_iter()
        .chain(words.iter().copied())
        .collect();
    desk.json(&with)
}

/// Adds Peter and returns his id and the file with the code.
fn add(desk: &Desk, role: &str) -> (String, PathBuf) {
    let out = desk.path("code");
    let added = desk.json(&[
        "staff",
        "add",
        "Peter Vavrinec",
        "--role",
        role,
        "--handover-out",
        text(&out),
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
    (added.json["id"].as_str().expect("an id").to_owned(), out)
}

fn join(desk: &Desk, code: &std::path::Path, passphrase: &str) -> Answer {
    let new = file(desk, "new", &format!("{passphrase}\n"));
    desk.json(&[
        "staff",
        "join",
        "--handover-file",
        text(code),
        "--new-file",
        text(&new),
    ])
}

fn rows(answer: &Answer) -> Vec<Value> {
    let rows = answer.json.as_array().or_else(|| answer.json["rows"].as_array());
    rows.cloned().unwrap_or_else(|| panic!("rows: {}", answer.json))
}

#[test]
fn a_colleague_is_added_joins_works_and_leaves() {
    let desk = Desk::new();
    let (id, code) = add(&desk, "staff");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&code).expect("the code").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(fs::read_to_string(&code).expect("the code").trim().len(), 39);
    let wrong = file(&desk, "wrong", "0000-0000-0000-0000-0000-0000-0000-0000");
    let refused = join(&desk, &wrong, PETER);
    assert_eq!((refused.exit, refused.code()), (3, "wrong-key"));
    let garbled = file(&desk, "garbled", "not a code");
    assert_eq!(join(&desk, &garbled, PETER).exit, 3);
    let taken = join(&desk, &code, PASSPHRASE);
    assert_eq!((taken.exit, taken.code()), (1, "passphrase-taken"));
    let weak = join(&desk, &code, "Podhora2026");
    assert_eq!((weak.exit, weak.code()), (1, "weak-passphrase"));

    let joined = join(&desk, &code, PETER);
    assert_eq!(
        (joined.exit, joined.json["id"].as_str()),
        (0, Some(id.as_str())),
        "{}",
        joined.json
    );
    let used = join(&desk, &code, OTHER);
    assert_eq!((used.exit, used.code()), (3, "wrong-key"), "a code works once");

    let listed = rows(&as_somebody(&desk, PETER, &["staff", "list"]));
    assert_eq!(listed.len(), 2);
    let peter = listed.iter().find(|row| row["id"] == id.as_str()).expect("Peter");
    assert_eq!(
        (&peter["role"], &peter["waiting"]),
        (&"staff".into(), &false.into())
    );
    for words in [
        vec!["staff", "add", "Jana", "--role", "viewer", "--handover-out", "c"],
        vec!["staff", "disable", &id],
        vec!["staff", "role", &id, "owner"],
        vec!["staff", "reset", &id, "--handover-out", "c"],
        vec!["vault", "rotate"],
        vec!["vault", "kit", "--out", "k.pdf"],
    ] {
        let refused = as_somebody(&desk, PETER, &words);
        assert_eq!((refused.exit, refused.code()), (1, "not-allowed"), "{words:?}");
    }
    assert!(
        !desk.path("c").exists() && !desk.path("k.pdf").exists(),
        "nothing was written for a refusal"
    );

    let old: Vec<(PathBuf, Vec<u8>)> = ["vault.keys", "vault.keys.2"]
        .map(|name| desk.vault().join(name))
        .map(|path| (path.clone(), fs::read(&path).expect("keys")))
        .into();
    let disabled = desk.json(&["staff", "disable", &id]);
    assert_eq!(
        (disabled.exit, &disabled.json["rotated"]),
        (0, &true.into()),
        "{}",
        disabled.json
    );
    assert_eq!(as_somebody(&desk, PETER, &["staff", "list"]).exit, 3);
    for (path, bytes) in old {
        fs::write(path, bytes).expect("keys");
    }
    for passphrase in [PETER, PASSPHRASE] {
        let refused = as_somebody(&desk, passphrase, &["staff", "list"]);
        assert_eq!(refused.exit, 4, "an old copy of the key file: {}", refused.json);
    }
}

#[test]
fn nobody_of_that_id_and_the_last_owner() {
    let desk = Desk::new();
    let nobody = "01900000-0000-7000-8000-00000000dead";
    let refused = desk.json(&["--staff", nobody, "staff", "list"]);
    assert_eq!((refused.exit, refused.code()), (3, "wrong-key"));
    let refused = desk.json(&["staff", "disable", nobody]);
    assert_eq!((refused.exit, refused.code()), (1, "no-such-staff"));
    let owner = rows(&desk.json(&["staff", "list"]))[0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let refused = desk.json(&["staff", "role", &owner, "viewer"]);
    assert_eq!((refused.exit, refused.code()), (1, "last-owner"));
    let refused = desk.json(&["staff", "disable", &owner]);
    assert_eq!((refused.exit, refused.code()), (1, "not-yourself"));
    let (peter, code) = add(&desk, "owner");
    assert_eq!(join(&desk, &code, PETER).exit, 0);
    assert_eq!(as_somebody(&desk, PETER, &["staff", "disable", &owner]).exit, 0);
    let refused = as_somebody(&desk, PETER, &["staff", "role", &peter, "staff"]);
    assert_eq!((refused.exit, refused.code()), (1, "last-owner"));
}

#[test]
fn a_reset_makes_another_code() {
    let desk = Desk::new();
    let (id, code) = add(&desk, "viewer");
    assert_eq!(join(&desk, &code, PETER).exit, 0);
    let again = desk.path("again");
    let reset = desk.json(&["staff", "reset", &id, "--handover-out", text(&again)]);
    assert_eq!(reset.exit, 0, "{}", reset.json);
    assert_eq!(as_somebody(&desk, PETER, &["staff", "list"]).exit, 3);
    assert_eq!(join(&desk, &again, OTHER).exit, 0);
    assert_eq!(as_somebody(&desk, OTHER, &["staff", "list"]).exit, 0);
}

#[test]
fn passphrase_kit_recovery_and_rotation() {
    let desk = Desk::new();
    let old_code = desk.recovery_code();
    let new = file(&desk, "new", &format!("{OTHER}\n"));
    let changed = desk.json(&["vault", "passphrase", "--new-file", text(&new)]);
    assert_eq!(
        (changed.exit, &changed.json["ok"]),
        (0, &true.into()),
        "{}",
        changed.json
    );
    assert_eq!(desk.json(&["staff", "list"]).exit, 3);

    let kit = desk.path("kit.pdf");
    assert_eq!(
        as_somebody(&desk, OTHER, &["vault", "kit", "--out", text(&kit)]).exit,
        0
    );
    let new_code = desk.recovery_code();
    assert_ne!(new_code, old_code);
    let rotated = as_somebody(&desk, OTHER, &["vault", "rotate"]);
    assert_eq!(
        (rotated.exit, &rotated.json["ok"]),
        (0, &true.into()),
        "{}",
        rotated.json
    );

    let recover = |code: &str| {
        let code = file(&desk, "sheet", code);
        let new = file(&desk, "newest", PASSPHRASE);
        desk.json(&[
            "vault",
            "recover",
            "--recovery-code-file",
            text(&code),
            "--new-file",
            text(&new),
        ])
    };
    let refused = recover(&old_code);
    assert_eq!((refused.exit, refused.code()), (3, "wrong-key"));
    assert_eq!(recover(&new_code.to_lowercase().replace('-', " ")).exit, 0);
    assert_eq!(desk.json(&["staff", "list"]).exit, 0);
    let verified = desk.json(&["vault", "verify"]);
    assert_eq!(
        (verified.exit, &verified.json["ok"]),
        (0, &true.into()),
        "{}",
        verified.json
    );
}
