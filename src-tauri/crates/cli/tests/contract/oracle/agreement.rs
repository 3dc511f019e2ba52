//! Everything the command line tells of a vault must be what the independent reader finds in its files.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use serde_json::{Value, json};

use super::reader::{Said, read};
use crate::desk::Desk;

/// Holds every answer of the program against the reader.
pub fn hold(desk: &Desk, people: &[String]) {
    let lines: Vec<Vec<String>> = people.iter().flat_map(|person| questions(person)).collect();
    let mut lines: Vec<Vec<&str>> = lines
        .iter()
        .map(|line| line.iter().map(String::as_str).collect())
        .collect();
    lines.extend([
        vec!["settings", "show"],
        vec!["staff", "list"],
        vec!["notice", "duties"],
        vec!["vault", "info"],
        vec!["audit", "list"],
        vec!["audit", "verify"],
    ]);
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    let answers: Vec<Value> = desk.batch(&lines).into_iter().map(result).collect();
    let said = read(desk);
    assert_eq!(said.exit, 0, "{}", said.json["problems"]);
    assert_eq!(said.people().len(), people.len());
    let (of_people, of_vault) = answers.split_at(people.len() * 3);
    for (person, answers) in said.people().iter().zip(of_people.chunks(3)) {
        the_person(person, answers);
    }
    let [settings, staff, duties, info, log, chain] = of_vault else {
        panic!("an answer for each question")
    };
    for (key, value) in said.json["settings"].as_object().expect("settings") {
        assert_eq!(&settings["settings"][key], value, "{key}");
    }
    let staff_known = |rows: &Value| pick(rows, &["id", "name", "role"]);
    assert_eq!(staff_known(&staff["rows"]), staff_known(&said.json["staff"]));
    the_duties(&said, duties);
    the_vault(&said, info, chain);
    the_log(&said, log);
    every_no_is_in_the_ledger(&said);
    unlocked(desk, said.people());
}

fn questions(person: &str) -> [Vec<String>; 3] {
    [
        ["person", "show", person],
        ["consent", "history", person],
        ["timeline", person, ""],
    ]
    .map(|words| {
        words
            .into_iter()
            .filter(|w| !w.is_empty())
            .map(str::to_owned)
            .collect()
    })
}

fn result(answer: Value) -> Value {
    assert_eq!(answer["exit"], 0, "{answer}");
    answer["result"].clone()
}

fn rows(value: &Value) -> Vec<&Value> {
    value.as_array().into_iter().flatten().collect()
}

/// Some columns of each row.
fn pick(rows: &Value, keys: &[&str]) -> BTreeSet<String> {
    let of = |row: &Value| keys.iter().map(|key| row[*key].clone()).collect::<Vec<_>>();
    rows.as_array()
        .into_iter()
        .flatten()
        .map(|row| json!(of(row)).to_string())
        .collect()
}

/// Milliseconds since 1970 of a time as the command line writes it.
fn millis(at: &Value) -> i64 {
    DateTime::parse_from_rfc3339(at.as_str().expect("a time"))
        .expect("RFC 3339")
        .timestamp_millis()
}

fn the_person(found: &Value, answers: &[Value]) {
    let [shown, history, timeline] = answers else {
        panic!("three answers for a person")
    };
    for key in ["id", "name", "given", "family", "company"] {
        assert_eq!(shown[key], found[key], "{key}");
    }
    let values: BTreeMap<String, Value> = serde_json::from_value(found["fields"].clone()).expect("values");
    let told: BTreeSet<&String> = shown["fields"].as_object().expect("fields").keys().collect();
    assert_eq!(told, values.keys().collect(), "the same fields are held");
    for (key, value) in &values {
        let field = &shown["fields"][key];
        assert!(field["masked"] == true || &field["value"] == value, "{key}");
    }
    let running = |rows: &Value| pick(rows, &["purpose"]);
    let of_reader: Value = rows(&found["processings"])
        .into_iter()
        .filter(|p| p["ended_at"].is_null())
        .cloned()
        .collect();
    let of_program: Value = rows(&shown["purposes"])
        .into_iter()
        .filter(|p| p["ended_at"].is_null())
        .cloned()
        .collect();
    assert_eq!(running(&of_program), running(&of_reader));
    the_consents(found, history);
    the_notes(found, timeline);
}

fn the_consents(found: &Value, history: &Value) {
    let line = |row: &Value, at: i64| {
        json!([
            row["purpose"],
            row["action"],
            row["channel"],
            row["text_version"],
            at
        ])
        .to_string()
    };
    let told: BTreeSet<String> = rows(&history["rows"])
        .into_iter()
        .map(|row| line(row, millis(&row["at"])))
        .collect();
    let kept: BTreeSet<String> = rows(&found["consents"])
        .into_iter()
        .map(|row| line(row, row["at"].as_i64().expect("a time")))
        .collect();
    assert_eq!(told, kept);
    assert_eq!(history["total"], rows(&found["consents"]).len());
}

fn the_notes(found: &Value, timeline: &Value) {
    for note in rows(&found["notes"]) {
        let told = rows(&timeline["rows"])
            .into_iter()
            .find(|row| row["id"] == note["id"]);
        let told = told.expect("every note stands in the timeline");
        let expected = if note["private"] == 1 {
            &Value::Null
        } else {
            &note["text"]
        };
        assert_eq!(&told["text"], expected, "a private note is not told");
    }
}

/// The sealed values and private notes of a person by the key that unlocks them.
fn sealed(found: &Value) -> BTreeMap<String, Value> {
    let mut values: BTreeMap<String, Value> =
        serde_json::from_value(found["fields"].clone()).expect("values");
    for note in rows(&found["notes"]).into_iter().filter(|n| n["private"] == 1) {
        let key = format!("note:{}", note["id"].as_str().expect("an id"));
        values.insert(key, note["text"].clone());
    }
    values
}

/// What is sealed, once it is unlocked. This writes, so it comes after the reading.
fn unlocked(desk: &Desk, people: &[Value]) {
    let reason = "Porovnanie s nezávislou čítačkou";
    let all: Vec<(&Value, BTreeMap<String, Value>)> = people
        .iter()
        .map(|person| (person, sealed(person)))
        .filter(|(_, values)| !values.is_empty())
        .collect();
    let lines: Vec<[String; 7]> = all
        .iter()
        .map(|(person, values)| {
            let keys: Vec<&str> = values.keys().map(String::as_str).collect();
            let id = person["id"].as_str().expect("an id");
            [
                "person",
                "unlock",
                id,
                "--fields",
                &keys.join(","),
                "--reason",
                reason,
            ]
            .map(str::to_owned)
        })
        .collect();
    let lines: Vec<Vec<&str>> = lines
        .iter()
        .map(|line| line.iter().map(String::as_str).collect())
        .collect();
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    let answers = desk.batch(&lines);
    assert_eq!(answers.len(), all.len());
    for ((_, values), told) in all.iter().zip(answers.into_iter().map(result)) {
        for (key, value) in values {
            assert_eq!(&told["fields"][key], value, "{key}");
        }
    }
}

fn the_duties(said: &Said, duties: &Value) {
    let told = pick(&duties["rows"], &["person", "article", "due"]);
    let kept: BTreeSet<String> = said
        .people()
        .iter()
        .flat_map(|person| {
            rows(&person["duties"])
                .into_iter()
                .map(move |duty| (person, duty))
        })
        .filter(|(_, duty)| duty["met_by"].is_null())
        .map(|(person, duty)| json!([person["id"], duty["article"], duty["due"]]).to_string())
        .collect();
    assert_eq!(told, kept);
}

fn the_vault(said: &Said, info: &Value, chain: &Value) {
    assert_eq!(info["vault_id"], said.json["vault_id"]);
    assert_eq!(info["schema"], said.json["schema"]);
    assert_eq!(
        millis(&info["created"]),
        said.json["created"].as_i64().expect("a time")
    );
    assert_eq!(
        pick(&info["slots"], &["id", "kind"]),
        pick(&said.json["slots"], &["id", "kind"])
    );
    assert_eq!(chain["entries"], said.json["chain"]["entries"]);
    assert_eq!(chain["head"], said.json["chain"]["head"]);
    assert_eq!(
        (&said.json["chain"]["ok"], &said.json["freshness"]),
        (&json!(true), &json!("fresh"))
    );
}

/// A withdrawal and a refusal outlive a restore, so each stands in the ledger too.
fn every_no_is_in_the_ledger(said: &Said) {
    let mut told = BTreeSet::new();
    for person in said.people() {
        for event in rows(&person["consents"]) {
            let kind = match event["action"].as_str() {
                Some("withdraw") => "withdrawn",
                Some("refuse") => "refused",
                _ => continue,
            };
            told.insert(json!([person["id"], kind, event["purpose"]]).to_string());
        }
    }
    let kept: BTreeSet<String> = said
        .rows("erased")
        .iter()
        .map(|entry| json!([entry["people"][0], entry["kind"], entry["purpose"]]).to_string())
        .collect();
    assert!(!told.is_empty(), "there are some to compare");
    assert_eq!(told, kept);
}

/// Every entry the program lists is the reader's of that number, with the facts of its unsealed payload.
fn the_log(said: &Said, log: &Value) {
    let listed = rows(&log["rows"]);
    assert!(listed.len() > 20, "there is a log to compare");
    for row in listed {
        let place = usize::try_from(row["seq"].as_i64().expect("a number")).expect("positive") - 1;
        let entry = &said.rows("audit")[place];
        assert_eq!(
            (&row["seq"], &row["act"], &row["clock_set"]),
            (&entry["seq"], &entry["act"], &entry["clock_set"])
        );
        assert_eq!(millis(&row["at"]), entry["at"].as_i64().expect("a time"));
        assert_eq!(row["person"], entry["subject"], "{row}");
        for (key, told) in row["detail"].as_object().into_iter().flatten() {
            let kept = as_told(&entry["payload"][key]);
            assert_eq!(told.as_str(), Some(kept.as_str()), "{key} of {row}");
        }
    }
}

/// A fact of a payload as the log words it: lists with commas.
fn as_told(fact: &Value) -> String {
    match fact {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(as_told).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
