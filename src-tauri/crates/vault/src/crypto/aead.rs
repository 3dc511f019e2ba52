//! ChaCha20-Poly1305 in two uses: a key for many messages (random nonce in front) and a key for one message.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};

use super::Secret;
use crate::{VaultError, World};

/// Bytes of nonce in front of a sealed message.
const NONCE_LEN: usize = 12;

fn cipher(key: &Secret) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.bytes().into())
}

/// Nonce ‖ ciphertext ‖ tag under a random nonce: safe for 2³² messages under one key, which no person reaches.
pub(crate) fn seal(key: &Secret, world: &World, aad: &[u8], clear: &[u8]) -> Result<Vec<u8>, VaultError> {
    let nonce: [u8; NONCE_LEN] = world.bytes();
    let sealed = cipher(key)
        .encrypt(&nonce.into(), Payload { msg: clear, aad })
        .map_err(|_| VaultError::Internal("seal"))?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// What [`seal`] sealed, or `None` if the key, the data or the AAD is another one.
pub(crate) fn open(key: &Secret, aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE_LEN>()?;
    cipher(key).decrypt(nonce.into(), Payload { msg, aad }).ok()
}

/// Ciphertext ‖ tag under the zero nonce. Only for a key that seals one message in its life.
pub(crate) fn seal_once(key: &Secret, aad: &[u8], clear: &[u8]) -> Result<Vec<u8>, VaultError> {
    cipher(key)
        .encrypt(&[0; NONCE_LEN].into(), Payload { msg: clear, aad })
        .map_err(|_| VaultError::Internal("seal"))
}

/// What [`seal_once`] sealed, or `None` if the key, the data or the AAD is another one.
pub(crate) fn open_once(key: &Secret, aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    cipher(key)
        .decrypt(&[0; NONCE_LEN].into(), Payload { msg: sealed, aad })
        .ok()
}
