//! Passphrases, the recovery code, slowing down, changing what opens a slot.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta};
use uuid::Uuid;
use vault::world::{FixedClock, SystemRandom};
use vault::{
    AuditQuery, Job, Kdf, Key, NewVault, Passphrase, SlotKind, Vault, VaultError, Weakness, World, audit::act,
};

use crate::harness::{self, Closed, OTHER, PASSPHRASE, closed, owner, schema};

fn clock() -> (Arc<FixedClock>, World) {
    let clock = Arc::new(FixedClock::new(
        DateTime::parse_from_rfc3339("2026-03-02T09:00:00+01:00").unwrap(),
    ));
    let shared: Arc<FixedClock> = Arc::clone(&clock);
    (clock, World::new(shared, Arc::new(SystemRandom)))
}

fn try_open(vault: &Closed, text: &str, world: &World) -> Result<vault::Opened, VaultError> {
    let passphrase = Passphrase::new(text);
    Vault::open(&vault.path, Key::Passphrase(&passphrase), None, &schema(), world)
}

#[test]
fn a_wrong_passphrase_or_code_is_refused() {
    let vault = closed(0);
    let wrong = harness::open_with(&vault.path, "modrý traktor tancuje na strome");
    assert!(
        matches!(wrong, Err(VaultError::WrongKey { wait_s: None })),
        "{wrong:?}"
    );
    let code = vault::RecoveryCode::parse("0000-0000-0000-0000-0000-0000-0000-0000").unwrap();
    let wrong = Vault::open(
        &vault.path,
        Key::Recovery(&code),
        None,
        &schema(),
        &World::system(),
    );
    assert!(matches!(wrong, Err(VaultError::WrongKey { .. })), "{wrong:?}");
    assert_eq!(wrong.unwrap_err().exit_code(), 3);
}

#[test]
fn staff_of_nobody_opens_nothing_and_a_name_picks_the_slot() {
    let vault = closed(0);
    let passphrase = Passphrase::new(PASSPHRASE);
    let key = Key::Passphrase(&passphrase);
    let open = |staff| Vault::open(&vault.path, key, Some(staff), &schema(), &World::system());
    assert!(matches!(
        open(Uuid::from_u128(77)),
        Err(VaultError::WrongKey { wait_s: None })
    ));
    assert_eq!(open(owner()).unwrap().staff, Some(owner()));
}

#[test]
fn wrong_tries_slow_down_are_kept_and_get_into_the_log() {
    let vault = closed(0);
    let (clock, world) = clock();
    for n in 1..=6 {
        let wait = match try_open(&vault, "nesprávna fráza číslo", &world) {
            Err(VaultError::WrongKey { wait_s }) => wait_s,
            other => panic!("{other:?}"),
        };
        assert_eq!(wait, (n == 6).then_some(2), "try {n}");
    }
    // While it waits even the right one is not tried.
    assert!(matches!(
        try_open(&vault, PASSPHRASE, &world),
        Err(VaultError::Throttled { wait_s: 2 })
    ));
    // Setting a rehearsal clock does not shorten the wait; setting the machine's clock back does not lengthen it.
    let rehearsal = world.with_clock(DateTime::parse_from_rfc3339("2040-01-01T00:00:00Z").unwrap());
    assert!(matches!(
        try_open(&vault, PASSPHRASE, &rehearsal),
        Err(VaultError::Throttled { .. })
    ));
    clock.advance(TimeDelta::days(-400));
    assert!(matches!(
        try_open(&vault, PASSPHRASE, &world),
        Err(VaultError::Throttled { wait_s: 2 })
    ));
    clock.advance(TimeDelta::seconds(2));
    let opened = try_open(&vault, PASSPHRASE, &world).unwrap();
    assert_eq!(opened.failed_tries, 6);
    let query = AuditQuery {
        acts: &[act::UNLOCK_FAILED],
        ..AuditQuery::default()
    };
    let rows = opened.vault.read(|r| r.audit(&query)).unwrap();
    assert_eq!(rows[0].payload.as_ref().unwrap()["count"], 6);
    drop(opened);
    assert_eq!(
        try_open(&vault, PASSPHRASE, &world).unwrap().failed_tries,
        0,
        "and then they are forgotten"
    );
}

#[test]
fn asking_again_inside_counts_too() {
    let vault = closed(0);
    let (clock, world) = clock();
    let opened = try_open(&vault, PASSPHRASE, &world).unwrap();
    let check = |text| opened.vault.check_passphrase(opened.slot, &Passphrase::new(text));
    check(PASSPHRASE).unwrap();
    for _ in 0..6 {
        assert!(matches!(
            check("niečo celkom iné"),
            Err(VaultError::WrongKey { .. })
        ));
    }
    assert!(matches!(
        check(PASSPHRASE),
        Err(VaultError::Throttled { wait_s: 2 })
    ));
    clock.advance(TimeDelta::seconds(3));
    check(PASSPHRASE).unwrap();
    check("niečo celkom iné").unwrap_err();
    check(PASSPHRASE).unwrap();
}

#[test]
fn weak_passphrases_are_refused_with_the_reason() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.dovernik");
    let passphrase = Passphrase::new("heslo");
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    let refused = Vault::create(&path, new, &schema(), &World::system()).unwrap_err();
    let VaultError::WeakPassphrase { reasons } = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(reasons, [Weakness::TooShort, Weakness::Common]);
    assert!(!path.exists(), "nothing was made");
}

#[test]
fn a_changed_passphrase_replaces_the_old_one() {
    let vault = closed(2);
    let opened = harness::open(&vault.path).unwrap();
    let set = |new: &str| {
        opened.vault.set_passphrase(
            opened.slot,
            &Passphrase::new(new),
            Kdf::FAST_FOR_TESTS,
            &["Hronec"],
            owner(),
        )
    };
    assert!(matches!(
        set("Hronec123456"),
        Err(VaultError::WeakPassphrase { .. })
    ));
    set(OTHER).unwrap();
    opened
        .vault
        .check_passphrase(opened.slot, &Passphrase::new(OTHER))
        .unwrap();
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
    drop(opened);
    assert!(matches!(
        harness::open(&vault.path),
        Err(VaultError::WrongKey { .. })
    ));
    let opened = harness::open_with(&vault.path, OTHER).unwrap();
    assert_eq!(harness::notes(&opened.vault).unwrap(), 2);
    let query = AuditQuery {
        acts: &[act::PASSPHRASE_CHANGED],
        ..AuditQuery::default()
    };
    assert_eq!(opened.vault.read(|r| r.audit(&query)).unwrap().len(), 1);
}

#[test]
fn a_forgotten_passphrase_is_set_anew_with_the_recovery_code() {
    let vault = closed(1);
    let opened = Vault::open(
        &vault.path,
        Key::Recovery(&vault.recovery),
        None,
        &schema(),
        &World::system(),
    )
    .unwrap();
    let slots = opened.vault.slots().unwrap();
    let slot = slots.iter().find(|s| s.kind == SlotKind::Passphrase).unwrap().id;
    opened
        .vault
        .set_passphrase(slot, &Passphrase::new(OTHER), Kdf::FAST_FOR_TESTS, &[], owner())
        .unwrap();
    drop(opened);
    assert_eq!(
        harness::open_with(&vault.path, OTHER).unwrap().staff,
        Some(owner())
    );
    assert!(matches!(
        harness::open(&vault.path),
        Err(VaultError::WrongKey { .. })
    ));
}

#[test]
fn a_new_recovery_code_ends_the_old_one() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    let code = opened.vault.new_recovery_code(owner()).unwrap();
    drop(opened);
    let open = |code| {
        Vault::open(
            &vault.path,
            Key::Recovery(code),
            None,
            &schema(),
            &World::system(),
        )
    };
    assert!(matches!(open(&vault.recovery), Err(VaultError::WrongKey { .. })));
    open(&code).unwrap();
    harness::open(&vault.path).unwrap();
}

/// A passphrase change is interrupted after each of its steps: the old or the new passphrase opens the vault, the
/// recovery code always does, and the next change works.
#[test]
fn a_change_that_was_interrupted_leaves_the_old_or_the_new_key() {
    let vault = closed(1);
    let before = harness::contents(&vault.path);
    let opened = Vault::open(
        &vault.path,
        Key::Recovery(&vault.recovery),
        None,
        &schema(),
        &World::system(),
    )
    .unwrap();
    let slots = opened.vault.slots().unwrap();
    let slot = slots.iter().find(|s| s.kind == SlotKind::Passphrase).unwrap().id;
    opened
        .vault
        .set_passphrase(slot, &Passphrase::new(OTHER), Kdf::FAST_FOR_TESTS, &[], owner())
        .unwrap();
    drop(opened);
    let after = harness::contents(&vault.path);
    let old = |name: &str| before[&vault.path.join(name)].clone();
    let new = |name: &str| after[&vault.path.join(name)].clone();

    // (first copy, other copy, database): what is on the disk after each step. The database of a step that was not
    // reached is the one before the change.
    for (why, keys, keys_2, database, passphrase) in [
        (
            "nothing written",
            old("vault.keys"),
            old("vault.keys.2"),
            old("vault.db"),
            PASSPHRASE,
        ),
        (
            "other copy written",
            old("vault.keys"),
            new("vault.keys.2"),
            old("vault.db"),
            PASSPHRASE,
        ),
        (
            "all done",
            new("vault.keys"),
            new("vault.keys.2"),
            new("vault.db"),
            OTHER,
        ),
    ] {
        let copy = harness::snapshot(&vault.path);
        for (name, bytes) in [
            ("vault.keys", keys),
            ("vault.keys.2", keys_2),
            ("vault.db", database),
        ] {
            std::fs::write(copy.path.join(name), bytes).unwrap();
        }
        std::fs::remove_file(copy.path.join("throttle")).unwrap();
        let opened = harness::open_with(&copy.path, passphrase).unwrap_or_else(|e| panic!("{why}: {e}"));
        let slot = opened.slot;
        opened
            .vault
            .set_passphrase(
                slot,
                &Passphrase::new("tretia fráza o lietajúcom koberci"),
                Kdf::FAST_FOR_TESTS,
                &[],
                owner(),
            )
            .unwrap();
        drop(opened);
        harness::open_with(&copy.path, "tretia fráza o lietajúcom koberci")
            .unwrap_or_else(|e| panic!("{why}: {e}"));
        Vault::open(
            &copy.path,
            Key::Recovery(&vault.recovery),
            None,
            &schema(),
            &World::system(),
        )
        .unwrap_or_else(|e| panic!("{why}, recovery: {e}"));
    }
}

#[test]
fn an_old_header_put_back_does_not_bring_back_an_old_passphrase() {
    let vault = closed(1);
    let old = (
        std::fs::read(vault.path.join("vault.keys")).unwrap(),
        "vault.keys",
    );
    let opened = harness::open(&vault.path).unwrap();
    opened
        .vault
        .set_passphrase(
            opened.slot,
            &Passphrase::new(OTHER),
            Kdf::FAST_FOR_TESTS,
            &[],
            owner(),
        )
        .unwrap();
    drop(opened);
    for name in ["vault.keys", "vault.keys.2"] {
        std::fs::write(vault.path.join(name), &old.0).unwrap();
    }
    let refused = harness::open(&vault.path);
    assert!(
        matches!(
            refused,
            Err(VaultError::Damaged {
                file: "vault.keys",
                what: "rolled-back"
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn info_says_what_is_outside_and_opens_nothing() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap();
    let info = Vault::info(&vault.path).unwrap();
    assert_eq!(info.vault_id, opened.vault.vault_id());
    assert_eq!(info.schema % 1000, 10, "the last step of the rooms");
    let kinds: Vec<SlotKind> = info.slots.iter().map(|s| s.kind).collect();
    assert_eq!(kinds, [SlotKind::Passphrase, SlotKind::Recovery]);
    assert!(info.size_bytes > 50_000);
    let json = serde_json::to_value(&info).unwrap();
    assert_eq!(json["slots"][0]["kind"], "passphrase");
    assert_eq!(json["slots"][0]["id"], opened.slot.to_string());
}

/// Memory and passes of the first slot, as docs/format.md places them.
fn cost(vault: &Closed) -> (u32, u32) {
    let bytes = std::fs::read(vault.path.join("vault.keys")).unwrap();
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(76), number(80))
}

#[test]
fn the_cost_of_a_guess_rises_at_a_change_and_never_falls() {
    let vault = closed(0);
    assert_eq!(cost(&vault), (64, 1));
    let opened = harness::open(&vault.path).unwrap();
    let change = |text: &str, m_kib, t| {
        let new = Passphrase::new(text);
        let kdf = Kdf::Fixed { m_kib, t };
        opened
            .vault
            .set_passphrase(opened.slot, &new, kdf, &[], owner())
            .unwrap();
    };
    change(OTHER, 256, 2);
    assert_eq!(cost(&vault), (256, 2));
    change(PASSPHRASE, 64, 1);
    assert_eq!(cost(&vault), (256, 2));
    drop(opened);
    harness::open(&vault.path).unwrap();
}

#[test]
fn wrong_tries_inside_a_session_get_into_the_log_and_count_at_the_door() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap();
    let (wrong, right) = (Passphrase::new(OTHER), Passphrase::new(PASSPHRASE));
    for _ in 0..3 {
        assert!(matches!(
            opened.vault.check_passphrase(opened.slot, &wrong),
            Err(VaultError::WrongKey { wait_s: None })
        ));
    }
    opened.vault.check_passphrase(opened.slot, &right).unwrap();
    let failed = |opened: &vault::Opened| -> Vec<u64> {
        let acts = [act::UNLOCK_FAILED];
        let query = AuditQuery {
            acts: &acts,
            limit: 9,
            ..AuditQuery::default()
        };
        let rows = opened.vault.read(|r| r.audit(&query)).unwrap();
        rows.iter()
            .filter_map(|row| row.payload.as_ref()?["count"].as_u64())
            .collect()
    };
    assert_eq!(failed(&opened), [3]);
    // Somebody tries and closes the program; the next unlock tells.
    for _ in 0..2 {
        let _ = opened.vault.check_passphrase(opened.slot, &wrong);
    }
    drop(opened);
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!((opened.failed_tries, failed(&opened)), (2, vec![2, 3]));
}
