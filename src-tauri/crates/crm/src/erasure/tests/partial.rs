//! Erasing a part: what a law keeps, and single values.

use chrono::NaiveDate;
use uuid::Uuid;
use vault::Job;
use vault::erasure::{Erasure, Needles};
use vault::ledger::{Erased, Kept};

use super::super::{left, store, sweep};
use super::everything;
use crate::error::CrmError;
use crate::testing::{OWNER, founded, person, read, write};
use crate::{people, timeline};

#[test]
fn what_a_law_keeps_stays_with_the_restricted_record_and_the_rest_goes() {
    let vault = founded();
    let id = person(&vault, "Anna Malá", "contract");
    let (kept, gone) = write(&vault, |w| {
        let kept = timeline::add_note(w, id, "Faktúra 2026/17", false)?.id;
        Ok((kept, timeline::add_note(w, id, "Má rada psov", false)?.id))
    })
    .unwrap();
    let erased = Erased {
        kept: vec![Kept {
            row: kept,
            until: NaiveDate::from_ymd_opt(2036, 12, 31).unwrap(),
            law: "sk-accounting".into(),
        }],
        ..everything()
    };
    let receipt = vault
        .erase::<CrmError>(OWNER, &Job::silent(), |w| {
            sweep(w, &[id], &erased)?;
            Ok(Erasure {
                subjects: vec![id],
                erased: erased.clone(),
                needles: Needles::default(),
            })
        })
        .unwrap();
    assert_eq!(receipt.ledger, 1);
    assert!(read(&vault, |r| people::get(r, id)).restricted_at.is_some());
    let rows = read(&vault, |r| left(r, &[id]));
    let notes = rows
        .iter()
        .find(|(table, _)| *table == "note")
        .map(|(_, rows)| *rows);
    assert_eq!(notes, Some(1), "{rows:?}, without {gone}");
    assert!(
        rows.iter()
            .all(|(table, _)| ["erasure_kept", "note", "person", "subject_key"].contains(table)),
        "{rows:?}"
    );
}

#[test]
fn erasing_single_values_leaves_the_person_findable_by_the_others() {
    let vault = founded();
    let id = person(&vault, "Anna Malá", "contract");
    let email: Uuid = read(&vault, |r| {
        let sql = "SELECT id FROM field_value WHERE field_key = 'email'";
        Ok(r.conn().query_row(sql, [], |row| row.get(0))?)
    });
    let erased = Erased {
        whole: false,
        values: vec![email],
        ..everything()
    };
    write(&vault, |w| {
        sweep(w, &[id], &erased)?;
        w.audit("tested", None, serde_json::json!({}))
            .map_err(CrmError::from)
    })
    .unwrap();
    let entries = read(&vault, |r| store::search_entries(r, &[id]));
    assert_eq!(entries.len(), 1);
    assert!(
        entries[0].contains("anna") && !entries[0].contains("example"),
        "{entries:?}"
    );
    assert_eq!(read(&vault, |r| people::get(r, id)).restricted_at, None);
}
