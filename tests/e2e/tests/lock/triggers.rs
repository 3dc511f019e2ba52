//! The desktop locks the vault: screen saver, session, sleep.

use std::time::Duration;

use e2e::{ended, until, until_within};

use super::desktop::{Logind, OTHER_SESSION, OUR_SESSION, ScreenSaver};
use super::{Opened, opened};

#[test]
fn a_covered_screen_locks() {
    let Opened {
        program,
        vault,
        processes,
    } = opened(&[], |_| ());
    let saver = ScreenSaver::start(program.bus());
    saver.changed(false);
    // Nobody tells when the program began to listen, so the screen is covered until it did.
    let locked = until(|| {
        saver.changed(true);
        until_within(Duration::from_secs(2), || {
            processes.iter().all(|pid| ended(*pid)).then_some(())
        })
    });
    assert!(locked.is_some(), "a process of before is still there");
    assert!(!vault.held(), "the vault is still open");
    let _ = program.wait_fresh(&processes);
}

#[test]
fn the_computer_sleeps_after_the_vault_is_closed_and_not_before() {
    let logind = Logind::start();
    let Opened {
        program,
        vault,
        processes,
    } = opened(&[("DBUS_SYSTEM_BUS_ADDRESS", logind.address())], |_| ());
    let inhibitor = logind.wait_inhibitor();
    assert_eq!(
        (inhibitor.what.as_str(), inhibitor.mode.as_str()),
        ("sleep", "delay")
    );

    logind.prepare_for_sleep(true);
    // The program that follows does not inherit it, or this would wait for that one.
    inhibitor.wait_released();
    assert!(!vault.held(), "the computer would sleep with an open vault");
    program.wait_ended(&processes);
    let _ = program.wait_fresh(&processes);

    // It was refused while the computer fell asleep, and asks again when it is awake.
    let next = until(|| {
        logind.prepare_for_sleep(false);
        logind.inhibitor_within(Duration::from_secs(2))
    });
    assert!(next.is_some(), "nothing holds the next sleep back");
}

#[test]
fn a_locked_program_does_not_hold_the_sleep_back() {
    let logind = Logind::start();
    let program = e2e::Plain::start_among(
        e2e::Lang::Slovak,
        e2e::Theme::Light,
        &[("DBUS_SYSTEM_BUS_ADDRESS", logind.address())],
        |_| None,
    );
    let inhibitor = logind.wait_inhibitor();
    logind.prepare_for_sleep(true);
    inhibitor.wait_released();
    let running = program.processes();
    logind.prepare_for_sleep(false);
    let _next = logind.wait_inhibitor();
    assert_eq!(
        program.programs(),
        running.get(..1).expect("the program"),
        "the same program goes on"
    );
}

#[test]
fn only_the_own_session_locks_the_vault() {
    let logind = Logind::start();
    let Opened {
        program,
        vault,
        processes,
    } = opened(&[("DBUS_SYSTEM_BUS_ADDRESS", logind.address())], |_| ());
    let before = logind.wait_inhibitor();
    logind.lock(OTHER_SESSION);
    // Signals arrive in order: when it asks for the next inhibitor, it has heard of the other session.
    logind.prepare_for_sleep(false);
    before.wait_released();
    let _held = logind.wait_inhibitor();
    assert!(vault.held(), "another session locked the vault");

    logind.lock(OUR_SESSION);
    program.wait_ended(&processes);
    assert!(!vault.held(), "the vault is still open");
}
