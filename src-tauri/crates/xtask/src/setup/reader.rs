//! The independent reader of a vault (tests/reader): Python in an environment of its own.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::hash::{self, Stamp};
use crate::{place, process, say};

/// Python of the reader's environment; the environment is made when `requirements.txt` changed since it last was.
///
/// # Errors
/// When there is no Python, or pip fails.
pub fn python() -> Result<PathBuf, Failure> {
    let (reader, environment) = (place::reader(), place::memory().join("reader"));
    let python = environment.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let wanted = hash::tree(&[reader.join("requirements.txt")], &[])?;
    let stamp = Stamp::new(place::memory().join("reader.stamp"), wanted);
    if stamp.fresh() && process::works(&python.to_string_lossy(), &["-c", "import cryptography"]) {
        return Ok(python);
    }
    say::step("Installing what the independent reader needs");
    let system = if cfg!(windows) { "python" } else { "python3" };
    let mut make = process::command(system, &["-m", "venv", "--clear"], &reader);
    process::run(make.arg(&environment))?;
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--requirement",
        "requirements.txt",
    ];
    process::run(&mut process::command(&python, &install, &reader))?;
    stamp.set()?;
    Ok(python)
}
