use std::collections::BTreeMap;

use chrono::NaiveDate;
use law::Pack;
use uuid::Uuid;
use vault::Job;
use vault::backup::BackupState;
use vault::census::Subject;

use super::rules::{kept_by_purpose, proof};
use super::{Answer, Decision, Item, Law, make, told};
use crate::consent::{self, Channel, ConsentAction, EventKind, NewEvent};
use crate::disclosure::{self, RecipientRole};
use crate::erasure::{Done, Ground, Order, left, run};
use crate::error::CrmError;
use crate::people::{self, NewPerson};
use crate::purposes::{self, Purpose};
use crate::requests::tests::planter;
use crate::restriction::{self, Objected};
use crate::testing::{OWNER, TempVault, founded, read, refused, write};
use crate::timeline;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn purpose(vault: &TempVault, key: &str) -> Purpose {
    read(vault, |r| purposes::known(r, key))
}

fn anna(vault: &TempVault, purpose: &str) -> Uuid {
    let values = [
        ("name", "Anna Malá"),
        ("email", "anna@example.sk"),
        ("phone", "0905 111 222"),
    ];
    let new = NewPerson {
        values: values
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into(),
        purpose: purpose.to_owned(),
        source: people::from_the_person(vault.world().today()),
        batch: None,
        sample: false,
        despite_duplicate: false,
    };
    write(vault, |w| {
        let id = people::add(w, &new)?;
        timeline::add_note(w, id, "Má rada psov", false)?;
        Ok(id)
    })
    .unwrap()
}

fn said(vault: &TempVault, person: Uuid, purpose: &str, action: ConsentAction) {
    let event = NewEvent {
        person,
        purpose,
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: text::Lang::Sk,
        at: None,
        evidence: None,
    };
    write(vault, |w| consent::record(w, &event)).unwrap();
}

fn items(vault: &TempVault, id: Uuid) -> Vec<Item> {
    read(vault, |r| make(r, &[id])).items
}

fn erased(vault: &TempVault, person: Uuid, agreed: Option<&str>, answer: Answer) -> Result<Done, CrmError> {
    let order = Order {
        person,
        ground: Ground::NotNeeded,
        agreed,
        answer,
    };
    run(vault, OWNER, &order, &Job::silent())
}

#[test]
fn a_purpose_demanded_by_a_law_keeps_to_the_end_of_a_year() {
    let vault = founded();
    let (today, pack) = (day("2026-06-03"), Pack::at(day("2026-06-03")));
    let legal = purpose(&vault, "legal-duty");
    let own = Purpose {
        statute: Some("zákon č. 1/2099 Z. z.".to_owned()),
        retention: "P2Y".to_owned(),
        ..legal.clone()
    };
    let floor = Law::Floor("accounting".to_owned());
    let statute = Law::Statute("legal-duty".to_owned());
    for (purpose, ended, expected) in [
        (&legal, "2026-06-03", Some((floor.clone(), "2036-12-31"))),
        (&legal, "2016-01-01", Some((floor, "2026-12-31"))),
        (&legal, "2015-12-31", None),
        (&own, "2026-06-03", Some((statute.clone(), "2028-06-03"))),
        (&own, "2024-06-03", Some((statute, "2026-06-03"))),
        (&own, "2024-06-02", None),
        (&purpose(&vault, "contract"), "2026-06-03", None),
    ] {
        let duty = kept_by_purpose(pack, purpose, day(ended), today);
        let told = duty.map(|duty| (duty.decision, duty.law, duty.until));
        let expected = expected.map(|(law, until)| (Decision::Keep, law, day(until)));
        assert_eq!(told, expected, "{} {ended}", purpose.key);
    }
}

#[test]
fn what_proves_a_consent_to_marketing_is_kept_for_four_years() {
    let (today, pack) = (day("2026-06-03"), Pack::at(day("2026-06-03")));
    let act = |action, at: &str| (EventKind::Act(action), day(at));
    let (ask, grant) = (ConsentAction::Ask, ConsentAction::Grant);
    let (refuse, withdraw) = (ConsentAction::Refuse, ConsentAction::Withdraw);
    for (said, expected) in [
        (vec![], None),
        (vec![act(ask, "2026-01-01")], None),
        (vec![(EventKind::Unproven, today)], None),
        (
            vec![act(grant, "2020-01-01")],
            Some((Law::ConsentProof, "2030-06-03")),
        ),
        (
            vec![act(grant, "2020-01-01"), act(withdraw, "2024-02-29")],
            Some((Law::ConsentProof, "2028-02-29")),
        ),
        (vec![act(grant, "2020-01-01"), act(withdraw, "2022-06-02")], None),
        (
            vec![act(ask, "2025-01-01"), act(refuse, "2025-01-02")],
            Some((Law::Refusal, "2029-01-02")),
        ),
        (vec![act(refuse, "2022-06-02")], None),
    ] {
        let duty = proof(pack, &said, today).map(|duty| (duty.decision, duty.law, duty.until));
        let expected = expected.map(|(law, until)| (Decision::Keep, law, day(until)));
        assert_eq!(duty, expected, "{said:?}");
    }
}

#[test]
fn nothing_of_a_customer_is_kept_and_every_filled_column_is_in_the_plan() {
    let vault = founded();
    let id = anna(&vault, "contract");
    let plan = read(&vault, |r| make(r, &[id]));
    assert!(
        plan.items.iter().all(|item| item.decision == Decision::Erase),
        "{:?}",
        plan.items
    );
    for (table, field) in [
        ("person", "name"),
        ("field_value", "email"),
        ("field_value", "phone"),
        ("note", "text"),
        ("processing", "purpose_key"),
        ("notice_duty", "due"),
    ] {
        let found = plan
            .items
            .iter()
            .filter(|item| (item.table, &*item.field) == (table, field));
        assert_eq!(found.map(|item| item.count).sum::<u64>(), 1, "{table}.{field}");
    }
    let done = erased(&vault, id, Some(&plan.hash_hex()), Answer::Keep).unwrap();
    assert_eq!((done.erased, done.kept), (plan.counts(Answer::Keep).0, 0));
    assert_eq!(done.receipt.plan, plan.hash);
    assert_eq!(read(&vault, |r| left(r, &[id])), []);
    assert_eq!(refused(erased(&vault, id, None, Answer::Keep)), "unknown-person");
}

#[test]
fn whoever_agrees_to_one_plan_agrees_to_no_other() {
    let vault = founded();
    let id = anna(&vault, "contract");
    let hash = || read(&vault, |r| make(r, &[id])).hash_hex();
    let before = hash();
    assert_eq!(before, hash(), "the same as long as nothing changes");
    // The same count of the same things, and not the same note.
    write(&vault, |w| {
        w.conn().execute("DELETE FROM note WHERE person_id = ?1", [id])?;
        timeline::add_note(w, id, "Má rada mačky", false)
    })
    .unwrap();
    assert_eq!(
        refused(erased(&vault, id, Some(&before), Answer::Keep)),
        "plan-changed"
    );
    assert!(
        read(&vault, |r| people::get(r, id)).restricted_at.is_none(),
        "nothing was done"
    );
    erased(&vault, id, Some(&hash().to_uppercase()), Answer::Keep).unwrap();
}

#[test]
fn what_a_law_keeps_stays_with_a_restricted_record() {
    let vault = founded();
    let id = anna(&vault, "legal-duty");
    let kept: BTreeMap<String, Decision> = items(&vault, id)
        .into_iter()
        .map(|item| (format!("{}.{}", item.table, item.field), item.decision))
        .collect();
    for (datum, decision) in [
        ("field_value.email", Decision::Keep),
        ("field_value.phone", Decision::Keep),
        ("person.name", Decision::Keep),
        ("note.text", Decision::Erase),
        ("processing.started_at", Decision::Erase),
    ] {
        assert_eq!(kept.get(datum), Some(&decision), "{datum}");
    }
    // Nobody's answer reaches what a law keeps.
    let done = erased(&vault, id, None, Answer::Erase).unwrap();
    assert!(done.kept >= 3 && done.erased > 0, "{done:?}");
    assert_eq!(done.receipt.cleaned.traces, 0);
    let tables: Vec<&str> = read(&vault, |r| left(r, &[id]))
        .into_iter()
        .map(|(table, _)| table)
        .collect();
    assert_eq!(tables, ["erasure_kept", "field_value", "person", "subject_key"]);
    assert!(read(&vault, |r| people::get(r, id)).restricted_at.is_some());
}

#[test]
fn the_proof_of_a_consent_is_kept_without_the_record_whatever_is_answered() {
    for answer in [Answer::Keep, Answer::Erase] {
        let vault = founded();
        let id = anna(&vault, "contract");
        said(&vault, id, "newsletter", ConsentAction::Grant);
        said(&vault, id, "newsletter", ConsentAction::Withdraw);
        let plan = read(&vault, |r| make(r, &[id]));
        let kept: Vec<&Item> = plan
            .items
            .iter()
            .filter(|item| item.decision != Decision::Erase)
            .collect();
        assert!(!kept.is_empty());
        for item in kept {
            let told = (item.table, item.decision, item.law.clone(), item.until);
            let until = Some(day("2030-03-02"));
            assert_eq!(
                told,
                ("consent_event", Decision::Keep, Some(Law::ConsentProof), until)
            );
        }
        assert_eq!(plan.kept(answer), [], "nothing stays with a record");
        let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
        assert!(made.copies[0].result.is_ok());
        let done = erased(&vault, id, Some(&plan.hash_hex()), answer).unwrap();
        assert!(done.kept > 0 && done.receipt.cleaned.traces == 0, "{done:?}");
        let states = done.receipt.backups.iter().map(|(_, state)| *state);
        assert!(states.eq([BackupState::Rewritten]));
        assert_eq!(read(&vault, |r| left(r, &[id])), []);
        assert_eq!(refused(vault.read(|r| people::get(r, id))), "unknown-person");
    }
}

/// Somebody who needs the data for claims, or does not want the erasure, is asked about.
#[test]
fn a_restriction_that_speaks_against_the_erasure_is_asked_about() {
    for ground in restriction::Ground::ALL {
        for (answer, stays) in [(Answer::Keep, true), (Answer::Erase, false)] {
            let vault = founded();
            let id = anna(&vault, "contract");
            said(&vault, id, "newsletter", ConsentAction::Grant);
            write(&vault, |w| restriction::restrict(w, id, ground)).unwrap();
            let asks = matches!(
                ground,
                restriction::Ground::Claims | restriction::Ground::Unlawful
            );
            let items = items(&vault, id);
            let asked = items.iter().filter(|item| item.decision == Decision::Ask);
            let tables: Vec<&str> = asked.map(|item| item.table).collect();
            for table in ["person", "field_value", "note", "restriction"] {
                assert_eq!(tables.contains(&table), asks, "{ground:?} {table}: {items:?}");
            }
            assert!(
                !tables.contains(&"consent_event"),
                "the proof goes into the archive"
            );
            erased(&vault, id, None, answer).unwrap();
            let there = !read(&vault, |r| left(r, &[id])).is_empty();
            assert_eq!(there, asks && stays, "{ground:?} {answer:?}");
        }
    }
}

/// What an erasure left is no less kept because the purpose it was kept for is gone from the record.
#[test]
fn a_second_erasure_takes_nothing_of_what_a_law_keeps() {
    let vault = founded();
    let id = anna(&vault, "legal-duty");
    let first = erased(&vault, id, None, Answer::Keep).unwrap();
    let tables = || read(&vault, |r| left(r, &[id]));
    let before = tables();
    let second = erased(&vault, id, None, Answer::Erase).unwrap();
    assert_eq!((tables(), second.erased), (before, 0), "{second:?}");
    assert!(first.kept > 0);
    vault.advance(chrono::TimeDelta::days(4_020));
    let third = erased(&vault, id, None, Answer::Keep).unwrap();
    assert_eq!(
        (third.kept, tables()),
        (0, vec![]),
        "when the law has lapsed, all of it goes"
    );
}

#[test]
fn recipients_are_named_and_an_objection_outlives_the_record() {
    let vault = founded();
    let id = anna(&vault, "contract");
    write(&vault, |w| {
        let courier = disclosure::add_recipient(w, "Kuriér Sever", "SK", RecipientRole::Processor, None)?;
        disclosure::permit(
            w,
            &disclosure::Egress {
                person: id,
                purpose: "contract",
                recipient: courier.id,
                way: "export",
                fields: &["email"],
            },
        )?;
        restriction::object(w, id, Objected::Marketing)
    })
    .unwrap();
    let done = erased(&vault, id, None, Answer::Keep).unwrap();
    assert_eq!(done.recipients, ["Kuriér Sever"]);
    let (receipt, until): (u64, Option<String>) = read(&vault, |r| {
        let receipts = r.conn().query_row(
            "SELECT erased FROM erasure_receipt WHERE id = ?1 AND ground = 'not-needed'",
            [done.id],
            |row| row.get(0),
        )?;
        let sql = "SELECT max(until) FROM suppression";
        Ok((receipts, r.conn().query_row(sql, [], |row| row.get(0))?))
    });
    assert_eq!((receipt, until), (done.erased, None));
}

/// A column that a room adds is in the plan, as it is in the access report: every one of them has a value here.
#[test]
fn every_personal_column_of_the_census_is_in_the_plan() {
    let vault = founded();
    let id = Uuid::from_u128(0x5eed);
    write(&vault, |w| {
        for row in planter::rows(w, id)? {
            planter::plant(w, &row)?;
        }
        w.audit("tested", Some(id), serde_json::json!({}))
            .map_err(CrmError::from)
    })
    .unwrap();
    let items = items(&vault, id);
    let planned = |table: &str, column: &str| {
        items
            .iter()
            .any(|item| (item.table, &*item.field) == (table, column))
    };
    let mut columns = 0;
    for table in crate::schema::tables()
        .iter()
        .filter(|table| table.subject != Subject::None)
    {
        for column in told(table) {
            // A value of a field goes by the key of the field.
            let column = if table.name == "field_value" {
                "city"
            } else {
                column
            };
            assert!(planned(table.name, column), "{}.{column}: {items:?}", table.name);
            columns += 1;
        }
    }
    assert!(
        columns > 60,
        "only {columns} columns were seen: this test has gone blind"
    );
}
