use std::collections::BTreeMap;

use proptest::prelude::*;
use rusqlite::types::Value;

use super::join::{OWN_WAY, subject_tables};
use super::*;
use crate::companies::{self, NewRole};
use crate::consent::{Channel, ConsentAction, ConsentState, NewEvent};
use crate::deals::NewDeal;
use crate::people::{Change, from_the_person};
use crate::restriction::{self, Ground, Objected, objection};
use crate::tasks::NewTask;
use crate::testing::{OWNER, TempVault, founded, person_with, read, refused, write};
use crate::{attachments, consent, deals, people, purposes, tags, tasks, timeline};
use text::Lang;

/// Every row about people, and what they are found by; without the merges and where the lists are told of changes.
fn dump(vault: &TempVault) -> BTreeMap<String, Vec<String>> {
    read(vault, |r| {
        let mut all = BTreeMap::new();
        for (table, _) in subject_tables().filter(|(table, _)| table.name != "merge") {
            let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
            let sql = format!("SELECT \"{}\" FROM \"{}\"", names.join("\", \""), table.name);
            let mut statement = r.conn().prepare(&sql)?;
            let rows = statement.query_map((), |row| {
                let cells = names.iter().enumerate().map(|(place, name)| {
                    let value: Value = row.get(place)?;
                    // What is sealed is sealed anew, with new randomness.
                    let sealed = ["evidence", "content"].contains(name) && value != Value::Null;
                    Ok(if sealed {
                        format!("{name} sealed")
                    } else {
                        format!("{name} {value:?}")
                    })
                });
                Ok(cells.collect::<rusqlite::Result<Vec<_>>>()?.join(", "))
            })?;
            let mut rows: Vec<String> = rows.collect::<Result<_, _>>()?;
            rows.sort();
            all.insert(table.name.to_owned(), rows);
        }
        let mut found = r
            .conn()
            .prepare("SELECT rowid, term, doc FROM person_search_word AS w, (SELECT 0 AS rowid)")?;
        let words = found.query_map((), |row| {
            Ok(format!(
                "{:?} {:?}",
                row.get::<_, Value>(1)?,
                row.get::<_, Value>(2)?
            ))
        })?;
        all.insert("words".to_owned(), words.collect::<Result<_, _>>()?);
        Ok(all)
    })
}

/// What a record is made of.
#[derive(Clone, Debug)]
struct Made {
    city: bool,
    phone: u8,
    note: bool,
    tag: bool,
    task: bool,
    deal: bool,
    file: bool,
    role: bool,
    draft: bool,
    interest: bool,
    said: Vec<u8>,
    objects: bool,
}

fn made() -> impl Strategy<Value = Made> {
    let flags = proptest::collection::vec(any::<bool>(), 10);
    (flags, 0..3_u8, proptest::collection::vec(0..4_u8, 0..4)).prop_map(|(flags, phone, said)| {
        let [city, note, tag, task, deal, file, role, draft, interest, objects] = flags.try_into().unwrap();
        Made {
            city,
            phone,
            note,
            tag,
            task,
            deal,
            file,
            role,
            draft,
            interest,
            said,
            objects,
        }
    })
}

fn say(vault: &TempVault, person: Uuid, action: ConsentAction) {
    let event = NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: (action == ConsentAction::Grant).then(|| consent::Evidence {
            name: "podpis.pdf".to_owned(),
            bytes: b"podpis".to_vec(),
        }),
    };
    write(vault, |w| consent::record(w, &event)).unwrap();
    vault.advance(chrono::TimeDelta::minutes(1));
}

const ACTIONS: [ConsentAction; 4] = [
    ConsentAction::Ask,
    ConsentAction::Grant,
    ConsentAction::Refuse,
    ConsentAction::Withdraw,
];

fn make(vault: &TempVault, company: Uuid, which: u8, made: &Made) -> Uuid {
    let (name, email) = (format!("Anna Malá {which}"), format!("anna{which}@example.sk"));
    let mut values = vec![("name", name.as_str()), ("email", email.as_str())];
    let phone = format!("+42190511122{}", made.phone);
    if made.phone > 0 {
        values.push(("phone", &phone));
    }
    let city = format!("Mesto {which}");
    if made.city {
        values.push(("city", &city));
    }
    let id = person_with(vault, "contract", &values);
    write(vault, |w| {
        if made.interest {
            purposes::start_act(w, id, "interest", None)?;
        }
        if made.note {
            timeline::add_note(w, id, "volala", which == 1)?;
        }
        if made.tag {
            tags::add(w, id, "VIP")?;
        }
        if made.task {
            let (text, due) = ("Zavolať", "zajtra");
            let (repeat, deal, owner) = (None, None, None);
            tasks::add(
                w,
                &NewTask {
                    person: id,
                    text,
                    due,
                    repeat,
                    deal,
                    owner,
                },
            )?;
        }
        if made.deal {
            let deal = NewDeal {
                person: id,
                title: "Pult",
                amount: Some("10"),
                stage: None,
                pipeline: None,
                expected: None,
                reason: None,
            };
            deals::add(w, &deal)?;
        }
        if made.file {
            attachments::add(w, id, "zmluva.txt", b"zmluva")?;
        }
        if made.role {
            let (since, until) = (None, None);
            companies::add_role(
                w,
                &NewRole {
                    company,
                    person: id,
                    role: "konateľ",
                    since,
                    until,
                },
            )?;
        }
        if made.draft {
            let content = BTreeMap::from([("text".to_owned(), "rozpísané".to_owned())]);
            timeline::drafts::keep(w, timeline::drafts::Place::Note(id), &content)?;
        }
        Ok(())
    })
    .unwrap();
    for action in &made.said {
        say(vault, id, ACTIONS[usize::from(*action)]);
    }
    if made.objects {
        write(vault, |w| {
            objection::object(w, id, Objected::Purpose("newsletter"))
        })
        .unwrap();
    }
    id
}

fn state(vault: &TempVault, person: Uuid) -> ConsentState {
    read(vault, |r| consent::state(r, person, "newsletter")).state
}

fn objects(vault: &TempVault, person: Uuid) -> bool {
    read(vault, |r| {
        restriction::objected(r, person, &purposes::known(r, "newsletter")?)
    })
}

fn desk() -> (TempVault, Uuid) {
    let vault = founded();
    let values = BTreeMap::from([("name".to_owned(), "Klások".to_owned())]);
    let company = write(&vault, |w| companies::add(w, &values, None)).unwrap();
    (vault, company)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_merge_that_is_split_leaves_everything_as_it_was(one in made(), other in made(), take in any::<bool>()) {
        let (vault, company) = desk();
        let (keep, drop) = (make(&vault, company, 1, &one), make(&vault, company, 2, &other));
        let before = dump(&vault);
        let take: Vec<String> = if take { vec!["name".into(), "city".into(), "phone".into()] } else { Vec::new() };
        vault.advance(chrono::TimeDelta::hours(1));
        let id = write(&vault, |w| merge(w, keep, drop, &take)).unwrap();
        prop_assert_eq!(refused(vault.read(|r| people::get(r, drop))), "unknown-person");
        for (table, column) in subject_tables().filter(|(table, _)| !OWN_WAY.contains(&table.name)) {
            let left = read(&vault, |r| store::rows(r, table, column, drop)).len();
            prop_assert_eq!(left, 0, "{}", table.name);
        }
        vault.advance(chrono::TimeDelta::hours(1));
        write(&vault, |w| unmerge(w, id)).unwrap();
        let after = dump(&vault);
        for (table, rows) in &before {
            prop_assert_eq!(&after[table], rows, "{}", table);
        }
        prop_assert!(vault.verify(&vault::Job::silent()).unwrap().ok);
    }

    #[test]
    fn a_no_of_either_holds(one in made(), other in made()) {
        let (vault, company) = desk();
        let (keep, drop) = (make(&vault, company, 1, &one), make(&vault, company, 2, &other));
        let states = [state(&vault, keep), state(&vault, drop)];
        let objected = objects(&vault, keep) || objects(&vault, drop);
        write(&vault, |w| merge(w, keep, drop, &[])).unwrap();
        let no = |state: &ConsentState| matches!(state, ConsentState::Withdrawn | ConsentState::Refused);
        let merged = state(&vault, keep);
        prop_assert_eq!(no(&merged), states.iter().any(no), "{:?} became {:?}", states, merged);
        if merged == ConsentState::Granted {
            prop_assert!(states.contains(&ConsentState::Granted), "nobody consented: {:?}", states);
        }
        prop_assert_eq!(objects(&vault, keep), objected);
        let runs = read(&vault, |r| purposes::runs(r, keep, "newsletter"));
        prop_assert!(!runs || (merged == ConsentState::Granted && !objected), "{:?} {}", merged, objected);
    }
}

#[test]
fn values_find_their_place_and_named_ones_are_taken() {
    let vault = founded();
    let keep = person_with(
        &vault,
        "contract",
        &[
            ("name", "Anna Malá"),
            ("email", "a@example.sk"),
            ("phone", "0905111221"),
        ],
    );
    let drop = person_with(
        &vault,
        "contract",
        &[
            ("name", "Anna M."),
            ("company", "Klások"),
            ("email", "b@example.sk"),
            ("phone", "0905 111 221"),
            ("city", "Martin"),
        ],
    );
    write(&vault, |w| merge(w, keep, drop, &["name".to_owned()])).unwrap();
    let merged = read(&vault, |r| people::get(r, keep));
    let value = |key: &str| merged.field(key).map(|field| field.value.inside().clone());
    assert_eq!(
        (merged.name.inside().as_str(), value("city").as_deref()),
        ("Anna M.", Some("Martin"))
    );
    assert_eq!(
        merged.company.as_ref().map(|company| company.inside().as_str()),
        Some("Klások")
    );
    assert_eq!(value("email").as_deref(), Some("a@example.sk"));
    assert_eq!(value("phone2"), None, "the same number is no second one");
    assert_eq!(
        read(&vault, |r| people::resolve(r, &drop.to_string())),
        keep,
        "the old id still names them"
    );
}

#[test]
fn what_happened_since_is_not_lost() {
    let (vault, company) = desk();
    let plain = Made {
        city: true,
        phone: 0,
        note: true,
        tag: false,
        task: true,
        deal: false,
        file: false,
        role: false,
        draft: false,
        interest: false,
        said: vec![1],
        objects: false,
    };
    let (keep, drop) = (make(&vault, company, 1, &plain), make(&vault, company, 2, &plain));
    let id = write(&vault, |w| merge(w, keep, drop, &[])).unwrap();
    vault.advance(chrono::TimeDelta::days(1));
    write(&vault, |w| timeline::add_note(w, keep, "po zlúčení", false)).unwrap();
    let change = Change {
        person: keep,
        values: BTreeMap::from([("city".to_owned(), "Zvolen".to_owned())]),
        purpose: "contract".to_owned(),
        source: from_the_person(vault.world().today()),
        batch: None,
    };
    write(&vault, |w| people::set(w, &change)).unwrap();
    say(&vault, keep, ConsentAction::Withdraw);
    let split = write(&vault, |w| unmerge(w, id)).unwrap();
    assert_eq!((split.keep, split.drop), (keep, drop));
    assert_eq!(read(&vault, |r| timeline::notes(r, keep)).len(), 2);
    assert_eq!(read(&vault, |r| timeline::notes(r, drop)).len(), 1);
    let city = |id| {
        read(&vault, |r| people::get(r, id))
            .field("city")
            .map(|field| field.value.inside().clone())
    };
    assert_eq!(
        (city(keep).as_deref(), city(drop).as_deref()),
        (Some("Zvolen"), Some("Mesto 2"))
    );
    assert_eq!(
        [state(&vault, keep), state(&vault, drop)],
        [ConsentState::Withdrawn; 2],
        "both said no"
    );
    assert_eq!(refused(write(&vault, |w| unmerge(w, id))), "already-unmerged");
}

#[test]
fn who_is_restricted_is_neither_merged_nor_split() {
    let vault = founded();
    let anna = |n: u8| {
        person_with(
            &vault,
            "contract",
            &[("name", "Anna"), ("email", &format!("a{n}@example.sk"))],
        )
    };
    let (one, two, three) = (anna(1), anna(2), anna(3));
    assert_eq!(refused(write(&vault, |w| merge(w, one, one, &[]))), "same-person");
    let first = write(&vault, |w| merge(w, one, two, &[])).unwrap();
    let second = write(&vault, |w| merge(w, three, one, &[])).unwrap();
    assert_eq!(
        read(&vault, |r| ids(r, three)).len(),
        3,
        "every id they were known by"
    );
    assert_eq!(read(&vault, |r| people::resolve(r, &two.to_string())), three);
    assert_eq!(refused(write(&vault, |w| unmerge(w, first))), "merged-further");
    write(&vault, |w| restriction::restrict(w, three, Ground::Accuracy)).unwrap();
    assert_eq!(refused(write(&vault, |w| unmerge(w, second))), "restricted");
    let four = anna(4);
    assert_eq!(
        refused(write(&vault, |w| merge(w, four, three, &[]))),
        "restricted"
    );
}

#[test]
fn chains_are_split_in_their_order_and_data_for_it_expire() {
    let vault = founded();
    let anna = |n: u8| {
        person_with(
            &vault,
            "contract",
            &[("name", "Anna"), ("email", &format!("a{n}@example.sk"))],
        )
    };
    let (one, two, three) = (anna(1), anna(2), anna(3));
    let before = dump(&vault);
    let first = write(&vault, |w| merge(w, one, two, &[])).unwrap();
    let second = write(&vault, |w| merge(w, three, one, &[])).unwrap();
    write(&vault, |w| unmerge(w, second)).unwrap();
    write(&vault, |w| unmerge(w, first)).unwrap();
    assert_eq!(dump(&vault), before);
    let third = write(&vault, |w| merge(w, one, two, &[])).unwrap();
    assert!(!read(&vault, any_expired));
    vault.advance(chrono::TimeDelta::days(UNMERGE_DAYS + 1));
    assert!(read(&vault, any_expired));
    assert_eq!(write(&vault, expire).unwrap(), 1);
    assert_eq!(refused(write(&vault, |w| unmerge(w, third))), "unmerge-too-late");
    assert_eq!(
        read(&vault, |r| ids(r, one)),
        [one, two],
        "an erasure still reaches both"
    );
}

#[test]
fn an_erasure_of_the_merged_person_leaves_nothing_of_either() {
    let (vault, company) = desk();
    let all = Made {
        city: true,
        phone: 1,
        note: true,
        tag: true,
        task: true,
        deal: true,
        file: true,
        role: true,
        draft: true,
        interest: true,
        said: vec![1],
        objects: false,
    };
    let (keep, drop) = (make(&vault, company, 1, &all), make(&vault, company, 2, &all));
    write(&vault, |w| merge(w, keep, drop, &[])).unwrap();
    let both = read(&vault, |r| ids(r, keep));
    crate::erasure::erase_whole(&vault, OWNER, &both, &vault::Job::silent()).unwrap();
    assert_eq!(read(&vault, |r| crate::erasure::left(r, &both)), []);
    assert!(vault.verify(&vault::Job::silent()).unwrap().ok);
}

#[test]
fn duplicates_are_found_scored_and_explained() {
    let vault = founded();
    let person = |name: &str, company: &str, email: &str, phone: &str| {
        let mut values = vec![
            ("name", name),
            ("company", company),
            ("email", email),
            ("phone", phone),
        ];
        values.retain(|(_, value)| !value.is_empty());
        person_with(&vault, "contract", &values)
    };
    let jan = person("Ján Novák", "Klások", "jan@example.sk", "0905111222");
    let same = person("Novák Jan", "", "", "+421 905 111 222");
    let typo = person("Ján Nováak", "Klasok", "", "");
    let other = person("Eva Malá", "Klások", "eva@example.sk", "");
    let found = read(&vault, |r| duplicates(r, 10));
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.keep, one.drop, one.score, one.reasons.clone()))
        .collect();
    assert_eq!(
        told,
        [
            (jan, same, 80, vec![Reason::Phone, Reason::Name]),
            (jan, typo, 45, vec![Reason::SimilarName, Reason::Company]),
        ]
    );
    assert!(found.iter().all(|one| one.keep != other && one.drop != other));
    write(&vault, |w| restriction::restrict(w, jan, Ground::Accuracy)).unwrap();
    assert!(read(&vault, |r| duplicates(r, 10)).is_empty());
}
