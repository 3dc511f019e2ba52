//! Room `import`: a batch of people taken in from a file, for one purpose and from one source (Articles 5(1)(b), 14).
//!
//! The file is read by `exchange`; here its rows meet the register. [`Intake`] is one run inside one transaction of the
//! vault: a cancelled run, a rehearsal and a fault leave nothing behind. A batch can be taken back for 30 days
//! ([`undo`]); what stood before a known person was changed is kept sealed under the key of that person.

pub mod census;
mod intake;
mod store;
#[cfg(test)]
mod tests;
mod types;
mod undo;

use std::collections::BTreeMap;

use serde_json::json;
use vault::{Read, Write};

use crate::error::CrmError;

pub use intake::Intake;
pub use types::{Batch, NewBatch, OnDuplicate, Outcome, Row, Summary, Taken};
pub use undo::{Undone, undo};

/// Days in which a batch can be taken back.
pub const UNDO_DAYS: i64 = 30;

/// Label under which the state before an import is sealed.
pub const BEFORE_LABEL: &str = "import_change.before";

/// Batches, newest first.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>) -> Result<Vec<Batch>, CrmError> {
    store::batches(r)
}

/// The mapping chosen last time for a file with this line of headers (its SHA-256 in hex).
///
/// # Errors
/// Of the vault only.
pub fn remembered(r: &Read<'_>, headers: &str) -> Result<Option<BTreeMap<String, Option<String>>>, CrmError> {
    let mapping = store::mapping(r, headers)?;
    Ok(mapping.and_then(|mapping| serde_json::from_str(&mapping).ok()))
}

/// Keeps the mapping for the next file of the same kind; part of an import.
///
/// # Errors
/// Of the vault only.
pub fn remember(
    w: &Write<'_>,
    headers: &str,
    mapping: &BTreeMap<String, Option<String>>,
) -> Result<(), CrmError> {
    store::put_mapping(w, headers, &json!(mapping).to_string())
}
