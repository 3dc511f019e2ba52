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
/// `masters` are the master keys in the order of the epochs. `trial` opens the header as its owner would. The newer
/// copy is the one that counts, so an error takes it back, and once it is tried the change is made: a first copy that
/// cannot be written is mended at the next unlock.
///
/// # Errors
/// What the trial or the disk says, and the old header counts; [`VaultError::Unknown`] if the other copy could not be
/// taken back.
pub(crate) fn save(
    folder: &Folder,
    header: &Header,
    masters: &[&MasterKey],
    trial: impl FnOnce(&Header) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let bytes = encode(header);
    if let Err(error) = try_out(folder, header, &bytes, masters, trial) {
        return Err(take_back(folder, &bytes).err().unwrap_or(error));
    }
    if let Err(error) = folder.replace(KEYS, &bytes) {
        tracing::warn!(code = error.code(), "one copy of the keys was not written");
    }
    Ok(())
}

/// Puts the first copy in the place of the other one, if that became the new one.
fn take_back(folder: &Folder, new: &[u8]) -> Result<(), VaultError> {
    let unknown = |_| VaultError::Unknown;
    if folder.read(KEYS_2).map_err(unknown)?.as_deref() != Some(new) {
        return Ok(());
    }
    match folder.read(KEYS).map_err(unknown)? {
        // A first copy that is itself damaged must not become the only one.
        Some(old) if matches!(parse(&old), Parsed::Header(_)) => {
            folder.replace(KEYS_2, &old).map_err(unknown)
        }
        Some(_) => Err(VaultError::Unknown),
        None => std::fs::remove_file(folder.file(KEYS_2)).map_err(|_| VaultError::Unknown),
    }
}

fn try_out(
    folder: &Folder,
    header: &Header,
    bytes: &[u8],
    masters: &[&MasterKey],
    trial: impl FnOnce(&Header) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    folder.replace(KEYS_2, bytes)?;
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
    trial(&written)
}
