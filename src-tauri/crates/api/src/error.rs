//! Errors as they cross to the window and the command line.

use serde::Serialize;
use ts_rs::TS;

/// What a refusal is, for the exit code of the command line and for the window's tone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    /// Refused by a rule (exit 1).
    Rule,
    /// Wrong usage (exit 2).
    Usage,
    /// Wrong passphrase or key (exit 3).
    Key,
    /// Damaged or not a vault (exit 4).
    Damaged,
    /// Another process holds the vault (exit 5).
    Busy,
    /// Disk full, no permission, … (exit 6).
    Io,
}

/// `{code, message, field?, details?}`. The code is a stable kebab-case word; the message is one sentence in the
/// language of the session (what happened, what is safe, what to do) without personal data.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ApiError {
    /// Stable word, `error-<code>` is its message id.
    pub code: String,
    /// One sentence for people.
    pub message: String,
    /// The field of the request it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Facts: counts, dates, keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub details: Option<serde_json::Value>,
    /// What it is.
    #[serde(skip)]
    #[ts(skip)]
    pub kind: ErrorKind,
}
