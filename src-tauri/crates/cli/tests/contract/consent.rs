//! `consent receipt`, `consent expiring`, children, and a withdrawal after an erasure.

use std::fs;

use serde_json::{Value, json};

use crate::desk::Desk;

const MALA: &str = "mala@klasok.example";

fn person(desk: &Desk) {
    let added = desk.json(&[
        "person",
        "add",
        "--name",
        "Anna Malá",
        "--email",
        MALA,
        "--purpose",
        "contract",
        "--source",
        "self",
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
}

#[test]
fn a_receipt_is_a_paper_or_json_by_its_ending() {
    let desk = Desk::new();
    person(&desk);
    let granted = desk.json(&["consent", "grant", MALA, "newsletter", "--channel", "paper"]);
    let event = granted.json["event"].as_str().expect("an event");
    for (name, format) in [("p.pdf", "pdf"), ("p.JSON", "json")] {
        let out = desk.path(name);
        let path = out.to_str().expect("UTF-8");
        let written = desk.json(&["consent", "receipt", event, "--out", path]);
        assert_eq!(written.exit, 0, "{}", written.json);
        assert_eq!(written.json["format"], format);
        if let Some(keep) = std::env::var_os("DOVERNIK_KEEP") {
            fs::copy(&out, std::path::Path::new(&keep).join(name)).expect("a copy");
        }
        let bytes = fs::read(&out).expect("the file");
        if format == "json" {
            let told: Value = serde_json::from_slice(&bytes).expect("JSON");
            assert_eq!(told["record_id"], event);
            assert_eq!(told["event"][0]["event_state"], "granted");
        } else {
            assert!(bytes.starts_with(b"%PDF"));
        }
    }
    let none = desk.json(&[
        "consent",
        "receipt",
        "00000000-0000-7000-8000-000000000009",
        "--out",
        "x.pdf",
    ]);
    assert_eq!((none.exit, none.code()), (1, "unknown-event"));
}

#[test]
fn consents_end_and_children_need_a_parent() {
    let desk = Desk::new();
    person(&desk);
    let old = ["--clock", "2026-03-02T09:00:00+01:00"];
    let grant = [
        "consent",
        "grant",
        MALA,
        "newsletter",
        "--channel",
        "in-person",
        "--at",
        "2020-03-01",
    ];
    assert_eq!(desk.json(&[&old[..], &grant].concat()).json["state"], "expired");
    let due = desk.json(&["consent", "expiring"]);
    assert_eq!(
        (&due.json["total"], &due.json["rows"][0]["state"]),
        (&json!(1), &json!("expired"))
    );
    let ended = desk.json(&["consent", "expire"]);
    assert_eq!(
        ended.json,
        json!({ "ended": 0 }),
        "what was past its time when written down never ran"
    );

    let born = desk.json(&[
        "person",
        "set",
        MALA,
        "birth_date=2015-05-05",
        "--purpose",
        "contract",
    ]);
    assert_eq!(born.exit, 0, "{}", born.json);
    let child = desk.json(&["consent", "grant", MALA, "newsletter", "--channel", "web"]);
    assert_eq!((child.exit, child.code()), (1, "parent-required"));
    let proof = desk.path("podpis.pdf");
    fs::write(&proof, "podpis rodiča").expect("a file");
    let unproved = desk.json(&[
        "consent",
        "grant",
        MALA,
        "newsletter",
        "--channel",
        "web",
        "--by-parent",
    ]);
    assert_eq!((unproved.exit, unproved.code()), (1, "parent-evidence-required"));
    let proved = desk.json(&[
        "consent",
        "grant",
        MALA,
        "newsletter",
        "--channel",
        "web",
        "--by-parent",
        "--evidence",
        proof.to_str().expect("UTF-8"),
    ]);
    assert_eq!(proved.json["state"], "granted", "{}", proved.json);
}

#[test]
fn somebody_erased_grants_nothing_and_withdraws() {
    let desk = Desk::new();
    person(&desk);
    let erased = desk.json(&["erase", "run", MALA, "--ground", "not-needed"]);
    assert_eq!(erased.exit, 0, "{}", erased.json);
    let say = |word| desk.json(&["consent", word, MALA, "newsletter", "--channel", "paper"]);
    assert_eq!((say("grant").exit, say("grant").code()), (1, "unknown-person"));
    let withdrawn = say("withdraw");
    assert_eq!(
        (withdrawn.exit, &withdrawn.json["state"]),
        (0, &json!("withdrawn")),
        "{}",
        withdrawn.json
    );
}
