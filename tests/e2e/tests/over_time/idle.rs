//! The vault locks by itself (SECURITY.md §10): a warning thirty seconds before, *Stay*, and the lock.

use std::time::{Duration, Instant};

use e2e::{App, Lang, Theme, until_within};

/// The shortest time without use that can be set.
const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn it_warns_stays_when_asked_and_locks() {
    let mut app = App::start_in(Lang::English, Theme::Light, |vault| {
        vault.cli(&["settings", "set", "lock_minutes=1"]);
    });
    let warned = |app: &App| until_within(MINUTE, || app.says(&app.t("lock-soon-title", &[])).then_some(()));

    assert!(warned(&app).is_some(), "no warning");
    app.must_be_accessible("warning before the lock");
    app.screenshot("lock-warning-en-light");
    app.click("lock-soon-stay");
    app.wait_gone(&app.t("lock-soon-title", &[]));

    let stayed = Instant::now();
    assert!(warned(&app).is_some(), "no second warning");
    app.wait_end(MINUTE);
    let took = stayed.elapsed();
    // The page's own clock may have told Rust a little before or after the click.
    assert!(
        took >= MINUTE - Duration::from_secs(10),
        "locked {took:?} after somebody stayed"
    );
    let told: Vec<String> = app
        .traffic()
        .into_iter()
        .filter(|one| one.name == "lock-warning")
        .map(|one| one.body)
        .collect();
    assert!(told.len() >= 3, "warned, taken back, warned: {told:?}");

    app.restart();
    app.wait("vault-locked-note");
}
