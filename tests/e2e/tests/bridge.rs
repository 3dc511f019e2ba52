//! Commands from the real page through the real bridge, before any vault is open.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use e2e::{App, Lang, Theme};
use serde_json::{Value, json};

/// Calls a command as the page does, and returns its view or its error.
fn call(app: &App, command: &str, arguments: &Value) -> Result<Value, Value> {
    let answer = app.script_later(
        "const [command, args, done] = arguments; \
         window.__TAURI_INTERNALS__.invoke(command, args).then((view) => done({ view }), (error) => done({ error }));",
        &[json!(command), arguments.clone()],
    );
    match answer.get("error") {
        Some(error) => Err(error.clone()),
        None => Ok(answer.get("view").cloned().unwrap_or_default()),
    }
}

#[test]
fn a_locked_program_answers_with_codes_and_sentences() {
    let app = App::start(Lang::Slovak, Theme::Light);
    let state = call(&app, "vault_state", &json!({})).expect("a state");
    assert_eq!(state["state"], "locked");
    for (command, request) in [
        (
            "people_page",
            json!({"sort": "name", "descending": false, "start": 0, "limit": 50}),
        ),
        ("settings_show", Value::Null),
        ("audit_verify", Value::Null),
    ] {
        let error = call(&app, command, &json!({ "request": request })).expect_err("locked");
        assert_eq!(error["code"], "locked", "{command}");
        assert_eq!(
            error["message"], "Trezor je zamknutý. Najprv ho odomknite.",
            "{command}"
        );
    }
}

#[test]
fn what_the_window_must_not_do_is_refused() {
    let app = App::start(Lang::English, Theme::Light);
    for (request, code) in [
        (json!({"sort": 7}), "bad-request"),
        (json!("people"), "bad-request"),
        (Value::Null, "bad-request"),
    ] {
        let error = call(&app, "people_page", &json!({ "request": request })).expect_err("refused");
        assert_eq!(error["code"], code, "{request}");
    }
    // A path that Rust did not name.
    let request = json!({"request": {"path": "/etc", "passphrase": "krhla pondelok"}});
    assert_eq!(
        call(&app, "vault_open", &request).expect_err("refused")["code"],
        "not-a-vault"
    );
    // A command that is not there, and one of the core that the capability does not give.
    for command in [
        "person_delete",
        "plugin:webview|print",
        "plugin:fs|read_file",
        "plugin:dialog|open",
    ] {
        let error = call(&app, command, &json!({})).expect_err("refused");
        assert!(error.is_string(), "{command}: {error}");
    }
}

#[test]
fn every_message_is_recorded() {
    let app = App::start(Lang::Slovak, Theme::Light);
    call(&app, "preferences_show", &json!({})).expect("preferences");
    let names: Vec<(String, String)> = app
        .traffic()
        .into_iter()
        .map(|message| (message.direction, message.name))
        .collect();
    for direction in ["request", "response"] {
        assert!(
            names.contains(&(direction.to_owned(), "preferences_show".to_owned())),
            "{names:?}"
        );
    }
}

#[test]
fn the_desktop_decides_language_and_theme_at_first() {
    for (lang, theme, dark) in [
        (Lang::Slovak, Theme::Light, false),
        (Lang::English, Theme::Dark, true),
    ] {
        let app = App::start(lang, theme);
        let preferences = call(&app, "preferences_show", &json!({})).expect("preferences");
        assert_eq!(preferences["language"], lang.tag());
        assert_eq!(
            app.script("return matchMedia('(prefers-color-scheme: dark)').matches;"),
            dark
        );
    }
}
