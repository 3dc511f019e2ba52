//! `company …`.

use std::collections::BTreeMap;

use api::ApiError;
use api::companies::types::{EndRole, NewCompany, NewRole, SetCompany};

use super::{done, id, pairs, person};
use crate::answer::{Answer, Rows};
use crate::args::{CompanyArgs, CompanyCommand, CompanyPerson};
use crate::context::Context;

pub fn run(context: &mut Context, command: CompanyCommand) -> Result<Answer, ApiError> {
    match command {
        CompanyCommand::Add(args) => {
            let request = request(context, args)?;
            Ok(api::companies::add(context.session()?, &request).into())
        }
        CompanyCommand::List { query } => Ok(Answer::done(Rows::from(api::companies::list(
            context.session()?,
            &query,
        )?))),
        CompanyCommand::Set {
            company,
            pairs: given,
        } => {
            let request = SetCompany {
                company: api::companies::resolve(context.session()?, &company)?,
                values: pairs(&given)?,
            };
            Ok(api::companies::set(context.session()?, &request).into())
        }
        CompanyCommand::Person(command) => people(context, command),
    }
}

fn request(context: &mut Context, args: CompanyArgs) -> Result<NewCompany, ApiError> {
    let trader = args.trader.map(|trader| person(context, &trader)).transpose()?;
    let given = [
        ("name", Some(args.name)),
        ("ico", args.ico),
        ("dic", args.dic),
        ("ic_dph", args.ic_dph),
        ("street", args.street),
        ("city", args.city),
        ("postcode", args.postcode),
        ("country", args.country),
    ];
    let values: BTreeMap<String, String> = given
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value?)))
        .collect();
    Ok(NewCompany { values, trader })
}

fn people(context: &mut Context, command: CompanyPerson) -> Result<Answer, ApiError> {
    match command {
        CompanyPerson::Add {
            company,
            person: reference,
            role,
            since,
            until,
        } => {
            let request = NewRole {
                company: api::companies::resolve(context.session()?, &company)?,
                person: person(context, &reference)?,
                role,
                since,
                until,
            };
            Ok(api::companies::add_person(context.session()?, &request).into())
        }
        CompanyPerson::End { id: role, until } => {
            let request = EndRole {
                id: id(&role)?,
                until,
            };
            api::companies::end_person(context.session()?, &request)?;
            Ok(done())
        }
        CompanyPerson::List {
            company,
            person: reference,
        } => {
            let rows = match (company, reference) {
                (_, Some(reference)) => {
                    let person = person(context, &reference)?;
                    api::companies::of_person(context.session()?, person)?
                }
                (company, None) => {
                    let company = company.unwrap_or_default();
                    let company = api::companies::resolve(context.session()?, &company)?;
                    api::companies::people(context.session()?, company)?
                }
            };
            Ok(Answer::done(Rows::from(rows)))
        }
    }
}
