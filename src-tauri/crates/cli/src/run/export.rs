//! `export …`, `recipient …` and `disclosure …`.

use api::ApiError;
use api::disclosure;
use api::disclosure::types::{AddRecipient, ChangeRecipient, ExportPeople, RecipientTold};
use serde_json::json;

use super::{id, person};
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
        people: None,
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
            contract_date,
            contract_file,
        } => {
            let request = AddRecipient {
                name,
                country,
                role,
                safeguards,
                contract_date,
                contract_file: contract_file.map(|path| path.display().to_string()),
            };
            let added = disclosure::add_recipient(context.session()?, &request)?;
            Ok(Answer::done(json!({ "id": added })))
        }
        RecipientCommand::Change {
            recipient,
            name,
            country,
            role,
            safeguards,
            contract_date,
            contract_file,
        } => {
            let request = ChangeRecipient {
                recipient,
                name,
                country,
                role,
                safeguards,
                contract_date,
                contract_file: contract_file.map(|path| path.display().to_string()),
            };
            Ok(disclosure::change_recipient(context.session()?, request).into())
        }
        RecipientCommand::History { recipient } => {
            let rows = disclosure::recipient_history(context.session()?, &recipient)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        RecipientCommand::Contract { id: contract, out } => {
            let contract = id(&contract)?;
            let out = std::path::absolute(&out).unwrap_or(out);
            Ok(disclosure::take_contract(context.session()?, contract, &out).into())
        }
        RecipientCommand::ToTell { all } => {
            let rows = disclosure::to_tell(context.session()?, all)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        RecipientCommand::Tell {
            id: task,
            told_at,
            impossible,
        } => {
            let request = RecipientTold {
                id: id(&task)?,
                told_at,
                impossible,
            };
            Ok(disclosure::told(context.session()?, &request).into())
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
