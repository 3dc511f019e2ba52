//! The page: what happened with a person, newest first.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde_json::Value;
use uuid::Uuid;
use vault::{AuditQuery, AuditRow, Instant, Read};

use super::notes::private_text;
use super::store::{self, EventRow};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::private::Private;
use crate::{people, row_id};

/// Most entries on a page.
pub const MOST: u32 = 200;

/// Changes of one person read from the access log; nobody's record is changed so often.
const MOST_CHANGES: u32 = 10_000;

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The person was added.
    Created,
    /// The person was imported.
    Imported,
    /// A processing started.
    ProcessingStart,
    /// Values were changed.
    Changed,
    /// A processing ended.
    ProcessingEnd,
    /// A consent event.
    Consent,
    /// A notice was given.
    Notice,
    /// Data went to a recipient.
    Disclosure,
    /// An access report was written.
    Report,
    /// Sealed fields were opened.
    Unlock,
    /// An ordinary note.
    Note,
    /// A private note.
    PrivateNote,
    /// A task was written down.
    Task,
    /// A task was done.
    TaskDone,
    /// A deal was opened.
    Deal,
    /// A deal went to another stage.
    DealMoved,
    /// A file was added.
    Attachment,
    /// The person got a role at a company.
    CompanyRole,
    /// A tag was put on the person.
    Tag,
}

impl Kind {
    /// Every kind, in the order in which things of the same moment stand: what comes first caused the rest.
    const ALL: [Self; 19] = [
        Self::Created,
        Self::Imported,
        Self::ProcessingStart,
        Self::Changed,
        Self::ProcessingEnd,
        Self::Consent,
        Self::Notice,
        Self::Disclosure,
        Self::Report,
        Self::Unlock,
        Self::Note,
        Self::PrivateNote,
        Self::Task,
        Self::TaskDone,
        Self::Deal,
        Self::DealMoved,
        Self::Attachment,
        Self::CompanyRole,
        Self::Tag,
    ];

    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Imported => "imported",
            Self::ProcessingStart => "processing-start",
            Self::Changed => "changed",
            Self::ProcessingEnd => "processing-end",
            Self::Consent => "consent",
            Self::Notice => "notice",
            Self::Disclosure => "disclosure",
            Self::Report => "report",
            Self::Unlock => "unlock",
            Self::Note => "note",
            Self::PrivateNote => "private-note",
            Self::Task => "task",
            Self::TaskDone => "task-done",
            Self::Deal => "deal",
            Self::DealMoved => "deal-moved",
            Self::Attachment => "attachment",
            Self::CompanyRole => "company-role",
            Self::Tag => "tag",
        }
    }

    /// Its place in [`Kind::ALL`], as the query of the store writes it.
    pub(super) fn rank(self) -> u32 {
        (0..)
            .zip(Self::ALL)
            .find(|(_, kind)| *kind == self)
            .map_or(0, |(rank, _)| rank)
    }

    pub(super) fn of_rank(rank: u32) -> Option<Self> {
        Self::ALL.get(usize::try_from(rank).ok()?).copied()
    }
}

/// A place in a timeline: just after this entry, going back in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cursor {
    pub(super) at: Instant,
    pub(super) kind: Kind,
    pub(super) id: Uuid,
}

impl Cursor {
    fn order(&self) -> (Instant, u32, Uuid) {
        (self.at, self.kind.rank(), self.id)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.at.0, self.kind.rank(), self.id)
    }
}

impl FromStr for Cursor {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let parts: Vec<&str> = text.splitn(3, '.').collect();
        let cursor = match parts.as_slice() {
            [at, rank, id] => at
                .parse()
                .ok()
                .zip(rank.parse().ok().and_then(Kind::of_rank))
                .zip(id.parse().ok()),
            _ => None,
        };
        let cursor = cursor.map(|((at, kind), id)| Self {
            at: Instant(at),
            kind,
            id,
        });
        cursor.ok_or_else(|| Refusal::new("bad-cursor").on("before"))
    }
}

/// One thing that happened.
pub struct Entry {
    /// Id of the thing (note, consent event, …).
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// When.
    pub at: Instant,
    /// Who; none where it was not written down.
    pub staff: Option<Uuid>,
    /// Text of a note, reason of an unlock, source of the record.
    pub text: Option<Private>,
    /// Keys of the fields it is about, or `note:ID`.
    pub fields: Vec<String>,
    /// Key of the purpose it is about.
    pub purpose: Option<String>,
    /// Further words: action, channel, seconds, version, way, recipient.
    pub detail: BTreeMap<String, String>,
}

impl Entry {
    /// Where the next page starts if this is the last entry of one.
    pub fn cursor(&self) -> Cursor {
        Cursor {
            at: self.at,
            kind: self.kind,
            id: self.id,
        }
    }
}

/// A page of a timeline.
pub struct Page {
    /// Entries, newest first.
    pub entries: Vec<Entry>,
    /// Entries in all.
    pub total: u64,
    /// Where the next page starts; none at the end.
    pub next: Option<Cursor>,
}

/// A page of what happened with a person.
///
/// # Errors
/// `unknown-person restricted`.
pub fn page(r: &Read<'_>, person: Uuid, before: Option<Cursor>, limit: u32) -> Result<Page, CrmError> {
    if people::get(r, person)?.restricted_at.is_some() {
        return Err(Refusal::new("restricted").on("person").into());
    }
    let limit = limit.clamp(1, MOST);
    let events = store::events(r, person, before.as_ref(), limit + 1)?;
    let mut entries: Vec<Entry> = events
        .into_iter()
        .map(|row| Entry::of_event(person, row))
        .collect();
    let changes = changes(r, person)?;
    let total = u64::from(store::count(r, person)?) + u64::try_from(changes.len()).unwrap_or(0);
    let earlier = |entry: &Entry| before.is_none_or(|before| entry.cursor().order() < before.order());
    entries.extend(changes.into_iter().filter(earlier));
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.cursor().order()));
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = entries.len() > wanted;
    entries.truncate(wanted);
    let next = entries.last().filter(|_| more).map(Entry::cursor);
    Ok(Page { entries, total, next })
}

/// Number of private notes of a person.
///
/// # Errors
/// Of the vault only.
pub fn private_notes(r: &Read<'_>, person: Uuid) -> Result<u32, CrmError> {
    store::private_notes(r, person)
}

/// Changes of values stand in the access log alone.
fn changes(r: &Read<'_>, person: Uuid) -> Result<Vec<Entry>, CrmError> {
    let query = AuditQuery {
        subject: Some(person),
        acts: &[acts::PERSON_CHANGED],
        limit: MOST_CHANGES,
        ..AuditQuery::default()
    };
    Ok(r.audit(&query)?.into_iter().map(Entry::of_change).collect())
}

impl Entry {
    fn of_event(person: Uuid, row: EventRow) -> Self {
        let private = row.kind == Kind::PrivateNote;
        let detail: BTreeMap<String, Option<String>> = serde_json::from_str(&row.detail).unwrap_or_default();
        Self {
            id: row.id,
            kind: row.kind,
            at: row.at,
            staff: row.staff,
            text: row
                .text
                .filter(|text| !text.is_empty())
                .map(|text| private_text(person, row.id, text, private)),
            fields: serde_json::from_str(&row.fields).unwrap_or_default(),
            purpose: row.purpose,
            detail: detail
                .into_iter()
                .filter_map(|(key, value)| Some((key, value?)))
                .collect(),
        }
    }

    fn of_change(row: AuditRow) -> Self {
        let payload = row.payload.unwrap_or_default();
        let keys = |name: &str| {
            payload
                .get(name)
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default()
        };
        let words = |keys: Vec<Value>| keys.into_iter().filter_map(|key| key.as_str().map(str::to_owned));
        let removed: Vec<String> = words(keys("removed")).collect();
        let mut detail = BTreeMap::new();
        if !removed.is_empty() {
            detail.insert("removed".to_owned(), removed.join(" "));
        }
        Self {
            id: row_id::of("audit", &row.seq.to_string()),
            kind: Kind::Changed,
            at: row.at,
            staff: Some(row.staff),
            text: None,
            fields: words(keys("fields")).chain(removed).collect(),
            purpose: payload.get("purpose").and_then(Value::as_str).map(str::to_owned),
            detail,
        }
    }
}
