//! The optional key in the keychain, with a real Secret Service: `gnome-keyring-daemon` on a bus of its own.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, TimeDelta};
use vault::world::{FixedClock, SystemRandom};
use vault::{Job, Opened, SlotKind, Vault, VaultError, World};

use crate::harness::{self, add_note, closed, owner, schema};

const VAULT: &str = "DOVERNIK_TEST_VAULT";
const UNLOCKED: &str =
    "printf 'heslo kľúčenky' | gnome-keyring-daemon --unlock --components=secrets >/dev/null";
const LOCKED: &str = "gnome-keyring-daemon --start --components=secrets >/dev/null";

fn is_installed(program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        eprintln!("NOT TESTED: the keychain needs {program} (cargo xtask setup)");
    }
    there
}

/// Runs an ignored test of this binary on a bus with a keychain whose files are in `home`.
fn on_a_bus(daemon: &str, test: &str, vault: &Path, home: &Path) {
    let script = format!("{daemon}; exec \"$0\" --exact {test} --ignored --nocapture");
    let runtime = home.join("run");
    std::fs::create_dir_all(&runtime).unwrap();
    let done = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .env(VAULT, vault)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_RUNTIME_DIR", &runtime)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        done.status.success() && told(&done.stdout).contains("1 passed"),
        "{}{}",
        told(&done.stdout),
        told(&done.stderr)
    );
}

fn given() -> std::path::PathBuf {
    std::env::var_os(VAULT).expect("started by another test").into()
}

fn by_keychain(path: &Path, world: &World) -> Result<Opened, VaultError> {
    Vault::open_with_keychain(path, &schema(), world)
}

/// A world whose clock can be moved.
fn clock() -> (Arc<FixedClock>, World) {
    // Not far from the machine's: the log remembers the latest time, and an expired key stays expired.
    let now: DateTime<FixedOffset> = World::system().now();
    let clock = Arc::new(FixedClock::new(now));
    let shared: Arc<FixedClock> = Arc::clone(&clock);
    (clock, World::new(shared, Arc::new(SystemRandom)))
}

#[test]
fn a_real_keychain_opens_the_vault_for_some_days() {
    if !is_installed("gnome-keyring-daemon") || !is_installed("dbus-run-session") {
        return;
    }
    let (vault, home) = (closed(1), tempfile::tempdir().unwrap());
    on_a_bus(UNLOCKED, "keychain::child_uses_it", &vault.path, home.path());
    on_a_bus(
        UNLOCKED,
        "keychain::child_finds_it_again",
        &vault.path,
        home.path(),
    );
    on_a_bus(
        LOCKED,
        "keychain::child_finds_it_locked",
        &vault.path,
        home.path(),
    );
    let lost = tempfile::tempdir().unwrap();
    on_a_bus(
        UNLOCKED,
        "keychain::child_finds_it_lost",
        &vault.path,
        lost.path(),
    );
    on_a_bus(UNLOCKED, "keychain::child_rolls_back", &vault.path, home.path());
    on_a_bus(UNLOCKED, "keychain::child_forgets_it", &vault.path, home.path());
}

#[test]
#[ignore = "run as a child process"]
fn child_uses_it() {
    let (path, world) = (given(), World::system());
    assert!(vault::keychain_available());
    assert!(matches!(
        by_keychain(&path, &world),
        Err(VaultError::KeychainLost)
    ));
    let opened = harness::open(&path).unwrap();
    opened.vault.set_keychain(owner(), 7).unwrap();
    // A second one replaces the first.
    opened.vault.set_keychain(owner(), 7).unwrap();
    let slots = opened.vault.slots().unwrap();
    assert_eq!(slots.iter().filter(|s| s.kind == SlotKind::Keychain).count(), 1);
    drop(opened);
    let opened = by_keychain(&path, &world).unwrap();
    assert_eq!((opened.staff, opened.kind), (Some(owner()), SlotKind::Keychain));
    assert!(opened.warnings.is_empty(), "{opened:?}");
    add_note(&opened.vault, "z kľúčenky").unwrap();
    drop(opened);
    harness::open(&path).unwrap();

    let (clock, moved) = clock();
    let opened = Vault::open(
        &path,
        vault::Key::Passphrase(&vault::Passphrase::new(harness::PASSPHRASE)),
        None,
        &schema(),
        &moved,
    )
    .unwrap();
    let expires = opened.vault.set_keychain(owner(), 7).unwrap();
    drop(opened);
    clock.set(expires - TimeDelta::seconds(1));
    drop(by_keychain(&path, &moved).unwrap());
    clock.set(expires);
    let over = by_keychain(&path, &moved);
    assert!(matches!(over, Err(VaultError::KeychainLost)), "{over:?}");
    harness::open(&path)
        .unwrap()
        .vault
        .set_keychain(owner(), 7)
        .unwrap();
}

#[test]
#[ignore = "run as a child process"]
fn child_finds_it_again() {
    let opened = by_keychain(&given(), &World::system()).unwrap();
    assert!(opened.warnings.is_empty(), "{opened:?}");
    // The master key changes; the key in the keychain goes on to open the vault.
    opened.vault.rotate(owner(), &[], &Job::silent()).unwrap();
    drop(opened);
    assert!(
        by_keychain(&given(), &World::system())
            .unwrap()
            .warnings
            .is_empty()
    );
}

/// Nobody is there to type the keychain's password: the passphrase opens, and nobody waits long.
#[test]
#[ignore = "run as a child process"]
fn child_finds_it_locked() {
    let begun = Instant::now();
    assert!(harness::open(&given()).unwrap().warnings.is_empty());
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    let locked = by_keychain(&given(), &World::system());
    assert!(
        matches!(locked, Err(VaultError::KeychainUnavailable)),
        "{locked:?}"
    );
    harness::open(&given()).unwrap();
}

#[test]
#[ignore = "run as a child process"]
fn child_finds_it_lost() {
    let lost = by_keychain(&given(), &World::system());
    assert!(matches!(lost, Err(VaultError::KeychainLost)), "{lost:?}");
    assert_eq!(lost.unwrap_err().exit_code(), 3);
    assert!(harness::open(&given()).unwrap().warnings.is_empty());
}

/// Vault and anchor are put back together: nothing in the folder can tell, the keychain does.
#[test]
#[ignore = "run as a child process"]
fn child_rolls_back() {
    let (path, world) = (given(), World::system());
    drop(by_keychain(&path, &world).unwrap());
    let old = harness::snapshot(&path);
    let opened = by_keychain(&path, &world).unwrap();
    add_note(&opened.vault, "toto sa stratí").unwrap();
    drop(opened);
    let newest = harness::snapshot(&path);
    let put = |from: &harness::Closed| {
        std::fs::remove_dir_all(&path).unwrap();
        harness::copy_folder(&from.path, &path);
    };
    put(&old);
    for round in 0..3 {
        let opened = by_keychain(&path, &world).unwrap();
        assert_eq!(
            harness::codes(&opened),
            ["keychain-newer"],
            "round {round}: told until acknowledged"
        );
        add_note(&opened.vault, "iná história").unwrap();
    }
    let opened = harness::open(&path).unwrap();
    assert!(
        opened
            .vault
            .acknowledge_warning("keychain-newer", owner())
            .unwrap()
    );
    assert!(opened.warnings.len() == 1, "{opened:?}");
    drop(opened);
    assert!(by_keychain(&path, &world).unwrap().warnings.is_empty());
    // And the other way round: what was newest is not a future of this history.
    put(&newest);
    assert_eq!(
        harness::codes(&by_keychain(&path, &world).unwrap()),
        ["keychain-newer"]
    );
}

#[test]
#[ignore = "run as a child process"]
fn child_forgets_it() {
    let opened = harness::open(&given()).unwrap();
    assert!(opened.vault.forget_keychain(owner()).unwrap());
    assert!(!opened.vault.forget_keychain(owner()).unwrap());
    drop(opened);
    let lost = by_keychain(&given(), &World::system());
    assert!(matches!(lost, Err(VaultError::KeychainLost)), "{lost:?}");
    assert!(
        harness::open(&given()).unwrap().warnings.is_empty(),
        "and nothing is remembered"
    );
}

/// Without a bus there is no keychain; a vault that has a slot for one opens as ever.
#[test]
fn without_a_keychain_nothing_is_missing() {
    let vault = closed(0);
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "keychain::child_has_none", "--ignored", "--nocapture"])
        .env(VAULT, &vault.path)
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        .env("XDG_RUNTIME_DIR", "/nonexistent")
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}

#[test]
#[ignore = "run as a child process"]
fn child_has_none() {
    let begun = Instant::now();
    assert!(!vault::keychain_available());
    let opened = harness::open(&given()).unwrap();
    let generation = opened.vault.generation();
    let refused = opened.vault.set_keychain(owner(), 7);
    assert!(
        matches!(refused, Err(VaultError::KeychainUnavailable)),
        "{refused:?}"
    );
    assert_eq!(opened.vault.generation(), generation, "nothing was changed");
    add_note(&opened.vault, "bez kľúčenky").unwrap();
    drop(opened);
    harness::open(&given()).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}
