//! Locking replaces the program (SECURITY.md §10): the old process and WebKit's processes end, a fresh one shows the
//! unlock screen. Without a driver, because a driver does not follow to the next process.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use e2e::{Lang, Plain, Theme, until, until_within};
use rustix::fs::FlockOperation;
use xtask::place;

const PASSPHRASE: &str = "krhla pondelok zeriav tymian lavica";

fn vault_in(folder: &Path) -> Option<PathBuf> {
    let vault = folder.join("Podhora.dovernik");
    let made = Command::new(place::program("dovernik-cli", false))
        .arg("--vault")
        .arg(&vault)
        .args([
            "vault",
            "create",
            "--staff",
            "Marta Kováčová",
            "--company",
            "Podhora",
        ])
        .env("DOVERNIK_PASSPHRASE", PASSPHRASE)
        .output()
        .expect("dovernik-cli");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Some(vault)
}

/// A process holds the vault open.
fn held(vault: &Path) -> bool {
    let lock = File::open(vault.join("vault.lock")).expect("vault.lock");
    rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive).is_err()
}

#[test]
fn locking_ends_every_process_and_starts_afresh() {
    let mut made = None;
    let program = Plain::start_with(Lang::Slovak, Theme::Light, |folder| {
        made = vault_in(folder);
        made.clone()
    });
    let vault = made.expect("a vault");
    program.keyboard(&["type", "--delay", "15", PASSPHRASE]);
    program.keyboard(&["key", "Return"]);
    assert!(
        until(|| held(&vault).then_some(())).is_some(),
        "the vault is not opened by passphrase and Enter"
    );

    let before = program.processes();
    assert!(before.len() >= 2, "WebKit's processes are among them");
    let gone = |pid: &u32| !Path::new(&format!("/proc/{pid}")).exists() || zombie(*pid);
    // The vault is held before its first screen is there to take the keys: a person presses them again.
    let ended = until(|| {
        program.keyboard(&["key", "ctrl+l"]);
        until_within(Duration::from_secs(2), || before.iter().all(gone).then_some(()))
    });
    assert!(ended.is_some(), "a process of before is still there");
    let fresh = until(|| program.programs().into_iter().find(|pid| !before.contains(pid)));
    assert!(fresh.is_some(), "no fresh program");
    assert!(!held(&vault), "the vault is still open");
}

/// Ended, and waited for by nobody yet.
fn zombie(pid: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| {
        stat.rsplit_once(')')
            .is_some_and(|(_, rest)| rest.trim_start().starts_with('Z'))
    })
}
