use std::collections::BTreeMap;

use super::types::*;
use super::*;
use crate::people;
use crate::people::types::{CorrectFields, NewPerson};
use crate::restriction::types::Restrict;
use crate::testing::{Desk, as_role, owner};

const CLOCK: &str = "2026-06-03T10:42:00+02:00";

fn desk() -> (Desk, Uuid) {
    let desk = owner();
    desk.session.world().set_clock(Some(CLOCK.parse().unwrap()));
    let new = NewPerson {
        name: "Anna Malá".into(),
        given: None,
        family: None,
        company: Some("Tehelňa".into()),
        email: Some("anna@example.sk".into()),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    let anna = people::add(&desk.session, new).unwrap().id;
    (desk, anna)
}

fn letter(person: Uuid, kinds: &[&str], received: &str) -> OpenRequest {
    OpenRequest {
        person: Some(person),
        kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(),
        received: received.to_owned(),
        channel: "paper".to_owned(),
        ..OpenRequest::default()
    }
}

fn opened(desk: &Desk, person: Uuid, kind: &str, received: &str) -> Uuid {
    open(&desk.session, &letter(person, &[kind], received))
        .unwrap()
        .first
        .id
}

#[test]
fn the_desk_is_in_the_order_of_the_last_days_and_counts_them() {
    let (desk, anna) = desk();
    let late = opened(&desk, anna, "access", "2026-04-30");
    let soon = opened(&desk, anna, "erasure", "2026-05-08");
    let later = opened(&desk, anna, "portability", "2026-06-01");
    let seen = list(&desk.session, &RequestsQuery { open: true }).unwrap();
    let rows: Vec<_> = seen
        .rows
        .iter()
        .map(|row| (row.dates.id, row.deadline.as_str(), row.days_left))
        .collect();
    assert_eq!(
        rows,
        [
            (late, "2026-06-01", -2),
            (soon, "2026-06-08", 5),
            (later, "2026-07-01", 28)
        ]
    );
    let counted = RequestCounts {
        open: 3,
        soon: 1,
        late: 1,
    };
    assert_eq!((seen.counts, counts(&desk.session).unwrap()), (counted, counted));
    let view = show(&desk.session, late).unwrap();
    assert_eq!(
        view.row.moved_by.as_deref(),
        Some("weekend"),
        "30 May 2026 is a Saturday"
    );
    assert_eq!(view.extend_until, None, "too late for that");
    assert_eq!(
        show(&desk.session, soon).unwrap().extend_until.as_deref(),
        Some("2026-06-08")
    );
}

#[test]
fn a_request_carries_out_the_act_it_asks_for() {
    let (desk, anna) = desk();
    let s = &desk.session;
    let ask = |id, purpose: Option<&str>, ground: Option<&str>| {
        act(
            s,
            &ActOnRequest {
                id,
                purpose: purpose.map(str::to_owned),
                ground: ground.map(str::to_owned),
            },
        )
        .map_err(|no| no.code)
    };
    let withdrawal = opened(&desk, anna, "withdrawal", "2026-06-01");
    assert_eq!(
        ask(withdrawal, None, None).err(),
        Some("withdrawal-purpose-required")
    );
    ask(withdrawal, Some("newsletter"), None).unwrap();
    let history = crate::consent::history(s, anna).unwrap();
    assert_eq!(history[0].action, "withdraw");
    assert!(
        history[0].at.starts_with("2026-06-01"),
        "it counts from its receipt: {}",
        history[0].at
    );
    let objection = opened(&desk, anna, "objection", "2026-06-01");
    ask(objection, None, None).unwrap();
    let restriction = opened(&desk, anna, "restriction", "2026-06-01");
    assert_eq!(ask(restriction, None, Some("mood")).err(), Some("bad-ground"));
    ask(restriction, None, Some("accuracy")).unwrap();
    for id in [withdrawal, objection, restriction] {
        let view = show(s, id).unwrap();
        assert_eq!(view.row.state, "review");
        let close_it = CloseRequest {
            id,
            outcome: "done".into(),
            reason: None,
            sent_at: CLOCK.into(),
        };
        close(s, &close_it).unwrap();
    }
    let access = opened(&desk, anna, "access", "2026-06-01");
    assert_eq!(ask(access, None, None).err(), Some("act-elsewhere"));
}

#[test]
fn a_correction_ends_the_dispute_of_a_restricted_person() {
    let (desk, anna) = desk();
    let s = &desk.session;
    let other = opened(&desk, anna, "access", "2026-06-01");
    let id = opened(&desk, anna, "rectification", "2026-06-01");
    let ground = "accuracy".into();
    crate::restriction::restrict(s, &Restrict { person: anna, ground }).unwrap();
    let correct = |request, company: &str| {
        let request = CorrectFields {
            person: anna,
            values: BTreeMap::from([("company".to_owned(), company.to_owned())]),
            purpose: "contract".into(),
            request,
            wrong: Some("preklep v názve firmy".into()),
        };
        people::correct(s, request).map_err(|no| no.code).err()
    };
    assert_eq!(correct(other, "Tehelňa, s. r. o."), Some("request-kind"));
    assert_eq!(correct(id, "Tehelňa"), Some("nothing-corrected"));
    assert_eq!(correct(id, "Tehelňa, s. r. o."), None);
    let view = show(s, id).unwrap();
    assert_eq!(view.row.name.as_deref(), Some("Anna Malá"));
    let step = view.steps.iter().find(|step| step.step == "corrected").unwrap();
    assert_eq!(step.detail.as_deref(), Some("Firma"));
    assert_eq!(step.words.as_deref(), Some("preklep v názve firmy"));
    let found = crate::search::find(
        s,
        crate::search::types::FindPeople {
            query: "tehelna".into(),
            limit: None,
        },
    );
    assert_eq!(found.unwrap().total, 0, "still found by the name alone");
}

#[test]
fn an_erasure_answers_its_request() {
    let (desk, anna) = desk();
    let s = &desk.session;
    let id = opened(&desk, anna, "erasure", "2026-06-01");
    let done = erase(s, id, "not-needed", None, Some("erase"), &vault::Job::silent()).unwrap();
    assert!(done.erased > 0);
    let view = show(s, id).unwrap();
    assert_eq!(
        (view.row.person, view.row.name, view.row.state.as_str()),
        (None, None, "review")
    );
}

#[test]
fn the_calendar_names_nobody() {
    let (desk, anna) = desk();
    opened(&desk, anna, "access", "2026-06-01");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lehoty.ics");
    assert_eq!(calendar(&desk.session, &path).unwrap(), 1);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.contains("DTSTART;VALUE=DATE:20260701\r\n"), "{text}");
    for word in ["Anna", "Malá", "Tehelňa", "anna@example.sk"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert!(text.lines().all(|line| line.len() <= 75));
}

#[test]
fn a_viewer_looks_and_does_nothing() {
    let viewer = as_role(Role::Viewer);
    assert!(list(&viewer.session, &RequestsQuery { open: false }).is_ok());
    let refused = open(
        &viewer.session,
        &letter(Uuid::from_u128(1), &["access"], "2026-01-01"),
    );
    assert_eq!(refused.err().unwrap().code, "not-allowed");
}
