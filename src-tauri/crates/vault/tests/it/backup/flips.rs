//! Flipped bits: every one in a backup is reported, by a look at the whole file alone.

use std::fs::OpenOptions;
use std::os::unix::fs::FileExt;

use vault::backup::is_whole;
use vault::{Job, Key, VaultError, World};

use super::back_up;
use crate::harness::{self, closed};
use crate::soak::{scale, tell};

/// In an ordinary run the database and the empty rest of the head are sampled, everything else is flipped.
fn is_sampled(at: usize, len: usize) -> bool {
    at < 1024 || at + 2048 > len || at.is_multiple_of(97)
}

#[test]
fn every_flipped_byte_is_reported() {
    let scale = scale();
    let vault = closed(2);
    let backup = back_up(&harness::open(&vault.path).unwrap().vault);
    let (world, job) = (World::system(), Job::silent());
    let key = Key::Recovery(&vault.recovery);
    assert!(is_whole(&backup, key, &world, &job).unwrap());

    let bytes = std::fs::read(&backup).unwrap();
    let file = OpenOptions::new().write(true).open(&backup).unwrap();
    let (mut count, mut silent) = (0, Vec::new());
    for (at, byte) in bytes.iter().enumerate() {
        if !scale.is_long() && !is_sampled(at, bytes.len()) {
            continue;
        }
        if scale.over() {
            break;
        }
        file.write_all_at(&[byte ^ (1 << (at % 8))], at as u64).unwrap();
        match is_whole(&backup, key, &world, &job) {
            Ok(false)
            | Err(
                VaultError::NotABackup
                | VaultError::NewerVersion
                | VaultError::WrongKey { .. }
                | VaultError::Damaged { .. },
            ) => {}
            other => silent.push(format!("byte {at}: {other:?}")),
        }
        count += 1;
        file.write_all_at(&[*byte], at as u64).unwrap();
    }
    assert!(
        is_whole(&backup, key, &world, &job).unwrap(),
        "all flips were taken back"
    );
    tell("flips in a backup", count, "bytes", &silent);
}
