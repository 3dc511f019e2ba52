//! Why a task stopped, in one sentence.

use std::fmt;

/// A task that could not be carried out.
#[derive(Debug)]
pub enum Failure {
    /// The arguments make no sense.
    Usage(String),
    /// Something the task needs is not there; the text lists what, and how to get it.
    Missing(String),
    /// A command ended with an error; its output is above.
    Command {
        /// The command line.
        line: String,
        /// Its exit code; none when a signal ended it.
        code: Option<i32>,
    },
    /// A file or a process could not be used.
    Io {
        /// What was being done.
        doing: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// Anything else.
    Other(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => write!(out, "{what}\n`cargo xtask help` lists the commands"),
            Self::Missing(what) | Self::Other(what) => out.write_str(what),
            Self::Command {
                line,
                code: Some(code),
            } => write!(out, "`{line}` ended with exit code {code}"),
            Self::Command { line, code: None } => write!(out, "`{line}` was ended by a signal"),
            Self::Io { doing, error } => write!(out, "{doing}: {error}"),
        }
    }
}

/// Names what was being done when the system refused.
pub trait Doing<T> {
    /// Turns an I/O error into a [`Failure`] that says what was being done.
    ///
    /// # Errors
    /// The I/O error, named.
    fn doing(self, what: impl Into<String>) -> Result<T, Failure>;
}

impl<T> Doing<T> for std::io::Result<T> {
    fn doing(self, what: impl Into<String>) -> Result<T, Failure> {
        self.map_err(|error| Failure::Io {
            doing: what.into(),
            error,
        })
    }
}
