//! A letter on the table becomes a request, identity is checked, and it is closed with the day of sending. Axe on every
//! new screen, by day and by night.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use e2e::{App, Lang, Theme, until};

const NAME: &str = "Žofia Kováčová";

#[test]
fn a_letter_is_answered_in_time() {
    let app = App::start_in(Lang::Slovak, Theme::Light, |vault| {
        vault.cli(&[
            "person",
            "add",
            "--name",
            NAME,
            "--email",
            "zofia@kovacova.example",
            "--purpose",
            "contract",
            "--source",
            "self",
        ]);
    });
    app.click("nav-requests");
    app.wait("register-none-open");
    app.click("register-new");
    app.fill_in("register-person", "kovac");
    app.click_text(NAME);
    app.click_text("Prístup k údajom");
    look(&app, "request-new");
    app.click("register-new-do");

    // The month runs, and the first thing to do is to know who asks.
    app.wait("register-tasks");
    app.wait("register-state-received");
    in_both_lights(&app, "request");
    app.click("register-next-identity");
    app.wait("register-no-copies");
    app.click("common-save");
    app.wait("register-state-collecting");

    // Nothing closes without the day of sending.
    app.click("register-next-send");
    app.wait("register-missing-sent");
    look(&app, "request-close");
    let today = app.script("return new Date().toISOString().slice(0, 10);");
    app.fill_in("register-sent-on", today.as_str().expect("a day"));
    app.click("register-close-do");
    app.wait("register-state-closed");
    app.click("nav-requests");
    app.wait("register-none-open");
    app.click("register-tab-closed");
    app.wait_text(NAME);
    app.wait("register-outcome-done");
    in_both_lights(&app, "requests");
}

/// The picture waits until what moves has come to rest.
fn look(app: &App, screen: &str) {
    app.screenshot(screen);
    app.must_be_accessible(screen);
}

fn in_both_lights(app: &App, screen: &str) {
    look(app, &format!("{screen}-light"));
    turn(app, "palette-theme-dark", "dark");
    look(app, &format!("{screen}-dark"));
    turn(app, "palette-theme-light", "light");
}

fn turn(app: &App, act: &str, theme: &str) {
    app.press("Ctrl+k");
    app.click(act);
    let done =
        until(|| (app.script("return document.documentElement.dataset.theme;") == theme).then_some(()));
    assert!(done.is_some(), "the window is {theme}");
}
