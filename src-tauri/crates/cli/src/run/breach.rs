//! `breach …`.

use api::ApiError;
use api::breach::types::{DecideBreach, NoteBreach, NotifiedBreach, OpenBreach, ToldBreach};

use super::id;
use crate::answer::{Answer, Rows};
use crate::args::{BreachCommand, BreachOpenArgs};
use crate::context::Context;

pub fn run(context: &mut Context, command: BreachCommand) -> Result<Answer, ApiError> {
    match command {
        BreachCommand::Open(args) => Ok(api::breach::open(context.session()?, &request(args)).into()),
        BreachCommand::Affected { id: breach } => {
            let breach = id(&breach)?;
            Ok(api::breach::affected(context.session()?, breach).into())
        }
        BreachCommand::List => {
            let rows = api::breach::list(context.session()?)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        BreachCommand::Show { id: breach } => {
            let breach = id(&breach)?;
            Ok(api::breach::show(context.session()?, breach).into())
        }
        BreachCommand::Note(args) => {
            let request = NoteBreach {
                id: id(&args.id)?,
                facts: args.facts,
                effects: args.effects,
                measures: args.measures,
                device_locked: args.device_locked,
                key_safe: args.key_safe,
            };
            Ok(api::breach::note(context.session()?, &request).into())
        }
        BreachCommand::Decide(args) => {
            let request = DecideBreach {
                id: id(&args.id)?,
                authority: args.authority,
                people: args.people,
                reason: args.reason,
            };
            Ok(api::breach::decide(context.session()?, &request).into())
        }
        BreachCommand::Notified(args) => {
            let request = NotifiedBreach {
                id: id(&args.id)?,
                at: args.at,
                phase: args.phase,
                reference: args.reference,
                reason: args.reason,
            };
            Ok(api::breach::notified(context.session()?, &request).into())
        }
        BreachCommand::Told(args) => {
            let request = ToldBreach {
                id: id(&args.id)?,
                at: args.at,
                channel: args.channel,
                reason: args.reason,
            };
            Ok(api::breach::told_people(context.session()?, &request).into())
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
