use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use crm::staff::Role;
use serde::Serialize;
use testkit::canary::Canaries;
use testkit::vaults::PASSPHRASE;
use uuid::Uuid;

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

#[test]
fn nothing_sealed_crosses_before_its_unlock_nor_after_its_cover() {
    let desk = owner();
    let session = &desk.session;
    let canaries = Canaries::new(4, &PLANTED);
    let (person, note) = planted(session, &canaries);
    let minimal: BTreeSet<String> = MINIMAL.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(sighted(&canaries, session, person), minimal);
    assert!(!String::from_utf8_lossy(&crossing(session, person)).contains("36421928"));

    let note = format!("note:{note}");
    let unlocked = unlock::unlock(session, ask(person, &["street", &note])).unwrap();
    assert_eq!(
        unlocked.fields.get("street").map(String::as_str),
        canaries.value("street")
    );
    assert_eq!(
        unlocked.fields.get(&note).map(String::as_str),
        canaries.value("note")
    );
    let mut open = minimal.clone();
    open.extend(["street".to_owned(), "note".to_owned()]);
    assert_eq!(sighted(&canaries, session, person), open);

    let cover = CoverFields {
        person: Some(person),
        field: Some(note),
    };
    assert_eq!(unlock::cover(session, cover).unwrap().open.len(), 1);
    open.remove("note");
    assert_eq!(sighted(&canaries, session, person), open);

    desk.vault.advance(TimeDelta::seconds(60));
    assert_eq!(
        sighted(&canaries, session, person),
        minimal,
        "sealed again by itself"
    );
    assert!(unlock::state(session).unwrap().open.is_empty());
}

fn show_field(view: &PersonView, key: &str) -> String {
    match view.fields.get(key) {
        None => "absent".into(),
        Some(FieldShown::Masked { hint, .. }) => format!("sealed {}", hint.as_deref().unwrap_or("-")),
        Some(FieldShown::Value { value }) => value.clone(),
    }
}

#[test]
fn the_record_says_how_each_value_is_treated_and_what_could_be_added() {
    let desk = owner();
    let session = &desk.session;
    let person = add(
        session,
        new_person("Ľubomíra Vŕšková", Some("vrskova@klasok.example")),
    )
    .unwrap()
    .id;
    set_one(session, person, "phone", "0999 004 821").unwrap();
    set_one(session, person, "iban", "SK31 1200 0000 1987 4263 7541").unwrap();
    set_one(session, person, "birth_date", "3. 5. 1990").unwrap();
    let view = show(session, person).unwrap();
    assert_eq!(
        (view.name.as_str(), view.primary_contact.as_deref()),
        ("Ľubomíra Vŕšková", Some("email"))
    );
    for (key, shown) in [
        ("email", "vrskova@klasok.example"),
        ("phone", "sealed 4821"),
        ("iban", "sealed 7541"),
        ("birth_date", "sealed -"),
        ("street", "absent"),
    ] {
        assert_eq!(show_field(&view, key), shown, "{key}");
    }
    let facts: Vec<(&str, bool, &str)> = view
        .facts
        .iter()
        .map(|fact| (fact.key.as_str(), fact.reauth, fact.source.as_str()))
        .collect();
    assert_eq!(
        facts,
        [
            ("email", false, "od osoby samej"),
            ("phone", false, "od osoby samej"),
            ("birth_date", false, "od osoby samej"),
            ("iban", true, "od osoby samej"),
        ]
    );
    assert!(view.facts.iter().all(|fact| fact.purposes == ["contract"]));
    let addable: Vec<&str> = view.addable.iter().map(|field| field.key.as_str()).collect();
    assert!(addable.contains(&"street") && addable.contains(&"id_number") && addable.contains(&"language"));
    assert!(!addable.contains(&"phone") && !addable.contains(&"birthday") && !addable.contains(&"name"));
    assert!(
        view.addable
            .iter()
            .all(|field| field.purpose == "contract" && field.retention.starts_with('P'))
    );
    assert_eq!(
        (view.source.kind.as_str(), view.source.staff.as_str()),
        ("self", STAFF)
    );
    assert_eq!(view.last_reason, None);
    assert_eq!(
        (view.purposes.len(), view.private_notes, view.reveals.count),
        (1, 0, 0)
    );
}

#[test]
fn chips_follow_what_happened() {
    let desk = owner();
    let session = &desk.session;
    let person = add(session, new_person("Štefan Kŕč", Some("krc@posta.example")))
        .unwrap()
        .id;
    let chips = || -> Vec<String> {
        let view = show(session, person).unwrap();
        let word = |chip: &super::types::StatusChip| {
            let state = chip
                .consent
                .map(|state| format!(" {}", state.as_str()))
                .unwrap_or_default();
            let purpose = chip
                .purpose
                .as_deref()
                .map(|purpose| format!(" {purpose}"))
                .unwrap_or_default();
            let date = chip
                .date
                .as_deref()
                .map(|date| format!(" {date}"))
                .unwrap_or_default();
            format!("{}{purpose}{state}{date}", chip.kind)
        };
        view.status.iter().map(word).collect()
    };
    assert_eq!(chips()[..1], ["basis contract 2026-03-02"]);
    assert_eq!(chips()[2..], ["notice-due 2026-03-02"], "Article 13: at once");
    assert!(chips()[1].starts_with("kept 20"));

    let record = |action| {
        let request = RecordConsent {
            person,
            purpose: "newsletter".into(),
            action,
            channel: "paper".into(),
            text_version: None,
            at: None,
            evidence: None,
        };
        consent::record(session, request).unwrap();
    };
    record(ConsentAction::Grant);
    desk.vault.advance(TimeDelta::days(1));
    notices::give(
        session,
        GiveNotice {
            person,
            version: "1".into(),
            channel: "paper".into(),
        },
    )
    .unwrap();
    let told = chips();
    assert_eq!(told[1], "consent newsletter granted 2026-03-02");
    assert_eq!(told[3..], ["informed 2026-03-03"]);

    record(ConsentAction::Withdraw);
    crate::purposes::end(
        session,
        crate::purposes::types::ProcessingChange {
            person,
            purpose: "contract".into(),
            at: None,
        },
    )
    .unwrap();
    assert_eq!(
        chips()[..2],
        ["no-basis", "consent newsletter withdrawn 2026-03-03"]
    );
    let row = page(session, list(10)).unwrap().people.remove(0);
    let chip = row.basis.unwrap();
    assert_eq!(
        (chip.purpose.as_str(), chip.consent.map(|state| state.as_str())),
        ("newsletter", Some("withdrawn"))
    );
}

#[test]
fn the_passphrase_again_for_account_and_identity_numbers() {
    let desk = owner();
    let session = &desk.session;
    let person = add(session, new_person("Ján Ťažký", Some("jan@tesarstvo.example")))
        .unwrap()
        .id;
    set_one(session, person, "iban", "SK31 1200 0000 1987 4263 7541").unwrap();
    let try_with = |passphrase: Option<&str>| -> Result<Unlocked, ApiError> {
        let request = UnlockFields {
            passphrase: passphrase.map(str::to_owned),
            ..ask(person, &["iban"])
        };
        unlock::unlock(session, request)
    };
    assert_eq!(code(try_with(None)), "reauth-needed");
    assert_eq!(code(try_with(Some(""))), "reauth-needed");
    assert_eq!(code(try_with(Some("nesprávna prístupová fráza"))), "wrong-key");
    assert_eq!(show_field(&show(session, person).unwrap(), "iban"), "sealed 7541");
    let unlocked = try_with(Some(PASSPHRASE)).unwrap();
    assert_eq!(
        unlocked.fields.get("iban").map(String::as_str),
        Some("SK31 1200 0000 1987 4263 7541")
    );
    assert_eq!(unlocked.expires_at, "2026-03-02T08:01:00.000Z");
    let view = show(session, person).unwrap();
    assert_eq!(show_field(&view, "iban"), "SK31 1200 0000 1987 4263 7541");
    assert_eq!(
        (view.reveals.count, view.last_reason.as_deref()),
        (1, Some("Doručenie objednávky"))
    );

    unlock::cover(
        session,
        CoverFields {
            person: None,
            field: None,
        },
    )
    .unwrap();
    assert!(unlock::unlock_by_key_holder(session, ask(person, &["iban"])).is_ok());
    let acts: Vec<String> = audit::page(
        session,
        AuditQuery {
            limit: 3,
            ..AuditQuery::default()
        },
    )
    .unwrap()
    .rows
    .into_iter()
    .map(|row| row.act)
    .collect();
    assert_eq!(
        acts,
        [
            "field-unlocked",
            "field-unlocked",
            crm::audit::acts::UNLOCK_FAILED
        ]
    );
}

#[test]
fn what_is_noticed_and_who_is_known_is_said() {
    let desk = owner();
    let session = &desk.session;
    let saved = add(
        session,
        new_person("Ján 905203/1230", Some("jan@tesarstvo.example")),
    )
    .unwrap();
    assert_eq!(
        saved.noticed,
        BTreeMap::from([("name".to_owned(), "birth-number".to_owned())])
    );
    assert_eq!(show(session, saved.id).unwrap().name, "Ján ••••••/••••");
    let again = add(session, new_person("Ján", Some("JAN@tesarstvo.example"))).err().unwrap();
    assert_eq!(again.code, "duplicate-person");
    assert_eq!(again.details.unwrap()["ids"], serde_json::json!([saved.id]));
    assert_eq!(
        code(add(
            session,
            NewPerson {
                source_kind: "x".into(),
                ..new_person("A", None)
            }
        )),
        "bad-source-kind"
    );
    let dated = NewPerson {
        obtained_on: Some("3. 3. 2026".into()),
        ..new_person("A", None)
    };
    assert_eq!(code(add(session, dated)), "bad-date");
    assert_eq!(resolve(session, "jan@tesarstvo.example").unwrap(), saved.id);
}

#[test]
fn a_restricted_person_is_a_stub() {
    let desk = owner();
    let session = &desk.session;
    let person = add(session, new_person("Oľga Mĺkva", Some("mlkva@vcielka.example")))
        .unwrap()
        .id;
    set_one(session, person, "street", "Hviezdna 14").unwrap();
    session
        .vault()
        .write::<_, ApiError>(session.staff(), |w| {
            w.conn()
                .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (person,))
                .map_err(vault::VaultError::from)?;
            w.audit("restricted", Some(person), serde_json::Value::Null)?;
            Ok(())
        })
        .unwrap();
    let view = show(session, person).unwrap();
    assert!(view.restricted && view.fields.is_empty() && view.company.is_none() && view.purposes.is_empty());
    assert_eq!(view.name, "Oľga Mĺkva");
    let row = page(session, list(10)).unwrap().people.remove(0);
    assert!(row.restricted && row.email.is_none() && row.basis.is_none());
    assert_eq!(code(set_one(session, person, "street", "X")), "restricted");
    assert_eq!(
        code(unlock::unlock(session, ask(person, &["street"]))),
        "restricted"
    );
    assert_eq!(
        code(timeline::page(
            session,
            TimelineQuery {
                person,
                before: None,
                limit: 5
            }
        )),
        "restricted"
    );
}

#[test]
fn who_may_do_what() {
    let nobody = Uuid::from_u128(9);
    type Case = (&'static str, Role, Box<dyn Fn(&Session) -> Result<(), ApiError>>);
    let cases: Vec<Case> = vec![
        ("page", Role::Viewer, Box::new(|s| page(s, list(1)).map(drop))),
        ("show", Role::Viewer, Box::new(move |s| show(s, nobody).map(drop))),
        ("resolve", Role::Viewer, Box::new(|s| resolve(s, "x").map(drop))),
        (
            "find",
            Role::Viewer,
            Box::new(|s| {
                search::find(
                    s,
                    FindPeople {
                        query: "x".into(),
                        limit: None,
                    },
                )
                .map(drop)
            }),
        ),
        ("fields", Role::Viewer, Box::new(|s| fields::list(s).map(drop))),
        (
            "timeline",
            Role::Viewer,
            Box::new(move |s| {
                timeline::page(
                    s,
                    TimelineQuery {
                        person: nobody,
                        before: None,
                        limit: 1,
                    },
                )
                .map(drop)
            }),
        ),
        (
            "add",
            Role::Staff,
            Box::new(|s| add(s, new_person("A", None)).map(drop)),
        ),
        (
            "set",
            Role::Staff,
            Box::new(move |s| set_one(s, nobody, "name", "B")),
        ),
        (
            "note",
            Role::Staff,
            Box::new(move |s| {
                timeline::add_note(
                    s,
                    NewNote {
                        person: nobody,
                        text: "x".into(),
                        private: false,
                    },
                )
                .map(drop)
            }),
        ),
        (
            "unlock",
            Role::Staff,
            Box::new(move |s| unlock::unlock(s, ask(nobody, &["iban"])).map(drop)),
        ),
        (
            "unlock cli",
            Role::Staff,
            Box::new(move |s| unlock::unlock_by_key_holder(s, ask(nobody, &["iban"])).map(drop)),
        ),
        (
            "field add",
            Role::Owner,
            Box::new(|s| {
                let new = fields::types::NewField {
                    key: "shoe".into(),
                    label: "Obuv".into(),
                    class: fields::types::FieldClass::OnDemand,
                    category: "other".into(),
                    purposes: vec!["contract".into()],
                    retention: "P1Y".into(),
                    origin: None,
                };
                fields::add(s, new).map(drop)
            }),
        ),
    ];
    for role in [Role::Viewer, Role::Staff, Role::Owner] {
        let Desk {
            session,
            vault: _vault,
        } = as_role(role);
        for (name, least, act) in &cases {
            let refused = act(&session).is_err_and(|error| error.code == "not-allowed");
            assert_eq!(refused, !role.at_least(*least), "{name} as {}", role.as_str());
        }
    }
}
