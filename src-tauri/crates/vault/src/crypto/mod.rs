//! The few cryptographic parts, each one call of a common library.
//!
//! Hash, HKDF and MAC use SHA-256; sealing is ChaCha20-Poly1305 (RFC 8439); the master key is sealed to slots with
//! HPKE (RFC 9180: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305).

mod aead;
mod hpke;
mod secret;

pub(crate) use aead::{open, open_once, seal, seal_once};
pub(crate) use hpke::{KeyPair, SealedToSlot};
pub(crate) use secret::{Secret, derive, hmac, mac, mac_holds, sha256};
