//! Every use case against a restricted person (CLI.md): the person's own right, a stub, or `restricted`.

mod register;

mod daily_tests;
mod files_tests;

use std::collections::{BTreeMap, BTreeSet};

use crm::people::list::PeopleSort;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;
use vault::Job;

use super::types::{LiftRestriction, Object, Restrict};
use crate::audit::types::AuditQuery;
use crate::breach::types::OpenBreach;
use crate::consent::types::{ConsentAction, ExpiringAsked, ReceiptAsked, RecordConsent};
use crate::disclosure::types::{AddRecipient, ExportAhead, ExportPeople};
use crate::erasure::types::EraseRun;
use crate::import::SourceFile;
use crate::import::types::{ImportRequest, OnDuplicate};
use crate::notices::types::{DutiesQuery, GiveNotice, LettersAsked, LettersSent};
use crate::people::types::{NewPerson, PeopleQuery, SetFields};
use crate::purposes::types::ProcessingChange;
use crate::requests::types::{AccessRequest, PortabilityRequest, SaveDocument};
use crate::retention::types::{RetentionReview, ReviewedRow};
use crate::search::types::FindPeople;
use crate::testing::owner;
use crate::timeline::types::{DraftOf, DraftPlace, KeepDraft, NewNote, TimelineQuery};
use crate::unlock::types::{CoverFields, UnlockFields};
use crate::{
    ApiError, Session, audit, breach, commands, consent, disclosure, erasure, import, notices, people,
    purposes, requests, retention, search, timeline, unlock,
};

use files_tests::{concerned, exported, packed, report, taken};

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
    // A breach is about the firm.
    "breach_list",
    "breach_show",
    "breach_open",
    "breach_note",
    "breach_decide",
    "breach_notified",
    "breach_told",
    "breach_report",
    "purposes_list",
    "purpose_add",
    "purpose_history",
    "evidence_pick",
    "wordings_list",
    "wording_add",
    "notice_show",
    "notice_letters",
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
    "letter_texts",
    "letter_reword",
    "requests_calendar",
    "requests_counts",
    "recipients_list",
    "recipient_add",
    "recipient_change",
    "recipient_history",
    "contract_save",
    "paper_pick",
    "privacy_status",
    "suppression_check",
    "certificate_save",
    // By the number of a task: the recipients of a restricted person have to be told.
    "recipient_told",
    "tell_letter_save",
];
/// Rooms of such commands.
const ROOMS_ABOUT_NOBODY: &[&str] = &["vault", "settings", "staff", "backup", "fields"];

const COMPANY: &str = "Žqtehelňa";
const EMAIL: &str = "zqanna@example.sk";
/// What must not be shown: values, notes, purposes.
const CANARIES: [&str; 12] = [
    "Žqmesto",
    "Žqrola",
    "Žqštítok",
    "Žqúloha",
    "Žqobchod",
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
        by_parent: false,
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
    // Of what they withdraw; a receipt of what they gave is refused (tests of the room).
    ("consent_receipt_save", May::Own, |s, p| {
        let event = consent::record(s, event(p, ConsentAction::Withdraw))?.event;
        let folder = tempfile::tempdir().unwrap();
        let (format, lang) = ("pdf".into(), None);
        let asked = ReceiptAsked { event, format, lang };
        seen(consent::write_receipt(s, &asked, &folder.path().join("p.pdf")))
    }),
    ("consents_expiring", May::Name, |s, _| {
        let before = Some("2099-12-31".into());
        let rows = consent::expiring(s, &ExpiringAsked { before })?;
        assert!(rows.is_empty(), "nobody may ask them now");
        seen(Ok(rows))
    }),
    ("consents_expire", May::Name, |s, _| seen(consent::expire(s))),
    ("notice_duties", May::Name, |s, _| {
        let (start, limit) = (0, 50);
        seen(notices::duties(s, DutiesQuery { start, limit }))
    }),
    // Letters carry the name and the address, and go to the person: to be told is their own right.
    ("notice_letters_save", May::Own, |s, _| {
        let folder = tempfile::tempdir().unwrap();
        let asked = LettersAsked::default();
        let refused = notices::write_letters(s, &asked, &folder.path().join("l.pdf"), &Job::silent());
        assert_eq!(refused.err().unwrap().code, "notice-outdated");
        Ok(Value::Null)
    }),
    ("notice_letters_sent", May::Own, |s, _| {
        let (batch, at) = (Uuid::from_u128(9), None);
        let refused = notices::letters_sent(s, &LettersSent { batch, at });
        assert_eq!(refused.err().unwrap().code, "unknown-letters");
        Ok(Value::Null)
    }),
    ("notice_give", May::Own, |s, p| {
        let (version, channel) = ("1".into(), "paper".into());
        seen(notices::give(
            s,
            GiveNotice {
                person: p,
                version,
                channel,
                at: None,
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
    ("portability_write", May::Own, packed),
    ("documents_list", May::Own, |s, p| {
        report(s, p)?;
        seen(requests::documents(s, p))
    }),
    ("document_save", May::Own, |s, p| {
        report(s, p)?;
        let document = requests::documents(s, p)?[0].id;
        let folder = tempfile::tempdir().unwrap();
        let request = SaveDocument {
            document,
            password: None,
        };
        seen(requests::save_document(
            s,
            &request,
            &folder.path().join("vypis.pdf"),
        ))
    }),
    ("person_restrict", May::Nothing, |s, person| {
        let ground = "accuracy".into();
        seen(super::restrict(s, &Restrict { person, ground }))
    }),
    ("person_object", May::Own, |s, person| {
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
    ("breach_letters", May::Name, |s, _| {
        let folder = tempfile::tempdir().unwrap();
        let lost = OpenBreach {
            what: "lost-device".into(),
            aware_at: s.world().now().to_rfc3339(),
            ..OpenBreach::default()
        };
        let opened = breach::open(s, &lost)?;
        let path = folder.path().join("listy.pdf");
        let written = breach::write_letters(s, opened.id, &path, &Job::silent())?;
        assert_eq!(written.letters, 1, "they have a right to be told (Article 34)");
        seen(Ok(written))
    }),
    ("purposes_losing of a person", May::Nothing, |s, p| {
        seen(purposes::losing(s, Some(p)))
    }),
    ("purposes_losing", May::Name, |s, _| {
        seen(purposes::losing(s, None))
    }),
    ("retention_due", May::Name, |s, _| {
        let due = retention::due(s, Some("2099-12-31"))?;
        assert!(!due.is_empty(), "kept long enough by then");
        seen(Ok(due))
    }),
    ("retention_queue", May::Name, |s, _| seen(retention::queue(s))),
    ("restriction_marks", May::Name, |s, p| {
        seen(super::marks(s, p)).map(|marks| {
            assert_eq!(
                marks["restrictions"][0]["ground"], "accuracy",
                "lifting is done from it"
            );
            marks
        })
    }),
    ("export_ahead", May::Name, |s, _| {
        let ask = ExportAhead {
            format: "csv".into(),
            purpose: "contract".into(),
            ..ExportAhead::default()
        };
        let ahead = disclosure::export_ahead(s, &ask)?;
        assert_eq!((ahead.exported, ahead.left_out["restricted"]), (0, 1));
        seen(Ok(ahead))
    }),
    ("erasure_plan", May::Own, |s, p| seen(erasure::plan(s, p))),
    ("erasure_check", May::Own, |s, p| seen(erasure::check(s, p))),
    ("retention_apply", May::Nothing, |s, p| {
        let row = ReviewedRow {
            id: p,
            decision: "erase".into(),
            reason: None,
        };
        // Not due today, or due and restricted: what a review says of them is refused.
        match retention::apply(s, &RetentionReview { rows: vec![row] }, &Job::silent()) {
            Err(refused) if refused.code == "not-due" => Err(ApiError::rule("restricted")),
            other => seen(other),
        }
    }),
    ("to_tell_list", May::Name, |s, _| {
        seen(disclosure::to_tell(s, true))
    }),
    // An erasure agreed to by another plan: refused for that, and not because of the restriction.
    ("erasure_run", May::Own, |s, person| {
        let request = EraseRun {
            person,
            ground: "not-needed".into(),
            plan: Some("00".into()),
            asked: None,
        };
        let refused = erasure::run(s, &request, &Job::silent()).err().unwrap();
        assert_eq!(refused.code, "plan-changed");
        Ok(Value::Null)
    }),
    // The mark is the person's own: told while it was in force, it is lifted.
    ("restriction_lift", May::Own, |s, p| {
        let id = super::marks(s, p)?.restrictions[0].id;
        let informed_at = "2999-01-01".into();
        let refused = super::lift(s, &LiftRestriction { id, informed_at })
            .err()
            .unwrap();
        assert_eq!(refused.code, "future-date");
        Ok(Value::Null)
    }),
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

fn all() -> impl Iterator<Item = &'static Case> {
    CASES.iter().chain(register::CASES).chain(daily_tests::CASES)
}

#[test]
fn every_command_has_its_case() {
    let declared: BTreeSet<&str> = all()
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
    daily_tests::fill(s, person);
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
    for (name, may, call) in all() {
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
