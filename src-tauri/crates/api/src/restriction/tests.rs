use uuid::Uuid;

use super::*;
use crate::people::types::NewPerson;
use crate::testing::{Desk, owner};

fn anna(desk: &Desk) -> Uuid {
    let new = NewPerson {
        name: "Anna Malá".into(),
        given: None,
        family: None,
        company: None,
        email: Some("anna@example.sk".into()),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    crate::people::add(&desk.session, new).unwrap().id
}

#[test]
fn the_use_cases_reach_the_room() {
    let desk = owner();
    let person = anna(&desk);
    let ask = |ground: &str| {
        let ground = ground.into();
        restrict(&desk.session, &Restrict { person, ground })
    };
    assert_eq!(ask("mood").err().unwrap().code, "bad-ground");
    let (first, second) = (ask("accuracy").unwrap().id, ask("claims").unwrap().id);
    for (id, restricted) in [(first, true), (second, false)] {
        let informed_at = desk.session.vault().world().today().to_string();
        let lifted = lift(&desk.session, &LiftRestriction { id, informed_at }).unwrap();
        assert_eq!((lifted.id, lifted.restricted), (id, restricted));
    }
    for (purpose, code) in [(None, None), (Some("contract"), Some("no-right-to-object"))] {
        let purpose = purpose.map(str::to_owned);
        let refused = object(&desk.session, &Object { person, purpose }).err();
        assert_eq!(refused.map(|error| error.code), code);
    }
}
