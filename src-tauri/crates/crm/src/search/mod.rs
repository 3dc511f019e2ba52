//! Room `search`: finding people by what may be seen of them (Article 25).
//!
//! The index holds folded words of minimal fields only; a sealed value is found by nobody but one who gives a whole
//! e-mail or phone. [`add`], [`change`] and [`remove`] are called by the people room in the transaction that changes a
//! person; people are looked for through [`people::list`](crate::people::list), which keeps answers for scrolling.
//!
//! A text is looked for as whole words, as beginnings of words, and if nothing is found so, as mistyped words. Ranking
//! is done here over a bounded number of candidates: `ORDER BY rank` would read every match of a short beginning.

mod asked;
pub mod census;
mod store;
#[cfg(test)]
mod tests;
mod typo;
mod vocabulary;
mod words;

use std::collections::HashSet;

use vault::{Read, Write};

use self::asked::Asked;
use crate::error::CrmError;
use crate::people;
use crate::people::list::Members;

pub(crate) use store::{entry, remove as forget};
pub(crate) use vocabulary::Vocabulary;

/// Matches are counted up to here.
pub const COUNTED: u64 = 10_000;

/// Candidates that are ranked; the rest follow in the order in which they were added.
const RANKED: u32 = 300;

/// Puts a new person into the index.
///
/// # Errors
/// Of the vault only.
pub(crate) fn add(w: &Write<'_>, n: u32, words: &str) -> Result<(), CrmError> {
    store::add(w, n, words)
}

/// Changes the words by which a person is found.
///
/// # Errors
/// Of the vault only.
pub(crate) fn change(w: &Write<'_>, n: u32, words: &str) -> Result<(), CrmError> {
    store::change(w, n, words)
}

/// Takes a person out of the index.
///
/// # Errors
/// Of the vault only.
pub(crate) fn remove(w: &Write<'_>, n: u32) -> Result<(), CrmError> {
    store::remove(w.conn(), n)
}

/// Row numbers of people that a text finds.
#[derive(Default, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// How many match, counted up to [`COUNTED`].
    pub(crate) total: u64,
    /// They, best first.
    pub(crate) rows: Vec<u32>,
}

/// Looks for a text, among some people or all. `vocabulary` is loaded when the first mistyped word needs it.
///
/// # Errors
/// Of the vault only.
pub(crate) fn find(
    r: &Read<'_>,
    query: &str,
    among: Option<&Members>,
    vocabulary: &mut Option<Vocabulary>,
) -> Result<Found, CrmError> {
    let mut rows = people::rows_with_contact(r, query)?;
    if let Some(asked) = Asked::parse(query) {
        let mut found = matches(r, &asked)?;
        if found.is_empty() && rows.is_empty() {
            found = mend(r, &asked, vocabulary)?;
        }
        rows.extend(found);
    }
    let mut seen = HashSet::with_capacity(rows.len());
    rows.retain(|n| seen.insert(*n) && among.is_none_or(|among| among.contains(*n)));
    rows.truncate(usize::try_from(COUNTED).unwrap_or(usize::MAX));
    Ok(Found {
        total: u64::try_from(rows.len()).unwrap_or(COUNTED),
        rows,
    })
}

/// Words of people that changed join the vocabulary.
///
/// # Errors
/// Of the vault only.
pub(crate) fn learn(r: &Read<'_>, vocabulary: &mut Vocabulary, changed: &[u32]) -> Result<(), CrmError> {
    for n in changed {
        if let Some(entry) = entry(r, *n)? {
            vocabulary.add_entry(&entry);
        }
    }
    Ok(())
}

/// Row numbers that match, best first.
fn matches(r: &Read<'_>, asked: &Asked) -> Result<Vec<u32>, CrmError> {
    let most = u32::try_from(COUNTED).unwrap_or(u32::MAX);
    let all = store::matching(r, &asked.expression(), most)?;
    if all.is_empty() {
        return Ok(all);
    }
    // Whole words first: in the order of the index alone, a rare name would drown among those that begin like it.
    let mut candidates = Vec::new();
    let ranked = usize::try_from(RANKED).unwrap_or(usize::MAX);
    if all.len() > ranked {
        candidates = store::matching(r, &asked.exactly().expression(), RANKED)?;
    }
    candidates.extend(all.iter().take(ranked));
    let ranked = rank(r, asked, candidates)?;
    let taken: HashSet<u32> = ranked.iter().copied().collect();
    Ok(ranked
        .into_iter()
        .chain(all.into_iter().filter(|n| !taken.contains(n)))
        .collect())
}

/// Candidates in the order of their rank, then of the name, then of the row.
fn rank(r: &Read<'_>, asked: &Asked, mut candidates: Vec<u32>) -> Result<Vec<u32>, CrmError> {
    candidates.sort_unstable();
    candidates.dedup();
    let mut ranked: Vec<(u32, String, u32)> = Vec::with_capacity(candidates.len());
    for n in candidates {
        let Some(entry) = entry(r, n)? else {
            continue;
        };
        ranked.push((asked.rank(&entry).unwrap_or(u32::MAX), entry, n));
    }
    ranked.sort_unstable();
    Ok(ranked.into_iter().map(|(_, _, n)| n).collect())
}

/// Looks for what may have been meant: first with the unknown words mended, then with every word.
fn mend(r: &Read<'_>, asked: &Asked, vocabulary: &mut Option<Vocabulary>) -> Result<Vec<u32>, CrmError> {
    if !asked.can_be_mended() {
        return Ok(Vec::new());
    }
    let vocabulary = match vocabulary {
        Some(vocabulary) => vocabulary,
        None => vocabulary.insert(store::vocabulary(r)?),
    };
    let mut known: Vec<String> = Vec::new();
    for term in asked.readings.iter().flatten().flatten() {
        let alone = Asked {
            readings: vec![vec![vec![term.clone()]]],
        };
        if !store::matching(r, &alone.expression(), 1)?.is_empty() {
            known.push(term.text.clone());
        }
    }
    for all in [false, true] {
        let mended = vocabulary.mended(asked, |term| known.contains(&term.text), all);
        if mended == *asked {
            continue;
        }
        let found = matches(r, &mended)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}
