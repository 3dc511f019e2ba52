//! Where things are.

use std::path::{Path, PathBuf};

/// Root of the repository: the folder that holds `tauri.conf.json`.
pub fn root() -> PathBuf {
    // Cargo names the folder of the running package; a copied binary falls back to where it was built.
    let package =
        std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let root = Path::new(&package)
        .ancestors()
        .find(|folder| folder.join("tauri.conf.json").exists());
    root.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The window's sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The independent reader of a vault, in Python.
pub fn reader() -> PathBuf {
    root().join("tests").join("reader")
}

/// Cargo's target folder: `CARGO_TARGET_DIR` is respected.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || root().join("target"),
        |folder| {
            let folder = PathBuf::from(folder);
            if folder.is_absolute() {
                folder
            } else {
                root().join(folder)
            }
        },
    )
}

/// Pictures, logs and packages; ignored by git.
pub fn artifacts() -> PathBuf {
    root().join("artifacts")
}

/// What xtask remembers about this clone: a target folder can serve several.
pub fn memory() -> PathBuf {
    target()
        .join("xtask")
        .join(format!("{:016x}", crate::hash::text(&root().to_string_lossy())))
}

/// A built program.
pub fn program(name: &str, release: bool) -> PathBuf {
    let folder = if release { "release" } else { "debug" };
    target()
        .join(folder)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A built example of a release.
pub fn example(name: &str) -> PathBuf {
    target()
        .join("release")
        .join("examples")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
