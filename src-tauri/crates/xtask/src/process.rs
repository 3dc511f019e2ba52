//! Commands: said aloud, run in a folder of the repository, their end looked at.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::{Doing, Failure};
use crate::say;

/// A command line as a person would type it.
pub fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// A command in a folder.
pub fn command(program: impl AsRef<OsStr>, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

/// Runs a command, its output going straight to the terminal.
///
/// # Errors
/// When it cannot be started or ends with an error.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    say::note(&format!("$ {}", line(command)));
    let status = command.status().doing(format!("starting {}", line(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(ended(command, status.code()))
    }
}

/// Runs a command and returns what it printed.
///
/// # Errors
/// When it cannot be started or ends with an error.
pub fn output(command: &mut Command) -> Result<String, Failure> {
    let done = command.output().doing(format!("starting {}", line(command)))?;
    if done.status.success() {
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    } else {
        say::passed_on(&String::from_utf8_lossy(&done.stderr));
        Err(ended(command, done.status.code()))
    }
}

/// The command exists and ends well.
pub fn works(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a command, passes its output on line by line and returns it, with whether the command succeeded.
///
/// # Errors
/// When it cannot be started.
pub fn watch(command: &mut Command) -> Result<(String, bool), Failure> {
    say::note(&format!("$ {}", line(command)));
    let doing = format!("starting {}", line(command));
    let mut child = command
        .env("NO_COLOR", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .doing(doing.clone())?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let seen = std::thread::scope(|scope| {
        let errors = scope.spawn(move || err.map(|pipe| lines(pipe, say::passed_on)).unwrap_or_default());
        let mut seen = out.map(|pipe| lines(pipe, say::plain)).unwrap_or_default();
        seen.push_str(&errors.join().unwrap_or_default());
        seen
    });
    let status = child.wait().doing(doing)?;
    Ok((seen, status.success()))
}

fn lines(pipe: impl Read, pass_on: fn(&str)) -> String {
    let mut seen = String::new();
    for part in BufReader::new(pipe).split(b'\n') {
        let Ok(bytes) = part else { break };
        let line = String::from_utf8_lossy(&bytes);
        pass_on(&line);
        seen.push_str(&line);
        seen.push('\n');
    }
    seen
}

fn ended(command: &Command, code: Option<i32>) -> Failure {
    Failure::Command {
        line: line(command),
        code,
    }
}
