//! Every page of the database file, decrypted without SQLite and searched.
//!
//! SQLite shows what its tables hold. What it leaves behind in free pages, in the gaps of half-full ones and in the
//! pages of a search index is seen only here.

use std::collections::BTreeSet;
use std::fs::File;

use aes::Aes256;
use aes::cipher::{Array, BlockModeDecrypt, KeyIvInit};
use aho_corasick::AhoCorasick;
use zeroize::Zeroizing;

use crate::VaultError;
use crate::anchor::{PAGE, is_lock_page};
use crate::crypto::Secret;
use crate::folder::read_at;

/// Bytes behind the ciphertext of a page: IV and MAC (docs/format.md §3).
const RESERVED: usize = 80;
const IV: usize = 16;
/// The salt, which page 1 has in place of its first bytes.
const SALT: usize = 16;
/// Pages read at once.
const CHUNK: u64 = 256;

/// What a search came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hits {
    /// Pages searched.
    pub(super) pages: u64,
    /// Numbers of the pieces that were found.
    pub(super) pieces: BTreeSet<usize>,
}

/// The automaton that finds all pieces in one pass.
pub(super) fn automaton(pieces: &[&[u8]]) -> Result<AhoCorasick, VaultError> {
    AhoCorasick::new(pieces).map_err(|_| VaultError::Internal("needles"))
}

/// Searches every page of the file. Nobody may write to it meanwhile.
pub(super) fn scan(file: &File, key: &Secret, pieces: &[&[u8]]) -> Result<Hits, VaultError> {
    let automaton = automaton(pieces)?;
    let mut found = BTreeSet::new();
    let pages = each_page(file, key, |_, clear| {
        let hits = automaton.find_overlapping_iter(clear);
        found.extend(hits.map(|hit| hit.pattern().as_usize()));
    })?;
    Ok(Hits { pages, pieces: found })
}

/// Shows `f` each page in the clear with its number, and returns how many there are. Nobody may write to the file
/// meanwhile.
pub(crate) fn each_page(file: &File, key: &Secret, mut f: impl FnMut(u64, &[u8])) -> Result<u64, VaultError> {
    let pages = file.metadata()?.len() / PAGE;
    let page = usize::try_from(PAGE).unwrap_or(1);
    // What is decrypted is personal data until the next read.
    let mut buf = Zeroizing::new(vec![0; usize::try_from(CHUNK * PAGE).unwrap_or(0)]);
    let mut first = 1;
    while first <= pages {
        let count = CHUNK.min(pages + 1 - first);
        let len = usize::try_from(count * PAGE).unwrap_or(0);
        let chunk = buf.get_mut(..len).unwrap_or_default();
        read_at(file, chunk, (first - 1) * PAGE)?;
        for (number, page) in (first..).zip(chunk.chunks_mut(page)) {
            if !is_lock_page(number) {
                f(
                    number,
                    decrypt(number, page, key).ok_or(VaultError::Internal("page"))?,
                );
            }
        }
        first += count;
    }
    Ok(pages)
}

/// Decrypts a page in its place: AES-256 in CBC mode under the database key.
fn decrypt<'p>(number: u64, page: &'p mut [u8], key: &Secret) -> Option<&'p mut [u8]> {
    let (clear, reserved) = page.split_at_mut_checked(page.len().checked_sub(RESERVED)?)?;
    let iv = reserved.first_chunk::<IV>()?;
    let skipped = if number == 1 { SALT } else { 0 };
    let body = clear.get_mut(skipped..)?;
    let (blocks, _) = Array::slice_as_chunks_mut(body);
    cbc::Decryptor::<Aes256>::new(key.bytes().into(), iv.into()).decrypt_blocks(blocks);
    Some(body)
}
