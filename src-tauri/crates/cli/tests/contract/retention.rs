//! `retention due`.

use serde_json::json;

use crate::desk::Desk;

#[test]
fn what_was_kept_long_enough_is_listed_and_stays() {
    let desk = Desk::new();
    let added = desk.json(&[
        "--clock",
        "2020-03-02T09:00:00+01:00",
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
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
    let anna = added.json["id"].as_str().expect("an id").to_owned();

    let early = desk.json(&["retention", "due", "--on", "2024-03-02"]);
    assert_eq!((early.exit, &early.json), (0, &json!({ "rows": [], "total": 0 })));
    let due = desk.json(&["retention", "due", "--on", "2024-03-03"]);
    assert_eq!(
        due.json,
        json!({ "total": 1, "rows": [{
            "kind": "person", "id": anna, "person": anna, "field": null, "purpose": "contract", "reason": "last-act",
            "since": "2020-03-02", "until": "2024-03-02", "law": null, "restricted": false,
        }] })
    );
    let today = desk.json(&["--clock", "2024-03-03T00:30:00+01:00", "retention", "due"]);
    assert_eq!(today.json, due.json);
    assert_eq!(
        desk.json(&["person", "show", &anna]).exit,
        0,
        "nothing goes without review"
    );

    let bad = desk.json(&["retention", "due", "--on", "zajtra"]);
    assert_eq!((bad.exit, bad.code()), (1, "bad-date"));
}

/// The JSON of the list goes back with decisions; the rest stays in the queue.
#[test]
fn a_review_is_carried_out_as_a_whole() {
    let desk = Desk::new();
    let add = |name: &'static str, email: &'static str| {
        let added = desk.json(&[
            "--clock",
            "2020-03-02T09:00:00+01:00",
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
        ]);
        assert_eq!(added.exit, 0, "{}", added.json);
        added.json["id"].as_str().expect("an id").to_owned()
    };
    let anna = add("Anna Malá", "mala@klasok.example");
    let boris = add("Boris Veľký", "velky@klasok.example");
    let cyril = add("Cyril Dlhý", "dlhy@klasok.example");
    let due = desk.json(&["retention", "due"]).json;
    assert_eq!(due["total"], 3);
    let file = desk.path("review.json");
    let decide = |rows: &[(&str, serde_json::Value)]| {
        let mut review = due.clone();
        for row in review["rows"].as_array_mut().expect("rows") {
            for (id, decision) in rows {
                if row["id"] == *id {
                    let row = row.as_object_mut().expect("a row");
                    row.extend(decision.as_object().expect("a decision").clone());
                }
            }
        }
        std::fs::write(&file, review.to_string()).expect("the review");
    };
    let apply = || desk.json(&["retention", "apply", "--reviewed", file.to_str().expect("a path")]);
    for (decision, code) in [
        (json!({ "decision": "keep" }), "keep-without-reason"),
        (json!({ "decision": "maybe" }), "bad-decision"),
    ] {
        decide(&[(&anna, json!({ "decision": "erase" })), (&boris, decision)]);
        let refused = apply();
        assert_eq!((refused.exit, refused.code()), (1, code));
    }
    std::fs::write(&file, "{").expect("no review");
    assert_eq!(apply().code(), "bad-review");
    assert_eq!(
        desk.json(&["retention", "due"]).json["total"],
        3,
        "nothing was done"
    );

    decide(&[
        (&anna, json!({ "decision": "erase" })),
        (&boris, json!({ "decision": "keep", "reason": "beží spor" })),
    ]);
    let done = apply();
    assert_eq!(done.exit, 0, "{}", done.json);
    assert_eq!(
        (&done.json["total"], &done.json["erased"], &done.json["kept"]),
        (&json!(2), &json!(1), &json!(1))
    );
    assert_eq!(done.json["recipients_to_tell"], json!([]));
    let rows = done.json["rows"].as_array().expect("rows");
    let of = |id: &str| rows.iter().find(|row| row["id"] == id).expect("the row");
    assert!(of(&anna)["receipt"].is_string() && of(&boris)["receipt"].is_null());
    assert!(of(&boris)["again_on"].is_string());
    let left = desk.json(&["retention", "due"]).json;
    assert_eq!(
        (&left["total"], &left["rows"][0]["id"]),
        (&json!(1), &json!(cyril))
    );
    assert_eq!(desk.json(&["person", "show", &anna]).code(), "unknown-person");
    assert_eq!(apply().code(), "not-due", "the same review a second time");

    let restricted = desk.json(&[
        "--clock",
        "2020-03-03T09:00:00+01:00",
        "restrict",
        &cyril,
        "--ground",
        "claims",
    ]);
    assert_eq!(restricted.exit, 0, "{}", restricted.json);
    decide(&[(&cyril, json!({ "decision": "erase" }))]);
    assert_eq!(apply().code(), "restricted");
}
