//! `export …`, `recipient …` and `disclosure …`.

use api::ApiError;
use api::disclosure;
use api::disclosure::types::{AddRecipient, ExportPeople};
use serde_json::json;

use super::person;
use crate::answer::{Answer, Rows};
use crate::args::{DisclosureCommand, ExportCommand, RecipientCommand};
use crate::context::Context;

pub fn run(context: &mut Context, command: ExportCommand) -> Result<Answer, ApiError> {
    let ExportCommand::People(args) = command;
    let request = ExportPeople {
        format: args.format,
        purpose: args.purpose,
        recipient: args.recipient,
        fields: args.fields,
        reason: args.reason,
        passphrase: None,
    };
    let out = std::path::absolute(&args.out).unwrap_or(args.out);
    let job = context.job().clone();
    Ok(disclosure::export_people_by_key_holder(context.session()?, &request, &out, &job).into())
}

pub fn recipient(context: &mut Context, command: RecipientCommand) -> Result<Answer, ApiError> {
    match command {
        RecipientCommand::Add {
            name,
            country,
            role,
            safeguards,
        } => {
            let request = AddRecipient {
                name,
                country,
                role,
                safeguards,
            };
            let id = disclosure::add_recipient(context.session()?, &request)?;
            Ok(Answer::done(json!({ "id": id })))
        }
        RecipientCommand::List => Ok(Answer::done(Rows::from(disclosure::recipients(
            context.session()?,
        )?))),
    }
}

pub fn disclosure(context: &mut Context, command: DisclosureCommand) -> Result<Answer, ApiError> {
    let DisclosureCommand::List { person: reference } = command;
    let person = person(context, &reference)?;
    let rows = disclosure::list(context.session()?, person)?;
    Ok(Answer::done(Rows::from(rows)))
}
