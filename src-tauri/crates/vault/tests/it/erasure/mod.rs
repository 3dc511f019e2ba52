//! Erasing one among many: no byte is left, whatever interrupts it.

mod backups;
mod index;
mod interrupted;

use serde_json::json;
use uuid::Uuid;
use vault::erasure::{Erasure, Needles, Receipt};
use vault::ledger::Erased;
use vault::{AuditQuery, Job, Op, Vault, VaultError, Write};

use crate::harness::{self, Closed, add_note, closed, notes, owner, write_note};

/// Nobody else has any of these.
const CANARY: &str = "Žqwexulupitabo kyvofemadu";
const WORD: &str = "kyvofemadu";

fn person() -> Uuid {
    Uuid::from_u128(0xc0ffee)
}

/// Many notes and, in the middle of them, the person: a row, an entry of the index, something sealed, an audit entry.
fn populated(others: u32) -> Closed {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let fill = |w: &Write<'_>, numbers: std::ops::Range<u32>| {
        for n in numbers {
            write_note(
                w,
                &format!("poznámka číslo {n} o niekom inom {}", "x".repeat(n as usize % 50)),
            )?;
        }
        w.audit("notes-added", None, json!({})).map(|_| ())
    };
    opened
        .write::<_, VaultError>(owner(), |w| fill(w, 0..others / 2))
        .unwrap();
    opened
        .write::<_, VaultError>(owner(), |w| {
            let sealed = w.seal(person(), "note.sealed", CANARY.as_bytes())?;
            let text = format!("{CANARY} volá sa {CANARY} a ešte raz {}", CANARY.repeat(300));
            w.conn().execute(
                "INSERT INTO note (id, text, sealed) VALUES (?1, ?2, ?3)",
                (person(), &text, sealed),
            )?;
            w.conn()
                .execute("INSERT INTO note_fts (text) VALUES (?1)", [&text])?;
            w.changed("note", person(), Op::Insert, &["text"])?;
            w.audit("note-added", Some(person()), json!({ "text": CANARY }))
                .map(|_| ())
        })
        .unwrap();
    opened
        .write::<_, VaultError>(owner(), |w| fill(w, others / 2..others))
        .unwrap();
    vault
}

fn needles() -> Needles {
    let mut needles = Needles::default();
    needles.text(CANARY);
    CANARY
        .to_lowercase()
        .split(' ')
        .for_each(|word| needles.word(word));
    needles
}

fn erase(vault: &Vault, job: &Job) -> Result<Receipt, VaultError> {
    vault.erase(owner(), job, |w| {
        let text: String = w
            .conn()
            .query_row("SELECT text FROM note WHERE id = ?1", [person()], |r| r.get(0))?;
        w.conn().execute("DELETE FROM note WHERE id = ?1", [person()])?;
        w.conn().execute("DELETE FROM note_fts WHERE text = ?1", [text])?;
        w.changed("note", person(), Op::Delete, &[])?;
        Ok(Erasure {
            subjects: vec![person()],
            erased: Erased {
                whole: true,
                plan: [5; 32],
                values: Vec::new(),
                kept: Vec::new(),
                suppression: Vec::new(),
            },
            needles: needles(),
        })
    })
}

/// Pages that hold any of the needles, in any letters.
fn pages_with_canary(vault: &Vault) -> u32 {
    let mut found = 0;
    vault
        .each_page(|_, page| {
            let text = String::from_utf8_lossy(page).to_lowercase();
            found += u32::from(text.contains(WORD) || text.contains("exulupitabo"));
        })
        .unwrap();
    found
}

/// The same in the pages of the backups.
fn in_backups(vault: &Vault, place: &Closed) -> u32 {
    let mut found = 0;
    let mut looked = 0;
    for file in std::fs::read_dir(place.path.join("backups")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|end| end != "dovernik-backup") {
            continue;
        }
        looked += 1;
        vault
            .each_page_of_backup(&path, |_, page| {
                let text = String::from_utf8_lossy(page).to_lowercase();
                found += u32::from(text.contains(WORD) || text.contains("exulupitabo"));
            })
            .unwrap();
    }
    assert!(looked > 0, "there is a backup");
    found
}

fn acts(vault: &Vault, act: &'static str) -> u64 {
    let query = AuditQuery {
        acts: &[act],
        ..AuditQuery::default()
    };
    vault.read(|r| r.audit_count(&query)).unwrap()
}

fn jobs(vault: &Vault) -> u32 {
    vault
        .read::<_, VaultError>(|r| {
            Ok(r.conn()
                .query_row("SELECT count(*) FROM erasure_job", [], |row| row.get(0))?)
        })
        .unwrap()
}

#[test]
fn no_page_keeps_anything_of_one_among_many() {
    let vault = populated(2_000);
    let opened = harness::open(&vault.path).unwrap().vault;
    assert!(pages_with_canary(&opened) > 3, "the search can see it");
    let receipt = erase(&opened, &Job::silent()).unwrap();
    assert_eq!(pages_with_canary(&opened), 0);
    assert_eq!(
        (receipt.cleaned.traces, receipt.ledger, receipt.plan),
        (0, 1, [5; 32])
    );
    assert!(receipt.cleaned.pages > 100, "{receipt:?}");
    assert_eq!((notes(&opened).unwrap(), jobs(&opened)), (2_000, 0));
    // The entries about the person are there and say nothing any more.
    let query = AuditQuery {
        acts: &["note-added"],
        ..AuditQuery::default()
    };
    let told = opened.read(|r| r.audit(&query)).unwrap();
    assert_eq!(
        (told.len(), told[0].subject, told[0].payload.clone()),
        (1, None, None)
    );
    let verified = opened.verify(&Job::silent()).unwrap();
    assert!(verified.ok, "{verified:?}");
    let wal = std::fs::metadata(vault.path.join("vault.db-wal")).map_or(0, |m| m.len());
    assert_eq!(wal, 0, "nothing waits in the log");
}

/// A copy of a value that the deletion forgot, in a table nobody thought of, is told and not hidden.
#[test]
fn what_a_row_still_holds_is_not_a_trace_but_a_free_page_is() {
    let vault = populated(300);
    let opened = harness::open(&vault.path).unwrap().vault;
    // Without secure_delete, as an older program might have done it: the page goes to the free list as it is.
    opened
        .write::<_, VaultError>(owner(), |w| {
            w.conn().execute_batch("PRAGMA secure_delete = OFF")?;
            w.conn()
                .execute("UPDATE note SET text = 'krátka' WHERE id = ?1", [person()])?;
            w.conn().execute_batch("PRAGMA secure_delete = ON")?;
            w.audit("note-changed", None, json!({})).map(|_| ())
        })
        .unwrap();
    assert!(pages_with_canary(&opened) > 1);
    let receipt = opened
        .erase::<VaultError>(owner(), &Job::silent(), |w| {
            w.conn().execute("DELETE FROM note WHERE id = ?1", [person()])?;
            w.conn()
                .execute("DELETE FROM note_fts WHERE text LIKE '%exulupitabo%'", [])?;
            let mut needles = needles();
            // Everybody has these: they are in live rows and prove nothing.
            needles.text("poznámka číslo");
            Ok(Erasure {
                subjects: vec![person()],
                erased: Erased {
                    whole: true,
                    plan: [0; 32],
                    values: Vec::new(),
                    kept: Vec::new(),
                    suppression: Vec::new(),
                },
                needles,
            })
        })
        .unwrap();
    assert!(receipt.cleaned.rewritten, "{receipt:?}");
    assert_eq!((receipt.cleaned.traces, pages_with_canary(&opened)), (0, 0));
    assert_eq!(
        (notes(&opened).unwrap(), acts(&opened, "erasure-traces")),
        (300, 1)
    );
    drop(opened);
    let opened = harness::open(&vault.path).unwrap();
    assert!(
        opened.warnings.is_empty() && opened.healed.is_empty(),
        "{opened:?}"
    );
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
}

#[test]
fn a_refusal_erases_nothing_and_leaves_no_entry() {
    let vault = populated(10);
    let opened = harness::open(&vault.path).unwrap().vault;
    let before = std::fs::read(vault.path.join("erasures.ledger")).unwrap();
    let refused = opened.erase::<VaultError>(owner(), &Job::silent(), |w| {
        w.conn().execute("DELETE FROM note", [])?;
        Err(VaultError::Cancelled)
    });
    assert!(matches!(refused, Err(VaultError::Cancelled)));
    assert_eq!((notes(&opened).unwrap(), jobs(&opened)), (11, 0));
    assert_eq!(std::fs::read(vault.path.join("erasures.ledger")).unwrap(), before);
    let job = Job::silent();
    job.cancel();
    assert!(matches!(erase(&opened, &job), Err(VaultError::Cancelled)));
}

#[test]
fn sealed_for_somebody_who_is_gone_is_refused_in_the_same_transaction_only() {
    let vault = populated(10);
    let opened = harness::open(&vault.path).unwrap().vault;
    erase(&opened, &Job::silent()).unwrap();
    let again = erase(&opened, &Job::silent());
    assert!(again.is_err(), "there is nobody to erase");
    add_note(&opened, "ďalej").unwrap();
}

/// The pages are read under the key of the moment, and nothing of the older file is left beside it.
#[test]
fn after_a_change_of_the_master_key_pages_and_backups_are_still_searched() {
    let vault = populated(200);
    let opened = harness::open(&vault.path).unwrap().vault;
    crate::backup::back_up(&opened);
    opened.rotate(owner(), &[], &Job::silent()).unwrap();
    crate::backup::back_up(&opened);
    assert!(pages_with_canary(&opened) > 3 && in_backups(&opened, &vault) > 6);
    let receipt = erase(&opened, &Job::silent()).unwrap();
    assert_eq!(receipt.backups.len(), 2);
    assert_eq!((pages_with_canary(&opened), in_backups(&opened, &vault)), (0, 0));
    drop(opened);
    assert!(
        harness::open(&vault.path)
            .unwrap()
            .vault
            .verify(&Job::silent())
            .unwrap()
            .ok
    );
}
