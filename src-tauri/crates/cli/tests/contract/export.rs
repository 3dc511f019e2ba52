//! `recipient add`, `export people`, `disclosure list`: what leaves, who is left out, what is written down.

use std::fs;

use serde_json::{Value, json};

use crate::desk::Desk;

const ZOFIA: &str = "zofia@drevostav.example";
const COURIER: &str = "Kuriér Čmeliak";

/// A vault with a recipient and three people, of whom one agreed to the newsletter and one withdrew.
fn desk() -> Desk {
    let desk = Desk::new();
    let people = desk.write(
        "dnu.csv",
        "Celé meno;E-mail;Telefón;Ulica a číslo\n\
         Žofia Kováčová;zofia@drevostav.example;+421 905 123 456;Hviezdna 14\n\
         Ján Hudák;jan@drevostav.example;;\n\
         \"=Cmd; Calc\";calc@drevostav.example;;\n"
            .as_bytes(),
    );
    let people = people.to_str().expect("UTF-8");
    let answers = desk.batch(&[
        &[
            "recipient",
            "add",
            COURIER,
            "--country",
            "SK",
            "--role",
            "processor",
        ],
        &["import", people, "--purpose", "contract", "--source", "zoznam"],
        &["consent", "grant", ZOFIA, "newsletter", "--channel", "paper"],
        &[
            "consent",
            "grant",
            "jan@drevostav.example",
            "newsletter",
            "--channel",
            "paper",
        ],
        &[
            "consent",
            "withdraw",
            "jan@drevostav.example",
            "newsletter",
            "--channel",
            "phone",
        ],
        &["recipient", "list"],
    ]);
    for answer in &answers {
        assert_eq!(answer["exit"], 0, "{answer}");
    }
    assert!(answers[0]["result"]["id"].is_string());
    let [courier] = answers[5]["result"]["rows"].as_array().expect("rows").as_slice() else {
        panic!("one recipient: {}", answers[5]);
    };
    assert_eq!(
        (&courier["name"], &courier["role"]),
        (&COURIER.into(), &"processor".into())
    );
    desk
}

fn words<'a>(format: &'a str, purpose: &'a str, out: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut words = vec![
        "export",
        "people",
        "--format",
        format,
        "--purpose",
        purpose,
        "--recipient",
        COURIER,
        "--out",
        out,
    ];
    words.extend(more);
    words
}

#[test]
fn the_gate_leaves_people_out_and_the_log_names_who_received_what() {
    let desk = desk();
    let newsletter = desk.json(&words("json", "newsletter", "novinky.json", &[]));
    assert_eq!(newsletter.exit, 0, "{}", newsletter.json);
    assert_eq!(newsletter.json["exported"], 1);
    assert_eq!(
        newsletter.json["left_out"],
        json!({ "consent-withdrawn": 1, "consent-not-asked": 1 })
    );
    let file = fs::read_to_string(desk.path("novinky.json")).expect("the file");
    let people: Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!(
        people,
        json!([{ "name": "Žofia Kováčová", "email": ZOFIA }]),
        "the minimal record of who agreed"
    );
    let contract = desk.json(&words("csv", "contract", "zmluvy.csv", &[]));
    assert_eq!((contract.exit, &contract.json["exported"]), (0, &3.into()));
    let file = fs::read_to_string(desk.path("zmluvy.csv")).expect("the file");
    assert!(
        file.contains("\"'=Cmd; Calc\"") && !file.contains("905"),
        "{file}"
    );

    let told = desk.json(&["disclosure", "list", ZOFIA]);
    let rows = told.json["rows"].as_array().expect("rows");
    let batches: Vec<&Value> = rows.iter().map(|row| &row["batch"]).collect();
    assert_eq!(
        batches,
        [&contract.json["disclosure"], &newsletter.json["disclosure"]]
    );
    assert!(
        rows.iter()
            .all(|row| row["recipient"] == COURIER && row["way"] == "export")
    );
    assert_eq!(
        desk.json(&["disclosure", "list", "jan@drevostav.example"]).json["total"],
        1
    );
    let ended = desk.batch(&[
        &["purpose", "end", ZOFIA, "contract"],
        &words("csv", "contract", "zmluvy.csv", &[]),
        &["audit", "verify"],
        &["vault", "verify"],
    ]);
    assert_eq!(
        ended[1]["result"]["left_out"],
        json!({ "ended": 1 }),
        "{}",
        ended[1]
    );
    assert!(ended.iter().all(|answer| answer["exit"] == 0), "{ended:?}");
}

#[test]
fn locked_fields_need_a_reason_and_come_back_through_import() {
    let desk = desk();
    let fields = ["--fields", "name,email,phone,street"];
    let refused = desk.json(&words("csv", "contract", "von.csv", &fields));
    assert_eq!((refused.exit, refused.code()), (1, "locked-field"));
    let reason = [fields[0], fields[1], "--reason", "Doručenie zásielok"];
    let unknown = desk.json(&[
        "export",
        "people",
        "--format",
        "csv",
        "--purpose",
        "contract",
        "--recipient",
        "Nikto",
        "--out",
        "von.csv",
    ]);
    assert_eq!((unknown.exit, unknown.code()), (1, "unknown-recipient"));
    assert!(!desk.path("von.csv").exists(), "nothing left");

    let done = desk.json(&words("csv", "contract", "von.csv", &reason));
    assert_eq!(
        (done.exit, &done.json["exported"]),
        (0, &3.into()),
        "{}",
        done.json
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(desk.path("von.csv"))
            .expect("the file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let entries = desk.json(&["audit", "list", "--person", ZOFIA]);
    let unlocked = |row: &&Value| row["act"] == "field-unlocked" && row["reason"] == "Doručenie zásielok";
    assert_eq!(
        entries.json["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .filter(unlocked)
            .count(),
        1
    );

    let back = desk.json(&[
        "import",
        "von.csv",
        "--purpose",
        "contract",
        "--source",
        "spätne",
        "--on-duplicate",
        "update",
        "--dry-run",
    ]);
    assert_eq!(
        (back.exit, &back.json["created"], &back.json["rejected"]),
        (0, &0.into(), &json!([])),
        "{}",
        back.json
    );
}

#[test]
fn cards_and_workbooks() {
    let desk = desk();
    for format in ["vcard3", "vcard4"] {
        let fields = ["--fields", "phone,street,email", "--reason", "Doručenie zásielok"];
        let done = desk.json(&words(format, "contract", "von.vcf", &fields));
        assert_eq!(done.exit, 0, "{}", done.json);
        let columns = json!(["name", "phone", "street", "email"]);
        assert_eq!(done.json["fields"], columns, "a card has a name always");
        let file = fs::read_to_string(desk.path("von.vcf")).expect("the file");
        assert_eq!(file.matches("BEGIN:VCARD").count(), 3);
        let import = [
            "import",
            "von.vcf",
            "--purpose",
            "contract",
            "--source",
            "spätne",
            "--on-duplicate",
            "update",
            "--dry-run",
        ];
        let back = desk.json(&import);
        let answer = (back.exit, &back.json["created"], &back.json["rejected"]);
        assert_eq!(answer, (0, &0.into(), &json!([])), "{}", back.json);
    }
    let lost = desk.json(&words(
        "vcard4",
        "contract",
        "von.vcf",
        &["--fields", "iban", "--reason", "Výplata"],
    ));
    assert_eq!((lost.exit, lost.code()), (1, "field-not-in-card"));

    let book = desk.json(&words("xlsx", "contract", "von.xlsx", &[]));
    assert_eq!(
        (book.exit, &book.json["exported"]),
        (0, &3.into()),
        "{}",
        book.json
    );
    let bytes = fs::read(desk.path("von.xlsx")).expect("the file");
    assert!(bytes.starts_with(b"PK"));
    assert_eq!(desk.json(&words("ods", "contract", "von.ods", &[])).exit, 2);
}
