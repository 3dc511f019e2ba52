//! An erasure with an archive and recipients to tell, killed at each of its steps: the next opening finishes it.

use std::process::{Command, Stdio};
use std::sync::Arc;

use uuid::Uuid;
use vault::{AuditQuery, Job, World};

use super::super::plan::Answer;
use super::super::{Ground, Order, left, run};
use super::{consent_event, copied, opened};
use crate::consent::{self, ConsentAction};
use crate::disclosure::{self, Egress, RecipientRole, tell};
use crate::error::CrmError;
use crate::requests;
use crate::testing::{OWNER, founded, person_with, write};

const VAULT: &str = "DOVERNIK_TEST_VAULT";
const STEP: &str = "DOVERNIK_TEST_STEP";
const PERSON: &str = "DOVERNIK_TEST_PERSON";
const EMAIL: &str = "anna.kanarik@example.sk";

/// Erases and dies as it reports a step.
#[test]
#[ignore = "run as a child process"]
fn child_erases() {
    let path: std::path::PathBuf = std::env::var_os(VAULT).expect("started by another test").into();
    let step: u64 = std::env::var(STEP).unwrap().parse().unwrap();
    let person: Uuid = std::env::var(PERSON).unwrap().parse().unwrap();
    let vault = opened(&path, &World::system());
    let job = Job::new(Arc::new(move |done, _| {
        if done == step {
            std::process::abort();
        }
    }));
    let order = Order {
        person,
        ground: Ground::ConsentWithdrawn,
        agreed: None,
        answer: Answer::Keep,
    };
    run(&vault, OWNER, &order, &job).unwrap();
}

#[test]
fn killed_at_any_step_the_next_opening_finishes_it() {
    let mut vault = founded();
    let id = person_with(
        &vault,
        "contract",
        &[("name", "Anna Malá-Kanárik"), ("email", EMAIL)],
    );
    write(&vault, |w| {
        let courier = disclosure::add_recipient(w, "Kuriér Sever", "SK", RecipientRole::Processor, None)?;
        let egress = Egress {
            person: id,
            purpose: "contract",
            recipient: courier.id,
            way: "export",
            fields: &["name", "email"],
        };
        disclosure::permit(w, &egress)?;
        consent::record(w, &consent_event(id, ConsentAction::Grant, Some("kanarik")))?;
        consent::record(w, &consent_event(id, ConsentAction::Withdraw, None))
    })
    .unwrap();
    let path = vault.close().to_owned();
    for step in 0..=4 {
        let (_dir, copy) = copied(&path);
        let killed = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "erasure::tests::killed::child_erases",
                "--ignored",
                "--nocapture",
            ])
            .env(VAULT, &copy)
            .env(STEP, step.to_string())
            .env(PERSON, id.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(!killed.success(), "step {step}");
        let after = opened(&copy, &World::system());
        let erased = step > 0;
        let rows: Result<_, CrmError> = after.read(|r| left(r, &[id]));
        assert_eq!(rows.unwrap().is_empty(), erased, "step {step}");
        let archive: Result<_, CrmError> = after.read(|r| requests::answer_left(r, EMAIL, &[]));
        let archive = archive.unwrap();
        assert_eq!(archive.is_some(), erased, "step {step}");
        let consents = archive.map_or(0, |report| report.consents.len());
        assert_eq!(consents, if erased { 2 } else { 0 }, "step {step}");
        let tasks: Result<_, CrmError> = after.read(|r| tell::list(r, true));
        assert_eq!(tasks.unwrap().len(), usize::from(erased), "step {step}");
        let mut seen = 0;
        after
            .each_page(|_, page| {
                let page = String::from_utf8_lossy(page).to_lowercase();
                seen += u32::from(page.contains("kanárik") || page.contains("kanarik"));
            })
            .unwrap();
        assert_eq!(seen == 0, erased, "step {step}");
        let finished = AuditQuery {
            acts: &["erasure-finished"],
            ..AuditQuery::default()
        };
        let finished = after.read(|r| r.audit_count(&finished)).unwrap();
        assert_eq!(finished, u64::from(erased), "step {step}");
        assert!(after.verify(&Job::silent()).unwrap().ok, "step {step}");
    }
}
