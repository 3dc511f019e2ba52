//! `dovernik-cli`: the same use cases as the window, for a terminal, a scheduled task and acceptance tests.
//!
//! The words, JSON keys and exit codes are a contract (docs/cli.md). Nothing here decides anything: a command becomes a
//! request of `api`, its view becomes JSON or text.

mod answer;
mod args;
mod batch;
mod context;
mod harden;
mod human;
mod output;
mod passphrase;
mod run;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::answer::Answer;
use crate::args::{Cli, Command};
use crate::context::Context;

fn main() -> ExitCode {
    harden::process();
    std::panic::set_hook(Box::new(|_| {})); // a panic message could carry a value; the exit below says what is safe
    let code = std::panic::catch_unwind(start).unwrap_or_else(|_| output::crashed());
    ExitCode::from(code)
}

fn start() -> u8 {
    let words: Vec<String> = std::env::args_os()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let cli = match Cli::try_parse_from(&words) {
        Ok(cli) => cli,
        Err(error) => return output::usage(&error, words.iter().any(|word| word == "--json")),
    };
    let Cli { call, command } = cli;
    let json = call.json;
    let lang = call.lang.unwrap_or_default();
    let mut context = match Context::new(call) {
        Ok(context) => context,
        Err(error) => return output::answer(&Answer::from(error), json, lang),
    };
    match command {
        Command::Batch { file } => batch::run(&mut context, &file),
        command => {
            let answer = run::run(&mut context, command);
            output::answer(&answer, json, context.lang())
        }
    }
}
