//! `batch`: one unlock, many commands. Each is its own durable transaction, answered by one flushed line of JSON.

use std::fs::File;
use std::io::{BufRead, BufReader, stdin};
use std::path::Path;

use api::ApiError;
use clap::Parser;

use crate::answer::Answer;
use crate::args::{Command, Line, StaffCommand, VaultCommand};
use crate::context::Context;
use crate::{output, run};

/// Runs the lines of a file, or of standard input for `-`. Ends at the end of the input or after an exit code of 3 to
/// 6, which it returns.
pub fn run(context: &mut Context, file: &Path) -> u8 {
    let opened = if file == Path::new("-") {
        Ok(Box::new(stdin().lock()) as Box<dyn BufRead>)
    } else {
        File::open(file).map(|file| Box::new(BufReader::new(file)) as Box<dyn BufRead>)
    };
    let lines = match opened {
        Ok(reader) => reader.lines(),
        Err(error) => return fail(context, error.into()),
    };
    // The vault is opened before the first line, so that a wrong passphrase is told at once.
    if let Err(error) = context.session() {
        return fail(context, error);
    }
    for line in lines {
        let answer = match line {
            Ok(line) if line.trim().is_empty() => continue,
            Ok(line) => one(context, &line),
            Err(error) => Answer::from(ApiError::from(error)),
        };
        output::line(&answer, context.lang());
        context.end_of_line();
        if (3..=6).contains(&answer.exit()) {
            return answer.exit();
        }
    }
    0
}

fn fail(context: &Context, error: ApiError) -> u8 {
    let answer = Answer::from(error);
    output::line(&answer, context.lang());
    answer.exit()
}

fn one(context: &mut Context, line: &str) -> Answer {
    let Ok(words) = serde_json::from_str::<Vec<String>>(line) else {
        return ApiError::usage("bad-batch-line").into();
    };
    let Ok(Line {
        clock, lang, command, ..
    }) = Line::try_parse_from(words)
    else {
        return ApiError::usage("usage").into();
    };
    if matches!(
        command,
        Command::Batch { .. }
            | Command::Vault(VaultCommand::Create { .. } | VaultCommand::Recover { .. })
            | Command::Staff(StaffCommand::Join { .. })
    ) {
        return ApiError::usage("nested-batch").into();
    }
    if let Err(error) = context.start_of_line(clock.as_deref(), lang) {
        return error.into();
    }
    run::run(context, command)
}
