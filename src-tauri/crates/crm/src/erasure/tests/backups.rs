//! A canary in every personal column of the census, and three old backups: two in reach, one out of it. After the erasure
//! no page of the vault, of a backup or of what is restored from one shows it, and everybody else is whole.

use std::path::PathBuf;

use testkit::vaults::PASSPHRASE;
use uuid::Uuid;
use vault::backup::{self, BackupState, Restore};
use vault::{Job, Key, Passphrase, Vault};

use super::{crowd, erase_whole, keep_file, left, opened};
use crate::error::CrmError;
use crate::requests;
use crate::requests::tests::planter;
use crate::testing::{OWNER, TempVault, founded, person, read, write};

/// Firms are told by name that they received data, and of which fields: both are no data of the person.
const NO_TRACE: [&str; 3] = ["canary-recipient", "canary-disclosed", "canary-firm"];

/// Canaries in a page that are traces of the person.
fn traces(page: &[u8]) -> Vec<String> {
    let page = String::from_utf8_lossy(page);
    let found = page.match_indices("canary-").map(|(at, _)| {
        let text: String = page
            .chars()
            .skip(page.get(..at).map_or(0, |before| before.chars().count()))
            .take(40)
            .collect();
        text
    });
    found
        .filter(|text| !NO_TRACE.iter().any(|known| text.starts_with(known)))
        .collect()
}

fn in_vault(vault: &Vault) -> Vec<String> {
    let mut seen = Vec::new();
    vault.each_page(|_, page| seen.extend(traces(page))).unwrap();
    seen
}

fn in_backup(vault: &Vault, path: &std::path::Path) -> Vec<String> {
    let mut seen = Vec::new();
    vault
        .each_page_of_backup(path, |_, page| seen.extend(traces(page)))
        .unwrap();
    seen
}

fn back_up(vault: &TempVault) -> PathBuf {
    vault.advance(chrono::TimeDelta::days(1));
    let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
    made.copies[0].result.as_ref().unwrap().path.clone()
}

#[test]
fn no_old_backup_brings_a_canary_back_and_everybody_else_is_whole() {
    let vault = founded();
    crowd(&vault, 0, 40);
    let other = person(&vault, "Boris Veľký", "contract");
    let id = Uuid::from_u128(0x5eed);
    write(&vault, |w| {
        for row in planter::rows(w, id)? {
            planter::plant(w, &row)?;
        }
        keep_file(w, id, "canary-file.pdf", b"canary-content")?;
        w.audit("tested", Some(id), serde_json::json!({ "reason": "canary-said" }))
            .map_err(CrmError::from)
    })
    .unwrap();
    let backups = [back_up(&vault), back_up(&vault), back_up(&vault)];
    for backup in &backups {
        assert!(!in_backup(&vault, backup).is_empty(), "the search can see it");
    }
    let whole = |vault: &Vault| {
        let answer: Result<_, CrmError> = vault.read(|r| requests::answer(r, other, &[]));
        requests::snapshot(&answer.unwrap())
    };
    let before = whole(&vault);
    let away = backups[1].with_extension("away");
    std::fs::rename(&backups[1], &away).unwrap();

    let receipt = erase_whole(&vault, OWNER, &[id], &Job::silent()).unwrap();
    assert_eq!(receipt.cleaned.traces, 0);
    let states: Vec<BackupState> = backups
        .iter()
        .map(|path| receipt.backups.iter().find(|(known, _)| known == path).unwrap().1)
        .collect();
    assert_eq!(
        states,
        [
            BackupState::Rewritten,
            BackupState::Unreachable,
            BackupState::Rewritten
        ]
    );
    assert_eq!(in_vault(&vault), [] as [String; 0]);
    assert_eq!(whole(&vault), before, "nothing of anybody else");
    std::fs::rename(&away, &backups[1]).unwrap();
    for (n, backup) in backups.iter().enumerate() {
        if n != 1 {
            assert_eq!(in_backup(&vault, backup), [] as [String; 0], "{n}");
        }
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("obnova.dovernik");
        let passphrase = Passphrase::new(PASSPHRASE);
        let request = Restore {
            backup,
            to: &to,
            key: Key::Passphrase(&passphrase),
            ledger_of: Some(vault.folder()),
        };
        backup::restore(&request, &crate::schema::schema(), &vault.world, &Job::silent()).unwrap();
        let restored = opened(&to, &vault.world);
        assert_eq!(in_vault(&restored), [] as [String; 0], "{n}");
        let rows: Result<_, CrmError> = restored.read(|r| left(r, &[id]));
        assert_eq!(rows.unwrap(), [], "{n}");
        assert_eq!(whole(&restored), before, "{n}");
        assert!(restored.verify(&Job::silent()).unwrap().ok, "{n}");
    }
    // Once it is in reach, the backup itself is erased too.
    vault.erase_in_backups(OWNER, &Job::silent()).unwrap();
    assert_eq!(in_backup(&vault, &backups[1]), [] as [String; 0]);
    assert_eq!(read(&vault, |r| left(r, &[id])), []);
}
