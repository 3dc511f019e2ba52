//! What Article 20 covers, against the sentence of the law: provided or observed, and consent or contract.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::*;
use crate::disclosure::permit_own_right;
use crate::fields::Origin;
use crate::people::{self, NewPerson, Source, SourceKind};
use crate::purposes;
use crate::testing::{TempVault, founded, person_with, read, write};

const VALUES: [(&str, &str); 4] = [
    ("name", "Anna Malá"),
    ("email", "mala@klasok.example"),
    ("street", "Dlhá 7"),
    ("city", "Martin"),
];

fn person_from(vault: &TempVault, kind: SourceKind) -> Uuid {
    let values: BTreeMap<String, String> = VALUES
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    let new = NewPerson {
        values,
        purpose: "contract".into(),
        source: Source {
            kind,
            words: "Zoznam z veľtrhu".into(),
            obtained_on: vault.world().today(),
        },
        batch: None,
        sample: false,
        despite_duplicate: true,
    };
    write(vault, |w| people::add(w, &new)).unwrap()
}

fn inside(vault: &TempVault, person: Uuid) -> Vec<String> {
    read(vault, |r| portable(r, person)).keys()
}

/// Fields that stay out, each with why.
fn outside(vault: &TempVault, person: Uuid) -> Vec<(String, Because)> {
    let left = read(vault, |r| portable(r, person)).left_out;
    left.into_iter()
        .filter_map(|left| match left.what {
            What::Field(key) => Some((key, left.because)),
            What::Part(_) => None,
        })
        .collect()
}

#[test]
fn what_the_person_gave_under_a_contract_goes_along() {
    let vault = founded();
    let anna = person_with(&vault, "contract", &VALUES);
    assert_eq!(inside(&vault, anna), ["name", "email", "street", "city"]);
    assert!(outside(&vault, anna).is_empty());
    let portable = read(&vault, |r| portable(r, anna));
    for item in &portable.items {
        assert_eq!(item.origin, Origin::Provided, "{}", item.key);
        assert!(!item.grounds.is_empty(), "{}", item.key);
    }
    let told = write(&vault, |w| {
        let permit = permit_own_right(w, anna, WAY_PORTABILITY, &portable.keys())?;
        record_package(w, anna, &permit, portable.items.len(), "ab")?;
        Ok(VALUES.map(|(key, _)| portable.value(key, &permit).unwrap().to_owned()))
    })
    .unwrap();
    assert_eq!(told, VALUES.map(|(_, value)| value.to_owned()));
}

#[test]
fn what_somebody_else_gave_stays_out() {
    let vault = founded();
    for kind in [SourceKind::ThirdParty, SourceKind::Public] {
        let person = person_from(&vault, kind);
        assert!(inside(&vault, person).is_empty(), "{kind:?}");
        let outside = outside(&vault, person);
        assert_eq!(outside.len(), VALUES.len());
        assert!(
            outside
                .iter()
                .all(|(_, because)| *because == Because::NotProvided)
        );
    }
}

#[test]
fn without_consent_or_contract_nothing_goes_along() {
    let vault = founded();
    let anna = person_with(&vault, "interest", &VALUES[..2]);
    assert!(inside(&vault, anna).is_empty());
    assert!(
        outside(&vault, anna)
            .iter()
            .all(|(_, because)| *because == Because::OtherBasis)
    );
    write(&vault, |w| purposes::start_act(w, anna, "contract", None)).unwrap();
    assert_eq!(
        inside(&vault, anna),
        ["name", "email"],
        "a contract makes the minimal record go along"
    );
    write(&vault, |w| purposes::end_act(w, anna, "contract", None)).unwrap();
    assert!(inside(&vault, anna).is_empty(), "the ground is gone");
}

#[test]
fn what_the_answer_tells_besides_is_named_as_our_own_record() {
    let vault = founded();
    let anna = person_with(&vault, "contract", &VALUES);
    let answer = read(&vault, |r| answer(r, anna, &[]));
    let left = read(&vault, |r| portable(r, anna)).left_out;
    for part in answer.parts().into_iter().filter(|part| part.count > 0) {
        let named = left.iter().find(|left| left.what == What::Part(part.part));
        if [
            "notes",
            "consents",
            "notices",
            "disclosures",
            "requests",
            "reveals",
            "changes",
        ]
        .contains(&part.part)
        {
            assert_eq!(
                named.map(|left| (left.count, left.because)),
                Some((part.count, Because::Ours))
            );
        } else {
            assert!(named.is_none(), "{}", part.part);
        }
    }
}
