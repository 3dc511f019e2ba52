//! The window's side: Node, its packages, the built page.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::failure::Failure;
use crate::hash::{self, Stamp};
use crate::{place, process, say};

/// The oldest Node that Vite 8 runs on here.
const NODE: (u32, u32) = (20, 19);

/// Node is there and not too old.
pub fn node() -> Result<(), Failure> {
    let found = Command::new("node").arg("--version").output().ok();
    let text = found
        .map(|answer| String::from_utf8_lossy(&answer.stdout).trim().to_owned())
        .unwrap_or_default();
    match version(&text) {
        Some(found) if found >= NODE && process::works(npm(), &["--version"]) => Ok(()),
        _ => Err(Failure::Missing(format!(
            "Node.js {}.{} or newer with npm is needed to build the window ({} found): from nodejs.org or your \
             system's packages",
            NODE.0,
            NODE.1,
            if text.is_empty() { "none" } else { &text }
        ))),
    }
}

/// Installs the npm packages when `package-lock.json` changed since npm last finished.
///
/// # Errors
/// When npm fails.
pub fn modules() -> Result<(), Failure> {
    let ui = place::ui();
    // npm writes its own copy of the lock file last, so a broken installation is not mistaken for a whole one.
    let (wanted, done) = (
        ui.join("package-lock.json"),
        ui.join("node_modules").join(".package-lock.json"),
    );
    if changed(&done).is_some_and(|done| changed(&wanted).is_some_and(|wanted| wanted <= done)) {
        say::note("the window's packages are installed already");
        return Ok(());
    }
    say::step("Installing the window's packages");
    process::run(&mut process::command(
        npm(),
        &["ci", "--no-audit", "--no-fund", "--prefer-offline"],
        &ui,
    ))
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|metadata| metadata.modified()).ok()
}

/// Builds the page when its sources changed.
///
/// # Errors
/// When npm or Vite fails.
pub fn build() -> Result<(), Failure> {
    modules()?;
    let (root, ui) = (place::root(), place::ui());
    // Messages and pictures lie outside `ui/` and are built into the page.
    let sources = hash::tree(&[ui.clone(), root.join("assets")], &["node_modules", "dist"])?;
    let stamp = Stamp::new(place::memory().join("window"), sources);
    if stamp.fresh() && ui.join("dist").join("index.html").exists() {
        say::note("the window is built already");
        return Ok(());
    }
    say::step("Building the window");
    process::run(&mut process::command(npm(), &["run", "build"], &ui))?;
    stamp.set()
}

/// npm by its name on this system.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn node_versions_are_read() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("20"), None);
        assert_eq!(version(""), None);
    }
}
