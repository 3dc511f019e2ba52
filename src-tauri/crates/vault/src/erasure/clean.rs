//! Looking for traces in the database, and removing them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{Needles, index, live, scan};
use crate::audit::act;
use crate::db::fts_tables;
use crate::{Vault, VaultError, Write};

/// What looking for traces came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cleaned {
    /// Pages of the database that were decrypted and searched.
    pub pages: u64,
    /// Whether traces were found and every page was written anew.
    pub rewritten: bool,
    /// Kinds of traces that were still found afterwards; 0, or something is wrong with the search.
    pub traces: u64,
}

/// Takes deleted words out of the search indexes, inside the transaction that deleted them. Returns the indexes that
/// were made anew.
pub(super) fn clean_indexes(w: &Write<'_>, needles: &Needles) -> Result<Vec<String>, VaultError> {
    let words: Vec<&[u8]> = needles.words().collect();
    let traced = index::with_traces(w.conn(), &words)?;
    for table in &traced {
        index::rebuild(w.conn(), table)?;
    }
    Ok(traced)
}

impl Vault {
    /// Shows `f` every page of the database file in the clear, with its number, while nobody writes: the proof that
    /// nothing is left, for whoever wants to look for themselves. Free pages and gaps are shown as well. Returns how
    /// many pages there are.
    ///
    /// # Errors
    /// [`VaultError::Busy`] if a reader does not end; what the disk says.
    pub fn each_page(&self, f: impl FnMut(u64, &[u8])) -> Result<u64, VaultError> {
        self.inner.at_rest(|file, key| scan::each_page(file, key, f))
    }

    /// Searches the database file, and writes it anew if something is found that no row holds.
    pub(super) fn clean(&self, staff: Uuid, needles: &Needles) -> Result<Cleaned, VaultError> {
        let pieces = needles.pieces();
        let (pages, traces) = self.traces(&pieces)?;
        if traces.is_empty() {
            return Ok(Cleaned {
                pages,
                ..Cleaned::default()
            });
        }
        tracing::info!(
            traces = traces.len(),
            "traces of an erasure: writing the file anew"
        );
        self.write(staff, |w| {
            for table in fts_tables(w.conn())? {
                index::rebuild(w.conn(), &table)?;
            }
            w.audit(act::ERASURE_TRACES, None, json!({ "traces": traces.len() }))
                .map(|_| ())
        })?;
        self.inner.rewrite()?;
        let (pages, traces) = self.traces(&pieces)?;
        Ok(Cleaned {
            pages,
            rewritten: true,
            traces: traces.len() as u64,
        })
    }

    /// Pages, and numbers of the pieces that are in some page and in no row.
    fn traces(&self, pieces: &[&[u8]]) -> Result<(u64, BTreeSet<usize>), VaultError> {
        let mut hits = self.inner.at_rest(|file, key| scan::scan(file, key, pieces))?;
        if !hits.pieces.is_empty() {
            self.read(|r| live::keep_dead(r.conn(), pieces, &mut hits.pieces))?;
        }
        Ok((hits.pages, hits.pieces))
    }
}
