//! The MAC of every page, checked without SQLite.
//!
//! SQLCipher 4 with its default settings: a page of 4096 bytes ends with 16 bytes of IV and 64 bytes of
//! HMAC-SHA512 over ciphertext, IV and page number (little-endian); the first 16 bytes of page 1 are the salt and not
//! covered. The MAC key is PBKDF2-HMAC-SHA512 with two rounds over the raw key and the salt, each byte of it XOR 0x3a.

use std::fs::File;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::anchor::{PAGE, is_lock_page};
use crate::crypto::Secret;
use crate::folder::read_at;
use crate::{Job, VaultError};

const SALT: usize = 16;
const TAG: usize = 64;
const SALT_MASK: u8 = 0x3a;
/// Pages read at once.
const CHUNK: u64 = 256;

/// The key of the page MACs.
pub(crate) struct PageKey(Hmac<Sha512>);

impl PageKey {
    pub(crate) fn new(key: &Secret, salt: &[u8; SALT]) -> Self {
        Self(hmac(&pbkdf2_two_rounds(
            key.bytes(),
            &salt.map(|b| b ^ SALT_MASK),
        )))
    }

    fn holds(&self, number: u64, page: &[u8]) -> bool {
        let skipped = if number == 1 { SALT } else { 0 };
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let Some((content, tag)) = page.split_last_chunk::<TAG>() else {
            return false;
        };
        let mut mac = self.0.clone();
        mac.update(content.get(skipped..).unwrap_or_default());
        mac.update(&number.to_le_bytes());
        mac.verify_slice(tag).is_ok()
    }
}

/// HMAC-SHA512 with a key shorter than its block, padded with zero bytes (RFC 2104).
fn hmac(key: &[u8; 32]) -> Hmac<Sha512> {
    let mut block = Zeroizing::new([0; 128]);
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    Hmac::new(&(*block).into())
}

/// PBKDF2 (RFC 8018 §5.2) for one block and two rounds: U₁ XOR U₂, the first 32 bytes.
fn pbkdf2_two_rounds(password: &[u8; 32], salt: &[u8; SALT]) -> Zeroizing<[u8; 32]> {
    let prf = hmac(password);
    let first = prf
        .clone()
        .chain_update(salt)
        .chain_update(1_u32.to_be_bytes())
        .finalize()
        .into_bytes();
    let second = prf.chain_update(first).finalize().into_bytes();
    let mut out = Zeroizing::new([0; 32]);
    for (to, (a, b)) in out.iter_mut().zip(first.iter().zip(second.iter())) {
        *to = a ^ b;
    }
    out
}

/// Pages of the file and the numbers of those whose MAC does not hold. An incomplete last page counts as one.
pub(crate) fn bad_pages(file: &File, key: &PageKey, job: &Job) -> Result<(u64, Vec<u64>), VaultError> {
    bad_pages_in(file, 0, file.metadata()?.len(), key, job)
}

/// The same for a database of `len` bytes that begins at `offset` inside another file.
pub(crate) fn bad_pages_in(
    file: &File,
    offset: u64,
    len: u64,
    key: &PageKey,
    job: &Job,
) -> Result<(u64, Vec<u64>), VaultError> {
    let (whole, pages) = (len / PAGE, len.div_ceil(PAGE));
    let mut bad = Vec::new();
    let mut buf = vec![0; usize::try_from(CHUNK * PAGE).unwrap_or(0)];
    let mut first = 1;
    while first <= whole {
        job.check()?;
        let count = CHUNK.min(whole + 1 - first);
        let chunk = buf
            .get_mut(..usize::try_from(count * PAGE).unwrap_or(0))
            .unwrap_or_default();
        read_at(file, chunk, offset + (first - 1) * PAGE)?;
        for (number, page) in (first..).zip(chunk.chunks(usize::try_from(PAGE).unwrap_or(1))) {
            if !is_lock_page(number) && !key.holds(number, page) {
                bad.push(number);
            }
        }
        first += count;
        job.step(first - 1, pages);
    }
    if pages > whole {
        bad.push(pages);
    }
    Ok((pages, bad))
}
