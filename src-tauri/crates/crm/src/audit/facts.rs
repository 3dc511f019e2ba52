//! What of a payload may be shown. Pure.

use std::collections::BTreeMap;

use serde_json::Value;

/// Facts that are shown beside an entry. A list and not a filter: a payload may also hold what a field held before.
const SHOWN: [&str; 36] = [
    "action",
    "added",
    "batch",
    "category",
    "channel",
    "class",
    "count",
    "created",
    "field",
    "format",
    "ground",
    "healed",
    "kept",
    "keys",
    "kind",
    "lang",
    "language",
    "marketing",
    "pages",
    "private",
    "purpose",
    "purposes",
    "recipient",
    "records",
    "redacted",
    "rejected",
    "removed",
    "retention",
    "reverted",
    "role",
    "seconds",
    "sha256",
    "skipped",
    "state",
    "updated",
    "version",
];

/// Keys of the fields an entry is about: an array of them, or an object that has them for names.
pub(crate) fn field_keys(payload: &Value) -> Vec<String> {
    match payload.get("fields") {
        Some(Value::Array(keys)) => keys
            .iter()
            .filter_map(|key| key.as_str().map(str::to_owned))
            .collect(),
        Some(Value::Object(fields)) => fields.keys().cloned().collect(),
        _ => Vec::new(),
    }
}

/// The reason that was given.
pub(super) fn reason(payload: &Value) -> Option<String> {
    payload
        .get("reason")
        .and_then(Value::as_str)
        .filter(|reason| !reason.is_empty())
        .map(str::to_owned)
}

/// The facts that may be shown, as words.
pub(super) fn detail(payload: &Value) -> BTreeMap<String, String> {
    let facts = SHOWN
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), words(payload.get(*name)?)?)));
    facts.collect()
}

fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Array(values) if !values.is_empty() => {
            Some(values.iter().filter_map(words).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn named_facts_pass_and_values_stay() {
        let payload = json!({
            "fields": ["iban"], "reason": "platba", "old": "SK31", "new": { "iban": "SK99" }, "channel": "paper",
            "keys": ["dpo", "authority"], "count": 3, "version": null, "values": { "iban": "SK31" },
        });
        assert_eq!(field_keys(&payload), ["iban"]);
        assert_eq!(reason(&payload).as_deref(), Some("platba"));
        let shown = detail(&payload);
        assert_eq!(shown.get("keys").map(String::as_str), Some("dpo, authority"));
        assert_eq!(shown.get("count").map(String::as_str), Some("3"));
        assert_eq!(shown.len(), 3, "{shown:?}");
        assert!(!format!("{shown:?}").contains("SK"));
        assert!(SHOWN.is_sorted(), "the list is kept in order");
    }

    #[test]
    fn fields_may_be_names_of_an_object() {
        assert_eq!(
            field_keys(&json!({ "fields": { "city": { "old": "Martin" } } })),
            ["city"]
        );
        assert!(field_keys(&json!({ "fields": "city" })).is_empty());
    }
}
