//! A person with something of everything, and the text of the paper about them.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::Command;

use testkit::canary::Canaries;
use uuid::Uuid;

use crate::consent::types::{ConsentAction, RecordConsent};
use crate::people::types::{NewPerson, SetFields};
use crate::purposes::types::ProcessingChange;
use crate::testing::Desk;
use crate::timeline::types::NewNote;
use crate::unlock::types::UnlockFields;
use crate::{consent, people, purposes, timeline, unlock};

/// Text of a PDF; none where poppler is not installed (CI installs it).
pub(super) fn text_of(pdf: &[u8]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    match Command::new("pdftotext")
        .arg("-layout")
        .arg(file.path())
        .arg("-")
        .output()
    {
        Ok(output) => Some(String::from_utf8(output.stdout).unwrap()),
        Err(error) if std::env::var_os("CI").is_none() => {
            assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// A file inside a PDF by its number, from 1; none where poppler is not installed.
pub(super) fn attached(pdf: &[u8], number: usize) -> Option<Vec<u8>> {
    let (mut file, out) = (
        tempfile::NamedTempFile::new().unwrap(),
        tempfile::NamedTempFile::new().unwrap(),
    );
    file.write_all(pdf).unwrap();
    let number = number.to_string();
    let run = Command::new("pdfdetach")
        .arg("-save")
        .arg(number)
        .arg("-o")
        .arg(out.path())
        .arg(file.path())
        .output();
    match run {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            Some(std::fs::read(out.path()).unwrap())
        }
        Err(error) if std::env::var_os("CI").is_none() => {
            assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Parts A to E as one line: from the second mention of part A (the first is in the contents) to part F.
pub(super) fn parts(text: &str) -> String {
    let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let start = squeezed.match_indices("A. ").nth(1).unwrap().0;
    let end = squeezed.rfind("F. ").unwrap();
    squeezed.get(start..end).unwrap().to_owned()
}

pub(super) const KEYS: [&str; 16] = [
    "name",
    "given",
    "family",
    "company",
    "email",
    "phone",
    "email2",
    "phone2",
    "street",
    "city",
    "position",
    "website",
    "birth_date",
    "iban",
    "id_number",
    "preferences",
];

/// A person with a canary in every kind of field, a note, a consent with evidence, and an opening.
pub(super) fn planted(desk: &Desk, canaries: &Canaries) -> Uuid {
    let session = &desk.session;
    let value = |key: &str| canaries.value(key).unwrap().to_owned();
    let new = NewPerson {
        name: value("name"),
        given: Some(value("given")),
        family: Some(value("family")),
        company: Some(value("company")),
        email: Some(value("email")),
        phone: Some(value("phone")),
        purpose: "contract".into(),
        source_kind: "third-party".into(),
        source: Some("Žqsource veľtrhu".into()),
        obtained_on: Some("2026-02-20".into()),
        despite_duplicate: false,
    };
    let person = people::add(session, new).unwrap().id;
    purposes::start(
        session,
        ProcessingChange {
            person,
            purpose: "interest".into(),
            at: None,
        },
    )
    .unwrap();
    for (purpose, keys) in [("contract", &KEYS[6..15]), ("interest", &KEYS[15..])] {
        let values: BTreeMap<String, String> =
            keys.iter().map(|key| ((*key).to_owned(), value(key))).collect();
        people::set(
            session,
            SetFields {
                person,
                values,
                purpose: purpose.into(),
            },
        )
        .unwrap();
    }
    for (text, private) in [("Ďxnote obyčajná", false), ("Ťqsecret dôverná", true)] {
        timeline::add_note(
            session,
            NewNote {
                person,
                text: text.into(),
                private,
            },
        )
        .unwrap();
    }
    let mut file = tempfile::Builder::new()
        .prefix("Ňxproof")
        .suffix(".txt")
        .tempfile()
        .unwrap();
    file.write_all(b"podpis").unwrap();
    let event = |action, evidence| RecordConsent {
        person,
        purpose: "newsletter".into(),
        action,
        channel: "paper".into(),
        text_version: None,
        at: None,
        evidence,
        by_parent: false,
    };
    consent::record(
        session,
        event(ConsentAction::Grant, Some(file.path().display().to_string())),
    )
    .unwrap();
    consent::record(session, event(ConsentAction::Withdraw, None)).unwrap();
    let ask = UnlockFields {
        person,
        fields: vec!["birth_date".into()],
        reason: "Ľwreason preverenie".into(),
        seconds: Some(60),
        passphrase: None,
    };
    unlock::unlock(session, ask).unwrap();
    person
}
