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
            "id": anna, "person": anna, "field": null, "purpose": "contract", "reason": "last-act",
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
