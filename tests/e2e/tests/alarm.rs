//! A vault that is not what it was: the window says what is missing, since when, where the newest good backup is, and
//! stops saying it when the owner took note.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::fs;

use e2e::{App, Lang, Theme, Vault};

#[test]
fn a_vault_that_was_put_back_is_told_in_slovak_by_night() {
    put_back(Lang::Slovak, Theme::Dark);
}

#[test]
fn a_vault_that_was_put_back_is_told_in_english_by_day() {
    put_back(Lang::English, Theme::Light);
}

fn put_back(lang: Lang, theme: Theme) {
    let mut backup = String::new();
    let mut app = App::start_in(lang, theme, |vault| {
        add(vault, "Žofia Kováčová");
        let file = vault.path().join("vault.db");
        let old = fs::read(&file).expect("the database");
        add(vault, "Jana Hudáková");
        let made = vault.cli(&["backup", "run"]);
        made["path"].as_str().expect("a path").clone_into(&mut backup);
        fs::write(&file, old).expect("the old database");
    });
    app.wait("warning-title-behind");
    // What the old database knows nothing of: the backup was made after it.
    app.wait_text(&backup);
    app.wait_text("Žofia Kováčová");
    assert!(!app.says("Jana Hudáková"), "that is what is missing");
    app.screenshot(&format!("alarm-{}-{}", lang.tag(), theme.tag()));
    app.must_be_accessible("alarm");

    // It is told at every unlock until somebody took note of it.
    app.lock();
    app.unlock();
    app.wait("warning-title-behind");
    app.click("warning-acknowledge");
    app.wait("warning-acknowledge-text");
    app.screenshot(&format!("alarm-note-{}-{}", lang.tag(), theme.tag()));
    app.must_be_accessible("taking note");
    app.script("document.querySelector('[role=dialog] .btn--primary').click(); return null;");
    app.wait_gone(&app.t("warning-title-behind", &[]));
    app.lock();
    app.unlock();
    app.wait_text("Žofia Kováčová");
    assert!(!app.says(&app.t("warning-title-behind", &[])));
}

fn add(vault: &Vault, name: &str) {
    vault.cli(&[
        "person",
        "add",
        "--name",
        name,
        "--purpose",
        "contract",
        "--source",
        "self",
    ]);
}
