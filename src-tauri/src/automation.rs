//! What the window tests need and no release build contains: a record of what crosses, and answers for file dialogs,
//! which WebDriver cannot reach.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use api::ErrorView;
use serde::Serialize;
use serde_json::{Value, json};

/// The variable by which the runtime lets a WebDriver in.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";
/// File to which each message is appended, a JSON object a line.
const TRAFFIC: &str = "DOVERNIK_TRAFFIC";
/// File with the answers of the next dialogs, a path a line.
const CHOICES: &str = "DOVERNIK_CHOICES";

/// One writer, or lines would be torn.
static WRITING: Mutex<()> = Mutex::new(());

/// A WebDriver drives this window.
pub(crate) fn driven() -> bool {
    std::env::var(DRIVEN).as_deref() == Ok("true")
}

/// Records a message.
pub(crate) fn record(direction: &str, name: &str, body: &impl Serialize) {
    let Some(file) = file(TRAFFIC) else { return };
    let line = json!({ "direction": direction, "name": name, "body": body }).to_string();
    let _one = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let written = OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .and_then(|mut file| writeln!(file, "{line}"));
    if let Err(error) = written {
        tracing::error!(%error, "the record of messages cannot be written");
    }
}

/// Records an answer, as it crosses.
pub(crate) fn record_reply(command: &str, reply: &Result<String, ErrorView>) {
    match reply {
        Ok(text) => record(
            "response",
            command,
            &serde_json::from_str::<Value>(text).unwrap_or_default(),
        ),
        Err(error) => record("response", command, error),
    }
}

/// The next answer of a dialog: taken from the queue, so that each is used once. Nothing is *Cancel*.
pub(crate) fn choice() -> Option<PathBuf> {
    let file = file(CHOICES)?;
    let _one = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let queue = fs::read_to_string(&file).ok()?;
    let (first, rest) = queue.split_once('\n').unwrap_or((&queue, ""));
    fs::write(&file, rest).ok()?;
    (!first.is_empty()).then(|| PathBuf::from(first))
}

fn file(variable: &str) -> Option<PathBuf> {
    if driven() {
        std::env::var_os(variable).map(PathBuf::from)
    } else {
        None
    }
}
