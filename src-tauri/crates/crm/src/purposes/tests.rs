use super::*;
use crate::testing::{TempVault, acts as log, founded, person, read, refused, write};

fn new(key: &str) -> NewPurpose {
    NewPurpose {
        key: key.into(),
        name_sk: "Vernostný program".into(),
        name_en: "Loyalty".into(),
        basis: Basis::Interest,
        art9: None,
        interest: Some("Odmeniť stálych zákazníkov".into()),
        balancing: None,
        retention: "P2Y".into(),
        consent_valid: None,
        marketing: false,
        statute: None,
        transfers: None,
        fields: vec!["city".into(), "email".into(), "city".into()],
        recipients: Vec::new(),
    }
}

#[test]
fn the_starting_set_is_complete_and_lawful() {
    let vault = founded();
    let list = read(&vault, list);
    let shown: Vec<_> = list
        .iter()
        .map(|p| (p.key.as_str(), p.basis, p.retention.as_str(), p.marketing))
        .collect();
    assert_eq!(
        shown,
        [
            ("contract", Basis::Contract, "P4Y", false),
            ("legal-duty", Basis::Legal, "P10Y", false),
            ("newsletter", Basis::Consent, "P1M", true),
            ("interest", Basis::Interest, "P3Y", false),
        ]
    );
    let get = |key: &str| list.iter().find(|purpose| purpose.key == key).unwrap();
    assert!(get("contract").needs("birth_date") && get("contract").needs("iban"));
    assert!(get("legal-duty").statute.as_deref().unwrap().contains("431/2002"));
    assert!(get("interest").interest.is_some() && get("interest").balancing.is_some());
    assert!(
        !get("newsletter").needs("street"),
        "a newsletter does not need an address"
    );
    let catalogue = read(&vault, fields::catalogue);
    for field in catalogue.iter().filter(|field| !field.is_own_column()) {
        let needed = list.iter().any(|purpose| purpose.needs(&field.key));
        assert!(
            needed,
            "{}: a field without a purpose cannot be filled in",
            field.key
        );
    }
}

#[test]
fn each_refusal_has_its_word() {
    let vault = founded();
    type Spoil = fn(&mut NewPurpose);
    let cases: [(Spoil, &str); 17] = [
        (|p| p.key = String::new(), "bad-key"),
        (|p| p.key = "Loyalty".into(), "bad-key"),
        (|p| p.key = "1loyalty".into(), "bad-key"),
        (|p| p.key = "loyalty-".into(), "bad-key"),
        (|p| p.key = "a".repeat(41), "bad-key"),
        (|p| p.name_sk = " ".into(), "empty-name"),
        (|p| p.name_en = "x".repeat(121), "too-long"),
        (|p| p.fields.push("shoe_size".into()), "unknown-field"),
        (|p| p.retention = "3 years".into(), "bad-retention"),
        (|p| p.retention = "P0D".into(), "bad-retention"),
        (|p| p.interest = None, "interest-missing"),
        (|p| p.interest = Some("  ".into()), "interest-missing"),
        (
            |p| p.consent_valid = Some("P1Y".into()),
            "consent-valid-misplaced",
        ),
        (
            |p| {
                p.basis = Basis::Consent;
                p.consent_valid = Some("1Y".into());
            },
            "bad-period",
        ),
        (|p| p.art9 = Some("k".into()), "bad-art9"),
        (|p| p.art9 = Some("ab".into()), "bad-art9"),
        (|p| p.balancing = Some("x".repeat(4001)), "too-long"),
    ];
    for (i, (spoil, code)) in cases.into_iter().enumerate() {
        let mut spoiled = new("loyalty");
        spoil(&mut spoiled);
        assert_eq!(refused(write(&vault, |w| add(w, &spoiled))), code, "case {i}");
    }
    assert_eq!(read(&vault, list).len(), 4, "nothing was kept");
}

#[test]
fn a_special_category_needs_a_condition_of_article_9() {
    let vault = founded();
    let mut health = new("care");
    health.art9 = Some("a".into());
    write(&vault, |w| add(w, &health)).unwrap();
    let field = fields::NewField {
        key: "allergies".into(),
        label_sk: "Alergie".into(),
        label_en: "Allergies".into(),
        class: Some(fields::FieldClass::Protected),
        category: "special".into(),
        purposes: vec!["care".into()],
        retention: "P1Y".into(),
        ..fields::NewField::default()
    };
    write(&vault, |w| fields::add(w, &field)).unwrap();
    assert!(read(&vault, |r| allows(r, "care", "allergies")));
    let mut other = new("loyalty");
    other.fields = vec!["allergies".into()];
    assert_eq!(refused(write(&vault, |w| add(w, &other))), "article-9-missing");
}

#[test]
fn a_new_version_leaves_running_processings_on_the_old_one() {
    let vault = founded();
    let first = write(&vault, |w| add(w, &new("loyalty"))).unwrap();
    assert_eq!(
        (first.version, first.fields.clone()),
        (1, vec!["email".to_owned(), "city".to_owned()]),
        "in order, once"
    );
    let anna = person(&vault, "Anna Malá", "loyalty");
    let mut second = new("loyalty");
    second.fields = vec!["street".into()];
    assert_eq!(write(&vault, |w| add(w, &second)).unwrap().version, 2);

    assert_eq!(read(&vault, |r| needing(r, anna, "city")), ["loyalty"]);
    assert!(
        read(&vault, |r| needing(r, anna, "street")).is_empty(),
        "not told of it yet"
    );
    assert!(
        read(&vault, |r| allows(r, "loyalty", "street")),
        "for those who come now"
    );

    write(&vault, |w| start_act(w, anna, "loyalty", None)).unwrap();
    assert_eq!(read(&vault, |r| needing(r, anna, "street")), ["loyalty"]);
    let ended: Vec<_> = read(&vault, |r| processings(r, anna))
        .into_iter()
        .map(|p| (p.version, p.end_reason))
        .collect();
    assert_eq!(ended, [(1, Some(end_reason::NEW_VERSION.to_owned())), (2, None)]);
    assert_eq!(
        read(&vault, |r| version(r, "loyalty", 1)).fields,
        first.fields,
        "what they were told stays"
    );
}

fn starts(vault: &TempVault, person: Uuid, at: Option<&str>) -> Result<Uuid, CrmError> {
    write(vault, |w| start_act(w, person, "interest", at))
}

#[test]
fn a_processing_starts_once_and_ends_once_each_on_the_record() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let before = log(&vault).len();
    starts(&vault, anna, Some("2026-02-01")).unwrap();
    assert_eq!(refused(starts(&vault, anna, None)), "already-running");
    assert_eq!(
        refused(starts(&vault, Uuid::from_u128(9), None)),
        "unknown-person"
    );
    assert_eq!(
        refused(write(&vault, |w| start_act(w, anna, "no-such", None))),
        "unknown-purpose"
    );
    assert_eq!(
        refused(write(&vault, |w| start_act(
            w,
            anna,
            "legal-duty",
            Some("2026-03-03")
        ))),
        "future-date"
    );
    assert_eq!(
        refused(write(&vault, |w| start_act(w, anna, "legal-duty", Some("soon")))),
        "bad-date"
    );
    assert_eq!(read(&vault, people).get("interest"), Some(&1));

    write(&vault, |w| end_act(w, anna, "interest", None)).unwrap();
    assert_eq!(
        refused(write(&vault, |w| end_act(w, anna, "interest", None))),
        "not-running"
    );
    let running: Vec<_> = read(&vault, |r| running(r, anna))
        .into_iter()
        .map(|one| one.purpose.key)
        .collect();
    assert_eq!(running, ["contract"]);
    assert_eq!(
        log(&vault).split_off(before),
        [acts::PURPOSE_STARTED, acts::PURPOSE_ENDED],
        "refusals leave nothing"
    );
}

#[test]
fn an_end_written_down_late_does_not_come_before_the_start() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| end_act(w, anna, "contract", Some("2020-01-01"))).unwrap();
    let [ended] = read(&vault, |r| processings(r, anna)).try_into().unwrap();
    let Processing {
        started_at, ended_at, ..
    } = ended;
    assert_eq!(ended_at, Some(started_at));
}

#[test]
fn a_restricted_person_is_stored_and_nothing_else() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| {
        w.conn()
            .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (anna,))?;
        w.audit(acts::PERSON_CHANGED, Some(anna), json!({}))?;
        Ok(())
    })
    .unwrap();
    assert_eq!(refused(starts(&vault, anna, None)), "restricted");
    assert_eq!(
        refused(write(&vault, |w| end_act(w, anna, "contract", None))),
        "restricted"
    );
}
