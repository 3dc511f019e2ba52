use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;
use vault::{AuditQuery, Job};

use super::{check, ended, forget, hash, since, until};
use crate::erasure::erase_whole;
use crate::erasure::tests::{copied, opened};
use crate::error::CrmError;
use crate::import::{Intake, NewBatch, OnDuplicate, Outcome, Row};
use crate::people::{self, Change, NewPerson, SourceKind};
use crate::restriction::{self, Objected};
use crate::testing::{OWNER, TempVault, founded, read, refused, write};

const EMAIL: &str = "zofia.kovacova@drevostav.example";
const PHONE: &str = "0905 123 456";

fn zofia(vault: &TempVault, pairs: &[(&str, &str)]) -> NewPerson {
    let name = [("name", "Žofia Kováčová")];
    let values = name.iter().chain(pairs);
    NewPerson {
        values: values
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
        purpose: "contract".to_owned(),
        source: people::from_the_person(vault.world().today()),
        batch: None,
        sample: false,
        despite_duplicate: true,
    }
}

/// A vault in which Žofia was, with both addresses.
fn after_erasure() -> TempVault {
    let vault = founded();
    let new = zofia(&vault, &[("email", EMAIL), ("phone2", PHONE)]);
    let id = write(&vault, |w| people::add(w, &new)).unwrap();
    erase_whole(&vault, OWNER, &[id], &Job::silent()).unwrap();
    vault
}

#[test]
fn an_address_is_recognised_in_every_way_of_writing_it() {
    let vault = after_erasure();
    for (address, known) in [
        (EMAIL, true),
        ("  ZOFIA.Kovacova@Drevostav.EXAMPLE ", true),
        ("ｚofia.kovacova@drevostav.example", true),
        (PHONE, true),
        ("+421 905/123-456", true),
        ("00421905123456", true),
        ("zofia@drevostav.example", false),
        ("0905 123 457", false),
    ] {
        let found = read(&vault, |r| check(r, address));
        assert_eq!(found.is_some(), known, "{address}");
    }
    assert_eq!(refused(vault.read(|r| check(r, "žofia"))), "bad-email");
}

#[test]
fn nobody_comes_back_by_hand_unless_on_a_new_basis_that_is_recorded() {
    let vault = after_erasure();
    for pairs in [
        [("email", EMAIL)],
        [("phone", "+421905123456")],
        [("email2", "Zofia.KOVACOVA@drevostav.example")],
    ] {
        let new = zofia(&vault, &pairs);
        assert_eq!(
            refused(write(&vault, |w| people::add(w, &new))),
            "suppressed",
            "{pairs:?}"
        );
    }
    let stranger = zofia(&vault, &[("email", "zofia@inde.example")]);
    let stranger = write(&vault, |w| people::add(w, &stranger)).unwrap();
    let change = Change {
        person: stranger,
        values: BTreeMap::from([("email2".to_owned(), EMAIL.to_owned())]),
        purpose: "contract".to_owned(),
        source: people::from_the_person(vault.world().today()),
        batch: None,
    };
    assert_eq!(refused(write(&vault, |w| people::set(w, &change))), "suppressed");

    let new = zofia(&vault, &[("email", EMAIL)]);
    let empty = write(&vault, |w| people::add_on_basis(w, &new, Some("  ")));
    assert_eq!(refused(empty), "suppression-without-basis");
    let basis = "Nová objednávka z 3. júna";
    write(&vault, |w| people::add_on_basis(w, &new, Some(basis))).unwrap();
    let query = AuditQuery {
        acts: &["person-added"],
        ..AuditQuery::default()
    };
    let told = vault.read(|r| r.audit(&query)).unwrap();
    assert_eq!(told[0].payload.as_ref().unwrap()["reason"], basis);
    assert!(
        read(&vault, |r| check(r, EMAIL)).is_some(),
        "it is lifted by nobody"
    );
}

#[test]
fn a_row_of_a_file_is_rejected() {
    let vault = after_erasure();
    let new = || NewBatch {
        purpose: "interest".to_owned(),
        source: people::Source {
            kind: SourceKind::ThirdParty,
            words: "výstava".to_owned(),
            obtained_on: vault.world().today(),
        },
        on_duplicate: OnDuplicate::Update,
        format: "csv".to_owned(),
        mapping: BTreeMap::new(),
    };
    let row = |name: &str, email: &str| Row {
        values: BTreeMap::from([("name".into(), name.into()), ("email".into(), email.into())]),
        ..Row::default()
    };
    let outcomes = write(&vault, |w| {
        let mut intake = Intake::begin(w, new())?;
        let taken = [("Žofia", EMAIL), ("Ján", "jan@inde.example")].map(|(name, email)| row(name, email));
        let outcomes: Vec<Outcome> = taken
            .into_iter()
            .map(|row| Ok::<_, CrmError>(intake.take(row)?.outcome))
            .collect::<Result<_, _>>()?;
        intake.finish(0)?;
        Ok(outcomes)
    })
    .unwrap();
    assert_eq!(outcomes[0], Outcome::Rejected("suppressed"));
    assert!(matches!(outcomes[1], Outcome::Created(_)), "{outcomes:?}");
}

#[test]
fn it_ends_unless_the_person_objected() {
    for objects in [false, true] {
        let vault = founded();
        let began = vault.world().today();
        let new = zofia(&vault, &[("email", EMAIL)]);
        let id = write(&vault, |w| {
            let id = people::add(w, &new)?;
            if objects {
                restriction::object(w, id, Objected::Marketing)?;
            }
            Ok(id)
        })
        .unwrap();
        erase_whole(&vault, OWNER, &[id], &Job::silent()).unwrap();
        let at = read(&vault, |r| check(r, EMAIL)).unwrap();
        let ends = read(&vault, |r| Ok(until(&hash(r, EMAIL, objects), at)));
        assert_eq!(ends.is_none(), objects);
        let days = |day: NaiveDate| day - began;
        let last = ends.map_or(TimeDelta::days(20_000), days);
        assert!(last.num_days() >= 4 * 365, "{last}");
        vault.advance(last);
        assert!(read(&vault, |r| check(r, EMAIL)).is_some(), "on the last day");
        vault.advance(TimeDelta::days(1));
        assert_eq!(read(&vault, |r| check(r, EMAIL)).is_some(), objects);
        let (today, rows) = (vault.world().today(), || -> u64 {
            read(&vault, |r| {
                let sql = "SELECT count(*) FROM suppression";
                Ok(r.conn().query_row(sql, [], |row| row.get(0))?)
            })
        });
        let due = read(&vault, |r| ended(r, today));
        assert_eq!(
            (due.len(), rows()),
            (usize::from(!objects), 1),
            "it goes when that was reviewed"
        );
        let ids: Vec<Uuid> = due.iter().map(|one| one.id).collect();
        write(&vault, |w| {
            forget(w, &ids)?;
            w.audit("tested", None, serde_json::json!({}))
                .map_err(CrmError::from)
        })
        .unwrap();
        assert_eq!(rows(), u64::from(objects));
    }
}

/// The suppression is no part of an older copy: it comes from the ledger.
#[test]
fn it_survives_the_restore_of_an_older_copy() {
    let mut vault = founded();
    let new = zofia(&vault, &[("email", EMAIL)]);
    let id = write(&vault, |w| people::add(w, &new)).unwrap();
    let path = vault.close().to_owned();
    let (_dir, before) = copied(&path);
    vault.reopen();
    vault.advance(TimeDelta::hours(1));
    erase_whole(&vault, OWNER, &[id], &Job::silent()).unwrap();
    let suppressed = read(&vault, |r| since(r, [EMAIL]));
    assert!(suppressed.is_some());
    let world = vault.world.clone();
    vault.close();
    std::fs::copy(path.join("erasures.ledger"), before.join("erasures.ledger")).unwrap();
    let restored = opened(&before, &world);
    let again: Result<_, CrmError> = restored.read(|r| since(r, [EMAIL]));
    assert_eq!(again.unwrap(), suppressed, "from the same moment");
    let back: Result<_, CrmError> = restored.write(OWNER, |w| people::add(w, &new));
    assert_eq!(refused(back), "suppressed");
}
