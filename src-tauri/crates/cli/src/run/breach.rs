//! `breach …`.

use api::ApiError;
use api::breach::types::OpenBreach;

use super::id;
use crate::answer::Answer;
use crate::args::{BreachCommand, BreachOpenArgs};
use crate::context::Context;

pub fn run(context: &mut Context, command: BreachCommand) -> Result<Answer, ApiError> {
    match command {
        BreachCommand::Open(args) => Ok(api::breach::open(context.session()?, &request(args)).into()),
        BreachCommand::Affected { id: breach } => {
            let breach = id(&breach)?;
            Ok(api::breach::affected(context.session()?, breach).into())
        }
    }
}

fn request(args: BreachOpenArgs) -> OpenBreach {
    OpenBreach {
        what: args.what,
        aware_at: args.aware_at,
        from: args.from,
        until: args.until,
        recipient: args.recipient,
        by: args.by,
        backup: args.backup.map(|path| path.display().to_string()),
        facts: args.facts,
    }
}
