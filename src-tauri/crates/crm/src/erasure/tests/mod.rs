//! One person among many is erased, and stays erased.

mod backups;
mod killed;
mod partial;
mod replay;
mod symmetry;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use tempfile::TempDir;
use testkit::canary::Canaries;
use testkit::vaults::PASSPHRASE;
use text::Lang;
use uuid::Uuid;
use vault::backup::BackupState;
use vault::ledger::Erased;
use vault::store::NewFile;
use vault::{AuditQuery, Job, Key, Passphrase, Vault, World, Write};

use super::{erase_whole, known_by, left, store};
use crate::consent::{self, Channel, ConsentAction, Evidence, NewEvent};
use crate::error::CrmError;
use crate::people::{self, NewPerson, Source, SourceKind};
use crate::requests::tests::planter;
use crate::testing::{OWNER, TempVault, founded, read, refused, write};
use crate::timeline;

/// Fields of the canary; every value is found nowhere else.
const FIELDS: [&str; 8] = [
    "name", "given", "family", "company", "email", "phone", "city", "street",
];

fn canaries() -> Canaries {
    Canaries::new(7, &[FIELDS.as_slice(), &["note", "reason", "evidence"]].concat())
}

/// Sightings in every decrypted page.
fn sightings(vault: &Vault, canaries: &Canaries) -> Vec<String> {
    let mut seen = Vec::new();
    vault
        .each_page(|number, page| {
            let found = canaries.found_in(page).into_iter();
            seen.extend(found.map(|s| format!("{} as {} on page {number}", s.key, s.form)));
        })
        .unwrap();
    seen
}

/// The same in a backup.
fn in_backup(vault: &Vault, path: &Path, canaries: &Canaries) -> Vec<String> {
    let mut seen = Vec::new();
    vault
        .each_page_of_backup(path, |number, page| {
            let found = canaries.found_in(page).into_iter();
            seen.extend(found.map(|s| format!("{} as {} on page {number}", s.key, s.form)));
        })
        .unwrap();
    seen
}

/// Other people, all in one transaction.
fn crowd(vault: &TempVault, from: u64, to: u64) {
    let today = vault.world().today();
    write(vault, |w| {
        for n in from..to {
            let name = format!("{} {}", NAMES[(n % 7) as usize], SURNAMES[(n % 11) as usize]);
            let values = [
                ("name", name),
                ("email", format!("osoba{n}@firma{}.example", n % 90)),
            ];
            people::add(w, &newcomer(values.map(|(k, v)| (k.to_owned(), v)).into(), today))?;
        }
        Ok(())
    })
    .unwrap();
}

const NAMES: [&str; 7] = ["Peter", "Jana", "Ľubica", "Tomáš", "Eva", "Štefan", "Zuzana"];
const SURNAMES: [&str; 11] = [
    "Novák",
    "Kováčová",
    "Horváth",
    "Balážová",
    "Žák",
    "Tóthová",
    "Kučera",
    "Krajčí",
    "Ďurica",
    "Hudáková",
    "Šimko",
];

fn newcomer(values: BTreeMap<String, String>, today: NaiveDate) -> NewPerson {
    NewPerson {
        values,
        purpose: "contract".to_owned(),
        source: Source {
            kind: SourceKind::Oneself,
            words: String::new(),
            obtained_on: today,
        },
        batch: None,
        sample: false,
        despite_duplicate: true,
    }
}

/// The canary, with something of theirs in as many rooms as a person comes through.
fn plant(vault: &TempVault, canaries: &Canaries) -> Uuid {
    let values = FIELDS
        .iter()
        .map(|key| ((*key).to_owned(), canaries.value(key).unwrap().to_owned()))
        .collect();
    let today = vault.world().today();
    write(vault, |w| {
        let id = people::add(w, &newcomer(values, today))?;
        let said = canaries.value("note").unwrap();
        for (text, private) in [(said.repeat(40), true), (format!("Volala: {said}"), false)] {
            timeline::add_note(w, id, &text, private)?;
        }
        let said = consent_event(id, ConsentAction::Grant, canaries.value("evidence"));
        consent::record(w, &said)?;
        w.audit(
            "tested",
            Some(id),
            serde_json::json!({ "reason": canaries.value("reason") }),
        )?;
        Ok(id)
    })
    .unwrap()
}

/// An attachment, as a room will keep it.
fn keep_file(w: &Write<'_>, subject: Uuid, name: &str, mut bytes: &[u8]) -> Result<Uuid, CrmError> {
    let new = NewFile {
        subject,
        kind: "attachment",
        name,
        limit: 1_000_000,
    };
    Ok(w.put_file(&new, &mut bytes)?)
}

fn consent_event(person: Uuid, action: ConsentAction, evidence: Option<&str>) -> NewEvent<'static> {
    NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: evidence.map(|text| Evidence {
            name: format!("{text}.pdf"),
            bytes: text.as_bytes().repeat(500),
        }),
    }
}

/// The vault's files as a kill or a copy at this moment would leave them.
pub(crate) fn copied(from: &Path) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("firma.dovernik");
    std::fs::create_dir(&to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    (dir, to)
}

pub(crate) fn opened(path: &Path, world: &World) -> Vault {
    let passphrase = Passphrase::new(PASSPHRASE);
    let key = Key::Passphrase(&passphrase);
    let opened = Vault::open(path, key, Some(OWNER), &crate::schema::schema(), world).unwrap();
    assert!(opened.warnings.is_empty(), "{:?}", opened.warnings);
    opened.vault
}

#[test]
fn of_one_among_two_thousand_no_byte_is_left() {
    let canaries = canaries();
    let mut vault = founded();
    crowd(&vault, 0, 1_000);
    let id = plant(&vault, &canaries);
    crowd(&vault, 1_000, 2_000);
    let path = vault.close().to_owned();
    let (_dir, before) = copied(&path);
    vault.reopen();
    let seen = sightings(&vault, &canaries);
    for key in FIELDS {
        assert!(
            seen.iter().any(|s| s.starts_with(key)),
            "{key} can be seen: {seen:?}"
        );
    }

    let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
    let backup = made.copies[0].result.as_ref().unwrap().path.clone();
    assert!(
        !in_backup(&vault, &backup, &canaries).is_empty(),
        "the search can see it"
    );

    let receipt = erase_whole(&vault, OWNER, &[id], &Job::silent()).unwrap();
    assert_eq!(receipt.cleaned.traces, 0, "{receipt:?}");
    assert_eq!(receipt.backups, [(backup.clone(), BackupState::Rewritten)]);
    assert_eq!(in_backup(&vault, &backup, &canaries), [] as [String; 0]);
    assert_eq!(sightings(&vault, &canaries), [] as [String; 0]);
    assert_eq!(refused(vault.read(|r| people::get(r, id))), "unknown-person");
    assert_eq!(read(&vault, |r| left(r, &[id])), []);
    let others: u64 = read(&vault, |r| {
        Ok(r.conn()
            .query_row("SELECT count(*) FROM person", [], |row| row.get(0))?)
    });
    assert_eq!(others, 2_000);
    let verified = vault.verify(&Job::silent()).unwrap();
    assert!(verified.ok, "{verified:?}");
    let query = AuditQuery {
        acts: &["tested"],
        ..AuditQuery::default()
    };
    let told = vault.read(|r| r.audit(&query)).unwrap();
    assert_eq!((told[0].subject, told[0].payload.clone()), (None, None));

    // Yesterday's database with today's ledger: erased again before anybody can read.
    vault.close();
    std::fs::copy(path.join("erasures.ledger"), before.join("erasures.ledger")).unwrap();
    let restored = opened(&before, &vault.world);
    assert_eq!(sightings(&restored, &canaries), [] as [String; 0]);
    let gone: Result<_, CrmError> = restored.read(|r| people::get(r, id));
    assert_eq!(refused(gone), "unknown-person");
    assert!(restored.verify(&Job::silent()).unwrap().ok);
}

/// A table or column that a room adds is swept with the others: every one of them has a row here.
#[test]
fn every_table_of_the_census_is_swept() {
    let vault = founded();
    crowd(&vault, 0, 40);
    let id = Uuid::from_u128(0x5eed);
    write(&vault, |w| {
        for row in planter::rows(w, id)? {
            planter::plant(w, &row)?;
        }
        keep_file(w, id, "canary-file.pdf", b"canary-content")?;
        w.audit("tested", Some(id), serde_json::json!({}))
            .map_err(CrmError::from)
    })
    .unwrap();
    let planted = read(&vault, |r| left(r, &[id]));
    let planted: Vec<&str> = planted.into_iter().map(|(table, _)| table).collect();
    for table in store::tables() {
        assert!(
            planted.contains(&table.name),
            "nothing is planted in {}",
            table.name
        );
    }
    let pages = |vault: &Vault| {
        let mut seen = 0;
        vault
            .each_page(|_, page| seen += u32::from(String::from_utf8_lossy(page).contains("canary-")))
            .unwrap();
        seen
    };
    assert!(pages(&vault) > 0);
    erase_whole(&vault, OWNER, &[id], &Job::silent()).unwrap();
    assert_eq!(read(&vault, |r| left(r, &[id])), []);
    // The recipient is a firm and stays, and so does that it has to be told.
    write(&vault, |w| {
        w.conn().execute_batch(
            "DELETE FROM recipient WHERE name = 'canary-recipient';
             DELETE FROM to_tell WHERE recipient = 'canary-recipient'",
        )?;
        w.audit("tested", None, serde_json::json!({}))
            .map_err(CrmError::from)
    })
    .unwrap();
    assert_eq!(pages(&vault), 0);
}

#[test]
fn what_a_person_is_known_by_are_their_personal_values_and_words() {
    let canaries = canaries();
    let vault = founded();
    let id = plant(&vault, &canaries);
    let needles = read(&vault, |r| known_by(r, &[id]));
    // Each of them is searched for: in a vault that still has the person every one is found, and counted as no trace.
    let receipt = vault
        .erase::<CrmError>(OWNER, &Job::silent(), |_| {
            Ok(vault::erasure::Erasure {
                subjects: vec![Uuid::from_u128(1)],
                erased: everything(),
                needles,
            })
        })
        .unwrap();
    assert_eq!((receipt.cleaned.rewritten, receipt.cleaned.traces), (false, 0));
}

fn everything() -> Erased {
    Erased {
        whole: true,
        plan: [0; 32],
        values: Vec::new(),
        kept: Vec::new(),
        suppression: Vec::new(),
    }
}

/// Erasing one after the other: each is searched for, and the file is written anew seldom.
#[test]
fn many_are_erased_one_after_the_other() {
    let vault = founded();
    crowd(&vault, 0, 600);
    let ids: Vec<Uuid> = read(&vault, |r| {
        let mut statement = r.conn().prepare("SELECT id FROM person WHERE n % 20 = 0")?;
        let ids = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(ids)
    });
    let mut rewritten = 0;
    for id in &ids {
        let receipt = erase_whole(&vault, OWNER, &[*id], &Job::silent()).unwrap();
        assert_eq!(receipt.cleaned.traces, 0);
        rewritten += u32::from(receipt.cleaned.rewritten);
    }
    println!("{rewritten} of {} erasures wrote the file anew", ids.len());
    assert!(
        rewritten * 5 <= u32::try_from(ids.len()).unwrap(),
        "{rewritten} of {}",
        ids.len()
    );
}

/// What this thread has used of the processor: a figure that others at work on the machine do not spoil.
fn processor_time() -> Option<std::time::Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(std::time::Duration::from_nanos(
        told.split(' ').next()?.parse().ok()?,
    ))
}

/// GOALS.md: one of 100 000 is erased and searched for in less than two seconds. Slow to set up, and a figure of a
/// release build only: `cargo test --release -p crm -- --ignored one_of_a_hundred_thousand --nocapture`.
#[test]
#[ignore = "a measurement, in a release build"]
fn one_of_a_hundred_thousand() {
    let canaries = canaries();
    let vault = founded();
    crowd(&vault, 0, 50_000);
    let id = plant(&vault, &canaries);
    crowd(&vault, 50_000, 100_000);
    let (began, used) = (std::time::Instant::now(), processor_time());
    let job = Job::new(std::sync::Arc::new(move |done, of| {
        println!(
            "{done} of {of} after {:?}, {:?} of the processor",
            began.elapsed(),
            processor_time()
        );
    }));
    let receipt = erase_whole(&vault, OWNER, &[id], &job).unwrap();
    let took = processor_time()
        .zip(used)
        .map_or_else(|| began.elapsed(), |(now, then)| now - then);
    println!("{took:?} for {} pages, {receipt:?}", receipt.cleaned.pages);
    let began = std::time::Instant::now();
    vault.settle().unwrap();
    println!("{:?} to come to rest", began.elapsed());
    assert_eq!(sightings(&vault, &canaries), [] as [String; 0]);
    assert!(took.as_secs() < 2, "{took:?}");
}
