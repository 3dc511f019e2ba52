//! Prints what `cargo xtask gen` writes: the types of the window, and which commands each room has.

use std::collections::BTreeMap;
use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut rooms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for command in api::commands::ALL {
        rooms.entry(command.room).or_default().push(command.name);
    }
    let contract = serde_json::json!({ "types": api::commands::typescript(), "rooms": rooms });
    writeln!(std::io::stdout(), "{contract}")
}
