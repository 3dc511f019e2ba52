//! What `tauri.conf.json` must say (DESIGN: window, content security policy, invariant 13).

use std::collections::BTreeMap;

use serde_json::Value;

fn configuration() -> Value {
    serde_json::from_str(include_str!("../../tauri.conf.json")).expect("JSON")
}

#[test]
fn the_page_may_load_itself_and_speak_to_rust_and_nothing_else() {
    let configuration = configuration();
    let policy = configuration["app"]["security"]["csp"]
        .as_str()
        .expect("a policy");
    let directives: BTreeMap<&str, &str> = policy
        .split(';')
        .filter_map(|directive| directive.trim().split_once(' '))
        .collect();
    let expected = BTreeMap::from([
        ("default-src", "'none'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("img-src", "'self' data: blob:"),
        ("font-src", "'self'"),
        ("connect-src", "ipc: http://ipc.localhost"),
        ("frame-src", "'none'"),
        ("form-action", "'none'"),
        ("base-uri", "'none'"),
        ("object-src", "'none'"),
    ]);
    assert_eq!(directives, expected);
}

#[test]
fn the_page_cannot_reach_into_tauri() {
    let app = &configuration()["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(
        app["windows"],
        serde_json::json!([]),
        "the window is made in Rust, incognito"
    );
    assert_eq!(app["security"].get("assetProtocol"), None);
}

#[test]
fn no_plugin_reaches_the_network_a_shell_or_the_disk_from_the_page() {
    let manifest: toml::Table = include_str!("../../Cargo.toml").parse().expect("TOML");
    let names: Vec<&str> = manifest["dependencies"]
        .as_table()
        .expect("dependencies")
        .keys()
        .map(String::as_str)
        .collect();
    let plugins: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| name.starts_with("tauri-plugin-"))
        .collect();
    assert_eq!(
        plugins,
        [
            "tauri-plugin-dialog",
            "tauri-plugin-single-instance",
            "tauri-plugin-window-state"
        ]
    );
}
