//! What the kit has at hand: a vault, an older state of it, and another one.

use std::collections::BTreeMap;

use crate::harness;
use crate::work::{Place, Work};

/// Notes in the vault.
pub const NOTES: u32 = 4;
/// Files that are spoiled. `keys` means both copies.
pub const FILES: [&str; 9] = [
    "vault.db",
    "vault.keys",
    "vault.keys.2",
    "keys",
    "vault.anchor",
    "erasures.ledger",
    "throttle",
    "vault.db-wal",
    "vault.db-journal",
];

/// A vault and others to take files from.
pub struct Kit {
    /// The vault to be spoiled, closed.
    pub start: Place,
    /// Its files before its last session.
    pub before: BTreeMap<String, Vec<u8>>,
    /// The files of another vault.
    pub foreign: BTreeMap<String, Vec<u8>>,
    /// A WAL of an earlier session of this vault.
    pub wal: Vec<u8>,
}

fn files(place: &Place) -> BTreeMap<String, Vec<u8>> {
    harness::contents(&place.vault())
        .into_iter()
        .map(|(path, bytes)| (path.file_name().unwrap().to_string_lossy().into_owned(), bytes))
        .collect()
}

impl Kit {
    pub fn new() -> Self {
        let start = Place::ready_for(Work::Burst);
        let before = files(&start);
        let wal = {
            let opened = harness::open(&start.vault()).unwrap();
            let new = vault::Passphrase::new(harness::PASSPHRASE);
            // The header moves on: its copies of before are older ones.
            opened
                .vault
                .set_passphrase(
                    opened.slot,
                    &new,
                    vault::Kdf::FAST_FOR_TESTS,
                    &[],
                    harness::owner(),
                )
                .unwrap();
            opened.vault.settle().unwrap();
            harness::add_note(&opened.vault, "the last one").unwrap();
            std::fs::read(start.vault().join("vault.db-wal")).unwrap()
        };
        assert!(!wal.is_empty());
        Self {
            before,
            foreign: files(&Place::ready_for(Work::Burst)),
            wal,
            start,
        }
    }
}
