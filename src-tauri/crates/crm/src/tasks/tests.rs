use super::*;
use crate::private::Grant;
use crate::restriction::{self, Ground};
use crate::testing::{founded, person, read, refused, write};
use crate::timeline;

fn task<'a>(person: Uuid, text: &'a str, due: &'a str, repeat: Option<&'a str>) -> NewTask<'a> {
    NewTask {
        person,
        text,
        due,
        repeat,
        deal: None,
        owner: None,
    }
}

fn texts(tasks: &[Task]) -> Vec<String> {
    tasks
        .iter()
        .filter_map(|task| task.text.shown_to(&Grant::minimal()).value())
        .collect()
}

#[test]
fn tasks_come_by_their_day_and_are_done() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let today = vault.world().today();
    let later = write(&vault, |w| add(w, &task(anna, "Zavolať", "o 3 dni", None))).unwrap();
    let first = write(&vault, |w| add(w, &task(anna, "Poslať cenu", "tomorrow", None))).unwrap();
    assert_eq!(later.due, today + chrono::Days::new(3));
    let open = |until| {
        read(&vault, |r| {
            list(
                r,
                &Query {
                    until,
                    ..Query::default()
                },
            )
        })
    };
    assert_eq!(texts(&open(None)), ["Poslať cenu", "Zavolať"]);
    assert_eq!(texts(&open(Some(first.due))), ["Poslať cenu"]);
    assert_eq!(write(&vault, |w| done(w, first.id)).unwrap(), None);
    assert_eq!(refused(write(&vault, |w| done(w, first.id))), "already-done");
    assert_eq!(texts(&open(None)), ["Zavolať"]);
    let all = read(&vault, |r| {
        list(
            r,
            &Query {
                done: true,
                ..Query::default()
            },
        )
    });
    assert_eq!(texts(&all), ["Zavolať", "Poslať cenu"]);
    let kinds: Vec<&str> = read(&vault, |r| timeline::page(r, anna, None, 10))
        .entries
        .iter()
        .map(|entry| entry.kind.as_str())
        .collect();
    assert_eq!(kinds[..3], ["task-done", "task", "task"]);
}

#[test]
fn a_task_comes_again() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let added = write(&vault, |w| {
        add(w, &task(anna, "Servis", "2027-01-31", Some("month")))
    })
    .unwrap();
    let (second, due) = write(&vault, |w| done(w, added.id)).unwrap().unwrap();
    assert_eq!(due.to_string(), "2027-02-28");
    let (third, due) = write(&vault, |w| done(w, second)).unwrap().unwrap();
    assert_eq!(
        due.to_string(),
        "2027-03-31",
        "the end of the month stays the end of the month"
    );
    write(&vault, |w| remove(w, third)).unwrap();
    assert!(read(&vault, |r| list(r, &Query::default())).is_empty());
}

#[test]
fn what_is_refused() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    for (text, due, repeat, code) in [
        (" ", "dnes", None, "empty-task"),
        ("x", "niekedy", None, "bad-date"),
        ("x", "dnes", Some("občas"), "bad-repeat"),
    ] {
        assert_eq!(
            refused(write(&vault, |w| add(w, &task(anna, text, due, repeat)))),
            code
        );
    }
    let id = write(&vault, |w| add(w, &task(anna, "x", "dnes", None)))
        .unwrap()
        .id;
    write(&vault, |w| restriction::restrict(w, anna, Ground::Accuracy)).unwrap();
    assert_eq!(
        refused(write(&vault, |w| add(w, &task(anna, "x", "dnes", None)))),
        "restricted"
    );
    assert_eq!(refused(write(&vault, |w| done(w, id))), "restricted");
    assert_eq!(refused(write(&vault, |w| remove(w, id))), "restricted");
    assert!(read(&vault, |r| list(r, &Query::default())).is_empty());
}
