use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde_json::Value;

use super::*;
use crate::error::Refusal;
use crate::fields::FieldClass;
use crate::private::{Grant, Shown};
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, person_with, read, refused, write};

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

#[test]
fn a_minimal_record_starts_its_purpose_and_a_duty_to_inform() {
    let vault = founded();
    let new = new_person(
        &vault,
        &[("name", "Žofia Kováčová"), ("email", "zofia@klasok.example")],
    );
    let id = write(&vault, |w| add(w, &new)).unwrap();
    read(&vault, |r| {
        let person = get(r, id)?;
        assert_eq!(person.contact_key.as_deref(), Some("email"));
        assert_eq!(
            (person.created_by, person.sample, person.batch),
            (OWNER, false, None)
        );
        let running: Vec<String> = purposes::running(r, id)?
            .into_iter()
            .map(|one| one.purpose.key)
            .collect();
        assert_eq!(running, ["contract"]);
        let duties = notices::open_of(r, id)?;
        assert_eq!(
            duties
                .iter()
                .map(|duty| duty.article.number())
                .collect::<Vec<_>>(),
            [13]
        );
        Ok(())
    });
    same(seen(&vault, id, "name"), open("Žofia Kováčová"));
    same(seen(&vault, id, "email"), open("zofia@klasok.example"));
    assert_eq!(acts_since_founding(&vault), ["person-added"]);
}

#[test]
fn what_a_new_person_is_refused_for() {
    let vault = founded();
    let other = |kind, words: &str, days| Source {
        kind,
        words: words.into(),
        obtained_on: vault.world().today() + TimeDelta::days(days),
    };
    type Spoil<'a> = Box<dyn Fn(&mut NewPerson) + 'a>;
    let put = |key: &'static str, value: &'static str| -> Spoil<'_> {
        Box::new(move |new| {
            new.values.insert(key.into(), value.into());
        })
    };
    let cases: Vec<(Spoil<'_>, &str, Option<&str>)> = vec![
        (put("name", "  "), "empty-name", Some("name")),
        (put("email", "zofia"), "bad-email", Some("email")),
        (put("phone", "x"), "bad-phone", Some("phone")),
        (put("hat_size", "7"), "unknown-field", Some("hat_size")),
        (put("birthday", "3. 5."), "field-not-needed", Some("birthday")),
        (
            Box::new(|new| new.purpose = "dancing".into()),
            "unknown-purpose",
            Some("purpose"),
        ),
        (
            Box::new(|new| new.source = other(SourceKind::ThirdParty, " ", 0)),
            "empty-source",
            Some("source"),
        ),
        (
            Box::new(|new| new.source = other(SourceKind::Public, "web", 1)),
            "future-date",
            Some("obtained_on"),
        ),
    ];
    for (spoil, code, field) in cases {
        let mut new = new_person(&vault, &[("name", "Žofia Kováčová")]);
        spoil(&mut new);
        match write(&vault, |w| add(w, &new)) {
            Err(CrmError::Refused(refusal)) => {
                assert_eq!((refusal.code, refusal.field.as_deref()), (code, field));
            }
            _ => panic!("{code}: not refused"),
        }
    }
    assert_eq!(read(&vault, samples), Vec::<Uuid>::new());
    assert_eq!(acts_since_founding(&vault), NONE, "nothing was stored");
}

#[test]
fn data_from_others_make_a_duty_under_article_14_and_are_not_portable() {
    let vault = founded();
    let mut new = new_person(
        &vault,
        &[("name", "Ján Ťažký"), ("email", "jan@tesarstvo.example")],
    );
    new.source.kind = SourceKind::ThirdParty;
    new.source.words = "zoznam z veľtrhu, rč 905203/1230".into();
    let id = write(&vault, |w| add(w, &new)).unwrap();
    read(&vault, |r| {
        let person = get(r, id)?;
        assert_eq!(person.source.words, "zoznam z veľtrhu, rč ••••••/••••");
        assert!(
            person
                .fields
                .iter()
                .all(|field| field.origin == fields::Origin::ThirdParty)
        );
        assert_eq!(
            notices::open_of(r, id)?.first().map(|duty| duty.article.number()),
            Some(14)
        );
        Ok(())
    });
}

#[test]
fn the_name_is_made_of_what_there_is() {
    let vault = founded();
    for (pairs, name) in [
        (&[("given", "Oľga"), ("family", "Mĺkva")][..], "Oľga Mĺkva"),
        (&[("family", "Mĺkva"), ("company", "Škola")], "Mĺkva"),
        (&[("company", "Materská škola Včielka")], "Materská škola Včielka"),
        (&[("name", "p. Oľga"), ("given", "Oľga")], "p. Oľga"),
    ] {
        let id = write(&vault, |w| add(w, &new_person(&vault, pairs))).unwrap();
        same(seen(&vault, id, "name"), open(name));
    }
}

#[test]
fn the_primary_contact_point_is_the_email_else_the_phone() {
    let vault = founded();
    let id = person_with(
        &vault,
        "contract",
        &[("name", "Peter Ďaďo"), ("phone", "0905 123 456")],
    );
    same(seen(&vault, id, "phone"), open("0905 123 456"));
    assert_eq!((found(&vault, "905123"), found(&vault, "0905 12")), (1, 1));

    change(&vault, id, &[("email", "dado@posta.example")], "contract").unwrap();
    same(seen(&vault, id, "phone"), sealed(Some("3456")));
    same(seen(&vault, id, "email"), open("dado@posta.example"));
    assert_eq!(
        (found(&vault, "905123"), found(&vault, "posta")),
        (0, 1),
        "sealed digits are not searched"
    );
    assert_eq!(
        found(&vault, "+421 905 123 456"),
        1,
        "but a whole number finds who has it"
    );

    change(&vault, id, &[("email", "")], "contract").unwrap();
    same(seen(&vault, id, "phone"), open("0905 123 456"));
    assert_eq!((found(&vault, "905123"), found(&vault, "posta")), (1, 0));

    change(&vault, id, &[("phone", "")], "contract").unwrap();
    assert_eq!(read(&vault, |r| Ok(get(r, id)?.contact_key)), None);
    assert_eq!(found(&vault, "905123"), 0);
}

#[test]
fn a_phone_beside_an_email_needs_a_purpose_that_needs_it() {
    let vault = founded();
    let plain = purposes::NewPurpose {
        key: "greetings".into(),
        name_sk: "Pozdravy".into(),
        name_en: "Greetings".into(),
        basis: purposes::Basis::Contract,
        art9: None,
        interest: None,
        balancing: None,
        retention: "P1Y".into(),
        consent_valid: None,
        marketing: false,
        statute: None,
        transfers: None,
        fields: Vec::new(),
    };
    write(&vault, |w| purposes::add(w, &plain)).unwrap();
    let mut new = new_person(&vault, &[("name", "A B"), ("phone", "0905 123 456")]);
    new.purpose = "greetings".into();
    assert!(
        write(&vault, |w| add(w, &new)).is_ok(),
        "the only contact point is minimal"
    );
    new.values.insert("email".into(), "a@b.example".into());
    new.despite_duplicate = true;
    assert_eq!(refused(write(&vault, |w| add(w, &new))), "field-not-needed");
}

#[test]
fn values_are_stored_for_a_purpose_that_runs_and_needs_them() {
    let vault = founded();
    let id = person_with(
        &vault,
        "newsletter",
        &[("name", "Mária Šťastná"), ("email", "maria@lekaren.example")],
    );
    for (pairs, purpose, code) in [
        (
            &[("birth_date", "3. 5. 1990")][..],
            "contract",
            "purpose-not-running",
        ),
        (&[("birth_date", "3. 5. 1990")], "newsletter", "field-not-needed"),
        (&[("birth_date", "3. 5. 1990")], "dancing", "unknown-purpose"),
        (&[("name", "")], "newsletter", "empty-name"),
        (&[("email", "x")], "newsletter", "bad-email"),
    ] {
        assert_eq!(refused(change(&vault, id, pairs, purpose)), code);
    }
    write(&vault, |w| purposes::start_act(w, id, "contract", None)).unwrap();
    let changed = change(
        &vault,
        id,
        &[("birth_date", "3. 5. 1990"), ("iban", "")],
        "contract",
    )
    .unwrap();
    assert_eq!(
        (changed.set, changed.removed),
        (vec!["birth_date".to_owned()], vec![])
    );
    same(seen(&vault, id, "birth_date"), sealed(None));

    write(&vault, |w| purposes::end_act(w, id, "contract", None)).unwrap();
    change(&vault, id, &[("birth_date", "4. 5. 1990")], "contract")
        .expect("a correction needs no running purpose");
    assert_eq!(
        refused(change(&vault, id, &[("street", "Hviezdna 14")], "contract")),
        "purpose-not-running"
    );
    let removed = change(&vault, id, &[("birth_date", " ")], "contract")
        .unwrap()
        .removed;
    assert_eq!(removed, ["birth_date"]);
}

#[test]
fn one_entry_for_a_change_and_none_for_no_change() {
    let vault = founded();
    let id = person_with(
        &vault,
        "contract",
        &[("name", "Ján Ťažký"), ("email", "jan@tesarstvo.example")],
    );
    vault.advance(TimeDelta::minutes(5));
    change(
        &vault,
        id,
        &[("name", "Ján Ťažký st."), ("street", "Hviezdna 14")],
        "contract",
    )
    .unwrap();
    let touched = read(&vault, |r| Ok(get(r, id)?.touched_at));
    vault.advance(TimeDelta::minutes(5));
    assert!(
        change(
            &vault,
            id,
            &[("name", "Ján  Ťažký st."), ("city", "")],
            "contract"
        )
        .unwrap()
        .is_empty()
    );
    assert_eq!(acts_since_founding(&vault), ["person-added", "person-changed"]);
    assert_eq!(read(&vault, |r| Ok(get(r, id)?.touched_at)), touched);
    let query = vault::AuditQuery {
        acts: &["person-changed"],
        ..vault::AuditQuery::default()
    };
    let payload = vault
        .read(|r| r.audit(&query))
        .unwrap()
        .remove(0)
        .payload
        .unwrap();
    assert_eq!(
        payload,
        serde_json::json!({ "fields": ["name", "street"], "removed": [], "purpose": "contract" })
    );
}

#[test]
fn somebody_with_the_same_address_is_refused_unless_wanted() {
    let vault = founded();
    let first = person_with(
        &vault,
        "contract",
        &[
            ("name", "Róbert Ĺbik"),
            ("email", "lbik@cucoriedka.example"),
            ("phone2", "0905 123 456"),
        ],
    );
    for pairs in [
        &[("name", "R. L."), ("email", "LBIK@Cucoriedka.example")][..],
        &[("name", "R. L."), ("phone", "+421 905 123 456")],
    ] {
        let mut new = new_person(&vault, pairs);
        match write(&vault, |w| add(w, &new)) {
            Err(CrmError::Refused(Refusal {
                code: "duplicate-person",
                details: Some(details),
                ..
            })) => {
                assert_eq!(details.get("ids"), Some(&serde_json::json!([first])));
            }
            _ => panic!("not refused as a duplicate"),
        }
        new.despite_duplicate = true;
        let second = write(&vault, |w| add(w, &new)).unwrap();
        write(&vault, |w| {
            remove(w, second)?;
            Ok(w.audit(acts::IMPORT_UNDONE, None, Value::Null)?)
        })
        .unwrap();
    }
}

#[test]
fn a_person_is_named_by_id_or_an_address_that_one_has() {
    let vault = founded();
    let one = person_with(
        &vault,
        "contract",
        &[
            ("name", "A"),
            ("email", "a@b.example"),
            ("phone2", "0905 000 001"),
        ],
    );
    let two = person_with(
        &vault,
        "contract",
        &[
            ("name", "B"),
            ("email", "B@b.example"),
            ("phone2", "0905 000 002"),
        ],
    );
    person_with(
        &vault,
        "contract",
        &[
            ("name", "C"),
            ("email", "c@b.example"),
            ("phone2", "0905 000 002"),
        ],
    );
    let answer = |reference: &str| vault.read(|r| resolve(r, reference));
    assert_eq!(answer(&one.to_string()).unwrap(), one);
    assert_eq!(answer(" A@B.example ").unwrap(), one);
    assert_eq!(answer("b@b.example").unwrap(), two);
    assert_eq!(
        answer("+421 905 000 001").unwrap(),
        one,
        "a sealed number, given whole"
    );
    for (reference, code) in [
        ("0905 000 002", "ambiguous-person"),
        ("nikto@b.example", "unknown-person"),
        ("A", "unknown-person"),
        ("", "unknown-person"),
        (&Uuid::from_u128(7).to_string(), "unknown-person"),
    ] {
        assert_eq!(refused(answer(reference)), code, "{reference}");
    }
}

#[test]
fn birth_numbers_in_free_text_are_noticed_masked_and_not_found() {
    let vault = founded();
    let pairs = [
        ("name", "Ján 905203/1230"),
        ("email", "a@b.example"),
        ("position", "905203/1230"),
    ];
    let id = person_with(&vault, "contract", &pairs);
    same(seen(&vault, id, "name"), open("Ján ••••••/••••"));
    assert_eq!(
        (
            found(&vault, "905203"),
            found(&vault, "1230"),
            found(&vault, "jan")
        ),
        (0, 0, 1)
    );
    let noticed = read(&vault, |r| Ok(notice(&fields::catalogue(r)?, &values(&pairs))));
    assert_eq!(noticed.keys().collect::<Vec<_>>(), ["name", "position"]);
    read(&vault, |r| {
        let person = get(r, id)?;
        let position = person.field("position").unwrap();
        assert_eq!(position.class, FieldClass::OnDemand);
        let grant = Grant::at(
            vault::Instant(0),
            [(id, "position".to_owned(), vault::Instant(1))],
        );
        assert!(position.value.shown_to(&grant) == Shown::Value("••••••/••••".to_owned()));
        Ok(())
    });
}

#[test]
fn a_snapshot_puts_everything_back() {
    let vault = founded();
    let pairs = [
        ("name", "Andrea Ňuchová"),
        ("email", "nuchova@safran.example"),
        ("street", "Hviezdna 14"),
    ];
    let id = person_with(&vault, "contract", &pairs);
    let before = read(&vault, |r| Ok(serde_json::to_value(snapshot(r, id)?).unwrap()));
    vault.advance(TimeDelta::hours(1));
    let changes = [
        ("name", "Andrea Iná"),
        ("company", "Šafran"),
        ("email", ""),
        ("phone", "0905 123 456"),
        ("city", "Martin"),
    ];
    change(&vault, id, &changes, "contract").unwrap();
    assert_eq!(
        (
            found(&vault, "nuchova"),
            found(&vault, "safran"),
            found(&vault, "0905123456")
        ),
        (0, 1, 1)
    );
    let kept: Snapshot = serde_json::from_value(before.clone()).unwrap();
    write(&vault, |w| {
        revert(w, id, &kept)?;
        Ok(w.audit(acts::IMPORT_UNDONE, Some(id), Value::Null)?)
    })
    .unwrap();
    assert_eq!(
        read(&vault, |r| Ok(serde_json::to_value(snapshot(r, id)?).unwrap())),
        before
    );
    assert_eq!((found(&vault, "nuchova"), found(&vault, "0905123456")), (1, 0));
}

#[test]
fn a_person_taken_out_leaves_nothing_behind() {
    let vault = founded();
    let id = person_with(
        &vault,
        "contract",
        &[("name", "Kristína Žňavová"), ("email", "kristina@uvazky.example")],
    );
    write(&vault, |w| {
        remove(w, id)?;
        Ok(w.audit(acts::IMPORT_UNDONE, None, Value::Null)?)
    })
    .unwrap();
    assert_eq!(refused(vault.read(|r| get(r, id))), "unknown-person");
    assert_eq!(found(&vault, "znavova"), 0);
    assert!(read(&vault, |r| Ok(
        purposes::processings(r, id)?.is_empty() && notices::open_of(r, id)?.is_empty()
    )));
    assert!(vault.verify(&vault::Job::silent()).unwrap().problems.is_empty());
}
