//! `breach open` and `breach affected`.

use serde_json::json;

use crate::desk::Desk;

const AWARE: &str = "2026-03-27T22:00:00+01:00";
const NOON: &str = "2026-03-28T12:00:00+01:00";

#[test]
fn the_clock_and_whom_it_concerns() {
    let desk = Desk::new();
    let at = |clock: &'static str, words: &[&'static str]| [&["--clock", clock][..], words].concat();
    let person = |name: &'static str, email: &'static str| {
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
        let added = desk.json(&at("2026-03-01T09:00:00+01:00", &words));
        assert_eq!(added.exit, 0, "{}", added.json);
        added.json["id"].clone()
    };
    let anna = person("Anna Malá", "mala@klasok.example");
    person("Boris Veľký", "velky@klasok.example");
    for words in [
        &[
            "person",
            "set",
            "mala@klasok.example",
            "city=Martin",
            "--purpose",
            "contract",
        ][..],
        &[
            "person",
            "unlock",
            "mala@klasok.example",
            "--fields",
            "city",
            "--reason",
            "doručenie stoličky",
        ],
    ] {
        let done = desk.json(&at("2026-03-27T21:00:00+01:00", words));
        assert_eq!(done.exit, 0, "{}", done.json);
    }

    let open = [
        "breach",
        "open",
        "--what",
        "unauthorised-access",
        "--aware-at",
        AWARE,
        "--from",
        "2026-03-27",
    ];
    let opened = desk.json(&at(NOON, &open));
    assert_eq!(opened.exit, 0, "{}", opened.json);
    assert_eq!(
        opened.json["notify_by"], "2026-03-30T23:00:00+02:00",
        "an hour is lost in the night of 29 March"
    );
    let id = opened.json["id"].as_str().expect("an id").to_owned();

    let affected = desk.json(&["breach", "affected", &id]);
    assert_eq!(affected.exit, 0, "{}", affected.json);
    let told = &affected.json;
    assert_eq!((&told["people"], &told["records"]), (&json!(1), &json!(2)));
    assert_eq!(told["categories"], json!(["identification", "contact"]));
    assert_eq!(
        told["affected"],
        json!([{ "id": anna, "fields": ["city", "name"] }])
    );
    assert_eq!(told["people_at_most"], 2);
    assert_eq!(told["notify_by"], opened.json["notify_by"]);

    let lost = desk.json(&at(
        NOON,
        &["breach", "open", "--what", "lost-device", "--aware-at", AWARE],
    ));
    let lost = lost.json["id"].as_str().expect("an id").to_owned();
    let everybody = desk.json(&["breach", "affected", &lost]);
    assert_eq!(
        (&everybody.json["people"], &everybody.json["everyone"]),
        (&json!(2), &json!(true))
    );
    for lang in ["sk", "en"] {
        let text = desk.text(&["--lang", lang, "breach", "affected", &lost]);
        assert!(
            !text.contains("notify_by") && !text.contains("people_at_most"),
            "{text}"
        );
    }
}

#[test]
fn a_backup_that_was_lost_alone() {
    let desk = Desk::new();
    let backup = desk.json(&["backup", "run"]);
    let path = backup.json["path"].as_str().expect("a path").to_owned();
    let clock = "2030-01-01T10:00:00+01:00";
    let opened = desk.json(&[
        "--clock",
        clock,
        "breach",
        "open",
        "--what",
        "lost-device",
        "--aware-at",
        "2030-01-01",
        "--backup",
        &path,
    ]);
    assert_eq!(opened.exit, 0, "{}", opened.json);
    let affected = desk.json(&["breach", "affected", opened.json["id"].as_str().expect("an id")]);
    assert_eq!(
        (&affected.json["people"], &affected.json["backups"]),
        (&json!(0), &json!(1))
    );
}

#[test]
fn what_is_refused() {
    let desk = Desk::new();
    for (words, exit, code) in [
        (
            &["breach", "open", "--what", "fire", "--aware-at", AWARE][..],
            2,
            "",
        ),
        (&["breach", "open", "--what", "other"], 2, ""),
        (
            &["breach", "open", "--what", "other", "--aware-at", "2999-01-01"],
            1,
            "future-date",
        ),
        (
            &["breach", "open", "--what", "other", "--aware-at", "x"],
            1,
            "bad-date",
        ),
        (
            &[
                "breach",
                "open",
                "--what",
                "other",
                "--aware-at",
                "2026-01-01",
                "--backup",
                "nowhere.zaloha",
            ],
            1,
            "unknown-backup",
        ),
        (&["breach", "affected", "x"], 1, "bad-id"),
        (
            &["breach", "affected", "01a20cd5-2a4a-74f2-8f89-d11484420082"],
            1,
            "unknown-breach",
        ),
    ] {
        let answer = desk.json(words);
        assert_eq!(answer.exit, exit, "{words:?}: {}", answer.json);
        if exit == 1 {
            assert_eq!(answer.code(), code, "{words:?}");
        }
    }
}
