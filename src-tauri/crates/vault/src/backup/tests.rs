//! What needs to see inside.

use std::fs::OpenOptions;

use super::container::Container;
use super::keys::BackupKey;
use crate::folder::write_at;
use crate::{Instant, Job, Kdf, Key, NewVault, Passphrase, Schema, Vault, World};

/// Every byte of a small backup, flipped: no key opens it, or the MAC does not hold, or it is no backup.
#[test]
fn every_flipped_byte_is_reported() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::system();
    let passphrase = Passphrase::new("modrý traktor tancuje na streche");
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: world.id(),
    };
    let created = Vault::create(&dir.path().join("v"), new, &Schema::default(), &world).unwrap();
    let vault = created.vault;
    let made = vault
        .backup(world.id(), &[vault.own_place()], &Job::silent())
        .unwrap();
    let path = made.copies[0].result.as_ref().unwrap().path.clone();

    let recovery = Key::Recovery(&created.recovery);
    let now: Instant = world.now().into();
    let whole = Container::open(&path).unwrap();
    let (key, slot, pair) = BackupKey::unlock(&whole.head, recovery, now).unwrap();
    assert!(whole.unpack(&key, None, &Job::silent()).unwrap());

    let bytes = std::fs::read(&path).unwrap();
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    let head = usize::try_from(whole.head.len()).unwrap();
    let mut reported = 0_usize;
    for (at, byte) in bytes.iter().enumerate() {
        write_at(&file, &[byte ^ (1 << (at % 8))], at as u64).unwrap();
        let opened = Container::open(&path).ok().filter(|flipped| {
            // The head decides which key it is; behind it the key stays what it was.
            let key = if at < head {
                BackupKey::open_with(&flipped.head, slot, &pair).ok().flatten()
            } else {
                Some(key.clone())
            };
            key.is_some_and(|key| flipped.unpack(&key, None, &Job::silent()).unwrap())
        });
        assert!(opened.is_none(), "byte {at} of {}", bytes.len());
        reported += 1;
        write_at(&file, &[*byte], at as u64).unwrap();
    }
    assert_eq!(reported, bytes.len());
}
