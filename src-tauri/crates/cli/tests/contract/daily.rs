//! Companies, tags, tasks, deals, attachments; merging; workbooks.

use serde_json::{Value, json};

use crate::desk::{Answer, Desk};

fn person(desk: &Desk, name: &str, email: &str) -> String {
    let words = [
        "person",
        "add",
        "--name",
        name,
        "--email",
        email,
        "--purpose",
        "contract",
        "--source",
        "self",
    ];
    let added = desk.json(&words);
    assert_eq!(added.exit, 0, "{}", added.json);
    id(&added)
}

fn id(answer: &Answer) -> String {
    answer.json["id"].as_str().expect("an id").to_owned()
}

fn done(desk: &Desk, words: &[&str]) -> Value {
    let answer = desk.json(words);
    assert_eq!(answer.exit, 0, "{words:?}: {}", answer.json);
    answer.json
}

#[test]
fn a_company_and_who_is_what_there() {
    let desk = Desk::new();
    person(&desk, "Anna Malá", "mala@klasok.example");
    let added = desk.json(&[
        "company",
        "add",
        "Pekáreň Klások",
        "--ico",
        "31 333 532",
        "--dic",
        "2020270205",
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
    for (words, code) in [
        (
            &["company", "add", "Iná", "--ico", "31333533"][..],
            "bad-company-number",
        ),
        (
            &["company", "add", "Iná", "--ico", "31333532"],
            "duplicate-company",
        ),
        (&["company", "add", "Iná", "--ic-dph", "12"], "bad-vat-number"),
        (&["company", "person", "list", "Nikto"], "unknown-company"),
    ] {
        let refused = desk.json(words);
        assert_eq!((refused.exit, refused.code()), (1, code), "{words:?}");
    }
    done(
        &desk,
        &[
            "company",
            "set",
            "31333532",
            "postcode=97401",
            "city=Banská Bystrica",
        ],
    );
    let listed = done(&desk, &["company", "list"]);
    assert_eq!(
        (&listed["total"], &listed["rows"][0]["postcode"]),
        (&json!(1), &json!("974 01"))
    );
    let role = done(
        &desk,
        &[
            "company",
            "person",
            "add",
            "Pekáreň Klások",
            "mala@klasok.example",
            "--role",
            "konateľka",
            "--since",
            "2020-01-01",
        ],
    );
    let role = role["id"].as_str().expect("an id").to_owned();
    done(
        &desk,
        &["company", "person", "end", &role, "--until", "2025-12-31"],
    );
    let people = done(&desk, &["company", "person", "list", "31333532"]);
    assert_eq!(people["rows"][0]["until"], "2025-12-31");
    let of = done(
        &desk,
        &["company", "person", "list", "--person", "mala@klasok.example"],
    );
    assert_eq!(of["rows"][0]["company_name"], "Pekáreň Klások");
}

#[test]
fn tags_tasks_deals_and_files_on_the_timeline() {
    let desk = Desk::new();
    person(&desk, "Anna Malá", "mala@klasok.example");
    let anna = "mala@klasok.example";
    assert_eq!(done(&desk, &["tag", "add", anna, "VIP"])["ok"], true);
    assert_eq!(
        done(&desk, &["tag", "list"])["rows"],
        json!([{ "tag": "VIP", "people": 1 }])
    );
    let clock = "2026-06-03T09:00:00+02:00";
    let task = done(
        &desk,
        &[
            "--clock", clock, "task", "add", anna, "Zavolať", "--due", "v piatok", "--repeat", "week",
        ],
    );
    assert_eq!(task["due"], "2026-06-05");
    let deal = done(
        &desk,
        &[
            "deal",
            "add",
            anna,
            "Pekársky pult",
            "--amount",
            "4380",
            "--stage",
            "offer",
        ],
    );
    let deal = deal["id"].as_str().expect("an id").to_owned();
    let board = done(&desk, &["deal", "list"]);
    assert_eq!(
        (
            &board["rows"][0]["amount_cents"],
            &board["rows"][0]["amount"],
            &board["without_next_step"]
        ),
        (&json!(438_000), &json!("4\u{a0}380,00\u{a0}€"), &json!(0))
    );
    let again = done(
        &desk,
        &[
            "--clock",
            clock,
            "task",
            "done",
            task["id"].as_str().expect("an id"),
        ],
    );
    assert_eq!(again["next_due"], "2026-06-12");
    let unsaid = desk.json(&["deal", "move", &deal, "lost"]);
    assert_eq!((unsaid.exit, unsaid.code()), (1, "empty-reason"));
    done(&desk, &["deal", "move", &deal, "won", "--reason", "cena"]);
    let file = desk.write("zmluva.txt", "podpísaná".as_bytes());
    let kept = done(&desk, &["attachment", "add", anna, file.to_str().expect("UTF-8")]);
    let out = desk.path("kopia.txt");
    let kept = kept["id"].as_str().expect("an id").to_owned();
    let out_path = out.to_str().expect("UTF-8");
    done(
        &desk,
        &[
            "attachment",
            "save",
            &kept,
            "--out",
            out_path,
            "--reason",
            "kontrola",
        ],
    );
    assert_eq!(std::fs::read_to_string(&out).expect("a file"), "podpísaná");
    let timeline = done(&desk, &["timeline", anna]);
    let kinds: Vec<&str> = timeline["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["kind"].as_str())
        .collect();
    for kind in ["tag", "task", "task-done", "deal", "deal-moved", "attachment"] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
    assert_eq!(done(&desk, &["vault", "verify"])["ok"], true);
    for lang in ["sk", "en"] {
        for words in [
            &["deal", "list", "--closed"][..],
            &["task", "list", "--done"],
            &["attachment", "list", anna],
        ] {
            let text = desk.text(&[&["--lang", lang][..], words].concat());
            for key in [
                "next_due",
                "person_name",
                "sum_cents",
                "stripped:",
                "without_next_step",
                "expected_on",
            ] {
                assert!(!text.contains(key), "{lang} {words:?} {key}: {text}");
            }
        }
    }
}

#[test]
fn two_records_become_one_and_two_again() {
    let desk = Desk::new();
    let (keep, drop) = (
        person(&desk, "Anna Malá", "mala@klasok.example"),
        person(&desk, "Malá Anna", "anna@klasok.example"),
    );
    done(&desk, &["note", "add", &drop, "volala"]);
    done(
        &desk,
        &["consent", "grant", &keep, "newsletter", "--channel", "paper"],
    );
    done(
        &desk,
        &["consent", "withdraw", &drop, "newsletter", "--channel", "paper"],
    );
    let found = done(&desk, &["person", "duplicates"]);
    assert_eq!(found["rows"], json!([]), "a namesake alone is chance");
    let merged = done(&desk, &["person", "merge", &keep, &drop]);
    let history = done(&desk, &["consent", "history", &keep]);
    assert_eq!(history["rows"][0]["action"], "withdraw");
    let export = desk.json(&[
        "export",
        "people",
        "--format",
        "json",
        "--purpose",
        "newsletter",
        "--recipient",
        "Pošta",
        "--out",
        "x.json",
    ]);
    assert_eq!(export.exit, 1, "nobody of that name yet");
    let shown = done(&desk, &["person", "show", &drop]);
    assert_eq!(shown["id"], json!(keep), "the old id names the same person");
    let split = done(
        &desk,
        &["person", "unmerge", merged["merge_id"].as_str().expect("an id")],
    );
    assert_eq!((&split["keep"], &split["drop"]), (&json!(keep), &json!(drop)));
    assert_eq!(done(&desk, &["person", "show", &drop])["name"], "Malá Anna");
    let again = desk.json(&["person", "unmerge", merged["merge_id"].as_str().expect("an id")]);
    assert_eq!((again.exit, again.code()), (1, "already-unmerged"));
    assert_eq!(done(&desk, &["vault", "verify"])["ok"], true);
}

#[test]
fn erasing_a_merged_person_erases_both() {
    let desk = Desk::new();
    let (keep, drop) = (
        person(&desk, "Anna Malá", "mala@klasok.example"),
        person(&desk, "Malá Anna", "anna@klasok.example"),
    );
    done(&desk, &["backup", "run"]);
    done(&desk, &["person", "merge", &keep, &drop]);
    let erased = done(&desk, &["erase", "run", &keep, "--ground", "not-needed"]);
    assert_eq!(erased["backups"][0]["state"], "rewritten", "{erased}");
    for gone in [&keep, &drop] {
        assert_eq!(desk.json(&["person", "show", gone]).code(), "unknown-person");
    }
}

#[test]
fn a_workbook_comes_in_and_twice_makes_nobody_twice() {
    let desk = Desk::new();
    person(&desk, "Anna Malá", "mala@klasok.example");
    let out = desk.path("ludia.xlsx");
    done(
        &desk,
        &[
            "recipient",
            "add",
            "Pošta",
            "--country",
            "SK",
            "--role",
            "controller",
        ],
    );
    let out = out.to_str().expect("UTF-8");
    done(
        &desk,
        &[
            "export",
            "people",
            "--format",
            "xlsx",
            "--purpose",
            "contract",
            "--recipient",
            "Pošta",
            "--out",
            out,
        ],
    );
    let other = Desk::new();
    let words = ["import", out, "--purpose", "contract", "--source", "zoznam"];
    let first = done(&other, &words);
    assert_eq!(
        (&first["format"], &first["created"]),
        (&json!("xlsx"), &json!(1)),
        "{first}"
    );
    let second = done(&other, &words);
    assert_eq!(
        (&second["created"], &second["skipped"]),
        (&json!(0), &json!(1)),
        "{second}"
    );
}

#[test]
fn a_picture_is_kept_without_its_place_and_told_with_a_copy() {
    let desk = Desk::new();
    person(&desk, "Anna Malá", "mala@klasok.example");
    let mut picture = vec![0xFF, 0xD8, 0xFF, 0xFE, 0x00, 0x08];
    picture.extend(b"canary");
    picture.extend([0xFF, 0xDA, 0x00, 0x08, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9]);
    let file = desk.write("foto.jpg", &picture);
    let kept = done(
        &desk,
        &[
            "attachment",
            "add",
            "mala@klasok.example",
            file.to_str().expect("UTF-8"),
        ],
    );
    assert_eq!(
        (&kept["media"], &kept["stripped"]),
        (&json!("image/jpeg"), &json!(true))
    );
    let pdf = desk.path("vypis.pdf");
    let path = pdf.to_str().expect("UTF-8");
    done(&desk, &["report", "access", "mala@klasok.example", "--out", path]);
    let listed = std::process::Command::new("pdfdetach")
        .arg("-list")
        .arg(&pdf)
        .output()
        .expect("poppler");
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("foto.jpg"), "{listed}");
}
