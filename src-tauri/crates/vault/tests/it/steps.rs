//! `kill -9` at every n-th system call that changes a file, while the keys are being changed.
//!
//! `strace -e inject=…:signal=KILL:when=N` kills the child as it enters its n-th call of a kind, before the call is
//! carried out. Whatever is then on the disk must open with the old or the new key, without a false alarm, and be
//! brought to its end by that.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use vault::{HandOverCode, Job, Kdf, Key, Passphrase, Vault, VaultError, World};

use crate::hand_over::{colleague, with_colleague};
use crate::harness::{self, Closed, OTHER, PASSPHRASE, closed, notes, owner, schema};

const VAULT: &str = "DOVERNIK_TEST_VAULT";
const CODE: &str = "DOVERNIK_TEST_CODE";
/// Calls after which the disk is another one, or safer than before.
const CALLS: [&str; 6] = ["rename", "fsync", "fdatasync", "pwrite64", "unlink", "ftruncate"];
const NEW: &str = "tri modré kone pijú z rieky";

fn strace(test: &str, path: &Path, code: &str, options: &[&str]) -> std::process::Output {
    Command::new("strace")
        .args(["-f", "-qq", "-o", "!cat >&2"])
        .args(options)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture", "--test-threads", "1"])
        .env(VAULT, path)
        .env(CODE, code)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn has_strace() -> bool {
    let there = Command::new("strace")
        .arg("-V")
        .output()
        .is_ok_and(|o| o.status.success());
    if !there {
        eprintln!("NOT TESTED: kill at every system call needs strace (cargo xtask setup)");
    }
    there
}

/// Which of `count` calls are tried: all in the long form, else each kind's first and last ones and some between.
fn chosen(count: usize) -> Vec<usize> {
    let long = std::env::var_os("DOVERNIK_KILL_ROUNDS").is_some();
    let stride = if long || count <= 12 { 1 } else { count.div_ceil(8) };
    (1..=count)
        .filter(|n| long || n % stride == 0 || *n > count - 3 || *n < 3)
        .collect()
}

/// Kills `test` at its n-th call of every kind in a fresh copy of `vault`, and hands each result to `check`.
fn kill_at_each_step(vault: &Closed, code: &str, test: &str, check: impl Fn(&Closed, &str)) {
    if !has_strace() {
        return;
    }
    let mut kills = 0;
    for call in CALLS {
        let whole = harness::snapshot(&vault.path);
        let trace = format!("trace={call}");
        let done = strace(test, &whole.path, code, &["-e", &trace]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
        check(&whole, "to the end");
        let count = String::from_utf8_lossy(&done.stderr)
            .matches(&format!("{call}("))
            .count();
        for n in chosen(count) {
            let copy = harness::snapshot(&vault.path);
            let inject = format!("inject={call}:signal=KILL:when={n}");
            let killed = strace(test, &copy.path, code, &["-e", &trace, "-e", &inject]);
            if killed.status.success() {
                // The threads share the calls differently each time.
                continue;
            }
            kills += 1;
            check(&copy, &format!("{call} {n} of {count}"));
        }
    }
    assert!(kills > 20, "only {kills} kills");
}

fn given() -> PathBuf {
    std::env::var_os(VAULT).expect("started by another test").into()
}

fn in_order(opened: &vault::Opened, why: &str) {
    assert!(
        opened.warnings.is_empty()
            && opened.set_aside.is_empty()
            && opened.healed.iter().all(|f| f.starts_with("vault.keys")),
        "{why}: {opened:?}"
    );
    assert_eq!(notes(&opened.vault).unwrap(), 3, "{why}");
    let verified = opened.vault.verify(&Job::silent()).unwrap();
    assert!(verified.ok, "{why}: {verified:?}");
}

#[test]
#[ignore = "run as a child process"]
fn child_rotates() {
    let opened = harness::open(&given()).unwrap();
    let slot = opened.vault.passphrase_slot(colleague()).unwrap();
    opened.vault.rotate(owner(), &[slot], &Job::silent()).unwrap();
}

#[test]
fn a_rotation_that_was_killed_leaves_a_vault_that_opens_and_finishes() {
    let vault = with_colleague(3);
    kill_at_each_step(&vault, "", "steps::child_rotates", |copy, why| {
        let before = Vault::info(&copy.path).unwrap();
        let opened = harness::open(&copy.path).unwrap_or_else(|e| panic!("{why}: {e:?}"));
        in_order(&opened, why);
        let begun = opened
            .vault
            .slots()
            .unwrap()
            .iter()
            .all(|s| s.staff != Some(colleague()));
        drop(opened);
        assert!(!copy.path.join("vault.db.partial").exists(), "{why}");
        // An old copy of the key files is worth as much as the old files were, or nothing.
        let theirs = harness::open_with(&copy.path, OTHER);
        assert_eq!(theirs.is_err(), begun, "{why}: {theirs:?}");
        drop(theirs);
        for name in ["vault.keys", "vault.keys.2"] {
            std::fs::copy(vault.path.join(name), copy.path.join(name)).unwrap();
        }
        for passphrase in [PASSPHRASE, OTHER] {
            let by_old_keys = harness::open_with(&copy.path, passphrase);
            if begun {
                assert!(
                    matches!(by_old_keys, Err(VaultError::Damaged { .. })),
                    "{why}: {by_old_keys:?}"
                );
            } else if let Err(error) = by_old_keys {
                panic!("{why}: {error:?} {before:?}");
            }
        }
    });
}

#[test]
#[ignore = "run as a child process"]
fn child_joins() {
    let code = HandOverCode::parse(&std::env::var(CODE).unwrap()).unwrap();
    let opened = Vault::open(&given(), Key::HandOver(&code), None, &schema(), &World::system()).unwrap();
    opened
        .vault
        .take_over(&Passphrase::new(OTHER), Kdf::FAST_FOR_TESTS, &[])
        .unwrap();
}

#[test]
fn a_join_that_was_killed_leaves_the_code_or_the_passphrase() {
    let vault = closed(3);
    let opened = harness::open(&vault.path).unwrap();
    let code = opened.vault.hand_over(colleague(), owner()).unwrap().code;
    drop(opened);
    kill_at_each_step(&vault, &code.display(), "steps::child_joins", |copy, why| {
        let by_passphrase = harness::open_with(&copy.path, OTHER);
        let joined = by_passphrase.is_ok();
        drop(by_passphrase);
        let by_code = Vault::open(
            &copy.path,
            Key::HandOver(&code),
            None,
            &schema(),
            &World::system(),
        );
        assert_ne!(joined, by_code.is_ok(), "{why}: one of both, {by_code:?}");
        drop(by_code);
        in_order(&harness::open(&copy.path).unwrap(), why);
    });
}

#[test]
#[ignore = "run as a child process"]
fn child_changes_its_passphrase() {
    let opened = harness::open(&given()).unwrap();
    let new = Passphrase::new(NEW);
    opened
        .vault
        .set_passphrase(opened.slot, &new, Kdf::FAST_FOR_TESTS, &[], owner())
        .unwrap();
}

#[test]
fn a_change_that_was_killed_leaves_the_old_or_the_new_passphrase() {
    let vault = closed(3);
    kill_at_each_step(&vault, "", "steps::child_changes_its_passphrase", |copy, why| {
        let by_new = harness::open_with(&copy.path, NEW);
        let changed = by_new.is_ok();
        drop(by_new);
        let by_old = harness::open_with(&copy.path, PASSPHRASE);
        assert_ne!(changed, by_old.is_ok(), "{why}: one of both, {by_old:?}");
        drop(by_old);
        in_order(
            &harness::open_with(&copy.path, if changed { NEW } else { PASSPHRASE }).unwrap(),
            why,
        );
    });
}
