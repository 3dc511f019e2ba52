use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::{Options, parse};

/// Keys and headings as the catalogue and the export room word them, in both languages.
const COLUMNS: &[(&str, &str, &str)] = &[
    ("name", "Celé meno", "Full name"),
    ("given", "Krstné meno", "Given name"),
    ("family", "Priezvisko", "Family name"),
    ("company", "Firma", "Company"),
    ("email", "E-mail", "E-mail"),
    ("phone", "Telefón", "Phone"),
    ("email2", "Druhý e-mail", "Second e-mail"),
    ("phone2", "Druhý telefón", "Second phone"),
    ("position", "Pozícia", "Position"),
    ("street", "Ulica a číslo", "Street and number"),
    ("city", "Obec", "Town"),
    ("postcode", "PSČ", "Postcode"),
    ("country", "Krajina", "Country"),
    ("website", "Webová stránka", "Website"),
    ("birthday", "Narodeniny", "Birthday"),
    ("birth_date", "Dátum narodenia", "Date of birth"),
    ("iban", "Číslo účtu (IBAN)", "Bank account (IBAN)"),
    (
        "id_number",
        "Číslo dokladu totožnosti",
        "Identity document number",
    ),
];

/// Fictional people; the cells are what a spreadsheet, a parser of CSV and one of JSON stumble over.
const PEOPLE: &[&[(&str, &str)]] = &[
    &[
        ("name", "Žofia Kováčová"),
        ("given", "Žofia"),
        ("family", "Kováčová"),
        ("company", "=Drevostav; \"Kováč\" & syn, s.r.o."),
        ("email", "zofia.kovacova@drevostav.example"),
        ("phone", "+421 905 123 456"),
        ("email2", "zofia@posta.example"),
        ("phone2", "+420 602 123 456"),
        ("position", "@konateľka"),
        ("street", "Hviezdna 14"),
        ("city", "Martin"),
        ("postcode", "036 01"),
        ("country", "SK"),
        ("website", "https://drevostav.example"),
        ("birthday", "1985-06-03"),
        ("birth_date", "1985-06-03"),
        ("iban", "SK3112000000198742637541"),
        ("id_number", "HA123456"),
    ],
    &[("name", "Boris Veľký"), ("phone", "+421 999 004 821")],
];

fn columns(english: bool) -> Vec<Column> {
    let column = |(key, sk, en): &(&str, &str, &str)| Column {
        key: (*key).to_owned(),
        heading: (if english { *en } else { *sk }).to_owned(),
    };
    COLUMNS.iter().map(column).collect()
}

fn written(format: PeopleFormat, english: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let columns = columns(english);
    let mut file = writer(format, &mut bytes, &columns).unwrap();
    for person in PEOPLE {
        let person: BTreeMap<&str, &str> = person.iter().copied().collect();
        let values: Vec<Option<&str>> = columns
            .iter()
            .map(|column| person.get(column.key.as_str()).copied())
            .collect();
        file.person(&values).unwrap();
    }
    file.finish().unwrap();
    bytes
}

fn digits(value: &str) -> String {
    value.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What our own import reads of a file, without spaces: the form of a phone is not the subject here.
fn read_back(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let parsed = parse(bytes, "", &Options::default()).unwrap();
    assert!(parsed.rejected.is_empty(), "{:?}", parsed.rejected);
    let row = |row: &crate::SourceRow| {
        row.values
            .iter()
            .map(|value| (value.field.as_str().to_owned(), digits(&value.value)))
            .collect()
    };
    parsed.rows.iter().map(row).collect()
}

fn expected(without: &[&str]) -> Vec<BTreeMap<String, String>> {
    let person = |person: &&[(&str, &str)]| {
        let kept = person.iter().filter(|(key, _)| !without.contains(key));
        kept.map(|(key, value)| ((*key).to_owned(), digits(value)))
            .collect()
    };
    PEOPLE.iter().map(person).collect()
}

#[test]
fn our_own_import_reads_a_table_back_in_both_languages() {
    for english in [false, true] {
        let bytes = written(PeopleFormat::Csv, english);
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(
            text.contains("\"'+421 905 123 456\"") && text.contains("\"'=Drevostav"),
            "{text}"
        );
        for cell in text.split([';', '\n']) {
            let inside = cell.trim_start_matches(['"', '\u{FEFF}']);
            assert!(!inside.starts_with(['=', '+', '-', '@']), "{cell}");
        }
        assert_eq!(read_back(&bytes), expected(&[]));
    }
}

#[test]
fn our_own_import_reads_cards_back() {
    for (format, version) in [(PeopleFormat::VCard3, "3.0"), (PeopleFormat::VCard4, "4.0")] {
        let bytes = written(format, false);
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert_eq!(
            text.matches(&format!("VERSION:{version}\r\n")).count(),
            PEOPLE.len()
        );
        assert!(text.lines().all(|line| line.len() <= 75), "folded: {text}");
        assert_eq!(read_back(&bytes), expected(&["birth_date", "iban", "id_number"]));
    }
    for key in ["iban", "id_number", "preferences"] {
        assert!(
            !PeopleFormat::VCard4.holds(key) && PeopleFormat::Csv.holds(key),
            "{key}"
        );
    }
}

#[test]
fn a_birthday_without_a_year_stays_one() {
    let columns = ["name", "birthday"].map(|key| Column {
        key: key.to_owned(),
        heading: key.to_owned(),
    });
    for format in [PeopleFormat::VCard3, PeopleFormat::VCard4] {
        for day in ["--06-03", "1985-06-03"] {
            let mut bytes = Vec::new();
            let mut file = writer(format, &mut bytes, &columns).unwrap();
            file.person(&[Some("Anna Malá"), Some(day)]).unwrap();
            file.finish().unwrap();
            assert_eq!(read_back(&bytes)[0]["birthday"], day, "{}", format.as_str());
        }
    }
}

/// Another library reads the workbook: our import does not take XLSX yet.
#[test]
fn a_workbook_holds_text_and_no_formula() {
    use calamine::{Data, Reader, Xlsx};
    let bytes = written(PeopleFormat::Xlsx, false);
    let mut book: Xlsx<_> = Xlsx::new(io::Cursor::new(bytes)).unwrap();
    let sheet = book.sheet_names()[0].clone();
    assert!(book.worksheet_formula(&sheet).unwrap().is_empty());
    let cells = book.worksheet_range(&sheet).unwrap();
    let mut rows = cells.rows();
    let headings: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(
        headings,
        columns(false)
            .into_iter()
            .map(|column| column.heading)
            .collect::<Vec<_>>()
    );
    let people: Vec<BTreeMap<&str, &str>> = rows
        .map(|row| {
            let filled = COLUMNS
                .iter()
                .zip(row)
                .filter_map(|((key, _, _), cell)| match cell {
                    Data::String(text) => Some((*key, text.as_str())),
                    Data::Empty => None,
                    other => panic!("{key}: {other:?}"),
                });
            filled.collect()
        })
        .collect();
    let given: Vec<BTreeMap<&str, &str>> = PEOPLE
        .iter()
        .map(|person| person.iter().copied().collect())
        .collect();
    assert_eq!(people, given, "as they are: a phone keeps its plus");
}

#[test]
fn json_holds_the_values_as_they_are_and_no_key_without_one() {
    let people: Vec<BTreeMap<String, String>> =
        serde_json::from_slice(&written(PeopleFormat::Json, false)).unwrap();
    let as_written: Vec<BTreeMap<String, String>> = PEOPLE
        .iter()
        .map(|person| {
            person
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect()
        })
        .collect();
    assert_eq!(people, as_written);

    let mut nobody = Vec::new();
    writer(PeopleFormat::Json, &mut nobody, &columns(false))
        .unwrap()
        .finish()
        .unwrap();
    assert_eq!(
        serde_json::from_slice::<Value>(&nobody).unwrap(),
        Value::Array(Vec::new())
    );
}
