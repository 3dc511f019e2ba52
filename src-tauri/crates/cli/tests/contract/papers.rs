//! `report access` with a password, `report access --again`, `report portability`, `document …`.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::desk::Desk;

const EMAIL: &str = "mala@klasok.example";

/// Anna, who gave her name, e-mail and street under a contract; somebody else told the firm her position.
fn desk() -> Desk {
    let desk = Desk::new();
    for words in [
        &[
            "person",
            "add",
            "--name",
            "Anna Malá",
            "--email",
            EMAIL,
            "--purpose",
            "contract",
            "--source",
            "self",
        ][..],
        &["person", "set", EMAIL, "street=Dlhá 7", "--purpose", "contract"],
        &["note", "add", EMAIL, "Volala kvôli stoličke."],
    ] {
        let done = desk.json(words);
        assert_eq!(done.exit, 0, "{}", done.json);
    }
    desk
}

fn opens(pdf: &Path, password: &str) -> Option<bool> {
    let output = Command::new("qpdf")
        .arg("--requires-password")
        .arg(format!("--password={password}"))
        .arg(pdf)
        .output();
    // 3: encrypted, and the password is right.
    output.ok().map(|output| output.status.code() == Some(3))
}

#[test]
fn the_delivery_copy_has_a_password_and_the_archive_copy_comes_out_again() {
    let desk = desk();
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(at("heslo"), "hrušky tancujú 17 po daždi\n").expect("a file");
    let answer = desk.json(&[
        "report",
        "access",
        EMAIL,
        "--out",
        &at("a.pdf"),
        "--password-file",
        &at("heslo"),
    ]);
    assert_eq!(answer.exit, 0, "{}", answer.json);
    let told = answer.json;
    assert_eq!(told["protected"], true);
    assert_ne!(told["sha256"], told["archive_sha256"]);
    let copy = folder.path().join("a.pdf");
    if let Some(right) = opens(&copy, "hrušky tancujú 17 po daždi") {
        assert!(right);
        assert_eq!(opens(&copy, "iné heslo"), Some(false));
    }

    let report = told["report_id"].as_str().expect("an id");
    let again = |name: &str| {
        let answer = desk.json(&["report", "access", "--again", report, "--out", &at(name)]);
        assert_eq!(answer.exit, 0, "{}", answer.json);
        assert_eq!(answer.json["sha256"], told["archive_sha256"]);
        std::fs::read(at(name)).expect("the paper")
    };
    assert_eq!(again("b.pdf"), again("c.pdf"), "byte for byte");

    let listed = desk.json(&["document", "list", EMAIL]);
    assert_eq!(listed.json["total"], 1, "{}", listed.json);
    let row = &listed.json["rows"][0];
    assert_eq!(
        (&row["kind"], &row["id"]),
        (&json!("access-report"), &told["document"])
    );
    let id = row["id"].as_str().expect("an id");
    let saved = desk.json(&["document", "save", id, "--out", &at("d.pdf")]);
    assert_eq!(saved.json["sha256"], told["archive_sha256"], "{}", saved.json);

    for (words, exit, code) in [
        (
            &["report", "access", "--again", id, "--out", "x.pdf"][..],
            1,
            "unknown-document",
        ),
        (
            &["document", "save", report, "--out", "x.pdf"],
            1,
            "unknown-document",
        ),
        (&["report", "access", "--out", "x.pdf"], 2, ""),
        (
            &["report", "access", EMAIL, "--again", report, "--out", "x.pdf"],
            2,
            "",
        ),
    ] {
        let answer = desk.json(words);
        assert_eq!(answer.exit, exit, "{words:?}: {}", answer.json);
        if exit == 1 {
            assert_eq!(answer.code(), code);
        }
    }
    std::fs::write(at("prázdne"), "\n").expect("a file");
    let empty = desk.json(&[
        "report",
        "access",
        EMAIL,
        "--out",
        &at("e.pdf"),
        "--password-file",
        &at("prázdne"),
    ]);
    assert_eq!((empty.exit, empty.code()), (1, "empty-password"));
    assert!(!folder.path().join("e.pdf").exists());
}

/// An erasure takes the documents along.
#[test]
fn an_erased_person_leaves_no_document() {
    let desk = desk();
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("a.pdf").display().to_string();
    let told = desk.json(&["report", "access", EMAIL, "--out", &out]).json;
    let report = told["report_id"].as_str().expect("an id").to_owned();
    let erased = desk.json(&[
        "erase",
        "run",
        EMAIL,
        "--ground",
        "not-needed",
        "--asked",
        "erase",
    ]);
    assert_eq!(erased.exit, 0, "{}", erased.json);
    let again = desk.json(&["report", "access", "--again", &report, "--out", &out]);
    assert_eq!((again.exit, again.code()), (1, "unknown-document"));
    let verified = desk.json(&["vault", "verify"]);
    assert_eq!(
        (verified.exit, &verified.json["ok"]),
        (0, &json!(true)),
        "{}",
        verified.json
    );
}

#[test]
fn a_request_is_answered_by_its_report_and_its_package() {
    let desk = desk();
    let folder = tempfile::tempdir().expect("a folder");
    for (kind, report, file) in [
        ("access", "access", "a.pdf"),
        ("portability", "portability", "b.zip"),
    ] {
        let opened = desk.json(&[
            "request",
            "open",
            EMAIL,
            kind,
            "--received",
            "2026-01-05",
            "--channel",
            "email",
        ]);
        assert_eq!(opened.exit, 0, "{}", opened.json);
        let id = opened.json["id"].as_str().expect("an id");
        let out = folder.path().join(file).display().to_string();
        let made = desk.json(&["report", report, EMAIL, "--out", &out, "--request", id]);
        assert_eq!(made.exit, 0, "{}", made.json);
        let other = if report == "access" {
            "portability"
        } else {
            "access"
        };
        let wrong = desk.json(&["report", other, EMAIL, "--out", &out, "--request", id]);
        assert_eq!((wrong.exit, wrong.code()), (1, "request-kind"));
    }
}

#[test]
fn the_package_holds_what_the_person_gave_and_says_what_it_does_not_hold() {
    let desk = desk();
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("p.zip");
    let path = out.display().to_string();
    let answer = desk.json(&["report", "portability", EMAIL, "--out", &path]);
    assert_eq!(answer.exit, 0, "{}", answer.json);
    let told = answer.json;
    assert_eq!(told["values"], 3, "name, e-mail, street: {told}");
    let names: Vec<&str> = told["files"]
        .as_array()
        .expect("files")
        .iter()
        .map(|file| file["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(
        names,
        [
            "README.txt",
            "differences.pdf",
            "data.json",
            "data.schema.json",
            "data.csv",
            "contact.vcf",
            "manifest.json"
        ]
    );
    assert!(std::fs::read(&out).expect("the package").starts_with(b"PK"));
    let listed = desk.json(&["document", "list", EMAIL]);
    assert_eq!(listed.json["rows"][0]["kind"], "portability", "{}", listed.json);
    let nobody = desk.json(&["report", "portability", "nobody@klasok.example", "--out", &path]);
    assert_eq!((nobody.exit, nobody.code()), (1, "unknown-person"));
}
