//! kill -9 in the middle of a backup or a restore.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use vault::Job;

use super::{back_up, names, restore_to};
use crate::harness::{self, closed, notes, owner};

const ARGUMENTS: &str = "DOVERNIK_TEST_BACKUP";

/// Starts this binary again with one ignored test in it.
pub fn start(test: &str, arguments: &[&Path]) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env(ARGUMENTS, std::env::join_paths(arguments).unwrap())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn given() -> Vec<PathBuf> {
    let arguments = std::env::var_os(ARGUMENTS).expect("started by another test");
    std::env::split_paths(&arguments).collect()
}

#[test]
#[ignore = "run as a child process"]
fn child_restores() {
    let given = given();
    restore_to(&given[0], &given[1]).unwrap();
}

/// Makes backups until it is killed, and says so before and after each.
#[test]
#[ignore = "run as a child process"]
fn child_backs_up() {
    let opened = harness::open(&given()[0]).unwrap().vault;
    loop {
        println!("begin");
        println!("done {}", back_up(&opened).display());
    }
}

#[test]
fn a_kill_leaves_only_whole_backups() {
    let rounds = std::env::var("DOVERNIK_KILL_ROUNDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(8);
    let vault = closed(200);
    let mut acknowledged: Vec<PathBuf> = Vec::new();
    for round in 0_u64..rounds {
        let mut child = start("backup::kill::child_backs_up", &[&vault.path]);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut begun = 0;
        while begun < 1 + round % 3 {
            let line = lines.next().unwrap().unwrap();
            begun += u64::from(line.contains("begin"));
            acknowledged.extend(line.split_once("done ").map(|(_, path)| PathBuf::from(path)));
        }
        // Anywhere inside the backup that was begun: the moment is the subject of this test.
        std::thread::sleep(Duration::from_millis(round * 17 % 120));
        child.kill().unwrap();
        for line in lines.map_while(Result::ok) {
            acknowledged.extend(line.split_once("done ").map(|(_, path)| PathBuf::from(path)));
        }
        child.wait().unwrap();

        let opened = harness::open(&vault.path).unwrap();
        assert!(
            opened.warnings.is_empty() && opened.set_aside.is_empty(),
            "round {round}: {opened:?}"
        );
        let vault = opened.vault;
        vault.find_backups(owner()).unwrap();
        let listed = vault.backups().unwrap();
        for path in &acknowledged {
            assert!(
                listed.iter().any(|b| b.path == *path),
                "round {round}: a backup that was told of is gone"
            );
        }
        for backup in &listed {
            assert!(
                vault
                    .verify_backup(owner(), &backup.path, &Job::silent())
                    .unwrap()
                    .ok,
                "round {round}"
            );
        }
        back_up(&vault);
        let left = names(&vault.own_place());
        assert!(
            left.iter().all(|name| name.ends_with(".dovernik-backup")),
            "round {round}: {left:?}"
        );
        assert_eq!(left.len(), vault.backups().unwrap().len(), "round {round}");
        assert_eq!(notes(&vault).unwrap(), 200);
    }
}
