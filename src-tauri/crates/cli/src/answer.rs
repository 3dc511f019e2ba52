//! What a command answers, and the exit code it means.

use api::{ApiError, ErrorKind};
use serde::Serialize;
use serde_json::Value;

/// The answer of one command.
pub enum Answer {
    /// Done (or, for `vault verify`, done with findings).
    Done {
        /// The view.
        view: Value,
        /// 0, or 4 for findings.
        exit: u8,
    },
    /// Refused or failed.
    Failed(ApiError),
}

impl Answer {
    /// Done with exit code 0.
    pub fn done(view: impl Serialize) -> Self {
        Self::with_exit(view, 0)
    }

    /// Done with an exit code of its own.
    pub fn with_exit(view: impl Serialize, exit: u8) -> Self {
        match serde_json::to_value(view) {
            Ok(view) => Self::Done { view, exit },
            Err(_) => Self::Failed(ApiError::rule("internal")),
        }
    }

    /// The exit code.
    pub fn exit(&self) -> u8 {
        match self {
            Self::Done { exit, .. } => *exit,
            Self::Failed(error) => exit_code(error.kind),
        }
    }
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Self {
        Self::Failed(error)
    }
}

/// Makes the answer of a use case.
impl<T: Serialize> From<Result<T, ApiError>> for Answer {
    fn from(result: Result<T, ApiError>) -> Self {
        match result {
            Ok(view) => Self::done(view),
            Err(error) => Self::Failed(error),
        }
    }
}

fn exit_code(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::Rule => 1,
        ErrorKind::Usage => 2,
        ErrorKind::Key => 3,
        ErrorKind::Damaged => 4,
        ErrorKind::Busy => 5,
        ErrorKind::Io => 6,
    }
}

/// `rows` in the contract: `{"rows": […], "total": N}`.
#[derive(Serialize)]
pub struct Rows<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many there are.
    pub total: u64,
}

impl<T> From<Vec<T>> for Rows<T> {
    fn from(rows: Vec<T>) -> Self {
        Self {
            total: rows.len() as u64,
            rows,
        }
    }
}
