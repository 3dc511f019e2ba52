//! The two copies of the header on the disk.

use super::codec::{Parsed, encode, parse};
use super::{Header, MasterKey};
use crate::VaultError;
use crate::folder::{Folder, KEYS, KEYS_2};

/// What the two files hold.
#[derive(Debug)]
pub(crate) struct Copies {
    /// The readable headers, newest generation first, each one once.
    pub(crate) headers: Vec<Header>,
    /// Files that are missing or not in order.
    pub(crate) broken: Vec<&'static str>,
}

/// Reads both copies.
///
/// # Errors
/// [`VaultError::NotAVault`] if neither file is there, [`VaultError::NewerVersion`] if one is of a later format,
/// [`VaultError::Damaged`] if none can be read.
pub(crate) fn load(folder: &Folder) -> Result<Copies, VaultError> {
    let mut copies = Copies {
        headers: Vec::new(),
        broken: Vec::new(),
    };
    let mut found = false;
    for name in [KEYS, KEYS_2] {
        let bytes = folder.read(name)?;
        found |= bytes.is_some();
        match bytes.as_deref().map_or(Parsed::Damaged, parse) {
            Parsed::Header(header) => copies.headers.push(header),
            Parsed::Newer => return Err(VaultError::NewerVersion),
            Parsed::Damaged => copies.broken.push(name),
        }
    }
    if !found {
        return Err(VaultError::NotAVault);
    }
    copies.headers.sort_by_key(|h| std::cmp::Reverse(h.generation));
    copies.headers.dedup();
    if copies.headers.is_empty() {
        Err(VaultError::Damaged {
            file: KEYS,
            what: "keys",
        })
    } else {
        Ok(copies)
    }
}

/// Writes the other copy, reads it back and tries it, and only then writes the first one.
///
/// `masters` are the master keys in the order of the epochs. `trial` opens the header as its owner would; its error
/// leaves the first copy as it was.
pub(crate) fn save(
    folder: &Folder,
    header: &Header,
    masters: &[&MasterKey],
    trial: impl FnOnce(&Header) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let bytes = encode(header);
    folder.replace(KEYS_2, &bytes)?;
    let fault = VaultError::Damaged {
        file: KEYS_2,
        what: "keys",
    };
    let Parsed::Header(written) = parse(&folder.read(KEYS_2)?.unwrap_or_default()) else {
        return Err(fault);
    };
    let authentic = masters.len() == written.epochs.len()
        && (masters.iter().enumerate()).all(|(epoch, master)| written.is_authentic(epoch, master));
    if written != *header || !authentic {
        return Err(fault);
    }
    trial(&written)?;
    folder.replace(KEYS, &bytes)
}
