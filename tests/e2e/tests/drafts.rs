//! What somebody is writing outlives the lock and the end of the program, comes back with a word about it, and can be
//! thrown away.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::time::Duration;

use e2e::{App, Lang, Theme, until};
use zbus::blocking::connection::Builder;

const NOTE: &str = "Volala, chce dubový stôl 180 × 90, termín do konca júla";
const NAME: &str = "Peter Novák";
const CONTACT: &str = "peter@novak.example";

fn with_person(lang: Lang, theme: Theme) -> App {
    App::start_in(lang, theme, |vault| {
        vault.cli(&[
            "person",
            "add",
            "--name",
            "Žofia Kováčová",
            "--email",
            "zofia@kovacova.example",
            "--purpose",
            "contract",
            "--source",
            "self",
        ]);
    })
}

fn open_person(app: &App) {
    app.wait_text("Žofia Kováčová");
    app.click_text("Žofia Kováčová");
    app.press("Enter");
    app.wait("timeline-write");
}

/// The field with this label holds this, now or in a while.
fn holds(app: &App, label: &str, text: &str) -> bool {
    let label = app.t(label, &[]);
    until(|| (app.value(&label) == text).then_some(())).is_some()
}

/// Rust was asked this so many times, and answered.
fn answered(app: &App, command: &str) -> usize {
    let answers = app.traffic();
    answers
        .iter()
        .filter(|one| one.direction == "response" && one.name == command)
        .count()
}

#[test]
fn a_note_that_is_being_written_outlives_the_lock() {
    let mut app = with_person(Lang::Slovak, Theme::Light);
    open_person(&app);
    app.fill_in("timeline-write", NOTE);
    // Locked in the middle of a sentence: nobody waits for a pause.
    app.lock();
    app.unlock();
    open_person(&app);
    assert!(holds(&app, "timeline-write", NOTE), "the note is lost");
    app.wait("draft-discard");
    app.must_be_accessible("a draft that came back");
    app.screenshot("draft-note-sk-light");

    // Saved, it is a note and no draft.
    app.click("timeline-save");
    app.wait("timeline-note-saved");
    app.wait_gone(&app.t("draft-discard", &[]));
    assert!(holds(&app, "timeline-write", ""));
    app.restart();
    app.unlock();
    open_person(&app);
    app.wait_text(NOTE);
    assert_eq!(
        app.value(&app.t("timeline-write", &[])),
        "",
        "a saved note came back as a draft"
    );
}

#[test]
fn a_lock_from_outside_waits_for_the_last_words() {
    let mut app = with_person(Lang::Slovak, Theme::Light);
    open_person(&app);
    let saver = Builder::address(app.bus())
        .and_then(Builder::build)
        .expect("the session bus");
    // In the middle of a sentence the screen is covered. Where this machine took so long that a pause came and kept
    // it, another sentence is begun.
    let sentence = (0..9).map(|number| format!("{NOTE} {number}")).find(|sentence| {
        app.fill_in("timeline-write", sentence);
        !app.traffic()
            .iter()
            .any(|one| one.name == "draft_keep" && one.body.contains(sentence.as_str()))
    });
    let sentence = sentence.expect("a sentence that no pause kept");
    saver
        .emit_signal(
            None::<&str>,
            "/org/gnome/ScreenSaver",
            "org.gnome.ScreenSaver",
            "ActiveChanged",
            &true,
        )
        .expect("a signal");
    app.wait_end(Duration::from_secs(30));
    app.restart();
    app.unlock();
    open_person(&app);
    assert!(holds(&app, "timeline-write", &sentence), "the note is lost");
}

#[test]
fn a_new_person_that_is_being_written_outlives_the_program() {
    let mut app = with_person(Lang::English, Theme::Dark);
    app.wait_text("Žofia Kováčová");
    app.click("people-new");
    app.wait("people-new-why");
    app.fill_in("people-col-name", NAME);
    app.fill_in("people-contact", CONTACT);
    let kept = until(|| (answered(&app, "draft_keep") > 0).then_some(()));
    assert!(kept.is_some(), "it is not kept on a pause");
    // The last of it may be on its way: what follows is no lock, the program is simply ended.
    let last = until(|| {
        let asked = app
            .traffic()
            .into_iter()
            .rfind(|one| one.name == "draft_keep" && one.direction == "request");
        asked.is_some_and(|one| one.body.contains(CONTACT)).then_some(())
    });
    assert!(last.is_some(), "the contact is not kept");
    let asked = || {
        app.traffic()
            .iter()
            .filter(|one| one.direction == "request" && one.name == "draft_keep")
            .count()
    };
    assert!(until(|| (answered(&app, "draft_keep") == asked()).then_some(())).is_some());
    app.restart();
    app.unlock();
    app.wait_text("Žofia Kováčová");
    app.click("people-new");
    assert!(holds(&app, "people-col-name", NAME), "the name is lost");
    assert!(holds(&app, "people-contact", CONTACT), "the contact is lost");
    app.must_be_accessible("a form that came back");
    app.screenshot("draft-new-person-en-dark");

    app.click("draft-discard");
    assert!(holds(&app, "people-col-name", ""));
    let dropped = until(|| (answered(&app, "draft_drop") > 0).then_some(()));
    assert!(dropped.is_some(), "it is not given up");
    app.lock();
    app.unlock();
    app.wait_text("Žofia Kováčová");
    app.click("people-new");
    app.wait("people-new-why");
    let shown = until(|| (answered(&app, "draft_show") >= 3).then_some(()));
    assert!(shown.is_some(), "the form asks for what was kept");
    assert_eq!(
        app.value(&app.t("people-col-name", &[])),
        "",
        "what was thrown away came back"
    );
}

#[test]
fn leaving_and_throwing_away_throws_the_draft_away() {
    let app = with_person(Lang::Slovak, Theme::Dark);
    open_person(&app);
    app.fill_in("timeline-write", NOTE);
    let kept = until(|| (answered(&app, "draft_keep") > 0).then_some(()));
    assert!(kept.is_some(), "it is not kept on a pause");
    app.click("common-back");
    app.click("leave-go");
    let dropped = until(|| (answered(&app, "draft_drop") > 0).then_some(()));
    assert!(dropped.is_some(), "the draft stays");
    open_person(&app);
    let shown = until(|| (answered(&app, "draft_show") >= 2).then_some(()));
    assert!(shown.is_some());
    assert_eq!(app.value(&app.t("timeline-write", &[])), "");
}
