mod adding;
mod changing;

use super::*;
use crate::error::Refusal;
use crate::fields::FieldClass;
use crate::private::{Grant, Shown};
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, person_with, read, refused, write};
use chrono::TimeDelta;
use serde_json::Value;
use std::collections::BTreeMap;

const NONE: [&str; 0] = [];

fn values(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn new_person(vault: &TempVault, pairs: &[(&str, &str)]) -> NewPerson {
    NewPerson {
        values: values(pairs),
        purpose: "contract".into(),
        source: from_the_person(vault.world().today()),
        batch: None,
        sample: false,
        despite_duplicate: false,
    }
}

fn change(
    vault: &TempVault,
    person: Uuid,
    pairs: &[(&str, &str)],
    purpose: &str,
) -> Result<Changed, CrmError> {
    let source = from_the_person(vault.world().today());
    let change = Change {
        person,
        values: values(pairs),
        purpose: purpose.into(),
        source,
        batch: None,
    };
    write(vault, |w| set(w, &change))
}

/// What eyes see of a field without any grant.
fn seen(vault: &TempVault, person: Uuid, key: &str) -> Option<Shown> {
    read(vault, |r| {
        let person = get(r, person)?;
        let value = person
            .own(key)
            .or_else(|| person.field(key).map(|field| &field.value));
        Ok(value.map(|value| value.shown_to(&Grant::minimal())))
    })
}

fn open(value: &str) -> Option<Shown> {
    Some(Shown::Value(value.to_owned()))
}

fn sealed(hint: Option<&str>) -> Option<Shown> {
    Some(Shown::Masked {
        hint: hint.map(str::to_owned),
    })
}

fn same(got: Option<Shown>, expected: Option<Shown>) {
    assert!(got == expected, "shown otherwise than expected");
}

fn found(vault: &TempVault, query: &str) -> u64 {
    read(
        vault,
        |r| Ok(list::find(r, &list::Lists::default(), query, 10)?.0),
    )
}
