//! The first journey: from a real address file to a subject-access PDF.

use std::process::Command;

use serde_json::{Value, json};

use crate::desk::Desk;

const ZOFIA: &str = "zofia.kovacova@drevostav.example";

fn ok(answer: &Value) -> &Value {
    assert_eq!(answer["exit"], 0, "{answer}");
    &answer["result"]
}

#[test]
fn from_an_address_file_to_the_report() {
    let desk = Desk::new();
    let (file, report) = (Desk::fixture("outlook-sk.csv"), desk.path("vypis.pdf"));
    let (file, report) = (file.to_str().expect("UTF-8"), report.to_str().expect("UTF-8"));
    let answers = desk.batch(&[
        &[
            "settings",
            "set",
            "controller.address=Hviezdna 14, 036 01 Martin",
            "controller.contact=info@podhora.example",
        ],
        &[
            "import",
            file,
            "--purpose",
            "contract",
            "--source",
            "zoznam z Outlooku",
            "--dry-run",
        ],
        &[
            "import",
            file,
            "--purpose",
            "contract",
            "--source",
            "zoznam z Outlooku",
        ],
        &["person", "find", "kovacova"],
        &[
            "person",
            "set",
            ZOFIA,
            "birth_date=1985-06-03",
            "--purpose",
            "contract",
        ],
        &["person", "show", ZOFIA],
        &[
            "person",
            "unlock",
            ZOFIA,
            "--fields",
            "birth_date",
            "--reason",
            "Overenie veku pre zmluvu",
        ],
        &["person", "show", ZOFIA],
        &["consent", "grant", ZOFIA, "newsletter", "--channel", "paper"],
        &["consent", "withdraw", ZOFIA, "newsletter", "--channel", "phone"],
        &["consent", "history", ZOFIA],
        &["report", "access", ZOFIA, "--out", report],
        &["timeline", ZOFIA],
        &["audit", "list"],
        &["audit", "verify"],
        &["vault", "verify"],
    ]);
    let results: Vec<&Value> = answers.iter().map(ok).collect();

    let rehearsal = results[1];
    assert_eq!(rehearsal["batch"], Value::Null);
    let imported = results[2];
    assert_eq!(
        imported["created"], rehearsal["created"],
        "a dry run says what the run does"
    );
    assert_eq!(imported["encoding"], "windows-1250");
    assert_eq!(imported["delimiter"], ";");
    assert_eq!(imported["notice_duties"], imported["created"]);

    let found = results[3];
    assert_eq!(
        (&found["total"], &found["people"][0]["name"]),
        (&json!(1), &json!("Ing. Žofia Kováčová, PhD."))
    );
    let shown = results[5];
    assert_eq!(
        shown["fields"]["birth_date"],
        json!({ "masked": true, "hint": null })
    );
    assert_eq!(shown["fields"]["phone"]["masked"], true);
    assert_eq!(shown["fields"]["email"]["value"], ZOFIA);
    assert_eq!(results[6]["fields"]["birth_date"], "1985-06-03");
    assert!(results[6]["expires_at"].is_string());
    assert_eq!(
        results[7]["fields"]["birth_date"]["masked"], true,
        "an unlock serves its own command"
    );

    assert_eq!(
        (&results[8]["state"], &results[9]["state"]),
        (&json!("granted"), &json!("withdrawn"))
    );
    assert_eq!(results[10]["total"], 2);
    assert_eq!(results[10]["rows"][0]["action"], "withdraw");

    let acts: Vec<&str> = results[13]["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["act"].as_str())
        .collect();
    for act in [
        "imported",
        "person-changed",
        "field-unlocked",
        "consent-recorded",
        "access-report",
    ] {
        assert!(acts.contains(&act), "{act} stands in the access log");
    }
    assert_eq!(results[14]["ok"], true);
    assert_eq!(results[15]["ok"], true, "{}", results[15]);
    the_report_holds(report, results[11]);
}

/// Checked with the tools of others, where they are installed (they are in CI).
fn the_report_holds(path: &str, view: &Value) {
    assert!(view["pages"].as_u64() > Some(3) && view["records"].as_u64() > Some(8));
    assert_eq!(view["undrawable"], json!([]));
    let Ok(text) = Command::new("pdftotext").args(["-layout", path, "-"]).output() else {
        return;
    };
    let text = String::from_utf8(text.stdout).expect("UTF-8");
    for value in [
        "1985",
        ZOFIA,
        "905",
        "Drevostav Šaľa",
        "Overenie veku pre zmluvu",
        "Hviezdna 14",
    ] {
        assert!(text.contains(value), "{value} stands in the report");
    }
    assert!(
        !text.contains("Zuzana Hriňová"),
        "the names of staff are withheld"
    );
    assert!(!text.contains('['), "every message was found: {text}");
    let fonts = Command::new("pdffonts").arg(path).output().expect("poppler");
    let fonts = String::from_utf8_lossy(&fonts.stdout).into_owned();
    assert!(
        fonts.lines().skip(2).all(|font| font.contains("yes yes yes")),
        "embedded, subset, ToUnicode: {fonts}"
    );
    if let Ok(checked) = Command::new("qpdf").args(["--check", path]).output() {
        assert!(
            checked.status.success(),
            "{}",
            String::from_utf8_lossy(&checked.stdout)
        );
    }
}

#[test]
fn a_second_import_of_the_same_file_brings_nobody_new_and_a_batch_can_be_taken_back() {
    let desk = Desk::new();
    let file = Desk::fixture("generic-sk.csv");
    let file = file.to_str().expect("UTF-8");
    let import = ["import", file, "--purpose", "interest", "--source", "výstava"];
    let answers = desk.batch(&[&import, &import, &["person", "find", "kovacova"]]);
    let (first, second) = (ok(&answers[0]), ok(&answers[1]));
    assert!(first["created"].as_u64() > Some(0));
    assert_eq!(second["created"], 0);
    assert_eq!(
        second["skipped"].as_u64(),
        first["created"]
            .as_u64()
            .map(|n| n + first["skipped"].as_u64().unwrap_or(0))
    );

    let batch = first["batch"].as_str().expect("a batch");
    let answers = desk.batch(&[
        &["import", "undo", batch],
        &["import", "undo", batch],
        &["person", "find", "kovacova"],
        &["notice", "duties"],
    ]);
    assert_eq!(ok(&answers[0])["removed"], first["created"]);
    assert_eq!(answers[1]["error"]["code"], "already-undone");
    assert_eq!(ok(&answers[2])["total"], 0);
    assert_eq!(ok(&answers[3])["total"], 0, "the duties went with the people");
}

#[test]
fn fill_and_update_change_known_people_and_undo_puts_them_back() {
    let desk = Desk::new();
    let first = desk.write(
        "a.csv",
        "Meno;E-mail;Mesto\nJán Ťažký;jan@tazky.example;Martin\n".as_bytes(),
    );
    let second = desk.write(
        "b.csv",
        "Meno;E-mail;Mesto;Ulica\nJán Ťažký;jan@tazky.example;Žilina;Hlavná 1\n".as_bytes(),
    );
    let (first, second) = (first.to_str().expect("UTF-8"), second.to_str().expect("UTF-8"));
    let unlock = [
        "person",
        "unlock",
        "jan@tazky.example",
        "--fields",
        "city,street",
        "--reason",
        "skúška importu",
    ];
    let only_city = [
        "person",
        "unlock",
        "jan@tazky.example",
        "--fields",
        "city",
        "--reason",
        "skúška importu",
    ];
    let rest = ["--purpose", "contract", "--source", "zoznam"];
    let with = |file, way| [&["import", file, "--on-duplicate", way][..], &rest].concat();
    let (create, fill, update) = (with(first, "skip"), with(second, "fill"), with(second, "update"));
    let answers = desk.batch(&[&create, &fill, &unlock, &update, &unlock]);
    assert_eq!(ok(&answers[1])["updated"], 1);
    assert_eq!(
        ok(&answers[2])["fields"],
        json!({ "city": "Martin", "street": "Hlavná 1" })
    );
    assert_eq!(ok(&answers[3])["updated"], 1);
    assert_eq!(ok(&answers[4])["fields"]["city"], "Žilina");
    let batches =
        [&answers[3]["result"]["batch"], &answers[1]["result"]["batch"]].map(|b| b.as_str().expect("batch"));
    let answers = desk.batch(&[
        &["import", "undo", batches[0]],
        &only_city,
        &["import", "undo", batches[1]],
        &only_city,
        &["person", "show", "jan@tazky.example"],
    ]);
    assert_eq!(ok(&answers[0])["reverted"], 1);
    assert_eq!(ok(&answers[1])["fields"]["city"], "Martin");
    ok(&answers[2]);
    assert_eq!(
        ok(&answers[4])["fields"].get("street"),
        None,
        "what was filled in is gone again"
    );
}

#[test]
fn an_address_that_nobody_has_is_answered_that_nothing_is_held() {
    let desk = Desk::new();
    let report = desk.path("nic.pdf");
    let answer = desk.json(&[
        "report",
        "access",
        "nikto@nikde.example",
        "--out",
        report.to_str().expect("UTF-8"),
    ]);
    assert_eq!(
        (answer.exit, &answer.json["records"]),
        (0, &json!(0)),
        "{}",
        answer.json
    );
    assert!(report.exists());
}

#[test]
fn each_line_of_a_batch_has_its_own_clock() {
    let desk = Desk::new();
    let answers = desk.batch(&[
        &[
            "--clock",
            "2026-03-05T09:00:00+01:00",
            "person",
            "add",
            "--name",
            "Ľudovít Ďurčanský",
            "--email",
            "ludovit@smrekovec.example",
            "--purpose",
            "interest",
            "--source",
            "third-party",
        ],
        &["--clock", "2026-04-08T09:00:00+02:00", "notice", "duties"],
        &["notice", "duties"],
        &["audit", "list"],
    ]);
    ok(&answers[0]);
    let duty = &ok(&answers[1])["rows"][0];
    assert_eq!(
        (&duty["article"], &duty["due"]),
        (&json!(14), &json!("2026-04-07"))
    );
    assert_eq!(ok(&answers[2])["total"], 1);
    let rows = ok(&answers[3])["rows"].as_array().expect("rows");
    let added = rows
        .iter()
        .find(|row| row["act"] == "person-added")
        .expect("an entry");
    assert_eq!(added["clock_set"], true, "the log records that the clock was set");
}
