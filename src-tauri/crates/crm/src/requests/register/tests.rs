use super::progress::{State, Task, checklist, next, state};
use super::*;
use crate::consent::{ConsentAction, NewEvent};
use crate::disclosure::{self, RecipientRole};
use crate::restriction::{self, Ground, Objected};
use crate::testing::{OWNER, TempVault, acts, founded, person, read, refused, write};
use crate::{consent, erasure};
use text::Lang;
use vault::Job;

const LATER: &str = "2026-06-03T11:00:00+02:00";
const CLOCK: &str = "2026-06-03T10:42:00+02:00";

fn desk() -> (TempVault, Uuid) {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    vault.world().set_clock(Some(CLOCK.parse().unwrap()));
    (vault, anna)
}

fn ask(vault: &TempVault, who: Who<'_>, kinds: &[Kind], received: &str) -> Result<Vec<Case>, CrmError> {
    let opening = Opening {
        who,
        kinds,
        received,
        channel: Channel::Paper,
        words: Some("Prosím, čo o mne máte?"),
    };
    write(vault, |w| open(w, &opening))
}

fn one(vault: &TempVault, person: Uuid, kind: Kind) -> Uuid {
    let cases = ask(vault, Who::Person(person), &[kind], "2026-06-01").unwrap();
    cases.first().unwrap().id
}

fn closing(id: Uuid, outcome: Outcome, reason: Option<&'static str>) -> Closing<'static> {
    Closing {
        id,
        outcome,
        reason,
        sent_at: "2026-06-02",
    }
}

fn state_of(vault: &TempVault, id: Uuid) -> (State, Option<Task>) {
    read(vault, |r| {
        let case = get(r, id)?;
        let steps = steps(r, &case)?;
        let done = acted(r, &case)?;
        let list = checklist(&case, &steps, done, recipients_to_tell(r, &case, &steps)?.len());
        Ok((state(&case, &steps, done), next(&case, &list)))
    })
}

#[test]
fn a_letter_with_several_kinds_is_several_requests_of_one_letter() {
    let (vault, anna) = desk();
    let cases = ask(
        &vault,
        Who::Person(anna),
        &[Kind::Erasure, Kind::Access, Kind::Access],
        "2026-05-04T23:30:00+02:00",
    )
    .unwrap();
    let kinds: Vec<Kind> = cases.iter().map(|case| case.kind).collect();
    assert_eq!(kinds, [Kind::Access, Kind::Erasure]);
    assert!(cases.iter().all(|case| case.letter == cases[0].letter));
    assert_eq!(cases[0].received.to_string(), "2026-05-04");
    assert_eq!(
        acts(&vault).iter().filter(|act| *act == "request-opened").count(),
        2
    );
}

#[test]
fn what_cannot_be_written_down() {
    let (vault, anna) = desk();
    let refusal = |who, kinds: &[Kind], received| refused(ask(&vault, who, kinds, received));
    for (received, code) in [
        ("2026-06-04", "future-date"),
        ("2026-06-03T10:42:01+02:00", "future-date"),
        ("včera", "bad-date"),
        ("", "bad-date"),
    ] {
        assert_eq!(
            refusal(Who::Person(anna), &[Kind::Access], received),
            code,
            "{received}"
        );
    }
    assert_eq!(
        refusal(Who::Person(Uuid::from_u128(5)), &[Kind::Access], "2026-06-01"),
        "unknown-person"
    );
    assert_eq!(
        refusal(Who::Stranger("  "), &[Kind::Access], "2026-06-01"),
        "empty-name"
    );
    assert_eq!(refusal(Who::Person(anna), &[], "2026-06-01"), "bad-request-kind");
    assert!(
        read(&vault, |r| list(r, false)).is_empty(),
        "nothing was written down"
    );
}

#[test]
fn a_request_goes_from_the_table_to_the_answer() {
    let (vault, anna) = desk();
    let id = one(&vault, anna, Kind::Access);
    assert_eq!(state_of(&vault, id), (State::Received, Some(Task::Identity)));
    write(&vault, |w| pause(w, id, "identity", Some("2026-06-02"))).unwrap();
    assert_eq!(state_of(&vault, id).0, State::Identity);
    assert_eq!(
        refused(write(&vault, |w| pause(w, id, "identity", None))),
        "already-paused"
    );
    write(&vault, |w| identity(w, id, "callback", "doubt", None)).unwrap();
    let as_asked = closing(id, Outcome::Done, None);
    assert_eq!(refused(write(&vault, |w| close(w, &as_asked))), "identity-open");
    assert_eq!(
        refused(write(&vault, |w| resume(w, id, Some("2026-06-01")))),
        "before-pause"
    );
    write(&vault, |w| resume(w, id, None)).unwrap();
    vault.world().set_clock(Some(LATER.parse().unwrap()));
    write(&vault, |w| {
        identity(w, id, "known-channel", "confirmed", Some("2026-06-02"))
    })
    .unwrap();
    assert_eq!(state_of(&vault, id), (State::Collecting, Some(Task::Act)));
    write(&vault, |w| report_made(w, id, anna, Uuid::from_u128(7))).unwrap();
    assert_eq!(state_of(&vault, id), (State::Review, Some(Task::Letter)));
    write(&vault, |w| {
        let case = get(w, id)?;
        letter_made(w, &case, "answer", "ab")
    })
    .unwrap();
    assert_eq!(state_of(&vault, id), (State::Review, Some(Task::Send)));
    let closed = write(&vault, |w| close(w, &as_asked)).unwrap();
    assert_eq!(closed.closed.unwrap().outcome, Outcome::Done);
    assert_eq!(state_of(&vault, id), (State::Closed, None));
    for again in [
        write(&vault, |w| close(w, &as_asked)).map(drop),
        write(&vault, |w| identity(w, id, "eid", "confirmed", None)).map(drop),
        write(&vault, |w| extend(w, id, Some("x"), "2026-06-02")).map(drop),
        write(&vault, |w| report_made(w, id, anna, id)),
    ] {
        assert_eq!(refused(again), "request-closed");
    }
    let paused = read(&vault, |r| {
        let case = get(r, id)?;
        Ok(case
            .clock(&steps(r, &case)?, "2026-07-01".parse().unwrap())
            .paused_days)
    });
    assert_eq!(paused, 1);
}

#[test]
fn it_takes_longer_only_if_the_person_was_told_in_the_first_month_and_why() {
    let (vault, anna) = desk();
    let early = ask(&vault, Who::Person(anna), &[Kind::Access], "2026-04-30").unwrap()[0].id;
    let fails =
        |reason: Option<&str>, informed: &str| refused(write(&vault, |w| extend(w, early, reason, informed)));
    assert_eq!(fails(None, "2026-05-20"), "reason-required");
    assert_eq!(fails(Some("  "), "2026-05-20"), "reason-required");
    assert_eq!(
        fails(Some("veľa"), "2026-06-03"),
        "extension-too-late",
        "due on 1 June"
    );
    assert_eq!(fails(Some("veľa"), "2026-04-29"), "before-received");
    assert_eq!(fails(Some("veľa"), "2026-06-04"), "future-date");
    assert_eq!(fails(Some("veľa"), ""), "bad-date");
    let case = write(&vault, |w| extend(w, early, Some("veľa žiadostí"), "2026-06-01")).unwrap();
    let clock = case.clock(&[], "2026-06-03".parse().unwrap());
    assert_eq!(
        (clock.strict().to_string(), clock.due().to_string()),
        ("2026-07-30".into(), "2026-07-30".into())
    );
    assert_eq!(fails(Some("ešte"), "2026-06-01"), "already-extended");
}

#[test]
fn nothing_closes_without_a_reason_or_the_act() {
    let (vault, anna) = desk();
    let id = one(&vault, anna, Kind::Access);
    for outcome in [Outcome::Refused, Outcome::Partly] {
        assert_eq!(
            refused(write(&vault, |w| close(w, &closing(id, outcome, None)))),
            "reason-required"
        );
    }
    for (sent_at, code) in [
        ("", "bad-date"),
        ("2026-05-31", "before-received"),
        ("2026-06-04", "future-date"),
    ] {
        let closing = Closing {
            sent_at,
            ..closing(id, Outcome::Done, None)
        };
        assert_eq!(refused(write(&vault, |w| close(w, &closing))), code, "{sent_at}");
    }
    for kind in [
        Kind::Rectification,
        Kind::Erasure,
        Kind::Restriction,
        Kind::Objection,
        Kind::Withdrawal,
    ] {
        let id = one(&vault, anna, kind);
        let as_asked = closing(id, Outcome::Done, None);
        assert_eq!(
            refused(write(&vault, |w| close(w, &as_asked))),
            "act-missing",
            "{kind:?}"
        );
        let by_hand = closing(id, Outcome::Done, Some("urobené pred zavedením programu"));
        write(&vault, |w| close(w, &by_hand)).unwrap();
    }
}

#[test]
fn an_act_since_the_receipt_answers_the_request() {
    let (vault, anna) = desk();
    let kinds = [Kind::Withdrawal, Kind::Objection, Kind::Restriction];
    let ids = kinds.map(|kind| one(&vault, anna, kind));
    assert_eq!(
        state_of(&vault, ids[0]),
        (State::Collecting, Some(Task::Act)),
        "at once"
    );
    let event = NewEvent {
        person: anna,
        purpose: "newsletter",
        action: ConsentAction::Withdraw,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: Some("2026-06-02"),
        evidence: None,
    };
    write(&vault, |w| {
        consent::record(w, &event)?;
        restriction::object(w, anna, Objected::Marketing)?;
        restriction::restrict(w, anna, Ground::Accuracy)
    })
    .unwrap();
    for id in ids {
        assert_eq!(state_of(&vault, id).0, State::Review);
        write(&vault, |w| close(w, &closing(id, Outcome::Done, None))).unwrap();
    }
    let wrong = one(&vault, anna, Kind::Access);
    let link = |id, person, act| refused(write(&vault, |w| acted_on(w, id, person, act, None)));
    assert_eq!(link(wrong, anna, Act::Objection), "request-kind");
    assert_eq!(link(wrong, Uuid::from_u128(9), Act::Report), "request-of-another");
    assert_eq!(link(Uuid::from_u128(9), anna, Act::Report), "unknown-request");
}

#[test]
fn an_erased_person_leaves_a_request_that_names_nobody_and_can_be_closed() {
    let (vault, anna) = desk();
    let id = one(&vault, anna, Kind::Erasure);
    write(&vault, |w| identity(w, id, "in-person", "confirmed", None)).unwrap();
    let order = erasure::Order {
        person: anna,
        ground: erasure::Ground::NotNeeded,
        agreed: None,
        answer: erasure::plan::Answer::Erase,
    };
    let done = erasure::run(&vault, OWNER, &order, &Job::silent()).unwrap();
    write(&vault, |w| acted_on(w, id, anna, Act::Erasure, Some(done.id))).unwrap();
    let case = read(&vault, |r| get(r, id));
    assert!(case.erased && case.person.is_none() && case.words.is_none());
    assert_eq!(case.act, Some(("erasure".to_owned(), Some(done.id))));
    write(&vault, |w| close(w, &closing(id, Outcome::Done, None))).unwrap();
    let left = read(&vault, |r| {
        let case = get(r, id)?;
        Ok((steps(r, &case)?.len(), list(r, true)?.len()))
    });
    assert_eq!(left, (0, 0), "no step is written down about somebody who is gone");
}

#[test]
fn somebody_unknown_is_matched_with_the_whole_letter() {
    let (vault, anna) = desk();
    let cases = ask(
        &vault,
        Who::Stranger("A. Malá"),
        &[Kind::Access, Kind::Portability],
        "2026-06-01",
    )
    .unwrap();
    let ids: Vec<Uuid> = cases.iter().map(|case| case.id).collect();
    write(&vault, |w| identity(w, ids[0], "callback", "confirmed", None)).unwrap();
    write(&vault, |w| matched(w, ids[0], anna)).unwrap();
    for id in &ids {
        let case = read(&vault, |r| get(r, *id));
        assert_eq!(case.person, Some(anna));
        assert!(case.stranger.is_none(), "the name is in the register now");
    }
    assert_eq!(
        refused(write(&vault, |w| matched(w, ids[1], anna))),
        "request-has-person"
    );
    let of_anna = read(&vault, |r| crate::requests::answer(r, anna, &[]));
    assert_eq!(
        (of_anna.asked.len(), of_anna.asked_steps.len()),
        (2, 1),
        "her report tells of it"
    );
}

#[test]
fn recipients_of_what_was_wrong_have_to_be_told() {
    let (vault, anna) = desk();
    write(&vault, |w| {
        let permit = |name: &str, fields: &[&str]| {
            let recipient = disclosure::add_recipient(w, name, "SK", RecipientRole::Processor, None)?.id;
            let egress = disclosure::Egress {
                person: anna,
                purpose: "contract",
                recipient,
                fields,
                way: "export",
            };
            disclosure::permit(w, &egress).map(drop)
        };
        permit("Kuriér", &["email"])?;
        permit("Účtovníčka", &["name"])
    })
    .unwrap();
    let id = one(&vault, anna, Kind::Rectification);
    let open = |id| {
        read(&vault, |r| {
            let case = get(r, id)?;
            recipients_to_tell(r, &case, &steps(r, &case)?)
        })
    };
    assert!(open(id).is_empty(), "nothing was corrected yet");
    write(&vault, |w| {
        corrected(w, id, anna, &["email".to_owned()], Some("preklep"))
    })
    .unwrap();
    assert_eq!(open(id), ["Kuriér"]);
    assert_eq!(
        refused(write(&vault, |w| told(w, id, "Účtovníčka", None))),
        "recipient-not-concerned"
    );
    write(&vault, |w| told(w, id, "Kuriér", Some("2026-06-03"))).unwrap();
    assert!(open(id).is_empty());
    assert_eq!(
        open(one(&vault, anna, Kind::Restriction)),
        ["Kuriér", "Účtovníčka"]
    );
}

#[test]
fn a_birth_number_in_the_words_is_masked() {
    let (vault, anna) = desk();
    let opening = Opening {
        who: Who::Person(anna),
        kinds: &[Kind::Access],
        received: "2026-06-01",
        channel: Channel::Email,
        words: Some("Som Anna, rč 905203/1230"),
    };
    let cases = write(&vault, |w| open(w, &opening)).unwrap();
    let words = cases[0].words.as_ref().unwrap().inside();
    assert!(
        words.starts_with("Som Anna") && !words.contains("1230"),
        "{words}"
    );
}
