use std::collections::BTreeMap;

use super::*;
use crate::private::Grant;
use crate::restriction::{self, Ground};
use crate::testing::{acts_since_founding, founded, person, read, refused, write};

fn values(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn a_company_is_added_found_and_changed() {
    let vault = founded();
    let facts = values(&[
        ("name", "Pekáreň Klások"),
        ("ico", "31 333 532"),
        ("postcode", "97401"),
    ]);
    let id = write(&vault, |w| add(w, &facts, None)).unwrap();
    let again = write(&vault, |w| {
        add(w, &values(&[("name", "Iná"), ("ico", "31333532")]), None)
    });
    assert_eq!(refused(again), "duplicate-company");
    write(&vault, |w| add(w, &values(&[("name", "Čučoriedka")]), None)).unwrap();
    assert_eq!(
        refused(write(&vault, |w| add(w, &values(&[("ico", "31333532")]), None))),
        "empty-name"
    );
    for reference in ["31333532", "pekaren klasok", &id.to_string()] {
        assert_eq!(read(&vault, |r| resolve(r, reference)), id, "{reference}");
    }
    let names = |query: &str| -> Vec<String> {
        let all = read(&vault, |r| list(r, query));
        all.iter()
            .map(|one| one.facts.get("name").unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(""), ["Čučoriedka", "Pekáreň Klások"], "Slovak order");
    assert_eq!(names("klas"), ["Pekáreň Klások"]);
    write(&vault, |w| {
        set(w, id, &values(&[("city", "Martin"), ("postcode", "")]))
    })
    .unwrap();
    let known = read(&vault, |r| get(r, id));
    assert_eq!(
        (known.facts.get("city"), known.facts.get("postcode")),
        (Some("Martin"), None)
    );
    assert_eq!(
        acts_since_founding(&vault),
        ["company-added", "company-added", "company-changed"]
    );
}

#[test]
fn roles_have_a_beginning_and_an_end() {
    let vault = founded();
    let company = write(&vault, |w| add(w, &values(&[("name", "Klások")]), None)).unwrap();
    let (anna, boris) = (
        person(&vault, "Anna Malá", "contract"),
        person(&vault, "Boris Veľký", "contract"),
    );
    let role = |person, since: Option<&str>| NewRole {
        company,
        person,
        role: " konateľ ",
        since: since.map(|day| day.parse().unwrap()),
        until: None,
    };
    let first = write(&vault, |w| add_role(w, &role(anna, Some("2020-01-01")))).unwrap();
    write(&vault, |w| add_role(w, &role(boris, None))).unwrap();
    let early = write(&vault, |w| end_role(w, first, "2019-12-31".parse().unwrap()));
    assert_eq!(refused(early), "bad-span");
    write(&vault, |w| end_role(w, first, "2025-12-31".parse().unwrap())).unwrap();
    let twice = write(&vault, |w| end_role(w, first, "2026-01-01".parse().unwrap()));
    assert_eq!(refused(twice), "already-ended");
    let people: Vec<_> = read(&vault, |r| people_of(r, company))
        .into_iter()
        .map(|role| {
            (
                role.person,
                role.role.shown_to(&Grant::minimal()).value(),
                role.until.is_some(),
            )
        })
        .collect();
    let said = Some("konateľ".to_owned());
    assert_eq!(people, [(boris, said.clone(), false), (anna, said, true)]);
    assert_eq!(read(&vault, |r| of_person(r, anna)).len(), 1);
    write(&vault, |w| restriction::restrict(w, anna, Ground::Accuracy)).unwrap();
    assert_eq!(refused(vault.read(|r| of_person(r, anna))), "restricted");
    assert!(
        read(&vault, |r| people_of(r, company))
            .iter()
            .any(|role| role.person == anna && role.restricted)
    );
}

#[test]
fn what_is_known_of_a_sole_trader_goes_with_the_person() {
    let vault = founded();
    let trader = person(&vault, "Ján Remeselník", "contract");
    let id = write(&vault, |w| {
        add(w, &values(&[("name", "Ján Remeselník – stolár")]), Some(trader))
    })
    .unwrap();
    write(&vault, |w| restriction::restrict(w, trader, Ground::Accuracy)).unwrap();
    assert!(read(&vault, |r| get(r, id)).restricted);
    assert_eq!(
        refused(write(&vault, |w| set(w, id, &values(&[("city", "Zvolen")])))),
        "restricted"
    );
    crate::erasure::erase_whole(&vault, crate::testing::OWNER, &[trader], &vault::Job::silent()).unwrap();
    assert_eq!(refused(vault.read(|r| get(r, id))), "unknown-company");
}
