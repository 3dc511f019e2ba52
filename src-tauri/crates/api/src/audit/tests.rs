//! The retention of the log on a real vault.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use testkit::vaults::{PASSPHRASE, TempVault};
use vault::Passphrase;

use super::*;
use crate::testing::{Desk, owner};
use crate::vault::open;

/// A fact that stands in the payload and nowhere in the clear.
const LANGUAGE: &str = "en";

fn settings(session: &Session, key: &str, value: &str) {
    let settings = BTreeMap::from([(key.to_owned(), value.to_owned())]);
    crate::settings::set(session, crate::settings::types::SetSettings { settings }).unwrap();
}

fn rows(session: &Session) -> Vec<AuditRow> {
    let query = AuditQuery {
        limit: 200,
        ..AuditQuery::default()
    };
    page(session, query).unwrap().rows
}

/// Acts whose entries still say more than who, when and what.
fn detailed(session: &Session) -> Vec<String> {
    let told = rows(session).into_iter().filter(|row| !row.detail.is_empty());
    told.map(|row| row.act).collect()
}

fn come_in(vault: &TempVault, path: &std::path::Path) -> Session {
    let opened = open(path, &Passphrase::new(PASSPHRASE), None, None, &vault.world).unwrap();
    assert!(
        opened
            .warnings
            .iter()
            .all(|one| one.code != "altered" && one.code != "behind")
    );
    opened.session
}

#[test]
fn after_its_retention_an_entry_says_who_when_and_what_and_the_chain_holds() {
    let Desk { session, vault } = owner();
    settings(&session, "log_retention", "P1Y");
    settings(&session, "language", LANGUAGE);
    let before = rows(&session);
    let head = verify(&session, None).unwrap().head;
    assert!(
        detailed(&session).contains(&"settings-changed".to_owned()),
        "{:?}",
        detailed(&session)
    );

    vault.advance(TimeDelta::days(365));
    assert_eq!(
        expire(&session, &Job::silent()).unwrap().expired,
        0,
        "the last day is part of the period"
    );
    assert_eq!(
        rows(&session).len(),
        before.len(),
        "and nothing is written for nothing"
    );

    vault.advance(TimeDelta::days(1));
    let done = expire(&session, &Job::silent()).unwrap();
    assert_eq!(done.expired, before.len() as u64);
    assert_eq!(detailed(&session), ["log-expired"]);
    let after = rows(&session);
    let kept = |row: &AuditRow| (row.seq, row.at.clone(), row.staff.clone(), row.act.clone());
    assert_eq!(
        after.iter().skip(1).map(kept).collect::<Vec<_>>(),
        before.iter().map(kept).collect::<Vec<_>>()
    );
    let chain = verify(&session, Some(&head)).unwrap();
    assert!(
        chain.ok && chain.entries == after.len() as u64,
        "an earlier head is still in the chain"
    );
    assert!(crate::vault::verify(&session, &Job::silent()).unwrap().ok);
    assert_eq!(expire(&session, &Job::silent()).unwrap().expired, 0);
}

#[test]
fn it_happens_by_itself_when_an_owner_comes_in_and_never_on_a_rehearsed_day() {
    let Desk { session, vault } = owner();
    let path = session.vault().folder().to_owned();
    settings(&session, "language", LANGUAGE);
    let changed = "settings-changed".to_owned();
    drop(session);

    let now = vault.world.now();
    vault.world.set_clock(Some(now + TimeDelta::days(20 * 366)));
    let session = come_in(&vault, &path);
    assert!(detailed(&session).contains(&changed), "a rehearsal costs nothing");
    drop(session);
    vault.world.set_clock(None);

    vault.advance(TimeDelta::days(5 * 365));
    assert!(
        detailed(&come_in(&vault, &path)).contains(&changed),
        "five years unless somebody chose"
    );
    vault.advance(TimeDelta::days(10));
    let session = come_in(&vault, &path);
    assert!(!detailed(&session).contains(&changed), "{:?}", detailed(&session));
    assert!(verify(&session, None).unwrap().ok);
}
