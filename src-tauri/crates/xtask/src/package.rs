//! `cargo xtask package`: installers, through Tauri's own bundler.

use crate::failure::Failure;
use crate::setup::{self, For};
use crate::{place, process, say};

/// The bundler, a program inside an npm package: pinned like the library it serves.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";

/// Builds a release and bundles it.
///
/// # Errors
/// When a step fails.
pub fn package() -> Result<(), Failure> {
    setup::system(For::Building)?;
    setup::build_window()?;
    if !cfg!(target_os = "linux") {
        say::note("packages for this system are configured but have never been tried");
    }
    say::step("Building a release and its packages");
    let npx = if cfg!(windows) { "npx.cmd" } else { "npx" };
    let kinds = if cfg!(windows) {
        "nsis"
    } else if cfg!(target_os = "macos") {
        "dmg"
    } else {
        "deb,rpm"
    };
    process::run(&mut process::command(
        npx,
        &["--yes", BUNDLER, "build", "--bundles", kinds],
        &place::root(),
    ))?;
    say::step(&format!(
        "The packages: {}",
        place::target().join("release").join("bundle").display()
    ));
    Ok(())
}
