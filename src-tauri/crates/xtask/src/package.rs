//! `cargo xtask package`: installers, through Tauri's own bundler.

use std::path::PathBuf;

use crate::failure::{Doing, Failure};
use crate::setup::{self, For};
use crate::{place, process, say};

/// The bundler, a program inside an npm package: pinned like the library it serves.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";

/// Builds a release of the window and the command line, and bundles the window. The command line lies beside the
/// packages as it is: with it they would be two thirds larger, and few who want the window want it.
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
    let mut arguments = vec!["--yes", BUNDLER, "build", "--bundles", kinds()];
    // In one build, so that the parts they share are compiled once.
    arguments.extend(["--", "--package", "dovernik", "--package", "dovernik-cli"]);
    process::run(&mut process::command(npx(), &arguments, &place::root()))?;
    let cli = place::program("dovernik-cli", true);
    if let Some(name) = cli.file_name() {
        std::fs::copy(&cli, bundles().join(name)).doing("copying the command line")?;
    }
    say::step(&format!(
        "The packages and the command line: {}",
        bundles().display()
    ));
    Ok(())
}

/// Where the bundler puts them.
pub fn bundles() -> PathBuf {
    place::target().join("release").join("bundle")
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
