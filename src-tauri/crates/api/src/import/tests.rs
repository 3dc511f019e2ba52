//! A file whose columns nobody knows can still be imported: it is shown, somebody says which is which, and next time
//! that is remembered.

use std::collections::BTreeMap;

use vault::Job;

use super::types::ImportRequest;
use super::{SourceFile, preview, run};
use crate::testing::owner;

fn file(text: &str) -> (tempfile::TempDir, SourceFile) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoznam.csv");
    std::fs::write(&path, text).unwrap();
    let file = SourceFile::at(&path).unwrap();
    (folder, file)
}

fn request(mapping: &[(&str, Option<&str>)]) -> ImportRequest {
    let mapping = mapping
        .iter()
        .map(|(header, field)| ((*header).to_owned(), field.map(str::to_owned)));
    ImportRequest {
        file: String::new(),
        purpose: Some("contract".to_owned()),
        source: Some("zoznam od organizátora".to_owned()),
        source_kind: None,
        obtained_on: None,
        on_duplicate: None,
        encoding: None,
        delimiter: None,
        no_header: false,
        mapping: mapping.collect::<BTreeMap<_, _>>(),
    }
}

const UNKNOWN: &str = "Abc;Def\nŽofia Kováčová;zofia@example.sk\nJán Hudák;jan@example.sk\n";

#[test]
fn unknown_columns_are_shown_then_named_then_remembered() {
    let desk = owner();
    let (_folder, file) = file(UNKNOWN);
    let seen = preview(&desk.session, &file, request(&[])).unwrap();
    assert!(seen.has_header);
    let columns: Vec<_> = seen
        .columns
        .iter()
        .map(|c| (c.header.as_str(), c.field.as_deref(), c.remark.as_str()))
        .collect();
    assert_eq!(columns, [("Abc", None, "unknown"), ("Def", None, "unknown")]);
    assert_eq!(seen.rows, 2);

    let refused = run(&desk.session, &file, request(&[]), &Job::silent())
        .err()
        .unwrap();
    assert_eq!(refused.code, "no-header");
    let named = [("Abc", Some("name")), ("Def", Some("email"))];
    let taken = run(&desk.session, &file, request(&named), &Job::silent()).unwrap();
    assert_eq!((taken.created, taken.rejected.len()), (2, 0));

    let again = preview(&desk.session, &file, request(&[])).unwrap();
    let fields: Vec<_> = again
        .columns
        .iter()
        .map(|column| column.field.as_deref())
        .collect();
    assert_eq!(fields, [Some("name"), Some("email")]);
    let second = run(&desk.session, &file, request(&[]), &Job::silent()).unwrap();
    assert_eq!((second.created, second.skipped), (0, 2));
}

#[test]
fn every_column_may_be_left_out_to_look_at_and_not_to_take_in() {
    let desk = owner();
    let (_folder, file) = file("Meno;E-mail\nŽofia;zofia@example.sk\n");
    let nothing = [("Meno", None), ("E-mail", None)];
    let seen = preview(&desk.session, &file, request(&nothing)).unwrap();
    assert!(
        seen.columns
            .iter()
            .all(|column| column.field.is_none() && column.remark == "chosen")
    );
    let refused = run(&desk.session, &file, request(&nothing), &Job::silent())
        .err()
        .unwrap();
    assert_eq!(refused.code, "no-header");
}

#[test]
fn a_table_without_a_heading_is_numbered() {
    let desk = owner();
    let (_folder, file) = file("Žofia Kováčová;zofia@example.sk\nJán Hudák;jan@example.sk\n");
    let seen = preview(&desk.session, &file, request(&[])).unwrap();
    assert!(!seen.has_header);
    let named = ImportRequest {
        no_header: true,
        ..request(&[("#1", Some("name")), ("#2", Some("email"))])
    };
    assert_eq!(
        run(&desk.session, &file, named, &Job::silent()).unwrap().created,
        2
    );
}
