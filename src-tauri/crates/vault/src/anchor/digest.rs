//! The digest of a database file that is at rest.

use std::fs::File;

use sha2::{Digest, Sha256};

use crate::VaultError;
use crate::folder::read_at;

/// Bytes of a page of the database.
pub(crate) const PAGE: u64 = 4096;
/// Bytes of MAC at the end of a page.
const TAG: usize = 64;
/// SQLite locks bytes from here on; the page they are in holds no data (file format §1.3).
const LOCK_BYTE: u64 = 0x4000_0000;

/// How many pages a file has and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PagesDigest {
    pub(crate) pages: u64,
    /// SHA-256 over the last 64 bytes of every page in order, the page of the lock bytes left out.
    pub(crate) hash: [u8; 32],
}

/// Whether page `number`, counted from 1, holds the lock bytes.
pub(crate) fn is_lock_page(number: u64) -> bool {
    number == LOCK_BYTE / PAGE + 1
}

/// Reads the MAC of every page. Bytes behind the last whole page are part of the hash as they are.
pub(crate) fn digest(file: &File) -> Result<PagesDigest, VaultError> {
    let len = file.metadata()?.len();
    let pages = len / PAGE;
    let mut hash = Sha256::new();
    let mut tag = [0; TAG];
    for number in (1..=pages).filter(|n| !is_lock_page(*n)) {
        read_at(file, &mut tag, number * PAGE - TAG as u64)?;
        hash.update(tag);
    }
    let mut rest = vec![0; usize::try_from(len % PAGE).unwrap_or(0)];
    read_at(file, &mut rest, pages * PAGE)?;
    hash.update(&rest);
    Ok(PagesDigest {
        pages,
        hash: hash.finalize().into(),
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn covers_the_mac_of_each_page_in_order_and_the_length() {
        let mut bytes: Vec<u8> = (0..3 * PAGE).map(|n| u8::try_from(n % 251).unwrap()).collect();
        let of = |bytes: &[u8]| {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(bytes).unwrap();
            digest(&file).unwrap()
        };
        let whole = of(&bytes);
        assert_eq!(whole.pages, 3);
        let tags: Vec<u8> = bytes
            .chunks(4096)
            .flat_map(|page| page[4032..].to_vec())
            .collect();
        assert_eq!(whole.hash, <[u8; 32]>::from(Sha256::digest(tags)));

        assert_ne!(of(&bytes[..8192]), whole, "a page less");
        assert_ne!(of(&[bytes.as_slice(), &[0]].concat()), whole, "a byte more");
        bytes[4096 + 4095] ^= 1;
        assert_ne!(of(&bytes), whole, "another MAC");
    }

    #[test]
    fn the_page_of_the_lock_bytes_is_number_262145() {
        assert!(is_lock_page(262_145) && !is_lock_page(262_144) && !is_lock_page(262_146));
    }
}
