use chrono::TimeDelta;
use testkit::canary::Canaries;
use uuid::Uuid;

use super::*;
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, person, read, refused, write};

const COLLEAGUE: Uuid = Uuid::from_u128(77);

fn typed(text: &str) -> Content {
    Content::from([("text".to_owned(), text.to_owned())])
}

fn kept(vault: &TempVault, place: Place) -> Option<Content> {
    read(vault, |r| show(r, OWNER, place)).map(Draft::for_writer)
}

fn rows(vault: &TempVault, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    read(vault, |r| {
        r.conn()
            .query_row(&sql, [], |row| row.get(0))
            .map_err(|error| VaultError::from(error).into())
    })
}

#[test]
fn what_is_typed_last_is_kept_until_it_is_discarded() {
    let vault = founded();
    let id = person(&vault, "Žofia Kováčová", "contract");
    let place = Place::Note(id);
    assert_eq!(kept(&vault, place), None);
    for text in ["Vol", "Volala, chce", "Volala, chce", "  Volala, chce dub.\n"] {
        write(&vault, |w| keep(w, place, &typed(text))).unwrap();
        assert_eq!(
            kept(&vault, place),
            Some(typed(text)),
            "as it was typed, spaces and all"
        );
    }
    assert_eq!(rows(&vault, "draft"), 1);
    assert!(write(&vault, |w| discard(w, place)).unwrap());
    assert!(!write(&vault, |w| discard(w, place)).unwrap(), "nothing is left");
    assert_eq!((kept(&vault, place), rows(&vault, "draft")), (None, 0));
    assert_eq!(
        acts_since_founding(&vault),
        [
            "person-added",
            "draft-kept",
            "draft-kept",
            "draft-kept",
            "draft-discarded"
        ],
        "the same text once more is no change"
    );
}

#[test]
fn a_draft_is_its_writers_alone_and_belongs_to_one_place() {
    let vault = founded();
    let (one, other) = (
        person(&vault, "Žofia Kováčová", "contract"),
        person(&vault, "Ján Hudák", "contract"),
    );
    write(&vault, |w| keep(w, Place::Note(one), &typed("o Žofii"))).unwrap();
    write(&vault, |w| keep(w, Place::NewPerson, &typed("niekto nový"))).unwrap();
    vault
        .write::<_, CrmError>(COLLEAGUE, |w| keep(w, Place::Note(one), &typed("kolega")))
        .unwrap();
    assert_eq!(kept(&vault, Place::Note(one)), Some(typed("o Žofii")));
    assert_eq!(kept(&vault, Place::NewPerson), Some(typed("niekto nový")));
    assert_eq!(kept(&vault, Place::Note(other)), None);
    let theirs = read(&vault, |r| show(r, COLLEAGUE, Place::Note(one))).map(Draft::for_writer);
    assert_eq!(theirs, Some(typed("kolega")));
}

#[test]
fn it_expires_for_everybody() {
    let vault = founded();
    let id = person(&vault, "Žofia Kováčová", "contract");
    write(&vault, |w| keep(w, Place::Note(id), &typed("stará"))).unwrap();
    vault
        .write::<_, CrmError>(COLLEAGUE, |w| keep(w, Place::NewPerson, &typed("kolegova")))
        .unwrap();
    vault.advance(TimeDelta::days(KEPT_DAYS) - TimeDelta::milliseconds(1));
    assert!(kept(&vault, Place::Note(id)).is_some() && !read(&vault, any_expired));
    vault.advance(TimeDelta::milliseconds(1));
    assert!(
        kept(&vault, Place::Note(id)).is_none(),
        "not shown even before it is deleted"
    );
    assert!(read(&vault, any_expired));
    assert_eq!(write(&vault, expire).unwrap(), 2);
    assert_eq!(write(&vault, expire).unwrap(), 0);
    assert_eq!(rows(&vault, "draft"), 0);
    // Typed again, the time begins anew.
    write(&vault, |w| keep(w, Place::Note(id), &typed("nová"))).unwrap();
    vault.advance(TimeDelta::days(KEPT_DAYS - 1));
    write(&vault, |w| keep(w, Place::Note(id), &typed("nová, dlhšia"))).unwrap();
    vault.advance(TimeDelta::days(KEPT_DAYS - 1));
    assert_eq!(kept(&vault, Place::Note(id)), Some(typed("nová, dlhšia")));
}

#[test]
fn it_goes_with_the_person_and_its_key_goes_with_it() {
    let vault = founded();
    let keys = rows(&vault, "subject_key");
    let id = person(&vault, "Žofia Kováčová", "contract");
    write(&vault, |w| keep(w, Place::Note(id), &typed("o Žofii"))).unwrap();
    write(&vault, |w| keep(w, Place::NewPerson, &typed("niekto nový"))).unwrap();
    assert_eq!(rows(&vault, "subject_key"), keys + 2);
    write(&vault, |w| {
        people::remove(w, id)?;
        w.audit(acts::SAMPLE_CHANGED, None, json!({}))?;
        Ok(())
    })
    .unwrap();
    assert_eq!(
        rows(&vault, "draft"),
        1,
        "the other is about nobody in the register"
    );
    write(&vault, |w| discard(w, Place::NewPerson)).unwrap();
    assert_eq!(rows(&vault, "subject_key"), keys, "no key of a draft is left");
}

#[test]
fn it_is_sealed_in_the_database() {
    let vault = founded();
    let id = person(&vault, "Žofia Kováčová", "contract");
    let canaries = Canaries::new(7, &["note", "name"]);
    let value = |key| typed(canaries.value(key).unwrap());
    write(&vault, |w| keep(w, Place::Note(id), &value("note"))).unwrap();
    write(&vault, |w| keep(w, Place::NewPerson, &value("name"))).unwrap();
    let stored: Vec<Vec<u8>> = read(&vault, |r| {
        let read = |r: &Read<'_>| -> rusqlite::Result<Vec<Vec<u8>>> {
            let mut statement = r.conn().prepare("SELECT content FROM draft")?;
            statement.query_map([], |row| row.get(0))?.collect()
        };
        read(r).map_err(|error| VaultError::from(error).into())
    });
    assert_eq!(stored.len(), 2);
    for content in stored {
        assert_eq!(canaries.found_in(&content), []);
    }
}

#[test]
fn what_cannot_be_a_draft_is_refused() {
    let vault = founded();
    let id = person(&vault, "Žofia Kováčová", "contract");
    let many = (0..=MOST_INPUTS)
        .map(|n| (n.to_string(), "x".to_owned()))
        .collect();
    for (place, content, code) in [
        (Place::Note(id), Content::new(), "empty-text"),
        (Place::Note(id), typed(" \n"), "empty-text"),
        (Place::NewPerson, typed(&"ž".repeat(LONGEST)), "too-long"),
        (Place::NewPerson, many, "too-long"),
        (Place::Note(Uuid::from_u128(5)), typed("x"), "unknown-person"),
    ] {
        assert_eq!(refused(write(&vault, |w| keep(w, place, &content))), code);
    }
    assert_eq!(rows(&vault, "draft"), 0);
    write(&vault, |w| {
        keep(w, Place::NewPerson, &typed(&"ž".repeat(LONGEST - 4)))
    })
    .unwrap();
}
