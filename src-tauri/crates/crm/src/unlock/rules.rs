//! What an unlock must say.

use serde_json::json;
use text::guard;
use uuid::Uuid;

use crate::error::Refusal;
use crate::fields::rules::clean;

/// How long a field may stay open, in seconds; the first is what one click gives.
pub const SECONDS: [u32; 3] = [60, 300, 900];

/// Fewer letters than this say nothing.
const FEWEST_LETTERS: usize = 3;
const LONGEST_REASON: usize = 300;
const MOST_FIELDS: usize = 100;

/// Before the id of a private note, where field keys are written.
pub const NOTE: &str = "note:";

/// What is asked to be opened.
pub struct Ask<'a> {
    /// Person.
    pub person: Uuid,
    /// Field keys, or `note:ID`.
    pub fields: &'a [String],
    /// Why.
    pub reason: &'a str,
    /// How long: one of [`SECONDS`].
    pub seconds: u32,
}

/// A thing asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Field key, or `note:ID`.
    pub key: String,
    /// It is sealed, so opening it is recorded.
    pub sealed: bool,
    /// It needs the passphrase again.
    pub reauth: bool,
}

/// The keys asked for, each once, in their order; the id of a note in its usual form.
pub(super) fn asked(fields: &[String]) -> Result<Vec<String>, Refusal> {
    let mut keys: Vec<String> = Vec::with_capacity(fields.len());
    for field in fields
        .iter()
        .map(|field| field.trim())
        .filter(|field| !field.is_empty())
    {
        let key = match field.strip_prefix(NOTE) {
            Some(id) => id.parse::<Uuid>().map_or_else(|_| field.to_owned(), note_key),
            None => field.to_owned(),
        };
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    if keys.is_empty() {
        return Err(Refusal::new("no-fields").on("fields"));
    }
    if keys.len() > MOST_FIELDS {
        return Err(Refusal::new("too-many-fields")
            .on("fields")
            .with(json!({ "max": MOST_FIELDS })));
    }
    Ok(keys)
}

/// How a note is written among field keys.
pub fn note_key(id: Uuid) -> String {
    format!("{NOTE}{id}")
}

/// The id in the key of a note.
pub(super) fn note_id(key: &str) -> Option<Uuid> {
    key.strip_prefix(NOTE)?.parse().ok()
}

/// A reason in words: it will be read by the person. A birth number in it is masked before it is stored.
pub(crate) fn reason(raw: &str) -> Result<String, Refusal> {
    let reason = clean(raw, LONGEST_REASON).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-reason").on("reason"),
        _ => refusal.on("reason"),
    })?;
    if reason
        .chars()
        .filter(|c| c.is_alphabetic())
        .nth(FEWEST_LETTERS - 1)
        .is_none()
    {
        return Err(Refusal::new("reason-too-short")
            .on("reason")
            .with(json!({ "min": FEWEST_LETTERS })));
    }
    Ok(guard::mask_birth_numbers(&reason).into_owned())
}

/// Checks a duration.
pub(super) fn seconds(seconds: u32) -> Result<(), Refusal> {
    if SECONDS.contains(&seconds) {
        Ok(())
    } else {
        Err(Refusal::new("bad-duration").on("seconds"))
    }
}
