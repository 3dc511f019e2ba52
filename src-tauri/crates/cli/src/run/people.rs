//! `person …`, `note …`, `timeline`.

use api::ApiError;
use api::merge::types::MergePeople;
use api::people::types::{CorrectFields, NewPerson, SetFields};
use api::search::types::FindPeople;
use api::timeline::types::{NewNote, TimelineQuery, TimelineRow};
use api::unlock::types::UnlockFields;

use super::{id, pairs, person};
use crate::answer::{Answer, Rows};
use crate::args::{NoteCommand, PersonCommand, SourceArg};
use crate::context::Context;

pub fn run(context: &mut Context, command: PersonCommand) -> Result<Answer, ApiError> {
    match command {
        PersonCommand::Add {
            name,
            given,
            family,
            company,
            email,
            phone,
            purpose,
            source,
            despite_suppression,
        } => {
            let source_words = text::say(
                context.lang(),
                &format!("cli-source-{}", source_word(source)),
                &[],
            );
            let request = NewPerson {
                name,
                given,
                family,
                company,
                email,
                phone,
                purpose,
                source_kind: source_word(source).to_owned(),
                source: Some(source_words),
                obtained_on: None,
                despite_duplicate: true,
            };
            let basis = despite_suppression.as_deref();
            Ok(api::people::add_on_basis(context.session()?, request, basis).into())
        }
        PersonCommand::Find { query, limit } => {
            Ok(api::search::find(context.session()?, FindPeople { query, limit }).into())
        }
        PersonCommand::Show { id } => {
            let id = person(context, &id)?;
            Ok(api::people::show(context.session()?, id).into())
        }
        PersonCommand::Everything { id } => {
            let id = person(context, &id)?;
            Ok(api::requests::finder::everything(context.session()?, id).into())
        }
        PersonCommand::Unlock { id, fields, reason } => {
            let request = UnlockFields {
                person: person(context, &id)?,
                fields,
                reason,
                seconds: None,
                passphrase: None,
            };
            Ok(api::unlock::unlock_by_key_holder(context.session()?, request).into())
        }
        PersonCommand::Merge { keep, drop, take } => {
            let request = MergePeople {
                keep: person(context, &keep)?,
                drop: person(context, &drop)?,
                take,
            };
            Ok(api::merge::merge(context.session()?, &request).into())
        }
        PersonCommand::Unmerge { merge_id } => {
            Ok(api::merge::unmerge(context.session()?, id(&merge_id)?).into())
        }
        PersonCommand::Duplicates { limit } => Ok(Answer::done(Rows::from(api::merge::duplicates(
            context.session()?,
            limit,
        )?))),
        PersonCommand::Set {
            id,
            pairs: given,
            purpose,
            corrects: Some(request),
            wrong,
        } => {
            let request = CorrectFields {
                person: person(context, &id)?,
                values: pairs(&given)?,
                purpose,
                request: super::id(&request)?,
                wrong,
            };
            Ok(api::people::correct(context.session()?, request).into())
        }
        PersonCommand::Set {
            id,
            pairs: given,
            purpose,
            corrects: None,
            wrong: _,
        } => {
            let request = SetFields {
                person: person(context, &id)?,
                values: pairs(&given)?,
                purpose,
            };
            Ok(api::people::set(context.session()?, request).into())
        }
    }
}

/// The word of the contract for a kind of source.
pub fn source_word(source: SourceArg) -> &'static str {
    match source {
        SourceArg::Oneself => "self",
        SourceArg::ThirdParty => "third-party",
        SourceArg::Public => "public",
    }
}

pub fn note(context: &mut Context, command: NoteCommand) -> Result<Answer, ApiError> {
    let NoteCommand::Add {
        person: reference,
        text,
        private,
    } = command;
    let person = person(context, &reference)?;
    Ok(api::timeline::add_note(
        context.session()?,
        NewNote {
            person,
            text,
            private,
        },
    )
    .into())
}

/// The whole timeline, page after page.
pub fn timeline(context: &mut Context, reference: &str) -> Result<Answer, ApiError> {
    let person = person(context, reference)?;
    let session = context.session()?;
    let mut rows: Vec<TimelineRow> = Vec::new();
    let mut before = None;
    loop {
        let page = api::timeline::page(
            session,
            TimelineQuery {
                person,
                before,
                limit: 200,
            },
        )?;
        rows.extend(page.rows);
        match page.next {
            Some(next) => before = Some(next),
            None => return Ok(Answer::done(Rows::from(rows))),
        }
    }
}
