//! Which settings there are, what each may hold, and what holds where nobody chose.

use law::{Pack, Period};
use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use crate::error::Refusal;

/// Longest value, in characters: an address with everything in it is far below.
const VALUE_MAX: usize = 1000;

/// What a setting may hold.
pub(super) enum Form {
    /// One line; must not be empty.
    Name,
    /// One or more lines; may be empty.
    Lines,
    /// One of these words.
    Words(&'static [&'static str]),
    /// An ISO 8601 period.
    Period,
    /// A whole number between two, both included.
    Number(u32, u32),
}

/// What holds where nobody chose.
pub(super) enum Unset {
    /// These words.
    Words(&'static str),
    /// The name of the supervisory authority from the law pack in force.
    Authority,
}

impl Unset {
    /// The value itself.
    pub(super) fn value(&self, pack: &Pack) -> String {
        match self {
            Self::Words(words) => (*words).to_owned(),
            Self::Authority => pack.authority.sk.clone(),
        }
    }
}

/// A setting the program knows.
pub(super) struct Known {
    pub(super) key: &'static str,
    pub(super) form: Form,
    pub(super) unset: Unset,
}

/// Every setting. The authority is one because its address moves (LAW.md §11); five years of log are more than the
/// limitation periods for a claim about an access.
pub(super) const KNOWN: &[Known] = &[
    Known {
        key: "controller.name",
        form: Form::Name,
        unset: Unset::Words(""),
    },
    Known {
        key: "controller.address",
        form: Form::Lines,
        unset: Unset::Words(""),
    },
    Known {
        key: "controller.contact",
        form: Form::Lines,
        unset: Unset::Words(""),
    },
    Known {
        key: "dpo",
        form: Form::Lines,
        unset: Unset::Words(""),
    },
    Known {
        key: "authority",
        form: Form::Name,
        unset: Unset::Authority,
    },
    Known {
        key: "language",
        form: Form::Words(&["sk", "en"]),
        unset: Unset::Words("sk"),
    },
    Known {
        key: "log_retention",
        form: Form::Period,
        unset: Unset::Words("P5Y"),
    },
    Known {
        key: "theme",
        form: Form::Words(&["system", "light", "dark"]),
        unset: Unset::Words("system"),
    },
    Known {
        key: "lock_minutes",
        form: Form::Number(1, 60),
        unset: Unset::Words("10"),
    },
];

/// The setting of that key.
///
/// # Errors
/// `unknown-setting`.
pub(super) fn known(key: &str) -> Result<&'static Known, Refusal> {
    KNOWN.iter().find(|known| known.key == key).ok_or_else(|| {
        Refusal::new("unknown-setting")
            .on(key)
            .with(json!({ "key": key }))
    })
}

/// The value as it is stored.
///
/// # Errors
/// `unknown-setting`, `bad-setting`.
pub(super) fn checked(key: &str, value: &str) -> Result<String, Refusal> {
    let known = known(key)?;
    let value: String = value.trim().replace("\r\n", "\n").nfc().collect();
    let fits = value.chars().count() <= VALUE_MAX
        && match known.form {
            Form::Name => !value.is_empty() && !value.chars().any(char::is_control),
            Form::Lines => !value.chars().any(|c| c.is_control() && c != '\n'),
            Form::Words(words) => words.contains(&value.as_str()),
            Form::Period => value.parse::<Period>().is_ok(),
            Form::Number(least, most) => value.parse().is_ok_and(|n| (least..=most).contains(&n)),
        };
    if fits {
        Ok(value)
    } else {
        Err(Refusal::new("bad-setting").on(key).with(json!({ "key": key })))
    }
}
