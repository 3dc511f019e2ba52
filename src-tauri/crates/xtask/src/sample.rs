//! A vault of fictional people, made by the command line as anybody could.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::args::Seed;
use crate::cargo::cargo;
use crate::failure::{Doing, Failure};
use crate::{place, process, say};

/// The passphrase of every sample vault. It guards invented people only.
pub const PASSPHRASE: &str = "krhla pondelok žeriav tymian lavica";
/// People in the vault of `run --sample`.
const PEOPLE: u32 = 200;
/// The same people on every computer.
const SEED: &str = "1";

/// Makes a sample vault in a folder of the person's choice.
///
/// # Errors
/// When the folder is a vault already, or a step fails.
pub fn seed(options: &Seed) -> Result<(), Failure> {
    let folder = std::path::absolute(&options.folder).doing("finding the folder")?;
    process::run(&mut cargo(&[
        "build",
        "--package",
        "dovernik",
        "--package",
        "dovernik-cli",
    ]))?;
    make(&folder, options.people, false)?;
    say::note(&format!("its passphrase: {PASSPHRASE}"));
    Ok(())
}

/// The vault of `run --sample`; made at the first call only.
///
/// # Errors
/// When a step fails.
pub fn at_hand(release: bool) -> Result<PathBuf, Failure> {
    let folder = place::memory().join("sample").join("Stolárstvo Podhora.dovernik");
    if folder.join("vault.db").exists() {
        say::note("the sample vault is there already");
    } else {
        // What an interrupted attempt left behind is nobody's.
        if folder.exists() {
            std::fs::remove_dir_all(&folder).doing("clearing a half-made sample vault")?;
        }
        make(&folder, PEOPLE, release)?;
    }
    say::note(&format!("sample vault: {}", folder.display()));
    say::note(&format!("its passphrase: {PASSPHRASE}"));
    Ok(folder)
}

fn make(folder: &Path, people: u32, release: bool) -> Result<(), Failure> {
    say::step(&format!("Making a vault with {people} fictional people"));
    if !place::program("dovernik-cli", release).exists() {
        process::run(&mut cargo(&[
            "build",
            "--package",
            "dovernik",
            "--package",
            "dovernik-cli",
        ]))?;
    }
    if let Some(parent) = folder.parent() {
        std::fs::create_dir_all(parent).doing(format!("making {}", parent.display()))?;
    }
    let cli = |arguments: &[&str]| {
        let mut command = Command::new(place::program("dovernik-cli", release));
        command
            .arg("--vault")
            .arg(folder)
            .args(arguments)
            .env("DOVERNIK_PASSPHRASE", PASSPHRASE);
        process::run(&mut command)
    };
    cli(&[
        "vault",
        "create",
        "--staff",
        "Marta Kováčová",
        "--company",
        "Stolárstvo Podhora",
    ])?;
    cli(&["seed", "--people", &people.to_string(), "--seed", SEED])
}
