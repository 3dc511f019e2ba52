//! Room `timeline`: notes, and what happened with a person.

pub mod types;

use crm::error::CrmError;
use crm::private::Grant;
use crm::staff::Role;
use crm::timeline::{self, Cursor, Entry};
use crm::{fields, purposes, staff};
use vault::Read;

use self::types::{NewNote, NoteAdded, TimelinePage, TimelineQuery, TimelineRow};
use crate::error::ApiError;
use crate::session::Session;

/// Writes a note.
///
/// # Errors
/// `not-allowed`, and what [`crm::timeline::add_note`] refuses.
pub fn add_note(session: &Session, request: NewNote) -> Result<NoteAdded, ApiError> {
    session.require(Role::Staff)?;
    let added = session
        .vault()
        .write(session.staff(), |w| timeline::add_note(w, request.person, &request.text, request.private))?;
    Ok(NoteAdded { id: added.id, noticed: added.noticed.iter().map(ToString::to_string).collect() })
}

/// A page of what happened with a person, newest first.
///
/// # Errors
/// `unknown-person restricted bad-cursor`.
pub fn page(session: &Session, request: TimelineQuery) -> Result<TimelinePage, ApiError> {
    session.require(Role::Viewer)?;
    let before = request.before.as_deref().map(str::parse::<Cursor>).transpose()?;
    let grant = session.grant();
    session.vault().read(|r| {
        let page = timeline::page(r, request.person, before, request.limit)?;
        let words = Words::load(r, session)?;
        Ok(TimelinePage {
            rows: page.entries.into_iter().map(|entry| words.row(entry, &grant)).collect(),
            total: page.total,
            next: page.next.map(|cursor| cursor.to_string()),
        })
    })
}

/// What turns keys and ids of an entry into words.
struct Words {
    lang: text::Lang,
    staff: std::collections::HashMap<uuid::Uuid, String>,
    catalogue: fields::Catalogue,
    purposes: Vec<purposes::Purpose>,
}

impl Words {
    fn load(r: &Read<'_>, session: &Session) -> Result<Self, CrmError> {
        Ok(Self {
            lang: session.lang(),
            staff: staff::names(r)?,
            catalogue: fields::catalogue(r)?,
            purposes: purposes::list(r)?,
        })
    }

    fn row(&self, entry: Entry, grant: &Grant) -> TimelineRow {
        let purpose = entry.purpose.map(|key| {
            let known = self.purposes.iter().find(|purpose| purpose.key == key);
            known.map_or(key, |purpose| purpose.name(self.lang).to_owned())
        });
        TimelineRow {
            id: entry.id,
            kind: entry.kind.as_str().to_owned(),
            at: entry.at.to_string(),
            staff: entry.staff.and_then(|id| self.staff.get(&id).cloned()).unwrap_or_default(),
            text: entry.text.and_then(|text| text.shown_to(grant).value()),
            fields: entry.fields.iter().map(|key| crate::fields::label(&self.catalogue, key, self.lang)).collect(),
            purpose,
            detail: entry.detail,
        }
    }
}
