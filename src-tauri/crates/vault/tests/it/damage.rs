//! Damage that heals, and damage that is reported before a single wrong byte is shown.

use std::fs;

use serde_json::json;
use vault::{Job, VaultError};

use crate::harness::{self, closed, codes, edit, notes, owner};

const PAGE: usize = 4096;

#[test]
fn wiped_first_bytes_heal() {
    let vault = closed(2);
    let db = vault.path.join("vault.db");
    let before = fs::read(&db).unwrap();
    edit(&db, |bytes| bytes[..16].fill(0));
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(opened.healed, ["vault.db"]);
    assert!(opened.warnings.is_empty(), "{opened:?}");
    assert_eq!(notes(&opened.vault).unwrap(), 2);
    assert_eq!(fs::read(&db).unwrap()[..16], before[..16]);
    let verification = opened.vault.verify(&Job::silent()).unwrap();
    assert!(
        verification.ok && verification.healed == ["vault.db"],
        "{verification:?}"
    );
}

#[test]
fn one_damaged_or_missing_copy_of_the_keys_heals() {
    for name in ["vault.keys", "vault.keys.2"] {
        let vault = closed(1);
        let whole = fs::read(vault.path.join(name)).unwrap();
        edit(&vault.path.join(name), |bytes| bytes[50] ^= 1);
        assert_eq!(harness::open(&vault.path).unwrap().healed, [name], "damaged");
        assert_eq!(fs::read(vault.path.join(name)).unwrap(), whole);
        fs::remove_file(vault.path.join(name)).unwrap();
        assert_eq!(harness::open(&vault.path).unwrap().healed, [name], "missing");
        assert!(
            harness::open(&vault.path).unwrap().healed.is_empty(),
            "and stays whole"
        );
    }
}

#[test]
fn two_damaged_copies_of_the_keys_are_damage() {
    let vault = closed(1);
    for name in ["vault.keys", "vault.keys.2"] {
        edit(&vault.path.join(name), |bytes| bytes.truncate(100));
    }
    let refused = harness::open(&vault.path);
    assert!(
        matches!(
            refused,
            Err(VaultError::Damaged {
                file: "vault.keys",
                ..
            })
        ),
        "{refused:?}"
    );
}

/// A header with a checksum that holds, but not under the master key, is not believed; the authentic copy is used.
#[test]
fn a_forged_copy_of_the_keys_is_not_believed() {
    use sha2::Digest;
    let forge = |bytes: &mut Vec<u8>| {
        bytes[17] ^= 0x40; // the generation
        let end = bytes.len() - 32;
        let hash = sha2::Sha256::digest(&bytes[..end]);
        bytes[end..].copy_from_slice(&hash);
    };
    for name in ["vault.keys", "vault.keys.2"] {
        let vault = closed(1);
        edit(&vault.path.join(name), forge);
        assert_eq!(
            harness::open(&vault.path).unwrap().healed,
            ["vault.keys"],
            "{name}"
        );
        assert!(harness::open(&vault.path).unwrap().healed.is_empty());
    }
    let vault = closed(1);
    edit(&vault.path.join("vault.keys"), forge);
    fs::copy(vault.path.join("vault.keys"), vault.path.join("vault.keys.2")).unwrap();
    let refused = harness::open(&vault.path);
    assert!(
        matches!(
            refused,
            Err(VaultError::Damaged {
                file: "vault.keys",
                ..
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn a_lost_empty_ledger_is_written_again() {
    let vault = closed(1);
    fs::remove_file(vault.path.join("erasures.ledger")).unwrap();
    assert_eq!(harness::open(&vault.path).unwrap().healed, ["erasures.ledger"]);
    assert!(harness::open(&vault.path).unwrap().healed.is_empty());
}

/// The measured trap: a flipped bit in an overflow page reads as zero bytes in a SELECT that succeeds.
#[test]
fn no_value_from_a_damaged_page_leaves() {
    let vault = closed(0);
    let text = "Žofia ".repeat(2000);
    {
        let opened = harness::open(&vault.path).unwrap();
        harness::add_note(&opened.vault, &text).unwrap();
    }
    let db = vault.path.join("vault.db");
    let pages = fs::read(&db).unwrap().len() / PAGE;
    let (mut refused, mut read) = (0, 0);
    for n in 1..pages {
        edit(&db, |bytes| bytes[n * PAGE + 1000] ^= 1);
        if let Ok(opened) = harness::open(&vault.path) {
            let found: Result<String, VaultError> = opened.vault.read(|r| {
                Ok(r.conn()
                    .query_row("SELECT text FROM note", [], |row| row.get(0))?)
            });
            match found {
                Ok(found) => {
                    read += 1;
                    assert_eq!(found, text, "page {n}: what is shown is right");
                }
                Err(error) => {
                    refused += 1;
                    assert!(
                        matches!(error, VaultError::Damaged { file: "vault.db", .. }),
                        "page {n}: {error:?}"
                    );
                }
            }
            let verification = opened.vault.verify(&Job::silent()).unwrap();
            let expected = format!("page-mac:{}", n + 1);
            assert!(
                verification.problems.iter().any(|p| p.what == expected),
                "page {n}: {verification:?}"
            );
        }
        edit(&db, |bytes| bytes[n * PAGE + 1000] ^= 1);
    }
    assert!(
        refused >= 2 && read >= 2,
        "{refused} refused, {read} read of {pages} pages"
    );
}

/// After damage was met while reading, intact pages are still read and written.
#[test]
fn a_damaged_page_does_not_close_the_rest() {
    let vault = closed(0);
    let id = {
        let opened = harness::open(&vault.path).unwrap();
        harness::add_note(&opened.vault, &"x".repeat(40_000)).unwrap()
    };
    let db = vault.path.join("vault.db");
    let pages = fs::read(&db).unwrap().len() / PAGE;
    let long = "SELECT length(text) FROM note WHERE id = ?1";
    let mut seen = false;
    for n in 1..pages {
        edit(&db, |bytes| bytes[n * PAGE + 1000] ^= 1);
        if let Ok(opened) = harness::open(&vault.path) {
            let vault = &opened.vault;
            let read =
                || vault.read::<u32, VaultError>(|r| Ok(r.conn().query_row(long, [id], |row| row.get(0))?));
            if read().is_err() {
                seen = true;
                let write = vault.write::<u32, VaultError>(owner(), |w| {
                    Ok(w.conn().query_row(long, [id], |row| row.get(0))?)
                });
                assert!(matches!(write, Err(VaultError::Damaged { .. })), "{write:?}");
                vault
                    .write::<_, VaultError>(owner(), |w| w.audit("still-writing", None, json!({})))
                    .unwrap();
                assert!(vault.read(|r| r.audit_head()).is_ok());
            }
        }
        edit(&db, |bytes| bytes[n * PAGE + 1000] ^= 1);
        if seen {
            return;
        }
    }
    panic!("no page of the long text was hit");
}

#[test]
fn our_page_macs_are_sqlciphers() {
    let vault = closed(0);
    harness::add_note(&harness::open(&vault.path).unwrap().vault, &"x".repeat(400_000)).unwrap();
    let db = vault.path.join("vault.db");
    let pages = fs::read(&db).unwrap().len() / PAGE;
    // Three pages in the middle of a long text, which opening does not read.
    let hit = [pages / 2, pages / 2 + 1, pages / 2 + 10];
    edit(&db, |bytes| hit.iter().for_each(|n| bytes[n * PAGE + 5] ^= 1));
    let opened = harness::open(&vault.path).unwrap();
    assert!(codes(&opened).is_empty(), "the digest is made of the tags only");
    let oracle: Vec<String> = opened
        .vault
        .read::<_, VaultError>(|r| {
            let mut statement = r.conn().prepare("PRAGMA cipher_integrity_check")?;
            Ok(statement
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?)
        })
        .unwrap();
    let verification = opened.vault.verify(&Job::silent()).unwrap();
    for n in hit {
        assert!(
            oracle.iter().any(|row| row.ends_with(&format!("page {}", n + 1))),
            "{oracle:?}"
        );
        let ours = format!("page-mac:{}", n + 1);
        assert!(
            verification.problems.iter().any(|p| p.what == ours),
            "{ours}: {verification:?}"
        );
    }
    let ours = verification
        .problems
        .iter()
        .filter(|p| p.what.starts_with("page-mac:"))
        .count();
    assert_eq!(
        (oracle.len(), ours),
        (hit.len(), hit.len()),
        "{oracle:?} {verification:?}"
    );
}
