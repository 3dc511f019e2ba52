//! `cargo xtask package`: installers, through Tauri's own bundler.

use std::path::Path;

use serde_json::json;

use crate::failure::Failure;
use crate::setup::{self, For};
use crate::{place, process, say};

/// The bundler, a program inside an npm package: pinned like the library it serves.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";

/// Builds a release and bundles it; the command line goes into the same package.
///
/// # Errors
/// When a step fails.
pub fn package() -> Result<(), Failure> {
    setup::system(For::Building)?;
    setup::build_window()?;
    if !cfg!(target_os = "linux") {
        say::note("packages for this system are configured but have never been tried");
    }
    say::step("Building the program and its packages");
    let configuration = with_command_line(&place::program("dovernik-cli", true));
    let arguments = [
        "--yes",
        BUNDLER,
        "build",
        "--bundles",
        kinds(),
        "--config",
        &configuration,
        // One build for the window and the command line that goes into the same package.
        "--",
        "--package",
        "dovernik",
        "--package",
        "dovernik-cli",
    ];
    process::run(&mut process::command(npx(), &arguments, &place::root()))?;
    say::step(&format!("The packages: {}", bundles().display()));
    Ok(())
}

/// Where the bundler puts them.
pub fn bundles() -> std::path::PathBuf {
    place::target().join("release").join("bundle")
}

fn with_command_line(program: &Path) -> String {
    let files = json!({ "files": { "/usr/bin/dovernik-cli": program } });
    json!({ "bundle": { "linux": { "deb": files, "rpm": files } } }).to_string()
}

fn kinds() -> &'static str {
    if cfg!(windows) {
        "nsis"
    } else if cfg!(target_os = "macos") {
        "dmg"
    } else {
        "deb,rpm"
    }
}

fn npx() -> &'static str {
    if cfg!(windows) { "npx.cmd" } else { "npx" }
}
