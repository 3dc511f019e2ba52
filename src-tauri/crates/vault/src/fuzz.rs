//! Entry points for fuzzing: what reads the bytes of a file that somebody else may have written.
//!
//! Each takes any bytes. It must not panic, and what it accepts must mean the same after it was written again. The
//! targets in `tests/fuzz` call these; the ordinary tests below do too, with seeded changes of real files.

/// `vault.keys`.
pub fn header(bytes: &[u8]) {
    crate::header::fuzz(bytes);
}

/// A slot of `vault.anchor`.
pub fn anchor(bytes: &[u8]) {
    crate::anchor::fuzz(bytes);
}

/// `erasures.ledger`, and the inside of an entry.
pub fn ledger(bytes: &[u8]) {
    crate::ledger::fuzz(bytes);
}

/// The head of a backup.
pub fn backup(bytes: &[u8]) {
    crate::backup::fuzz(bytes);
}

/// `throttle`.
pub fn throttle(bytes: &[u8]) {
    crate::throttle::fuzz(bytes);
}

/// A key for files that are believed under a MAC: the fuzzer could not make one that holds.
pub(crate) fn key() -> (uuid::Uuid, crate::crypto::Secret) {
    (uuid::Uuid::from_u128(1), crate::crypto::Secret::new([2; 32]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{Job, Kdf, NewVault, Passphrase, Schema, Vault, World};

    /// Changed copies of each real file.
    const CHANGES: u64 = 4000;

    fn dice(mut z: u64) -> u64 {
        z = z.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One to four bytes overwritten, a piece cut, doubled or moved.
    fn changed(bytes: &[u8], seed: u64) -> Vec<u8> {
        let mut out = bytes.to_vec();
        let draw = |n: u64, below: usize| usize::try_from(dice(seed * 31 + n)).unwrap() % below.max(1);
        for n in 0..=draw(0, 4) as u64 {
            let at = draw(1 + n, out.len());
            let value = [0, 1, 0x7f, 0x80, 0xff, draw(9 + n, 256) as u8][draw(20 + n, 6)];
            if let Some(byte) = out.get_mut(at) {
                *byte = value;
            }
        }
        match draw(30, 8) {
            0 => out.truncate(draw(31, out.len())),
            1 => out.extend_from_within(draw(32, out.len())..),
            2 => drop(out.drain(draw(33, out.len())..)),
            _ => {}
        }
        out
    }

    /// A file and what reads it.
    type File = (fn(&[u8]), Vec<u8>);

    /// The files of a real vault with a backup.
    fn files() -> Vec<File> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("firma.dovernik");
        let passphrase = Passphrase::new("modrý traktor tancuje na streche");
        let new = NewVault {
            passphrase: &passphrase,
            kdf: Kdf::FAST_FOR_TESTS,
            owner: Uuid::from_u128(7),
        };
        let vault = Vault::create(&path, new, &Schema::default(), &World::system())
            .unwrap()
            .vault;
        vault
            .backup(Uuid::from_u128(7), &[vault.own_place()], &Job::silent())
            .unwrap();
        drop(vault);
        let file = std::fs::read_dir(path.join("backups"))
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .path();
        let read = |name: &str| std::fs::read(path.join(name)).unwrap();
        let mut head = std::fs::read(file).unwrap();
        head.truncate(8192);
        vec![
            (header as fn(&[u8]), read("vault.keys")),
            (anchor, read("vault.anchor")),
            (ledger, read("erasures.ledger")),
            (throttle, read("throttle")),
            (backup, head),
        ]
    }

    #[test]
    fn changed_files_are_read_without_a_panic() {
        for (entry, bytes) in files() {
            entry(&bytes);
            (0..CHANGES).for_each(|seed| entry(&changed(&bytes, seed)));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
            for entry in [header, anchor, ledger, backup, throttle] {
                entry(&bytes);
            }
        }
    }
}
