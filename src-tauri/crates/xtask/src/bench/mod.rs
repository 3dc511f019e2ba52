//! `cargo xtask bench`: the rows of GOALS.md that exist, each beside its baseline measured in the same run.

mod data;
mod table;
mod window;

use crate::cargo::cargo;
use crate::failure::Failure;
use crate::setup::{self, For};
use crate::{process, say};
use table::Row;

/// A group of rows.
struct Group {
    name: &'static str,
    what: &'static str,
    measure: fn() -> Result<Vec<Row>, Failure>,
}

const GROUPS: &[Group] = &[
    Group {
        name: "data",
        what: "The vault: search, list, save, import, report, audit",
        measure: data::measure,
    },
    Group {
        name: "window",
        what: "The window: start and memory",
        measure: window::measure,
    },
];

/// Measures and prints.
///
/// # Errors
/// When a name is unknown, or something cannot be built or measured.
pub fn bench(only: &[String], built: bool) -> Result<(), Failure> {
    if let Some(unknown) = only
        .iter()
        .find(|name| !GROUPS.iter().any(|group| group.name == name.as_str()))
    {
        let names: Vec<&str> = GROUPS.iter().map(|group| group.name).collect();
        return Err(Failure::Usage(format!(
            "`{unknown}` is not a group of rows ({})",
            names.join(" ")
        )));
    }
    if !built {
        build()?;
    }
    let mut rows = Vec::new();
    for group in GROUPS
        .iter()
        .filter(|group| only.is_empty() || only.iter().any(|name| name == group.name))
    {
        say::step(group.what);
        rows.extend((group.measure)()?);
    }
    say::plain("");
    say::plain(&table::print(&rows));
    Ok(())
}

/// All in one build, so that the parts are compiled once.
fn build() -> Result<(), Failure> {
    setup::system(For::VirtualDisplay)?;
    setup::build_window()?;
    say::step("Building a release (the first time takes long)");
    let arguments = [
        "build",
        "--release",
        "--package",
        "dovernik",
        "--package",
        "dovernik-cli",
        "--package",
        "api",
        "--package",
        "vault",
        "--bins",
        "--example",
        "measure",
        "--example",
        "anchor",
        "--example",
        "bare",
        "--features",
        "tauri/custom-protocol",
    ];
    process::run(&mut cargo(&arguments))
}
