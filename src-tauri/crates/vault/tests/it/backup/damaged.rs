//! Damage is reported, cut short or flipped or put together from two files.

use vault::{Job, VaultError};

use super::{back_up, restore_to};
use crate::harness::{self, add_note, closed, edit, owner};

#[test]
fn each_kind_of_damage_has_its_word() {
    let vault = closed(30);
    let opened = harness::open(&vault.path).unwrap().vault;
    let backup = back_up(&opened);
    let whole = std::fs::read(&backup).unwrap();
    let len = whole.len();
    let database = 4096;
    for (what, change) in [
        (
            "head",
            Box::new(|b: &mut Vec<u8>| b[0] ^= 1) as Box<dyn Fn(&mut Vec<u8>)>,
        ),
        ("manifest", Box::new(|b| b[40] ^= 1)),
        ("mac", Box::new(|b| b[200] ^= 1)),
        ("mac", Box::new(move |b| b[database + 5 * 4096 + 99] ^= 0x80)),
        ("mac", Box::new(move |b| b[len - 1] ^= 1)),
        ("manifest", Box::new(move |b| b[len - 40] ^= 1)),
        ("cut-off", Box::new(move |b| b.truncate(len - 1))),
        ("cut-off", Box::new(|b| b.push(0))),
        ("cut-off", Box::new(|b| b.truncate(4000))),
    ] {
        std::fs::write(&backup, &whole).unwrap();
        edit(&backup, |bytes| change(bytes));
        let checked = opened.verify_backup(owner(), &backup, &Job::silent()).unwrap();
        let found: Vec<&str> = checked.problems.iter().map(|p| p.what.as_str()).collect();
        assert!(!checked.ok && found.contains(&what), "{what}: {found:?}");
        let restored = restore_to(&backup, &vault.dir.path().join("r"));
        assert!(
            matches!(&restored, Err(e) if e.exit_code() == 4 || e.exit_code() == 3),
            "{what}: {restored:?}"
        );
        assert!(!vault.dir.path().join("r").exists(), "{what}");
        assert_eq!(opened.backups().unwrap()[0].ok, Some(false));
    }
    std::fs::write(&backup, &whole).unwrap();
    assert!(opened.verify_backup(owner(), &backup, &Job::silent()).unwrap().ok);
}

/// A page of the database flipped: its number is told, so that the place on the disk can be found.
#[test]
fn names_the_page() {
    let vault = closed(10);
    let opened = harness::open(&vault.path).unwrap().vault;
    let backup = back_up(&opened);
    edit(&backup, |bytes| bytes[4096 + 2 * 4096 + 17] ^= 4);
    let checked = opened.verify_backup(owner(), &backup, &Job::silent()).unwrap();
    assert!(
        checked.problems.iter().any(|p| p.what == "page-mac:3"),
        "{checked:?}"
    );
}

/// The database of one backup in the clothes of another.
#[test]
fn two_backups_cannot_be_spliced() {
    let vault = closed(10);
    let opened = harness::open(&vault.path).unwrap().vault;
    let old = std::fs::read(back_up(&opened)).unwrap();
    add_note(&opened, "navyše").unwrap();
    let new = back_up(&opened);
    edit(&new, |bytes| {
        let n = bytes.len().min(old.len()) - 4096;
        bytes[4096..n].copy_from_slice(&old[4096..n]);
    });
    let checked = opened.verify_backup(owner(), &new, &Job::silent()).unwrap();
    assert!(!checked.ok);
}

#[test]
fn a_newer_backup_and_another_vaults_are_refused() {
    let vault = closed(1);
    let stranger = closed(1);
    let opened = harness::open(&vault.path).unwrap().vault;
    let theirs = back_up(&harness::open(&stranger.path).unwrap().vault);
    let refused = opened.verify_backup(owner(), &theirs, &Job::silent());
    assert!(matches!(refused, Err(VaultError::WrongKey { .. })), "{refused:?}");
    let backup = back_up(&opened);
    edit(&backup, |bytes| bytes[9] = 2);
    let newer = restore_to(&backup, &vault.dir.path().join("r"));
    assert!(matches!(newer, Err(VaultError::NewerVersion)), "{newer:?}");
    edit(&backup, |bytes| {
        bytes[9] = 1;
        bytes[12] = 0xff;
    });
    let newer = restore_to(&backup, &vault.dir.path().join("r"));
    assert!(matches!(newer, Err(VaultError::NewerVersion)), "{newer:?}");
}
