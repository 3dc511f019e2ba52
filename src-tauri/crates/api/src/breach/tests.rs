use std::collections::BTreeSet;

use super::*;
use crate::people::types::NewPerson;
use crate::testing::owner;

fn lost() -> OpenBreach {
    OpenBreach {
        what: "lost-device".into(),
        aware_at: "2026-03-02T08:00:00+01:00".into(),
        ..OpenBreach::default()
    }
}

#[test]
fn the_words_of_what_happened_are_those_of_the_contract() {
    let desk = owner();
    for what in What::ALL {
        let request = OpenBreach {
            what: what.as_str().into(),
            ..lost()
        };
        let opened = open(&desk.session, &request).unwrap();
        assert_eq!(opened.notify_by, "2026-03-05T08:00:00+01:00");
        assert_eq!(affected(&desk.session, opened.id).unwrap().what, what.as_str());
    }
    let words: BTreeSet<&str> = What::ALL.into_iter().map(What::as_str).collect();
    assert_eq!(words.len(), 6);
    let fire = OpenBreach {
        what: "fire".into(),
        ..lost()
    };
    assert_eq!(open(&desk.session, &fire).err().unwrap().code, "bad-breach");
}

#[test]
fn backups_in_the_vaults_folder_go_with_a_lost_device_if_they_were_there() {
    let desk = owner();
    let (vault, staff) = (desk.session.vault(), desk.session.staff());
    let places = vault.backup_places().unwrap();
    vault.backup(staff, &places, &::vault::Job::silent()).unwrap();
    let now = desk.session.world().now();
    let at_once = OpenBreach {
        aware_at: now.to_rfc3339(),
        ..lost()
    };
    for (request, backups) in [(lost(), 0), (at_once, 1)] {
        let opened = open(&desk.session, &request).unwrap();
        assert_eq!(affected(&desk.session, opened.id).unwrap().backups, backups);
    }
}

#[test]
fn the_papers_are_written_and_the_letters_are_told_of() {
    let desk = owner();
    let folder = tempfile::tempdir().unwrap();
    let anna = NewPerson {
        name: "Anna Malá".into(),
        given: None,
        family: None,
        company: None,
        email: Some("mala@klasok.example".into()),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    let person = crate::people::add(&desk.session, anna).unwrap().id;
    let now = desk.session.world().now().to_rfc3339();
    let opened = open(
        &desk.session,
        &OpenBreach {
            aware_at: now.clone(),
            ..lost()
        },
    )
    .unwrap();
    let (out, job) = (folder.path().join("a.pdf"), ::vault::Job::silent());
    let report = write_report(&desk.session, opened.id, &out, &job).unwrap();
    assert_eq!((report.letters, report.pages > 0), (0, true));
    let letters = write_letters(&desk.session, opened.id, &out, &job).unwrap();
    assert_eq!((letters.letters, letters.pages), (1, 1));
    let given = crate::disclosure::list(&desk.session, person).unwrap();
    assert_eq!(given.first().map(|line| line.way.as_str()), Some("breach-letter"));
    let cancelled = ::vault::Job::silent();
    cancelled.cancel();
    let gone = folder.path().join("b.pdf");
    assert_eq!(
        write_letters(&desk.session, opened.id, &gone, &cancelled)
            .err()
            .unwrap()
            .code,
        "cancelled"
    );
    assert!(!gone.exists() && std::fs::read_dir(folder.path()).unwrap().count() == 1);

    let nobody = open(
        &desk.session,
        &OpenBreach {
            what: "wrong-recipient".into(),
            aware_at: now,
            until: Some("2020-01-01".into()),
            ..OpenBreach::default()
        },
    )
    .unwrap();
    assert_eq!(
        write_letters(&desk.session, nobody.id, &gone, &job)
            .err()
            .unwrap()
            .code,
        "nobody-affected"
    );
}
