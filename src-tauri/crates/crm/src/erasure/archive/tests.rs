//! The proof stays, reached by the address alone; it survives restores and ends on its day.

use chrono::TimeDelta;
use testkit::vaults::PASSPHRASE;
use text::Lang;
use uuid::Uuid;
use vault::backup::{self, BackupState, Restore};
use vault::{Job, Key, Passphrase, Vault};

use super::{about, count, lapsed};
use crate::consent::{self, Channel, ConsentAction, Evidence, NewEvent};
use crate::erasure::plan::Answer;
use crate::erasure::tests::{copied, opened};
use crate::erasure::{self, Ground, Order};
use crate::error::CrmError;
use crate::requests::{self, Answer as Report, Content};
use crate::testing::{OWNER, TempVault, founded, person_with, read, write};

const EMAIL: &str = "anna.mala@example.sk";
const PHONE: &str = "+421905111222";

fn anna(vault: &TempVault) -> Uuid {
    let values = [
        ("name", "Anna Malá-Kanárik"),
        ("email", EMAIL),
        ("phone", "0905 111 222"),
    ];
    person_with(vault, "contract", &values)
}

fn said(vault: &TempVault, person: Uuid, action: ConsentAction) {
    let event = NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: (action == ConsentAction::Grant).then(|| Evidence {
            name: "suhlas-kanarik.pdf".to_owned(),
            bytes: b"podpis-kanarik".repeat(3_000),
        }),
    };
    write(vault, |w| consent::record(w, &event)).unwrap();
}

fn erase(vault: &TempVault, person: Uuid) -> erasure::Done {
    let order = Order {
        person,
        ground: Ground::ConsentWithdrawn,
        agreed: None,
        answer: Answer::Keep,
    };
    erasure::run(vault, OWNER, &order, &Job::silent()).unwrap()
}

fn left(vault: &Vault, address: &str) -> Option<Report> {
    let report: Result<_, CrmError> = vault.read(|r| requests::answer_left(r, address, &[]));
    report.unwrap()
}

/// What the archive tells the person: their name, what they said, whether the file is whole.
fn told(vault: &Vault, address: &str) -> Option<(String, Vec<&'static str>, bool)> {
    let answer = left(vault, address)?;
    let said = answer.consents.iter().map(|event| event.kind.as_str()).collect();
    let whole = |bytes: &[u8]| bytes == b"podpis-kanarik".repeat(3_000);
    let files = answer
        .consents
        .iter()
        .filter_map(|event| event.evidence.as_ref()?.bytes.as_ref());
    let whole = files.map(|bytes| whole(bytes.inside())).eq([true]);
    Some((answer.name.inside().clone(), said, whole))
}

fn expected() -> Option<(String, Vec<&'static str>, bool)> {
    Some(("Anna Malá-Kanárik".to_owned(), vec!["grant", "withdraw"], true))
}

#[test]
fn who_was_erased_finds_their_proof_by_each_address_and_nobody_else_does() {
    let vault = founded();
    let id = anna(&vault);
    said(&vault, id, ConsentAction::Grant);
    said(&vault, id, ConsentAction::Withdraw);
    assert!(told(&vault, EMAIL).is_none(), "the log of consents tells it");
    erase(&vault, id);
    for address in [EMAIL, "  ANNA.Mala@example.sk ", PHONE, "0905 111 222"] {
        assert_eq!(told(&vault, address), expected(), "{address}");
    }
    for address in ["ina@example.sk", "0905 111 223", "", "zle"] {
        assert!(told(&vault, address).is_none(), "{address}");
    }
    let answer = left(&vault, EMAIL).unwrap();
    let facts: Vec<(&str, String)> = answer
        .facts
        .iter()
        .map(|fact| match &fact.value {
            Content::Told(value) => (fact.field.as_str(), value.inside().clone()),
            Content::Withheld => (fact.field.as_str(), String::new()),
        })
        .collect();
    let phone = facts.iter().find(|(key, _)| *key == "phone").unwrap().1.clone();
    assert_eq!(facts.len(), 3, "{facts:?}");
    assert!(phone.contains("905"));
    assert_eq!(answer.archived.len(), 1);
    assert_eq!(answer.archived[0].until.to_string(), "2030-03-02");
    assert_eq!(answer.wordings.len(), 1, "the full text of what she agreed to");
    // A new record with the same address is told of it too, without being told twice what it says itself.
    let again = write(&vault, |w| {
        let new = crate::people::NewPerson {
            values: [("name", "Anna Malá-Kanárik"), ("email", EMAIL)]
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into(),
            purpose: "contract".to_owned(),
            source: crate::people::from_the_person(vault.world().today()),
            batch: None,
            sample: false,
            despite_duplicate: false,
        };
        crate::people::add_on_basis(w, &new, Some("nová zmluva"))
    })
    .unwrap();
    let answer = read(&vault, |r| requests::answer(r, again, &[]));
    assert_eq!((answer.archived.len(), answer.consents.len()), (1, 2));
    let names = answer.facts.iter().filter(|fact| fact.field == "name");
    assert_eq!(names.count(), 1);
}

/// Nothing of it can be read in a page: it is sealed.
#[test]
fn no_page_shows_what_the_archive_holds() {
    let vault = founded();
    let id = anna(&vault);
    said(&vault, id, ConsentAction::Grant);
    assert_eq!(erase(&vault, id).receipt.cleaned.traces, 0);
    let mut seen = 0;
    vault
        .each_page(|_, page| {
            let page = String::from_utf8_lossy(page).to_lowercase();
            seen += ["kanárik", "kanarik", "anna.mala", "905111222"]
                .iter()
                .filter(|needle| page.contains(**needle))
                .count();
        })
        .unwrap();
    assert_eq!(seen, 0);
    assert!(told(&vault, EMAIL).is_some());
}

#[test]
fn an_older_copy_that_erases_again_archives_the_same_proof_once() {
    let mut vault = founded();
    let id = anna(&vault);
    said(&vault, id, ConsentAction::Grant);
    said(&vault, id, ConsentAction::Withdraw);
    let path = vault.close().to_owned();
    let (_dir, before) = copied(&path);
    vault.reopen();
    vault.advance(TimeDelta::hours(1));
    erase(&vault, id);
    let ids = read(&vault, |r| about(r, &[EMAIL.to_owned()]));
    let world = vault.world.clone();
    vault.close();
    std::fs::copy(path.join("erasures.ledger"), before.join("erasures.ledger")).unwrap();
    for round in 0..2 {
        let restored = opened(&before, &world);
        let again: Result<_, CrmError> = restored.read(|r| about(r, &[EMAIL.to_owned()]));
        assert_eq!(again.unwrap(), ids, "{round}");
        assert_eq!(told(&restored, EMAIL), expected(), "{round}");
        assert!(restored.verify(&Job::silent()).unwrap().ok);
    }
}

/// Of an erased backup nothing is left that a proof could be made of: it takes the archive over.
#[test]
fn an_erased_backup_holds_the_proof_and_one_out_of_reach_makes_it() {
    for reachable in [true, false] {
        let vault = founded();
        let id = anna(&vault);
        said(&vault, id, ConsentAction::Grant);
        said(&vault, id, ConsentAction::Withdraw);
        let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
        let backup = made.copies[0].result.as_ref().unwrap().path.clone();
        let away = backup.with_extension("away");
        if !reachable {
            std::fs::rename(&backup, &away).unwrap();
        }
        let done = erase(&vault, id);
        let state = if reachable {
            BackupState::Rewritten
        } else {
            BackupState::Unreachable
        };
        assert_eq!(done.receipt.backups, [(backup.clone(), state)]);
        if !reachable {
            std::fs::rename(&away, &backup).unwrap();
        }
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("obnova.dovernik");
        let passphrase = Passphrase::new(PASSPHRASE);
        let request = Restore {
            backup: &backup,
            to: &to,
            key: Key::Passphrase(&passphrase),
            ledger_of: Some(vault.folder()),
        };
        backup::restore(&request, &crate::schema::schema(), &vault.world, &Job::silent()).unwrap();
        let restored = opened(&to, &vault.world);
        assert_eq!(told(&restored, EMAIL), expected(), "{reachable}");
        let gone: Result<_, CrmError> = restored.read(|r| crate::people::get(r, id));
        assert!(gone.is_err());
    }
}

#[test]
fn after_its_day_a_proof_goes_with_its_key_also_from_backups_and_older_copies() {
    let mut vault = founded();
    let id = anna(&vault);
    said(&vault, id, ConsentAction::Grant);
    said(&vault, id, ConsentAction::Withdraw);
    let path = vault.close().to_owned();
    let (_dir, before) = copied(&path);
    vault.reopen();
    erase(&vault, id);
    let norm = EMAIL.to_owned();
    let (n, until) = read(&vault, |r| count(r, &norm));
    assert_eq!(
        (n, until.map(|day| day.to_string()).as_deref()),
        (1, Some("2030-03-02"))
    );
    let due = |vault: &TempVault| read(vault, |r| lapsed(r, vault.world().today()));
    vault.advance(until.unwrap() - vault.world().today());
    assert_eq!(due(&vault).len(), 0, "on the last day");
    vault.advance(TimeDelta::days(1));
    let ids: Vec<Uuid> = due(&vault).iter().map(|proof| proof.id).collect();
    assert_eq!(ids.len(), 1);
    let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
    assert!(made.copies[0].result.is_ok());
    let (_, receipt) = erasure::proofs(&vault, OWNER, &ids, &Job::silent()).unwrap();
    assert!(
        receipt
            .backups
            .iter()
            .all(|(_, state)| *state == BackupState::Rewritten)
    );
    assert!(told(&vault, EMAIL).is_none() && due(&vault).is_empty());
    assert_eq!(read(&vault, |r| erasure::left(r, &ids)), []);
    let world = vault.world.clone();
    vault.close();
    std::fs::copy(path.join("erasures.ledger"), before.join("erasures.ledger")).unwrap();
    let restored = opened(&before, &world);
    assert!(
        told(&restored, EMAIL).is_none(),
        "the end of the proof is in the ledger too"
    );
}
