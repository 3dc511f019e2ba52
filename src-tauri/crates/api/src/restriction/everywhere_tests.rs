//! Every use case against a restricted person (CLI.md): the person's own right, a stub, or `restricted`.

use std::collections::{BTreeMap, BTreeSet};

use crm::people::list::PeopleSort;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;
use vault::Job;

use super::types::{Object, Restrict};
use crate::audit::types::AuditQuery;
use crate::breach::types::OpenBreach;
use crate::consent::types::{ConsentAction, RecordConsent};
use crate::disclosure::types::{AddRecipient, ExportPeople};
use crate::import::SourceFile;
use crate::import::types::{ImportRequest, OnDuplicate};
use crate::notices::types::{DutiesQuery, GiveNotice};
use crate::people::types::{NewPerson, PeopleQuery, SetFields};
use crate::purposes::types::ProcessingChange;
use crate::requests::types::AccessRequest;
use crate::search::types::FindPeople;
use crate::testing::owner;
use crate::timeline::types::{DraftOf, DraftPlace, KeepDraft, NewNote, TimelineQuery};
use crate::unlock::types::{CoverFields, UnlockFields};
use crate::{
    ApiError, Session, audit, breach, commands, consent, disclosure, erasure, import, notices, people,
    purposes, requests, retention, search, timeline, unlock,
};

/// What a use case may do with a restricted person.
#[derive(Clone, Copy, PartialEq, Debug)]
enum May {
    /// Serve the person's own right.
    Own,
    /// Name them, and show nothing else.
    Name,
    /// Nothing.
    Nothing,
}

type Case = (&'static str, May, fn(&Session, Uuid) -> Result<Value, ApiError>);

/// Commands that take no person and show nobody's data.
const ABOUT_NOBODY: &[&str] = &[
    "purposes_list",
    "purpose_add",
    "evidence_pick",
    "wordings_list",
    "wording_add",
    "notice_show",
    "notice_issue",
    "notice_save",
    "record_save",
    "text_check",
    "import_pick",
    "import_preview",
    "import_save_rejected",
    "import_batches",
    "import_undo",
    "audit_verify",
];
/// Rooms of such commands.
const ROOMS_ABOUT_NOBODY: &[&str] = &["vault", "settings", "staff", "backup", "fields"];

const COMPANY: &str = "Žqtehelňa";
const EMAIL: &str = "zqanna@example.sk";
/// What must not be shown: values, notes, purposes.
const CANARIES: [&str; 7] = [
    COMPANY,
    EMAIL,
    "905111222",
    "Žqulica",
    "Žqpoznámka",
    "Žqkoncept",
    "contract",
];

fn seen<T: Serialize>(result: Result<T, ApiError>) -> Result<Value, ApiError> {
    result.map(|view| serde_json::to_value(view).unwrap())
}

fn new_person(name: &str) -> NewPerson {
    NewPerson {
        name: name.into(),
        given: None,
        family: None,
        company: Some(COMPANY.into()),
        email: Some(EMAIL.into()),
        phone: Some("+421905111222".into()),
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    }
}

fn values(person: Uuid) -> SetFields {
    SetFields {
        person,
        values: BTreeMap::from([("street".to_owned(), "Žqulica 1".to_owned())]),
        purpose: "contract".into(),
    }
}

fn change(person: Uuid, purpose: &str) -> ProcessingChange {
    ProcessingChange {
        person,
        purpose: purpose.into(),
        at: None,
    }
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
    }
}

fn note(person: Uuid) -> NewNote {
    NewNote {
        person,
        text: "Žqpoznámka".into(),
        private: false,
    }
}

fn opening(person: Uuid) -> UnlockFields {
    UnlockFields {
        person,
        fields: vec!["street".into()],
        reason: "Zásielka".into(),
        seconds: None,
        passphrase: None,
    }
}

fn draft_of(person: Uuid) -> DraftOf {
    DraftOf {
        place: DraftPlace::Note,
        person: Some(person),
    }
}

fn draft(person: Uuid) -> KeepDraft {
    KeepDraft {
        place: DraftPlace::Note,
        person: Some(person),
        content: BTreeMap::from([("text".to_owned(), "Žqkoncept".to_owned())]),
    }
}

fn list(purpose: Option<&str>, query: Option<&str>) -> PeopleQuery {
    PeopleQuery {
        query: query.map(str::to_owned),
        purpose: purpose.map(str::to_owned),
        batch: None,
        sort: PeopleSort::Company,
        descending: false,
        start: 0,
        limit: 50,
    }
}

/// Imports a row that names the person.
fn taken(session: &Session, dry: bool) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoznam.csv");
    std::fs::write(&path, format!("meno;e-mail;firma\nAnna Malá;{EMAIL};Iná\n")).unwrap();
    let file = SourceFile::at(&path).unwrap();
    let request = ImportRequest {
        file: String::new(),
        purpose: Some("interest".into()),
        source: Some("zoznam".into()),
        source_kind: None,
        obtained_on: None,
        on_duplicate: Some(OnDuplicate::Update),
        encoding: None,
        delimiter: None,
        no_header: false,
        mapping: BTreeMap::new(),
    };
    let run = if dry { import::dry_run } else { import::run };
    let result = seen(run(session, &file, request, &Job::silent()))?;
    assert_eq!(result["rejected"][0]["reason"], "restricted", "{result}");
    Ok(result["rejected"].clone())
}

fn report(session: &Session, person: Uuid) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let request = AccessRequest {
        person: Some(person),
        address: None,
        received: None,
        lang: None,
        redact: Vec::new(),
    };
    let path = folder.path().join("vypis.pdf");
    seen(requests::write_access_report(
        session,
        request,
        &path,
        &Job::silent(),
    ))
}

/// A file of everybody for somebody else.
fn exported(session: &Session) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("adresy.csv");
    let recipient = AddRecipient {
        name: "Pošta".into(),
        country: "SK".into(),
        role: "controller".into(),
        safeguards: None,
    };
    disclosure::add_recipient(session, &recipient).unwrap();
    let ask = ExportPeople {
        format: "csv".into(),
        purpose: "contract".into(),
        recipient: recipient.name,
        ..ExportPeople::default()
    };
    let done = disclosure::export_people(session, &ask, &path, &Job::silent())?;
    assert_eq!((done.exported, done.left_out["restricted"]), (0, 1));
    Ok(json!([done, std::fs::read_to_string(&path).unwrap()]))
}

/// A breach by somebody who had everything open.
fn concerned(session: &Session) -> Result<Value, ApiError> {
    let breach = OpenBreach {
        what: "unauthorised-access".into(),
        aware_at: session.world().now().to_rfc3339(),
        ..OpenBreach::default()
    };
    let opened = breach::open(session, &breach)?;
    seen(breach::affected(session, opened.id))
}

const CASES: &[Case] = &[
    ("people_page", May::Name, |s, _| {
        seen(people::page(s, list(None, None)))
    }),
    ("people_page of a purpose", May::Name, |s, _| {
        seen(people::page(s, list(Some("interest"), None)))
    }),
    ("people_page by company", May::Name, |s, _| {
        seen(people::page(s, list(None, Some(COMPANY))))
    }),
    ("person_show", May::Name, |s, p| seen(people::show(s, p))),
    ("person_add", May::Name, |s, _| {
        let refused = people::add(s, new_person("Anna Iná")).err().unwrap();
        assert_eq!(refused.code, "duplicate-person");
        Ok(json!(refused.details))
    }),
    ("person_set", May::Nothing, |s, p| seen(people::set(s, values(p)))),
    ("people_find", May::Name, |s, _| {
        let query = EMAIL.to_owned();
        seen(search::find(s, FindPeople { query, limit: None }))
    }),
    ("unlock_fields", May::Nothing, |s, p| {
        seen(unlock::unlock(s, opening(p)))
    }),
    ("unlock by the key holder", May::Nothing, |s, p| {
        seen(unlock::unlock_by_key_holder(s, opening(p)))
    }),
    ("unlock_state", May::Name, |s, p| {
        let open = seen(unlock::state(s))?;
        assert!(
            !open.to_string().contains(&p.to_string()),
            "what was open is covered: {open}"
        );
        Ok(open)
    }),
    ("cover_fields", May::Name, |s, p| {
        let (person, field) = (Some(p), None);
        seen(unlock::cover(s, CoverFields { person, field }))
    }),
    ("processing_start", May::Nothing, |s, p| {
        seen(purposes::start(s, change(p, "interest")))
    }),
    ("processing_end", May::Nothing, |s, p| {
        seen(purposes::end(s, change(p, "contract")))
    }),
    ("consent_board", May::Nothing, |s, p| seen(consent::board(s, p))),
    ("consent_record", May::Nothing, |s, p| {
        seen(consent::record(s, event(p, ConsentAction::Grant)))
    }),
    ("consent asked", May::Nothing, |s, p| {
        seen(consent::record(s, event(p, ConsentAction::Ask)))
    }),
    ("consent refused", May::Nothing, |s, p| {
        seen(consent::record(s, event(p, ConsentAction::Refuse)))
    }),
    ("consent withdrawn", May::Own, |s, p| {
        seen(consent::record(s, event(p, ConsentAction::Withdraw)))
    }),
    ("consent history", May::Nothing, |s, p| {
        seen(consent::history(s, p))
    }),
    ("notice_duties", May::Name, |s, _| {
        let (start, limit) = (0, 50);
        seen(notices::duties(s, DutiesQuery { start, limit }))
    }),
    ("notice_give", May::Own, |s, p| {
        let (version, channel) = ("1".into(), "paper".into());
        seen(notices::give(
            s,
            GiveNotice {
                person: p,
                version,
                channel,
            },
        ))
    }),
    ("timeline_page", May::Nothing, |s, p| {
        let (before, limit) = (None, 50);
        seen(timeline::page(
            s,
            TimelineQuery {
                person: p,
                before,
                limit,
            },
        ))
    }),
    ("note_add", May::Nothing, |s, p| {
        seen(timeline::add_note(s, note(p)))
    }),
    ("draft_keep", May::Nothing, |s, p| {
        seen(timeline::draft_keep(s, draft(p)))
    }),
    ("draft_show", May::Nothing, |s, p| {
        seen(timeline::draft_show(s, draft_of(p)))
    }),
    ("draft_drop", May::Nothing, |s, p| {
        seen(timeline::draft_drop(s, draft_of(p)))
    }),
    ("disclosure list", May::Nothing, |s, p| {
        seen(disclosure::list(s, p))
    }),
    ("import_try", May::Name, |s, _| taken(s, true)),
    ("import_run", May::Name, |s, _| taken(s, false)),
    ("access_preview", May::Own, |s, p| seen(requests::preview(s, p))),
    ("access_write", May::Own, report),
    ("restrict", May::Nothing, |s, person| {
        let ground = "accuracy".into();
        seen(super::restrict(s, &Restrict { person, ground }))
    }),
    ("object", May::Own, |s, person| {
        seen(super::object(
            s,
            &Object {
                person,
                purpose: None,
            },
        ))
    }),
    ("export_people", May::Name, |s, _| exported(s)),
    ("breach_affected", May::Name, |s, _| concerned(s)),
    ("retention_due", May::Name, |s, _| {
        let due = retention::due(s, Some("2099-12-31"))?;
        assert!(!due.is_empty(), "kept long enough by then");
        seen(Ok(due))
    }),
    ("erasure_plan", May::Own, |s, p| seen(erasure::plan(s, p))),
    // The log of the firm's own acts: it has to stay readable, and holds no values.
    ("audit_page", May::Name, |s, p| {
        let query = AuditQuery {
            person: Some(p),
            acts: vec!["restricted".into(), "field-unlocked".into(), "note-added".into()],
            limit: 50,
            ..AuditQuery::default()
        };
        seen(audit::page(s, query))
    }),
];

#[test]
fn every_command_has_its_case() {
    let declared: BTreeSet<&str> = CASES
        .iter()
        .map(|(name, ..)| *name)
        .chain(ABOUT_NOBODY.iter().copied())
        .collect();
    let missing: Vec<&str> = commands::ALL
        .iter()
        .filter(|command| !ROOMS_ABOUT_NOBODY.contains(&command.room))
        .map(|command| command.name)
        .filter(|name| !declared.contains(name))
        .collect();
    assert!(
        missing.is_empty(),
        "what may {missing:?} do with a restricted person?"
    );
}

#[test]
fn a_restricted_person_is_a_stub_everywhere() {
    let desk = owner();
    let s = &desk.session;
    let person = people::add(s, new_person("Anna Malá")).unwrap().id;
    people::set(s, values(person)).unwrap();
    timeline::add_note(s, note(person)).unwrap();
    timeline::draft_keep(s, draft(person)).unwrap();
    unlock::unlock(s, opening(person)).unwrap();
    let ground = "accuracy".into();
    super::restrict(s, &Restrict { person, ground }).unwrap();
    let held = || -> Value {
        let rows: Result<_, crm::error::CrmError> = s.vault().read(|r| {
            let known = crm::people::get(r, person)?;
            let running = crm::purposes::running(r, person)?;
            let keys: Vec<String> = known.fields.iter().map(|field| field.key.clone()).collect();
            let notes = crm::timeline::notes(r, person)?.len();
            Ok(json!([known.company.is_some(), keys, running.len(), notes]))
        });
        rows.unwrap()
    };
    let before = held();
    for (name, may, call) in CASES {
        match (may, call(s, person)) {
            (May::Nothing, answer) => {
                let refused = answer.err().map(|error| error.code);
                assert_eq!(refused, Some("restricted"), "{name}");
            }
            (May::Own, answer) => assert!(answer.is_ok(), "{name}: {:?}", answer.err()),
            (May::Name, answer) => {
                let shown = answer.unwrap().to_string();
                for canary in CANARIES {
                    assert!(!shown.contains(canary), "{name} shows {canary}: {shown}");
                }
            }
        }
        assert_eq!(held(), before, "{name}: stored, and not changed");
    }
}
