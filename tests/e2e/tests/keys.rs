//! The keys of a vault in the hands of people: a colleague comes in by a code and leaves again, an owner who forgot
//! their passphrase comes in by the recovery sheet, a passphrase and the master key are changed. In both languages,
//! light and dark, with axe on every screen.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use e2e::{App, Lang, PASSPHRASE, Theme, code_of};
use text::Arg;

/// The colleague.
const PETER: &str = "Peter Ďurčo";
const PETERS: &str = "tulipan zatoka kremen vrabec omsa";
const CHANGED: &str = "kompas bryndza fujara mlyn obloha";

fn look(app: &App, screen: &str, lang: Lang, theme: Theme) {
    app.screenshot(&format!("{screen}-{}-{}", lang.tag(), theme.tag()));
    app.must_be_accessible(screen);
}

#[test]
fn a_colleague_comes_in_by_a_code_and_leaves_in_slovak_by_day() {
    staff(Lang::Slovak, Theme::Light);
}

#[test]
fn a_colleague_comes_in_by_a_code_and_leaves_in_english_by_night() {
    staff(Lang::English, Theme::Dark);
}

fn staff(lang: Lang, theme: Theme) {
    let mut app = App::start_in(lang, theme, |_| ());
    let code = add_peter(&app, lang, theme);
    app.lock();
    join(&app, &code, lang, theme);
    app.wait("vault-join-done");
    app.click("nav-staff");
    app.wait("staff-note");
    assert!(
        !app.says(&app.t("staff-add", &[])),
        "only an owner adds colleagues"
    );

    // His own passphrase from now on, and the code is spent.
    app.lock();
    app.wait("vault-locked-note");
    app.click("vault-have-code");
    type_code(&app, &code);
    app.fill_in("vault-new-phrase", CHANGED);
    app.fill_in("vault-first-again", CHANGED);
    app.click("vault-join-open");
    app.wait("vault-join-refused");
    app.click("common-back");
    app.fill_in("vault-phrase", PETERS);
    app.press("Enter");
    app.wait("nav-people");

    app.lock();
    app.unlock();
    app.click("nav-staff");
    app.click_text(&app.t("staff-acts-of", &[("name", Arg::from(PETER))]));
    app.click("staff-remove");
    app.wait("staff-remove-key");
    look(&app, "staff-remove", lang, theme);
    app.fill_in("vault-reauth", PASSPHRASE);
    app.click("staff-remove");
    app.wait_text(&app.t("staff-removed", &[("name", Arg::from(PETER))]));
    look(&app, "staff-removed", lang, theme);

    app.lock();
    app.wait("vault-locked-note");
    app.fill_in("vault-phrase", PETERS);
    app.press("Enter");
    app.wait("error-wrong-key");
    app.unlock();
}

/// Adds him as the owner, after a wrong passphrase; the code that is shown.
fn add_peter(app: &App, lang: Lang, theme: Theme) -> String {
    app.click("nav-staff");
    app.wait("staff-list");
    look(app, "staff", lang, theme);
    app.click("staff-add");
    app.fill_in("staff-name", PETER);
    app.fill_in("vault-reauth", "nie je to ona vôbec");
    app.click("staff-add-do");
    app.wait("vault-reauth-wrong");
    look(app, "staff-add", lang, theme);
    app.fill_in("vault-reauth", PASSPHRASE);
    app.click("staff-add-do");
    app.wait("staff-code-title");
    look(app, "staff-code", lang, theme);
    let groups =
        "return [...document.querySelectorAll('.handover li')].map((one) => one.textContent).join('-');";
    let code = app.script(groups);
    let code = code.as_str().expect("a code").to_owned();
    assert_eq!(code.len(), 39, "eight groups of four");
    app.click("staff-code-written");
    app.click("common-close");
    app.wait("staff-waiting");
    assert!(
        !app.says(code.get(..4).expect("a group")),
        "the code is shown once"
    );
    code
}

fn join(app: &App, code: &str, lang: Lang, theme: Theme) {
    app.wait("vault-locked-note");
    app.click("vault-have-code");
    app.wait("vault-join-title");
    look(app, "join", lang, theme);
    type_code(app, code);
    app.fill_in("vault-new-phrase", PETERS);
    app.fill_in("vault-first-again", PETERS);
    look(app, "join-passphrase", lang, theme);
    app.click("vault-join-open");
}

/// Types it as a person does: on and on from the first group, in small letters.
fn type_code(app: &App, code: &str) {
    let first = app.t("vault-code-group", &[("position", Arg::Integer(1))]);
    app.fill(&first, &code.replace('-', "").to_lowercase());
    app.wait("vault-code-right");
}

#[test]
fn the_owner_comes_in_by_the_recovery_sheet_in_slovak_by_night() {
    recovery(Lang::Slovak, Theme::Dark);
}

#[test]
fn the_owner_comes_in_by_the_recovery_sheet_in_english_by_day() {
    recovery(Lang::English, Theme::Light);
}

fn recovery(lang: Lang, theme: Theme) {
    let mut app = App::start_in(lang, theme, |_| ());
    app.click("nav-settings");
    app.wait("settings-keys");
    look(&app, "settings-keys", lang, theme);
    let code = new_sheet(&app, lang, theme);

    app.lock();
    app.wait("vault-locked-note");
    app.click("vault-have-sheet");
    app.wait("vault-recover-title");
    // Somebody reads an O for the zero.
    type_code(&app, &code.replace('0', "O"));
    app.fill_in("vault-new-phrase", CHANGED);
    app.fill_in("vault-first-again", CHANGED);
    look(&app, "recover", lang, theme);
    app.click("vault-recover-open");
    app.wait("vault-recover-done");

    app.lock();
    app.wait("vault-locked-note");
    app.fill_in("vault-phrase", PASSPHRASE);
    app.press("Enter");
    app.wait("error-wrong-key");
    app.fill_in("vault-phrase", CHANGED);
    app.press("Enter");
    app.wait("nav-people");

    for message in app.traffic() {
        let asked = message.direction == "request";
        assert!(
            asked || !message.body.contains(CHANGED),
            "the passphrase came back in {}",
            message.name
        );
        assert!(
            asked || !message.body.contains(&code),
            "the code came back in {}",
            message.name
        );
    }
}

/// Has a new recovery sheet made and proves to hold it.
fn new_sheet(app: &App, lang: Lang, theme: Theme) -> String {
    assert!(
        app.says(&app.t("settings-keys-kit-pending", &[])),
        "nobody proved yet to hold the first one"
    );
    let kit = app.path("documents/kit.pdf");
    app.click("settings-keys-kit-new");
    app.fill_in("vault-reauth", PASSPHRASE);
    // Without an answer the dialog is cancelled: nothing is made.
    app.click("settings-keys-kit-do");
    app.wait("settings-keys-kit-what");
    app.choose_file(&kit);
    app.click("settings-keys-kit-do");
    app.wait("settings-keys-kit-prove");
    let code = code_of(&kit);
    for (position, group) in (1_i64..).zip(code.split('-')) {
        let label = app.t("vault-kit-group", &[("position", Arg::Integer(position))]);
        if app.says(&label) {
            app.fill(&label, group);
        }
    }
    look(app, "new-sheet", lang, theme);
    app.click("settings-keys-kit-confirm");
    app.wait("settings-keys-kit-done");
    app.wait_gone(&app.t("settings-keys-kit-pending", &[]));
    code
}

#[test]
fn passphrase_and_master_key_are_changed() {
    let (lang, theme) = (Lang::Slovak, Theme::Light);
    let mut app = App::start_in(lang, theme, |_| ());
    app.click("nav-settings");
    app.wait("settings-keys");
    app.click("common-change");
    app.fill_in("settings-keys-phrase-now", PASSPHRASE);
    app.fill_in("vault-new-phrase", CHANGED);
    app.fill_in("vault-first-again", CHANGED);
    look(&app, "change-passphrase", lang, theme);
    app.click("settings-keys-phrase-do");
    app.wait("settings-keys-advice");

    app.click("settings-keys-master-new");
    app.wait("settings-keys-master-what");
    app.fill_in("vault-reauth", CHANGED);
    look(&app, "new-master-key", lang, theme);
    app.press("Enter");
    app.wait("settings-keys-master-done");
    look(&app, "settings-rotated", lang, theme);

    app.lock();
    app.wait("vault-locked-note");
    app.fill_in("vault-phrase", PASSPHRASE);
    app.press("Enter");
    app.wait("error-wrong-key");
    app.fill_in("vault-phrase", CHANGED);
    app.press("Enter");
    app.wait("nav-people");
}
