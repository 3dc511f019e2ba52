//! The program without a driver: what it leaves behind, what it opens, what it would dump. Held apart from the driven
//! tests, because automation switches off what is looked at here.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use e2e::{Lang, Plain, Theme};

#[test]
fn nothing_of_the_web_is_kept_on_the_disk() {
    let mut program = Plain::start(Lang::Slovak, Theme::Light);
    program.end();
    // WebKit makes these before any page is there, even for a private window: random salts, and an empty list of
    // hosts. What a page would leave is local storage, databases, cookies and the records of its cache.
    let before_any_page = [
        "salt",
        "hsts-storage.sqlite",
        "hsts-storage.sqlite-shm",
        "hsts-storage.sqlite-wal",
    ];
    let ours = [
        "preferences.json",
        "vaults.json",
        ".window-state.json",
        "user-dirs.dirs",
    ];
    let kept: Vec<PathBuf> = program
        .files()
        .into_iter()
        .filter(|file| {
            let name = file
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            file.to_string_lossy().contains("dovernik")
                && !before_any_page.contains(&name)
                && !ours.contains(&name)
        })
        .filter(|file| !file.to_string_lossy().contains("mesa_shader_cache"))
        .collect();
    assert!(kept.is_empty(), "left behind by the page: {kept:#?}");
}

#[test]
fn no_process_can_dump_its_memory() {
    let program = Plain::start(Lang::Slovak, Theme::Light);
    let processes = program.processes();
    assert!(processes.len() >= 2, "WebKit's processes are among them");
    for pid in processes {
        let Ok(limits) = fs::read_to_string(format!("/proc/{pid}/limits")) else {
            continue;
        };
        let line = limits
            .lines()
            .find(|line| line.starts_with("Max core file size"))
            .expect("the limit");
        let words: Vec<&str> = line.split_whitespace().collect();
        // One byte: less than any dump, and the one limit that a dump into a program heeds.
        assert_eq!(words[4..6], ["1", "1"], "process {pid}: {line}");
    }
}

#[test]
fn no_socket_to_a_network_is_opened() {
    let program = Plain::start(Lang::English, Theme::Dark);
    let ours: HashSet<String> = program.processes().into_iter().flat_map(sockets).collect();
    assert!(
        !ours.is_empty(),
        "the sockets of the display and the session bus can be seen"
    );
    for table in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"] {
        let Ok(text) = fs::read_to_string(format!("/proc/net/{table}")) else {
            continue;
        };
        for line in text.lines().skip(1) {
            let inode = line.split_whitespace().nth(9).expect("an inode");
            assert!(!ours.contains(inode), "{table}: {line}");
        }
    }
}

/// Inodes of the sockets a process holds.
fn sockets(pid: u32) -> Vec<String> {
    let Ok(entries) = fs::read_dir(format!("/proc/{pid}/fd")) else {
        return Vec::new();
    };
    let targets = entries
        .flatten()
        .filter_map(|entry| fs::read_link(entry.path()).ok());
    targets
        .filter_map(|target| {
            Some(
                target
                    .to_str()?
                    .strip_prefix("socket:[")?
                    .strip_suffix(']')?
                    .to_owned(),
            )
        })
        .collect()
}
