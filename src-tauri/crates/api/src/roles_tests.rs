//! Who may do what, use case by use case: CLI.md, "Roles".

mod register;

use std::collections::BTreeMap;

use crm::staff::Role;
use uuid::Uuid;
use vault::Job;

use crate::audit::types::AuditQuery;
use crate::backup::types::{BackupRun, BackupSchedule, PruneBackups};
use crate::breach::types::{DecideBreach, NoteBreach, NotifiedBreach, OpenBreach, ToldBreach};
use crate::companies::types::{EndRole, NewCompany, NewRole, SetCompany};
use crate::consent::types::{ConsentAction, ExpiringAsked, NewWording, ReceiptAsked, RecordConsent};
use crate::deals::types::{DealsQuery, MoveDeal, NewDeal, NewPipeline};
use crate::disclosure::types::{AddRecipient, ChangeRecipient, ExportAhead, ExportPeople, RecipientTold};
use crate::erasure::types::EraseRun;
use crate::merge::types::MergePeople;
use crate::notices::types::{
    DutiesQuery, GiveNotice, IssueNotice, LettersAsked, LettersSent, NoticeAsked, RecordAsked,
};
use crate::purposes::types::{Basis, NewPurpose, ProcessingChange};
use crate::requests::types::{AccessRequest, PortabilityRequest, SaveDocument};
use crate::restriction::types::{LiftRestriction, Object, Restrict};
use crate::retention::types::RetentionReview;
use crate::settings::types::SetSettings;
use crate::staff::types::{AddStaff, DisableStaff, InstructStaff, ResetStaff, SetRole};
use crate::tags::types::TagOf;
use crate::tasks::types::{NewTask, TasksQuery};
use crate::testing::as_role;
use crate::vault as keys;
use crate::vault::types::{ChangePassphrase, Reauth};
use crate::{
    ApiError, Session, attachments, audit, backup, breach, companies, consent, deals, disclosure, erasure,
    merge, notices, purposes, requests, restriction, retention, settings, staff, tags, tasks,
};

const NOBODY: Uuid = Uuid::from_u128(9);

/// A use case with the least role it needs; its result does not matter, only whether the role was refused.
type Case = (&'static str, Role, fn(&Session) -> Result<(), ApiError>);

fn change() -> ProcessingChange {
    ProcessingChange {
        person: NOBODY,
        purpose: "contract".into(),
        at: None,
    }
}

fn purpose() -> NewPurpose {
    NewPurpose {
        key: "loyalty".into(),
        name: "Vernostný program".into(),
        basis: Basis::Contract,
        fields: Vec::new(),
        retention: "P1Y".into(),
        interest: None,
        art9: None,
        marketing: false,
        balancing: None,
        consent_valid: None,
        statute: None,
        name_en: None,
        recipients: Vec::new(),
        transfers: None,
    }
}

fn event() -> RecordConsent {
    RecordConsent {
        person: NOBODY,
        purpose: "newsletter".into(),
        action: ConsentAction::Grant,
        channel: "paper".into(),
        text_version: None,
        at: None,
        evidence: None,
        by_parent: false,
    }
}

fn text() -> NewWording {
    NewWording {
        kind: "notice".into(),
        version: "9".into(),
        lang: "sk".into(),
        purpose: None,
        body: "x".into(),
    }
}

fn report() -> AccessRequest {
    AccessRequest {
        person: Some(NOBODY),
        address: None,
        received: None,
        lang: None,
        redact: Vec::new(),
        request: None,
        password: None,
    }
}

fn role() -> NewRole {
    NewRole {
        company: NOBODY,
        person: NOBODY,
        role: "x".into(),
        since: None,
        until: None,
    }
}

fn tag() -> TagOf {
    TagOf {
        person: NOBODY,
        tag: "x".into(),
    }
}

fn task() -> NewTask {
    NewTask {
        person: NOBODY,
        text: "x".into(),
        due: "dnes".into(),
        repeat: None,
        deal: None,
        owner: None,
    }
}

fn deal() -> NewDeal {
    NewDeal {
        person: NOBODY,
        title: "x".into(),
        amount: None,
        stage: None,
        pipeline: None,
        expected: None,
        reason: None,
    }
}

const CASES: &[Case] = &[
    ("settings show", Role::Viewer, |s| settings::show(s).map(drop)),
    ("settings set", Role::Owner, |s| {
        settings::set(
            s,
            SetSettings {
                settings: BTreeMap::new(),
            },
        )
        .map(drop)
    }),
    ("staff list", Role::Viewer, |s| staff::list(s).map(drop)),
    ("staff add", Role::Owner, |s| {
        let (name, role, passphrase) = ("Peter".into(), Role::Staff, "x".into());
        staff::add(
            s,
            &AddStaff {
                name,
                role,
                passphrase,
            },
        )
        .map(drop)
    }),
    ("staff reset", Role::Owner, |s| {
        let (id, passphrase) = (NOBODY, "x".into());
        staff::reset(s, &ResetStaff { id, passphrase }).map(drop)
    }),
    ("staff role", Role::Owner, |s| {
        let (id, role, passphrase) = (NOBODY, Role::Staff, "x".into());
        staff::set_role(s, &SetRole { id, role, passphrase }).map(drop)
    }),
    ("staff disable", Role::Owner, |s| {
        let (id, passphrase) = (NOBODY, "x".into());
        staff::disable(s, &DisableStaff { id, passphrase }, &Job::silent()).map(drop)
    }),
    ("vault rotate", Role::Owner, |s| {
        let passphrase = "x".into();
        keys::rotate(s, &Reauth { passphrase }, &Job::silent()).map(drop)
    }),
    ("vault kit", Role::Owner, |s| {
        let passphrase = "x".into();
        keys::new_kit(s, &Reauth { passphrase }, std::path::Path::new("never.pdf")).map(drop)
    }),
    ("kit confirm", Role::Owner, |s| keys::confirm_kit(s)),
    ("vault passphrase", Role::Viewer, |s| {
        let (current, new) = ("x".into(), "y".into());
        keys::change_passphrase(s, &ChangePassphrase { current, new }).map(drop)
    }),
    ("warning acknowledge", Role::Owner, |s| {
        keys::acknowledge_warning(s, "behind").map(drop)
    }),
    ("backup status", Role::Viewer, |s| backup::status(s).map(drop)),
    ("backup list", Role::Viewer, |s| backup::list(s).map(drop)),
    ("backup run", Role::Staff, |s| {
        backup::run(s, &BackupRun::default(), &Job::silent()).map(drop)
    }),
    ("backup verify", Role::Staff, |s| {
        backup::verify(s, "never", &Job::silent()).map(drop)
    }),
    ("backup drill", Role::Staff, |s| {
        backup::drill(s, &Job::silent()).map(drop)
    }),
    ("backup prune", Role::Owner, |s| {
        backup::prune(s, PruneBackups { dry_run: true }).map(drop)
    }),
    ("backup schedule", Role::Owner, |s| {
        let (on_quit, daily) = (true, true);
        backup::schedule(s, BackupSchedule { on_quit, daily }).map(drop)
    }),
    ("backup place add", Role::Owner, |s| {
        backup::add_place(s, std::path::Path::new("never")).map(drop)
    }),
    ("backup place remove", Role::Owner, |s| {
        backup::remove_place(s, "never").map(drop)
    }),
    ("purpose list", Role::Viewer, |s| purposes::list(s).map(drop)),
    ("purpose add", Role::Owner, |s| {
        purposes::add(s, purpose()).map(drop)
    }),
    ("purpose history", Role::Viewer, |s| {
        purposes::history(s, "contract").map(drop)
    }),
    ("purpose losing", Role::Staff, |s| {
        purposes::losing(s, None).map(drop)
    }),
    ("purpose start", Role::Staff, |s| purposes::start(s, change())),
    ("purpose end", Role::Staff, |s| purposes::end(s, change())),
    ("consent board", Role::Viewer, |s| {
        consent::board(s, NOBODY).map(drop)
    }),
    ("consent history", Role::Viewer, |s| {
        consent::history(s, NOBODY).map(drop)
    }),
    ("consent record", Role::Staff, |s| {
        consent::record(s, event()).map(drop)
    }),
    ("restrict", Role::Staff, |s| {
        let ground = "accuracy".into();
        restriction::restrict(
            s,
            &Restrict {
                person: NOBODY,
                ground,
            },
        )
        .map(drop)
    }),
    ("restrict lift", Role::Staff, |s| {
        let informed_at = "2026-01-01".into();
        restriction::lift(
            s,
            &LiftRestriction {
                id: NOBODY,
                informed_at,
            },
        )
        .map(drop)
    }),
    ("object", Role::Staff, |s| {
        let (person, purpose) = (NOBODY, None);
        restriction::object(s, &Object { person, purpose }).map(drop)
    }),
    ("text list", Role::Viewer, |s| consent::wordings(s).map(drop)),
    ("text add", Role::Owner, |s| {
        consent::add_wording(s, text()).map(drop)
    }),
    ("notice duties", Role::Viewer, |s| {
        notices::duties(s, DutiesQuery { start: 0, limit: 9 }).map(drop)
    }),
    ("consent receipt", Role::Staff, |s| {
        let (event, format, lang) = (NOBODY, "pdf".into(), None);
        let path = std::path::Path::new("never.pdf");
        consent::write_receipt(s, &ReceiptAsked { event, format, lang }, path).map(drop)
    }),
    ("consent expiring", Role::Viewer, |s| {
        consent::expiring(s, &ExpiringAsked::default()).map(drop)
    }),
    ("consent expire", Role::Staff, |s| consent::expire(s).map(drop)),
    ("consent withdraw after an erasure", Role::Staff, |s| {
        consent::withdraw_erased(s, "nikto@klasok.example", "newsletter").map(drop)
    }),
    ("notice show", Role::Viewer, |s| {
        notices::show(s, &NoticeAsked::default()).map(drop)
    }),
    ("notice issue", Role::Owner, |s| {
        notices::issue(s, &IssueNotice::default()).map(drop)
    }),
    ("report notice", Role::Staff, |s| {
        let folder = tempfile::tempdir().unwrap();
        notices::write(s, &NoticeAsked::default(), &folder.path().join("n.pdf")).map(drop)
    }),
    ("notice letters", Role::Staff, |s| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("n.pdf");
        notices::write_letters(s, &LettersAsked::default(), &path, &Job::silent()).map(drop)
    }),
    ("notice batches", Role::Viewer, |s| {
        notices::letter_batches(s).map(drop)
    }),
    ("notice sent", Role::Staff, |s| {
        let (batch, at) = (NOBODY, None);
        notices::letters_sent(s, &LettersSent { batch, at }).map(drop)
    }),
    ("report processing", Role::Staff, |s| {
        let folder = tempfile::tempdir().unwrap();
        notices::write_record(s, &RecordAsked::default(), &folder.path().join("n.pdf")).map(drop)
    }),
    ("notice give", Role::Staff, |s| {
        notices::give(
            s,
            GiveNotice {
                person: NOBODY,
                version: "1".into(),
                channel: "paper".into(),
                at: None,
            },
        )
        .map(drop)
    }),
    ("recipient add", Role::Owner, |s| {
        let (name, country, role) = ("Kuriér".into(), "SK".into(), "processor".into());
        disclosure::add_recipient(
            s,
            &AddRecipient {
                name,
                country,
                role,
                ..AddRecipient::default()
            },
        )
        .map(drop)
    }),
    ("recipient change", Role::Owner, |s| {
        let change = ChangeRecipient {
            recipient: "nobody".into(),
            name: None,
            country: None,
            role: None,
            safeguards: None,
            contract_date: None,
            contract_file: None,
        };
        disclosure::change_recipient(s, change).map(drop)
    }),
    ("recipient history", Role::Viewer, |s| {
        disclosure::recipient_history(s, "nobody").map(drop)
    }),
    ("recipient contract", Role::Owner, |s| {
        disclosure::take_contract(s, NOBODY, std::path::Path::new("never.pdf")).map(drop)
    }),
    ("staff instruct", Role::Owner, |s| {
        staff::instruct(s, &InstructStaff::default()).map(drop)
    }),
    ("staff instructions", Role::Viewer, |s| {
        staff::instructions(s).map(drop)
    }),
    ("staff paper", Role::Owner, |s| {
        staff::take_instruction(s, NOBODY, std::path::Path::new("never.pdf")).map(drop)
    }),
    ("recipient list", Role::Viewer, |s| {
        disclosure::recipients(s).map(drop)
    }),
    ("export people", Role::Staff, |s| {
        let path = std::path::Path::new("never.csv");
        disclosure::export_people(s, &ExportPeople::default(), path, &Job::silent()).map(drop)
    }),
    ("export ahead", Role::Staff, |s| {
        disclosure::export_ahead(s, &ExportAhead::default()).map(drop)
    }),
    ("restriction marks", Role::Staff, |s| {
        restriction::marks(s, NOBODY).map(drop)
    }),
    ("erasure check", Role::Owner, |s| {
        erasure::check(s, NOBODY).map(drop)
    }),
    ("retention queue", Role::Staff, |s| retention::queue(s).map(drop)),
    ("erase plan", Role::Owner, |s| erasure::plan(s, NOBODY).map(drop)),
    ("erase run", Role::Owner, |s| {
        let request = EraseRun {
            person: NOBODY,
            ground: "not-needed".into(),
            plan: None,
            asked: None,
        };
        erasure::run(s, &request, &Job::silent()).map(drop)
    }),
    ("suppression check", Role::Staff, |s| {
        erasure::suppressed(s, "nobody@example.sk").map(drop)
    }),
    ("disclosure list", Role::Viewer, |s| {
        disclosure::list(s, NOBODY).map(drop)
    }),
    ("access preview", Role::Staff, |s| {
        requests::preview(s, NOBODY).map(drop)
    }),
    ("report access", Role::Staff, |s| {
        requests::write_access_report(s, report(), std::path::Path::new("never.pdf"), &Job::silent())
            .map(drop)
    }),
    ("retention due", Role::Staff, |s| {
        retention::due(s, None).map(drop)
    }),
    ("retention apply", Role::Owner, |s| {
        retention::apply(s, &RetentionReview::default(), &Job::silent()).map(drop)
    }),
    ("erasure receipts", Role::Staff, |s| {
        erasure::receipts(s).map(drop)
    }),
    ("report erasure", Role::Staff, |s| {
        let path = std::path::Path::new("/never/potvrdenie.pdf");
        erasure::write_certificate(s, NOBODY, None, path, &Job::silent()).map(drop)
    }),
    ("recipient to-tell", Role::Staff, |s| {
        disclosure::to_tell(s, true).map(drop)
    }),
    ("recipient tell", Role::Staff, |s| {
        disclosure::told(s, &RecipientTold::default()).map(drop)
    }),
    ("report tell", Role::Staff, |s| {
        let path = std::path::Path::new("/never/list.pdf");
        disclosure::write_letter(s, NOBODY, None, path, &Job::silent()).map(drop)
    }),
    ("privacy status", Role::Staff, |s| {
        crate::privacy::status(s).map(drop)
    }),
    ("field usage", Role::Staff, |s| crate::fields::usage(s).map(drop)),
    ("field unused", Role::Staff, |s| {
        crate::fields::unused(s).map(drop)
    }),
    ("breach open", Role::Staff, |s| {
        breach::open(s, &OpenBreach::default()).map(drop)
    }),
    ("breach affected", Role::Staff, |s| {
        breach::affected(s, NOBODY).map(drop)
    }),
    ("breach list", Role::Staff, |s| breach::list(s).map(drop)),
    ("breach show", Role::Staff, |s| breach::show(s, NOBODY).map(drop)),
    ("breach note", Role::Staff, |s| {
        breach::note(s, &NoteBreach::default()).map(drop)
    }),
    ("breach decide", Role::Staff, |s| {
        breach::decide(s, &DecideBreach::default()).map(drop)
    }),
    ("breach notified", Role::Staff, |s| {
        breach::notified(s, &NotifiedBreach::default()).map(drop)
    }),
    ("breach told", Role::Staff, |s| {
        breach::told_people(s, &ToldBreach::default()).map(drop)
    }),
    ("report breach", Role::Staff, |s| {
        breach::write_report(s, NOBODY, "x".as_ref(), &Job::silent()).map(drop)
    }),
    ("report breach-letters", Role::Staff, |s| {
        breach::write_letters(s, NOBODY, "x".as_ref(), &Job::silent()).map(drop)
    }),
    ("report portability", Role::Staff, |s| {
        let (person, lang, request) = (NOBODY, None, None);
        let asked = PortabilityRequest {
            person,
            lang,
            request,
        };
        requests::write_portability(s, &asked, "x".as_ref(), &Job::silent()).map(drop)
    }),
    ("document list", Role::Staff, |s| {
        requests::documents(s, NOBODY).map(drop)
    }),
    ("document save", Role::Staff, |s| {
        let (document, password) = (NOBODY, None);
        requests::save_document(s, &SaveDocument { document, password }, "x".as_ref()).map(drop)
    }),
    ("report access --again", Role::Staff, |s| {
        requests::archive_copy(s, NOBODY).map(drop)
    }),
    ("audit list", Role::Staff, |s| {
        audit::page(
            s,
            AuditQuery {
                limit: 9,
                ..AuditQuery::default()
            },
        )
        .map(drop)
    }),
    ("audit expire", Role::Owner, |s| {
        audit::expire(s, &Job::silent()).map(drop)
    }),
    ("audit verify", Role::Staff, |s| audit::verify(s, None).map(drop)),
    ("person merge", Role::Staff, |s| {
        let (keep, drop, take) = (NOBODY, NOBODY, Vec::new());
        merge::merge(s, &MergePeople { keep, drop, take }).map(std::mem::drop)
    }),
    ("person unmerge", Role::Staff, |s| {
        merge::unmerge(s, NOBODY).map(drop)
    }),
    ("person duplicates", Role::Staff, |s| {
        merge::duplicates(s, None).map(drop)
    }),
    ("company add", Role::Staff, |s| {
        companies::add(s, &NewCompany::default()).map(drop)
    }),
    ("company set", Role::Staff, |s| {
        let values = BTreeMap::new();
        companies::set(
            s,
            &SetCompany {
                company: NOBODY,
                values,
            },
        )
        .map(drop)
    }),
    ("company list", Role::Viewer, |s| companies::list(s, "").map(drop)),
    ("company resolve", Role::Viewer, |s| {
        companies::resolve(s, "x").map(drop)
    }),
    ("company person add", Role::Staff, |s| {
        companies::add_person(s, &role()).map(drop)
    }),
    ("company person end", Role::Staff, |s| {
        companies::end_person(
            s,
            &EndRole {
                id: NOBODY,
                until: None,
            },
        )
    }),
    ("company people", Role::Viewer, |s| {
        companies::people(s, NOBODY).map(drop)
    }),
    ("companies of a person", Role::Viewer, |s| {
        companies::of_person(s, NOBODY).map(drop)
    }),
    ("tag add", Role::Staff, |s| tags::add(s, &tag()).map(drop)),
    ("tag remove", Role::Staff, |s| tags::remove(s, &tag()).map(drop)),
    ("tag list", Role::Viewer, |s| tags::list(s).map(drop)),
    ("tags of a person", Role::Viewer, |s| {
        tags::of_person(s, NOBODY).map(drop)
    }),
    ("people with a tag", Role::Viewer, |s| {
        tags::people(s, "x").map(drop)
    }),
    ("task add", Role::Staff, |s| tasks::add(s, &task()).map(drop)),
    ("task done", Role::Staff, |s| tasks::done(s, NOBODY).map(drop)),
    ("task remove", Role::Staff, |s| tasks::remove(s, NOBODY)),
    ("task list", Role::Viewer, |s| {
        tasks::list(s, &TasksQuery::default()).map(drop)
    }),
    ("deal add", Role::Staff, |s| deals::add(s, &deal()).map(drop)),
    ("deal move", Role::Staff, |s| {
        let (id, stage, reason) = (NOBODY, "won".into(), None);
        deals::move_to(s, &MoveDeal { id, stage, reason }).map(drop)
    }),
    ("deal list", Role::Viewer, |s| {
        deals::board(s, &DealsQuery::default()).map(drop)
    }),
    ("pipeline list", Role::Viewer, |s| deals::pipelines(s).map(drop)),
    ("pipeline add", Role::Owner, |s| {
        let (key, name, stages) = ("x".into(), "X".into(), Vec::new());
        deals::add_pipeline(s, &NewPipeline { key, name, stages })
    }),
    ("attachment add", Role::Staff, |s| {
        attachments::add(s, NOBODY, std::path::Path::new("never.txt")).map(drop)
    }),
    ("attachment list", Role::Viewer, |s| {
        attachments::list(s, NOBODY).map(drop)
    }),
    ("attachment save", Role::Staff, |s| {
        attachments::save(s, NOBODY, "x", std::path::Path::new("never.txt")).map(drop)
    }),
    ("attachment remove", Role::Staff, |s| {
        attachments::remove(s, NOBODY)
    }),
];

#[test]
fn each_use_case_is_refused_below_its_role_and_not_above() {
    for role in Role::ALL {
        let desk = as_role(role);
        for (name, least, call) in CASES.iter().chain(register::CASES) {
            let refused = call(&desk.session).is_err_and(|error| error.code == "not-allowed");
            assert_eq!(refused, !role.at_least(*least), "{name} as {}", role.as_str());
        }
    }
    assert!(!std::path::Path::new("never.pdf").exists() && !std::path::Path::new("never.csv").exists());
}
