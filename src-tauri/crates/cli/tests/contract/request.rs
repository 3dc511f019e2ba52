//! `request …` and `person set --corrects`: the register of requests (Articles 12 and 15 to 22).

use serde_json::{Value, json};

use crate::desk::Desk;

const ANNA: &str = "anna@example.sk";
const NOON: &str = "2026-06-03T12:00:00+02:00";

/// LAW.md §1: received, due, extended.
const VECTORS: [(&str, &str, &str); 11] = [
    ("2026-03-05", "2026-04-07", "2026-06-05"),
    ("2026-03-03", "2026-04-07", "2026-06-03"),
    ("2026-01-31", "2026-03-02", "2026-04-30"),
    ("2028-01-31", "2028-02-29", "2028-05-02"),
    ("2026-08-31", "2026-09-30", "2026-11-30"),
    ("2026-04-08", "2026-05-08", "2026-07-08"),
    ("2026-08-15", "2026-09-15", "2026-11-16"),
    ("2026-10-17", "2026-11-17", "2027-01-18"),
    ("2026-11-24", "2026-12-28", "2027-02-24"),
    ("2026-12-06", "2027-01-07", "2027-03-08"),
    ("2026-12-31", "2027-02-01", "2027-03-31"),
];

fn ok(answer: &Value) -> &Value {
    assert_eq!(answer["exit"], 0, "{answer}");
    &answer["result"]
}

fn code(answer: &Value) -> &str {
    assert_eq!(answer["exit"], 1, "{answer}");
    answer["error"]["code"].as_str().expect("a code")
}

fn id(answer: &Value) -> String {
    ok(answer)["id"].as_str().expect("an id").to_owned()
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

fn open<'a>(kind: &'a str, received: &'a str) -> Vec<&'a str> {
    vec![
        "--clock",
        NOON,
        "request",
        "open",
        ANNA,
        kind,
        "--received",
        received,
        "--channel",
        "paper",
    ]
}

fn batch(desk: &Desk, lines: &[Vec<&str>]) -> Vec<Value> {
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    desk.batch(&lines)
}

#[test]
fn every_vector_of_the_law_comes_out_of_the_command() {
    let desk = with_anna();
    let lines: Vec<Vec<&str>> = VECTORS
        .iter()
        .map(|(received, ..)| {
            let mut line = open("access", received);
            line[1] = "2029-01-01T08:00:00+01:00";
            line
        })
        .collect();
    for (answer, (received, due, extended)) in batch(&desk, &lines).iter().zip(VECTORS) {
        let told = ok(answer);
        assert_eq!(
            (&told["due"], &told["extended_due"]),
            (&json!(due), &json!(extended)),
            "{received}"
        );
        for key in ["id", "due_strict", "extended_strict", "target"] {
            assert!(told[key].is_string(), "{key}: {told}");
        }
    }
    let april = desk.batch(&[&[
        "--clock",
        "2029-01-01T08:00:00+01:00",
        "request",
        "open",
        ANNA,
        "access",
        "--received",
        "2026-03-05",
        "--channel",
        "email",
    ]]);
    let told = ok(&april[0]);
    assert_eq!(told["due_strict"], "2026-04-05", "Easter Sunday, before the roll");
    assert_eq!(told["target"], "2026-03-30", "25 days");
    assert_eq!(told["extended_strict"], "2026-06-05");
}

#[test]
fn a_letter_with_two_kinds_and_somebody_unknown() {
    let desk = with_anna();
    let answers = batch(
        &desk,
        &[
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                ANNA,
                "access",
                "erasure",
                "--received",
                "2026-06-01",
                "--channel",
                "email",
                "--text",
                "Čo o mne máte? A potom to vymažte.",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                "--unknown",
                "A. Mala",
                "objection",
                "--received",
                "2026-06-02T09:00:00+02:00",
                "--channel",
                "phone",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                "nobody@example.sk",
                "access",
                "--received",
                "2026-06-01",
                "--channel",
                "email",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                ANNA,
                "access",
                "--received",
                "2026-06-04",
                "--channel",
                "email",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                ANNA,
                "access",
                "--received",
                "2026-06-03T12:00:01+02:00",
                "--channel",
                "email",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                ANNA,
                "cake",
                "--received",
                "2026-06-01",
                "--channel",
                "email",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                ANNA,
                "--received",
                "2026-06-01",
                "--channel",
                "email",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "open",
                ANNA,
                "access",
                "--received",
                "2026-06-01",
            ],
            vec!["--clock", NOON, "request", "list", "--open"],
        ],
    );
    let letter = ok(&answers[0]);
    assert_eq!(letter["requests"].as_array().expect("requests").len(), 2);
    assert_eq!(letter["requests"][0]["id"], letter["id"]);
    let stranger = id(&answers[1]);
    assert_eq!(code(&answers[2]), "unknown-person");
    assert_eq!(code(&answers[3]), "future-date");
    assert_eq!(code(&answers[4]), "future-date");
    for usage in &answers[5..8] {
        assert_eq!(usage["exit"], 2, "{usage}");
    }
    let rows = ok(&answers[8]);
    assert_eq!(rows["total"], 3);
    assert_eq!(rows["rows"][2]["name"], "A. Mala");
    assert_eq!(rows["rows"][2]["person"], Value::Null);
    assert_eq!(rows["rows"][0]["letter"], rows["rows"][1]["letter"]);

    let answers = batch(
        &desk,
        &[
            vec!["--clock", NOON, "request", "match", &stranger, ANNA],
            vec!["--clock", NOON, "request", "show", &stranger],
            vec!["--clock", NOON, "request", "match", &stranger, ANNA],
            vec![
                "--clock",
                NOON,
                "request",
                "show",
                "00000000-0000-7000-8000-000000000000",
            ],
            vec!["--clock", NOON, "request", "show", "x"],
        ],
    );
    ok(&answers[0]);
    assert_eq!(ok(&answers[1])["name"], "Anna Malá");
    assert_eq!(code(&answers[2]), "request-has-person");
    assert_eq!(code(&answers[3]), "unknown-request");
    assert_eq!(code(&answers[4]), "bad-id");
}

#[test]
fn identity_extension_and_the_end() {
    let desk = with_anna();
    let first = id(&batch(&desk, &[open("access", "2026-05-04")])[0]);
    let extend = |at: &'static str, reason: Option<&'static str>| {
        let mut line = vec![
            "--clock",
            NOON,
            "request",
            "extend",
            first.as_str(),
            "--informed-at",
            at,
        ];
        line.extend(reason.iter().flat_map(|reason| ["--reason", reason]));
        line
    };
    let close = |words: &[&'static str]| {
        [
            &[
                "--clock",
                "2026-06-10T12:00:00+02:00",
                "request",
                "close",
                first.as_str(),
            ][..],
            words,
        ]
        .concat()
    };
    let answers = batch(
        &desk,
        &[
            vec![
                "--clock", NOON, "request", "identity", &first, "--method", "callback", "--result", "doubt",
            ],
            close(&["--outcome", "done", "--sent-at", "2026-06-10"]),
            vec!["--clock", NOON, "request", "pause", &first, "--for", "identity"],
            vec![
                "--clock",
                "2026-06-05T12:00:00+02:00",
                "request",
                "resume",
                &first,
            ],
            vec![
                "--clock",
                "2026-06-05T12:00:00+02:00",
                "request",
                "identity",
                &first,
                "--method",
                "in-person",
                "--result",
                "confirmed",
            ],
            vec![
                "--clock",
                NOON,
                "request",
                "identity",
                &first,
                "--method",
                "copy-of-passport",
                "--result",
                "confirmed",
            ],
            extend("2026-06-03", None),
            extend("2026-06-03", Some("  ")),
            extend("2026-06-04", Some("rozsiahly spis")),
            extend("2026-06-02", Some("rozsiahly spis")),
            extend("2026-06-02", Some("ešte raz")),
            vec!["--clock", "2026-06-10T12:00:00+02:00", "request", "show", &first],
            close(&["--outcome", "refused", "--sent-at", "2026-06-10"]),
            close(&["--outcome", "partly", "--sent-at", "2026-06-10"]),
            close(&["--outcome", "done"]),
            close(&["--outcome", "maybe", "--sent-at", "2026-06-10"]),
            close(&["--outcome", "done", "--sent-at", "2026-06-11"]),
            close(&["--outcome", "done", "--sent-at", "2026-05-03"]),
            close(&[
                "--outcome",
                "partly",
                "--reason",
                "poznámka o inej osobe",
                "--sent-at",
                "2026-06-10",
            ]),
            close(&["--outcome", "done", "--sent-at", "2026-06-10"]),
            vec!["--clock", NOON, "request", "list", "--open"],
            vec!["--clock", NOON, "request", "list"],
        ],
    );
    assert_eq!(code(&answers[1]), "identity-open");
    for done in [0, 2, 3, 4] {
        assert!(ok(&answers[done])["id"].is_string());
    }
    assert_eq!(answers[5]["exit"], 2, "nothing but the four ways");
    assert_eq!(code(&answers[6]), "reason-required");
    assert_eq!(code(&answers[7]), "reason-required");
    assert_eq!(code(&answers[8]), "future-date");
    assert_eq!(ok(&answers[9])["id"], json!(first));
    assert_eq!(code(&answers[10]), "already-extended");
    let shown = ok(&answers[11]);
    assert_eq!(
        (&shown["deadline"], &shown["extended"], &shown["paused_days"]),
        (&json!("2026-08-04"), &json!(true), &json!(2))
    );
    assert_eq!(
        shown["deadline_strict"], "2026-08-04",
        "pauses move no date of the law"
    );
    assert_eq!(code(&answers[12]), "reason-required");
    assert_eq!(code(&answers[13]), "reason-required");
    assert_eq!(answers[14]["exit"], 2, "nothing closes without proof of sending");
    assert_eq!(answers[15]["exit"], 2);
    assert_eq!(code(&answers[16]), "future-date");
    assert_eq!(code(&answers[17]), "before-received");
    assert_eq!(ok(&answers[18])["id"], json!(first));
    assert_eq!(code(&answers[19]), "request-closed");
    assert_eq!(ok(&answers[20])["total"], 0);
    let row = &ok(&answers[21])["rows"][0];
    assert_eq!(
        (&row["state"], &row["outcome"]),
        (&json!("closed"), &json!("partly"))
    );

    let late = id(&batch(&desk, &[open("access", "2026-04-30")])[0]);
    let answers = batch(
        &desk,
        &[vec![
            "--clock",
            NOON,
            "request",
            "extend",
            &late,
            "--reason",
            "veľa",
            "--informed-at",
            "2026-06-02",
        ]],
    );
    assert_eq!(code(&answers[0]), "extension-too-late");
    assert_eq!(answers[0]["error"]["details"]["due"], "2026-06-01");
}

#[test]
fn a_right_is_closed_when_its_act_is_done() {
    let desk = with_anna();
    let opened: Vec<String> = batch(
        &desk,
        &[
            "withdrawal",
            "objection",
            "restriction",
            "rectification",
            "erasure",
        ]
        .map(|kind| open(kind, "2026-06-01")),
    )
    .iter()
    .map(id)
    .collect();
    let close = |id: &'static str| {
        vec![
            "--clock",
            NOON,
            "request",
            "close",
            id,
            "--outcome",
            "done",
            "--sent-at",
            NOON,
        ]
    };
    let ids: Vec<&'static str> = opened.into_iter().map(|id| &*id.leak()).collect();
    for answer in batch(&desk, &ids.iter().map(|id| close(id)).collect::<Vec<_>>()) {
        assert_eq!(code(&answer), "act-missing");
        assert!(answer["error"]["details"]["act"].is_string());
    }
    let set = |request: &'static str, value: &'static str| {
        vec![
            "--clock",
            NOON,
            "person",
            "set",
            ANNA,
            value,
            "--purpose",
            "contract",
            "--corrects",
            request,
            "--wrong",
            "preklep",
        ]
    };
    let answers = batch(
        &desk,
        &[
            vec!["--clock", NOON, "request", "act", ids[0]],
            vec![
                "--clock",
                NOON,
                "request",
                "act",
                ids[0],
                "--purpose",
                "newsletter",
            ],
            vec!["--clock", NOON, "consent", "history", ANNA],
            close(ids[0]),
            vec!["--clock", NOON, "object", ANNA, "--marketing"],
            close(ids[1]),
            vec!["--clock", NOON, "request", "act", ids[2], "--ground", "accuracy"],
            close(ids[2]),
            vec![
                "--clock",
                NOON,
                "person",
                "set",
                ANNA,
                "company=Iná",
                "--purpose",
                "contract",
            ],
            set(ids[1], "company=Tehelňa, s. r. o."),
            set(ids[4], "company=Tehelňa, s. r. o."),
            set(ids[3], "company=Tehelňa"),
            set(ids[3], "company=Tehelňa, s. r. o."),
            close(ids[3]),
            set(ids[3], "company=Znova"),
            vec!["--clock", NOON, "person", "show", ANNA],
            vec![
                "--clock",
                NOON,
                "request",
                "act",
                ids[4],
                "--ground",
                "not-needed",
                "--asked",
                "erase",
            ],
            vec!["--clock", NOON, "request", "show", ids[4]],
            close(ids[4]),
            vec!["--clock", NOON, "request", "list"],
        ],
    );
    assert_eq!(code(&answers[0]), "withdrawal-purpose-required");
    ok(&answers[1]);
    assert_eq!(ok(&answers[2])["rows"][0]["action"], "withdraw");
    for done in [3, 4, 5, 6, 7] {
        ok(&answers[done]);
    }
    assert_eq!(
        code(&answers[8]),
        "restricted",
        "nothing but the correction that ends the dispute"
    );
    assert_eq!(code(&answers[9]), "request-closed");
    assert_eq!(code(&answers[10]), "request-kind");
    assert_eq!(code(&answers[11]), "nothing-corrected");
    ok(&answers[12]);
    ok(&answers[13]);
    assert_eq!(code(&answers[14]), "request-closed");
    assert_eq!(ok(&answers[15])["restricted"], true, "still a stub");
    assert!(ok(&answers[16])["receipt"].is_string());
    let erased = ok(&answers[17]);
    assert_eq!(
        (&erased["person"], &erased["state"]),
        (&Value::Null, &json!("review"))
    );
    ok(&answers[18]);
    let left = ok(&answers[19]);
    assert_eq!(left["total"], 5, "the register stays as proof");
    for value in ["Anna", "Malá", ANNA, "Tehelňa"] {
        assert!(!left.to_string().contains(value), "{value} in {left}");
    }
}

#[test]
fn her_report_tells_of_her_requests_and_the_calendar_of_nobody() {
    let desk = with_anna();
    let report = desk.path("vypis.pdf");
    let calendar = desk.path("lehoty.ics");
    let (report, calendar) = (report.to_str().expect("UTF-8"), calendar.to_str().expect("UTF-8"));
    let answers = batch(
        &desk,
        &[
            open("access", "2026-06-01"),
            vec!["--clock", NOON, "request", "calendar", "--out", calendar],
            vec!["--clock", NOON, "report", "access", ANNA, "--out", report],
            vec!["--clock", NOON, "request", "list"],
        ],
    );
    let records = ok(&answers[2])["records"].as_u64().expect("a number");
    assert_eq!(ok(&answers[1])["events"], 1);
    let text = std::fs::read_to_string(calendar).expect("written");
    assert!(text.contains("20260701") && !text.contains("Anna"), "{text}");
    assert_eq!(
        ok(&answers[3])["rows"][0]["state"],
        "review",
        "the report answered it"
    );
    let again = batch(
        &desk,
        &[
            open("portability", "2026-06-02"),
            vec!["--clock", NOON, "report", "access", ANNA, "--out", report],
        ],
    );
    let later = ok(&again[1])["records"].as_u64().expect("a number");
    assert!(
        later >= records + 2,
        "the first report and the second request: {records}, {later}"
    );
}
