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

/// Names of the files in a folder; none when it is not there.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}
