pub(crate) mod planter;

use std::collections::BTreeSet;

use serde_json::Value as Json;
use vault::census::{Category, Class, Column, Subject, Table};

use super::*;
use crate::consent::{Channel, ConsentAction, NewEvent};
use crate::testing::{OWNER, TempVault, founded, person, person_with, read, refused, write};
use crate::{consent, people, timeline};
use text::Lang;

const SUBJECT: Uuid = Uuid::from_u128(0x5151);

fn redact(reference: impl ToString, reason: &str) -> Redact {
    Redact {
        reference: reference.to_string(),
        reason: reason.to_owned(),
    }
}

/// Every value in the answer as text.
fn leaves(value: &Json) -> Vec<String> {
    match value {
        Json::Null => Vec::new(),
        Json::String(text) => vec![text.clone()],
        Json::Array(values) => values.iter().flat_map(leaves).collect(),
        Json::Object(values) => values.values().flat_map(leaves).collect(),
        other => vec![other.to_string()],
    }
}

fn personal_columns() -> BTreeSet<(&'static str, &'static str)> {
    let personal = |column: &Column| matches!(column, Column::Personal { .. } | Column::Special);
    let carried = |table: &str, column: &str| CARRIED.iter().any(|(t, c, _)| (*t, *c) == (table, column));
    schema::tables()
        .iter()
        .filter(|table| table.subject != Subject::None && table.waiver.is_none())
        .flat_map(|table| {
            table
                .columns
                .iter()
                .map(move |(column, role)| (table.name, *column, *role))
        })
        .filter(|(table, column, role)| personal(role) && !carried(table, column))
        .map(|(table, column, _)| (table, column))
        .collect()
}

#[test]
fn every_personal_column_has_a_planter_and_its_value_is_in_the_answer_once() {
    let vault = founded();
    let rows = write(&vault, |w| {
        let rows = planter::rows(w, SUBJECT)?;
        rows.iter().try_for_each(|row| planter::plant(w, row))?;
        w.audit(
            acts::PERSON_CHANGED,
            Some(SUBJECT),
            json!({ "fields": ["canary-changed"], "reason": "canary-why" }),
        )?;
        Ok(rows)
    })
    .unwrap();
    let planted: BTreeSet<_> = rows
        .iter()
        .flat_map(|row| {
            row.cells
                .iter()
                .filter(|cell| cell.leaf.is_some())
                .map(|cell| (row.table, cell.column))
        })
        .collect();
    assert_eq!(
        planted,
        personal_columns(),
        "one planter for each personal column, and none for another"
    );

    let answer = read(&vault, |r| answer(r, SUBJECT, &[]));
    let leaves = leaves(&snapshot::data(&answer));
    let times = |canary: &str| leaves.iter().filter(|leaf| *leaf == canary).count();
    for row in &rows {
        for cell in &row.cells {
            if let Some(leaf) = &cell.leaf {
                assert_eq!(times(leaf), 1, "{}.{} as {leaf}", row.table, cell.column);
            }
        }
    }
    for canary in ["canary-changed", "canary-why", acts::PERSON_CHANGED] {
        assert_eq!(times(canary), 1, "{canary}: the access log is told too");
    }
    let all: BTreeSet<&String> = rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter_map(|cell| cell.leaf.as_ref())
        .collect();
    assert_eq!(all.len(), planted.len(), "two columns share a canary");
    assert!(answer.others.is_empty(), "known tables have their place");
    assert!(
        !leaves.iter().any(|leaf| leaf.contains("Hriňová")),
        "the names of staff are withheld"
    );
}

#[test]
fn a_table_that_a_room_adds_later_is_told_without_a_change_here() {
    const LATER: [Table; 2] = [
        Table {
            name: "horoscope",
            room: "later",
            columns: &[
                ("id", Column::System),
                ("person_id", Column::SubjectId),
                ("sign", Column::Special),
            ],
            subject: Subject::Column("person_id"),
            waiver: None,
        },
        Table {
            name: "prediction",
            room: "later",
            columns: &[
                ("horoscope_id", Column::System),
                (
                    "words",
                    Column::Personal {
                        category: Category::Financial,
                        class: Class::OnDemand,
                        provided: false,
                    },
                ),
                ("weight", Column::Business),
            ],
            subject: Subject::Via {
                table: "horoscope",
                column: "horoscope_id",
            },
            waiver: None,
        },
    ];
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let boris = person(&vault, "Boris Veľký", "contract");
    write(&vault, |w| {
        w.conn().execute_batch(
            "CREATE TABLE horoscope (id BLOB, person_id BLOB, sign TEXT);
             CREATE TABLE prediction (horoscope_id BLOB, words TEXT, weight INTEGER);",
        )?;
        for (owner, sign) in [(anna, "váhy"), (boris, "lev")] {
            let id = w.id();
            w.conn()
                .execute("INSERT INTO horoscope VALUES (?1, ?2, ?3)", (id, owner, sign))?;
            w.conn().execute(
                "INSERT INTO prediction VALUES (?1, ?2, 3)",
                (id, format!("bohatstvo {sign}")),
            )?;
        }
        w.audit(acts::PERSON_CHANGED, None, json!({}))?;
        Ok(())
    })
    .unwrap();
    let tables: &'static [Table] = [schema::tables().to_vec(), LATER.to_vec()].concat().leak();
    let told = |redact: &[Redact]| vault.read(|r| assemble::answer(r, tables, anna, redact)).unwrap();
    let answer = told(&[]);
    let others: Vec<_> = answer
        .others
        .iter()
        .map(|other| (other.column.as_str(), other.category, other.sealed))
        .collect();
    assert_eq!(
        others,
        [
            ("horoscope.sign", crate::fields::Category::Special, true),
            ("prediction.words", crate::fields::Category::Financial, true),
        ]
    );
    let words = leaves(&snapshot::data(&answer));
    assert!(words.contains(&"váhy".to_owned()) && words.contains(&"bohatstvo váhy".to_owned()));
    assert!(
        !words.iter().any(|leaf| leaf.contains("lev")),
        "nothing of somebody else"
    );
}

/// A person with some of everything.
fn rich(vault: &TempVault) -> (Uuid, Uuid) {
    let values = [
        ("name", "Mária Šťastná"),
        ("company", "Lekáreň pod Kaštieľom"),
        ("email", "maria@example.sk"),
        ("city", "Martin"),
        ("iban", "SK3112000000198742637541"),
    ];
    let maria = person_with(vault, "contract", &values);
    let note = write(vault, |w| {
        timeline::add_note(w, maria, "Volal jej manžel Fero", false)
    })
    .unwrap()
    .id;
    let event = NewEvent {
        person: maria,
        purpose: "newsletter",
        action: ConsentAction::Grant,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: None,
    };
    write(vault, |w| consent::record(w, &event)).unwrap();
    (maria, note)
}

#[test]
fn counts_say_where_there_is_nothing() {
    let vault = founded();
    let (maria, _) = rich(&vault);
    let answer = read(&vault, |r| answer(r, maria, &[]));
    let parts: Vec<_> = answer
        .parts()
        .iter()
        .map(|part| (part.part, part.count, part.sealed))
        .collect();
    assert_eq!(
        parts,
        [
            ("identification", 2, 0),
            ("contact", 2, 1),
            ("contract", 0, 0),
            ("financial", 1, 1),
            ("communication", 0, 0),
            ("other", 2, 0),
            ("special", 0, 0),
            ("notes", 1, 0),
            ("purposes", 2, 0),
            ("consents", 1, 0),
            ("notices", 1, 0),
            ("disclosures", 0, 0),
            ("requests", 0, 0),
            ("reveals", 0, 0),
            ("changes", 1, 0),
            ("automated", 0, 0),
            ("transfers", 0, 0),
        ]
    );
    assert_eq!(answer.records(), 13);
    assert_eq!(answer.wordings.len(), 1, "the full text of what she agreed to");
    assert_eq!(answer.sources.len(), 1, "she gave all of it");
    assert!(answer.sources[0].words.is_none());
}

#[test]
fn what_is_withheld_is_not_in_the_answer_and_the_rest_is() {
    let vault = founded();
    let (maria, note) = rich(&vault);
    let told = |redacts: &[Redact]| vault.read(|r| answer(r, maria, redacts));
    for reference in [note.to_string(), format!("note:{note}")] {
        let answer = told(&[redact(&reference, "údaj o manželovi"), redact("field:city", "x")]).unwrap();
        let words = leaves(&snapshot::data(&answer));
        assert!(!words.iter().any(|leaf| leaf.contains("Fero") || leaf == "Martin"));
        assert!(words.iter().any(|leaf| leaf == "maria@example.sk"));
        assert_eq!(answer.notes.len(), 1, "that there is a note is told");
        let places: Vec<_> = answer
            .redactions
            .iter()
            .map(|one| (one.reason.as_str(), one.places))
            .collect();
        assert_eq!(places, [("údaj o manželovi", 1), ("x", 1)]);
    }
    let other = person(&vault, "Iná Osoba", "contract");
    for (reference, reason, code) in [
        (Uuid::from_u128(1).to_string(), "x", "unknown-reference"),
        (other.to_string(), "x", "unknown-reference"),
        ("field:street".to_owned(), "x", "unknown-reference"),
        ("field:name".to_owned(), "x", "unknown-reference"),
        ("city".to_owned(), "x", "unknown-reference"),
        (String::new(), "x", "unknown-reference"),
        ("field:city".to_owned(), " ", "redaction-without-reason"),
    ] {
        assert_eq!(refused(told(&[redact(&reference, reason)])), code, "{reference}");
    }
    assert_eq!(
        refused(vault.read(|r| answer(r, Uuid::from_u128(9), &[]))),
        "unknown-person"
    );
}

fn reported(vault: &TempVault, person: Uuid, redacts: &[Redact]) -> Uuid {
    write(vault, |w| {
        let answer = answer(w, person, redacts)?;
        let permit =
            disclosure::permit_own_right(w, person, disclosure::WAY_ACCESS_REPORT, &answer.field_keys())?;
        let report = w.id();
        let hash = snapshot(&answer);
        record(
            w,
            &answer,
            &permit,
            &Written {
                report,
                records: answer.records(),
                pages: 3,
                sha256: "ab12",
                snapshot: &hash,
            },
        )?;
        Ok(report)
    })
    .unwrap()
}

#[test]
fn an_answer_is_written_down_whole_and_the_next_one_tells_of_it() {
    let vault = founded();
    let (maria, note) = rich(&vault);
    let report = reported(&vault, maria, &[redact(note, "údaj o manželovi")]);
    let (document, sha): (Option<String>, String) = vault
        .read::<_, CrmError>(|r| {
            let of = |sql: &str| r.conn().query_row(sql, (), |row| row.get(0));
            Ok((
                of("SELECT document FROM disclosure")?,
                r.conn()
                    .query_row("SELECT sha256 FROM access_report", (), |row| row.get(0))?,
            ))
        })
        .unwrap();
    assert_eq!((document.as_deref(), sha.as_str()), (Some("ab12"), "ab12"));
    let entries = vault
        .read(|r| {
            r.audit(&vault::AuditQuery {
                limit: 1,
                ..Default::default()
            })
        })
        .unwrap();
    assert_eq!(
        (entries[0].act.as_str(), entries[0].subject, entries[0].staff),
        (acts::ACCESS_REPORT, Some(maria), OWNER)
    );

    let next = read(&vault, |r| answer(r, maria, &[]));
    assert_eq!(next.reports.len(), 1);
    assert_eq!((next.reports[0].id, next.reports[0].records), (report, 13));
    assert!(
        next.disclosures.is_empty(),
        "told as an earlier answer and not twice"
    );
    assert!(leaves(&snapshot::data(&next)).contains(&"údaj o manželovi".to_owned()));
    let fields = read(&vault, |r| disclosure::list(r, maria)).remove(0).fields;
    assert_eq!(fields, ["name", "company", "email", "city", "iban"]);
}

#[test]
fn the_same_data_have_the_same_hash_and_a_change_another() {
    let vault = founded();
    let (maria, note) = rich(&vault);
    let hash = |redacts: &[Redact]| {
        read(&vault, |r| {
            answer(r, maria, redacts).map(|answer| snapshot(&answer))
        })
    };
    let first = hash(&[]);
    assert_eq!(first.len(), 64);
    assert_eq!(hash(&[]), first);
    assert_ne!(hash(&[redact(note, "x")]), first);
    write(&vault, |w| timeline::add_note(w, maria, "Ďalšia", true)).unwrap();
    assert_ne!(hash(&[]), first);
}

#[test]
fn nothing_held_is_an_answer_too_and_keeps_no_address() {
    let vault = founded();
    write(&vault, |w| {
        let report = w.id();
        record_nothing_held(
            w,
            &Written {
                report,
                records: 0,
                pages: 1,
                sha256: "cd34",
                snapshot: "ef",
            },
        )
    })
    .unwrap();
    let row: (Option<Vec<u8>>, i64) = vault
        .read::<_, CrmError>(|r| {
            Ok(r.conn()
                .query_row("SELECT person_id, records FROM access_report", (), |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?)
        })
        .unwrap();
    assert_eq!(row, (None, 0));
}

#[test]
fn possible_duplicates_are_named_once_by_the_strongest_reason() {
    let vault = founded();
    let maria = person_with(
        &vault,
        "contract",
        &[
            ("name", "Mária Šťastná"),
            ("email", "maria@example.sk"),
            ("phone", "0903 123 456"),
        ],
    );
    let both = person_with(
        &vault,
        "contract",
        &[("name", "Mária Šťastná"), ("email", "MARIA@example.sk")],
    );
    let phone = person_with(
        &vault,
        "contract",
        &[("name", "M. Š."), ("phone", "+421 903 123 456")],
    );
    let name = person_with(
        &vault,
        "contract",
        &[("name", "Mária Šťastná"), ("email", "ina@example.sk")],
    );
    person(&vault, "Boris Veľký", "contract");
    let found: Vec<_> = read(&vault, |r| duplicates(r, maria))
        .iter()
        .map(|one| (one.person, one.because))
        .collect();
    assert_eq!(
        found,
        [
            (both, DuplicateBy::Email),
            (phone, DuplicateBy::Phone),
            (name, DuplicateBy::Name)
        ]
    );
}

#[test]
fn what_an_import_replaced_is_told_once_and_withheld_with_its_field() {
    let vault = founded();
    let maria = person_with(
        &vault,
        "contract",
        &[
            ("name", "Mária Šťastná"),
            ("email", "maria@example.sk"),
            ("city", "Martin"),
        ],
    );
    // Two imports keep how she stood: the same town, and an e-mail that is still hers.
    for _ in 0..2 {
        write(&vault, |w| {
            let before = serde_json::to_string(&people::snapshot(w, maria)?).unwrap();
            let batch = w.id();
            w.conn().execute(
                "INSERT INTO import_batch (id, purpose_key, source_kind, source, obtained_on, format, mapping, created,
                     updated, skipped, rejected, at, staff_id, undo_until)
                 VALUES (?1, 'contract', 'public', 'x', '2026-01-01', 'csv', '{}', 0, 1, 0, 0, 1, ?2, 2)",
                (batch, w.staff()),
            )?;
            let sealed = w.seal(maria, crate::import::BEFORE_LABEL, before.as_bytes())?;
            w.conn().execute(
                "INSERT INTO import_change (batch_id, person_id, before) VALUES (?1, ?2, ?3)",
                (batch, maria, sealed),
            )?;
            w.audit(acts::IMPORTED, None, json!({}))?;
            Ok(())
        })
        .unwrap();
    }
    write(&vault, |w| {
        w.conn().execute(
            "UPDATE field_value SET value = 'Vrútky' WHERE field_key = 'city'",
            (),
        )?;
        w.audit(acts::PERSON_CHANGED, Some(maria), json!({ "fields": ["city"] }))?;
        Ok(())
    })
    .unwrap();
    let told = |redacts: &[Redact]| {
        let answer = vault.read(|r| answer(r, maria, redacts)).unwrap();
        leaves(&snapshot::data(&answer))
    };
    let words = told(&[]);
    let times = |value: &str| words.iter().filter(|leaf| *leaf == value).count();
    assert_eq!(
        (times("Martin"), times("Vrútky"), times("maria@example.sk")),
        (1, 1, 1)
    );
    let words = told(&[redact("field:city", "x")]);
    assert!(
        !words.iter().any(|leaf| leaf == "Martin" || leaf == "Vrútky"),
        "{words:?}"
    );
}
