//! The values for a machine: JSON as `data.schema.json` describes it, and the cells of a CSV.

use std::io;

use serde_json::{Value, json};

use super::{Ground, Item, Package};

/// The schema of `data.json` (JSON Schema 2020-12). It goes along in every package.
pub(super) const SCHEMA: &str = include_str!("data.schema.json");

/// Heads of the CSV.
pub(super) const COLUMNS: [&str; 11] = [
    "field",
    "label_sk",
    "label_en",
    "value",
    "category",
    "origin",
    "purposes",
    "bases",
    "source_kind",
    "source",
    "since",
];

pub(super) fn json(package: &Package) -> io::Result<Vec<u8>> {
    let data = json!({
        "$schema": "data.schema.json",
        "package": package.id,
        "made": package.made.to_rfc3339(),
        "controller": { "name": package.controller, "contact": package.contact },
        "data": package.items.iter().map(item).collect::<Vec<_>>(),
    });
    Ok(serde_json::to_vec_pretty(&data)?)
}

fn item(item: &Item) -> Value {
    let [sk, en] = &item.labels;
    json!({
        "field": item.key,
        "label": { "sk": sk, "en": en },
        "value": item.value,
        "category": item.category,
        "origin": item.origin,
        "purposes": item.grounds.iter().map(ground).collect::<Vec<_>>(),
        "source": { "kind": item.source_kind, "words": item.source },
        "since": item.since,
    })
}

fn ground(ground: &Ground) -> Value {
    let [sk, en] = &ground.names;
    json!({ "key": ground.key, "name": { "sk": sk, "en": en }, "basis": ground.basis })
}

/// A value as cells, in the order of [`COLUMNS`].
pub(super) fn cells(item: &Item) -> [String; 11] {
    let [sk, en] = item.labels.clone();
    let joined = |part: fn(&Ground) -> &str| item.grounds.iter().map(part).collect::<Vec<_>>().join(" ");
    [
        item.key.clone(),
        sk,
        en,
        item.value.clone(),
        item.category.to_owned(),
        item.origin.to_owned(),
        joined(|ground| &ground.key),
        joined(|ground| ground.basis),
        item.source_kind.to_owned(),
        item.source.clone().unwrap_or_default(),
        item.since.clone(),
    ]
}
