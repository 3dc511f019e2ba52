//! Flipped bits: every one is reported or healed, and never shows a wrong value.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use vault::{Job, VaultError};

use crate::harness;
use crate::soak;
use crate::work::{Place, Work};

/// Notes in the vault; the long form has one more.
const NOTES: [u32; 2] = [3, 4];

/// What opening and verifying said about the copy: `None` if nothing was noticed, `Err` for a wrong value.
fn noticed(path: &Path) -> Result<Option<String>, String> {
    let opened = match harness::open(path) {
        Ok(opened) => opened,
        Err(error @ (VaultError::Damaged { .. } | VaultError::NotAVault | VaultError::NewerVersion)) => {
            return Ok(Some(error.to_string()));
        }
        Err(other) => return Err(format!("{other:?}")),
    };
    let said = !opened.healed.is_empty() || !opened.warnings.is_empty() || !opened.set_aside.is_empty();
    let verification = match opened.vault.verify(&Job::silent()) {
        Ok(verification) => verification,
        Err(error) => return Ok(Some(error.to_string())),
    };
    match harness::notes(&opened.vault) {
        Ok(notes) if !NOTES.contains(&notes) => Err(format!("{notes} notes are shown")),
        _ => Ok((said || !verification.ok).then(|| format!("{verification:?}"))),
    }
}

/// The files that matter, with their bytes.
struct Original(BTreeMap<PathBuf, Vec<u8>>);

impl Original {
    fn of(path: &Path) -> Self {
        let mut files = harness::contents(path);
        files.retain(|path, _| !path.ends_with("reserve") && !path.ends_with("vault.lock"));
        Self(files)
    }

    fn put_back(&self, path: &Path) {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() && !self.0.contains_key(&path) && !path.ends_with("vault.lock") {
                fs::remove_file(path).unwrap();
            }
        }
        for (path, bytes) in &self.0 {
            fs::write(path, bytes).unwrap();
        }
    }
}

/// Flips one bit at each of these places of one file, each in the whole vault as it was.
fn flip(place: &Place, name: &str, places: &[usize], scale: soak::Scale) -> (u64, Vec<String>) {
    let vault = place.vault();
    let original = Original::of(&vault);
    let (mut flipped, mut violations) = (0, Vec::new());
    for &at in places {
        if scale.over() {
            break;
        }
        harness::edit(&vault.join(name), |bytes| bytes[at] ^= 1 << (at % 8));
        match noticed(&vault) {
            Ok(Some(_)) => {}
            Ok(None) => violations.push(format!("{name}: byte {at} was not noticed")),
            Err(what) => violations.push(format!("{name}: byte {at}: {what}")),
        }
        original.put_back(&vault);
        flipped += 1;
    }
    (flipped, violations)
}

/// Every byte, or a sample: each of the first and last ones, and every `stride`-th between.
fn each_byte(name: &str, stride: usize) {
    let scale = soak::scale();
    let start = Place::ready_for(Work::Burst);
    if scale.is_long() {
        // A vault of 256 KiB, as the goal asks for.
        let vault = harness::open(&start.vault()).unwrap().vault;
        harness::add_note(&vault, &"x".repeat(72_000)).unwrap();
    }
    let len = usize::try_from(fs::metadata(start.vault().join(name)).unwrap().len()).unwrap();
    let stride = scale.of(stride, 1);
    let mut places: Vec<usize> = (0..len)
        .filter(|at| at % stride == 0 || (stride > 1 && (*at < 16 || at + 4 > len)))
        .collect();
    // Spread, so that a run with a limit has seen every region of the file when its time is over.
    places.sort_by_key(|at| at.wrapping_mul(0x9e37_79b9) % 65_537);
    let halves = places.split_at(places.len() / 2);
    let (flipped, violations) = thread::scope(|scope| {
        let other = scope.spawn(|| flip(&start.copy(), name, halves.0, scale));
        let (n, mut bad) = flip(&start.copy(), name, halves.1, scale);
        let (m, more) = other.join().unwrap();
        bad.extend(more);
        (n + m, bad)
    });
    soak::tell(&format!("flips in {name}"), flipped, "bytes", &violations);
}

#[test]
fn of_the_database() {
    each_byte("vault.db", 1013);
}

#[test]
fn of_the_keys() {
    each_byte("vault.keys", 41);
}

#[test]
fn of_the_second_copy_of_the_keys() {
    each_byte("vault.keys.2", 41);
}

#[test]
fn of_the_anchor() {
    each_byte("vault.anchor", 397);
}

#[test]
fn of_the_ledger() {
    each_byte("erasures.ledger", 5);
}
