//! What is done to a file.

use std::fs;
use std::path::Path;

use sha2::Digest;

use super::kit::Kit;
use crate::harness::edit;

const PAGE: usize = 4096;

/// Something done to a file of a vault.
pub type Doing = fn(&Kit, &Path, &str);

/// By name.
pub fn doing(name: &str) -> Option<Doing> {
    DOINGS.iter().find(|(n, _)| *n == name).map(|(_, act)| *act)
}

/// `keys` stands for both copies.
fn names(file: &str) -> Vec<&str> {
    if file == "keys" {
        vec!["vault.keys", "vault.keys.2"]
    } else {
        vec![file]
    }
}

/// Changes the bytes; a file that is not there is made.
fn bytes(vault: &Path, file: &str, change: impl Fn(&mut Vec<u8>)) {
    for name in names(file) {
        let path = vault.join(name);
        if !path.exists() {
            fs::write(&path, b"").unwrap();
        }
        edit(&path, &change);
    }
}

/// A change of a key file that keeps its checksum right.
fn forged(vault: &Path, file: &str, change: impl Fn(&mut Vec<u8>)) {
    if !file.contains("keys") {
        return;
    }
    bytes(vault, file, |b| {
        change(b);
        let end = b.len() - 32;
        let hash = sha2::Sha256::digest(&b[..end]);
        b[end..].copy_from_slice(&hash);
    });
}

fn at(b: &mut [u8], place: usize) {
    if let Some(byte) = b.get_mut(place) {
        *byte ^= 1;
    }
}

/// At a place that depends on the length.
fn at_end(b: &mut [u8], place: impl Fn(usize) -> usize) {
    let place = place(b.len());
    at(b, place);
}

fn pages(vault: &Path, file: &str, change: impl Fn(&mut [u8], usize)) {
    if file == "vault.db" {
        bytes(vault, file, |b| {
            let count = b.len() / PAGE;
            change(b, count);
        });
    }
}

/// Every doing. Some make sense for some files only and leave the others alone.
pub const DOINGS: &[(&str, Doing)] = &[
    ("taken-away", |_, v, f| {
        for name in names(f) {
            let _ = fs::remove_file(v.join(name));
        }
    }),
    ("emptied", |_, v, f| bytes(v, f, Vec::clear)),
    ("one-byte", |_, v, f| {
        bytes(v, f, |b| b.splice(.., [7]).for_each(drop))
    }),
    ("cut-in-half", |_, v, f| bytes(v, f, |b| b.truncate(b.len() / 2))),
    ("last-byte-cut", |_, v, f| {
        bytes(v, f, |b| b.truncate(b.len().saturating_sub(1)))
    }),
    ("byte-appended", |_, v, f| bytes(v, f, |b| b.push(0))),
    ("page-appended", |_, v, f| bytes(v, f, |b| b.extend([0; PAGE]))),
    ("doubled", |_, v, f| bytes(v, f, |b| b.extend_from_within(..))),
    ("zeroed", |_, v, f| bytes(v, f, |b| b.fill(0))),
    ("all-ones", |_, v, f| bytes(v, f, |b| b.fill(0xff))),
    ("reversed", |_, v, f| bytes(v, f, |b| b.reverse())),
    ("first-byte-flipped", |_, v, f| bytes(v, f, |b| at(b, 0))),
    ("version-byte-flipped", |_, v, f| bytes(v, f, |b| at(b, 9))),
    ("middle-flipped", |_, v, f| bytes(v, f, |b| at_end(b, |n| n / 2))),
    ("last-byte-flipped", |_, v, f| {
        bytes(v, f, |b| at_end(b, |n| n.saturating_sub(1)))
    }),
    ("a-letter-instead", |_, v, f| {
        bytes(v, f, |b| b.splice(.., *b"Dobry den, prajem.\n").for_each(drop))
    }),
    ("plain-sqlite-instead", |_, v, f| {
        bytes(v, f, |b| {
            b.splice(.., b"SQLite format 3\0".iter().copied().chain([0; 4080]))
                .for_each(drop)
        });
    }),
    ("of-another-vault", |k, v, f| {
        for name in names(f) {
            if let Some(b) = k.foreign.get(name) {
                fs::write(v.join(name), b).unwrap();
            }
        }
    }),
    ("of-before", |k, v, f| {
        for name in names(f) {
            if let Some(b) = k.before.get(name) {
                fs::write(v.join(name), b).unwrap();
            }
        }
    }),
    ("an-old-log-planted", |k, v, f| {
        if f == "vault.db-wal" || f == "vault.db-journal" {
            fs::write(v.join(f), &k.wal).unwrap();
        }
    }),
    ("half-an-old-log-planted", |k, v, f| {
        if f == "vault.db-wal" {
            fs::write(v.join(f), &k.wal[..k.wal.len() / 2]).unwrap();
        }
    }),
    ("a-folder-instead", |_, v, f| {
        for name in names(f) {
            let _ = fs::remove_file(v.join(name));
            fs::create_dir(v.join(name)).unwrap();
        }
    }),
    ("salt-wiped", |_, v, f| pages(v, f, |b, _| b[..16].fill(0))),
    ("first-page-zeroed", |_, v, f| {
        pages(v, f, |b, _| b[..PAGE].fill(0))
    }),
    ("second-page-zeroed", |_, v, f| {
        pages(v, f, |b, _| b[PAGE..2 * PAGE].fill(0))
    }),
    ("last-page-zeroed", |_, v, f| {
        pages(v, f, |b, n| b[(n - 1) * PAGE..n * PAGE].fill(0))
    }),
    ("last-page-cut", |_, v, f| {
        if f == "vault.db" {
            bytes(v, f, |b| b.truncate(b.len() - PAGE));
        }
    }),
    ("two-pages-swapped", |_, v, f| {
        pages(v, f, |b, n| {
            let (head, tail) = b.split_at_mut((n - 1) * PAGE);
            head[(n - 2) * PAGE..].swap_with_slice(&mut tail[..PAGE]);
        });
    }),
    ("page-copied-over-another", |_, v, f| {
        pages(v, f, |b, n| {
            b.copy_within((n - 1) * PAGE..n * PAGE, (n - 2) * PAGE)
        });
    }),
    ("page-of-another-vault", |k, v, f| {
        let foreign = &k.foreign["vault.db"];
        pages(v, f, |b, _| {
            b[2 * PAGE..3 * PAGE].copy_from_slice(&foreign[2 * PAGE..3 * PAGE])
        });
    }),
    ("one-page-of-before", |k, v, f| {
        let old = &k.before["vault.db"];
        pages(v, f, |b, _| {
            let changed = (1..old.len() / PAGE)
                .find(|n| old[n * PAGE..(n + 1) * PAGE] != b[n * PAGE..(n + 1) * PAGE])
                .unwrap();
            b[changed * PAGE..(changed + 1) * PAGE]
                .copy_from_slice(&old[changed * PAGE..(changed + 1) * PAGE]);
        });
    }),
    ("mac-of-a-page-flipped", |_, v, f| {
        pages(v, f, |b, _| at(b, 3 * PAGE - 1))
    }),
    ("text-of-a-page-flipped", |_, v, f| {
        pages(v, f, |b, n| at(b, (n - 1) * PAGE + 100))
    }),
    ("generation-lowered", |_, v, f| forged(v, f, |b| b[17] = 0)),
    ("generation-raised", |_, v, f| forged(v, f, |b| b[10] = 1)),
    ("version-raised", |_, v, f| forged(v, f, |b| b[9] += 1)),
    ("schema-raised", |_, v, f| forged(v, f, |b| b[42] = 0x7f)),
    ("vault-id-changed", |_, v, f| forged(v, f, |b| at(b, 18))),
    ("created-changed", |_, v, f| forged(v, f, |b| at(b, 41))),
    ("no-slots", |_, v, f| forged(v, f, |b| b[46..48].fill(0))),
    ("more-slots-than-there-are", |_, v, f| {
        forged(v, f, |b| b[46..48].fill(0xff))
    }),
    ("no-epochs", |_, v, f| forged(v, f, |b| b[48..50].fill(0))),
    ("three-epochs", |_, v, f| forged(v, f, |b| b[49] = 3)),
    ("unknown-kind-of-slot", |_, v, f| forged(v, f, |b| b[66] = 9)),
    ("unknown-derivation", |_, v, f| forged(v, f, |b| b[75] = 9)),
    ("derivation-of-4-tib", |_, v, f| {
        forged(v, f, |b| b[76..80].fill(0xff))
    }),
    ("derivation-of-endless-passes", |_, v, f| {
        forged(v, f, |b| b[80..84].fill(0xff))
    }),
    ("derivation-made-cheap", |_, v, f| {
        forged(v, f, |b| b[80..84].copy_from_slice(&[0, 0, 0, 0]))
    }),
    ("salt-of-a-slot-changed", |_, v, f| forged(v, f, |b| at(b, 88))),
    ("slot-expired", |_, v, f| {
        forged(v, f, |b| b[104..112].copy_from_slice(&1_i64.to_be_bytes()))
    }),
    ("sealed-key-changed", |_, v, f| forged(v, f, |b| at(b, 120))),
    ("slots-swapped", |_, v, f| {
        forged(v, f, |b| {
            let (head, tail) = b.split_at_mut(160);
            head[50..].swap_with_slice(&mut tail[..110]);
        });
    }),
    ("salt-of-the-database-changed", |_, v, f| {
        forged(v, f, |b| at(b, 50 + 220 + 4))
    }),
    ("sealed-master-changed", |_, v, f| {
        forged(v, f, |b| at(b, 50 + 220 + 20 + 40))
    }),
    ("mac-changed", |_, v, f| {
        forged(v, f, |b| at_end(b, |n| n - 40));
    }),
];
