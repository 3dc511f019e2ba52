//! Bad input: a clear sentence, the exit code of the contract, and nothing lost.

use std::fs;

use serde_json::Value;

use crate::desk::{Desk, PASSPHRASE};

#[test]
fn wrong_keys_and_places() {
    let desk = Desk::new();
    let wrong = desk
        .program()
        .env("DOVERNIK_PASSPHRASE", "niečo celkom iné a dlhé")
        .arg("--json")
        .args(["person", "find", "x"])
        .output();
    assert_eq!(wrong.expect("runs").status.code(), Some(3));
    let nobody = desk.json(&[
        "--staff",
        "01a20cd5-2a4a-74f2-8f89-d11484420082",
        "person",
        "find",
        "x",
    ]);
    assert_eq!(nobody.exit, 3, "{}", nobody.json);

    let again = desk.json(&["vault", "create", "--staff", "A B", "--company", "C"]);
    assert_eq!((again.exit, again.code()), (1, "already-a-vault"));
    let weak = Desk::empty();
    let answer = weak
        .program()
        .env("DOVERNIK_PASSPHRASE", "heslo123")
        .arg("--json")
        .args(["vault", "create", "--staff", "A B", "--company", "C"])
        .output();
    let answer = answer.expect("runs");
    assert_eq!(answer.status.code(), Some(1));
    let json: Value = serde_json::from_slice(&answer.stdout).expect("JSON");
    assert_eq!(json["error"]["code"], "weak-passphrase");
    assert!(
        json["error"]["details"]["reasons"]
            .as_array()
            .is_some_and(|reasons| !reasons.is_empty())
    );
    assert!(!weak.vault().join("vault.db").exists(), "nothing was left behind");

    let nothing = Desk::empty();
    assert_eq!(nothing.json(&["vault", "info"]).exit, 4);
    assert_eq!(nothing.json(&["person", "find", "x"]).exit, 4);
}

#[test]
fn a_vault_in_use_is_busy() {
    let desk = Desk::new();
    let mut holder = desk.program();
    holder
        .args(["batch", "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped());
    let mut holder = holder.spawn().expect("runs");
    let mut stdin = holder.stdin.take().expect("a pipe");
    let mut stdout = std::io::BufReader::new(holder.stdout.take().expect("a pipe"));
    // Its first answer tells that it is inside.
    std::io::Write::write_all(&mut stdin, b"[\"person\",\"find\",\"x\"]\n").expect("it reads");
    let mut line = String::new();
    std::io::BufRead::read_line(&mut stdout, &mut line).expect("it answers");
    let busy = desk.json(&["person", "find", "x"]);
    assert_eq!((busy.exit, busy.code()), (5, "busy"));
    drop(stdin);
    assert!(holder.wait().expect("it ends").success());
    assert_eq!(desk.json(&["person", "find", "x"]).exit, 0);
}

#[test]
fn a_damaged_or_newer_vault_is_refused_untouched() {
    let desk = Desk::new();
    let database = desk.vault().join("vault.db");
    let whole: Vec<(std::path::PathBuf, Vec<u8>)> = fs::read_dir(desk.vault())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(&path).expect("readable")))
        .collect();
    let mut bad = fs::read(&database).expect("a database");
    let middle = bad.len() / 2;
    bad[middle] ^= 1;
    fs::write(&database, &bad).expect("writable");
    let verified = desk.json(&["vault", "verify"]);
    assert_eq!(
        (verified.exit, &verified.json["ok"]),
        (4, &Value::Bool(false)),
        "{}",
        verified.json
    );
    assert!(
        verified.json["problems"]
            .as_array()
            .is_some_and(|found| !found.is_empty())
    );
    // The whole folder goes back: the database alone would be an older state than its anchor.
    for (path, bytes) in &whole {
        fs::write(path, bytes).expect("writable");
    }
    let verified = desk.json(&["vault", "verify"]);
    assert_eq!(verified.exit, 0, "{}", verified.json);

    fs::write(&database, b"SQLite format 3\0 and so on").expect("writable");
    assert_eq!(desk.json(&["person", "find", "x"]).exit, 4);
}

#[test]
fn files_that_cannot_be_imported() {
    let desk = Desk::new();
    let rest = ["--purpose", "contract", "--source", "zoznam"];
    for (name, code) in [
        ("picture.csv", "bad-file"),
        ("letter.docx", "bad-file"),
        ("encrypted.xlsx", "file-has-password"),
        ("noise.csv", "bad-file"),
        ("empty.csv", "no-header"),
    ] {
        let file = Desk::fixture(name);
        let answer = desk.json(&[&["import", file.to_str().expect("UTF-8")][..], &rest].concat());
        assert_eq!((answer.exit, answer.code()), (1, code), "{name}: {}", answer.json);
        assert!(!answer.json["error"]["message"].as_str().unwrap_or("").is_empty());
    }
    let useless = desk.write("x.csv", b"aaa;bbb\n1;2\n3;4\n");
    let answer = desk.json(&[&["import", useless.to_str().expect("UTF-8")][..], &rest].concat());
    assert_eq!((answer.exit, answer.code()), (1, "no-header"));
    let missing = desk.json(&[&["import", "nowhere.csv"][..], &rest].concat());
    assert_eq!((missing.exit, missing.code()), (6, "file-not-found"));
    let file = Desk::fixture("generic-sk.csv");
    let file = file.to_str().expect("UTF-8");
    assert_eq!(
        desk.json(&["import", file, "--purpose", "contract"]).exit,
        2,
        "purpose and source are required"
    );
    let future = desk.json(&[&["import", file, "--obtained", "2100-01-01"][..], &rest].concat());
    assert_eq!((future.exit, future.code()), (1, "future-date"));
    let unknown = desk.json(&["import", file, "--purpose", "nic", "--source", "zoznam"]);
    assert_eq!((unknown.exit, unknown.code()), (1, "unknown-purpose"));
    assert_eq!(
        desk.json(&["person", "find", "kovacova"]).json["total"],
        0,
        "nothing came in"
    );
}

#[test]
fn refusals_by_rules() {
    let desk = Desk::new();
    let add = [
        "person",
        "add",
        "--name",
        "Peter Ďaďo",
        "--email",
        "dado@posta.example",
        "--purpose",
        "newsletter",
        "--source",
        "self",
    ];
    let twin = [
        "person",
        "add",
        "--name",
        "Peter Ďaďo ml.",
        "--email",
        "dado@posta.example",
        "--purpose",
        "newsletter",
        "--source",
        "self",
    ];
    let wrong = [
        "person",
        "add",
        "--name",
        "A",
        "--email",
        "nie je adresa",
        "--purpose",
        "newsletter",
        "--source",
        "self",
    ];
    let whom = "dado@posta.example";
    let answers = desk.batch(&[
        &add,
        &[
            "person",
            "set",
            whom,
            "birth_date=1985-06-03",
            "--purpose",
            "newsletter",
        ],
        &["person", "unlock", whom, "--fields", "iban", "--reason", ""],
        &["consent", "ask", whom, "newsletter", "--channel", "email"],
        &["consent", "grant", whom, "contract", "--channel", "paper"],
        &[
            "consent",
            "grant",
            whom,
            "newsletter",
            "--channel",
            "paper",
            "--at",
            "2100-01-01",
        ],
        &[
            "consent",
            "grant",
            whom,
            "newsletter",
            "--channel",
            "paper",
            "--text-version",
            "999",
        ],
        &["settings", "set", "neznáme=1"],
        &[
            "report",
            "access",
            whom,
            "--out",
            "r.pdf",
            "--redact",
            "nič=dôvod",
        ],
        &["person", "show", "nikto@nikde.example"],
        &["audit", "verify", "--head", "00"],
        &wrong,
        &twin,
        &["person", "show", whom],
        &["nonsense"],
        &[
            "field",
            "add",
            "--key",
            "x",
            "--label",
            "X",
            "--class",
            "protected",
            "--category",
            "other",
            "--purposes",
            "contract",
        ],
    ]);
    let codes: Vec<(i64, &str)> = answers
        .iter()
        .map(|answer| {
            (
                answer["exit"].as_i64().unwrap_or(-1),
                answer["error"]["code"].as_str().unwrap_or(""),
            )
        })
        .collect();
    assert_eq!(codes[0], (0, ""));
    for (index, code) in [
        (1, "field-not-needed"),
        (3, "asking-forbidden"),
        (4, "basis-not-consent"),
        (5, "future-date"),
        (7, "unknown-setting"),
        (9, "unknown-person"),
        (10, "head-unknown"),
        (11, "bad-email"),
        (13, "ambiguous-person"),
    ] {
        assert_eq!(codes[index], (1, code), "{}", answers[index]);
    }
    for index in [2, 6, 8, 15] {
        assert_eq!(codes[index].0, 1, "{}", answers[index]);
    }
    assert_eq!(
        codes[12].0, 0,
        "the command line takes two people with one address"
    );
    assert_eq!(codes[14].0, 2);
    for answer in answers.iter().filter(|answer| answer["error"].is_object()) {
        let message = answer["error"]["message"].as_str().unwrap_or("");
        assert!(
            message.len() > 20 && !message.contains("nečakali") && !message.contains("nepočítali"),
            "{answer}"
        );
    }
    assert!(!desk.path("r.pdf").exists(), "a refused report leaves no file");
}

#[test]
fn usage_and_help() {
    let desk = Desk::empty();
    let wrong = desk.json(&["person", "fly"]);
    assert_eq!((wrong.exit, wrong.code()), (2, "usage"));
    assert!(!wrong.stderr.is_empty());
    assert_eq!(
        desk.json(&["--clock", "2026-03-05", "vault", "info"]).code(),
        "bad-clock"
    );
    assert!(desk.text(&["--help"]).contains("batch"));
    assert!(!PASSPHRASE.is_empty());
}

#[cfg(unix)]
#[test]
fn files_of_the_vault_and_papers_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let mode = |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&desk.vault()), 0o700);
    for entry in fs::read_dir(desk.vault()).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_file() {
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
    assert_eq!(mode(&desk.path("kit.pdf")), 0o600);
}
