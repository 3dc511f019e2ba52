//! The rights of a person, from the window: restricted and told so, erased by exactly the plan that was shown. Axe on
//! every new screen, by day and by night.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use e2e::{App, Lang, Theme, until};
use text::Arg;

const NAME: &str = "Žofia Kováčová";
const EMAIL: &str = "zofia@kovacova.example";

#[test]
fn a_person_is_restricted_and_erased() {
    let app = App::start_in(Lang::Slovak, Theme::Light, |vault| {
        vault.cli(&[
            "person",
            "add",
            "--name",
            NAME,
            "--email",
            EMAIL,
            "--purpose",
            "contract",
            "--source",
            "self",
        ]);
        vault.cli(&[
            "recipient",
            "add",
            "Kuriér",
            "--country",
            "SK",
            "--role",
            "processor",
        ]);
    });
    restrict(&app);
    privacy_office(&app);
    export(&app);
    erase(&app);
}

/// Opens the one person from the list.
fn open(app: &App) {
    app.click("nav-people");
    app.wait_text(NAME);
    app.click_text(NAME);
    app.wait("people-make-report");
}

fn restrict(app: &App) {
    open(app);
    app.wait_text(EMAIL);
    app.click("people-more");
    app.click("restriction-menu");
    app.wait("restriction-why");
    app.click("restriction-choose-accuracy");
    // The picture waits until the button has its colour.
    app.screenshot("restrict-light");
    app.must_be_accessible("restrict");
    app.click("restriction-do");
    app.wait("restriction-allowed-title");
    // The sentence begins with a capital there.
    let ground = app.t("restriction-ground-accuracy", &[]);
    app.wait_text(ground.trim_start_matches(char::is_alphabetic).trim_start());
    assert!(
        !app.says(EMAIL),
        "of a restricted person the name and the mark are shown"
    );
    in_both_lights(app, "restricted");
}

fn privacy_office(app: &App) {
    app.click("nav-privacy-office");
    app.click("retention-tab");
    app.wait("retention-sub");
    in_both_lights(app, "privacy-retention");
    app.click("erasure-suppression-tab");
    app.fill_in("erasure-suppression-address", EMAIL);
    app.click("erasure-suppression-check");
    app.wait("erasure-suppression-no");
    in_both_lights(app, "privacy-suppression");
}

/// Nobody who is restricted leaves.
fn export(app: &App) {
    app.click("nav-people");
    app.click("disclosure-export");
    app.choose_in("disclosure-export-purpose", "contract");
    app.choose_in("disclosure-export-recipient", "Kuriér");
    app.wait("disclosure-left-restricted");
    app.wait("disclosure-blocked-nobody");
    in_both_lights(app, "export");
}

fn erase(app: &App) {
    open(app);
    app.click("erasure-menu");
    app.wait("erasure-goes");
    app.click("erasure-ground-not-needed");
    in_both_lights(app, "erasure-check");
    let typed_here = app
        .t("erasure-type-name", &[("name", Arg::from(NAME))])
        .replace("<b>", "")
        .replace("</b>", "");
    app.fill(&typed_here, "Žofia");
    app.wait("erasure-blocked-name");
    app.fill(&typed_here, NAME);
    app.click("erasure-do");
    app.wait("erasure-receipt-id");
    assert!(!app.says(NAME), "the receipt says nothing about whom");
    in_both_lights(app, "erasure-receipt");
    app.click("erasure-to-people");
    app.wait("people-empty");
    app.click("nav-privacy-office");
    app.click("erasure-suppression-tab");
    app.fill_in("erasure-suppression-address", EMAIL);
    app.click("erasure-suppression-check");
    let told = app.t("erasure-suppression-yes", &[("date", Arg::from("|"))]);
    app.wait_text(told.split('|').next().expect("what it begins with"));
}

/// Axe by day, then by night, then day again.
fn in_both_lights(app: &App, screen: &str) {
    app.screenshot(&format!("{screen}-light"));
    app.must_be_accessible(screen);
    turn(app, "palette-theme-dark", "dark");
    app.screenshot(&format!("{screen}-dark"));
    app.must_be_accessible(&format!("{screen} by night"));
    turn(app, "palette-theme-light", "light");
}

fn turn(app: &App, act: &str, theme: &str) {
    app.press("Ctrl+k");
    app.click(act);
    let done =
        until(|| (app.script("return document.documentElement.dataset.theme;") == theme).then_some(()));
    assert!(done.is_some(), "the window is {theme}");
}
