//! `erasures.ledger`: what must stay done after a restore (docs/format.md §5).
//!
//! An older backup knows nothing of a later erasure, withdrawal, objection or restriction, and would undo it. Each of
//! them is an entry here, durable before the transaction it belongs to can be committed, and copied into the vault's
//! own table `ledger_entry` by that transaction. Whatever the file has and the table has not, opening carries out
//! before anything is read: after an interruption as after a restore.
//!
//! Entries hold random ids and keyed hashes (pseudonymous data), sealed; a chain of MACs shows every change. The keys
//! come from the key inside the vault, which is never rotated, so that old backups and old copies stay readable.

mod chain;
mod entry;
mod file;
mod table;

use uuid::Uuid;

use crate::VaultError;
use crate::crypto::{Secret, derive};

pub(crate) use chain::{Chain, Frame};
pub use entry::{Act, Entry, Erased, Kept};
pub(crate) use file::{InStep, LedgerFile, bring_in_step};
pub(crate) use table::{insert, stored, stored_head};

/// Count and head of a ledger in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LedgerHead {
    pub(crate) count: u64,
    pub(crate) head: [u8; 32],
}

/// The keys of one vault's ledger.
pub(crate) struct LedgerKey {
    vault: Uuid,
    /// Of the chain.
    mac: Secret,
    /// Of the entries.
    seal: Secret,
}

impl LedgerKey {
    pub(crate) fn new(vault: Uuid, vk: &Secret) -> Result<Self, VaultError> {
        let of = |label| derive(vk.bytes(), vault.as_bytes(), label);
        Ok(Self {
            vault,
            mac: of("dovernik/1 ledger")?,
            seal: of("dovernik/1 ledger entry")?,
        })
    }
}

/// The longest of several copies of one vault's ledger, whole and without what is torn at its end; `None` if no copy
/// is one. An empty ledger is a ledger.
///
/// # Errors
/// [`VaultError::NewerVersion`] if a later version of the program wrote one of them.
pub(crate) fn longest(key: &LedgerKey, copies: &[&[u8]]) -> Result<Option<Chain>, VaultError> {
    let mut best: Option<Chain> = None;
    for bytes in copies {
        let Some(chain) = Chain::parse(key, bytes)? else {
            continue;
        };
        if best
            .as_ref()
            .is_none_or(|best| chain.frames.len() > best.frames.len())
        {
            best = Some(chain);
        }
    }
    Ok(best)
}

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzz(bytes: &[u8]) {
    let (vault, vk) = crate::fuzz::key();
    let Ok(key) = LedgerKey::new(vault, &vk) else {
        return;
    };
    let _ = Chain::parse(&key, bytes);
    // Behind a header that holds.
    let whole = [Chain::empty(&key).bytes().as_slice(), bytes].concat();
    let chain = Chain::parse(&key, &whole);
    assert!(
        matches!(chain, Ok(Some(ref chain)) if chain.torn != bytes.is_empty()),
        "{chain:?}"
    );
    if let Some(entry) = Entry::decode(bytes) {
        assert_eq!(Entry::decode(&entry.encode()), Some(entry));
    }
}

#[cfg(test)]
mod tests;
