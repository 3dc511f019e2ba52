//! Drafts: what somebody is writing outlives the lock, the program and a power cut, but not its purpose.
//!
//! A draft is its writer's alone. One about a person is sealed under that person's key and goes with them. One about
//! somebody who is not in the register yet has a key of its own, which is deleted with it, so that a name somebody
//! typed and gave up cannot be read again. Both expire.

mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, VaultError, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{people, purposes};

/// A draft that nobody came back to is deleted after this many days.
pub const KEPT_DAYS: i64 = 7;
/// Inputs of a form, and characters in all of them together.
const MOST_INPUTS: usize = 20;
const LONGEST: usize = 40_000;
/// What the content is sealed as; the access report opens it by that.
pub const CONTENT_LABEL: &str = "draft.content";

/// Where something is being written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A note about a person.
    Note(Uuid),
    /// The form of a new person.
    NewPerson,
}

impl Place {
    fn word(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::NewPerson => "new-person",
        }
    }

    fn person(self) -> Option<Uuid> {
        match self {
            Self::Note(person) => Some(person),
            Self::NewPerson => None,
        }
    }
}

/// Texts by the input they stand in. Its writer's own words, which nobody else is given.
pub type Content = BTreeMap<String, String>;

/// Something unfinished, read for the one who wrote it.
pub struct Draft {
    content: Content,
    /// When the last of it was typed.
    pub at: Instant,
    /// When it is deleted.
    pub until: Instant,
}

impl Draft {
    /// What was typed, on its way back to where it was typed.
    pub fn for_writer(self) -> Content {
        self.content
    }
}

/// Keeps what is being written in a place, instead of what was kept there before. One entry in the log; none and no
/// change when it is the same.
///
/// # Errors
/// `unknown-person restricted too-long`, `empty-text` when there is nothing to keep.
pub fn keep(w: &Write<'_>, place: Place, content: &Content) -> Result<(), CrmError> {
    fits(content)?;
    if let Some(person) = place.person()
        && people::get(w, person)?.restricted_at.is_some()
    {
        return Err(Refusal::new("restricted").on("person").into());
    }
    let row = store::find(w, w.staff(), place.word(), place.person())?;
    if let Some(row) = &row
        && row.until > w.now()
        && opened(w, row)?.as_ref() == Some(content)
    {
        return Ok(());
    }
    let id = row.as_ref().map_or_else(|| w.id(), |row| row.id);
    let clear = serde_json::to_vec(content).map_err(|_| VaultError::Internal("json"))?;
    let sealed = w.seal(place.person().unwrap_or(id), CONTENT_LABEL, &clear)?;
    let until = Instant::from(w.now().to_utc() + TimeDelta::days(KEPT_DAYS));
    store::put(w, id, place.word(), place.person(), &sealed, until)?;
    let op = if row.is_some() { Op::Update } else { Op::Insert };
    w.changed("draft", id, op, &["content"])?;
    log(w, acts::DRAFT_KEPT, place)
}

/// What the staff member was writing there; none when there is nothing, or not any more.
///
/// # Errors
/// `restricted`.
pub fn show(r: &Read<'_>, staff: Uuid, place: Place) -> Result<Option<Draft>, CrmError> {
    not_restricted(r, place)?;
    let Some(row) = store::find(r, staff, place.word(), place.person())?.filter(|row| row.until > r.now())
    else {
        return Ok(None);
    };
    Ok(opened(r, &row)?.map(|content| Draft {
        content,
        at: row.at,
        until: row.until,
    }))
}

/// Deletes what was being written there: it was saved, or given up. Whether there was anything; if not, no entry in
/// the log.
///
/// # Errors
/// `restricted`.
pub fn discard(w: &Write<'_>, place: Place) -> Result<bool, CrmError> {
    not_restricted(w, place)?;
    let Some(row) = store::find(w, w.staff(), place.word(), place.person())? else {
        return Ok(false);
    };
    remove(w, &row)?;
    log(w, acts::DRAFT_DISCARDED, place)?;
    Ok(true)
}

/// What is being written about a restricted person stays as it is, unseen, until it expires (Article 18).
fn not_restricted(r: &Read<'_>, place: Place) -> Result<(), CrmError> {
    match place.person().map(|person| purposes::open(r, person)) {
        Some(Err(CrmError::Refused(no))) if no.code == "restricted" => Err(no.into()),
        _ => Ok(()),
    }
}

/// Whether a draft is past its time.
///
/// # Errors
/// Of the vault only.
pub fn any_expired(r: &Read<'_>) -> Result<bool, CrmError> {
    Ok(!store::expired(r)?.is_empty())
}

/// Deletes every draft that is past its time, whoever wrote it; how many there were.
///
/// # Errors
/// Of the vault only.
pub fn expire(w: &Write<'_>) -> Result<usize, CrmError> {
    let expired = store::expired(w)?;
    for row in &expired {
        remove(w, row)?;
    }
    if !expired.is_empty() {
        w.audit(acts::DRAFTS_EXPIRED, None, json!({ "count": expired.len() }))?;
    }
    Ok(expired.len())
}

fn remove(w: &Write<'_>, row: &store::Row) -> Result<(), CrmError> {
    store::delete(w, row.id)?;
    w.changed("draft", row.id, Op::Delete, &[])?;
    if row.person.is_none() {
        w.forget_subject(row.id)?;
    }
    Ok(())
}

/// The content; none when its key is gone.
fn opened(r: &Read<'_>, row: &store::Row) -> Result<Option<Content>, CrmError> {
    let clear = r.unseal(row.person.unwrap_or(row.id), CONTENT_LABEL, &row.content)?;
    Ok(clear.and_then(|clear| serde_json::from_slice(&clear).ok()))
}

/// A draft is not checked as what it may become: half a word is no mistake. Only its size is.
fn fits(content: &Content) -> Result<(), Refusal> {
    if content.values().all(|text| text.trim().is_empty()) {
        return Err(Refusal::new("empty-text").on("text"));
    }
    let letters: usize = content
        .iter()
        .map(|(input, text)| input.len() + text.chars().count())
        .sum();
    if content.len() > MOST_INPUTS || letters > LONGEST {
        return Err(Refusal::new("too-long")
            .on("text")
            .with(json!({ "max": LONGEST })));
    }
    Ok(())
}

fn log(w: &Write<'_>, act: &'static str, place: Place) -> Result<(), CrmError> {
    w.audit(act, place.person(), json!({ "kind": place.word() }))?;
    Ok(())
}
