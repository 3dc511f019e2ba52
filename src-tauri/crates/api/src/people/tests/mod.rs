mod leaks;
mod record;
mod roles;

use super::types::{NewPerson, PeopleQuery, PeopleSort, PersonView, SetFields};
use super::{add, page, resolve, set, show};
use crate::audit::types::AuditQuery;
use crate::consent::types::{ConsentAction, RecordConsent};
use crate::fields::types::FieldShown;
use crate::notices::types::{DutiesQuery, GiveNotice};
use crate::search::types::FindPeople;
use crate::testing::{Desk, STAFF, as_role, owner};
use crate::timeline::types::{NewNote, TimelineQuery};
use crate::unlock::types::{CoverFields, UnlockFields, Unlocked};
use crate::{
    ApiError, Session, audit, consent, disclosure, fields, notices, requests, search, timeline, unlock,
};
use chrono::TimeDelta;
use crm::staff::Role;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use testkit::canary::Canaries;
use testkit::vaults::PASSPHRASE;
use uuid::Uuid;

fn new_person(name: &str, email: Option<&str>) -> NewPerson {
    NewPerson {
        name: name.into(),
        given: None,
        family: None,
        company: None,
        email: email.map(str::to_owned),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    }
}

fn set_one(session: &Session, person: Uuid, key: &str, value: &str) -> Result<(), ApiError> {
    let values = BTreeMap::from([(key.to_owned(), value.to_owned())]);
    set(
        session,
        SetFields {
            person,
            values,
            purpose: "contract".into(),
        },
    )
    .map(drop)
}

fn list(limit: u32) -> PeopleQuery {
    PeopleQuery {
        query: None,
        purpose: None,
        batch: None,
        sort: PeopleSort::Name,
        descending: false,
        start: 0,
        limit,
    }
}

fn ask(person: Uuid, keys: &[&str]) -> UnlockFields {
    UnlockFields {
        person,
        fields: keys.iter().map(|key| (*key).to_owned()).collect(),
        reason: "Doručenie objednávky".into(),
        seconds: None,
        passphrase: None,
    }
}

fn code<T>(result: Result<T, ApiError>) -> &'static str {
    match result {
        Ok(_) => panic!("not refused"),
        Err(error) => error.code,
    }
}

/// Everything the window can read about a person, as it crosses.
fn crossing(session: &Session, person: Uuid) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut take = |view: serde_json::Value| bytes.extend(serde_json::to_vec(&view).unwrap());
    fn view(view: Result<impl Serialize, ApiError>) -> serde_json::Value {
        serde_json::to_value(view.unwrap()).unwrap()
    }
    take(view(show(session, person)));
    take(view(page(session, list(50))));
    take(view(page(
        session,
        PeopleQuery {
            query: Some("a".into()),
            ..list(50)
        },
    )));
    take(view(search::find(
        session,
        FindPeople {
            query: "example".into(),
            limit: None,
        },
    )));
    take(view(timeline::page(
        session,
        TimelineQuery {
            person,
            before: None,
            limit: 200,
        },
    )));
    take(view(unlock::state(session)));
    take(view(fields::list(session)));
    take(view(consent::board(session, person)));
    take(view(notices::duties(
        session,
        DutiesQuery { start: 0, limit: 50 },
    )));
    take(view(disclosure::list(session, person)));
    take(view(requests::preview(session, person)));
    take(view(audit::page(
        session,
        AuditQuery {
            limit: 200,
            ..AuditQuery::default()
        },
    )));
    bytes
}

/// Every built-in field that takes words, an address or a date of its own.
const PLANTED: [&str; 23] = [
    "name",
    "given",
    "family",
    "company",
    "email",
    "phone",
    "email2",
    "phone2",
    "degree",
    "salutation",
    "position",
    "department",
    "street",
    "city",
    "postcode",
    "country",
    "delivery_note",
    "website",
    "customer_no",
    "birth_date",
    "iban",
    "id_number",
    "note",
];

const MINIMAL: [&str; 5] = ["name", "given", "family", "company", "email"];

/// Keys of the canaries that can be read in what crosses.
fn sighted(canaries: &Canaries, session: &Session, person: Uuid) -> BTreeSet<String> {
    canaries
        .found_in(&crossing(session, person))
        .into_iter()
        .map(|sighting| sighting.key)
        .collect()
}

fn planted(session: &Session, canaries: &Canaries) -> (Uuid, Uuid) {
    let value = |key: &str| canaries.value(key).unwrap().to_owned();
    let new = NewPerson {
        given: Some(value("given")),
        family: Some(value("family")),
        company: Some(value("company")),
        ..new_person(&value("name"), Some(&value("email")))
    };
    let person = add(session, new).unwrap().id;
    for key in PLANTED
        .iter()
        .filter(|key| !MINIMAL.contains(key) && **key != "note")
    {
        set_one(session, person, key, &value(key)).unwrap_or_else(|error| panic!("{key}: {}", error.code));
    }
    set_one(session, person, "ico", "36421928").unwrap();
    let note = NewNote {
        person,
        text: value("note"),
        private: true,
    };
    let note = timeline::add_note(session, note).unwrap().id;
    (person, note)
}

fn show_field(view: &PersonView, key: &str) -> String {
    match view.fields.get(key) {
        None => "absent".into(),
        Some(FieldShown::Masked { hint, .. }) => format!("sealed {}", hint.as_deref().unwrap_or("-")),
        Some(FieldShown::Value { value }) => value.clone(),
    }
}
