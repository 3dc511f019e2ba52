//! The only place that prints: answers on stdout, messages and progress on stderr.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this module is the output of the program"
)]

use std::io::Write;

use serde_json::json;
use text::Lang;

use crate::answer::Answer;
use crate::human;

/// Prints the answer of a single command; gives the exit code.
pub fn answer(answer: &Answer, as_json: bool, lang: Lang) -> u8 {
    match answer {
        Answer::Done { view, .. } if as_json => println!("{view}"),
        Answer::Done { view, .. } => print!("{}", human::render(view, lang)),
        Answer::Failed(error) => {
            let told = error.told(lang);
            if as_json {
                println!("{}", json!({ "error": told }));
            } else {
                eprintln!("{}", told.message);
            }
        }
    }
    answer.exit()
}

/// Prints the answer of a line of a batch: one flushed line of JSON.
pub fn line(answer: &Answer, lang: Lang) {
    let line = match answer {
        Answer::Done { view, exit } => json!({ "exit": exit, "result": view }),
        Answer::Failed(error) => json!({ "exit": answer.exit(), "error": error.told(lang) }),
    };
    println!("{line}");
    let _ = std::io::stdout().flush();
}

/// Words that are not in the contract, help and version.
pub fn usage(error: &clap::Error, as_json: bool) -> u8 {
    if !error.use_stderr() {
        print!("{error}");
        return 0;
    }
    eprint!("{error}");
    if as_json {
        let told = api::ApiError::usage("usage").told(Lang::En);
        println!("{}", json!({ "error": told }));
    }
    2
}

/// A remark on stderr, beside the answer.
pub fn remark(text: &str) {
    eprintln!("{text}");
}

/// A fault of the program: says what is safe, shows no backtrace.
pub fn crashed() -> u8 {
    let told = api::ApiError::rule("internal").told(Lang::default());
    if std::env::args().any(|word| word == "--json") {
        println!("{}", json!({ "error": told }));
    } else {
        eprintln!("{}", told.message);
    }
    1
}
