use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde_json::json;

use super::*;
use crate::fields::NewField;
use crate::people::{self, Change, Source, SourceKind};
use crate::purposes::end_act;
use crate::testing::{TempVault, acts, founded, person, person_with, read, write};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Puts the clock forward to a time.
fn go(vault: &TempVault, to: &str) {
    let to: DateTime<FixedOffset> = to.parse().unwrap();
    vault.advance(to - vault.world().now());
}

fn due_on(vault: &TempVault, day: &str) -> Vec<Due> {
    read(vault, |r| due(r, date(day)))
}

/// Person, field and last day of each row.
fn told(rows: &[Due]) -> Vec<(Uuid, Option<&str>, String)> {
    let row = |row: &'_ Due| (row.person, row.term.until.to_string());
    rows.iter()
        .map(|one| (row(one).0, one.field.as_deref(), row(one).1))
        .collect()
}

#[test]
fn a_person_is_kept_through_the_last_day_after_the_last_act() {
    let vault = founded(); // 2 March 2026; contracts are kept four years
    let anna = person(&vault, "Anna Malá", "contract");
    assert_eq!(
        due_on(&vault, "2030-03-02"),
        [],
        "what is kept for P4Y is kept through that day"
    );
    let rows = due_on(&vault, "2030-03-03");
    assert_eq!(told(&rows), [(anna, None, "2030-03-02".to_owned())]);
    let [row] = rows.as_slice() else {
        panic!("one row for all of her")
    };
    assert_eq!(
        (row.id, row.term.reason, row.restricted),
        (anna, Reason::LastAct, false)
    );
    assert_eq!(row.term.purpose.as_deref(), Some("contract"));
    assert_eq!(
        (row.term.since, row.term.floor.as_deref()),
        (date("2026-03-02"), None)
    );
}

#[test]
fn an_end_starts_the_time_and_an_act_after_it_does_not() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let boris = person(&vault, "Boris Veľký", "contract");
    go(&vault, "2026-06-01T10:00:00+02:00");
    write(&vault, |w| end_act(w, anna, "contract", None)).unwrap();
    go(&vault, "2027-06-01T10:00:00+02:00");
    let change = Change {
        person: boris,
        values: BTreeMap::from([("city".to_owned(), "Martin".to_owned())]),
        purpose: "contract".to_owned(),
        source: Source {
            kind: SourceKind::Oneself,
            words: String::new(),
            obtained_on: vault.world().today(),
        },
        batch: None,
    };
    write(&vault, |w| people::set(w, &change)).unwrap();
    assert_eq!(
        told(&due_on(&vault, "2030-06-02")),
        [(anna, None, "2030-06-01".to_owned())]
    );
    assert_eq!(due_on(&vault, "2030-06-02")[0].term.reason, Reason::Ended);
    assert_eq!(
        told(&due_on(&vault, "2031-06-02")),
        [
            (anna, None, "2030-06-01".to_owned()),
            (boris, None, "2031-06-01".to_owned())
        ],
        "the older first"
    );
}

#[test]
fn a_purpose_that_still_keeps_leaves_what_it_needs() {
    let vault = founded();
    let values = [
        ("name", "Anna Malá"),
        ("email", "mala@klasok.example"),
        ("birth_date", "1990-05-03"),
        ("street", "Hviezdna 14"),
    ];
    let anna = person_with(&vault, "contract", &values);
    write(&vault, |w| {
        purposes::start_act(w, anna, "legal-duty", None)?;
        end_act(w, anna, "contract", None)?;
        end_act(w, anna, "legal-duty", None)
    })
    .unwrap();
    let rows = due_on(&vault, "2030-03-03");
    assert_eq!(
        told(&rows),
        [(anna, Some("birth_date"), "2030-03-02".to_owned())],
        "accounting needs the street, and everything the primary contact point"
    );
    assert_ne!(rows[0].id, anna, "the row of the value");
    // Ten years following the year: through 31 December 2036, not through 2 March.
    assert_eq!(told(&due_on(&vault, "2036-12-31")).len(), 1);
    let rows = due_on(&vault, "2037-01-01");
    assert_eq!(told(&rows), [(anna, None, "2036-12-31".to_owned())]);
    assert_eq!(rows[0].term.floor.as_deref(), Some("accounting"));
}

#[test]
fn a_field_of_the_firm_has_its_own_shorter_time() {
    let vault = founded();
    let field = NewField {
        key: "shoe_size".into(),
        label_sk: "Číslo topánok".into(),
        label_en: "Shoe size".into(),
        class: Some(fields::FieldClass::OnDemand),
        category: "other".into(),
        purposes: vec!["contract".into()],
        retention: "P1Y".into(),
        origin: String::new(),
        kind: String::new(),
    };
    write(&vault, |w| fields::add(w, &field)).unwrap();
    let anna = person_with(&vault, "contract", &[("name", "Anna Malá"), ("shoe_size", "38")]);
    assert_eq!(due_on(&vault, "2027-03-02"), []);
    assert_eq!(
        told(&due_on(&vault, "2027-03-03")),
        [(anna, Some("shoe_size"), "2027-03-02".to_owned())]
    );
}

#[test]
fn a_value_that_no_purpose_needs_is_due_at_once() {
    let vault = founded();
    let anna = person_with(&vault, "contract", &[("name", "Anna Malá"), ("city", "Martin")]);
    write(&vault, |w| {
        purposes::start_act(w, anna, "newsletter", None)?;
        w.conn()
            .execute("DELETE FROM purpose_field WHERE field_key = 'city'", ())?;
        w.audit("purpose-added", None, json!({}))?;
        Ok(())
    })
    .unwrap();
    let rows = due_on(&vault, "2026-03-03");
    assert_eq!(told(&rows), [(anna, Some("city"), "2026-03-02".to_owned())]);
    assert_eq!(
        (rows[0].term.reason, rows[0].term.purpose.as_deref()),
        (Reason::NoPurpose, None)
    );
}

#[test]
fn looking_writes_nothing_and_tells_who_is_restricted() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| {
        w.conn().execute(
            "UPDATE person SET restricted_at = ?2 WHERE id = ?1",
            (anna, w.now()),
        )?;
        w.audit("restricted", Some(anna), json!({}))?;
        Ok(())
    })
    .unwrap();
    let before = acts(&vault);
    let rows = due_on(&vault, "2040-01-01");
    assert_eq!(rows.iter().map(|row| row.restricted).collect::<Vec<_>>(), [true]);
    assert_eq!(acts(&vault), before);
}

mod applied;
