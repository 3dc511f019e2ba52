//! A new master key.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use vault::{AuditQuery, Job, Kdf, Key, Opened, Passphrase, Vault, VaultError, World, audit::act};

use crate::hand_over::{colleague, with_colleague};
use crate::harness::{self, Closed, OTHER, PASSPHRASE, add_note, closed, notes, owner, schema};

const NEW: &str = "tri modré kone pijú z rieky";

/// The files that open the database, as somebody once copied them.
struct OldKeys(Vec<(&'static str, Vec<u8>)>);

impl OldKeys {
    fn of(vault: &Closed) -> Self {
        let names = ["vault.keys", "vault.keys.2", "vault.anchor", "throttle"];
        Self(
            names
                .map(|name| (name, std::fs::read(vault.path.join(name)).unwrap()))
                .into(),
        )
    }

    /// The vault with them put back.
    fn put_into(&self, vault: &Closed) -> Closed {
        let copy = harness::snapshot(&vault.path);
        for (name, bytes) in &self.0 {
            std::fs::write(copy.path.join(name), bytes).unwrap();
        }
        copy
    }
}

fn by_sheet(vault: &Closed, code: &vault::RecoveryCode) -> Result<Opened, VaultError> {
    Vault::open(
        &vault.path,
        Key::Recovery(code),
        None,
        &schema(),
        &World::system(),
    )
}

#[test]
fn whoever_leaves_is_out_and_the_others_notice_nothing() {
    let vault = with_colleague(5);
    let old = OldKeys::of(&vault);
    let opened = harness::open(&vault.path).unwrap();
    let generation = opened.vault.generation();
    let slot = opened.vault.passphrase_slot(colleague()).unwrap();
    let seen = Arc::new(AtomicU64::new(0));
    let theirs = Arc::clone(&seen);
    let job = Job::new(Arc::new(move |done, _| theirs.store(done, Ordering::Relaxed)));
    assert_eq!(
        opened.vault.rotate(owner(), &[slot], &job).unwrap(),
        generation + 2
    );
    assert!(seen.load(Ordering::Relaxed) > 0, "progress is told");
    // The session goes on, reading and writing.
    assert_eq!(notes(&opened.vault).unwrap(), 5);
    add_note(&opened.vault, "po výmene kľúča").unwrap();
    opened
        .vault
        .check_passphrase(opened.slot, &Passphrase::new(PASSPHRASE))
        .unwrap();
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
    let acts: Vec<String> = opened
        .vault
        .read(|r| r.audit(&AuditQuery::default()))
        .unwrap()
        .into_iter()
        .map(|row| row.act)
        .collect();
    assert!(
        acts.iter().any(|a| a == act::ROTATION_BEGUN) && acts.iter().any(|a| a == act::MASTER_KEY_CHANGED)
    );
    drop(opened);

    let left = harness::open_with(&vault.path, OTHER);
    assert!(matches!(left, Err(VaultError::WrongKey { .. })), "{left:?}");
    let opened = harness::open(&vault.path).unwrap();
    assert!(
        opened.warnings.is_empty() && opened.healed.is_empty(),
        "{opened:?}"
    );
    assert_eq!(notes(&opened.vault).unwrap(), 6);
    drop(opened);
    assert!(by_sheet(&vault, &vault.recovery).unwrap().warnings.is_empty());

    // Old copies of the key files open nothing, whoever has them.
    let rolled_back = old.put_into(&vault);
    for passphrase in [PASSPHRASE, OTHER] {
        let refused = harness::open_with(&rolled_back.path, passphrase);
        assert!(matches!(refused, Err(VaultError::Damaged { .. })), "{refused:?}");
    }
    let refused = by_sheet(&rolled_back, &vault.recovery);
    assert!(matches!(refused, Err(VaultError::Damaged { .. })), "{refused:?}");
}

/// Somebody has the old passphrase, the old key files and the new ones: the key pair they can get out of the old ones
/// must not open the new master key.
#[test]
fn a_leaked_passphrase_is_worth_nothing_after_change_and_rotation() {
    let vault = closed(1);
    let old = OldKeys::of(&vault);
    let opened = harness::open(&vault.path).unwrap();
    let set = |text| {
        let new = Passphrase::new(text);
        opened
            .vault
            .set_passphrase(opened.slot, &new, Kdf::FAST_FOR_TESTS, &[], owner())
    };
    let pair = |w: &vault::Read<'_>| -> Result<Vec<u8>, VaultError> {
        let sql = "SELECT public_key FROM key_slot WHERE id = ?1";
        Ok(w.conn().query_row(sql, [opened.slot.0], |row| row.get(0))?)
    };
    let before = opened.vault.read(pair).unwrap();
    set(NEW).unwrap();
    assert_ne!(opened.vault.read(pair).unwrap(), before, "a new key pair");
    // Until the master key is changed the old files open what they always did.
    drop(opened);
    let opened = harness::open_with(&vault.path, NEW).unwrap();
    opened.vault.rotate(owner(), &[], &Job::silent()).unwrap();
    drop(opened);
    let refused = harness::open(&old.put_into(&vault).path);
    assert!(matches!(refused, Err(VaultError::Damaged { .. })), "{refused:?}");
    harness::open_with(&vault.path, NEW).unwrap();
}

#[test]
fn an_old_recovery_kit_is_worth_nothing_after_a_new_one_and_rotation() {
    let vault = closed(1);
    let old = OldKeys::of(&vault);
    let opened = harness::open(&vault.path).unwrap();
    let code = opened.vault.new_recovery_code(owner()).unwrap();
    opened.vault.rotate(owner(), &[], &Job::silent()).unwrap();
    drop(opened);
    assert!(matches!(
        by_sheet(&vault, &vault.recovery),
        Err(VaultError::WrongKey { .. })
    ));
    let refused = by_sheet(&old.put_into(&vault), &vault.recovery);
    assert!(matches!(refused, Err(VaultError::Damaged { .. })), "{refused:?}");
    by_sheet(&vault, &code).unwrap();
}

#[test]
fn rotates_again_and_again_while_others_read() {
    let vault = closed(20);
    let opened = harness::open(&vault.path).unwrap();
    std::thread::scope(|scope| {
        let stop = Arc::new(AtomicU64::new(0));
        let readers: Vec<_> = (0..3)
            .map(|_| {
                let (stop, vault) = (Arc::clone(&stop), &opened.vault);
                scope.spawn(move || {
                    let mut reads = 0_u32;
                    while stop.load(Ordering::Relaxed) == 0 {
                        assert!(notes(vault).unwrap() >= 20);
                        reads += 1;
                    }
                    reads
                })
            })
            .collect();
        for round in 0..5 {
            opened.vault.rotate(owner(), &[], &Job::silent()).unwrap();
            add_note(&opened.vault, &format!("kolo {round}")).unwrap();
        }
        stop.store(1, Ordering::Relaxed);
        for reader in readers {
            assert!(reader.join().unwrap() > 0);
        }
    });
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
    drop(opened);
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(notes(&opened.vault).unwrap(), 25);
    assert!(opened.warnings.is_empty(), "{opened:?}");
}

#[test]
fn the_last_passphrase_is_not_dropped_and_a_cancelled_job_begins_nothing() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    let refused = opened.vault.rotate(owner(), &[opened.slot], &Job::silent());
    assert!(matches!(refused, Err(VaultError::NoSuchSlot)), "{refused:?}");
    let cancelled = Job::silent();
    cancelled.cancel();
    let generation = opened.vault.generation();
    assert!(matches!(
        opened.vault.rotate(owner(), &[], &cancelled),
        Err(VaultError::Cancelled)
    ));
    assert_eq!(opened.vault.generation(), generation);
    add_note(&opened.vault, "ide ďalej").unwrap();
    drop(opened);
    harness::open(&vault.path).unwrap();
}

/// The first bytes of the file tell which epoch it is under; without them its first page does.
#[test]
fn wiped_first_bytes_heal_after_a_rotation_too() {
    let vault = closed(2);
    let opened = harness::open(&vault.path).unwrap();
    opened.vault.rotate(owner(), &[], &Job::silent()).unwrap();
    drop(opened);
    harness::edit(&vault.path.join("vault.db"), |bytes| bytes[..16].fill(0));
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(opened.healed, ["vault.db"]);
    assert_eq!(notes(&opened.vault).unwrap(), 2);
}
