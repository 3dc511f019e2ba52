//! The journal of changed rows: what an order in memory has not heard of yet.

use vault::Read;

use super::store;
use crate::error::CrmError;

/// With more changed rows than this, making anew is faster than mending.
const MOST_MENDED: usize = 512;

/// What happened after a position.
pub(super) enum Since {
    /// Nothing this snapshot knows of.
    Nothing,
    /// These rows changed.
    Changed {
        /// Row numbers, sorted, each once.
        rows: Vec<u32>,
        /// The position up to which they are told.
        seq: i64,
    },
    /// Too much, or the journal has forgotten some of it.
    TooMuch {
        /// The position to go on from.
        seq: i64,
    },
}

/// The position of this snapshot.
pub(super) fn position(r: &Read<'_>) -> Result<i64, CrmError> {
    Ok(store::journal_span(r)?.1)
}

/// What happened after a position.
pub(super) fn since(r: &Read<'_>, seq: i64) -> Result<Since, CrmError> {
    let (oldest, newest) = store::journal_span(r)?;
    if newest <= seq {
        return Ok(Since::Nothing);
    }
    if oldest > seq + 1 {
        return Ok(Since::TooMuch { seq: newest });
    }
    let mut rows = store::changed_since(r, seq, MOST_MENDED + 1)?;
    if rows.len() > MOST_MENDED {
        return Ok(Since::TooMuch { seq: newest });
    }
    rows.sort_unstable();
    rows.dedup();
    Ok(Since::Changed { rows, seq: newest })
}
