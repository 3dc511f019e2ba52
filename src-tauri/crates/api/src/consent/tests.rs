//! Receipts, children, consents that end, and what somebody who was erased can still say.

use std::fs;

use serde_json::Value;
use uuid::Uuid;
use vault::Job;

use super::types::{ConsentAction, ConsentState, ExpiringAsked, ReceiptAsked, RecordConsent};
use super::*;
use crate::erasure;
use crate::erasure::types::EraseRun;
use crate::people::types::NewPerson;
use crate::testing::{Desk, owner};

fn person(desk: &Desk, name: &str, email: &str) -> Uuid {
    let new = NewPerson {
        name: name.into(),
        given: None,
        family: None,
        company: None,
        email: Some(email.into()),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    crate::people::add(&desk.session, new).unwrap().id
}

fn event(person: Uuid, action: ConsentAction) -> RecordConsent {
    RecordConsent {
        person,
        purpose: "newsletter".into(),
        action,
        channel: "paper".into(),
        text_version: None,
        at: None,
        evidence: None,
        by_parent: false,
    }
}

#[test]
fn a_receipt_tells_what_was_given_and_what_was_withdrawn_in_both_forms() {
    let desk = owner();
    let anna = person(&desk, "Anna Malá", "mala@klasok.example");
    let granted = record(&desk.session, event(anna, ConsentAction::Grant)).unwrap();
    let asked = record(&desk.session, event(anna, ConsentAction::Ask)).unwrap();
    let withdrawn = record(&desk.session, event(anna, ConsentAction::Withdraw)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let write = |event, format: &str| {
        let path = folder.path().join(format!("potvrdenie.{format}"));
        let asked = ReceiptAsked {
            event,
            format: format.into(),
            lang: None,
        };
        (write_receipt(&desk.session, &asked, &path), path)
    };
    for (event, state, events) in [(granted.event, "granted", 1), (withdrawn.event, "withdrawn", 3)] {
        let (written, path) = write(event, "json");
        let written = written.unwrap();
        let told: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(told["record_id"], event.to_string());
        assert_eq!(told["receipt_id"], written.receipt_id.to_string());
        assert_eq!(told["pii_principal_id"], anna.to_string());
        let list = told["event"].as_array().unwrap();
        assert_eq!(list.len(), events, "every event up to this one");
        assert_eq!(list.last().unwrap()["event_state"], state);
        let notice = &told["pii_processing"]["privacy_notice"];
        assert!(
            notice["x_text"]
                .as_str()
                .unwrap()
                .contains(crate::testing::COMPANY),
            "the words they saw"
        );
        let purpose = &told["pii_processing"]["purposes"][0];
        assert_eq!(
            (&purpose["purpose_type"], &purpose["jurisdiction"]),
            (&"newsletter".into(), &"SK".into())
        );
        let (paper, path) = write(event, "pdf");
        assert!(paper.unwrap().pages.unwrap() >= 1);
        assert!(fs::read(&path).unwrap().starts_with(b"%PDF"));
    }
    assert_eq!(write(asked.event, "pdf").0.err().unwrap().code, "no-receipt");
    assert_eq!(
        write(Uuid::from_u128(9), "pdf").0.err().unwrap().code,
        "unknown-event"
    );
    assert_eq!(
        write(granted.event, "docx").0.err().unwrap().code,
        "bad-receipt-format"
    );
    let told = crate::disclosure::list(&desk.session, anna).unwrap();
    assert_eq!(told.iter().filter(|row| row.way == "consent-receipt").count(), 4);
}

#[test]
fn a_child_needs_a_parent_for_a_service_and_the_parent_needs_proof() {
    let desk = owner();
    let ema = person(&desk, "Ema Malá", "ema@klasok.example");
    let born = |day: &str| {
        let values = crate::people::types::SetFields {
            person: ema,
            values: [("birth_date".to_owned(), day.to_owned())].into(),
            purpose: "contract".into(),
        };
        crate::people::set(&desk.session, values).unwrap();
    };
    let today = desk.session.world().today();
    let years = |n: i32| {
        use chrono::Datelike as _;
        today.with_year(today.year() - n).unwrap_or(today).to_string()
    };
    born(&years(15));
    let grant = || event(ema, ConsentAction::Grant);
    assert_eq!(
        record(&desk.session, grant()).err().unwrap().code,
        "parent-required"
    );
    let parent = RecordConsent {
        by_parent: true,
        ..grant()
    };
    assert_eq!(
        record(&desk.session, parent.clone()).err().unwrap().code,
        "parent-evidence-required"
    );
    let folder = tempfile::tempdir().unwrap();
    let proof = folder.path().join("podpis.pdf");
    fs::write(&proof, "podpis rodiča").unwrap();
    let proved = RecordConsent {
        evidence: Some(proof.display().to_string()),
        ..parent
    };
    assert_eq!(
        record(&desk.session, proved).unwrap().state,
        ConsentState::Granted
    );
    let kept = history(&desk.session, ema).unwrap().remove(0).evidence;
    assert_eq!(kept.as_deref(), Some("súhlas rodiča: podpis.pdf"));
    for action in [ConsentAction::Refuse, ConsentAction::Withdraw] {
        record(&desk.session, event(ema, action)).unwrap();
    }
    born(&years(16));
    assert_eq!(
        record(&desk.session, grant()).unwrap().state,
        ConsentState::Granted,
        "on the birthday"
    );
}

#[test]
fn what_is_past_its_time_is_proposed_and_let_go() {
    let desk = owner();
    let anna = person(&desk, "Anna Malá", "mala@klasok.example");
    let boris = person(&desk, "Boris Veľký", "velky@klasok.example");
    let at = |moment: &str| {
        let now = chrono::DateTime::parse_from_rfc3339(moment).unwrap();
        desk.session.world().set_clock(Some(now));
    };
    let before = |day: Option<&str>| {
        let asked = ExpiringAsked {
            before: day.map(str::to_owned),
        };
        expiring(&desk.session, &asked).unwrap()
    };
    at("2026-06-01T10:00:00+02:00");
    record(&desk.session, event(anna, ConsentAction::Grant)).unwrap();
    at("2030-06-01T10:00:00+02:00");
    record(&desk.session, event(boris, ConsentAction::Grant)).unwrap();
    assert!(before(None).is_empty());
    at("2031-06-02T10:00:00+02:00");
    let now = before(None);
    assert_eq!(now.len(), 1);
    assert_eq!(
        (now[0].person, now[0].state, now[0].running),
        (anna, ConsentState::Expired, true)
    );
    assert_eq!(now[0].until, "2031-06-01T08:00:00.000Z");
    let ahead = before(Some("2035-06-01"));
    assert_eq!(ahead.len(), 2);
    assert_eq!((ahead[1].person, ahead[1].state), (boris, ConsentState::Granted));
    assert_eq!(before(Some("2035-05-31")).len(), 1);
    assert_eq!(expire(&desk.session).unwrap().ended, 1);
    assert_eq!(expire(&desk.session).unwrap().ended, 0, "once");
    assert!(!before(None)[0].running);
    record(&desk.session, event(anna, ConsentAction::Grant)).unwrap();
    assert!(before(None).is_empty(), "given anew");
}

#[test]
fn a_restricted_person_gets_a_receipt_of_a_withdrawal_alone() {
    let desk = owner();
    let anna = person(&desk, "Anna Malá", "mala@klasok.example");
    let granted = record(&desk.session, event(anna, ConsentAction::Grant))
        .unwrap()
        .event;
    let restrict = crate::restriction::types::Restrict {
        person: anna,
        ground: "accuracy".into(),
    };
    crate::restriction::restrict(&desk.session, &restrict).unwrap();
    let withdrawn = record(&desk.session, event(anna, ConsentAction::Withdraw))
        .unwrap()
        .event;
    let folder = tempfile::tempdir().unwrap();
    let write = |event| {
        let asked = ReceiptAsked {
            event,
            format: "pdf".into(),
            lang: None,
        };
        write_receipt(&desk.session, &asked, &folder.path().join("p.pdf"))
    };
    assert_eq!(write(granted).err().unwrap().code, "restricted");
    write(withdrawn).unwrap();
}

#[test]
fn an_erased_person_grants_nothing_and_may_still_withdraw() {
    let desk = owner();
    let anna = person(&desk, "Anna Malá", "mala@klasok.example");
    let request = EraseRun {
        person: anna,
        ground: "not-needed".into(),
        plan: None,
        asked: None,
    };
    erasure::run(&desk.session, &request, &Job::silent()).unwrap();
    for action in [ConsentAction::Grant, ConsentAction::Withdraw] {
        let refused = record(&desk.session, event(anna, action));
        assert_eq!(refused.err().unwrap().code, "unknown-person", "{action:?}");
    }
    let said = withdraw_erased(&desk.session, " MALA@klasok.example", "newsletter").unwrap();
    assert_eq!(said.state, ConsentState::Withdrawn);
    let other = withdraw_erased(&desk.session, "ina@klasok.example", "newsletter");
    assert_eq!(other.err().unwrap().code, "unknown-person");
    let wrong = withdraw_erased(&desk.session, "mala@klasok.example", "contract");
    assert_eq!(wrong.err().unwrap().code, "basis-not-consent");
}
