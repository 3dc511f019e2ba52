//! The ledger of erasures in the life of a vault: before the commit, after a restore, against the anchor.

use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;
use vault::erasure::{Needles, Replay};
use vault::ledger::{Act, Entry, Erased};
use vault::{AuditQuery, Instant, Job, Op, Vault, VaultError, Write};

use crate::harness::{self, Closed, add_note, closed, codes, copy_folder, notes, owner, snapshot};

/// In these tests a note is a person: erasing deletes it, withdrawing takes its text.
pub const REPLAY: Replay = Replay {
    entry: |w, entry| carry_out(w.conn(), entry).map(|()| Needles::default()),
    sweep: carry_out,
    carried: &[],
};

fn carry_out(conn: &Connection, entry: &Entry) -> Result<(), VaultError> {
    for id in &entry.subjects {
        match &entry.act {
            Act::Erase(_) => {
                let text: Option<String> = conn
                    .query_row("SELECT text FROM note WHERE id = ?1", [id], |r| r.get(0))
                    .ok();
                conn.execute("DELETE FROM note WHERE id = ?1", [id])?;
                conn.execute("DELETE FROM note_fts WHERE text = ?1", [text])?;
            }
            _ => {
                conn.execute("UPDATE note SET text = 'stop' WHERE id = ?1", [id])?;
            }
        }
    }
    Ok(())
}

fn entry(id: Uuid, act: Act) -> Entry {
    Entry {
        at: Instant(1_760_000_000_000),
        subjects: vec![id],
        act,
    }
}

pub fn erase() -> Act {
    Act::Erase(Erased {
        whole: true,
        plan: [1; 32],
        values: Vec::new(),
        kept: Vec::new(),
        suppression: Vec::new(),
    })
}

pub fn withdrawal() -> Act {
    Act::Withdrawal {
        purpose: "newsletter".into(),
    }
}

/// As a room does it: the act, its entry, its place in the log.
pub fn carry(vault: &Vault, id: Uuid, act: Act) -> Result<(), VaultError> {
    vault.write(owner(), |w: &Write<'_>| {
        let entry = entry(id, act);
        carry_out(w.conn(), &entry)?;
        w.changed("note", id, Op::Update, &["text"])?;
        w.ledger(&entry)?;
        w.audit("done", None, json!({})).map(|_| ())
    })
}

pub fn text(vault: &Vault, id: Uuid) -> Option<String> {
    vault
        .read::<_, VaultError>(|r| {
            Ok(r.conn()
                .query_row("SELECT text FROM note WHERE id = ?1", [id], |row| row.get(0))
                .ok())
        })
        .unwrap()
}

fn replayed(vault: &Vault) -> u64 {
    let query = AuditQuery {
        acts: &["ledger-replayed"],
        ..AuditQuery::default()
    };
    vault.read(|r| r.audit_count(&query)).unwrap()
}

fn ledger(vault: &Closed) -> Vec<u8> {
    std::fs::read(vault.path.join("erasures.ledger")).unwrap()
}

/// A vault with two notes, and what it was before the first was withdrawn and the second erased.
fn two_acts() -> (Closed, Closed, [Uuid; 2]) {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let ids = [
        add_note(&opened, "Anna").unwrap(),
        add_note(&opened, "Boris").unwrap(),
    ];
    drop(opened);
    let before = snapshot(&vault.path);
    let opened = harness::open(&vault.path).unwrap().vault;
    carry(&opened, ids[0], withdrawal()).unwrap();
    carry(&opened, ids[1], erase()).unwrap();
    drop(opened);
    (vault, before, ids)
}

#[test]
fn a_ledger_in_order_is_no_news_and_verifies() {
    let (vault, _, ids) = two_acts();
    let opened = harness::open(&vault.path).unwrap();
    assert!(
        opened.warnings.is_empty() && opened.healed.is_empty(),
        "{opened:?}"
    );
    assert_eq!(text(&opened.vault, ids[0]).unwrap(), "stop");
    assert_eq!(replayed(&opened.vault), 0);
    let verified = opened.vault.verify(&Job::silent()).unwrap();
    assert!(verified.ok, "{verified:?}");
    assert!(ledger(&vault).len() > 64 + 2 * 36);
}

#[test]
fn an_older_database_with_the_newer_ledger_carries_it_out_before_it_is_read() {
    let (vault, before, ids) = two_acts();
    std::fs::write(before.path.join("erasures.ledger"), ledger(&vault)).unwrap();
    let opened = harness::open(&before.path).unwrap();
    assert!(opened.warnings.is_empty(), "{opened:?}");
    assert_eq!(text(&opened.vault, ids[0]).unwrap(), "stop");
    assert_eq!(text(&opened.vault, ids[1]), None);
    assert_eq!((notes(&opened.vault).unwrap(), replayed(&opened.vault)), (1, 1));
    drop(opened);
    let opened = harness::open(&before.path).unwrap();
    assert_eq!(replayed(&opened.vault), 1, "once");
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
    assert_eq!(ledger(&before), ledger(&vault), "taken over as it is");
}

/// What a power cut leaves after the ledger was synced and before the transaction was committed.
#[test]
fn an_entry_without_its_commit_is_carried_out_at_the_next_opening() {
    let (vault, before, ids) = two_acts();
    let all = ledger(&vault);
    let first = 64 + 36 + usize::try_from(u32::from_be_bytes(all[64..68].try_into().unwrap())).unwrap();
    std::fs::write(before.path.join("erasures.ledger"), &all[..first]).unwrap();
    let opened = harness::open(&before.path).unwrap();
    assert_eq!(text(&opened.vault, ids[0]).unwrap(), "stop");
    assert_eq!(text(&opened.vault, ids[1]).unwrap(), "Boris");
    assert!(
        opened.warnings.is_empty() && opened.healed.is_empty(),
        "{opened:?}"
    );
    // And the ledger goes on from there.
    carry(&opened.vault, ids[1], erase()).unwrap();
    drop(opened);
    assert!(
        harness::open(&before.path)
            .unwrap()
            .vault
            .verify(&Job::silent())
            .unwrap()
            .ok
    );
}

#[test]
fn a_torn_entry_was_never_acknowledged_and_is_cut_off() {
    let (vault, before, ids) = two_acts();
    let all = ledger(&vault);
    for lost in [1, 31, 33, 90] {
        let copy = snapshot(&before.path);
        std::fs::write(copy.path.join("erasures.ledger"), &all[..all.len() - lost]).unwrap();
        let opened = harness::open(&copy.path).unwrap();
        assert_eq!(opened.healed, ["erasures.ledger"], "{lost}");
        assert_eq!(text(&opened.vault, ids[1]).unwrap(), "Boris", "{lost}");
        assert_eq!(text(&opened.vault, ids[0]).unwrap(), "stop", "{lost}");
        assert!(opened.warnings.is_empty(), "{lost}");
    }
}

#[test]
fn a_lost_or_damaged_file_is_written_again_from_the_vaults_own_copy() {
    let (vault, _, _) = two_acts();
    let whole = ledger(&vault);
    for at in (0..whole.len()).step_by(7).map(Some).chain([None]) {
        let copy = snapshot(&vault.path);
        let file = copy.path.join("erasures.ledger");
        match at {
            Some(at) => harness::edit(&file, |bytes| bytes[at] ^= 0x40),
            None => std::fs::remove_file(&file).unwrap(),
        }
        let opened = harness::open(&copy.path).unwrap();
        assert_eq!(opened.healed, ["erasures.ledger"], "{at:?}");
        assert!(opened.warnings.is_empty(), "{at:?}");
        drop(opened);
        assert_eq!(ledger(&copy), whole, "{at:?}");
    }
}

#[test]
fn a_byte_flipped_while_it_is_open_is_found_by_verify() {
    let (vault, _, _) = two_acts();
    let opened = harness::open(&vault.path).unwrap().vault;
    let whole = ledger(&vault);
    for at in (0..whole.len()).step_by(5) {
        harness::edit(&vault.path.join("erasures.ledger"), |bytes| bytes[at] ^= 1);
        let verified = opened.verify(&Job::silent()).unwrap();
        let files: Vec<_> = verified.problems.iter().map(|p| p.file.as_str()).collect();
        assert_eq!(files, ["erasures.ledger"], "byte {at}");
        harness::edit(&vault.path.join("erasures.ledger"), |bytes| bytes[at] ^= 1);
    }
    assert!(opened.verify(&Job::silent()).unwrap().ok);
}

/// Database and ledger of yesterday, the anchor of today: two entries are in no copy.
#[test]
fn a_ledger_rolled_back_together_with_the_database_is_told() {
    let (vault, before, _) = two_acts();
    for file in ["vault.db", "erasures.ledger"] {
        std::fs::copy(before.path.join(file), vault.path.join(file)).unwrap();
    }
    let opened = harness::open(&vault.path).unwrap();
    let codes = codes(&opened);
    assert!(
        codes.contains(&"behind") && codes.contains(&"ledger-lost"),
        "{codes:?}"
    );
}

#[test]
fn what_is_rolled_back_leaves_no_entry() {
    let (vault, _, ids) = two_acts();
    let whole = ledger(&vault);
    let opened = harness::open(&vault.path).unwrap().vault;
    let refused: Result<(), VaultError> = opened.write(owner(), |w| {
        w.ledger(&entry(ids[0], erase()))?;
        w.audit("done", None, json!({}))?;
        Err(VaultError::Cancelled)
    });
    assert!(refused.is_err());
    let unaudited: Result<(), VaultError> =
        opened.write(owner(), |w| w.ledger(&entry(ids[0], erase())).map(|_| ()));
    assert!(matches!(unaudited, Err(VaultError::Unaudited)));
    assert_eq!(ledger(&vault), whole);
    carry(&opened, ids[0], erase()).unwrap();
    assert!(ledger(&vault).len() > whole.len());
}

/// The same vault at two places, each with an act of its own: none is undone by bringing one's ledger to the other.
#[test]
fn two_places_of_one_vault_lose_no_entry_to_each_other() {
    let (vault, _, _) = two_acts();
    let opened = harness::open(&vault.path).unwrap().vault;
    let ids = [
        add_note(&opened, "Cyril").unwrap(),
        add_note(&opened, "Dana").unwrap(),
    ];
    drop(opened);
    let other = tempfile::tempdir().unwrap();
    let other = other.path().join("firma.dovernik");
    copy_folder(&vault.path, &other);
    for (path, id) in [(&vault.path, ids[0]), (&other, ids[1])] {
        carry(&harness::open(path).unwrap().vault, id, erase()).unwrap();
    }
    std::fs::copy(other.join("erasures.ledger"), vault.path.join("erasures.ledger")).unwrap();
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(
        (text(&opened.vault, ids[0]), text(&opened.vault, ids[1])),
        (None, None)
    );
    assert!(opened.vault.verify(&Job::silent()).unwrap().problems.is_empty());
}

/// No entry, no erasure: what cannot be kept from being undone is not done.
#[test]
fn where_the_ledger_cannot_be_written_nothing_is_done() {
    let (vault, _, ids) = two_acts();
    let whole = ledger(&vault);
    let opened = harness::open(&vault.path).unwrap().vault;
    let file = vault.path.join("erasures.ledger");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    let refused = carry(&opened, ids[0], erase());
    assert!(matches!(refused, Err(VaultError::Io(_))), "{refused:?}");
    assert_eq!(text(&opened, ids[0]).unwrap(), "stop");
    assert!(matches!(add_note(&opened, "x"), Err(VaultError::Stopped)));
    drop(opened);
    std::fs::remove_dir(&file).unwrap();
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(opened.healed, ["erasures.ledger"]);
    assert_eq!(
        (text(&opened.vault, ids[0]).unwrap(), ledger(&vault)),
        ("stop".into(), whole)
    );
    carry(&opened.vault, ids[0], erase()).unwrap();
    assert_eq!(text(&opened.vault, ids[0]), None);
}
