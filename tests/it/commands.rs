//! The list of commands, the commands that are there, what the window may call and the types it calls them by: one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn listed() -> BTreeSet<(String, String)> {
    api::commands::ALL
        .iter()
        .map(|command| (command.room.to_owned(), command.name.to_owned()))
        .collect()
}

#[test]
fn every_listed_command_is_there_and_no_other() {
    let registered: BTreeSet<(String, String)> = dovernik_shell::commands::REGISTERED
        .iter()
        .map(|(room, name)| ((*room).to_owned(), (*name).to_owned()))
        .collect();
    assert_eq!(registered, listed());
}

#[test]
fn each_room_has_a_permission_with_just_its_commands() {
    let folder = root().join("src-tauri").join("permissions");
    let mut permitted = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("permissions").flatten() {
        let table: toml::Table = fs::read_to_string(entry.path())
            .expect("a file")
            .parse()
            .expect("TOML");
        for permission in table["permission"].as_array().expect("permissions") {
            let room = permission["identifier"].as_str().expect("a room");
            assert_eq!(
                entry.path().file_stem(),
                Some(room.as_ref()),
                "a room has its own file"
            );
            for command in permission["commands"]["allow"].as_array().expect("commands") {
                permitted.insert((room.to_owned(), command.as_str().expect("a name").to_owned()));
            }
        }
    }
    assert_eq!(permitted, listed());
}

#[test]
fn the_one_window_may_call_the_rooms_and_three_things_of_the_core() {
    let folder = root().join("src-tauri").join("capabilities");
    let files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("capabilities")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    assert_eq!(files.len(), 1, "one capability");
    let json: serde_json::Value = serde_json::from_str(&read(&files[0])).expect("JSON");
    assert_eq!(json["windows"], serde_json::json!(["main"]));
    let given: BTreeSet<&str> = json["permissions"]
        .as_array()
        .expect("a list")
        .iter()
        .flat_map(|p| p.as_str())
        .collect();
    let mut expected: BTreeSet<&str> = api::commands::ALL.iter().map(|command| command.room).collect();
    expected.extend([
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:webview:allow-set-webview-zoom",
    ]);
    assert_eq!(given, expected);
    assert!(json.get("remote").is_none(), "no page from elsewhere");
}

#[test]
fn the_types_of_the_window_are_fresh() {
    let generated = root().join("ui/src/lib/ipc/generated/commands.ts");
    assert_eq!(
        read(&generated),
        api::commands::typescript(),
        "`cargo xtask gen` writes it"
    );
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}
