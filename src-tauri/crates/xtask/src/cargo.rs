//! Calls of cargo.

use std::process::Command;

use crate::{place, process};

/// `cargo ARGUMENTS` at the root of the repository, with the cargo that runs xtask.
pub fn cargo(arguments: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = process::command(program, arguments, &place::root());
    // Cargo sets these for xtask itself; build scripts of other packages must not see them.
    for name in [
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_PKG_NAME",
        "CARGO_PKG_VERSION",
    ] {
        command.env_remove(name);
    }
    command
}

/// A cargo sub-command that may not be installed.
pub fn has(subcommand: &str) -> bool {
    process::works("cargo", &[subcommand, "--version"])
}
