//! Companies, tags, tasks, deals, attachments and merges against a restricted person.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Case, May, seen};
use crate::companies::types::{NewCompany, NewRole};
use crate::deals::types::{DealsQuery, NewDeal};
use crate::merge::types::MergePeople;
use crate::tags::types::TagOf;
use crate::tasks::types::{NewTask, TasksQuery};
use crate::{Session, attachments, companies, deals, merge, tags, tasks};

fn role(company: Uuid, person: Uuid) -> NewRole {
    NewRole {
        company,
        person,
        role: "Žqrola".into(),
        since: None,
        until: None,
    }
}

fn first_company(s: &Session) -> Uuid {
    companies::list(s, "").unwrap()[0].id
}

fn tag(person: Uuid) -> TagOf {
    TagOf {
        person,
        tag: "Žqštítok".into(),
    }
}

fn task(person: Uuid) -> NewTask {
    NewTask {
        person,
        text: "Žqúloha".into(),
        due: "zajtra".into(),
        repeat: None,
        deal: None,
        owner: None,
    }
}

fn deal(person: Uuid) -> NewDeal {
    NewDeal {
        person,
        title: "Žqobchod".into(),
        amount: Some("4380".into()),
        stage: None,
        pipeline: None,
        expected: None,
        reason: None,
    }
}

/// Something of the person in each room of daily work.
pub(super) fn fill(s: &Session, person: Uuid) {
    let values = |name: &str| BTreeMap::from([("name".to_owned(), name.to_owned())]);
    let (trade, others) = (values("Anna Malá"), values("Klások"));
    let with_city = BTreeMap::from([("city".to_owned(), "Žqmesto".to_owned())]);
    let values = trade.into_iter().chain(with_city).collect();
    let trader = Some(person);
    companies::add(s, &NewCompany { values, trader }).unwrap();
    let company = NewCompany {
        values: others,
        trader: None,
    };
    let company = companies::add(s, &company).unwrap().id;
    companies::add_person(s, &role(company, person)).unwrap();
    tags::add(s, &tag(person)).unwrap();
    tasks::add(s, &task(person)).unwrap();
    deals::add(s, &deal(person)).unwrap();
}

pub(super) const CASES: &[Case] = &[
    ("person merge", May::Nothing, |s, keep| {
        let (drop, take) = (Uuid::from_u128(1), Vec::new());
        seen(merge::merge(s, &MergePeople { keep, drop, take }))
    }),
    ("person duplicates", May::Name, |s, _| {
        seen(merge::duplicates(s, None))
    }),
    ("company add for a trader", May::Nothing, |s, p| {
        let values = BTreeMap::from([("name".to_owned(), "x".to_owned())]);
        let trader = Some(p);
        seen(companies::add(s, &NewCompany { values, trader }))
    }),
    ("company list", May::Name, |s, _| seen(companies::list(s, ""))),
    ("company person add", May::Nothing, |s, p| {
        seen(companies::add_person(s, &role(first_company(s), p)))
    }),
    ("company people", May::Name, |s, _| {
        seen(companies::people(s, first_company(s)))
    }),
    ("companies of a person", May::Nothing, |s, p| {
        seen(companies::of_person(s, p))
    }),
    ("tag add", May::Nothing, |s, p| seen(tags::add(s, &tag(p)))),
    ("tag remove", May::Nothing, |s, p| seen(tags::remove(s, &tag(p)))),
    ("tags of a person", May::Nothing, |s, p| {
        seen(tags::of_person(s, p))
    }),
    ("tag list", May::Name, |s, _| seen(tags::list(s))),
    ("people with a tag", May::Name, |s, _| {
        seen(tags::people(s, "Žqštítok"))
    }),
    ("task add", May::Nothing, |s, p| seen(tasks::add(s, &task(p)))),
    ("task list", May::Name, |s, _| {
        seen(tasks::list(s, &TasksQuery::default()))
    }),
    ("task list of a person", May::Nothing, |s, p| {
        let person = Some(p);
        seen(tasks::list(
            s,
            &TasksQuery {
                person,
                ..TasksQuery::default()
            },
        ))
    }),
    ("deal add", May::Nothing, |s, p| seen(deals::add(s, &deal(p)))),
    ("deal list", May::Name, |s, _| {
        seen(deals::board(s, &DealsQuery::default()))
    }),
    ("deal list of a person", May::Nothing, |s, p| {
        let person = Some(p);
        seen(deals::board(
            s,
            &DealsQuery {
                person,
                ..DealsQuery::default()
            },
        ))
    }),
    ("attachment add", May::Nothing, |s, p| {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "Žqpríloha").unwrap();
        seen(attachments::add(s, p, file.path()))
    }),
    ("attachment list", May::Nothing, |s, p| {
        seen(attachments::list(s, p))
    }),
];
