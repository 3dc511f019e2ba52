//! Closing the window backs the vault up first, where its owner wants that. Without a driver: a driver closes windows
//! in its own way.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use e2e::{Lang, Plain, Theme, Vault, until, until_within};

#[test]
fn closing_the_window_leaves_a_backup_behind() {
    let mut made = None;
    let program = Plain::start_with(Lang::Slovak, Theme::Light, |folder| {
        let vault = Vault::make(&folder.join("Podhora.dovernik"));
        made = Some(vault.clone());
        Some(vault.path().to_owned())
    });
    let vault = made.expect("a vault");
    program.unlock(&vault);
    // It is held from the first byte read; that it is remembered is the last thing before it counts as open.
    let remembered = || program.files().iter().any(|file| file.ends_with("vaults.json"));
    assert!(until(|| remembered().then_some(())).is_some(), "it is not opened");
    let backups = vault.path().join("backups");
    assert!(files(&backups).is_empty(), "none yet");

    let before = program.processes();
    // The key may come before the window manager listens; once it was heard it must not be pressed again.
    let heard = until(|| {
        program.keyboard(&["key", "alt+F4"]);
        let begun = || (!files(&backups).is_empty() || program.programs().is_empty()).then_some(());
        until_within(Duration::from_secs(5), begun)
    });
    assert!(heard.is_some(), "closing is not heard");
    program.wait_ended(&before);
    let left = files(&backups);
    assert!(
        matches!(left.as_slice(), [one] if one.ends_with(".dovernik-backup")),
        "one whole backup: {left:?}"
    );
    assert!(!vault.held(), "the vault is closed");
    let checked = vault.cli(&[
        "backup",
        "verify",
        backups.join(&left[0]).to_str().expect("a path"),
    ]);
    assert_eq!(checked["ok"], true, "{checked}");
}

/// Whoever starts the program while it makes its last backup gets it: the backup ends as it would have, the vault is
/// closed, and the program is there again with the vault locked. A start is never answered by nothing.
#[test]
fn a_start_while_the_program_closes_brings_it_back() {
    let mut made = None;
    let program = Plain::start_with(Lang::Slovak, Theme::Light, |folder| {
        let vault = Vault::make(&folder.join("Podhora.dovernik"));
        // So that the backup takes a moment.
        let seeded = vault.cli(&["seed", "--people", "3000", "--seed", "7"]);
        assert_eq!(seeded["people"], 3000, "{seeded}");
        made = Some(vault.clone());
        Some(vault.path().to_owned())
    });
    let vault = made.expect("a vault");
    program.unlock(&vault);
    let remembered = || program.files().iter().any(|file| file.ends_with("vaults.json"));
    assert!(until(|| remembered().then_some(())).is_some(), "it is not opened");
    let backups = vault.path().join("backups");
    let before = program.processes();
    let heard = until(|| {
        program.keyboard(&["key", "alt+F4"]);
        until_within(Duration::from_secs(5), || {
            (!files(&backups).is_empty()).then_some(())
        })
    });
    assert!(heard.is_some(), "closing is not heard");
    assert!(
        !files(&backups)
            .iter()
            .any(|name| name.ends_with(".dovernik-backup")),
        "the backup is not yet made"
    );

    let mut second = program.start_again();
    let ended = second.wait().expect("it ends");
    assert!(ended.success(), "the second program hands over and ends: {ended}");
    program.wait_ended(&before);
    let fresh = program.wait_fresh(&before);
    assert!(!vault.held(), "the vault is closed: {fresh} shows it locked");
    let left = files(&backups);
    assert!(
        matches!(left.as_slice(), [one] if one.ends_with(".dovernik-backup")),
        "closing was not stopped by it: {left:?}"
    );
}

/// Names of the files in a folder; none when it is not there.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}
