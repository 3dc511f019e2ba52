use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;
use uuid::Uuid;

use crate::people::list::{Filter, Lists, PeopleQuery, PeopleSort, find, page};
use crate::people::{self, Change};
use crate::private::Grant;
use crate::testing::{TempVault, founded, person_with, read, write};

fn names(vault: &TempVault, lists: &Lists, query: &str) -> Vec<String> {
    let (total, rows) = read(vault, |r| find(r, lists, query, 200));
    let names: Vec<String> = rows
        .iter()
        .filter_map(|row| row.name.shown_to(&Grant::minimal()).value())
        .collect();
    assert_eq!(total, u64::try_from(names.len()).unwrap());
    names
}

fn town() -> TempVault {
    let vault = founded();
    for (name, company, contact) in [
        (
            "Žofia Kováčová",
            Some("Autoservis Rýchlik"),
            ("email", "zofia@rychlik.example"),
        ),
        ("Ján Kováč", None, ("phone", "0905 123 456")),
        (
            "Łukasz Nowak",
            Some("Straße & Söhne"),
            ("email", "lukasz@strasse.example"),
        ),
        ("Đorđe Petrović", None, ("email", "dorde@posta.example")),
        ("Bjørn Ærø", None, ("email", "bjorn@posta.example")),
        (
            "Mária Nováková",
            Some("Kováčska vyhňa"),
            ("email", "maria@vyhna.example"),
        ),
        (
            "Peter Novák-Horský",
            Some("24 7 Servis, s. r. o."),
            ("email", "novak.peter+crm@posta.example"),
        ),
        ("Юлія Ґалаґан", None, ("phone", "+380 50 123 45 67")),
    ] {
        let mut values = vec![("name", name), contact];
        values.extend(company.map(|company| ("company", company)));
        person_with(&vault, "contract", &values);
    }
    vault
}

#[test]
fn people_are_found_as_they_are_typed() {
    let vault = town();
    let lists = Lists::default();
    for (query, found) in [
        ("kovacova", &["Žofia Kováčová"][..]),
        ("KOVÁČOVÁ", &["Žofia Kováčová"]),
        ("zof kov", &["Žofia Kováčová"]),
        ("kov zof", &["Žofia Kováčová"]),
        ("kovac", &["Ján Kováč", "Žofia Kováčová", "Mária Nováková"]),
        ("kovacva", &["Žofia Kováčová"]),
        ("koavcova", &["Žofia Kováčová"]),
        ("zfia kovacvoa", &["Žofia Kováčová"]),
        ("lukasz", &["Łukasz Nowak"]),
        ("Łukasz", &["Łukasz Nowak"]),
        ("strasse", &["Łukasz Nowak"]),
        ("Straße", &["Łukasz Nowak"]),
        ("dorde", &["Đorđe Petrović"]),
        ("bjorn aero", &["Bjørn Ærø"]),
        ("novak", &["Peter Novák-Horský", "Mária Nováková"]),
        ("novak horsky", &["Peter Novák-Horský"]),
        ("novak.peter+crm@posta.example", &["Peter Novák-Horský"]),
        ("rychlik.ex", &["Žofia Kováčová"]),
        ("24 7", &["Peter Novák-Horský"]),
        ("s. r. o.", &["Peter Novák-Horský"]),
        ("0905", &["Ján Kováč"]),
        ("0905 12", &["Ján Kováč"]),
        ("905123456", &["Ján Kováč"]),
        ("+421 905 123", &["Ján Kováč"]),
        ("00421905", &["Ján Kováč"]),
        ("jan 0905 123", &["Ján Kováč"]),
        ("Ґалаґан", &["Юлія Ґалаґан"]),
        ("галаган", &[]),
        ("kovacova peter", &[]),
        ("xyzzy", &[]),
        ("nvk", &[]),
        ("", &[]),
        ("  \u{a0} -", &[]),
        ("\" OR words : *", &[]),
        ("NEAR(kovac jan)", &[]),
    ] {
        assert_eq!(names(&vault, &lists, query), found, "{query:?}");
    }
}

#[test]
fn sealed_values_are_not_found_but_by_the_whole_address() {
    let vault = founded();
    let values = [
        ("name", "Oľga Mĺkva"),
        ("email", "mlkva@vcielka.example"),
        ("phone", "0905 777 888"),
        ("email2", "sukromne@inde.example"),
        ("street", "Hviezdna 14"),
        ("iban", "SK31 1200 0000 1987 4263 7541"),
        ("birth_date", "1990-05-03"),
    ];
    person_with(&vault, "contract", &values);
    let lists = Lists::default();
    for query in [
        "0905",
        "905777",
        "0905 777 88",
        "sukromne",
        "hviezdna",
        "sk31",
        "1990",
        "inde.example",
        "7541",
    ] {
        assert_eq!(names(&vault, &lists, query), [""; 0], "{query}");
    }
    for query in ["0905 777 888", "+421905777888", "Sukromne@INDE.example", "mlkva"] {
        assert_eq!(names(&vault, &lists, query), ["Oľga Mĺkva"], "{query}");
    }
}

#[test]
fn answers_follow_changes_and_filters() {
    let vault = founded();
    let lists = Lists::default();
    let first = person_with(
        &vault,
        "contract",
        &[("name", "Ján Kováč"), ("email", "jan@a.example")],
    );
    person_with(
        &vault,
        "newsletter",
        &[("name", "Eva Kováčová"), ("email", "eva@a.example")],
    );
    assert_eq!(names(&vault, &lists, "kovac"), ["Ján Kováč", "Eva Kováčová"]);
    assert_eq!(
        names(&vault, &lists, "dvorakk"),
        [""; 0],
        "the vocabulary is loaded now"
    );

    vault.advance(TimeDelta::seconds(1));
    let source = people::from_the_person(vault.world().today());
    let values = BTreeMap::from([("name".to_owned(), "Ján Dvořák".to_owned())]);
    let change = Change {
        person: first,
        values,
        purpose: "contract".into(),
        source,
        batch: None,
    };
    write(&vault, |w| people::set(w, &change)).unwrap();
    assert_eq!(names(&vault, &lists, "kovac"), ["Eva Kováčová"]);
    assert_eq!(
        names(&vault, &lists, "dvorakk"),
        ["Ján Dvořák"],
        "and has learned the new name"
    );

    let query = PeopleQuery {
        query: "a.example".into(),
        filter: Filter {
            purpose: Some("newsletter".into()),
            batch: None,
        },
        sort: PeopleSort::Name,
        descending: false,
        start: 0,
        limit: 10,
    };
    let found = read(&vault, |r| page(r, &lists, &query));
    assert_eq!((found.total, found.of, found.rows.len()), (1, 2, 1));
}

/// The plain way: every typed word begins some word of what may be seen.
fn scan(people: &[(Uuid, String, String, String)], query: &str) -> Vec<Uuid> {
    let asked = text::words(query);
    let fits = |(_, name, company, email): &&(Uuid, String, String, String)| {
        let words: Vec<String> = [name, company, email]
            .into_iter()
            .flat_map(|text| text::words(text))
            .collect();
        asked
            .iter()
            .all(|asked| words.iter().any(|word| word.starts_with(asked)))
    };
    let mut found: Vec<Uuid> = people.iter().filter(fits).map(|(id, ..)| *id).collect();
    found.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_index_finds_what_a_scan_finds(
        people in prop::collection::vec(("[aáÁbßŁ]{1,3} [aáčď-]{1,4}", "[abÆæ .]{0,6}", "[ab]{1,3}"), 1..14),
        queries in prop::collection::vec("[aábčsl]{1,3}( [aádæ]{1,2})?", 1..12),
    ) {
        let vault = founded();
        let lists = Lists::default();
        let mut known = Vec::new();
        for (i, (name, company, local)) in people.into_iter().enumerate() {
            let email = format!("{local}@d{i}.example");
            let id = person_with(&vault, "contract", &[("name", &name), ("company", &company), ("email", &email)]);
            known.push((id, name, company, email));
        }
        for query in queries {
            let expected = scan(&known, &query);
            let (total, rows) = read(&vault, |r| find(r, &lists, &query, 200));
            let mut found: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
            found.sort();
            if expected.is_empty() {
                continue; // then mistyped words are looked for; another test holds them
            }
            prop_assert_eq!(total, expected.len() as u64);
            prop_assert_eq!(found, expected, "{}", query);
        }
    }

    #[test]
    fn one_slip_in_a_name_is_forgiven(place in 0..8_usize, slip in 0..4_usize, letter in "[a-z]") {
        let mut typed: Vec<char> = "stastna vrskova".chars().filter(|c| *c != ' ').take(8).collect();
        let vault = founded();
        person_with(&vault, "contract", &[("name", "Šťastnav Vŕšková"), ("email", "x@y.example")]);
        let letter = letter.chars().next().unwrap();
        match slip {
            0 => typed.insert(place, letter),
            1 => typed[place] = letter,
            2 => { typed.remove(place); }
            _ => typed.swap(place, (place + 1) % 8),
        }
        let typed: String = typed.into_iter().collect();
        // The first and the last letter changed places: two slips, for which a word must be longer.
        prop_assume!(!(slip == 3 && place == 7));
        prop_assert_eq!(names(&vault, &Lists::default(), &typed), ["Šťastnav Vŕšková"], "{}", typed);
    }

    #[test]
    fn no_query_is_an_error(query in "\\PC{0,20}|[\"*():^{}+a-c -]{0,20}") {
        thread_local!(static VAULT: TempVault = town());
        VAULT.with(|vault| { names(vault, &Lists::default(), &query); });
    }
}
