//! Errors of the rooms: a fault of the vault, or a refusal by a rule.

use serde_json::Value;
use vault::VaultError;

/// What a room answers when it does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum CrmError {
    /// The vault could not read or write.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A rule says no.
    #[error("refused: {}", .0.code)]
    Refused(Refusal),
}

/// A refusal: a stable word that somebody branches on, and facts for the sentence. No personal data.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// Kebab-case word; `error-<code>` is its message id.
    pub code: &'static str,
    /// The field of the request it is about.
    pub field: Option<String>,
    /// Facts for the sentence, a JSON object.
    pub details: Option<Value>,
}

impl Refusal {
    /// A refusal with nothing but its word.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            field: None,
            details: None,
        }
    }

    /// Names the field of the request it is about.
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
}

impl From<Refusal> for CrmError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<rusqlite::Error> for CrmError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}
