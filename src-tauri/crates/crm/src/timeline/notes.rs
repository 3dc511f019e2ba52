//! Notes: ordinary ones are shown, private ones sealed.

use serde_json::json;
use text::guard::{self, Sensitive};
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use super::store;
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::FieldClass;
use crate::fields::rules::clean_lines;
use crate::people;
use crate::private::Private;
use crate::unlock::rules::note_key;

/// Longest note, in characters.
pub const LONGEST_NOTE: usize = 20_000;

/// A note about a person.
pub struct Note {
    /// Id.
    pub id: Uuid,
    /// Text.
    pub text: Private,
    /// Sealed like a protected field.
    pub private: bool,
    /// Words of what the text guard noticed.
    pub noticed: Vec<String>,
    /// When it was written.
    pub at: Instant,
    /// Who wrote it.
    pub staff: Uuid,
    /// Import it came in by.
    pub batch: Option<Uuid>,
}

/// A note that was just written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Id.
    pub id: Uuid,
    /// What the text guard noticed.
    pub noticed: Vec<Sensitive>,
}

/// Writes a note. One entry in the log.
///
/// # Errors
/// `unknown-person restricted empty-text too-long bad-characters`.
pub fn add_note(w: &Write<'_>, person: Uuid, text: &str, private: bool) -> Result<Added, CrmError> {
    if people::get(w, person)?.restricted_at.is_some() {
        return Err(Refusal::new("restricted").on("person").into());
    }
    let added = insert_note(w, person, text, private, None)?;
    people::touch(w, person)?;
    w.audit(
        acts::NOTE_ADDED,
        Some(person),
        json!({ "note": added.id, "private": private }),
    )?;
    Ok(added)
}

/// As [`add_note`], without an entry in the log and without touching the person: part of an import.
///
/// # Errors
/// `empty-text too-long bad-characters`.
pub fn insert_note(
    w: &Write<'_>,
    person: Uuid,
    text: &str,
    private: bool,
    batch: Option<Uuid>,
) -> Result<Added, CrmError> {
    let text = clean_lines(text, LONGEST_NOTE).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-text").on("text"),
        _ => refusal.on("text"),
    })?;
    let noticed = guard::notice(&text);
    let words: Vec<&str> = noticed.iter().map(|what| what.as_str()).collect();
    let row = store::NewNote {
        id: w.id(),
        person,
        text: &text,
        private,
        guard: words.join(" "),
        batch,
    };
    store::insert(w, &row)?;
    w.changed("note", row.id, Op::Insert, &["text", "private"])?;
    Ok(Added { id: row.id, noticed })
}

/// Whether a note of a person is private; none if the person has no such note.
///
/// # Errors
/// Of the vault only.
pub fn is_private(r: &Read<'_>, person: Uuid, id: Uuid) -> Result<Option<bool>, CrmError> {
    store::is_private(r, person, id)
}

/// A note of a person.
///
/// # Errors
/// `unknown-note`.
pub fn note(r: &Read<'_>, person: Uuid, id: Uuid) -> Result<Note, CrmError> {
    let row = store::note(r, person, id)?.ok_or_else(|| Refusal::new("unknown-note").on("note"))?;
    Ok(Note::from_row(person, row))
}

/// All notes of a person, newest first.
///
/// # Errors
/// Of the vault only.
pub fn notes(r: &Read<'_>, person: Uuid) -> Result<Vec<Note>, CrmError> {
    Ok(store::notes(r, person)?
        .into_iter()
        .map(|row| Note::from_row(person, row))
        .collect())
}

impl Note {
    fn from_row(person: Uuid, row: store::NoteRow) -> Self {
        Self {
            id: row.id,
            text: private_text(person, row.id, row.text, row.private),
            private: row.private,
            noticed: row
                .guard
                .split(' ')
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
            at: row.at,
            staff: row.staff,
            batch: row.batch,
        }
    }
}

/// The text of a note with who may see it.
pub(super) fn private_text(person: Uuid, id: Uuid, text: String, private: bool) -> Private {
    let class = if private {
        FieldClass::Protected
    } else {
        FieldClass::Minimal
    };
    Private::new(text, person, &note_key(id), class, false).free_text()
}
