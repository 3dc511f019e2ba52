//! From nothing to the first screen, and in again after locking, in both languages.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use e2e::{App, Lang, Theme, code_of};

const PHRASE: &str = "krhla pondelok žeriav tymian lavica";

#[test]
fn a_vault_is_made_locked_and_opened_in_slovak() {
    first_run(Lang::Slovak, Theme::Light);
}

#[test]
fn a_vault_is_made_locked_and_opened_in_english() {
    first_run(Lang::English, Theme::Dark);
}

fn first_run(lang: Lang, theme: Theme) {
    let mut app = App::start(lang, theme);
    let picture = |name: &str| format!("{name}-{}-{}", lang.tag(), theme.tag());

    app.wait("vault-first-firm-title");
    app.must_be_accessible("first run: the firm");
    app.screenshot(&picture("first-run-firm"));
    app.fill_in("vault-first-company", "Podhora");
    app.fill_in("vault-first-staff", "Marta Kováčová");
    app.wait_text("Podhora.dovernik");
    app.click("common-continue");

    app.wait("vault-first-phrase-note");
    app.fill_in("vault-first-phrase-label", PHRASE);
    app.fill_in("vault-first-again", PHRASE);
    app.must_be_accessible("first run: the passphrase");
    app.screenshot(&picture("first-run-phrase"));
    app.click("vault-first-create");

    app.wait("vault-kit-save");
    let kit = app.path("documents/kit.pdf");
    app.choose_file(&kit);
    app.click("vault-kit-save");
    app.wait("vault-kit-prove");
    let code = code_of(&kit);
    for (position, group) in (1_i64..).zip(code.split('-')) {
        let label = app.t("vault-kit-group", &[("position", text::Arg::Integer(position))]);
        if app.says(&label) {
            app.fill(&label, group);
        }
    }
    app.must_be_accessible("first run: the recovery sheet");
    app.screenshot(&picture("first-run-kit"));
    app.click("vault-kit-confirm");

    app.wait("vault-first-start-title");
    app.must_be_accessible("first run: the beginning");
    app.click("vault-first-start-empty");
    app.click("vault-first-start-go");
    app.wait("people-empty");

    // What opens the vault crosses once, from the window to Rust, and never comes back.
    for message in app
        .traffic()
        .iter()
        .filter(|message| message.direction != "request")
    {
        assert!(
            !message.body.contains(PHRASE),
            "the passphrase came back in {}",
            message.name
        );
        for group in code.split('-') {
            assert!(
                !message.body.contains(&format!("\"{group}\"")),
                "the recovery code is in {}",
                message.name
            );
        }
        assert!(
            !message.body.contains(&code),
            "the recovery code is in {}",
            message.name
        );
    }

    app.lock();
    app.wait("vault-locked-note");
    app.must_be_accessible("unlock");
    app.screenshot(&picture("unlock"));
    app.fill_in("vault-phrase", "nie je to ona vôbec");
    app.press("Enter");
    app.wait("error-wrong-key");
    app.fill_in("vault-phrase", PHRASE);
    app.press("Enter");
    app.wait("people-empty");
}
