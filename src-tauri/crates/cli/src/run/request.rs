//! `request …`.

use api::ApiError;
use api::requests::letters::types::WriteLetter;
use api::requests::register;
use api::requests::register::types::{
    ActOnRequest, CheckIdentity, CloseRequest, ExtendRequest, MatchRequest, OpenRequest, PauseRequest,
    RequestsQuery, TellRecipient,
};
use serde_json::json;

use super::{id, person};
use crate::answer::{Answer, Rows};
use crate::args::{RequestActArgs, RequestCommand, RequestLetterArgs, RequestOpenArgs};
use crate::context::Context;

const KINDS: [&str; 7] = [
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "withdrawal",
];

pub fn run(context: &mut Context, command: RequestCommand) -> Result<Answer, ApiError> {
    Ok(match command {
        RequestCommand::Open(args) => return open(context, args),
        RequestCommand::List { open } => {
            let desk = register::list(context.session()?, &RequestsQuery { open })?;
            Answer::done(Rows::from(desk.rows))
        }
        RequestCommand::Show { id: request } => {
            let request = id(&request)?;
            register::show(context.session()?, request).into()
        }
        RequestCommand::Identity {
            id: request,
            method,
            result,
            at,
        } => {
            let id = id(&request)?;
            let check = CheckIdentity {
                id,
                method,
                result,
                at,
            };
            register::identity(context.session()?, &check).into()
        }
        RequestCommand::Pause {
            id: request,
            waits_for,
            at,
        } => pause(context, &request, Some(waits_for), at)?,
        RequestCommand::Resume { id: request, at } => pause(context, &request, None, at)?,
        RequestCommand::Extend {
            id: request,
            reason,
            informed_at,
        } => {
            let id = id(&request)?;
            let extend = ExtendRequest {
                id,
                reason,
                informed_at,
            };
            register::extend(context.session()?, &extend).into()
        }
        RequestCommand::Act(args) => return act(context, args),
        RequestCommand::Match {
            id: request,
            person: reference,
        } => {
            let id = id(&request)?;
            let person = person(context, &reference)?;
            register::matched(context.session()?, &MatchRequest { id, person }).into()
        }
        RequestCommand::Told {
            id: request,
            recipient,
            at,
        } => {
            let id = id(&request)?;
            register::told(context.session()?, &TellRecipient { id, recipient, at }).into()
        }
        RequestCommand::Close {
            id: request,
            outcome,
            reason,
            sent_at,
        } => {
            let id = id(&request)?;
            let close = CloseRequest {
                id,
                outcome,
                reason,
                sent_at,
            };
            register::close(context.session()?, &close).into()
        }
        RequestCommand::Letter(args) => return letter(context, args),
        RequestCommand::Calendar { out } => {
            let events = register::calendar(context.session()?, &out)?;
            Answer::done(json!({ "path": out.display().to_string(), "events": events }))
        }
    })
}

fn open(context: &mut Context, args: RequestOpenArgs) -> Result<Answer, ApiError> {
    let mut words = args.words.into_iter();
    let who = match args.unknown {
        Some(_) => None,
        None => words.next(),
    };
    let kinds: Vec<String> = words.collect();
    if kinds.is_empty() || kinds.iter().any(|kind| !KINDS.contains(&kind.as_str())) {
        return Err(ApiError::usage("bad-request-kind").on("kind"));
    }
    let request = OpenRequest {
        person: who.map(|who| person(context, &who)).transpose()?,
        unknown: args.unknown,
        kinds,
        received: args.received,
        channel: args.channel,
        words: args.text,
    };
    Ok(register::open(context.session()?, &request).into())
}

fn pause(
    context: &mut Context,
    request: &str,
    waits_for: Option<String>,
    at: Option<String>,
) -> Result<Answer, ApiError> {
    let id = id(request)?;
    Ok(register::pause(context.session()?, &PauseRequest { id, waits_for, at }).into())
}

/// An erasure answers with its receipt, the other acts with the id of their row.
fn act(context: &mut Context, args: RequestActArgs) -> Result<Answer, ApiError> {
    let id = id(&args.id)?;
    let asked = register::show(context.session()?, id)?;
    if asked.row.act == "erasure" {
        let ground = args.ground.as_deref().unwrap_or_default();
        let job = context.job().clone();
        let session = context.session()?;
        let done = register::erase(
            session,
            id,
            ground,
            args.plan.as_deref(),
            args.asked.as_deref(),
            &job,
        );
        return Ok(done.into());
    }
    let request = ActOnRequest {
        id,
        purpose: args.purpose,
        ground: args.ground,
    };
    Ok(register::act(context.session()?, &request).into())
}

/// In the language of `--lang` where one is said, else in that of the person.
fn letter(context: &mut Context, args: RequestLetterArgs) -> Result<Answer, ApiError> {
    let request = WriteLetter {
        id: id(&args.id)?,
        letter: args.letter,
        lang: context.named_lang().map(|lang| lang.to_string()),
        to: args.to,
        text: args.text,
        body: None,
    };
    Ok(api::requests::letters::write(context.session()?, &request, &args.out).into())
}
