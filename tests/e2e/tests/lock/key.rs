//! Ctrl+L: the old process and WebKit's processes end, a fresh one shows the unlock screen.

use std::time::Duration;

use e2e::{ended, until, until_within};

use super::{Opened, opened};

#[test]
fn locking_ends_every_process_and_starts_afresh() {
    let Opened {
        program,
        vault,
        processes,
    } = opened(&[], |_| ());
    // The vault is held before its first screen is there to take the keys: a person presses them again.
    let locked = until(|| {
        program.keyboard(&["key", "ctrl+l"]);
        until_within(Duration::from_secs(2), || {
            processes.iter().all(|pid| ended(*pid)).then_some(())
        })
    });
    assert!(locked.is_some(), "a process of before is still there");
    let _ = program.wait_fresh(&processes);
    assert!(!vault.held(), "the vault is still open");
}
