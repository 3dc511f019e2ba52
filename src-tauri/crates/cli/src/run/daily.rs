//! `tag …`, `task …`, `deal …`, `attachment …`.

use api::ApiError;
use api::deals::types::{DealsQuery, MoveDeal, NewDeal, NewPipeline};
use api::tags::types::TagOf;
use api::tasks::types::{NewTask, TasksQuery};

use super::{done, id, person};
use crate::answer::{Answer, Rows};
use crate::args::{AttachmentCommand, DealArgs, DealCommand, PipelineCommand, TagCommand, TaskCommand};
use crate::context::Context;

pub fn tag(context: &mut Context, command: TagCommand) -> Result<Answer, ApiError> {
    let of = |context: &mut Context, reference: &str, tag: String| {
        let person = person(context, reference)?;
        Ok::<_, ApiError>(TagOf { person, tag })
    };
    match command {
        TagCommand::Add { person, tag } => {
            let request = of(context, &person, tag)?;
            Ok(api::tags::add(context.session()?, &request).into())
        }
        TagCommand::Remove { person, tag } => {
            let request = of(context, &person, tag)?;
            Ok(api::tags::remove(context.session()?, &request).into())
        }
        TagCommand::List {
            person: Some(reference),
            ..
        } => {
            let person = person(context, &reference)?;
            Ok(Answer::done(Rows::from(api::tags::of_person(
                context.session()?,
                person,
            )?)))
        }
        TagCommand::List { tag: Some(tag), .. } => Ok(Answer::done(Rows::from(api::tags::people(
            context.session()?,
            &tag,
        )?))),
        TagCommand::List { .. } => Ok(Answer::done(Rows::from(api::tags::list(context.session()?)?))),
    }
}

pub fn task(context: &mut Context, command: TaskCommand) -> Result<Answer, ApiError> {
    match command {
        TaskCommand::Add {
            person: reference,
            text,
            due,
            repeat,
            deal,
        } => {
            let request = NewTask {
                person: person(context, &reference)?,
                text,
                due,
                repeat,
                deal: deal.map(|deal| id(&deal)).transpose()?,
                owner: None,
            };
            Ok(api::tasks::add(context.session()?, &request).into())
        }
        TaskCommand::List {
            person: reference,
            until,
            done,
            mine,
        } => {
            let request = TasksQuery {
                person: reference
                    .map(|reference| person(context, &reference))
                    .transpose()?,
                done,
                until,
                mine,
            };
            Ok(Answer::done(Rows::from(api::tasks::list(
                context.session()?,
                &request,
            )?)))
        }
        TaskCommand::Done { id: task } => Ok(api::tasks::done(context.session()?, id(&task)?).into()),
        TaskCommand::Remove { id: task } => {
            api::tasks::remove(context.session()?, id(&task)?)?;
            Ok(done())
        }
    }
}

pub fn deal(context: &mut Context, command: DealCommand) -> Result<Answer, ApiError> {
    match command {
        DealCommand::Add(args) => {
            let request = opened(context, args)?;
            Ok(api::deals::add(context.session()?, &request).into())
        }
        DealCommand::List {
            person: reference,
            pipeline,
            stage,
            closed,
        } => {
            let request = DealsQuery {
                person: reference
                    .map(|reference| person(context, &reference))
                    .transpose()?,
                pipeline,
                closed: closed || stage.is_some(),
                stage,
            };
            Ok(api::deals::board(context.session()?, &request).into())
        }
        DealCommand::Move {
            id: deal,
            stage,
            reason,
        } => {
            let request = MoveDeal {
                id: id(&deal)?,
                stage,
                reason,
            };
            Ok(api::deals::move_to(context.session()?, &request).into())
        }
        DealCommand::Pipeline(PipelineCommand::Add { key, name, stages }) => {
            api::deals::add_pipeline(context.session()?, &NewPipeline { key, name, stages })?;
            Ok(done())
        }
        DealCommand::Pipeline(PipelineCommand::List) => Ok(Answer::done(Rows::from(api::deals::pipelines(
            context.session()?,
        )?))),
    }
}

fn opened(context: &mut Context, args: DealArgs) -> Result<NewDeal, ApiError> {
    Ok(NewDeal {
        person: person(context, &args.person)?,
        title: args.title,
        amount: args.amount,
        stage: args.stage,
        pipeline: args.pipeline,
        expected: args.expected,
        reason: args.reason,
    })
}

pub fn attachment(context: &mut Context, command: AttachmentCommand) -> Result<Answer, ApiError> {
    match command {
        AttachmentCommand::Add {
            person: reference,
            file,
        } => {
            let person = person(context, &reference)?;
            Ok(api::attachments::add(context.session()?, person, &file).into())
        }
        AttachmentCommand::List { person: reference } => {
            let person = person(context, &reference)?;
            Ok(Answer::done(Rows::from(api::attachments::list(
                context.session()?,
                person,
            )?)))
        }
        AttachmentCommand::Save {
            id: attachment,
            out,
            reason,
        } => Ok(api::attachments::save(context.session()?, id(&attachment)?, &reason, &out).into()),
        AttachmentCommand::Remove { id: attachment } => {
            api::attachments::remove(context.session()?, id(&attachment)?)?;
            Ok(done())
        }
    }
}
