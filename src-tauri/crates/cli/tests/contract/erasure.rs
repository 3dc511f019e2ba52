//! `erase plan`, `erase run`, `suppression check` (Articles 17, 19 and 21).

use serde_json::{Value, json};

use crate::desk::Desk;

const ANNA: &str = "anna@example.sk";
const PHONE: &str = "0905 111 222";

fn ok(answer: &Value) -> &Value {
    assert_eq!(answer["exit"], 0, "{answer}");
    &answer["result"]
}

fn code(answer: &Value) -> &str {
    assert_eq!(answer["exit"], 1, "{answer}");
    answer["error"]["code"].as_str().expect("a code")
}

fn add(purpose: &str) -> Vec<&str> {
    let person = [
        "person",
        "add",
        "--name",
        "Anna Malá",
        "--email",
        ANNA,
        "--phone",
        PHONE,
    ];
    [&person[..], &["--purpose", purpose, "--source", "self"]].concat()
}

fn decisions<'a>(plan: &'a Value, table: &str) -> Vec<&'a str> {
    let items = plan["items"].as_array().expect("items").iter();
    items
        .filter(|item| item["table"] == table)
        .map(|item| item["decision"].as_str().expect("a decision"))
        .collect()
}

#[test]
fn an_address_of_nobody_is_not_suppressed() {
    let desk = Desk::new();
    for address in [["--email", "nikto@nikde.example"], ["--phone", PHONE]] {
        let answer = desk.json(&[&["suppression", "check"][..], &address].concat());
        assert_eq!(
            (answer.exit, &answer.json),
            (
                0,
                &json!({ "suppressed": false, "since": null, "archived": 0, "archived_until": null })
            )
        );
    }
    let answer = desk.json(&["suppression", "check", "--email", "nikto"]);
    assert_eq!((answer.exit, answer.code()), (1, "bad-email"));
    assert_eq!(desk.json(&["suppression", "check"]).exit, 2);
}

#[test]
fn a_plan_is_agreed_to_and_carried_out_in_the_backups_too() {
    let desk = Desk::new();
    let answers = desk.batch(&[
        &add("contract"),
        &["erase", "plan", ANNA],
        &["note", "add", ANNA, "Má rada psov"],
        &["backup", "run"],
        &["erase", "plan", PHONE],
    ]);
    let (first, second) = (ok(&answers[1]), ok(&answers[4]));
    assert_ne!(first["hash"], second["hash"]);
    assert_eq!(decisions(first, "note"), [] as [&str; 0]);
    assert!(second["items"].as_array().expect("items").contains(&json!({
        "table": "field_value", "field": "email", "count": 1, "decision": "erase", "law": null, "until": null
    })));
    let (old, new) = (
        first["hash"].as_str().expect("a hash"),
        second["hash"].as_str().expect("a hash"),
    );
    let run = |hash| ["erase", "run", ANNA, "--ground", "not-needed", "--plan", hash];
    let answers = desk.batch(&[
        &run(old),
        &run(new),
        &run(new),
        &["person", "find", "mala"],
        &["suppression", "check", "--email", " ANNA@Example.SK"],
        &["suppression", "check", "--phone", "+421 905 111 222"],
        &["audit", "list"],
        &["vault", "verify"],
    ]);
    assert_eq!(code(&answers[0]), "plan-changed");
    assert_eq!(answers[0]["error"]["details"]["hash"], second["hash"]);
    let done = ok(&answers[1]);
    let planned: u64 = second["items"]
        .as_array()
        .expect("items")
        .iter()
        .filter_map(|item| item["count"].as_u64())
        .sum();
    assert_eq!((&done["erased"], &done["kept"]), (&json!(planned), &json!(0)));
    assert_eq!(done["recipients_to_tell"], json!([]));
    assert_eq!(done["backups"][0]["state"], "rewritten");
    assert!(done["receipt"].is_string());
    assert_eq!(code(&answers[2]), "unknown-person");
    assert_eq!(ok(&answers[3])["total"], 0);
    for answer in &answers[4..6] {
        assert_eq!(ok(answer)["suppressed"], true);
        assert!(answer["result"]["since"].is_string());
    }
    let told = ok(&answers[6]).to_string();
    assert!(told.contains("erasure-decided") && !told.contains("Anna") && !told.contains(ANNA));
    assert_eq!(ok(&answers[7])["ok"], true);
}

#[test]
fn who_was_erased_comes_back_only_on_a_new_basis() {
    let desk = Desk::new();
    let list = desk.write(
        "stary.csv",
        format!("Meno;E-mail\nAnna Malá;{ANNA}\nJán Ťažký;jan@tazky.example\n").as_bytes(),
    );
    let list = list.to_str().expect("UTF-8");
    let again = [
        &add("contract")[..],
        &["--despite-suppression", "Nová objednávka"],
    ]
    .concat();
    let empty = [&add("contract")[..], &["--despite-suppression", " "]].concat();
    let answers = desk.batch(&[
        &add("contract"),
        &["erase", "run", ANNA, "--ground", "objection"],
        &add("contract"),
        &[
            "import",
            list,
            "--purpose",
            "interest",
            "--source",
            "starý zoznam",
        ],
        &[
            "person",
            "set",
            "jan@tazky.example",
            "email2=anna@EXAMPLE.sk",
            "--purpose",
            "interest",
        ],
        &empty,
        &again,
        &["suppression", "check", "--email", ANNA],
    ]);
    ok(&answers[1]);
    assert_eq!(code(&answers[2]), "suppressed");
    let imported = ok(&answers[3]);
    assert_eq!(imported["created"], 1);
    assert_eq!(imported["rejected"][0]["reason"], "suppressed", "{imported}");
    assert_eq!(code(&answers[4]), "suppressed");
    assert_eq!(code(&answers[5]), "suppression-without-basis");
    assert!(ok(&answers[6])["id"].is_string());
    assert_eq!(ok(&answers[7])["suppressed"], true);
}

#[test]
fn what_a_law_keeps_is_named_and_what_cannot_be_kept_apart_is_asked_about() {
    let desk = Desk::new();
    let answers = desk.batch(&[
        &[
            "--clock",
            "2026-03-05T09:00:00+01:00",
            "person",
            "add",
            "--name",
            "Boris Dlhý",
            "--email",
            "boris@example.sk",
            "--purpose",
            "legal-duty",
            "--source",
            "self",
        ],
        &[
            "--clock",
            "2026-03-05T09:00:00+01:00",
            "erase",
            "plan",
            "boris@example.sk",
        ],
        &add("contract"),
        &["consent", "grant", ANNA, "newsletter", "--channel", "paper"],
        &["consent", "withdraw", ANNA, "newsletter", "--channel", "phone"],
        &["erase", "plan", ANNA],
        &[
            "erase",
            "run",
            ANNA,
            "--ground",
            "consent-withdrawn",
            "--asked",
            "erase",
        ],
    ]);
    let plan = ok(&answers[1]);
    let email = plan["items"]
        .as_array()
        .expect("items")
        .iter()
        .find(|item| item["field"] == "email");
    let email = email.expect("the e-mail");
    assert_eq!(
        (&email["decision"], &email["until"]),
        (&json!("keep"), &json!("2036-12-31"))
    );
    assert!(
        email["law"].as_str().expect("a law").contains("431/2002"),
        "{email}"
    );
    let plan = ok(&answers[5]);
    assert!(
        decisions(plan, "consent_event")
            .iter()
            .all(|decision| *decision == "keep")
    );
    assert!(
        decisions(plan, "processing")
            .iter()
            .all(|decision| *decision == "erase")
    );
    assert!(plan.to_string().contains("452/2021"));
    assert_ne!(
        ok(&answers[6])["kept"],
        0,
        "what proves the consent is kept whatever is answered"
    );
}

#[test]
fn wrong_words_are_refused_before_anything_is_opened() {
    let desk = Desk::new();
    assert_eq!(desk.json(&["erase", "run", ANNA]).exit, 2);
    assert_eq!(desk.json(&["erase", "run", ANNA, "--ground", "whim"]).exit, 2);
    let answer = desk.json(&["erase", "run", ANNA, "--ground", "child"]);
    assert_eq!((answer.exit, answer.code()), (1, "unknown-person"));
}

/// The record goes and the proof stays, reached by the address; the certificate names nobody.
#[test]
fn the_proof_is_told_to_who_asks_and_the_certificate_names_nobody() {
    let desk = Desk::new();
    let answers = desk.batch(&[
        &add("contract"),
        &["consent", "grant", ANNA, "newsletter", "--channel", "paper"],
        &["consent", "withdraw", ANNA, "newsletter", "--channel", "phone"],
        &["erase", "run", ANNA, "--ground", "consent-withdrawn"],
        &["suppression", "check", "--email", ANNA],
    ]);
    let receipt = ok(&answers[3])["receipt"].as_str().expect("a receipt").to_owned();
    let check = ok(&answers[4]);
    assert_eq!(
        (&check["suppressed"], &check["archived"]),
        (&json!(true), &json!(1))
    );
    assert!(check["archived_until"].is_string(), "{check}");

    for address in [ANNA, PHONE] {
        let out = desk.path("vypis.pdf");
        let report = desk.json(&[
            "report",
            "access",
            address,
            "--out",
            out.to_str().expect("a path"),
        ]);
        assert_eq!(report.exit, 0, "{}", report.json);
        assert!(
            report.json["records"].as_u64().expect("records") >= 5,
            "{}",
            report.json
        );
    }
    let out = desk.path("nikto.pdf");
    let nobody = desk.json(&[
        "report",
        "access",
        "nikto@nikde.example",
        "--out",
        out.to_str().expect("a path"),
    ]);
    assert_eq!(nobody.json["records"], 0);

    let certificate = |lang: &str, name: &str, id: &str| {
        let out = desk.path(name);
        desk.json(&[
            "--lang",
            lang,
            "report",
            "erasure",
            id,
            "--out",
            out.to_str().expect("a path"),
        ])
    };
    for lang in ["sk", "en"] {
        let made = certificate(lang, "potvrdenie.pdf", &receipt);
        assert_eq!(made.exit, 0, "{}", made.json);
        assert!(made.json["pages"].as_u64().expect("pages") >= 1 && made.json["sha256"].is_string());
        let bytes = std::fs::read(desk.path("potvrdenie.pdf")).expect("the certificate");
        let hay = String::from_utf8_lossy(&bytes);
        assert!(!hay.contains("Anna") && !hay.contains(ANNA), "{lang}");
    }
    let receipts = desk.json(&["erase", "receipts"]).json;
    assert_eq!(
        (&receipts["total"], &receipts["rows"][0]["id"]),
        (&json!(1), &json!(receipt))
    );
    let unknown = certificate("sk", "x.pdf", "01890000-0000-7000-8000-000000000000");
    assert_eq!((unknown.exit, unknown.code()), (1, "unknown-receipt"));
}

/// Article 19: each recipient is a task until it was told, or until it stands written why not.
#[test]
fn recipients_are_told_one_by_one() {
    let desk = Desk::new();
    let out = desk.path("ludia.csv");
    let out = out.to_str().expect("a path");
    let mut lines: Vec<Vec<&str>> = vec![add("contract")];
    for name in ["Kuriér Sever", "Účtovníctvo Šafran"] {
        lines.push(vec![
            "recipient",
            "add",
            name,
            "--country",
            "SK",
            "--role",
            "processor",
        ]);
        lines.push(vec![
            "export",
            "people",
            "--format",
            "csv",
            "--purpose",
            "contract",
            "--recipient",
            name,
            "--out",
            out,
        ]);
    }
    lines.push(vec!["erase", "run", ANNA, "--ground", "not-needed"]);
    lines.push(vec!["recipient", "to-tell"]);
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    let answers = desk.batch(&lines);
    let done = ok(&answers[5]);
    assert_eq!(
        done["recipients_to_tell"],
        json!(["Kuriér Sever", "Účtovníctvo Šafran"])
    );
    let tasks = ok(&answers[6]);
    assert_eq!(tasks["total"], 2, "{tasks}");
    let first = &tasks["rows"][0];
    assert_eq!(
        (&first["cause"], &first["person"], &first["state"]),
        (&json!("erased"), &json!(null), &json!("open"))
    );
    assert_eq!(first["receipt"], done["receipt"]);
    assert!(!tasks.to_string().contains("Anna"), "{tasks}");

    let id = |n: usize| tasks["rows"][n]["id"].as_str().expect("an id");
    let letter = desk.path("list.pdf");
    let letter = letter.to_str().expect("a path");
    let made = desk.json(&["report", "tell", id(0), "--out", letter]);
    assert_eq!((made.exit, &made.json["pages"]), (0, &json!(1)), "{}", made.json);
    assert_eq!(desk.json(&["recipient", "tell", id(0)]).exit, 2);
    let told = desk.json(&["recipient", "tell", id(0), "--told-at", "2099-01-01"]);
    assert_eq!(told.code(), "future-date");
    let told = desk.json(&["recipient", "tell", id(0), "--impossible", "firma zanikla"]);
    assert_eq!(
        (told.exit, &told.json["state"]),
        (0, &json!("impossible")),
        "{}",
        told.json
    );
    assert_eq!(
        desk.json(&["report", "tell", id(0), "--out", letter]).code(),
        "already-told"
    );
    assert_eq!(desk.json(&["recipient", "to-tell"]).json["total"], 1);
    assert_eq!(desk.json(&["recipient", "to-tell", "--all"]).json["total"], 2);
}
