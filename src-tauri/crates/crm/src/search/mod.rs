//! Room `search`: finding people by what may be seen of them (Article 25).
//!
//! The index holds folded words of minimal fields only; a sealed value is found by nobody but one who gives a whole
//! e-mail or phone. [`index`] and [`remove`] are called by the people room in the transaction that changes a person.

pub mod census;
mod store;
mod words;

use vault::Write;

use crate::error::CrmError;

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
    store::remove(w, n)
}
