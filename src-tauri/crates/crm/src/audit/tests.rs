use super::*;
use crate::private::Grant;
use crate::settings;
use crate::testing::{founded, person, read, write};

#[test]
fn pages_run_from_the_newest_to_the_first_and_tell_the_total() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    for minutes in ["5", "6", "7", "8"] {
        let wanted = BTreeMap::from([("lock_minutes".to_owned(), minutes.to_owned())]);
        write(&vault, |w| settings::set(w, &wanted)).unwrap();
    }
    let all = read(&vault, |r| {
        page(
            r,
            &Query {
                limit: 100,
                ..Query::default()
            },
        )
    });
    assert_eq!(all.total, all.rows.len() as u64);
    assert!(all.next.is_none());
    assert!(all.rows.is_sorted_by_key(|row| std::cmp::Reverse(row.seq)));

    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let part = read(&vault, |r| {
            page(
                r,
                &Query {
                    before,
                    limit: 2,
                    ..Query::default()
                },
            )
        });
        assert_eq!(part.total, all.total, "the total does not depend on the page");
        assert!(part.rows.len() <= 2);
        seen.extend(part.rows.iter().map(|row| row.seq));
        match part.next {
            Some(next) => before = Some(next),
            None => break,
        }
    }
    assert_eq!(seen, all.rows.iter().map(|row| row.seq).collect::<Vec<_>>());

    let about = read(&vault, |r| {
        page(
            r,
            &Query {
                person: Some(anna),
                limit: 10,
                ..Query::default()
            },
        )
    });
    let [added] = about.rows.as_slice() else {
        panic!("one entry about her")
    };
    let name = added
        .person_name
        .as_ref()
        .and_then(|name| name.shown_to(&Grant::minimal()).value());
    assert_eq!(
        (added.act.as_str(), name.as_deref()),
        (acts::PERSON_ADDED, Some("Anna Malá"))
    );
    assert_eq!(
        (added.staff.as_str(), added.person),
        ("Zuzana Hriňová", Some(anna))
    );
    assert!(added.fields.contains(&"email".to_owned()));

    let changed = [acts::SETTINGS_CHANGED];
    let some = read(&vault, |r| {
        page(
            r,
            &Query {
                acts: &changed,
                limit: 3,
                ..Query::default()
            },
        )
    });
    assert_eq!((some.total, some.rows.len(), some.next.is_some()), (4, 3, true));
    assert_eq!(
        some.rows[0].detail.get("keys").map(String::as_str),
        Some("lock_minutes")
    );
}

#[test]
fn a_span_leaves_out_what_is_older() {
    let vault = founded();
    vault.advance(chrono::TimeDelta::days(1));
    let morning = vault.read::<_, CrmError>(|r| Ok(r.now())).unwrap();
    let anna = person(&vault, "Anna Malá", "contract");
    let page = read(&vault, |r| {
        page(
            r,
            &Query {
                since: Some(morning),
                limit: 10,
                ..Query::default()
            },
        )
    });
    assert_eq!((page.total, page.rows[0].person), (1, Some(anna)));
}

#[test]
fn every_act_has_its_words_in_both_languages() {
    let sources = [
        include_str!("acts.rs"),
        include_str!("../../../vault/src/audit/mod.rs"),
    ]
    .concat();
    let acts: Vec<&str> = sources
        .lines()
        .filter(|line| line.trim_start().starts_with("pub const "))
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert!(
        acts.len() > 25,
        "only {} acts were seen: this test has gone blind",
        acts.len()
    );
    for act in acts {
        for lang in text::Lang::ALL {
            assert!(
                text::Messages::has(lang, &format!("audit-act-{act}")),
                "{lang}: {act}"
            );
        }
    }
}
