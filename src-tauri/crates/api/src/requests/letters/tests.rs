use uuid::Uuid;

use super::types::{NewLetterText, WriteLetter};
use super::*;
use crate::people;
use crate::people::types::NewPerson;
use crate::requests::register::types::OpenRequest;
use crate::testing::{Desk, owner};

fn desk() -> (Desk, Uuid) {
    let desk = owner();
    let new = NewPerson {
        name: "Žofia Kšiňanská".into(),
        given: None,
        family: None,
        company: None,
        email: Some("zofia@example.sk".into()),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    let person = people::add(&desk.session, new).unwrap().id;
    let request = OpenRequest {
        person: Some(person),
        kinds: vec!["access".into()],
        received: "2026-01-05".into(),
        channel: "paper".into(),
        ..OpenRequest::default()
    };
    desk.session
        .world()
        .set_clock(Some("2026-01-06T09:00:00+01:00".parse().unwrap()));
    let id = crate::requests::register::open(&desk.session, &request)
        .unwrap()
        .first
        .id;
    (desk, id)
}

fn letter(id: Uuid, letter: &str) -> WriteLetter {
    WriteLetter {
        id,
        letter: letter.into(),
        ..WriteLetter::default()
    }
}

#[test]
fn every_letter_is_made_in_both_languages_and_leaves_no_place_open() {
    let (desk, id) = desk();
    let folder = tempfile::tempdir().unwrap();
    for one in Letter::ALL {
        for lang in Lang::ALL {
            let request = WriteLetter {
                lang: Some(lang.to_string()),
                text: Some("Veľa záznamov.".into()),
                ..letter(id, one.as_str())
            };
            let seen = preview(&desk.session, &request).unwrap();
            assert!(!seen.body.contains(['{', '}']), "{one:?} {lang}: {}", seen.body);
            assert_eq!(seen.to, "Žofia Kšiňanská");
            let path = folder.path().join(format!("{}-{lang}.pdf", one.as_str()));
            let written = write(&desk.session, &request, &path).unwrap();
            assert_eq!((written.pages, written.undrawable.len()), (1, 0));
            assert!(path.is_file());
        }
    }
    let view = crate::requests::register::show(&desk.session, id).unwrap();
    assert_eq!(view.steps.iter().filter(|step| step.step == "letter").count(), 16);
}

#[test]
fn a_letter_that_has_to_say_why_is_not_made_without() {
    let (desk, id) = desk();
    let path = Path::new("never.pdf");
    for needs in ["refusal", "extension", "identity"] {
        let seen = preview(&desk.session, &letter(id, needs)).unwrap();
        assert_eq!(seen.missing.first().map(String::as_str), Some("text"), "{needs}");
        let refused = write(&desk.session, &letter(id, needs), path).err().unwrap();
        assert_eq!(refused.code, "reason-required");
    }
    assert!(!path.exists());
    assert_eq!(
        preview(&desk.session, &letter(id, "poem")).err().unwrap().code,
        "bad-letter"
    );
    let receipt = preview(&desk.session, &letter(id, "receipt")).unwrap();
    assert!(
        receipt.body.contains("5. 2. 2026") || receipt.body.contains("5.\u{a0}2.\u{a0}2026"),
        "{}",
        receipt.body
    );
}

#[test]
fn the_firm_rewords_and_looks_before() {
    let (desk, id) = desk();
    let body = "Ahoj {name},\n\ndo {due} odpovieme.";
    let looked = WriteLetter {
        body: Some(body.into()),
        ..letter(id, "receipt")
    };
    let seen = preview(&desk.session, &looked).unwrap();
    assert!(seen.body.starts_with("Ahoj Žofia Kšiňanská,"), "{}", seen.body);
    let new = NewLetterText {
        letter: "receipt".into(),
        lang: "sk".into(),
        version: None,
        body: body.into(),
    };
    assert_eq!(reword(&desk.session, &new).unwrap().version, "1");
    let now = preview(&desk.session, &letter(id, "receipt")).unwrap();
    assert_eq!((now.version.as_deref(), now.body), (Some("1"), seen.body));
}
