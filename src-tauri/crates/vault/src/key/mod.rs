//! What a person has to open a vault with: a passphrase, a code on paper, a key in the keychain.

mod code;
mod kdf;
mod passphrase;
mod strength;
mod suggest;

pub use code::{CodeError, HandOverCode, RecoveryCode};
pub use kdf::Kdf;
pub use passphrase::Passphrase;
pub use strength::{Strength, Weakness, passphrase_strength};
pub use suggest::{Language, suggest_passphrase};

pub(crate) use kdf::KdfParameters;

/// HKDF label of a recovery slot.
const RECOVERY: &str = "dovernik/1 recovery";
/// HKDF label of a hand-over slot.
const HAND_OVER: &str = "dovernik/1 hand-over";

use crate::crypto::Secret;
use crate::{VaultError, World};

/// A key somebody presents.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The passphrase of a staff member.
    Passphrase(&'a Passphrase),
    /// The code of the recovery sheet.
    Recovery(&'a RecoveryCode),
    /// The one-time code a new colleague got, or somebody whose passphrase was reset.
    HandOver(&'a HandOverCode),
    /// A key that the keychain of the operating system keeps.
    Keychain(&'a KeychainKey),
}

impl Key<'_> {
    /// The key that seals a slot, or `None` if a slot with these parameters is not opened by this kind of key.
    ///
    /// # Errors
    /// [`VaultError::Internal`] if the memory for Argon2id cannot be had.
    pub(crate) fn kek(&self, salt: &[u8; 16], kdf: KdfParameters) -> Result<Option<Secret>, VaultError> {
        match (self, kdf) {
            (Self::Passphrase(passphrase), KdfParameters::Argon2id { m_kib, t }) => {
                kdf::argon2id(passphrase.bytes(), salt, m_kib, t).map(Some)
            }
            (Self::Recovery(code), KdfParameters::Hkdf) => code.0.kek(salt, RECOVERY).map(Some),
            (Self::HandOver(code), KdfParameters::Hkdf) => code.0.kek(salt, HAND_OVER).map(Some),
            (Self::Keychain(key), KdfParameters::Raw) => Ok(Some(key.0.clone())),
            _ => Ok(None),
        }
    }
}

/// 32 random bytes in the keychain of the operating system. They wipe themselves.
#[derive(Clone, Debug)]
pub struct KeychainKey(pub(crate) Secret);

impl KeychainKey {
    /// A new key.
    pub(crate) fn random(world: &World) -> Self {
        Self(Secret::random(world))
    }

    /// What the keychain gave back; `None` if it is not 32 bytes.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        Secret::from_slice(bytes).map(Self)
    }
}
