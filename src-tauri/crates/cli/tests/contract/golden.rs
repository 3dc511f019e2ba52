//! Golden vaults (tests/fixtures/vaults): every released format is opened, brought up to date, and tells what it told then.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::desk::Desk;

/// The folder of the golden vaults.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults")
}

/// The versions there are.
pub fn versions() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("the fixtures are there");
    let found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    assert!(!found.is_empty(), "no golden vault: this test has gone blind");
    found
}

/// A copy of a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).expect("copied");
        }
    }
}

fn words(text: &str) -> Vec<Vec<String>> {
    text.lines()
        .map(|line| serde_json::from_str(line).expect("an array of words"))
        .collect()
}

/// What `now` lacks of `then`, as paths. It may say more, but not otherwise.
fn lacks(then: &Value, now: &Value, path: &str, found: &mut Vec<String>) {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => {
            for (key, value) in then {
                lacks(
                    value,
                    now.get(key).unwrap_or(&Value::Null),
                    &format!("{path}.{key}"),
                    found,
                );
            }
        }
        (Value::Array(then), Value::Array(now)) if then.len() == now.len() => {
            for (n, (then, now)) in then.iter().zip(now).enumerate() {
                lacks(then, now, &format!("{path}[{n}]"), found);
            }
        }
        _ if then == now => {}
        _ => found.push(format!("{path}: {then} became {now}")),
    }
}

#[test]
fn every_released_vault_tells_what_it_told() {
    let read = |path: PathBuf| fs::read_to_string(path).expect("a text file");
    let questions = words(&read(folder().join("questions.jsonl")));
    for version in versions() {
        let desk = Desk::empty();
        copy(&version.join("vault"), &desk.vault());
        let passphrase = folder().join("passphrase");
        let asked: Vec<Vec<&str>> = questions
            .iter()
            .map(|words| words.iter().map(String::as_str).collect())
            .collect();
        let asked: Vec<&[&str]> = asked.iter().map(Vec::as_slice).collect();
        let now = desk.batch_with(&passphrase, &asked);
        let then: Vec<Value> = serde_json::from_str(&read(version.join("answers.json"))).expect("answers");
        assert_eq!((then.len(), now.len()), (questions.len(), questions.len()));
        let mut lost = Vec::new();
        for ((question, then), now) in questions.iter().zip(&then).zip(&now) {
            assert_eq!(now["exit"], 0, "{question:?}: {now}");
            lacks(then, &now["result"], &question.join(" "), &mut lost);
        }
        assert!(lost.is_empty(), "{}:\n{}", version.display(), lost.join("\n"));
    }
}

#[test]
fn what_is_lost_or_changed_is_found() {
    let then = serde_json::json!({ "rows": [{ "a": 1, "b": [1, 2] }], "total": 1 });
    let mut now = then.clone();
    now["more"] = 1.into();
    let found = |now: &Value| {
        let mut found = Vec::new();
        lacks(&then, now, "", &mut found);
        found
    };
    assert!(found(&now).is_empty());
    now["rows"][0]["b"] = serde_json::json!([1]);
    now["total"] = 2.into();
    assert_eq!(
        found(&now),
        [".rows[0].b: [1,2] became [1]", ".total: 1 became 2"]
    );
}
