//! Vaults for tests, made by the command line as anybody could.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::fs::FlockOperation;
use serde_json::Value;
use xtask::place;

/// The passphrase of every vault of the window tests. It guards invented people only.
pub const PASSPHRASE: &str = "krhla pondelok zeriav tymian lavica";

/// A vault on the disk.
#[derive(Clone)]
pub struct Vault {
    path: PathBuf,
}

impl Vault {
    /// Makes one with its owner.
    ///
    /// # Panics
    /// When the command line is not built or refuses.
    #[must_use]
    pub fn make(path: &Path) -> Self {
        let vault = Self {
            path: path.to_owned(),
        };
        vault.cli(&[
            "vault",
            "create",
            "--staff",
            "Marta Kováčová",
            "--company",
            "Stolárstvo Podhora",
        ]);
        vault
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A process holds it open.
    ///
    /// # Panics
    /// When it is not there.
    #[must_use]
    pub fn held(&self) -> bool {
        let lock = File::open(self.path.join("vault.lock")).expect("vault.lock");
        rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive).is_err()
    }

    /// Runs a command of the command line and returns its JSON.
    ///
    /// # Panics
    /// When it is refused: the test asked for something that must work.
    pub fn cli(&self, arguments: &[&str]) -> Value {
        let done = Command::new(place::program("dovernik-cli", false))
            .arg("--vault")
            .arg(&self.path)
            .arg("--json")
            .args(arguments)
            .env("DOVERNIK_PASSPHRASE", PASSPHRASE)
            .output()
            .expect("dovernik-cli");
        let text = String::from_utf8_lossy(&done.stdout);
        assert!(
            done.status.success(),
            "{arguments:?}: {text}{}",
            String::from_utf8_lossy(&done.stderr)
        );
        serde_json::from_str(&text).unwrap_or_default()
    }
}
