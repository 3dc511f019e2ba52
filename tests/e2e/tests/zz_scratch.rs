#![allow(clippy::expect_used, clippy::indexing_slicing, missing_docs)]
use e2e::{App, Lang, Theme, PASSPHRASE};
use text::Arg;

#[test]
fn scratch() {
    let app = App::start_in(Lang::Slovak, Theme::Light, |vault| {
        vault.cli(&["seed", "--people", "300", "--seed", "7"]);
        vault.cli(&["person", "add", "--name", "Žofia Kováčová", "--email", "zofia@kovacova.example", "--purpose", "contract", "--source", "self"]);
    });
    app.wait_text("spolu");
    app.screenshot("s2-people");
    app.fill_in("people-search", "kovacova");
    app.wait_text("Žofia Kováčová");
    app.press("Down");
    app.press("Space");
    app.screenshot("s2-peek");
    app.press("Enter");
    app.wait("people-why");
    app.click("fields-add");
    app.screenshot("s2-menu");
    app.click_text("Číslo účtu (IBAN)");
    app.fill("Číslo účtu (IBAN)", "SK31 1200 0000 1987 4263 7541");
    app.press("Enter");
    app.wait_text("Ukázať Číslo účtu (IBAN)");
    app.click_text("Ukázať Číslo účtu (IBAN)");
    app.wait("unlock-why");
    app.click("unlock-reason-invoice");
    app.fill_in("unlock-passphrase", "nespravna fraza tu");
    app.press("Enter");
    app.wait_text("neotvára");
    app.screenshot("s2-wrong");
    app.fill_in("unlock-passphrase", PASSPHRASE);
    app.click_text(&app.t("unlock-submit", &[("minutes", Arg::Integer(1))]));
    app.wait_text("SK31 1200 0000 1987 4263 7541");
    app.screenshot("s2-iban");
    app.script("window.dispatchEvent(new Event('blur'))");
    app.wait_gone("SK31 1200 0000 1987 4263 7541");
    app.fill_in("timeline-write", "Rodné číslo 855403/1234 a účet SK31 1200 0000 1987 4263 7541 nech nikto nevidí.");
    app.wait("timeline-noticed-drop");
    app.screenshot("s2-noticed");
    app.click("timeline-noticed-private");
    app.click("timeline-save");
    app.wait_text("Ukázať Dôverná poznámka");
    app.click_text("Ukázať Dôverná poznámka");
    app.wait("unlock-why");
    app.screenshot("s2-note-dialog");
    app.click_text(&app.t("unlock-submit", &[("minutes", Arg::Integer(1))]));
    app.wait_text("nech nikto nevidí");
    app.screenshot("s2-note-open");
    app.click("people-give-notice");
    app.wait("people-notice-how");
    app.screenshot("s2-notice");
    app.click("consent-channel-in-person");
    app.click("people-notice-save");
    app.wait("people-notice-given");
    app.screenshot("s2-informed");
    app.click("nav-people");
    app.wait_text("z 301");
}
