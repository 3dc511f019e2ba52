//! Requests and views of the letters about a request.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A letter as it is worded now.
#[derive(Clone, Serialize, TS)]
pub struct LetterText {
    /// `receipt identity extension refusal answer rectification restriction erasure`.
    pub letter: String,
    /// `sk` or `en`.
    pub lang: String,
    /// Version of the firm; none: worded by the program.
    pub version: Option<String>,
    /// The words, with their places in braces.
    pub body: String,
    /// Places that the words must have.
    pub required: Vec<String>,
    /// Words of the one who writes it are needed: a reason, or a question.
    pub needs_text: bool,
}

/// Words a letter anew.
#[derive(Clone, Deserialize, TS)]
pub struct NewLetterText {
    /// Which letter.
    pub letter: String,
    /// `sk` or `en`.
    pub lang: String,
    /// Version; the next number if absent.
    #[serde(default)]
    pub version: Option<String>,
    /// The words, with their places in braces.
    pub body: String,
}

/// `request letter`: a letter about a request.
#[derive(Clone, Default, Deserialize, TS)]
pub struct WriteLetter {
    /// Request.
    pub id: Uuid,
    /// Which letter.
    pub letter: String,
    /// `sk` or `en`; the person's or the session's language if absent.
    #[serde(default)]
    pub lang: Option<String>,
    /// Name and address of whom it is for, line by line; the name in the register if absent. It is not kept.
    #[serde(default)]
    pub to: Option<String>,
    /// Words of the one who writes it: the reason, the question, what was done.
    #[serde(default)]
    pub text: Option<String>,
    /// Another wording, for a look before it is registered.
    #[serde(default)]
    pub body: Option<String>,
}

/// A letter with everything in its place, before it is made.
#[derive(Clone, Serialize, TS)]
pub struct LetterPreview {
    /// Language it is in.
    pub lang: String,
    /// For whom, line by line.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// The words, paragraphs separated by empty lines.
    pub body: String,
    /// Version of the firm's wording; none: worded by the program.
    pub version: Option<String>,
    /// What is still missing: `text`, `to`, or a key of a setting.
    pub missing: Vec<String>,
}

/// A letter was made.
#[derive(Clone, Serialize, TS)]
pub struct LetterWritten {
    /// Where.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Its number, printed on it.
    pub number: Uuid,
    /// Characters no font could draw, as `U+1F600`.
    pub undrawable: Vec<String>,
}

/// A wording was registered.
#[derive(Clone, Serialize, TS)]
pub struct LetterTextAdded {
    /// Version.
    pub version: String,
    /// SHA-256 of the words, hex.
    pub hash: String,
}
