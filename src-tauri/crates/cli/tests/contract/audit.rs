//! `audit *`: what the log forgets after its own retention, and that its chain holds.

use crate::desk::Desk;

const PERSON: [&str; 8] = [
    "person",
    "add",
    "--name",
    "Anna Vzorová",
    "--purpose",
    "contract",
    "--source",
    "self",
];

#[test]
fn details_go_after_the_logs_retention_and_the_chain_holds() {
    let desk = Desk::new();
    let long_ago = ["--clock", "2019-02-03T08:00:00+01:00"];
    let person = desk.json(&[&long_ago[..], &PERSON].concat());
    let id = person.json["id"].as_str().expect("an id").to_owned();
    let set = [
        "--clock",
        "2019-02-04T08:00:00+01:00",
        "settings",
        "set",
        "language=en",
    ];
    assert_eq!(desk.json(&set).exit, 0);
    let changed = |rows: &serde_json::Value| {
        let rows = rows["rows"].as_array().expect("rows");
        let of = |row: &&serde_json::Value| row["act"] == "settings-changed";
        rows.iter().find(of).expect("the entry").clone()
    };
    // A rehearsed day takes nothing away; whoever opens the vault today does.
    let rehearsed = ["--clock", "2019-02-05T08:00:00+01:00", "audit", "list"];
    let before = changed(&desk.json(&rehearsed).json);
    assert_eq!(before["detail"]["keys"], "language", "{before}");
    let head = desk
        .json(&["--clock", "2019-02-05T08:00:00+01:00", "audit", "verify"])
        .json["head"]
        .clone();

    let listed = desk.json(&["audit", "list"]).json;
    let after = changed(&listed);
    assert_eq!(after["detail"], serde_json::json!({}), "{after}");
    for key in ["seq", "at", "act", "staff", "clock_set"] {
        assert_eq!(after[key], before[key], "{key} stays");
    }
    assert!(
        listed["rows"]
            .as_array()
            .is_some_and(|rows| rows.iter().any(|row| row["act"] == "log-expired"))
    );
    let of_person = desk.json(&["audit", "list", "--person", &id]).json;
    assert!(
        of_person["total"].as_u64() >= Some(1),
        "whom it was about stays: {of_person}"
    );
    let verified = desk.json(&["audit", "verify", "--head", head.as_str().expect("a head")]);
    assert_eq!(
        (verified.exit, &verified.json["ok"]),
        (0, &true.into()),
        "{}",
        verified.json
    );

    let again = desk.json(&["audit", "expire"]);
    assert_eq!(
        (again.exit, &again.json["expired"]),
        (0, &0.into()),
        "{}",
        again.json
    );
    let next = desk.json(&["--clock", "2099-01-01T00:00:00+01:00", "audit", "expire"]);
    assert_eq!(next.exit, 0);
    assert!(
        next.json["expired"].as_u64() > Some(5),
        "asked for, it takes the day it is told: {}",
        next.json
    );
    assert!(
        next.json["before"]
            .as_str()
            .is_some_and(|before| before.starts_with("2093-12-31")),
        "{}",
        next.json
    );
    assert_eq!(desk.json(&["vault", "verify"]).json["ok"], true);
    let human = desk.text(&["--lang", "sk", "staff", "list"]);
    assert!(human.contains("vlastník") && !human.contains("owner"), "{human}");
}
