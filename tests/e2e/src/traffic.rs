//! The record of every message between Rust and the window, which a debug build under automation keeps.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// One message.
#[derive(Clone, Debug)]
pub struct Message {
    /// `request` (window to Rust), `response` or `event` (Rust to window).
    pub direction: String,
    /// Command or event.
    pub name: String,
    /// What was in it, as JSON text.
    pub body: String,
}

/// Reads the record; a line that is still being written is left for the next time.
pub fn read(file: &Path) -> Vec<Message> {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .map(message)
        .collect()
}

fn message(line: Value) -> Message {
    let word = |name: &str| {
        line.get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let body = line.get("body").map(Value::to_string).unwrap_or_default();
    Message {
        direction: word("direction"),
        name: word("name"),
        body,
    }
}
