//! `erase …`, `suppression …`.

use api::ApiError;
use api::erasure::types::EraseRun;

use super::person;
use crate::answer::{Answer, Rows};
use crate::args::{EraseArgs, EraseCommand, SuppressionCommand};
use crate::context::Context;

pub fn erase(context: &mut Context, command: EraseCommand) -> Result<Answer, ApiError> {
    match command {
        EraseCommand::Plan { person: reference } => {
            let person = person(context, &reference)?;
            Ok(api::erasure::plan(context.session()?, person).into())
        }
        EraseCommand::Receipts => {
            let rows = api::erasure::receipts(context.session()?)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        EraseCommand::Run(EraseArgs {
            person: reference,
            ground,
            plan,
            asked,
        }) => {
            let request = EraseRun {
                person: person(context, &reference)?,
                ground,
                plan,
                asked,
            };
            let job = context.job().clone();
            Ok(api::erasure::run(context.session()?, &request, &job).into())
        }
    }
}

pub fn suppression(context: &mut Context, command: SuppressionCommand) -> Result<Answer, ApiError> {
    let SuppressionCommand::Check(address) = command;
    let address = address.email.or(address.phone).unwrap_or_default();
    Ok(api::erasure::suppressed(context.session()?, &address).into())
}
