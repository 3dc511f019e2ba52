//! A 32-byte key that wipes itself, and what is made of it.

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::{VaultError, World};

/// A key of 32 bytes: wiped when dropped, never printed.
#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub(crate) fn new(mut bytes: [u8; 32]) -> Self {
        let secret = Self(Zeroizing::new(bytes));
        bytes.zeroize();
        secret
    }

    pub(crate) fn random(world: &World) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        world.fill(bytes.as_mut());
        Self(bytes)
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes
            .first_chunk()
            .filter(|_| bytes.len() == 32)
            .map(|chunk| Self(Zeroizing::new(*chunk)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// HKDF-SHA256 (RFC 5869) of one key of 32 bytes.
///
/// # Errors
/// None that can happen: 32 bytes are always below the limit of 255 hashes.
pub(crate) fn derive(key: &[u8], salt: &[u8], label: &str) -> Result<Secret, VaultError> {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), key)
        .expand(label.as_bytes(), out.as_mut())
        .map_err(|_| VaultError::Internal("hkdf"))?;
    Ok(Secret(out))
}

/// A running HMAC-SHA256, for what does not fit into memory.
pub(crate) fn hmac(key: &Secret) -> Hmac<Sha256> {
    // HMAC pads a short key with zero bytes to the block of 64 (RFC 2104): done here, no length can be refused.
    let mut block = Zeroizing::new([0; 64]);
    for (to, from) in block.iter_mut().zip(key.bytes()) {
        *to = *from;
    }
    Hmac::new(&(*block).into())
}

/// HMAC-SHA256 over the parts, one after the other.
pub(crate) fn mac(key: &Secret, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = hmac(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Whether `tag` is the MAC over the parts, compared in constant time.
pub(crate) fn mac_holds(key: &Secret, parts: &[&[u8]], tag: &[u8]) -> bool {
    let mut mac = hmac(key);
    for part in parts {
        mac.update(part);
    }
    mac.verify_slice(tag).is_ok()
}

/// SHA-256 over the parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, test case 2: a key shorter than 32 bytes is the same key with zero bytes behind it.
    #[test]
    fn mac_is_hmac_sha_256() {
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let tag = mac(&Secret::new(key), &[b"what do ya want ", b"for nothing?"]);
        assert_eq!(
            hex::encode(tag),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert!(mac_holds(
            &Secret::new(key),
            &[b"what do ya want for nothing?"],
            &tag
        ));
        assert!(!mac_holds(
            &Secret::new(key),
            &[b"what do ya want for nothing!"],
            &tag
        ));
        assert!(!mac_holds(
            &Secret::new(key),
            &[b"what do ya want for nothing?"],
            &tag[..31]
        ));
    }

    /// RFC 5869, test case 1, whose first 32 bytes of output are what a length of 32 gives.
    #[test]
    fn derive_is_hkdf_sha_256() {
        let salt = hex::decode("000102030405060708090a0b0c").unwrap();
        let info = String::from_utf8(hex::decode("30313233").unwrap()).unwrap();
        let a = derive(&[0x0b; 22], &salt, &info).unwrap();
        let mut expected = [0; 32];
        Hkdf::<Sha256>::new(Some(&salt), &[0x0b; 22])
            .expand(b"0123", &mut expected)
            .unwrap();
        assert_eq!(a.bytes(), &expected);
        assert_ne!(
            a.bytes(),
            derive(&[0x0b; 22], &salt, "other").unwrap().bytes(),
            "the label matters"
        );
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new([0x41; 32])), "Secret(…)");
    }
}
