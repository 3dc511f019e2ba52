//! What SQLCipher does not notice: old files, old pages, and WALs that were planted, flipped or taken away.

use std::fs;
use std::path::Path;

use vault::{AuditQuery, Job, Warning, audit::act};

use crate::harness::{self, Closed, add_note, closed, codes, edit, notes, snapshot};

const PAGE: usize = 4096;

/// A vault as a kill right after a write leaves it: the anchor is open and the newest commit is in the WAL alone.
fn killed() -> Closed {
    let vault = closed(2);
    let opened = harness::open(&vault.path).unwrap();
    opened.vault.settle().unwrap();
    add_note(&opened.vault, "in the WAL only").unwrap();
    let copy = snapshot(&vault.path);
    drop(opened);
    assert!(fs::metadata(copy.path.join("vault.db-wal")).unwrap().len() > 0);
    copy
}

#[test]
fn a_kill_is_no_alarm() {
    let vault = killed();
    let opened = harness::open(&vault.path).unwrap();
    assert!(
        opened.warnings.is_empty() && opened.set_aside.is_empty() && opened.healed.is_empty(),
        "{opened:?}"
    );
    assert_eq!(notes(&opened.vault).unwrap(), 3);
}

#[test]
fn a_database_rolled_back_while_closed_is_reported() {
    let vault = closed(2);
    let old = fs::read(vault.path.join("vault.db")).unwrap();
    let opened = harness::open(&vault.path).unwrap();
    add_note(&opened.vault, "a withdrawn consent").unwrap();
    drop(opened);
    fs::write(vault.path.join("vault.db"), old).unwrap();
    let opened = harness::open(&vault.path).unwrap();
    let [
        Warning::Behind {
            commits,
            kept_until: Some(kept),
            newest,
        },
    ] = opened.warnings[..]
    else {
        panic!("{opened:?}")
    };
    assert_eq!(commits, 2, "the unlock and the note");
    assert!(kept <= newest);
    let verification = opened.vault.verify(&Job::silent()).unwrap();
    assert!(!verification.ok);
    assert!(
        verification
            .problems
            .iter()
            .any(|p| p.file == "vault.db" && p.what == "behind"),
        "{verification:?}"
    );
    let query = AuditQuery {
        acts: &[act::VAULT_FINDING],
        ..AuditQuery::default()
    };
    let rows = opened.vault.read(|r| r.audit(&query)).unwrap();
    assert_eq!(
        rows[0].payload.as_ref().unwrap()["warnings"][0]["code"],
        "behind",
        "it is on the record"
    );
}

#[test]
fn a_wal_taken_away_or_flipped_is_reported() {
    let taken = killed();
    fs::remove_file(taken.path.join("vault.db-wal")).unwrap();
    assert_eq!(codes(&harness::open(&taken.path).unwrap()), ["behind"]);

    let vault = killed();
    let len = usize::try_from(fs::metadata(vault.path.join("vault.db-wal")).unwrap().len()).unwrap();
    // Every frame is 24 bytes of head and a page: flip a byte in head and page of each, and some of the file's head.
    let places = (0..32).step_by(7).chain((32..len).step_by(601));
    for at in places {
        let copy = snapshot(&vault.path);
        edit(&copy.path.join("vault.db-wal"), |bytes| bytes[at] ^= 0x10);
        match harness::open(&copy.path) {
            Ok(opened) => assert_eq!(codes(&opened), ["behind"], "byte {at} of {len}"),
            Err(error) => assert_eq!(error.exit_code(), 4, "byte {at} of {len}: {error}"),
        }
    }
}

#[test]
fn a_planted_wal_or_journal_is_set_aside_and_named() {
    let vault = closed(2);
    let wal_of_before = {
        let opened = harness::open(&vault.path).unwrap();
        opened.vault.settle().unwrap();
        add_note(&opened.vault, "old state").unwrap();
        fs::read(vault.path.join("vault.db-wal")).unwrap()
    };
    assert!(!wal_of_before.is_empty());
    fs::write(vault.path.join("vault.db-wal"), &wal_of_before).unwrap();
    fs::write(vault.path.join("vault.db-journal"), b"journal").unwrap();
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(
        opened.set_aside,
        ["vault.db-wal.aside-1", "vault.db-journal.aside-1"]
    );
    assert!(opened.warnings.is_empty(), "{opened:?}");
    assert_eq!(notes(&opened.vault).unwrap(), 3);
    assert_eq!(
        fs::read(vault.path.join("vault.db-wal.aside-1")).unwrap(),
        wal_of_before,
        "kept for examination"
    );
    let verification = opened.vault.verify(&Job::silent()).unwrap();
    assert!(
        verification.ok && verification.set_aside.len() == 2,
        "{verification:?}"
    );
    drop(opened);
    fs::write(vault.path.join("vault.db-journal"), b"journal").unwrap();
    assert_eq!(
        harness::open(&vault.path).unwrap().set_aside,
        ["vault.db-journal.aside-2"]
    );
}

/// The dangerous one: every page MAC is right, because the page is an old one of the same vault.
#[test]
fn an_old_page_put_back_is_reported() {
    let vault = closed(30);
    let old = fs::read(vault.path.join("vault.db")).unwrap();
    let opened = harness::open(&vault.path).unwrap();
    add_note(&opened.vault, "newer").unwrap();
    drop(opened);
    let new = fs::read(vault.path.join("vault.db")).unwrap();
    let changed: Vec<usize> = (1..old.len() / PAGE)
        .filter(|n| old[n * PAGE..(n + 1) * PAGE] != new[n * PAGE..(n + 1) * PAGE])
        .collect();
    assert!(changed.len() > 3, "{changed:?}");
    for n in changed {
        let copy = snapshot(&vault.path);
        edit(&copy.path.join("vault.db"), |bytes| {
            bytes[n * PAGE..(n + 1) * PAGE].copy_from_slice(&old[n * PAGE..(n + 1) * PAGE]);
        });
        match harness::open(&copy.path) {
            Ok(opened) => assert!(
                ["behind", "altered"].contains(&codes(&opened)[0]),
                "page {n}: {opened:?}"
            ),
            Err(error) => assert_eq!(error.exit_code(), 4, "page {n}: {error}"),
        }
    }
}

fn set_anchor(path: &Path, bytes: &[u8]) {
    fs::write(path.join("vault.anchor"), bytes).unwrap();
}

#[test]
fn a_lost_anchor_is_reported_and_written_again() {
    let foreign = fs::read(closed(1).path.join("vault.anchor")).unwrap();
    for bytes in [
        None,
        Some(&b""[..]),
        Some(b"short"),
        Some(&[0; 8192]),
        Some(&foreign),
    ] {
        let vault = closed(1);
        match bytes {
            None => fs::remove_file(vault.path.join("vault.anchor")).unwrap(),
            Some(bytes) => set_anchor(&vault.path, bytes),
        }
        let opened = harness::open(&vault.path).unwrap();
        assert_eq!(codes(&opened), ["anchor-lost"], "{bytes:?}");
        assert!(
            opened
                .vault
                .acknowledge_warning("anchor-lost", harness::owner())
                .unwrap()
        );
        drop(opened);
        assert!(codes(&harness::open(&vault.path).unwrap()).is_empty());
    }
}

/// Until somebody says that they heard it; whatever happens to the vault in between.
#[test]
fn an_alarm_is_told_at_every_unlock_until_it_is_acknowledged() {
    let vault = closed(2);
    let old = fs::read(vault.path.join("vault.db")).unwrap();
    add_note(&harness::open(&vault.path).unwrap().vault, "a withdrawn consent").unwrap();
    fs::write(vault.path.join("vault.db"), &old).unwrap();
    let first = {
        let opened = harness::open(&vault.path).unwrap();
        assert!(
            !opened
                .vault
                .acknowledge_warning("altered", harness::owner())
                .unwrap(),
            "not told"
        );
        opened.warnings
    };
    assert!(
        matches!(first[..], [Warning::Behind { commits: 2, .. }]),
        "{first:?}"
    );
    // Closed well, and killed: it is told again in the same words.
    assert_eq!(harness::open(&vault.path).unwrap().warnings, first);
    let killed = {
        let opened = harness::open(&vault.path).unwrap();
        add_note(&opened.vault, "goes on").unwrap();
        snapshot(&vault.path)
    };
    assert_eq!(harness::open(&killed.path).unwrap().warnings, first);
    // The file before all of this put back once more: what is missing grows, nothing is forgotten.
    fs::write(vault.path.join("vault.db"), &old).unwrap();
    let opened = harness::open(&vault.path).unwrap();
    assert!(
        matches!(opened.warnings[..], [Warning::Behind { commits, .. }] if commits > 2),
        "{opened:?}"
    );
    assert!(!opened.vault.verify(&Job::silent()).unwrap().ok);
    assert!(
        opened
            .vault
            .acknowledge_warning("behind", harness::owner())
            .unwrap()
    );
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
    let query = AuditQuery {
        acts: &[act::WARNING_ACKNOWLEDGED],
        ..AuditQuery::default()
    };
    assert_eq!(opened.vault.read(|r| r.audit(&query)).unwrap().len(), 1);
    drop(opened);
    let opened = harness::open(&vault.path).unwrap();
    assert!(opened.warnings.is_empty(), "{opened:?}");
    // Found once each time: the log has an entry for each finding and none for the repetitions.
    let query = AuditQuery {
        acts: &[act::VAULT_FINDING],
        ..AuditQuery::default()
    };
    assert_eq!(opened.vault.read(|r| r.audit(&query)).unwrap().len(), 1);
}

#[test]
fn an_older_anchor_put_back_is_no_alarm_but_named() {
    let vault = closed(1);
    let old = fs::read(vault.path.join("vault.anchor")).unwrap();
    add_note(&harness::open(&vault.path).unwrap().vault, "x").unwrap();
    set_anchor(&vault.path, &old);
    let opened = harness::open(&vault.path).unwrap();
    assert!(
        opened.warnings.is_empty(),
        "only a vault behind its anchor alarms"
    );
    assert_eq!(opened.healed, ["vault.anchor"]);
}

/// Destroying the newest slot must not bring back an older "open", under which a planted WAL would be believed.
#[test]
fn a_destroyed_slot_does_not_open_the_door_to_a_planted_wal() {
    let vault = closed(2);
    let wal = {
        let opened = harness::open(&vault.path).unwrap();
        opened.vault.settle().unwrap();
        add_note(&opened.vault, "old state").unwrap();
        fs::read(vault.path.join("vault.db-wal")).unwrap()
    };
    for slot in [0, 4096] {
        let copy = snapshot(&vault.path);
        edit(&copy.path.join("vault.anchor"), |bytes| bytes[slot + 100] ^= 1);
        fs::write(copy.path.join("vault.db-wal"), &wal).unwrap();
        let opened = harness::open(&copy.path).unwrap();
        assert_eq!(opened.set_aside.len(), 1, "slot at {slot}");
        assert_eq!(opened.healed, ["vault.anchor"]);
    }
}

#[test]
fn two_seconds_after_the_last_write_everything_is_at_rest() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    add_note(&opened.vault, "x").unwrap();
    let wal = vault.path.join("vault.db-wal");
    assert!(fs::metadata(&wal).unwrap().len() > 0);
    let start = std::time::Instant::now();
    while fs::metadata(&wal).unwrap().len() > 0 {
        assert!(start.elapsed().as_secs() < 20, "it never comes to rest");
        std::thread::yield_now();
    }
    assert!(start.elapsed().as_millis() > 1500, "not before the pause");
    // What is there now is whole without a WAL, as the anchor says.
    opened.vault.settle().unwrap();
    let copy = snapshot(&vault.path);
    let copied = harness::open(&copy.path).unwrap();
    assert!(
        copied.warnings.is_empty() && copied.set_aside.is_empty(),
        "{copied:?}"
    );
    assert_eq!(notes(&copied.vault).unwrap(), 2);
}

#[test]
fn a_reader_in_the_middle_of_its_work_puts_rest_off() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    add_note(&opened.vault, "x").unwrap();
    opened
        .vault
        .read::<_, vault::VaultError>(|r| {
            let count: u32 = r
                .conn()
                .query_row("SELECT count(*) FROM note", [], |row| row.get(0))?;
            add_note(&opened.vault, "while reading")?;
            assert!(!opened.vault.settle()?, "the reader's snapshot is in the way");
            let again: u32 = r
                .conn()
                .query_row("SELECT count(*) FROM note", [], |row| row.get(0))?;
            assert_eq!(count, again, "and does not move");
            Ok(())
        })
        .unwrap();
    assert!(opened.vault.settle().unwrap());
}
