use super::*;

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
