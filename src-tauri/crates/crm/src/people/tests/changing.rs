use super::*;

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
        recipients: Vec::new(),
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
