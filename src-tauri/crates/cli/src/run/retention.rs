//! `retention …`.

use api::ApiError;

use crate::answer::{Answer, Rows};
use crate::args::RetentionCommand;
use crate::context::Context;

pub fn run(context: &mut Context, command: RetentionCommand) -> Result<Answer, ApiError> {
    let RetentionCommand::Due { on } = command;
    let rows = api::retention::due(context.session()?, on.as_deref())?;
    Ok(Answer::done(Rows::from(rows)))
}
