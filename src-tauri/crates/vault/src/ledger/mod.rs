//! `erasures.ledger`: what was erased and must stay erased after a restore.
//!
//! The file begins with a header under a MAC; the head of an empty ledger is that MAC. Its key comes from the key
//! inside the vault, which is never rotated, so that old backups and old copies of the ledger stay readable.

use uuid::Uuid;

use crate::VaultError;
use crate::crypto::{Secret, derive, mac, mac_holds};
use crate::folder::{Folder, LEDGER};
use crate::wire::{Fields, Layout};

const MAGIC: &[u8; 8] = b"DVRNLEDG";
const VERSION: u16 = 1;
const LABEL: &str = "dovernik/1 ledger";

/// Count and head of a ledger in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LedgerHead {
    pub(crate) count: u64,
    pub(crate) head: [u8; 32],
}

fn head_of_empty(vault: Uuid, vk: &Secret) -> Result<(Vec<u8>, [u8; 32]), VaultError> {
    let key = derive(vk.bytes(), vault.as_bytes(), LABEL)?;
    let content = Layout::default()
        .bytes(MAGIC)
        .u16(VERSION)
        .pad(16)
        .bytes(vault.as_bytes())
        .finish();
    let tag = mac(&key, &[&content]);
    Ok((content, tag))
}

/// Writes an empty ledger.
pub(crate) fn create(folder: &Folder, vault: Uuid, vk: &Secret) -> Result<LedgerHead, VaultError> {
    let (content, head) = head_of_empty(vault, vk)?;
    folder.replace(LEDGER, &[content.as_slice(), &head].concat())?;
    Ok(LedgerHead { count: 0, head })
}

/// Reads the ledger; `None` if it is missing, damaged or of another vault.
///
/// # Errors
/// [`VaultError::NewerVersion`] if a later version of the program wrote it.
pub(crate) fn check(folder: &Folder, vault: Uuid, vk: &Secret) -> Result<Option<LedgerHead>, VaultError> {
    let bytes = folder.read(LEDGER)?.unwrap_or_default();
    let key = derive(vk.bytes(), vault.as_bytes(), LABEL)?;
    let Some((content, rest)) = bytes.split_first_chunk::<32>() else {
        return Ok(None);
    };
    let Some((tag, entries)) = rest
        .split_first_chunk::<32>()
        .filter(|(tag, _)| mac_holds(&key, &[content], *tag))
    else {
        return Ok(None);
    };
    let mut fields = Fields::new(content);
    if fields.array() != Some(*MAGIC) {
        return Ok(None);
    }
    if fields.u16() != Some(VERSION) || !entries.is_empty() {
        return Err(VaultError::NewerVersion);
    }
    Ok(Some(LedgerHead { count: 0, head: *tag }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_byte_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let (vault, vk) = (Uuid::from_u128(1), Secret::new([2; 32]));
        let head = create(&folder, vault, &vk).unwrap();
        assert_eq!(check(&folder, vault, &vk).unwrap(), Some(head));
        assert_eq!(
            check(&folder, Uuid::from_u128(2), &vk).unwrap(),
            None,
            "another vault's"
        );
        let bytes = folder.read(LEDGER).unwrap().unwrap();
        for at in 0..bytes.len() {
            let mut bad = bytes.clone();
            bad[at] ^= 1;
            folder.replace(LEDGER, &bad).unwrap();
            assert_eq!(check(&folder, vault, &vk).unwrap(), None, "byte {at}");
        }
        std::fs::remove_file(folder.file(LEDGER)).unwrap();
        assert_eq!(check(&folder, vault, &vk).unwrap(), None, "missing");
    }
}
