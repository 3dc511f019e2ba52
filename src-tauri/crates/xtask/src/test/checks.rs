//! The checks, cheap ones first.

use super::count::Count;
use crate::cargo::{cargo, has};
use crate::failure::Failure;
use crate::generate::generate;
use crate::{place, process, say, setup};

/// A check of the repository.
pub struct Check {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it does, for the person watching.
    pub what: &'static str,
    /// Runs it; the argument says whether CI does.
    pub run: fn(bool) -> Result<Count, Failure>,
}

/// All of them, in order.
pub const CHECKS: &[Check] = &[
    Check {
        name: "format",
        what: "Format of the Rust code",
        run: |_| one(&["fmt", "--all", "--", "--check"]),
    },
    Check {
        name: "lint",
        what: "Lints, warnings denied",
        run: |_| {
            one(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "--deny",
                "warnings",
            ])
        },
    },
    Check {
        name: "gen",
        what: "Generated files",
        run: |_| Ok(Count::one(generated())),
    },
    Check {
        name: "rust",
        what: "Rust tests",
        run: rust,
    },
    Check {
        name: "reader",
        what: "An independent reader in Python, written from docs/format.md, agrees with the program",
        run: reader,
    },
    Check {
        name: "doc",
        what: "Examples in the documentation",
        run: |_| counted(&["test", "--workspace", "--doc"]),
    },
    Check {
        name: "ui",
        what: "The window's own checks and tests",
        run: ui,
    },
    Check {
        name: "window",
        what: "The real window, driven through WebDriver",
        run: window,
    },
    Check {
        name: "supply",
        what: "Licences, sources and unused dependencies",
        run: supply,
    },
];

fn one(arguments: &[&str]) -> Result<Count, Failure> {
    let (_, passed) = process::watch(&mut cargo(arguments))?;
    Ok(Count::one(passed))
}

fn counted(arguments: &[&str]) -> Result<Count, Failure> {
    let (output, succeeded) = process::watch(&mut cargo(arguments))?;
    Ok(Count::of(&output, succeeded))
}

fn generated() -> bool {
    match generate(true) {
        Ok(()) => true,
        Err(failure) => {
            say::failure(&failure);
            false
        }
    }
}

/// nextest runs the tests in parallel across crates; plain `cargo test` does where it is not installed.
fn rust(ci: bool) -> Result<Count, Failure> {
    if has("nextest") {
        let mut arguments = vec![
            "nextest",
            "run",
            "--workspace",
            "--exclude",
            "e2e",
            "--no-fail-fast",
        ];
        if ci {
            arguments.extend(["--show-progress", "none", "--status-level", "fail"]);
        }
        counted(&arguments)
    } else {
        counted(&[
            "test",
            "--workspace",
            "--exclude",
            "e2e",
            "--lib",
            "--bins",
            "--tests",
            "--no-fail-fast",
        ])
    }
}

/// The reader's own tests, then those of the command line that hold the program against it.
fn reader(_ci: bool) -> Result<Count, Failure> {
    let python = setup::reader_python()?;
    let own = [
        "-m",
        "unittest",
        "discover",
        "--start-directory",
        "checks",
        "--top-level-directory",
        ".",
    ];
    let (output, succeeded) = process::watch(&mut process::command(&python, &own, &place::reader()))?;
    let mut count = Count::of(&output, succeeded);
    // Both are built for the Rust tests already; what needs Python is left out there.
    for (package, tests) in [("dovernik-cli", "oracle"), ("crm", "reader_tests")] {
        let held = ["test", "--package", package, "--tests", tests, "--", "--ignored"];
        let (output, succeeded) = process::watch(cargo(&held).env("DOVERNIK_READER", &python))?;
        count += Count::of(&output, succeeded);
    }
    Ok(count)
}

fn ui(_ci: bool) -> Result<Count, Failure> {
    let ui = place::ui();
    let (_, checked) = process::watch(&mut process::command(setup::npm(), &["run", "check"], &ui))?;
    let (output, succeeded) = process::watch(&mut process::command(setup::npm(), &["test"], &ui))?;
    let mut count = Count::one(checked);
    count += Count::of(&output, succeeded);
    Ok(count)
}

fn window(_ci: bool) -> Result<Count, Failure> {
    // With the tests, so that the features are those of the Rust tests and nothing is compiled twice.
    process::run(&mut cargo(&["build", "--workspace", "--bins", "--tests"]))?;
    // It tells a test which bytes are the keys of a vault.
    let reader = setup::reader_python()?;
    let mut tests = cargo(&["test", "--package", "e2e", "--no-fail-fast"]);
    let (output, succeeded) = process::watch(tests.env("DOVERNIK_READER", reader))?;
    Ok(Count::of(&output, succeeded))
}

/// Both tools are optional: their configuration is here, they run where they are installed.
fn supply(_ci: bool) -> Result<Count, Failure> {
    let mut count = Count::default();
    if has("deny") {
        count += one(&["deny", "--offline", "check", "bans", "licenses", "sources"])?;
    }
    if has("machete") {
        count += one(&["machete"])?;
    }
    Ok(count)
}
