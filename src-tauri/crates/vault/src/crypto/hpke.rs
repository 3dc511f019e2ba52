//! Key pairs of slots, and the master key sealed to them.

use ::hpke::aead::ChaCha20Poly1305;
use ::hpke::kdf::HkdfSha256;
use ::hpke::kem::X25519HkdfSha256;
use ::hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng,
};

use super::Secret;
use crate::world::CryptoRandom;
use crate::{VaultError, World};

/// `info` of every HPKE context of this format.
const INFO: &[u8] = b"dovernik/1 master key";

/// 32 bytes of encapsulated key and 48 bytes of ciphertext with tag.
pub(crate) type SealedToSlot = [u8; 80];

/// An X25519 key pair; the private half wipes itself.
#[derive(Clone)]
pub(crate) struct KeyPair {
    pub(crate) private: Secret,
    pub(crate) public: [u8; 32],
}

impl KeyPair {
    pub(crate) fn random(world: &World) -> Result<Self, VaultError> {
        // Any 32 bytes are an X25519 private key (RFC 7748 §5).
        Self::from_private(Secret::random(world)).ok_or(VaultError::Internal("x25519"))
    }

    pub(crate) fn from_private(private: Secret) -> Option<Self> {
        let key = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.bytes()).ok()?;
        let public = X25519HkdfSha256::sk_to_pk(&key).to_bytes().into();
        Some(Self { private, public })
    }

    /// The key sealed for this pair, or `None` if it was sealed for another one, or with another AAD.
    pub(crate) fn open(&self, sealed: &SealedToSlot, aad: &[u8]) -> Option<Secret> {
        let (enc, ciphertext) = sealed.split_first_chunk::<32>()?;
        let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(self.private.bytes()).ok()?;
        let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).ok()?;
        let clear = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &private,
            &enc,
            INFO,
            ciphertext,
            aad,
        );
        Secret::from_slice(&zeroize::Zeroizing::new(clear.ok()?))
    }

    /// Seals `key` so that only the owner of `public` can open it.
    pub(crate) fn seal_to(
        public: &[u8; 32],
        key: &Secret,
        aad: &[u8],
        world: &World,
    ) -> Result<SealedToSlot, VaultError> {
        let fault = |_| VaultError::Internal("hpke");
        let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(public).map_err(fault)?;
        let (enc, ciphertext) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            INFO,
            key.bytes(),
            aad,
            &mut CryptoRandom(world),
        )
        .map_err(fault)?;
        let sealed = [enc.to_bytes().as_slice(), &ciphertext].concat();
        sealed.try_into().map_err(|_| VaultError::Internal("hpke length"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_with_its_own_pair_and_aad_only() {
        let world = World::system();
        let (a, b) = (KeyPair::random(&world).unwrap(), KeyPair::random(&world).unwrap());
        let key = Secret::random(&world);
        let sealed = KeyPair::seal_to(&a.public, &key, b"slot a", &world).unwrap();
        assert_eq!(a.open(&sealed, b"slot a").unwrap().bytes(), key.bytes());
        assert!(a.open(&sealed, b"slot b").is_none());
        assert!(b.open(&sealed, b"slot a").is_none());
        for at in 0..sealed.len() {
            let mut bad = sealed;
            bad[at] ^= 1;
            assert!(a.open(&bad, b"slot a").is_none(), "byte {at}");
        }
    }

    /// RFC 7748 §6.1, Bob.
    #[test]
    fn public_key_is_x25519() {
        let private =
            hex::decode("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb").unwrap();
        let pair = KeyPair::from_private(Secret::from_slice(&private).unwrap()).unwrap();
        assert_eq!(
            hex::encode(pair.public),
            "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"
        );
    }
}
