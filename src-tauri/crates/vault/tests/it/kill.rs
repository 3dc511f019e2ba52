//! Another process: it is kept out, and when it is killed nothing it acknowledged is lost.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use vault::{Job, VaultError};

use crate::harness::{self, add_note, closed, notes};

const VAULT: &str = "DOVERNIK_TEST_VAULT";

/// Starts this binary again with one ignored test in it.
fn child(test: &str, path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env(VAULT, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn given() -> std::path::PathBuf {
    std::env::var_os(VAULT).expect("started by another test").into()
}

/// Writes notes until it is killed, and says so after each.
#[test]
#[ignore = "run as a child process"]
fn child_writes() {
    let opened = harness::open(&given()).unwrap();
    println!("ready");
    for n in 1_u32.. {
        add_note(
            &opened.vault,
            &format!(
                "poznámka {n} {}",
                "x".repeat(usize::try_from(n % 40).unwrap() * 100)
            ),
        )
        .unwrap();
        println!("done {n}");
        if n % 7 == 0 {
            opened.vault.settle().unwrap();
        }
    }
}

/// Holds the vault until its input ends.
#[test]
#[ignore = "run as a child process"]
fn child_holds() {
    let _opened = harness::open(&given()).unwrap();
    println!("ready");
    std::thread::park();
}

#[test]
fn another_process_finds_the_vault_busy() {
    let vault = closed(0);
    let mut holder = child("kill::child_holds", &vault.path);
    let mut lines = BufReader::new(holder.stdout.take().unwrap()).lines();
    while !lines.next().unwrap().unwrap().contains("ready") {}
    let busy = harness::open(&vault.path);
    assert!(matches!(busy, Err(VaultError::Busy)), "{busy:?}");
    assert_eq!(busy.unwrap_err().exit_code(), 5);
    holder.kill().unwrap();
    holder.wait().unwrap();
    harness::open(&vault.path).unwrap();
    crate::soak::tell("double start", 1, "pairs of processes", &[]);
}

/// kill -9 after a number of acknowledged writes: all of them are there, nothing is damaged, nothing alarms.
#[test]
fn nothing_acknowledged_is_lost_by_a_kill() {
    let rounds = std::env::var("DOVERNIK_KILL_ROUNDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(12);
    let vault = closed(0);
    let mut before = 0;
    for round in 0_u32..rounds {
        let mut writer = child("kill::child_writes", &vault.path);
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let mut acknowledged = 0;
        while acknowledged < 1 + round * 5 % 23 {
            let line = lines.next().unwrap().unwrap();
            if let Some((_, n)) = line.rsplit_once("done ") {
                acknowledged = n.trim().parse().unwrap();
            }
        }
        writer.kill().unwrap();
        // What it said before it died counts as well.
        for line in lines.map_while(Result::ok) {
            if let Some(n) = line.rsplit_once("done ").and_then(|(_, n)| n.trim().parse().ok()) {
                acknowledged = n;
            }
        }
        writer.wait().unwrap();
        let opened = harness::open(&vault.path).unwrap();
        assert!(
            opened.warnings.is_empty() && opened.set_aside.is_empty(),
            "round {round}: {opened:?}"
        );
        let now = notes(&opened.vault).unwrap();
        assert!(
            now >= before + acknowledged,
            "round {round}: {now} of {before} + {acknowledged}"
        );
        assert!(
            now <= before + acknowledged + 1,
            "at most one was not acknowledged"
        );
        assert!(opened.vault.verify(&Job::silent()).unwrap().ok, "round {round}");
        before = now;
    }
}
