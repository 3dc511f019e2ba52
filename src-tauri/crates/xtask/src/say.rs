//! The only place that prints.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "xtask is a command for a terminal"
)]

use crate::failure::Failure;

/// A new piece of work.
pub fn step(what: &str) {
    println!("==> {what}");
}

/// A fact about the piece of work in hand.
pub fn note(what: &str) {
    println!("    {what}");
}

/// Text as it is.
pub fn plain(what: &str) {
    println!("{what}");
}

/// A line of a command's error output, passed on.
pub fn passed_on(line: &str) {
    eprintln!("{line}");
}

/// The end of a task that did not succeed.
pub fn failure(failure: &Failure) {
    eprintln!("xtask: {failure}");
}
