//! `purpose …`, `field …`, `consent …`, `notice …`, `text …`, `recipient …`, `disclosure …`.

use api::ApiError;
use api::consent::types::{ConsentAction, ExpiringAsked, NewWording, ReceiptAsked, RecordConsent};
use api::fields::types::{FieldClass, NewField};
use api::notices::types::{
    DutiesQuery, GiveNotice, IssueNotice, LettersAsked, LettersSent, NoticeAsked, NoticeDuty,
};
use api::purposes::types::{Basis, NewPurpose, ProcessingChange};
use api::requests::letters::types::NewLetterText;
use serde_json::json;
use uuid::Uuid;

use super::{id, person};
use crate::answer::{Answer, Rows};
use crate::args::{
    BasisArg, ClassArg, ConsentArgs, ConsentCommand, FieldCommand, NoticeCommand, PrivacyCommand,
    ProcessingArgs, PurposeCommand, TextCommand,
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
            name_en,
            balancing,
            statute,
            consent_valid,
            recipients,
            transfers,
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
                balancing,
                art9,
                marketing,
                statute,
                consent_valid,
                name_en,
                recipients,
                transfers,
            };
            Ok(api::purposes::add(context.session()?, request).into())
        }
        PurposeCommand::History { key } => {
            let rows = api::purposes::history(context.session()?, &key)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        PurposeCommand::Losing { person: reference } => {
            let person = reference
                .map(|reference| person(context, &reference))
                .transpose()?;
            let rows = api::purposes::losing(context.session()?, person)?;
            Ok(Answer::done(Rows::from(rows)))
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
        FieldCommand::Unused => Ok(Answer::done(Rows::from(api::fields::unused(context.session()?)?))),
        FieldCommand::List => Ok(Answer::done(Rows::from(api::fields::list(context.session()?)?))),
        FieldCommand::Add {
            key,
            label,
            class,
            category,
            purposes,
            retention,
            origin,
            label_en,
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
                label_en,
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
        ConsentCommand::Receipt { event, out } => {
            let event = id(&event)?;
            let out = std::path::absolute(&out).unwrap_or(out);
            let json = out
                .extension()
                .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
            let asked = ReceiptAsked {
                event,
                format: if json { "json" } else { "pdf" }.to_owned(),
                lang: context.named_lang().map(|lang| lang.to_string()),
            };
            Ok(api::consent::write_receipt(context.session()?, &asked, &out).into())
        }
        ConsentCommand::Expiring { before } => {
            let asked = ExpiringAsked { before };
            let rows = api::consent::expiring(context.session()?, &asked)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        ConsentCommand::Expire => Ok(api::consent::expire(context.session()?).into()),
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
    let person = match person(context, &args.person) {
        // Somebody who was erased is known by the address they had, and only to say no once more.
        Err(error) if error.code == "unknown-person" && action == ConsentAction::Withdraw => {
            if args.person.parse::<Uuid>().is_ok() {
                return Err(error);
            }
            return Ok(api::consent::withdraw_erased(context.session()?, &args.person, &args.purpose).into());
        }
        answer => answer?,
    };
    let request = RecordConsent {
        person,
        purpose: args.purpose,
        action,
        channel: args.channel,
        text_version: args.text_version,
        at: args.at,
        evidence: args.evidence.map(|path| path.display().to_string()),
        by_parent: args.by_parent,
    };
    Ok(api::consent::record(context.session()?, request).into())
}

pub fn notice(context: &mut Context, command: NoticeCommand) -> Result<Answer, ApiError> {
    match command {
        NoticeCommand::Give {
            person: reference,
            version,
            channel,
            at,
        } => {
            let person = person(context, &reference)?;
            Ok(api::notices::give(
                context.session()?,
                GiveNotice {
                    person,
                    version,
                    channel,
                    at,
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
        NoticeCommand::Letters { out, due_before } => {
            let out = std::path::absolute(&out).unwrap_or(out);
            let job = context.job().clone();
            let asked = LettersAsked { due_before };
            Ok(api::notices::write_letters(context.session()?, &asked, &out, &job).into())
        }
        NoticeCommand::Batches => Ok(Answer::done(Rows::from(api::notices::letter_batches(
            context.session()?,
        )?))),
        NoticeCommand::Sent { batch, at } => {
            let batch = id(&batch)?;
            Ok(api::notices::letters_sent(context.session()?, &LettersSent { batch, at }).into())
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

pub fn status(context: &mut Context, command: PrivacyCommand) -> Result<Answer, ApiError> {
    let PrivacyCommand::Status = command;
    Ok(api::privacy::status(context.session()?).into())
}

pub fn text(context: &mut Context, command: TextCommand) -> Result<Answer, ApiError> {
    let TextCommand::Add {
        kind,
        letter,
        version,
        file,
    } = command;
    let body = String::from_utf8(std::fs::read(file)?).map_err(|_| ApiError::rule("bad-text-file"))?;
    let lang = context.lang().to_string();
    if let (Some(letter), "letter") = (letter, kind.as_str()) {
        let new = NewLetterText {
            letter,
            lang,
            version: Some(version),
            body,
        };
        return Ok(api::requests::letters::reword(context.session()?, &new).into());
    }
    let request = NewWording {
        kind,
        version,
        lang,
        purpose: None,
        body,
    };
    Ok(api::consent::add_wording(context.session()?, request).into())
}
