//! Letters: who gets one, with what, and that they were given.

use std::collections::BTreeMap;

use super::*;
use crate::people::{self, NewPerson, Source, SourceKind};
use crate::settings;
use crate::testing::{TempVault, acts as log, founded, person_with, read, refused, write};

fn ready() -> TempVault {
    let vault = founded();
    let wanted: BTreeMap<String, String> = [
        ("controller.address", "Lesná 4, 036 01 Martin"),
        ("controller.contact", "udaje@podhora.example"),
    ]
    .map(|(key, value)| (key.to_owned(), value.to_owned()))
    .into();
    write(&vault, |w| settings::set(w, &wanted)).unwrap();
    vault
}

fn from_elsewhere(vault: &TempVault, name: &str, obtained: &str) -> Uuid {
    let values = [
        ("name", name),
        ("street", "Dlhá 1"),
        ("city", "Žilina"),
        ("postcode", "010 01"),
    ];
    let new = NewPerson {
        values: values
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into(),
        purpose: "interest".into(),
        source: Source {
            kind: SourceKind::ThirdParty,
            words: "zoznam vystavovateľov".into(),
            obtained_on: obtained.parse().unwrap(),
        },
        batch: None,
        sample: false,
        despite_duplicate: true,
    };
    write(vault, |w| people::add(w, &new)).unwrap()
}

#[test]
fn everybody_with_an_open_duty_gets_one_letter_with_what_concerns_them() {
    let vault = ready();
    let anna = person_with(
        &vault,
        "newsletter",
        &[("name", "Anna Malá"), ("email", "mala@klasok.example")],
    );
    let boris = from_elsewhere(&vault, "Boris Veľký", "2026-01-31");
    assert_eq!(
        refused(write(&vault, |w| letters(w, None, Lang::Sk))),
        "notice-outdated"
    );
    write(&vault, |w| issue(w, None)).unwrap();

    let made = write(&vault, |w| {
        let made = letters(w, None, Lang::Sk)?;
        wrote(w, &made, "ab")?;
        Ok(made)
    })
    .unwrap();
    assert_eq!((made.letters.len(), made.without_address), (2, 1));
    let letter = |id: Uuid| made.letters.iter().find(|letter| letter.person.id == id).unwrap();
    let told = |id: Uuid| {
        let pieces = letter(id).pieces.iter();
        pieces
            .map(|(name, said)| format!("{name}. {said}"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (to_anna, to_boris) = (told(anna), told(boris));
    assert!(
        to_anna.contains("Novinky a ponuky") && !to_anna.contains("Zmluvy a objednávky"),
        "{to_anna}"
    );
    assert!(
        to_boris.contains("Starostlivosť o obchodné vzťahy") && !to_boris.contains("Novinky"),
        "{to_boris}"
    );
    assert!(
        to_boris.contains("zoznam vystavovateľov"),
        "the source of their data: {to_boris}"
    );
    assert!(to_boris.contains("Údaje:"), "categories, Article 14: {to_boris}");
    assert!(!to_anna.contains("Odkiaľ údaje máme"), "from themselves");
    assert_eq!(letter(boris).value("street"), Some("Dlhá 1"));
    assert_eq!(letter(anna).value("street"), None);
    assert!(!letter(anna).objection.passages.is_empty());
    for text in [&to_anna, &to_boris] {
        assert!(!text.contains("[notices-"), "{text}");
    }
}

#[test]
fn an_address_goes_on_a_letter_only_where_a_purpose_needs_it() {
    let vault = ready();
    let anna = person_with(
        &vault,
        "contract",
        &[
            ("name", "Anna Malá"),
            ("email", "mala@klasok.example"),
            ("street", "Krátka 2"),
            ("city", "Martin"),
        ],
    );
    // The contract ends; what is left needs no address.
    write(&vault, |w| purposes::start_act(w, anna, "newsletter", None)).unwrap();
    write(&vault, |w| issue(w, None)).unwrap();
    let made = write(&vault, |w| {
        let made = letters(w, None, Lang::Sk)?;
        wrote(w, &made, "ab")?;
        Ok(made)
    })
    .unwrap();
    assert_eq!(
        made.letters[0].value("street"),
        Some("Krátka 2"),
        "the contract needs it"
    );
    let batch = read(&vault, batches).remove(0);
    assert_eq!((batch.id, batch.letters, batch.sent_on), (made.id, 1, None));
}

#[test]
fn letters_are_written_down_as_given_once_and_meet_the_duties() {
    let vault = ready();
    let boris = from_elsewhere(&vault, "Boris Veľký", "2026-01-31");
    write(&vault, |w| issue(w, None)).unwrap();
    let due: NaiveDate = "2026-02-28".parse().unwrap();
    assert_eq!(
        refused(write(&vault, |w| letters(w, Some(due), Lang::Sk))),
        "no-duties",
        "due on 2 March"
    );
    let id = write(&vault, |w| {
        let made = letters(w, Some("2026-03-02".parse().unwrap()), Lang::Sk)?;
        wrote(w, &made, "ab")?;
        Ok(made.id)
    })
    .unwrap();
    assert_eq!(
        read(&vault, |r| open_of(r, boris)).len(),
        1,
        "making is not giving"
    );
    let count = log(&vault).len();
    let given = write(&vault, |w| sent(w, id, Some("2026-03-01"), Lang::Sk)).unwrap();
    assert_eq!(given, (1, 1));
    assert_eq!(log(&vault).split_off(count), [acts::NOTICE_GIVEN]);
    assert!(read(&vault, |r| open_of(r, boris)).is_empty());
    let at = read(&vault, |r| informed_at(r, boris)).unwrap();
    assert_eq!(
        at.to_utc().date_naive().to_string(),
        "2026-03-01",
        "the day they were given"
    );
    assert_eq!(
        refused(write(&vault, |w| sent(w, id, None, Lang::Sk))),
        "letters-sent"
    );
    assert_eq!(
        refused(write(&vault, |w| sent(w, Uuid::from_u128(9), None, Lang::Sk))),
        "unknown-letters"
    );
    assert_eq!(
        refused(write(&vault, |w| letters(w, None, Lang::Sk))),
        "no-duties"
    );
}
