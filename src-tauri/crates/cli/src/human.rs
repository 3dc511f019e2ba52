//! A view as text for people: words in their language, tables for rows.
//!
//! Labels are the messages `cli-key-<key>`; a test holds that each key of each view has one in both languages.

use chrono::{DateTime, Local, NaiveDate};
use serde_json::{Map, Value};
use text::{Lang, Messages, dates, say};

use crate::words;

/// A table wider than this is written as one block a row.
const WIDEST: usize = 118;

/// What a person at a terminal does not need of a record: it is there for the window.
const FOR_THE_WINDOW: [&str; 3] = ["addable", "facts", "primary_contact"];

/// A view as lines of text, ending in a line end.
pub fn render(view: &Value, lang: Lang) -> String {
    let mut out = String::new();
    match view {
        Value::Object(map) if map.contains_key("facts") => object(&mut out, &record(map), 0, lang),
        Value::Object(map) => object(&mut out, map, 0, lang),
        Value::Array(rows) => table(&mut out, rows, 0, lang),
        Value::Null => {}
        scalar => line(&mut out, 0, &word("", scalar, lang)),
    }
    if out.is_empty() {
        line(&mut out, 0, &say(lang, "cli-done", &[]));
    }
    out
}

/// A person's record: the labels of the catalogue instead of keys of fields.
fn record(map: &Map<String, Value>) -> Map<String, Value> {
    let facts = map.get("facts").and_then(Value::as_array).into_iter().flatten();
    let named = |fact: &Value| {
        Some((
            fact.get("key")?.as_str()?.to_owned(),
            fact.get("label")?.as_str()?.to_owned(),
        ))
    };
    let labels: Vec<(String, String)> = facts.filter_map(named).collect();
    let mut record = map.clone();
    record.retain(|key, _| !FOR_THE_WINDOW.contains(&key.as_str()));
    if let Some(Value::Object(fields)) = record.get_mut("fields") {
        let ordered = labels
            .into_iter()
            .filter_map(|(key, label)| Some((label, fields.remove(&key)?)));
        *fields = ordered.collect();
    }
    record
}

fn object(out: &mut String, map: &Map<String, Value>, indent: usize, lang: Lang) {
    for (key, value) in map {
        let label = label(key, lang);
        match value {
            Value::Object(inner) if inner.is_empty() => {}
            Value::Array(rows) if rows.is_empty() => {}
            Value::Null => {}
            Value::Object(inner) if is_field(inner) => {
                line(out, indent, &format!("{label}: {}", field(inner, lang)))
            }
            Value::Object(inner) => {
                line(out, indent, &format!("{label}:"));
                object(out, inner, indent + 2, lang);
            }
            Value::Array(rows) if rows.iter().any(Value::is_object) => {
                line(out, indent, &format!("{label}:"));
                table(out, rows, indent + 2, lang);
            }
            other => line(out, indent, &format!("{label}: {}", word(key, other, lang))),
        }
    }
}

/// `{masked, hint}` or `{value}`.
fn is_field(map: &Map<String, Value>) -> bool {
    map.contains_key("masked") || (map.len() == 1 && map.contains_key("value"))
}

fn field(map: &Map<String, Value>, lang: Lang) -> String {
    match (map.get("value"), map.get("hint").and_then(Value::as_str)) {
        (Some(value), _) => word("value", value, lang),
        (None, Some(hint)) => format!("{} (•••• {hint})", say(lang, "cli-sealed", &[])),
        (None, None) => say(lang, "cli-sealed", &[]),
    }
}

/// A value in words; `key` is what it stands under.
fn word(key: &str, value: &Value, lang: Lang) -> String {
    match value {
        Value::String(text) => words::word(key, text, lang)
            .or_else(|| moment(text, lang))
            .unwrap_or_else(|| text.clone()),
        Value::Bool(true) => say(lang, "common-yes", &[]),
        Value::Bool(false) => say(lang, "common-no", &[]),
        Value::Null => "–".to_owned(),
        Value::Array(values) => values
            .iter()
            .map(|value| word(key, value, lang))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Object(map) if is_field(map) => field(map, lang),
        Value::Object(map) => map
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| format!("{} {}", label(key, lang), word(key, value, lang)))
            .collect::<Vec<_>>()
            .join(", "),
        number => number.to_string(),
    }
}

/// Rows with the columns that any of them fills.
fn table(out: &mut String, rows: &[Value], indent: usize, lang: Lang) {
    let mut columns: Vec<&str> = Vec::new();
    for (key, value) in rows.iter().filter_map(Value::as_object).flatten() {
        if !value.is_null() && !columns.contains(&key.as_str()) {
            columns.push(key);
        }
    }
    if columns.is_empty() {
        for row in rows {
            line(out, indent, &word("", row, lang));
        }
        return;
    }
    let mut cells = vec![columns.iter().map(|key| label(key, lang)).collect::<Vec<_>>()];
    for row in rows {
        cells.push(
            columns
                .iter()
                .map(|key| {
                    row.get(*key)
                        .map_or_else(String::new, |value| word(key, value, lang))
                })
                .collect(),
        );
    }
    let widths: Vec<usize> = (0..columns.len())
        .map(|column| {
            cells
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    if widths.iter().sum::<usize>() + 2 * widths.len() + indent > WIDEST {
        return blocks(out, rows, indent, lang);
    }
    for row in &cells {
        let padded: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        line(out, indent, padded.join("  ").trim_end());
    }
}

/// One block a row, for rows too wide to stand beside each other.
fn blocks(out: &mut String, rows: &[Value], indent: usize, lang: Lang) {
    for (index, row) in rows.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        if let Value::Object(map) = row {
            object(out, map, indent, lang);
        }
    }
}

/// A day or an instant as people write it, the instant in the time of this computer.
fn moment(text: &str, lang: Lang) -> Option<String> {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Some(dates::date(lang, day));
    }
    let at = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Local);
    Some(dates::date_time(lang, at.fixed_offset()))
}

fn line(out: &mut String, indent: usize, text: &str) {
    out.push_str(&" ".repeat(indent));
    out.push_str(text);
    out.push('\n');
}

fn label(key: &str, lang: Lang) -> String {
    let id = format!("cli-key-{}", key.replace(['_', '.', ':'], "-"));
    Messages::get(lang, &id, &[]).unwrap_or_else(|_| key.to_owned())
}
