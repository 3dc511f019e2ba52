//! `restrict`, `restrict lift`, `object` (Articles 18 and 21).

use serde_json::{Value, json};

use crate::desk::Desk;

const ANNA: &str = "anna@example.sk";

fn ok(answer: &Value) -> &Value {
    assert_eq!(answer["exit"], 0, "{answer}");
    &answer["result"]
}

fn code(answer: &Value) -> &str {
    assert_eq!(answer["exit"], 1, "{answer}");
    answer["error"]["code"].as_str().expect("a code")
}

fn with_anna() -> Desk {
    let desk = Desk::new();
    let made = desk.json(&[
        "person",
        "add",
        "--name",
        "Anna Malá",
        "--email",
        ANNA,
        "--phone",
        "+421905111222",
        "--company",
        "Tehelňa",
        "--purpose",
        "contract",
        "--source",
        "self",
    ]);
    assert_eq!(made.exit, 0, "{}", made.json);
    desk
}

#[test]
fn a_restricted_person_is_a_stub_until_told_of_the_lifting() {
    let desk = with_anna();
    let report = desk.path("vypis.pdf");
    let report = report.to_str().expect("UTF-8");
    let answers = desk.batch(&[
        &["restrict", ANNA, "--ground", "accuracy"],
        &["person", "show", ANNA],
        &["person", "find", "mala"],
        &["note", "add", ANNA, "x"],
        &["timeline", ANNA],
        &["consent", "grant", ANNA, "newsletter", "--channel", "paper"],
        &["consent", "history", ANNA],
        &["disclosure", "list", ANNA],
        &["person", "unlock", ANNA, "--fields", "phone", "--reason", "x"],
        &["person", "set", ANNA, "company=Iná", "--purpose", "contract"],
        &["purpose", "end", ANNA, "contract"],
        &["restrict", ANNA, "--ground", "accuracy"],
        &["consent", "withdraw", ANNA, "newsletter", "--channel", "phone"],
        &["object", ANNA, "--marketing"],
        &["notice", "give", ANNA, "--version", "1", "--channel", "paper"],
        &["report", "access", ANNA, "--out", report],
    ]);
    let id = ok(&answers[0])["id"].as_str().expect("an id").to_owned();
    let shown = ok(&answers[1]);
    assert_eq!(
        (&shown["name"], &shown["restricted"]),
        (&json!("Anna Malá"), &json!(true))
    );
    assert_eq!(shown["fields"], json!({}));
    for stub in [shown, ok(&answers[2])] {
        let words = stub.to_string();
        for value in [ANNA, "905", "Tehelňa", "contract"] {
            assert!(!words.contains(value), "{value} in {words}");
        }
    }
    for refused in &answers[3..12] {
        assert_eq!(code(refused), "restricted", "{refused}");
    }
    for own_right in &answers[12..] {
        ok(own_right);
    }

    let answers = desk.batch(&[
        &["--clock", "2026-12-01T10:00:00+01:00", "restrict", "lift", &id],
        &["restrict", "lift", &id, "--informed-at", "2020-01-01"],
        &["restrict", "lift", &id, "--informed-at", "2999-01-01"],
        &[
            "restrict",
            "lift",
            ok(&answers[13])["id"].as_str().expect("an id"),
            "--informed-at",
            "2020-01-01",
        ],
        &[
            "--clock",
            "2030-01-02T10:00:00+01:00",
            "restrict",
            "lift",
            &id,
            "--informed-at",
            "2030-01-01",
        ],
        &["person", "show", ANNA],
        &["restrict", "lift", &id, "--informed-at", "2030-01-01"],
    ]);
    assert_eq!(answers[0]["exit"], 2, "told when?");
    assert_eq!(code(&answers[1]), "informed-before-restriction");
    assert_eq!(code(&answers[2]), "future-date");
    assert_eq!(code(&answers[3]), "objection-stands", "not by staff");
    assert_eq!(ok(&answers[4]), &json!({ "id": id, "restricted": false }));
    assert_eq!(ok(&answers[5])["fields"]["email"]["value"], ANNA);
    assert_eq!(code(&answers[6]), "already-lifted");
}

#[test]
fn an_objection_is_lifted_by_a_later_consent_and_nothing_else() {
    let desk = with_anna();
    let answers = desk.batch(&[
        &["consent", "grant", ANNA, "newsletter", "--channel", "paper"],
        &["object", ANNA, "--marketing"],
        &["purpose", "start", ANNA, "newsletter"],
        &[
            "consent",
            "grant",
            ANNA,
            "newsletter",
            "--channel",
            "paper",
            "--at",
            "2020-01-01",
        ],
        &["purpose", "start", ANNA, "newsletter"],
        &["object", ANNA, "--purpose", "contract"],
        &["object", ANNA, "--purpose", "nothing"],
        &["object", "nobody@example.sk", "--marketing"],
        &["consent", "grant", ANNA, "newsletter", "--channel", "paper"],
        &["person", "show", ANNA],
        &["audit", "list"],
    ]);
    assert!(ok(&answers[1])["id"].is_string());
    assert_eq!(code(&answers[2]), "objected");
    ok(&answers[3]);
    assert_eq!(
        code(&answers[4]),
        "objected",
        "an older consent found later lifts nothing"
    );
    assert_eq!(code(&answers[5]), "no-right-to-object");
    assert_eq!(code(&answers[6]), "unknown-purpose");
    assert_eq!(code(&answers[7]), "unknown-person");
    assert_eq!(ok(&answers[8])["state"], "granted");
    assert!(
        ok(&answers[9])["purposes"].to_string().contains("newsletter"),
        "{}",
        answers[9]
    );
    let acts = ok(&answers[10])["rows"].to_string();
    assert!(acts.contains("\"objected\""), "{acts}");
}

#[test]
fn wrong_words_are_wrong_usage() {
    let desk = with_anna();
    let lines: [&[&str]; 6] = [
        &["restrict", ANNA],
        &["restrict", ANNA, "--ground", "mood"],
        &["restrict"],
        &["restrict", "lift"],
        &["object", ANNA],
        &["object", ANNA, "--marketing", "--purpose", "newsletter"],
    ];
    for (answer, line) in desk.batch(&lines).iter().zip(lines) {
        assert_eq!(answer["exit"], 2, "{line:?}: {answer}");
    }
    let shown = desk.json(&["person", "show", ANNA]);
    assert_eq!(shown.json["restricted"], false, "nothing was changed");
}
