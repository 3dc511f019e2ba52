//! An erasure that is killed, and one that an older copy does not know.

use std::process::{Command, Stdio};
use std::sync::Arc;

use vault::Job;

use super::{acts, erase, in_backups, jobs, pages_with_canary, person, populated};
use crate::backup::back_up;
use crate::harness::{self, notes, snapshot};

const VAULT: &str = "DOVERNIK_TEST_VAULT";
const STEP: &str = "DOVERNIK_TEST_STEP";

/// Erases and dies as it reports a step.
#[test]
#[ignore = "run as a child process"]
fn child_erases() {
    let path: std::path::PathBuf = std::env::var_os(VAULT).expect("started by another test").into();
    let step: u64 = std::env::var(STEP).unwrap().parse().unwrap();
    let opened = harness::open(&path).unwrap();
    let job = Job::new(Arc::new(move |done, _| {
        if done == step {
            std::process::abort();
        }
    }));
    erase(&opened.vault, &job).unwrap();
}

#[test]
fn killed_at_any_step_it_is_finished_by_the_next_opening() {
    let vault = populated(400);
    back_up(&harness::open(&vault.path).unwrap().vault);
    for step in 0..=4 {
        let copy = snapshot(&vault.path);
        let killed = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "erasure::interrupted::child_erases",
                "--ignored",
                "--nocapture",
            ])
            .env(VAULT, &copy.path)
            .env(STEP, step.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(!killed.success(), "step {step}");
        let opened = harness::open(&copy.path).unwrap();
        assert!(
            opened.warnings.is_empty() && opened.healed.is_empty(),
            "step {step}: {opened:?}"
        );
        let opened = opened.vault;
        let erased = u32::from(step > 0);
        assert_eq!(notes(&opened).unwrap(), 401 - erased, "step {step}");
        assert_eq!(pages_with_canary(&opened) == 0, step > 0, "step {step}");
        assert_eq!(in_backups(&opened, &copy) == 0, step > 0, "step {step}");
        assert_eq!(jobs(&opened), 0, "step {step}");
        for act in ["erased", "erasure-searched", "erasure-finished"] {
            assert_eq!(acts(&opened, act), u64::from(erased), "step {step}: {act}");
        }
        assert!(opened.verify(&Job::silent()).unwrap().ok, "step {step}");
    }
}

/// The search for traces after a restore is the same as after the erasure itself.
#[test]
fn an_older_copy_of_the_vault_is_erased_and_searched_when_it_is_opened() {
    let vault = populated(400);
    let before = snapshot(&vault.path);
    erase(&harness::open(&vault.path).unwrap().vault, &Job::silent()).unwrap();
    std::fs::copy(
        vault.path.join("erasures.ledger"),
        before.path.join("erasures.ledger"),
    )
    .unwrap();
    let opened = harness::open(&before.path).unwrap().vault;
    assert_eq!((notes(&opened).unwrap(), jobs(&opened)), (400, 0));
    assert_eq!(acts(&opened, "erasure-finished"), 1);
    assert_eq!(pages_with_canary(&opened), 0);
    let sealed = opened.read(|r| r.pseudonym(person())).unwrap();
    assert!(sealed.is_none(), "the key is gone");
}
