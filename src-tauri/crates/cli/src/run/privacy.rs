//! `purpose …`, `field …`, `consent …`, `notice …`, `text …`, `recipient …`, `disclosure …`.

use api::ApiError;
use api::consent::types::{ConsentAction, NewWording, RecordConsent};
use api::fields::types::{FieldClass, NewField};
use api::notices::types::{DutiesQuery, GiveNotice, IssueNotice, NoticeAsked, NoticeDuty};
use api::purposes::types::{Basis, NewPurpose, ProcessingChange};
use serde_json::json;

use super::person;
use crate::answer::{Answer, Rows};
use crate::args::{
    BasisArg, ClassArg, ConsentArgs, ConsentCommand, FieldCommand, NoticeCommand, ProcessingArgs,
    PurposeCommand, TextCommand,
};
use crate::context::Context;

pub fn purpose(context: &mut Context, command: PurposeCommand) -> Result<Answer, ApiError> {
    match command {
        PurposeCommand::List => Ok(Answer::done(Rows::from(api::purposes::list(context.session()?)?))),
        PurposeCommand::Add {
            key,
            name,
            basis,
            fields,
            retention,
            interest,
            art9,
            marketing,
        } => {
            let basis = match basis {
                BasisArg::Consent => Basis::Consent,
                BasisArg::Contract => Basis::Contract,
                BasisArg::Legal => Basis::Legal,
                BasisArg::Vital => Basis::Vital,
                BasisArg::Public => Basis::Public,
                BasisArg::Interest => Basis::Interest,
            };
            let request = NewPurpose {
                key,
                name,
                basis,
                fields,
                retention,
                interest,
                balancing: None,
                art9,
                marketing,
                statute: None,
                consent_valid: None,
            };
            Ok(api::purposes::add(context.session()?, request).into())
        }
        PurposeCommand::Start(args) => {
            let request = processing(context, args)?;
            api::purposes::start(context.session()?, request)?;
            Ok(Answer::done(json!({ "ok": true })))
        }
        PurposeCommand::End(args) => {
            let request = processing(context, args)?;
            api::purposes::end(context.session()?, request)?;
            Ok(Answer::done(json!({ "ok": true })))
        }
    }
}

fn processing(context: &mut Context, args: ProcessingArgs) -> Result<ProcessingChange, ApiError> {
    Ok(ProcessingChange {
        person: person(context, &args.person)?,
        purpose: args.purpose,
        at: args.at,
    })
}

pub fn field(context: &mut Context, command: FieldCommand) -> Result<Answer, ApiError> {
    match command {
        FieldCommand::List => Ok(Answer::done(Rows::from(api::fields::list(context.session()?)?))),
        FieldCommand::Add {
            key,
            label,
            class,
            category,
            purposes,
            retention,
            origin,
        } => {
            let class = match class {
                ClassArg::Minimal => FieldClass::Minimal,
                ClassArg::OnDemand => FieldClass::OnDemand,
                ClassArg::Protected => FieldClass::Protected,
            };
            let request = NewField {
                key,
                label,
                class,
                category,
                purposes,
                retention,
                origin,
            };
            Ok(api::fields::add(context.session()?, request).into())
        }
    }
}

pub fn consent(context: &mut Context, command: ConsentCommand) -> Result<Answer, ApiError> {
    match command {
        ConsentCommand::Ask(args) => record(context, ConsentAction::Ask, args),
        ConsentCommand::Grant(args) => record(context, ConsentAction::Grant, args),
        ConsentCommand::Refuse(args) => record(context, ConsentAction::Refuse, args),
        ConsentCommand::Withdraw(args) => record(context, ConsentAction::Withdraw, args),
        ConsentCommand::History { person: reference } => {
            let person = person(context, &reference)?;
            Ok(Answer::done(Rows::from(api::consent::history(
                context.session()?,
                person,
            )?)))
        }
    }
}

fn record(context: &mut Context, action: ConsentAction, args: ConsentArgs) -> Result<Answer, ApiError> {
    let request = RecordConsent {
        person: person(context, &args.person)?,
        purpose: args.purpose,
        action,
        channel: args.channel,
        text_version: args.text_version,
        at: args.at,
        evidence: args.evidence.map(|path| path.display().to_string()),
    };
    Ok(api::consent::record(context.session()?, request).into())
}

pub fn notice(context: &mut Context, command: NoticeCommand) -> Result<Answer, ApiError> {
    match command {
        NoticeCommand::Give {
            person: reference,
            version,
            channel,
        } => {
            let person = person(context, &reference)?;
            Ok(api::notices::give(
                context.session()?,
                GiveNotice {
                    person,
                    version,
                    channel,
                },
            )
            .into())
        }
        NoticeCommand::Duties => duties(context),
        NoticeCommand::Show { version, article } => {
            let lang = context.named_lang().map(|lang| lang.to_string());
            let asked = NoticeAsked {
                version,
                article,
                lang,
            };
            Ok(api::notices::show(context.session()?, &asked).into())
        }
        NoticeCommand::Issue { version } => {
            Ok(api::notices::issue(context.session()?, &IssueNotice { version }).into())
        }
    }
}

/// All duties, page after page.
fn duties(context: &mut Context) -> Result<Answer, ApiError> {
    let session = context.session()?;
    let mut rows: Vec<NoticeDuty> = Vec::new();
    loop {
        let page = api::notices::duties(
            session,
            DutiesQuery {
                start: rows.len() as u64,
                limit: 200,
            },
        )?;
        let last = page.rows.is_empty();
        rows.extend(page.rows);
        if last || rows.len() as u64 >= page.total {
            return Ok(Answer::done(Rows::from(rows)));
        }
    }
}

pub fn text(context: &mut Context, command: TextCommand) -> Result<Answer, ApiError> {
    let TextCommand::Add { kind, version, file } = command;
    let body = String::from_utf8(std::fs::read(file)?).map_err(|_| ApiError::rule("bad-text-file"))?;
    let lang = context.lang().to_string();
    let request = NewWording {
        kind,
        version,
        lang,
        purpose: None,
        body,
    };
    Ok(api::consent::add_wording(context.session()?, request).into())
}
