//! The window itself, before anybody does anything in it.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use e2e::{App, Lang, Theme};

#[test]
fn it_opens_and_shows_the_built_page() {
    let app = App::start(Lang::Slovak, Theme::Light);
    app.wait_text("Dôverník");
    assert_eq!(app.script("return document.title;"), "Dôverník");
    assert!(
        !app.says("has not been built"),
        "the program was compiled without its page"
    );
    app.screenshot("window-start");
}

#[test]
fn the_page_cannot_reach_out_or_keep_anything() {
    let app = App::start(Lang::English, Theme::Dark);
    app.wait_text("Dôverník");
    // Strict CSP, no global Tauri object, prototypes frozen: DESIGN.md §4.
    assert_eq!(app.script("return typeof window.__TAURI__;"), "undefined");
    assert_eq!(app.script("return Object.isFrozen(Object.prototype);"), true);
    let refused = app.script(
        "const style = document.createElement('style'); style.textContent = 'body { --canary: 1 }'; \
         document.head.append(style); \
         const seen = getComputedStyle(document.body).getPropertyValue('--canary'); style.remove(); return seen;",
    );
    assert_eq!(refused, "", "an inline style sheet was applied");
}
