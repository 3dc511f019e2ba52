//! `cargo xtask gen`: what is written from the one list of commands in `crates/api`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::cargo::cargo;
use crate::failure::{Doing, Failure};
use crate::{place, process, say};

/// First line of every generated file that is not TypeScript.
const MARK: &str = "# Written by `cargo xtask gen` from src-tauri/crates/api. Do not edit.\n\n";

/// Writes the files, or only looks whether they are fresh.
///
/// # Errors
/// When the list cannot be read, a file cannot be written, or `check` finds a stale one.
pub fn generate(check: bool) -> Result<(), Failure> {
    say::step(if check {
        "Are the generated files fresh?"
    } else {
        "Generating"
    });
    let wanted = files(&contract()?)?;
    let stale: Vec<&PathBuf> = wanted
        .iter()
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(p, _)| p)
        .collect();
    for path in &stale {
        say::note(&path.display().to_string());
    }
    if stale.is_empty() {
        say::note("everything is fresh");
        return Ok(());
    }
    if check {
        return Err(Failure::Other(
            "these generated files are stale: `cargo xtask gen` writes them".to_owned(),
        ));
    }
    for path in stale {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).doing(format!("making {}", folder.display()))?;
        }
        let text = wanted.get(path).map(String::as_str).unwrap_or_default();
        fs::write(path, text).doing(format!("writing {}", path.display()))?;
    }
    Ok(())
}

fn contract() -> Result<Value, Failure> {
    let text = process::output(&mut cargo(&[
        "run",
        "--quiet",
        "--package",
        "api",
        "--example",
        "contract",
    ]))?;
    serde_json::from_str(&text).map_err(|error| Failure::Other(format!("the list of commands: {error}")))
}

fn files(contract: &Value) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let broken = || Failure::Other("the list of commands has another form".to_owned());
    let types = contract.get("types").and_then(Value::as_str).ok_or_else(broken)?;
    let rooms = contract
        .get("rooms")
        .and_then(Value::as_object)
        .ok_or_else(broken)?;
    let (generated, shell) = (
        place::ui().join("src/lib/ipc/generated"),
        place::root().join("src-tauri"),
    );
    let mut files = BTreeMap::new();
    files.insert(generated.join("commands.ts"), types.to_owned());
    for (room, commands) in rooms {
        let names: Vec<&str> = commands
            .as_array()
            .ok_or_else(broken)?
            .iter()
            .filter_map(Value::as_str)
            .collect();
        files.insert(
            shell.join("permissions").join(format!("{room}.toml")),
            permission(room, &names),
        );
    }
    files.insert(
        shell.join("capabilities").join("window.json"),
        capability(rooms.keys().map(String::as_str)),
    );
    Ok(files)
}

/// One permission a room: all its commands.
fn permission(room: &str, commands: &[&str]) -> String {
    let mut text = format!(
        "{MARK}[[permission]]\nidentifier = \"{room}\"\ndescription = \"Commands of the room {room}.\"\n\
         commands.allow = [\n"
    );
    for command in commands {
        // Writing to a String does not fail.
        let _ = writeln!(text, "  \"{command}\",");
    }
    text.push_str("]\n");
    text
}

/// What the one window may call. Beside the rooms: its events, and the zoom of its own page.
fn capability<'a>(rooms: impl Iterator<Item = &'a str>) -> String {
    let core = [
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:webview:allow-set-webview-zoom",
    ];
    let names: Vec<String> = core
        .into_iter()
        .chain(rooms)
        .map(|name| format!("    \"{name}\""))
        .collect();
    format!(
        "{{\n  \"identifier\": \"window\",\n  \"description\": \"What the one window may call: its events, its zoom, \
         and the commands of each room. Written by cargo xtask gen.\",\n  \"windows\": [\"main\"],\n  \
         \"permissions\": [\n{}\n  ]\n}}\n",
        names.join(",\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_gets_its_commands_and_nothing_else() {
        let text = permission("search", &["people_find"]);
        assert!(text.ends_with("identifier = \"search\"\ndescription = \"Commands of the room search.\"\ncommands.allow = [\n  \"people_find\",\n]\n"));
        let json: Value = serde_json::from_str(&capability(["search"].into_iter())).expect("JSON");
        assert_eq!(json["permissions"].as_array().map(Vec::len), Some(4));
    }
}
