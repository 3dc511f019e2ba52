//! Running the independent reader.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::desk::{Desk, PASSPHRASE};

/// What the reader said.
pub struct Said {
    pub exit: i32,
    pub json: Value,
}

impl Said {
    /// The people of the vault.
    pub fn people(&self) -> &[Value] {
        self.json["people"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The rows under a key.
    pub fn rows(&self, key: &str) -> &[Value] {
        self.json[key].as_array().map_or(&[], Vec::as_slice)
    }
}

/// Reads the desk's vault with its passphrase.
pub fn read(desk: &Desk) -> Said {
    read_folder(desk, &desk.vault())
}

/// Reads another copy of the desk's vault.
pub fn read_folder(desk: &Desk, folder: &Path) -> Said {
    // With the line end that an editor leaves.
    let file = desk.write("passphrase", format!("{PASSPHRASE}\n").as_bytes());
    run(folder, "--passphrase-file", &file)
}

/// Reads the desk's vault with a recovery code.
pub fn read_with_code(desk: &Desk, code: &str) -> Said {
    let file = desk.write("code", code.as_bytes());
    run(&desk.vault(), "--code-file", &file)
}

/// Runs the reader on a vault or a backup.
pub fn run(target: &Path, flag: &str, secret: &Path) -> Said {
    let python = std::env::var_os("DOVERNIK_READER").expect("started by `cargo xtask test reader`");
    let output = Command::new(python)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/reader"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-m", "reader"])
        .arg(target)
        .arg(flag)
        .arg(secret)
        .output()
        .expect("Python runs");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(complaint.is_empty(), "the reader must not fail: {complaint}");
    Said {
        exit: output.status.code().expect("an exit code"),
        json: serde_json::from_slice(&output.stdout).expect("one JSON document"),
    }
}
