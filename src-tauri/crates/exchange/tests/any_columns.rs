//! A table of which no column is known: an error to whoever imports it, a table to whoever is asked which is which.
#![allow(clippy::expect_used, reason = "tests")]

use exchange::{Field, ImportError, Options, Source};

/// Whether a heading was found, and the columns with their fields.
type Seen = (bool, Vec<(String, Option<Field>)>);

fn open(text: &str, any_columns: bool, map: &[&str]) -> Result<Seen, ImportError> {
    let map = map.iter().map(|entry| (*entry).to_owned()).collect();
    let options = Options {
        any_columns,
        map,
        ..Options::default()
    };
    let source = Source::open(text.as_bytes(), "a.csv", &options)?;
    Ok((source.detected().has_header, source.mapping()))
}

#[test]
fn a_table_of_unknown_words_is_shown_with_its_first_row_as_heading() {
    let text = "Abc;Def\nŽofia;Martin\nJán;Zvolen\n";
    assert_eq!(
        open(text, false, &[]).expect_err("nothing is known"),
        ImportError::NoHeader
    );
    let (header, mapping) = open(text, true, &[]).expect("a table");
    assert!(header);
    assert_eq!(mapping, [("Abc".to_owned(), None), ("Def".to_owned(), None)]);
    // Once somebody has said which is which, both read the same.
    for any in [false, true] {
        let (header, mapping) = open(text, any, &["Abc=name"]).expect("a table");
        assert!(header);
        assert_eq!(
            mapping,
            [("Abc".to_owned(), Some(Field::NAME)), ("Def".to_owned(), None)]
        );
    }
}

#[test]
fn a_table_whose_first_row_is_a_person_has_numbered_columns() {
    let text = "Žofia Kováčová;zofia@example.sk\nJán Hudák;jan@example.sk\n";
    let (header, mapping) = open(text, true, &[]).expect("a table");
    assert!(!header);
    assert_eq!(mapping, [("#1".to_owned(), None), ("#2".to_owned(), None)]);
}

#[test]
fn nothing_stays_an_error() {
    for text in ["", "\n\n"] {
        open(text, true, &[]).expect_err("there is nothing to ask about");
    }
}

#[test]
fn what_is_known_is_read_as_ever() {
    let text = "Zoznam zákazníkov\nMeno;E-mail\nŽofia;zofia@example.sk\n";
    assert_eq!(
        open(text, true, &[]).expect("a table"),
        open(text, false, &[]).expect("a table")
    );
}
