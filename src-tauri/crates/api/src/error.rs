//! Errors of the use cases, and how they cross to the window and the command line.

use crm::error::{CrmError, Refusal};
use serde::Serialize;
use serde_json::{Value, json};
use text::{Arg, Lang, Messages};
use ts_rs::TS;
use vault::VaultError;

/// What a refusal is: the exit code of the command line, the tone of the window.
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
    /// Disk full, no permission and the like (exit 6).
    Io,
}

/// Why a use case did not do what was asked. It has no words yet: [`ApiError::told`] finds them.
#[derive(Clone, PartialEq, Debug)]
pub struct ApiError {
    /// Stable kebab-case word.
    pub code: &'static str,
    /// What it is.
    pub kind: ErrorKind,
    /// The field of the request it is about.
    pub field: Option<String>,
    /// Facts: counts, dates, keys; a JSON object. No personal data.
    pub details: Option<Value>,
}

/// `{code, message, field?, details?}` as it crosses. The message is one sentence: what happened, what is safe, what
/// to do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ErrorView {
    /// Stable word.
    pub code: String,
    /// One sentence for people.
    pub message: String,
    /// The field of the request it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "Record<string, unknown>")]
    pub details: Option<Value>,
}

impl ApiError {
    /// A refusal by a rule of this floor.
    pub fn rule(code: &'static str) -> Self {
        Self {
            code,
            kind: ErrorKind::Rule,
            field: None,
            details: None,
        }
    }

    /// Wrong usage.
    pub fn usage(code: &'static str) -> Self {
        Self {
            code,
            kind: ErrorKind::Usage,
            field: None,
            details: None,
        }
    }

    /// Names the field of the request.
    #[must_use]
    pub fn on(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// Adds facts, a JSON object.
    #[must_use]
    pub fn with(mut self, details: Value) -> Self {
        self.details = Some(details);
        self
    }

    /// The sentence for it, `error-<code>` with the details as arguments.
    pub fn told(&self, lang: Lang) -> ErrorView {
        let details = self.details.as_ref().and_then(Value::as_object);
        let args: Vec<(&str, Arg<'_>)> = details
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), argument(value)))
            .collect();
        let message = Messages::get(lang, &format!("error-{}", self.code), &args)
            .unwrap_or_else(|_| text::say(lang, "error-unexpected", &[]));
        ErrorView {
            code: self.code.to_owned(),
            message,
            field: self.field.clone(),
            details: self.details.clone(),
        }
    }
}

fn argument(value: &Value) -> Arg<'_> {
    match value {
        Value::String(text) => Arg::from(text),
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| Arg::from(number.to_string()), Arg::Integer),
        other => Arg::from(other.to_string()),
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        Self {
            code: refusal.code,
            kind: ErrorKind::Rule,
            field: refusal.field,
            details: refusal.details,
        }
    }
}

impl From<CrmError> for ApiError {
    fn from(error: CrmError) -> Self {
        match error {
            CrmError::Vault(error) => error.into(),
            CrmError::Refused(refusal) => refusal.into(),
        }
    }
}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        let kind = match error.exit_code() {
            3 => ErrorKind::Key,
            4 => ErrorKind::Damaged,
            5 => ErrorKind::Busy,
            6 => ErrorKind::Io,
            _ => ErrorKind::Rule,
        };
        if error.code() == "internal" {
            tracing::error!(%error, "fault of the program");
        }
        Self {
            code: error.code(),
            kind,
            field: None,
            details: facts(&error),
        }
    }
}

fn facts(error: &VaultError) -> Option<Value> {
    match error {
        VaultError::WrongKey { wait_s: Some(wait_s) } | VaultError::Throttled { wait_s } => {
            Some(json!({ "wait_s": wait_s }))
        }
        VaultError::Damaged { file, what } => Some(json!({ "file": file, "what": what })),
        VaultError::WeakPassphrase { reasons } => Some(json!({ "reasons": reasons })),
        _ => None,
    }
}

impl From<std::io::Error> for ApiError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::NotFound {
            return Self {
                code: "file-not-found",
                kind: ErrorKind::Io,
                field: None,
                details: None,
            };
        }
        VaultError::from(error).into()
    }
}
