//! Room `merge`: two records of one person become one, and can be split again exactly as they were.
//!
//! What a person is known by, and all rows about them, are taken from the column census, so that a table a room adds is
//! moved too. A no of either record holds afterwards: consents withdrawn or refused, objections. Somebody restricted is
//! stored and nothing else (Article 18): neither merged nor split.

pub mod census;
mod duplicates;
mod join;
mod raw;
mod split;
mod store;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

pub use duplicates::{Candidate, Reason, duplicates};
pub use join::merge;
pub use split::unmerge;

use self::raw::RawRow;
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::OWN_COLUMNS;

/// Days in which a merge can be split again; then what it takes is deleted.
pub const UNMERGE_DAYS: i64 = 90;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Label under which what a split takes is sealed.
pub(crate) const LABEL: &str = "merge.before";
/// Why a processing ended that goes on with the other record.
const MERGED: &str = "merged";

/// Two people.
type Pair = (Uuid, Uuid);

/// A merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Id.
    pub id: Uuid,
    /// The record that stayed.
    pub keep: Uuid,
    /// The record that went into it.
    pub drop: Uuid,
    /// When.
    pub at: Instant,
    /// What a split takes is still kept.
    pub kept: bool,
    /// When it was split again.
    pub undone_at: Option<Instant>,
}

/// What it takes to split a merge.
#[derive(Serialize, Deserialize)]
struct Before {
    /// Rows of the dropped record that are nowhere else: its person, values, processings, imports, what collided.
    rows: Vec<RawRow>,
    /// Rows of the other record that the merge changed.
    keep_rows: Vec<RawRow>,
    /// The other record as the merge left it.
    keep_after: RawRow,
    /// Rows that went over: table and id.
    moved: Vec<(String, Uuid)>,
    /// Consent events that went over.
    events: Vec<Uuid>,
    /// Rows that the merge added: table and id.
    added: Vec<(String, Uuid)>,
    /// Processings that the merge ended.
    ended: Vec<Uuid>,
}

/// Every id a person was ever known by, their own first: what an erasure must reach, and whose acts are told.
///
/// # Errors
/// Of the vault only.
pub fn ids(r: &Read<'_>, person: Uuid) -> Result<Vec<Uuid>, CrmError> {
    let merged = store::of_person(r, person)?.into_iter();
    let merged = merged
        .filter(|merge| merge.undone_at.is_none())
        .map(|merge| merge.drop);
    Ok(std::iter::once(person).chain(merged).collect())
}

/// The record that a merged record went into; none if it did not.
///
/// # Errors
/// Of the vault only.
pub fn merged_into(r: &Read<'_>, id: Uuid) -> Result<Option<Uuid>, CrmError> {
    store::into(r, id)
}

/// Merges into a person, the last first.
///
/// # Errors
/// Of the vault only.
pub fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<Merge>, CrmError> {
    store::of_person(r, person)
}

/// Whether something is kept longer than a split may take.
///
/// # Errors
/// Of the vault only.
pub fn any_expired(r: &Read<'_>) -> Result<bool, CrmError> {
    Ok(!store::expired(r, oldest(r.now()))?.is_empty())
}

/// Deletes what splits take after their time. One entry in the log, none if there is nothing.
///
/// # Errors
/// Of the vault only.
pub fn expire(w: &Write<'_>) -> Result<usize, CrmError> {
    let expired = store::expired(w, oldest(w.now()))?;
    for id in &expired {
        store::forget(w, *id)?;
        w.changed("merge", *id, Op::Update, &["before"])?;
    }
    if !expired.is_empty() {
        w.audit(acts::MERGES_EXPIRED, None, json!({ "count": expired.len() }))?;
    }
    Ok(expired.len())
}

fn oldest(now: Instant) -> Instant {
    Instant(now.0.saturating_sub(UNMERGE_DAYS * DAY_MS))
}

/// Values of the dropped record that a merge keeps, by field key, with their source: what is kept is told (Article 15).
pub(crate) fn formers(clear: &str) -> Option<Vec<(String, String)>> {
    let before: Before = serde_json::from_str(clear).ok()?;
    let mut values = Vec::new();
    for row in &before.rows {
        match row.table.as_str() {
            "person" => {
                let own = OWN_COLUMNS
                    .iter()
                    .filter_map(|key| Some(((*key).to_owned(), row.text(key)?.to_owned())));
                values.extend(own);
            }
            "field_value" => {
                let value = row.text("field_key").zip(row.text("value"));
                values.extend(value.map(|(key, value)| (key.to_owned(), value.to_owned())));
            }
            _ => {}
        }
    }
    Some(values)
}

fn same_person() -> Refusal {
    Refusal::new("same-person").on("drop")
}
