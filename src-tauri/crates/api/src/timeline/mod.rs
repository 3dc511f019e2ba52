//! Room `timeline`: notes, and what happened with a person.

mod drafts;
pub mod types;

use crm::error::CrmError;
use crm::private::Grant;
use crm::staff::Role;
use crm::timeline::{self, Cursor, Entry};
use crm::{fields, purposes, staff};
use text::guard;
use vault::Read;

pub use self::drafts::{draft_drop, draft_keep, draft_show};
use self::types::{NewNote, NoteAdded, TextRemark, TimelinePage, TimelineQuery, TimelineRow};
use crate::error::ApiError;
use crate::session::Session;

/// Writes a note.
///
/// # Errors
/// `not-allowed`, and what [`crm::timeline::add_note`] refuses.
pub fn add_note(session: &Session, request: NewNote) -> Result<NoteAdded, ApiError> {
    session.require(Role::Staff)?;
    let added = session.vault().write(session.staff(), |w| {
        timeline::add_note(w, request.person, &request.text, request.private)
    })?;
    Ok(NoteAdded {
        id: added.id,
        noticed: added.noticed.iter().map(ToString::to_string).collect(),
    })
}

/// What the text guard notices in a text that is not saved yet, so that it can be left out in time.
///
/// # Errors
/// `not-allowed`.
pub fn check_text(session: &Session, text: String) -> Result<Vec<TextRemark>, ApiError> {
    session.require(Role::Viewer)?;
    Ok(remarks(&text))
}

fn remarks(text: &str) -> Vec<TextRemark> {
    let place = |byte: usize| {
        let units = text.get(..byte).map_or(0, |before| before.encode_utf16().count());
        u32::try_from(units).unwrap_or(u32::MAX)
    };
    let remark = |found: guard::Found| TextRemark {
        what: found.what.to_string(),
        start: place(found.at.start),
        end: place(found.at.end),
    };
    guard::find(text).into_iter().map(remark).collect()
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
            rows: page
                .entries
                .into_iter()
                .map(|entry| words.row(entry, &grant))
                .collect(),
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
            staff: entry
                .staff
                .and_then(|id| self.staff.get(&id).cloned())
                .unwrap_or_default(),
            text: entry.text.and_then(|text| text.shown_to(grant).value()),
            fields: entry
                .fields
                .iter()
                .map(|key| crate::fields::label(&self.catalogue, key, self.lang))
                .collect(),
            purpose,
            detail: entry.detail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::remarks;

    #[test]
    fn remarks_count_as_the_window_does() {
        // Two UTF-16 units for the face, one for each letter with a mark.
        let text = "😀 Žofia: SK31 1200 0000 1987 4263 7541, ďakujem";
        let units: Vec<u16> = text.encode_utf16().collect();
        let found = remarks(text);
        assert_eq!(found.len(), 1);
        for remark in found {
            let range = remark.start as usize..remark.end as usize;
            assert_eq!(
                String::from_utf16(&units[range]).unwrap(),
                "SK31 1200 0000 1987 4263 7541"
            );
            assert_eq!(remark.what, "iban");
        }
        assert!(remarks("objednávka 2026/048 za 4 380 €").is_empty());
    }
}
