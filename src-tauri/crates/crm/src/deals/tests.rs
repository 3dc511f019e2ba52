use super::*;
use crate::private::Grant;
use crate::restriction::{self, Ground};
use crate::tasks::{self, NewTask};
use crate::testing::{founded, person, read, refused, write};

fn deal<'a>(person: Uuid, title: &'a str, amount: &'a str, stage: &'a str) -> NewDeal<'a> {
    NewDeal {
        person,
        title,
        amount: Some(amount),
        stage: Some(stage),
        pipeline: None,
        expected: None,
        reason: None,
    }
}

#[test]
fn a_deal_goes_from_an_enquiry_to_its_end() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let id = write(&vault, |w| {
        add(w, &deal(anna, "Pekársky pult", "4 380,50", "new"))
    })
    .unwrap();
    write(&vault, |w| move_to(w, id, "offer", None)).unwrap();
    write(&vault, |w| move_to(w, id, "offer", None)).unwrap();
    assert_eq!(
        refused(write(&vault, |w| move_to(w, id, "lost", Some(" ")))),
        "empty-reason"
    );
    write(&vault, |w| move_to(w, id, "lost", Some("cena"))).unwrap();
    let lost = read(&vault, |r| get(r, id));
    assert_eq!(
        (lost.amount, lost.stage.as_str(), lost.closed_at.is_some()),
        (Some(438_050), "lost", true)
    );
    assert!(
        read(&vault, |r| list(r, &Query::default())).is_empty(),
        "lost ones are not open"
    );
    write(&vault, |w| move_to(w, id, "won", None)).unwrap();
    let won = read(&vault, |r| get(r, id));
    assert!(
        won.reason.is_none() && won.closed_at.is_some(),
        "the reason belonged to the loss"
    );
    let moves: u32 = read(&vault, |r| {
        Ok(r.conn()
            .query_row("SELECT count(*) FROM deal_move", (), |row| row.get(0))?)
    });
    assert_eq!(moves, 4, "opened, offer, lost, won");
}

#[test]
fn the_board_is_in_the_order_of_stages_and_says_where_a_next_step_is_missing() {
    let vault = founded();
    let (anna, boris) = (
        person(&vault, "Anna Malá", "contract"),
        person(&vault, "Boris Veľký", "contract"),
    );
    let offer = write(&vault, |w| add(w, &deal(anna, "Pult", "1000", "offer"))).unwrap();
    let fresh = write(&vault, |w| add(w, &deal(boris, "Skriňa", "500", "new"))).unwrap();
    let next = NewTask {
        person: anna,
        text: "Overiť rozmery",
        due: "zajtra",
        repeat: None,
        deal: Some(offer),
        owner: None,
    };
    write(&vault, |w| tasks::add(w, &next)).unwrap();
    let other = NewTask {
        person: boris,
        ..next
    };
    assert_eq!(refused(write(&vault, |w| tasks::add(w, &other))), "unknown-deal");
    let board = read(&vault, |r| list(r, &Query::default()));
    let told: Vec<_> = board
        .iter()
        .map(|deal| {
            (
                deal.id,
                deal.title.shown_to(&Grant::minimal()).value().unwrap(),
                deal.next_due.is_some(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (fresh, "Skriňa".to_owned(), false),
            (offer, "Pult".to_owned(), true)
        ]
    );
    write(&vault, |w| restriction::restrict(w, anna, Ground::Accuracy)).unwrap();
    assert_eq!(read(&vault, |r| list(r, &Query::default())).len(), 1);
    assert_eq!(
        refused(write(&vault, |w| move_to(w, offer, "won", None))),
        "restricted"
    );
    assert_eq!(
        refused(write(&vault, |w| add(w, &deal(anna, "x", "1", "new")))),
        "restricted"
    );
}

#[test]
fn several_pipelines_and_what_is_refused() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    for (title, amount, stage, code) in [
        (" ", "1", "new", "empty-title"),
        ("x", "veľa", "new", "bad-amount"),
        ("x", "99999999999", "new", "bad-amount"),
        ("x", "1", "niekde", "unknown-stage"),
    ] {
        assert_eq!(
            refused(write(&vault, |w| add(w, &deal(anna, title, amount, stage)))),
            code
        );
    }
    let stage = |key: &str, outcome| Stage {
        key: key.to_owned(),
        names: [key.to_owned(), key.to_owned()],
        outcome,
        idle_days: None,
    };
    let service = Pipeline {
        key: "service".to_owned(),
        names: ["Servis".to_owned(), "Service".to_owned()],
        stages: vec![
            stage("call", None),
            stage("won", Some(Outcome::Won)),
            stage("lost", Some(Outcome::Lost)),
        ],
    };
    write(&vault, |w| add_pipeline(w, &service)).unwrap();
    assert_eq!(
        refused(write(&vault, |w| add_pipeline(w, &service))),
        "duplicate-pipeline"
    );
    let endless = Pipeline {
        key: "endless".to_owned(),
        stages: vec![stage("call", None)],
        ..service.clone()
    };
    assert_eq!(
        refused(write(&vault, |w| add_pipeline(w, &endless))),
        "bad-stages"
    );
    let one = NewDeal {
        pipeline: Some("service"),
        ..deal(anna, "Oprava", "20", "call")
    };
    write(&vault, |w| add(w, &one)).unwrap();
    assert_eq!(read(&vault, pipelines).len(), 2);
    let query = Query {
        pipeline: Some("service"),
        stage: Some("offer"),
        ..Query::default()
    };
    assert_eq!(refused(vault.read(|r| list(r, &query))), "unknown-stage");
}
