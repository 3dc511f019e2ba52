use std::collections::BTreeSet;

use super::*;
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
