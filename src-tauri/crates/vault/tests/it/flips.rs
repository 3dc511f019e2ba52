//! Flipped bits: every one is reported or healed, and never shows a wrong value.
//!
//! The default run flips a sample; `DOVERNIK_FLIP_STEP=1` flips every byte of every file, 2 every other one.

use std::fs;
use std::path::Path;

use vault::{Job, VaultError};

use crate::harness::{self, Closed, closed, edit};

/// Distance from one flipped byte to the next.
fn step(sample: usize) -> usize {
    std::env::var("DOVERNIK_FLIP_STEP")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(sample)
}

/// What opening and verifying said about the copy: `None` if nothing was noticed.
fn noticed(path: &Path) -> Option<String> {
    let opened = match harness::open(path) {
        Ok(opened) => opened,
        Err(error @ (VaultError::Damaged { .. } | VaultError::NotAVault)) => return Some(error.to_string()),
        Err(other) => panic!("{other:?}"),
    };
    let said = !opened.healed.is_empty() || !opened.warnings.is_empty() || !opened.set_aside.is_empty();
    let verification = match opened.vault.verify(&Job::silent()) {
        Ok(verification) => verification,
        Err(error) => return Some(error.to_string()),
    };
    assert_eq!(
        harness::notes(&opened.vault).unwrap_or(3),
        3,
        "never a wrong number"
    );
    (said || !verification.ok).then(|| format!("{verification:?}"))
}

/// Flips one bit at each place of the file, in a copy that is put back afterwards.
fn flip(vault: &Closed, name: &str, places: impl Iterator<Item = usize>) {
    let whole = harness::contents(&vault.path);
    let mut flipped = 0;
    for at in places {
        edit(&vault.path.join(name), |bytes| bytes[at] ^= 1 << (at % 8));
        assert!(
            noticed(&vault.path).is_some(),
            "{name}: byte {at} was not noticed"
        );
        for entry in fs::read_dir(&vault.path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() && !whole.contains_key(&path) {
                fs::remove_file(path).unwrap();
            }
        }
        for (path, bytes) in &whole {
            fs::write(path, bytes).unwrap();
        }
        flipped += 1;
    }
    assert!(flipped > 10, "{flipped}");
}

fn len(vault: &Closed, name: &str) -> usize {
    usize::try_from(fs::metadata(vault.path.join(name)).unwrap().len()).unwrap()
}

#[test]
fn of_the_database() {
    let vault = closed(3);
    let len = len(&vault, "vault.db");
    flip(
        &vault,
        "vault.db",
        (0..16).step_by(step(5)).chain((16..len).step_by(step(1013))),
    );
}

#[test]
fn of_the_keys() {
    for name in ["vault.keys", "vault.keys.2"] {
        let vault = closed(3);
        let len = len(&vault, name);
        flip(&vault, name, (0..len).step_by(step(41)));
    }
}

#[test]
fn of_the_anchor() {
    let vault = closed(3);
    let len = len(&vault, "vault.anchor");
    flip(&vault, "vault.anchor", (0..len).step_by(step(397)));
}

#[test]
fn of_the_ledger() {
    let vault = closed(3);
    let len = len(&vault, "erasures.ledger");
    flip(&vault, "erasures.ledger", (0..len).step_by(step(5)));
}
