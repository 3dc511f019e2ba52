//! `cargo xtask`: everything a person or a machine does with this repository, one command each.
//!
//! Plain standard library but for PNG and JSON, so that it compiles in seconds before anything else is built.

mod args;
mod bench;
mod cargo;
mod generate;
mod golden;
mod package;
mod process;
mod run;
mod sample;
mod say;
mod setup;
mod soak;
mod test;

use std::process::ExitCode;

use args::Task;
use xtask::failure::{self, Failure};
use xtask::{display, hash, place};

fn main() -> ExitCode {
    let outcome = args::parse(std::env::args().skip(1)).and_then(perform);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say::failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<(), Failure> {
    match task {
        Task::Help => {
            say::plain(args::HELP);
            Ok(())
        }
        Task::Run(options) => run::run(&options),
        Task::Test(options) => test::test(&options),
        Task::Generate { check } => generate::generate(check),
        Task::Seed(options) => sample::seed(&options),
        Task::Golden { version } => golden::golden(&version),
        Task::Bench { only, built } => bench::bench(&only, built),
        Task::Soak(extent) => soak::soak(extent),
        Task::Package => package::package(),
    }
}
