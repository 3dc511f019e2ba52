//! What a person has to open a vault with: a passphrase or the code of the recovery sheet.

mod kdf;
mod passphrase;
mod recovery;
mod strength;
mod suggest;

pub use kdf::Kdf;
pub use passphrase::Passphrase;
pub use recovery::{RecoveryCode, RecoveryCodeError};
pub use strength::{Strength, Weakness, passphrase_strength};
pub use suggest::{Language, suggest_passphrase};

pub(crate) use kdf::KdfParameters;

use crate::VaultError;
use crate::crypto::Secret;

/// A key somebody presents.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The passphrase of a staff member.
    Passphrase(&'a Passphrase),
    /// The code of the recovery sheet.
    Recovery(&'a RecoveryCode),
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
            (Self::Recovery(code), KdfParameters::Hkdf) => code.kek(salt).map(Some),
            _ => Ok(None),
        }
    }
}
