//! The rows of the request desk.

use uuid::Uuid;
use vault::Write;

use super::{Row, id, system, text, time};

pub(super) fn rows(w: &Write<'_>, person: Uuid) -> Vec<Row> {
    let (staff, request) = (w.staff(), Uuid::from_u128(0x79));
    let row = |table, cells| Row { table, cells };
    vec![
        row(
            "request",
            vec![
                id("id", request),
                id("letter_id", request),
                system("kind", "access".to_owned()),
                system("channel", "paper".to_owned()),
                system("received", "1905-05-05".to_owned()),
                system("opened_at", 1),
                id("staff_id", staff),
            ],
        ),
        row(
            "request_subject",
            vec![
                id("id", request),
                id("person_id", person),
                text("name", "canary-asked-as"),
                text("words", "canary-asked-for"),
            ],
        ),
        row(
            "request_step",
            vec![
                id("id", w.id()),
                id("request_id", request),
                id("person_id", person),
                text("step", "canary-step"),
                time("at", 20),
                text("detail", "canary-step-detail"),
                text("result", "canary-step-result"),
                text("words", "canary-step-words"),
                system("recorded_at", 1),
                id("staff_id", staff),
            ],
        ),
    ]
}
