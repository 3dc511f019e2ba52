//! `purpose …`: the catalogue with its versions, its refusals, and what loses its ground.

use serde_json::{Value, json};

use crate::desk::Desk;

fn add<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [
        &[
            "purpose",
            "add",
            "--key",
            "loyalty",
            "--name",
            "Vernostný program",
        ],
        more,
    ]
    .concat()
}

#[test]
fn each_bad_purpose_is_refused_with_its_word() {
    let desk = Desk::new();
    for (more, exit, code) in [
        (
            &["--basis", "interest", "--fields", "city", "--retention", "P2Y"][..],
            1,
            "interest-missing",
        ),
        (
            &["--basis", "contract", "--fields", "shoe", "--retention", "P2Y"],
            1,
            "unknown-field",
        ),
        (
            &["--basis", "contract", "--fields", "city", "--retention", "2 roky"],
            1,
            "bad-retention",
        ),
        (
            &["--basis", "contract", "--fields", "city", "--retention", "P0D"],
            1,
            "bad-retention",
        ),
        (
            &[
                "--basis",
                "contract",
                "--fields",
                "city",
                "--retention",
                "P2Y",
                "--art9",
                "k",
            ],
            1,
            "bad-art9",
        ),
        (
            &[
                "--basis",
                "contract",
                "--fields",
                "city",
                "--retention",
                "P2Y",
                "--recipients",
                "Nikto",
            ],
            1,
            "unknown-recipient",
        ),
        (
            &[
                "--basis",
                "contract",
                "--fields",
                "city",
                "--retention",
                "P2Y",
                "--consent-valid",
                "P1Y",
            ],
            1,
            "consent-valid-misplaced",
        ),
    ] {
        let answer = desk.json(&add(more));
        assert_eq!((answer.exit, answer.code()), (exit, code), "{more:?}");
    }
    let wish = desk.json(&add(&[
        "--basis",
        "wish",
        "--fields",
        "city",
        "--retention",
        "P2Y",
    ]));
    assert_eq!(wish.exit, 2, "a basis that the law does not know is wrong usage");
    assert_eq!(
        desk.json(&["purpose", "list"]).json["total"],
        4,
        "nothing was kept"
    );
}

#[test]
fn a_change_is_a_new_version_and_the_old_one_stays() {
    let desk = Desk::new();
    let first = [
        "--basis",
        "contract",
        "--fields",
        "city,street",
        "--retention",
        "P2Y",
        "--statute",
        "§ 7",
    ];
    assert_eq!(desk.json(&add(&first)).json["version"], 1);
    let second = [
        "--basis",
        "contract",
        "--fields",
        "city",
        "--retention",
        "P1Y",
        "--statute",
        "§ 7",
    ];
    let answer = desk.json(&add(&second));
    assert_eq!((answer.exit, &answer.json["version"]), (0, &json!(2)));
    let history = desk.json(&["purpose", "history", "loyalty"]).json;
    assert_eq!(history["total"], 2);
    let told = |row: &Value| {
        json!([
            row["version"],
            row["fields"],
            row["changed"],
            row["until"].is_null()
        ])
    };
    assert_eq!(
        told(&history["rows"][0]),
        json!([2, ["city"], ["fields", "retention"], true])
    );
    assert_eq!(
        told(&history["rows"][1]),
        json!([1, ["street", "city"], [], false])
    );
    assert!(history["rows"][0]["written_by"].is_string() && history["rows"][0]["written_at"].is_string());
    let none = desk.json(&["purpose", "history", "nothing"]);
    assert_eq!((none.exit, none.code()), (1, "unknown-purpose"));
}

#[test]
fn what_loses_its_ground_is_told_with_a_day_and_comes_to_review() {
    let desk = Desk::new();
    let at = |clock: &'static str, words: &[&str]| desk.json(&[&["--clock", clock], words].concat());
    let morning = "2026-03-02T09:00:00+01:00";
    let added = at(
        morning,
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
    let anna = added.json["id"].as_str().expect("an id").to_owned();
    let set = [
        "person",
        "set",
        &anna,
        "birth_date=1990-05-03",
        "street=Hviezdna 14",
        "--purpose",
        "contract",
    ];
    assert_eq!(at(morning, &set).exit, 0);
    assert_eq!(
        at(morning, &["person", "show", &anna]).json["losing_ground"],
        json!([])
    );
    assert_eq!(at(morning, &["purpose", "start", &anna, "interest"]).exit, 0);
    assert_eq!(at(morning, &["purpose", "end", &anna, "contract"]).exit, 0);

    let shown = at(morning, &["person", "show", &anna]).json["losing_ground"].clone();
    let row = &shown[0];
    assert_eq!(
        shown.as_array().map(Vec::len),
        Some(1),
        "the interest needs the street: {shown}"
    );
    assert_eq!(
        json!([
            row["field"],
            row["purpose"],
            row["reason"],
            row["since"],
            row["until"]
        ]),
        json!(["birth_date", "contract", "ended", "2026-03-02", "2030-03-02"])
    );
    let queue = at(morning, &["purpose", "losing"]).json;
    assert_eq!(
        (&queue["total"], &queue["rows"][0]["person"]),
        (&json!(1), &json!(anna))
    );
    assert_eq!(at(morning, &["purpose", "losing", "--person", &anna]).json, queue);
    let due = at(morning, &["retention", "due", "--on", "2030-03-03"]).json;
    let due = due["rows"].as_array().expect("rows").iter();
    let ids: Vec<&Value> = due.map(|row| &row["id"]).collect();
    assert_eq!(
        ids,
        [&json!(anna)],
        "by then all of her record is due, the value with it"
    );
}

#[test]
fn recipients_have_safeguards_versions_and_contracts() {
    let desk = Desk::new();
    let mail = [
        "recipient",
        "add",
        "Rozosielka Vlaštovka",
        "--role",
        "processor",
        "--country",
    ];
    let bare = desk.json(&[&mail[..], &["US"]].concat());
    assert_eq!((bare.exit, bare.code()), (1, "safeguards-missing"));
    let contract = desk.write("zmluva.pdf", b"%PDF zmluva");
    let contract = contract.to_str().expect("a path");
    let signed = [
        "US",
        "--safeguards",
        "doložky",
        "--contract-date",
        "2026-01-15",
        "--contract-file",
        contract,
    ];
    let added = desk.json(&[&mail[..], &signed].concat());
    assert_eq!(added.exit, 0, "{}", added.json);
    let list = desk.json(&["recipient", "list"]).json;
    let row = &list["rows"][0];
    assert_eq!(
        json!([
            row["third_country"],
            row["contracts"][0]["signed_on"],
            row["contracts"][0]["file"]
        ]),
        json!([true, "2026-01-15", "zmluva.pdf"])
    );
    let kept = row["contracts"][0]["id"].as_str().expect("an id");
    let out = desk.path("von.pdf");
    let taken = desk.json(&[
        "recipient",
        "contract",
        kept,
        "--out",
        out.to_str().expect("a path"),
    ]);
    assert_eq!(
        (taken.exit, &taken.json["sha256"]),
        (0, &row["contracts"][0]["sha256"])
    );
    assert_eq!(std::fs::read(&out).expect("the contract"), b"%PDF zmluva");

    let moved = desk.json(&[
        "recipient",
        "change",
        "rozosielka vlaštovka",
        "--country",
        "SK",
        "--safeguards",
        "",
    ]);
    assert_eq!((moved.exit, &moved.json["country"]), (0, &json!("SK")));
    let history = desk.json(&["recipient", "history", "Rozosielka Vlaštovka"]).json;
    let countries: Vec<&Value> = history["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| &row["country"])
        .collect();
    assert_eq!(countries, ["SK", "US"]);
    let none = desk.json(&["recipient", "change", "Rozosielka Vlaštovka"]);
    assert_eq!((none.exit, none.code()), (1, "nothing-changed"));
    let file_alone = desk.json(&[
        "recipient",
        "change",
        "Rozosielka Vlaštovka",
        "--contract-file",
        contract,
    ]);
    assert_eq!(file_alone.exit, 2, "a file without the date it was signed");
}

#[test]
fn staff_are_instructed_with_a_date_and_a_paper() {
    let desk = Desk::new();
    let staff = desk.json(&["staff", "list"]).json["rows"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let paper = desk.write("poucenie.pdf", b"%PDF poucenie");
    let paper = paper.to_str().expect("a path");
    let told = desk.json(&["staff", "instruct", &staff, "--at", "2026-01-15", "--file", paper]);
    assert_eq!(
        (told.exit, &told.json["at"]),
        (0, &json!("2026-01-15")),
        "{}",
        told.json
    );
    let late = desk.json(&["staff", "instruct", &staff, "--at", "2999-01-15"]);
    assert_eq!((late.exit, late.code()), (1, "future-date"));
    assert_eq!(desk.json(&["staff", "instructions"]).json["total"], 1);
    let id = told.json["id"].as_str().expect("an id");
    let out = desk.path("von.pdf");
    assert_eq!(
        desk.json(&["staff", "paper", id, "--out", out.to_str().expect("a path")])
            .exit,
        0
    );
    assert_eq!(std::fs::read(&out).expect("the paper"), b"%PDF poucenie");
}

#[test]
fn the_privacy_page_and_the_unused_fields_answer() {
    let desk = Desk::new();
    let field = [
        "--key",
        "shoe_size",
        "--label",
        "Číslo topánok",
        "--class",
        "on-demand",
        "--category",
        "other",
    ];
    let needed = ["--purposes", "contract", "--retention", "P1Y"];
    assert_eq!(
        desk.json(&[&["field", "add"], &field[..], &needed[..]].concat())
            .exit,
        0
    );
    let unused = desk.json(&["field", "unused"]).json;
    let row = &unused["rows"][0];
    assert_eq!(
        json!([
            unused["total"],
            row["key"],
            row["filled"],
            row["percent"],
            row["stands"],
            row["purposes"]
        ]),
        json!([1, "shoe_size", 0, 0, "empty", ["contract"]])
    );
    let status = desk.json(&["privacy", "status"]);
    assert_eq!(status.exit, 0, "{}", status.json);
    let kinds: Vec<&Value> = status.json["duties"]
        .as_array()
        .expect("duties")
        .iter()
        .map(|row| &row["kind"])
        .collect();
    assert_eq!(kinds, ["notices", "requests", "telling", "retention", "breaches"]);
    assert_eq!(
        json!([
            status.json["in_order"],
            status.json["chain"]["ok"],
            status.json["backups"]["nag"]
        ]),
        json!([false, true, false]),
        "the firm has no address yet; a new vault needs no backup on its first day"
    );
    assert_eq!(status.json["unused"], unused["rows"]);
    assert!(status.json["law"]["pack"].is_string() && status.json["law"]["valid_from"].is_string());
}
