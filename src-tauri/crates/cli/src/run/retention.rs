//! `retention …`.

use std::path::Path;

use api::ApiError;
use api::retention::types::{RetentionReview, ReviewedRow};
use serde_json::Value;

use crate::answer::{Answer, Rows};
use crate::args::RetentionCommand;
use crate::context::Context;

pub fn run(context: &mut Context, command: RetentionCommand) -> Result<Answer, ApiError> {
    match command {
        RetentionCommand::Due { on } => {
            let rows = api::retention::due(context.session()?, on.as_deref())?;
            Ok(Answer::done(Rows::from(rows)))
        }
        RetentionCommand::Apply { reviewed } => {
            let review = RetentionReview {
                rows: read(&reviewed)?,
            };
            let job = context.job().clone();
            Ok(api::retention::apply(context.session()?, &review, &job).into())
        }
    }
}

/// The rows of a review: a list, or the whole answer of `retention due` with decisions. Rows nobody decided about stay in
/// the queue.
fn read(path: &Path) -> Result<Vec<ReviewedRow>, ApiError> {
    let bad = |_| ApiError::rule("bad-review").on("reviewed");
    let text = std::fs::read_to_string(path)?;
    let rows = match serde_json::from_str(&text).map_err(bad)? {
        Value::Object(mut answer) => answer.remove("rows").unwrap_or_default(),
        rows => rows,
    };
    let rows: Vec<Value> = serde_json::from_value(rows).map_err(bad)?;
    let decided = rows
        .into_iter()
        .filter(|row| row.get("decision").is_some_and(|decision| !decision.is_null()));
    decided
        .map(|row| serde_json::from_value(row).map_err(bad))
        .collect()
}
