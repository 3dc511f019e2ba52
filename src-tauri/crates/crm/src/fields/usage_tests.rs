use super::*;
use crate::testing::{founded, person, person_with, read, write};
use crate::unlock;
use chrono::TimeDelta;

fn told(rows: &[Usage]) -> Vec<(&str, u64, u64, Use)> {
    let unused = rows.iter().filter(|one| one.stands != Use::Used);
    unused
        .map(|one| (one.field.key.as_str(), one.filled, one.percent(), one.stands))
        .collect()
}

#[test]
fn what_is_stored_and_never_opened_is_asked_about_after_a_year() {
    let vault = founded(); // 2 March 2026
    let values = [
        ("name", "Anna Malá"),
        ("email", "mala@klasok.example"),
        ("iban", "SK31 1200 0000 1987 4263 7541"),
    ];
    let anna = person_with(&vault, "contract", &values);
    person_with(
        &vault,
        "contract",
        &[
            ("name", "Boris Veľký"),
            ("email", "b@klasok.example"),
            ("city", "Martin"),
        ],
    );
    person(&vault, "Cyril Nový", "contract");
    let shoe = NewField {
        key: "shoe_size".into(),
        label_sk: "Číslo topánok".into(),
        label_en: "Shoe size".into(),
        class: Some(FieldClass::OnDemand),
        category: "other".into(),
        purposes: vec!["contract".into()],
        retention: "P1Y".into(),
        ..NewField::default()
    };
    write(&vault, |w| add(w, &shoe)).unwrap();
    let rows = |vault: &crate::testing::TempVault| read(vault, |r| usage(r, vault.world().today()));
    assert_eq!(
        told(&rows(&vault)),
        [("shoe_size", 0, 0, Use::Empty)],
        "what was just stored is in use"
    );

    vault.advance(TimeDelta::days(366));
    assert_eq!(
        told(&rows(&vault)),
        [
            ("city", 1, 33, Use::Idle),
            ("iban", 1, 33, Use::Idle),
            ("shoe_size", 0, 0, Use::Empty)
        ],
        "the e-mail is shown with the record"
    );
    write(&vault, |w| {
        let ask = unlock::rules::Ask {
            person: anna,
            fields: &["iban".to_owned()],
            reason: "Vrátenie preplatku",
            seconds: 60,
        };
        unlock::record(w, &ask, true)
    })
    .unwrap();
    assert_eq!(
        told(&rows(&vault)).iter().map(|one| one.0).collect::<Vec<_>>(),
        ["city", "shoe_size"],
        "an opening is a use"
    );
}

#[test]
fn a_share_above_nothing_is_at_least_one_percent() {
    let vault = founded();
    let one = read(&vault, |r| usage(r, vault.world().today())).remove(0);
    let share = |filled, people| {
        Usage {
            filled,
            people,
            ..one.clone()
        }
        .percent()
    };
    assert_eq!(
        [share(0, 0), share(0, 9), share(1, 1000), share(2, 3), share(9, 9)],
        [0, 0, 1, 66, 100]
    );
}
