mod objection;

use super::*;
use crate::consent::{self, Channel, ConsentAction, NewEvent};
use crate::disclosure::{self, Standing};
use crate::import::{Intake, NewBatch, OnDuplicate, Outcome, Row};
use crate::people::list::{Filter, Lists, PeopleQuery, PeopleSort, find, page};
use crate::people::{Source, SourceKind};
use crate::testing::{TempVault, acts as log, founded, person, person_with, read, refused, write};
use crate::{purposes, requests, timeline, unlock};
use chrono::TimeDelta;
use text::Lang;

fn consent_event<'a>(person: Uuid, action: ConsentAction, at: Option<&'a str>) -> NewEvent<'a> {
    NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at,
        evidence: None,
    }
}

fn consented(vault: &TempVault, person: Uuid, action: ConsentAction) {
    write(vault, |w| {
        consent::record(w, &consent_event(person, action, None))
    })
    .unwrap();
}

fn restricted(vault: &TempVault, person: Uuid, ground: Ground) -> Result<Uuid, CrmError> {
    write(vault, |w| restrict(w, person, ground))
}

fn lifted(vault: &TempVault, id: Uuid, informed_at: &str) -> Result<Restriction, CrmError> {
    write(vault, |w| lift(w, id, informed_at))
}

fn marked(vault: &TempVault, person: Uuid) -> bool {
    read(vault, |r| people::get(r, person)).restricted_at.is_some()
}

/// One row of a file that names a known person.
fn imported(vault: &TempVault, purpose: &str, values: &[(&str, &str)]) -> Outcome {
    let batch = NewBatch {
        purpose: purpose.to_owned(),
        source: Source {
            kind: SourceKind::ThirdParty,
            words: "zoznam".to_owned(),
            obtained_on: vault.world().today(),
        },
        on_duplicate: OnDuplicate::Update,
        format: "csv".to_owned(),
        mapping: Default::default(),
    };
    let values = values
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    let row = Row {
        values,
        ..Row::default()
    };
    write(vault, |w| {
        let mut intake = Intake::begin(w, batch)?;
        let taken = intake.take(row)?;
        intake.finish(0)?;
        Ok(taken.outcome)
    })
    .unwrap()
}

#[test]
fn a_restricted_person_is_stored_and_nothing_else() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let acts_before = log(&vault).len();
    restricted(&vault, anna, Ground::Accuracy).unwrap();
    assert!(marked(&vault, anna));
    assert_eq!(log(&vault).split_off(acts_before), [acts::RESTRICTED]);

    let grant = consent_event(anna, ConsentAction::Grant, None);
    for (what, code) in [
        (
            "start",
            refused(write(&vault, |w| purposes::start_act(w, anna, "interest", None))),
        ),
        (
            "end",
            refused(write(&vault, |w| purposes::end_act(w, anna, "contract", None))),
        ),
        ("grant", refused(write(&vault, |w| consent::record(w, &grant)))),
        (
            "note",
            refused(write(&vault, |w| timeline::add_note(w, anna, "x", false))),
        ),
        (
            "timeline",
            refused(vault.read(|r| timeline::page(r, anna, None, 5))),
        ),
        (
            "unlock",
            refused(vault.read(|r| unlock::parts(r, anna, &["phone".to_owned()]))),
        ),
        ("again", refused(restricted(&vault, anna, Ground::Accuracy))),
    ] {
        assert_eq!(code, "restricted", "{what}");
    }
    let row = [
        ("name", "Anna Malá"),
        ("email", "anna.mala@example.sk"),
        ("company", "Iná"),
    ];
    assert_eq!(
        imported(&vault, "interest", &row),
        Outcome::Rejected("restricted")
    );
    let running = read(&vault, |r| purposes::running(r, anna));
    assert_eq!(running.len(), 1, "a refused row starts nothing");
    assert_eq!(
        read(&vault, |r| disclosure::standing(r, anna, "contract")),
        Standing::LeftOut("restricted")
    );

    // What is the person's own right goes on.
    consented(&vault, anna, ConsentAction::Withdraw);
    write(&vault, |w| object(w, anna, Objected::Marketing)).unwrap();
    let answer = read(&vault, |r| requests::answer(r, anna, &[]));
    assert_eq!((answer.restrictions.len(), answer.objections.len()), (1, 1));
    assert_eq!(answer.bare_mark(), None, "the restriction tells why");
}

#[test]
fn each_ground_is_lifted_for_itself_and_the_mark_goes_with_the_last() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let accuracy = restricted(&vault, anna, Ground::Accuracy).unwrap();
    vault.advance(TimeDelta::days(1));
    let claims = restricted(&vault, anna, Ground::Claims).unwrap();
    vault.advance(TimeDelta::days(2));
    let objection = write(&vault, |w| object(w, anna, Objected::Marketing)).unwrap();
    let today = vault.world().today();
    let day = |days: i64| (today + TimeDelta::days(days)).to_string();
    for (id, informed, code) in [
        (accuracy, String::new(), "bad-date"),
        (accuracy, "včera".to_owned(), "bad-date"),
        (accuracy, day(1), "future-date"),
        (accuracy, day(-4), "informed-before-restriction"),
        (claims, day(-3), "informed-before-restriction"),
        (objection, day(0), "objection-stands"),
        (Uuid::from_u128(9), day(0), "unknown-restriction"),
    ] {
        assert_eq!(refused(lifted(&vault, id, &informed)), code, "{informed}");
    }
    lifted(&vault, accuracy, &day(-3)).unwrap();
    assert!(marked(&vault, anna), "the other ground is still there");
    assert_eq!(refused(lifted(&vault, accuracy, &day(0))), "already-lifted");
    lifted(&vault, claims, &day(-1)).unwrap();
    assert!(!marked(&vault, anna));
    write(&vault, |w| timeline::add_note(w, anna, "Volala", false)).unwrap();
    let all = read(&vault, |r| list(r, anna));
    assert!(
        all.iter()
            .all(|one| one.informed_at < one.lifted_at && one.lifted_at.is_some())
    );
    restricted(&vault, anna, Ground::Accuracy).unwrap();
    assert!(marked(&vault, anna), "it can be contested again");
}

#[test]
fn a_mark_without_a_restriction_is_what_a_law_keeps_and_nobody_lifts_it() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| {
        people::restrict(w, anna, Some(w.now()))?;
        Ok(w.audit("tested", Some(anna), json!({}))?)
    })
    .unwrap();
    for ground in Ground::ALL {
        assert_eq!(refused(restricted(&vault, anna, ground)), "restricted");
    }
    assert!(
        read(&vault, |r| requests::answer(r, anna, &[]))
            .bare_mark()
            .is_some()
    );
}

#[test]
fn a_restricted_person_is_found_by_name_and_by_nothing_that_would_tell_more() {
    let vault = founded();
    let values = [
        ("name", "Anna Malá"),
        ("company", "Tehelňa Drieňov"),
        ("email", "anna@example.sk"),
    ];
    let anna = person_with(&vault, "contract", &values);
    let lists = Lists::default();
    let found = |query: &str| read(&vault, |r| find(r, &lists, query, 9)).0;
    assert_eq!((found("mala"), found("drienov")), (1, 1));
    let id = restricted(&vault, anna, Ground::Unlawful).unwrap();
    assert_eq!((found("mala"), found("drienov")), (1, 0));
    lifted(&vault, id, &vault.world().today().to_string()).unwrap();
    assert_eq!((found("mala"), found("drienov")), (1, 1));
}

#[test]
fn an_import_taken_back_leaves_a_restricted_person_and_an_objection_as_they_are() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let row = |name: &str, email: &str| {
        let values = [("name", name), ("email", email), ("company", "Tehelňa")];
        imported(&vault, "contract", &values)
    };
    assert_eq!(row("Anna Malá", "anna.mala@example.sk"), Outcome::Updated(anna));
    let Outcome::Created(boris) = row("Boris Veľký", "boris@example.sk") else {
        panic!("somebody new");
    };
    restricted(&vault, anna, Ground::Accuracy).unwrap();
    write(&vault, |w| object(w, boris, Objected::Marketing)).unwrap();
    for batch in read(&vault, crate::import::list) {
        let undone = write(&vault, |w| {
            crate::import::undo(w, batch.id, &vault::Job::silent())
        })
        .unwrap();
        assert_eq!((undone.kept, undone.removed, undone.reverted), (1, 0, 0));
    }
    let company = |id| read(&vault, |r| people::get(r, id)).company.is_some();
    assert!(company(anna) && company(boris));
    assert_eq!(read(&vault, |r| objections(r, boris)).len(), 1);
}

#[test]
fn a_list_does_not_tell_what_for_or_with_which_company() {
    let vault = founded();
    let with =
        |name: &str, company: &str| person_with(&vault, "contract", &[("name", name), ("company", company)]);
    let (anna, _) = (with("Anna Malá", "Aba"), with("Boris Veľký", "Bor"));
    let lists = Lists::default();
    let names = |filter: Option<&str>, sort: PeopleSort| {
        let query = PeopleQuery {
            query: String::new(),
            filter: Filter {
                purpose: filter.map(str::to_owned),
                batch: None,
            },
            sort,
            descending: false,
            start: 0,
            limit: 9,
        };
        let rows = read(&vault, |r| page(r, &lists, &query)).rows;
        rows.iter().map(|row| row.id == anna).collect::<Vec<_>>()
    };
    let both = || {
        (
            names(Some("contract"), PeopleSort::Name),
            names(None, PeopleSort::Company),
        )
    };
    assert_eq!(both(), (vec![true, false], vec![true, false]));
    let id = restricted(&vault, anna, Ground::Unlawful).unwrap();
    assert_eq!(
        both(),
        (vec![false], vec![false, true]),
        "last, as without a company"
    );
    // A list made afresh says the same as the one that was mended.
    let query = PeopleQuery {
        query: String::new(),
        filter: Filter {
            purpose: Some("contract".to_owned()),
            batch: None,
        },
        sort: PeopleSort::Name,
        descending: false,
        start: 0,
        limit: 9,
    };
    assert_eq!(read(&vault, |r| page(r, &Lists::default(), &query)).total, 1);
    lifted(&vault, id, &vault.world().today().to_string()).unwrap();
    assert_eq!(both(), (vec![true, false], vec![true, false]));
}
