//! Deleting every row of a person in every table that has any.

use uuid::Uuid;
use vault::ledger::Erased;
use vault::{Op, Write};

use super::store;
use crate::error::CrmError;
use crate::people;

/// What a sweep deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Rows, in all tables.
    pub rows: u64,
    /// People whose record itself is gone.
    pub people: u64,
}

/// Deletes what an erasure takes: of everything what is not kept, or the values named. Without an entry in the log and
/// without a question; the same sweep a second time deletes nothing.
///
/// Where rows are kept, the record of the person stays and is restricted (Art. 18: stored and nothing else): the rows
/// that a law keeps would tell nothing without it.
///
/// # Errors
/// Of the vault only.
pub fn sweep(w: &Write<'_>, ids: &[Uuid], erased: &Erased) -> Result<Swept, CrmError> {
    let numbers = store::numbers(w.conn(), ids)?;
    let rows = store::sweep(w.conn(), ids, erased, w.now())?;
    let mut swept = Swept { rows, people: 0 };
    for (id, n) in numbers {
        if erased.whole && erased.kept.is_empty() {
            swept.people += 1;
            w.changed("person", id, Op::Delete, &[])?;
            people::gone(w, n)?;
        } else if !erased.whole {
            people::indexed_anew(w, id)?;
        } else {
            w.changed("person", id, Op::Update, &["restricted_at"])?;
            people::gone(w, n)?;
        }
    }
    Ok(swept)
}
