//! Requests and views of the field catalogue.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crm::fields::FieldClass;

/// A value on its way to a person's eyes.
#[derive(Clone, Serialize, TS)]
#[serde(untagged)]
pub enum FieldShown {
    /// Sealed: the value is not in this message.
    Masked {
        /// Always true.
        masked: bool,
        /// Last four digits of a phone, IBAN or identity number; nothing for any other field.
        hint: Option<String>,
    },
    /// Open.
    Value {
        /// The value.
        value: String,
    },
}

/// A field of the catalogue.
#[derive(Clone, Serialize, TS)]
pub struct FieldView {
    /// Key.
    pub key: String,
    /// Label in the language of the session.
    pub label: String,
    /// Class.
    pub class: FieldClass,
    /// `identification contact contract financial communication other special`.
    pub category: String,
    /// `provided observed derived third-party`.
    pub origin: String,
    /// Input kind: `text email phone date birthday iban url country postcode language company-number tax-number`. All are
    /// typed as text; Rust checks them.
    pub kind: String,
    /// Purposes (keys) that need it.
    pub purposes: Vec<String>,
    /// ISO 8601 period.
    pub retention: String,
    /// Came with the program.
    pub built_in: bool,
    /// Unlocking asks for the passphrase again.
    pub reauth: bool,
}

/// What became of a field: `field unused`.
#[derive(Clone, Serialize, TS)]
pub struct FieldUse {
    /// Key.
    pub key: String,
    /// Label in the language of the session.
    pub label: String,
    /// Class.
    pub class: FieldClass,
    /// Came with the program.
    pub built_in: bool,
    /// People with a value in it.
    pub filled: u64,
    /// The same in whole percent of the people in the register.
    pub percent: u64,
    /// When a value was last stored, opened or given to somebody (RFC 3339).
    pub last_used: Option<String>,
    /// Purposes (keys) that need it.
    pub purposes: Vec<String>,
    /// ISO 8601 period.
    pub retention: String,
    /// `used`, `idle` (a year without use) or `empty` (the firm's own, nobody has a value in it).
    pub stands: String,
}

/// `field add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewField {
    /// Key: lower-case letters, digits, underscore.
    pub key: String,
    /// Label; in Slovak, where the English one is given too.
    pub label: String,
    /// Label in English; as the Slovak one if absent.
    #[serde(default)]
    pub label_en: Option<String>,
    /// Class.
    pub class: FieldClass,
    /// Category.
    pub category: String,
    /// Purposes (keys) that need it, at least one.
    pub purposes: Vec<String>,
    /// ISO 8601 period.
    pub retention: String,
    /// Origin; `provided` unless said.
    #[serde(default)]
    pub origin: Option<String>,
}
