//! New colleagues and resets: a one-time code becomes a passphrase.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta};
use uuid::Uuid;
use vault::world::{FixedClock, SystemRandom};
use vault::{
    AuditQuery, HandOverCode, Kdf, Key, Opened, Passphrase, RecoveryCode, SlotKind, Vault, VaultError, World,
    audit::act,
};

use crate::harness::{self, Closed, OTHER, PASSPHRASE, closed, owner, schema};

pub fn colleague() -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002)
}

fn by_code(vault: &Closed, code: &HandOverCode, world: &World) -> Result<Opened, VaultError> {
    Vault::open(&vault.path, Key::HandOver(code), None, &schema(), world)
}

fn hand_over(vault: &Closed, world: &World) -> HandOverCode {
    let passphrase = Passphrase::new(PASSPHRASE);
    let opened = Vault::open(&vault.path, Key::Passphrase(&passphrase), None, &schema(), world).unwrap();
    opened.vault.hand_over(colleague(), owner()).unwrap().code
}

/// A vault in which a colleague has the passphrase `OTHER`.
pub fn with_colleague(notes: u32) -> Closed {
    let vault = closed(notes);
    let world = World::system();
    let code = hand_over(&vault, &world);
    let opened = by_code(&vault, &code, &world).unwrap();
    opened
        .vault
        .take_over(&Passphrase::new(OTHER), Kdf::FAST_FOR_TESTS, &[])
        .unwrap();
    drop(opened);
    vault
}

fn kinds(opened: &Opened, staff: Uuid) -> Vec<SlotKind> {
    let slots = opened.vault.slots().unwrap();
    slots
        .iter()
        .filter(|s| s.staff == Some(staff))
        .map(|s| s.kind)
        .collect()
}

#[test]
fn a_code_becomes_a_passphrase_once() {
    let vault = closed(1);
    let world = World::system();
    let code = hand_over(&vault, &world);
    let opened = by_code(&vault, &code, &world).unwrap();
    assert_eq!(
        (opened.staff, opened.kind),
        (Some(colleague()), SlotKind::HandOver)
    );
    assert_eq!(kinds(&opened, colleague()), [SlotKind::HandOver]);
    let new = Passphrase::new(OTHER);
    let slot = opened.vault.take_over(&new, Kdf::FAST_FOR_TESTS, &[]).unwrap();
    assert_eq!(opened.vault.slot(), slot);
    opened.vault.check_passphrase(slot, &new).unwrap();
    assert_eq!(kinds(&opened, colleague()), [SlotKind::Passphrase]);
    assert!(
        matches!(
            opened.vault.take_over(&new, Kdf::FAST_FOR_TESTS, &[]),
            Err(VaultError::NoSuchSlot)
        ),
        "a session of a passphrase has no code to turn in"
    );
    drop(opened);

    let used = by_code(&vault, &code, &world);
    assert!(matches!(used, Err(VaultError::WrongKey { .. })), "{used:?}");
    let opened = harness::open_with(&vault.path, OTHER).unwrap();
    assert_eq!(opened.staff, Some(colleague()));
    let acts: Vec<String> = opened
        .vault
        .read(|r| r.audit(&AuditQuery::default()))
        .unwrap()
        .into_iter()
        .map(|row| row.act)
        .collect();
    for wanted in [act::HAND_OVER_MADE, act::HAND_OVER_USED] {
        assert!(acts.iter().any(|act| act == wanted), "{wanted} in {acts:?}");
    }
    drop(opened);
    assert_eq!(harness::open(&vault.path).unwrap().staff, Some(owner()));
}

#[test]
fn a_wrong_code_or_one_of_another_kind_opens_nothing_and_is_slowed_down() {
    let vault = closed(0);
    let world = World::system();
    let code = hand_over(&vault, &world);
    let sheet = HandOverCode::parse(&vault.recovery.display()).unwrap();
    assert!(matches!(
        by_code(&vault, &sheet, &world),
        Err(VaultError::WrongKey { .. })
    ));
    let as_sheet = RecoveryCode::parse(&code.display()).unwrap();
    let wrong = Vault::open(&vault.path, Key::Recovery(&as_sheet), None, &schema(), &world);
    assert!(matches!(wrong, Err(VaultError::WrongKey { .. })));
    for _ in 0..5 {
        let _ = by_code(&vault, &sheet, &world);
    }
    let slowed = by_code(&vault, &code, &world);
    assert!(matches!(slowed, Err(VaultError::Throttled { .. })), "{slowed:?}");
    harness::open(&vault.path).unwrap();
}

#[test]
fn a_reset_ends_the_passphrase_and_the_code_before() {
    let vault = with_colleague(0);
    let world = World::system();
    let first = hand_over(&vault, &world);
    assert!(matches!(
        harness::open_with(&vault.path, OTHER),
        Err(VaultError::WrongKey { .. })
    ));
    let second = hand_over(&vault, &world);
    assert!(matches!(
        by_code(&vault, &first, &world),
        Err(VaultError::WrongKey { .. })
    ));
    let opened = by_code(&vault, &second, &world).unwrap();
    assert_eq!(kinds(&opened, colleague()), [SlotKind::HandOver]);
    // Nobody resets themselves out of the vault.
    drop(opened);
    let opened = harness::open(&vault.path).unwrap();
    assert!(matches!(
        opened.vault.hand_over(owner(), owner()),
        Err(VaultError::NoSuchSlot)
    ));
}

#[test]
fn a_weak_or_taken_passphrase_leaves_the_code_as_it_is() {
    let vault = closed(0);
    let world = World::system();
    let code = hand_over(&vault, &world);
    let opened = by_code(&vault, &code, &world).unwrap();
    let take = |text: &str| {
        opened
            .vault
            .take_over(&Passphrase::new(text), Kdf::FAST_FOR_TESTS, &["Podhora"])
    };
    assert!(matches!(take("heslo"), Err(VaultError::WeakPassphrase { .. })));
    assert!(matches!(
        take("Podhora podhora 2026!"),
        Err(VaultError::WeakPassphrase { .. })
    ));
    assert!(matches!(take(PASSPHRASE), Err(VaultError::PassphraseTaken)));
    drop(opened);
    by_code(&vault, &code, &world).unwrap();
}

#[test]
fn a_code_expires_and_a_clock_set_back_does_not_revive_it() {
    let vault = closed(0);
    let now = DateTime::parse_from_rfc3339("2027-03-01T09:00:00+01:00").unwrap();
    let clock = Arc::new(FixedClock::new(now));
    let shared: Arc<FixedClock> = Arc::clone(&clock);
    let world = World::new(shared, Arc::new(SystemRandom));
    let code = hand_over(&vault, &world);

    clock.set(now + TimeDelta::days(7) - TimeDelta::seconds(1));
    let opened = by_code(&vault, &code, &world).unwrap();
    assert_eq!(kinds(&opened, colleague()), [SlotKind::HandOver]);
    drop(opened);

    // Somebody works after it expired, in a version of the program that does not take the slot out; then the clock
    // goes back.
    clock.set(now + TimeDelta::days(7));
    assert!(matches!(
        by_code(&vault, &code, &world),
        Err(VaultError::WrongKey { .. })
    ));
    let keys = std::fs::read(vault.path.join("vault.keys")).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE);
    let opened = Vault::open(&vault.path, Key::Passphrase(&passphrase), None, &schema(), &world).unwrap();
    assert_eq!(
        kinds(&opened, colleague()),
        [],
        "an expired slot is taken out at the next unlock"
    );
    drop(opened);
    clock.set(now);
    assert!(matches!(
        by_code(&vault, &code, &world),
        Err(VaultError::WrongKey { .. })
    ));
    // Not even with the header that still had it: it is older than the database.
    for name in ["vault.keys", "vault.keys.2"] {
        std::fs::write(vault.path.join(name), &keys).unwrap();
    }
    let rolled_back = by_code(&vault, &code, &world);
    assert!(
        matches!(
            rolled_back,
            Err(VaultError::Damaged {
                what: "rolled-back",
                ..
            })
        ),
        "{rolled_back:?}"
    );
}
