//! What the ledger does to an older copy of the vault.

use chrono::TimeDelta;
use uuid::Uuid;
use vault::ledger::{Act, Entry};
use vault::{Job, Vault};

use super::{consent_event, copied, opened};
use crate::consent::{self, ConsentAction, ConsentState};
use crate::error::CrmError;
use crate::testing::{founded, person, write};
use crate::{people, purposes, restriction};

fn state(vault: &Vault, person: Uuid) -> ConsentState {
    let standing: Result<_, CrmError> = vault.read(|r| consent::state(r, person, "newsletter"));
    standing.unwrap().state
}

/// A restore would bring a withdrawn consent back as given.
#[test]
fn a_no_survives_the_restore_of_an_older_copy() {
    for (no, after) in [
        (ConsentAction::Withdraw, ConsentState::Withdrawn),
        (ConsentAction::Refuse, ConsentState::Refused),
    ] {
        let mut vault = founded();
        let ids = ["Anna Malá", "Boris Veľký"].map(|name| person(&vault, name, "contract"));
        for id in ids {
            write(&vault, |w| {
                consent::record(w, &consent_event(id, ConsentAction::Grant, None))
            })
            .unwrap();
        }
        let path = vault.close().to_owned();
        let (_dir, before) = copied(&path);
        vault.reopen();
        vault.advance(TimeDelta::hours(1));
        write(&vault, |w| consent::record(w, &consent_event(ids[0], no, None))).unwrap();
        vault.close();

        let world = vault.world.clone();
        assert_eq!(
            state(&opened(&before, &world), ids[0]),
            ConsentState::Granted,
            "without the ledger"
        );
        std::fs::copy(path.join("erasures.ledger"), before.join("erasures.ledger")).unwrap();
        let restored = opened(&before, &world);
        assert_eq!(
            (state(&restored, ids[0]), state(&restored, ids[1])),
            (after, ConsentState::Granted)
        );
        let running: Result<_, CrmError> = restored.read(|r| purposes::running(r, ids[0]));
        assert!(running.unwrap().iter().all(|run| run.purpose.key != "newsletter"));
        drop(restored);
        let restored = opened(&before, &world);
        let history: Result<_, CrmError> = restored.read(|r| consent::history(r, ids[0]));
        assert_eq!(history.unwrap().len(), 2, "once");
        assert!(restored.verify(&Job::silent()).unwrap().ok);
    }
}

#[test]
fn objections_and_restrictions_survive_the_restore_of_an_older_copy() {
    let mut vault = founded();
    let ids = ["Anna Malá", "Boris Veľký", "Cyril Dlhý"].map(|name| person(&vault, name, "contract"));
    let path = vault.close().to_owned();
    let (_dir, before) = copied(&path);
    vault.reopen();
    let purpose = || "contract".to_owned();
    let ground = || "claims".to_owned();
    let at = |n| vault::Instant(vault.world().now().timestamp_millis() + n);
    write(&vault, |w| {
        for (n, id, act) in [
            (1, ids[0], Act::Objection { purpose: purpose() }),
            (2, ids[1], Act::Restriction { ground: ground() }),
            (3, ids[2], Act::Restriction { ground: ground() }),
            (4, ids[2], Act::RestrictionLifted),
            // Nobody in the older copy: nothing to do.
            (5, Uuid::from_u128(9), Act::Withdrawal { purpose: purpose() }),
        ] {
            w.ledger(&Entry {
                at: at(n),
                subjects: vec![id],
                act,
            })?;
        }
        w.audit("tested", None, serde_json::json!({}))
            .map_err(CrmError::from)
    })
    .unwrap();
    let (second, world) = (at(2), vault.world.clone());
    vault.close();
    std::fs::copy(path.join("erasures.ledger"), before.join("erasures.ledger")).unwrap();
    let restored = opened(&before, &world);
    let of = |id| -> (Option<vault::Instant>, usize) {
        let both: Result<_, CrmError> = restored.read(|r| {
            let running = purposes::running(r, id)?.len();
            Ok((people::get(r, id)?.restricted_at, running))
        });
        both.unwrap()
    };
    assert_eq!(ids.map(of), [(None, 0), (Some(second), 1), (None, 1)]);
    let marks = |id| -> (usize, Vec<bool>) {
        let both: Result<_, CrmError> = restored.read(|r| {
            let restrictions = restriction::list(r, id)?;
            let lifted = restrictions.iter().map(|one| one.lifted_at.is_some()).collect();
            Ok((restriction::objections(r, id)?.len(), lifted))
        });
        both.unwrap()
    };
    assert_eq!(ids.map(marks), [(1, vec![]), (0, vec![false]), (0, vec![true])]);
}
