//! `cargo xtask soak`: the long form of the tests of a vault, and the table of GOALS.md "Nothing lost, no one let in".
//!
//! The tests are the ordinary ones of `cargo xtask test`; there they take a sample, here all of it, or as much as fits
//! into the minutes given. Each tells what it tried and what did not hold.

mod report;

use std::path::PathBuf;

use crate::cargo::{cargo, has};
use crate::failure::{Doing, Failure};
use crate::{place, process, say};

use report::Report;

/// How long all of it takes where nothing was said.
const MINUTES: u64 = 20;
/// Tests that go on until their time is over.
const LONG_TESTS: u64 = 16;
/// Tests whose long form is the soak, by the modules they are in.
const MODULES: [&str; 11] = [
    "kill::",
    "kills::",
    "nth_call::",
    "power_cut::",
    "flips::",
    "freshness::",
    "tamper::",
    "disk_full::",
    "rollback::",
    "backup::random::",
    "migrate::",
];

/// How much is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Everything: hours.
    Full,
    /// What fits into about so many minutes.
    Minutes(u64),
}

impl Default for Extent {
    fn default() -> Self {
        Self::Minutes(MINUTES)
    }
}

/// Runs the long tests and prints the table.
///
/// # Errors
/// If a test fails or a promise does not hold.
pub fn soak(extent: Extent) -> Result<(), Failure> {
    let scale = match extent {
        Extent::Full => "full".to_owned(),
        Extent::Minutes(minutes) => seconds_each(minutes).to_string(),
    };
    let path = report_path();
    let _ = std::fs::remove_file(&path);
    std::fs::create_dir_all(place::artifacts()).doing("making the folder of artifacts")?;
    say::step("Long tests of the vault (what they try is in CONTRIBUTING.md)");
    let (_, passed) = process::watch(
        cargo(&arguments())
            .env("DOVERNIK_SOAK", &scale)
            .env("DOVERNIK_SOAK_REPORT", &path),
    )?;
    say::step("What was told of 1 000 generated people is what is erased and what is kept with a ground");
    process::run(cargo(&SYMMETRY).env("DOVERNIK_SOAK", &scale))?;
    let lines = std::fs::read_to_string(&path).doing("reading what the tests tried")?;
    let report = Report::read(&lines);
    say::plain("");
    say::plain(&report.print());
    if passed && report.holds() {
        Ok(())
    } else {
        Err(Failure::Other(
            "a promise does not hold, or a test failed".to_owned(),
        ))
    }
}

/// Of the time for all, each test has its share of the processors.
fn seconds_each(minutes: u64) -> u64 {
    let processors = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    (minutes * 60 * processors / LONG_TESTS).max(1)
}

fn report_path() -> PathBuf {
    place::artifacts().join("soak.jsonl")
}

/// The symmetry of access report and erasure, on more people than the ordinary tests take.
const SYMMETRY: [&str; 6] = [
    "test",
    "--package",
    "crm",
    "--lib",
    "--",
    "erasure::tests::symmetry",
];

fn arguments() -> Vec<&'static str> {
    let mut arguments = if has("nextest") {
        vec![
            "nextest",
            "run",
            "--package",
            "vault",
            "--test",
            "it",
            "--no-fail-fast",
        ]
    } else {
        vec![
            "test",
            "--package",
            "vault",
            "--test",
            "it",
            "--no-fail-fast",
            "--",
        ]
    };
    arguments.extend(MODULES);
    arguments
}
