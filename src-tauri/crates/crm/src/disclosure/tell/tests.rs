//! Who received data is told, once, and the task survives the person without naming them.

use chrono::TimeDelta;
use uuid::Uuid;
use vault::Job;

use super::*;
use crate::disclosure::{self, Egress, RecipientRole};
use crate::erasure::plan::Answer;
use crate::erasure::{self, Ground, Order};
use crate::restriction;
use crate::testing::{OWNER, TempVault, founded, person_with, read, refused, write};

fn anna(vault: &TempVault) -> Uuid {
    let values = [
        ("name", "Anna Malá-Kanárik"),
        ("email", "anna.kanarik@example.sk"),
        ("city", "Martin"),
    ];
    person_with(vault, "contract", &values)
}

fn given(vault: &TempVault, person: Uuid, to: &str, fields: &[&str]) {
    write(vault, |w| {
        let recipient = match disclosure::recipient_named(w, to) {
            Ok(known) => known,
            Err(_) => disclosure::add_recipient(w, to, "SK", RecipientRole::Processor, None)?,
        };
        let egress = Egress {
            person,
            purpose: "contract",
            recipient: recipient.id,
            way: "export",
            fields,
        };
        disclosure::permit(w, &egress)?;
        w.audit("tested", None, json!({}))?;
        Ok(())
    })
    .unwrap();
}

fn erase(vault: &TempVault, person: Uuid) -> erasure::Done {
    let order = Order {
        person,
        ground: Ground::NotNeeded,
        agreed: None,
        answer: Answer::Keep,
    };
    erasure::run(vault, OWNER, &order, &Job::silent()).unwrap()
}

fn open(vault: &TempVault) -> Vec<Task> {
    read(vault, |r| list(r, true))
}

#[test]
fn after_an_erasure_each_recipient_is_one_task_without_the_person() {
    let vault = founded();
    let id = anna(&vault);
    given(&vault, id, "Kuriér Sever", &["name", "email"]);
    vault.advance(TimeDelta::days(1));
    given(&vault, id, "Kuriér Sever", &["name", "city"]);
    given(&vault, id, "Účtovníctvo Šafran", &["name"]);
    let done = erase(&vault, id);
    assert_eq!(done.recipients, ["Kuriér Sever", "Účtovníctvo Šafran"]);
    let tasks = open(&vault);
    let told: Vec<_> = tasks
        .iter()
        .map(|task| (task.recipient.as_str(), task.cause, task.person, task.receipt))
        .collect();
    let of = |name| (name, Cause::Erased, None, Some(done.id));
    assert_eq!(told, [of("Kuriér Sever"), of("Účtovníctvo Šafran")]);
    assert_eq!(tasks[0].fields, ["name", "email", "city"]);
    let mut seen = 0;
    vault
        .each_page(|_, page| {
            let page = String::from_utf8_lossy(page).to_lowercase();
            seen += usize::from(page.contains("kanárik") || page.contains("kanarik"));
        })
        .unwrap();
    assert_eq!(seen, 0, "whom it is about is sealed");
    // The letter says it, as far as the recipient knew it.
    let letter = write(&vault, |w| letter(w, tasks[0].id)).unwrap();
    assert_eq!(letter.name.egress(&letter.permit).unwrap(), "Anna Malá-Kanárik");
    let values: Vec<&str> = letter.values.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(values, ["email"], "by which they find her, and no more");
    let other = write(&vault, |w| super::letter(w, tasks[1].id)).unwrap();
    assert!(other.values.is_empty());
    // She can ask what is left.
    let left = read(&vault, |r| {
        crate::requests::answer_left(r, "anna.kanarik@example.sk", &[])
    })
    .unwrap();
    assert_eq!(
        (left.to_tell.len(), left.name.inside().as_str()),
        (2, "Anna Malá-Kanárik")
    );
}

#[test]
fn a_task_ends_told_or_impossible_with_its_reason_and_then_knows_nobody() {
    let vault = founded();
    let id = anna(&vault);
    given(&vault, id, "Kuriér Sever", &["name", "email"]);
    given(&vault, id, "Účtovníctvo Šafran", &["name"]);
    erase(&vault, id);
    let tasks = open(&vault);
    let at = |w: &Write<'_>, id: Uuid, at: &str| told(w, id, at);
    for (date, code) in [
        ("zajtra", "bad-date"),
        ("2027-01-01", "future-date"),
        ("2026-03-01", "told-before-cause"),
    ] {
        assert_eq!(
            refused(write(&vault, |w| at(w, tasks[0].id, date))),
            code,
            "{date}"
        );
    }
    assert_eq!(
        refused(write(&vault, |w| impossible(w, tasks[1].id, "  "))),
        "empty-value"
    );
    assert_eq!(
        refused(write(&vault, |w| impossible(w, Uuid::from_u128(7), "x"))),
        "unknown-notification"
    );
    write(&vault, |w| at(w, tasks[0].id, "2026-03-02")).unwrap();
    write(&vault, |w| impossible(w, tasks[1].id, "firma zanikla")).unwrap();
    assert_eq!(open(&vault), []);
    let all = read(&vault, |r| list(r, false));
    assert!(matches!(all[0].outcome, Outcome::Told(_)));
    assert_eq!(all[1].outcome, Outcome::Impossible("firma zanikla".to_owned()));
    assert_eq!(
        refused(write(&vault, |w| impossible(w, tasks[0].id, "x"))),
        "already-told"
    );
    assert_eq!(
        refused(write(&vault, |w| letter(w, tasks[0].id).map(drop))),
        "already-told"
    );
    let (sealed, keys): (u64, u64) = read(&vault, |r| {
        let count = |sql: &str, id: Uuid| r.conn().query_row(sql, [id], |row| row.get(0));
        let mut sum = (0, 0);
        for task in &tasks {
            let sealed: u64 = count(
                "SELECT count(*) FROM to_tell WHERE id = ?1 AND (sealed IS NOT NULL OR addresses IS NOT NULL)",
                task.id,
            )?;
            let keys: u64 = count("SELECT count(*) FROM subject_key WHERE subject = ?1", task.id)?;
            sum = (sum.0 + sealed, sum.1 + keys);
        }
        Ok(sum)
    });
    assert_eq!((sealed, keys), (0, 0));
    let left = read(&vault, |r| {
        crate::requests::answer_left(r, "anna.kanarik@example.sk", &[])
    });
    assert!(left.is_none());
}

#[test]
fn a_restriction_is_told_too_and_the_erasure_after_it_takes_its_place() {
    let vault = founded();
    let id = anna(&vault);
    given(&vault, id, "Kuriér Sever", &["name", "email"]);
    write(&vault, |w| {
        restriction::restrict(w, id, restriction::Ground::Accuracy)
    })
    .unwrap();
    let [task] = open(&vault).try_into().unwrap();
    assert_eq!((task.cause, task.person), (Cause::Restricted, Some(id)));
    vault.advance(TimeDelta::minutes(1));
    let letter = write(&vault, |w| letter(w, task.id)).unwrap();
    assert_eq!(letter.name.egress(&letter.permit).unwrap(), "Anna Malá-Kanárik");
    let ways: Vec<String> = read(&vault, |r| disclosure::list(r, id))
        .into_iter()
        .map(|one| one.way)
        .collect();
    assert_eq!(ways, [WAY_LETTER, "export"], "the letter is written down");
    erase(&vault, id);
    let [task] = open(&vault).try_into().unwrap();
    assert_eq!((task.cause, task.person), (Cause::Erased, None));
}

#[test]
fn who_received_nothing_of_a_field_is_not_told_of_it() {
    let vault = founded();
    let id = anna(&vault);
    given(&vault, id, "Kuriér Sever", &["name", "city"]);
    given(&vault, id, "Účtovníctvo Šafran", &["name", "email"]);
    let names = write(&vault, |w| {
        let names = begin(w, id, Cause::Rectified, None, Some(&["email".to_owned()]))?;
        w.audit("tested", None, json!({}))?;
        Ok(names)
    })
    .unwrap();
    assert_eq!(names, ["Účtovníctvo Šafran"]);
    assert_eq!(open(&vault).len(), 1);
    let by_name = |recipient: &str| {
        write(&vault, |w| {
            told_by_name(w, id, recipient, w.now())?;
            w.audit("tested", None, json!({}))?;
            Ok(())
        })
        .unwrap();
        open(&vault).len()
    };
    assert_eq!((by_name("Kuriér Sever"), by_name("Účtovníctvo Šafran")), (1, 0));
}
