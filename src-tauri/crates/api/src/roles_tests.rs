//! Who may do what, use case by use case: CLI.md, "Roles".

use std::collections::BTreeMap;

use crm::staff::Role;
use uuid::Uuid;
use vault::Job;

use crate::audit::types::AuditQuery;
use crate::backup::types::{BackupRun, BackupSchedule, PruneBackups};
use crate::breach::types::OpenBreach;
use crate::consent::types::{ConsentAction, NewWording, RecordConsent};
use crate::disclosure::types::{AddRecipient, ExportPeople};
use crate::erasure::types::EraseRun;
use crate::notices::types::{DutiesQuery, GiveNotice, IssueNotice, NoticeAsked, RecordAsked};
use crate::purposes::types::{Basis, NewPurpose, ProcessingChange};
use crate::requests::types::AccessRequest;
use crate::restriction::types::{LiftRestriction, Object, Restrict};
use crate::settings::types::SetSettings;
use crate::staff::types::{AddStaff, DisableStaff, ResetStaff, SetRole};
use crate::testing::as_role;
use crate::vault as keys;
use crate::vault::types::{ChangePassphrase, Reauth};
use crate::{
    ApiError, Session, audit, backup, breach, consent, disclosure, erasure, notices, purposes, requests,
    restriction, retention, settings, staff,
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
            },
        )
        .map(drop)
    }),
    ("recipient add", Role::Owner, |s| {
        let (name, country, role) = ("Kuriér".into(), "SK".into(), "processor".into());
        let safeguards = None;
        disclosure::add_recipient(
            s,
            &AddRecipient {
                name,
                country,
                role,
                safeguards,
            },
        )
        .map(drop)
    }),
    ("recipient list", Role::Viewer, |s| {
        disclosure::recipients(s).map(drop)
    }),
    ("export people", Role::Staff, |s| {
        let path = std::path::Path::new("never.csv");
        disclosure::export_people(s, &ExportPeople::default(), path, &Job::silent()).map(drop)
    }),
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
    ("breach open", Role::Staff, |s| {
        breach::open(s, &OpenBreach::default()).map(drop)
    }),
    ("breach affected", Role::Staff, |s| {
        breach::affected(s, NOBODY).map(drop)
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
    ("audit verify", Role::Staff, |s| audit::verify(s, None).map(drop)),
];

#[test]
fn each_use_case_is_refused_below_its_role_and_not_above() {
    for role in Role::ALL {
        let desk = as_role(role);
        for (name, least, call) in CASES {
            let refused = call(&desk.session).is_err_and(|error| error.code == "not-allowed");
            assert_eq!(refused, !role.at_least(*least), "{name} as {}", role.as_str());
        }
    }
    assert!(!std::path::Path::new("never.pdf").exists() && !std::path::Path::new("never.csv").exists());
}
