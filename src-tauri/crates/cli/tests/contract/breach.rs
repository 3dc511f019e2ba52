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
        json!([{ "id": anna, "name": "Anna Malá", "fields": ["city", "name"] }])
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

/// The whole way of a lost computer: what is known, the decisions, the phases, the papers.
#[test]
fn from_the_loss_to_the_papers() {
    let desk = Desk::new();
    let run = |clock: &str, words: &[&str]| {
        let answer = desk.json(&[&["--clock", clock][..], words].concat());
        (answer.exit, answer.json)
    };
    let (exit, _) = run(
        "2026-03-01T09:00:00+01:00",
        &[
            "person",
            "add",
            "--name",
            "Anna Malá",
            "--email",
            "mala@klasok.example",
            "--purpose",
            "contract",
            "--source",
            "self",
        ],
    );
    assert_eq!(exit, 0);
    let open = [
        "breach",
        "open",
        "--what",
        "lost-device",
        "--aware-at",
        AWARE,
        "--facts",
        "notebook vo vlaku",
    ];
    let id = run(NOON, &open).1["id"].as_str().expect("an id").to_owned();

    let (_, shown) = run(NOON, &["breach", "show", &id]);
    assert_eq!(
        shown["minutes_left"],
        58 * 60,
        "an hour is lost in the night of 29 March: {shown}"
    );
    assert_eq!(shown["advice"]["unintelligible"], "unknown");
    assert_eq!(shown["advice"]["keychains"], 0);
    assert_eq!(
        shown["open"],
        json!(["decide-authority", "decide-people", "effects", "measures"])
    );
    let (exit, told) = run(
        NOON,
        &[
            "breach",
            "note",
            &id,
            "--effects",
            "podvodné e-maily",
            "--measures",
            "heslá zmenené",
            "--device-locked",
            "no",
        ],
    );
    assert_eq!(
        (exit, &told["advice"]["unintelligible"]),
        (0, &json!("no")),
        "{told}"
    );
    let decide = |word, value| {
        let answer = desk.json(&[
            "breach",
            "decide",
            &id,
            word,
            value,
            "--reason",
            "trezor bol odomknutý",
        ]);
        (answer.exit, answer.json)
    };
    let (exit, refused) = decide("--people", "encrypted");
    assert_eq!(
        (exit, &refused["error"]["code"]),
        (1, &json!("encryption-does-not-hold"))
    );
    assert_eq!(decide("--people", "tell").0, 0);
    assert_eq!(decide("--authority", "notify").1["authority"], "notify");
    let late = ["breach", "notified", &id, "--at", "2026-03-30T23:00:01+02:00"];
    let after = "2026-04-01T08:00:00+02:00";
    let (exit, refused) = run(after, &late);
    assert_eq!(
        (exit, &refused["error"]["code"]),
        (1, &json!("late-without-reason"))
    );
    let (exit, shown) = run(
        after,
        &[&late[..], &["--reason", "víkend", "--reference", "17/2026"]].concat(),
    );
    assert_eq!((exit, &shown["late"]), (0, &json!(true)), "{shown}");
    let (_, shown) = run(
        after,
        &["breach", "told", &id, "--at", "2026-03-31", "--channel", "letter"],
    );
    assert_eq!(shown["open"], json!(["complete-notification"]));
    let (_, shown) = run(
        after,
        &[
            "breach",
            "notified",
            &id,
            "--at",
            "2026-04-01",
            "--phase",
            "final",
        ],
    );
    assert_eq!(shown["open"], json!([]));
    assert_eq!(run(after, &["breach", "list"]).1["rows"][0]["id"], json!(id));

    let folder = tempfile::tempdir().expect("a folder");
    for (what, letters) in [("breach", 0), ("breach-letters", 1)] {
        let out = folder.path().join(format!("{what}.pdf"));
        let path = out.to_str().expect("a path");
        let (exit, paper) = run(after, &["report", what, &id, "--out", path]);
        assert_eq!((exit, &paper["letters"]), (0, &json!(letters)), "{paper}");
        assert!(std::fs::read(&out).expect("the paper").starts_with(b"%PDF-1.7"));
    }
    let (_, given) = run(after, &["disclosure", "list", "mala@klasok.example"]);
    assert_eq!(given["rows"][0]["way"], "breach-letter", "a letter is told of");
    for lang in ["sk", "en"] {
        let text = desk.text(&["--lang", lang, "breach", "show", &id]);
        assert!(
            !text.contains("minutes_left") && !text.contains("cli-key"),
            "{text}"
        );
    }
}
