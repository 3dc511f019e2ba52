//! The column census (invariant 8): every column of the live schema is declared, and nothing is declared that is not there.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use vault::census::{Column, Subject, Table};

use super::{schema, tables};
use crate::error::CrmError;
use crate::requests::CARRIED;
use crate::testing::TempVault;

type Columns = BTreeMap<String, BTreeSet<String>>;

/// Tables and columns as SQLite has them; what FTS5 keeps beneath a table follows its parent.
fn live(conn: &Connection) -> Columns {
    let names = |sql: &str, of: usize| -> Vec<String> {
        let mut statement = conn.prepare(sql).unwrap();
        statement
            .query_map((), |row| row.get(of))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap()
    };
    let all = names(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        0,
    );
    let shadows: BTreeSet<String> = names("SELECT name FROM pragma_table_list WHERE type = 'shadow'", 0)
        .into_iter()
        .collect();
    let columns = |table: &str| {
        let sql = format!("SELECT name FROM pragma_table_xinfo('{table}') WHERE hidden <> 1");
        names(&sql, 0).into_iter().collect()
    };
    all.into_iter()
        .filter(|name| !shadows.contains(name))
        .map(|name| (name.clone(), columns(&name)))
        .collect()
}

fn declared(tables: &[Table]) -> Columns {
    let columns = |table: &Table| {
        table
            .columns
            .iter()
            .map(|(column, _)| (*column).to_owned())
            .collect()
    };
    tables
        .iter()
        .map(|table| (table.name.to_owned(), columns(table)))
        .collect()
}

/// What stands on one side only.
fn differences(live: &Columns, declared: &Columns) -> Vec<String> {
    let flat = |all: &Columns| -> BTreeSet<String> {
        all.iter()
            .flat_map(|(table, columns)| columns.iter().map(move |column| format!("{table}.{column}")))
            .collect()
    };
    let (live, declared) = (flat(live), flat(declared));
    let undeclared = live
        .difference(&declared)
        .map(|column| format!("{column} is not declared"));
    let missing = declared
        .difference(&live)
        .map(|column| format!("{column} is declared and not there"));
    undeclared.chain(missing).collect()
}

fn all_tables() -> Vec<Table> {
    [vault::schema::own_tables(), tables().to_vec()].concat()
}

fn live_of_a_new_vault() -> Columns {
    let vault = TempVault::new(&schema());
    vault.read::<_, CrmError>(|r| Ok(live(r.conn()))).unwrap()
}

#[test]
fn every_column_is_declared_and_every_declared_one_is_there() {
    assert_eq!(
        differences(&live_of_a_new_vault(), &declared(&all_tables())),
        [] as [String; 0]
    );
}

#[test]
fn a_forgotten_column_or_table_is_found() {
    let mut live = live_of_a_new_vault();
    let census = declared(&all_tables());
    live.get_mut("person").unwrap().insert("nickname".into());
    live.insert("horoscope".into(), BTreeSet::from(["sign".into()]));
    live.get_mut("note").unwrap().remove("guard");
    assert_eq!(
        differences(&live, &census),
        [
            "horoscope.sign is not declared",
            "person.nickname is not declared",
            "note.guard is declared and not there"
        ]
    );
}

#[test]
fn no_table_or_column_is_declared_twice() {
    let all = all_tables();
    let names: BTreeSet<&str> = all.iter().map(|table| table.name).collect();
    assert_eq!(names.len(), all.len());
    for table in &all {
        let columns: BTreeSet<&str> = table.columns.iter().map(|(column, _)| *column).collect();
        assert_eq!(columns.len(), table.columns.len(), "{}", table.name);
    }
}

#[test]
fn personal_data_are_reached_through_their_subject_or_carry_a_written_waiver() {
    let personal = |column: &Column| matches!(column, Column::Personal { .. } | Column::Special);
    for table in all_tables() {
        let name = table.name;
        let holds = table.columns.iter().any(|(_, column)| personal(column));
        assert!(
            !holds || table.subject != Subject::None || table.waiver.is_some(),
            "{name}: nobody's personal data"
        );
        assert!(
            table.waiver.is_none_or(|why| why.len() > 20),
            "{name}: a waiver says why"
        );
        let subjects: Vec<&str> = table
            .columns
            .iter()
            .filter(|(_, column)| *column == Column::SubjectId)
            .map(|(name, _)| *name)
            .collect();
        match table.subject {
            Subject::Column(column) => assert_eq!(subjects, [column], "{name}"),
            Subject::Via { column, table: other } => {
                assert!(
                    table.columns.iter().any(|(name, _)| *name == column),
                    "{name}.{column}"
                );
                assert!(
                    all_tables().iter().any(|table| table.name == other),
                    "{name}: no table {other}"
                );
            }
            Subject::None => assert!(subjects.is_empty(), "{name} names people and belongs to nobody"),
        }
    }
}

#[test]
fn what_the_answer_does_not_repeat_is_a_personal_column() {
    for (table, column, why) in CARRIED {
        let declared = tables().iter().find(|known| known.name == table).unwrap();
        let (_, kind) = declared.columns.iter().find(|(name, _)| *name == column).unwrap();
        assert!(matches!(kind, Column::Personal { .. }), "{table}.{column}");
        assert!(why.len() > 20, "{table}.{column}: a waiver says why");
    }
}

/// How SQLite would look for rows by a column.
fn plan(conn: &Connection, table: &str, column: &str) -> String {
    let sql = format!("EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = ?1");
    let mut statement = conn.prepare(&sql).unwrap();
    let steps = statement
        .query_map((0,), |row| row.get::<_, String>("detail"))
        .unwrap();
    steps.collect::<Result<Vec<_>, _>>().unwrap().join("; ")
}

/// A table without an index for it is read whole for each person of a page, and for each one that is deleted.
#[test]
fn what_is_held_about_a_person_is_found_without_reading_everybodys() {
    let vault = TempVault::new(&schema());
    let by_person = all_tables().into_iter().filter_map(|table| match table.subject {
        Subject::Column(column) => Some((table.name, column)),
        _ => None,
    });
    let scans: Vec<String> = vault
        .read::<_, CrmError>(|r| {
            let plans = by_person
                .map(|(table, column)| format!("{table}.{column}: {}", plan(r.conn(), table, column)));
            Ok(plans.filter(|plan| !plan.contains(": SEARCH")).collect())
        })
        .unwrap();
    assert_eq!(scans, [] as [String; 0]);
}
