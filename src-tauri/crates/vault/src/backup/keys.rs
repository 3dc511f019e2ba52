//! The key of one backup, what is derived from it, and how a slot opens it.

use uuid::Uuid;

use super::codec::Head;
use crate::crypto::{KeyPair, SealedToSlot, Secret, derive};
use crate::header::{Slot, SlotId, SlotKind};
use crate::key::Key;
use crate::wire::Layout;
use crate::{Instant, VaultError, World};

/// A random key for one file and the three keys made of it.
#[derive(Clone)]
pub(super) struct BackupKey {
    pub(super) key: Secret,
    /// Of the SQLCipher file inside.
    pub(super) database: Secret,
    /// MAC over the whole file.
    pub(super) mac: Secret,
    /// Seals the manifest.
    pub(super) manifest: Secret,
}

impl BackupKey {
    pub(super) fn new(backup: Uuid, key: Secret) -> Result<Self, VaultError> {
        let of = |label| derive(key.bytes(), backup.as_bytes(), label);
        Ok(Self {
            database: of("dovernik/1 backup database")?,
            mac: of("dovernik/1 backup mac")?,
            manifest: of("dovernik/1 backup manifest")?,
            key,
        })
    }

    pub(super) fn random(backup: Uuid, world: &World) -> Result<Self, VaultError> {
        Self::new(backup, Secret::random(world))
    }

    /// Seals the key to a slot's public key.
    pub(super) fn seal_to(
        &self,
        vault: Uuid,
        backup: Uuid,
        slot: SlotId,
        public: &[u8; 32],
        world: &World,
    ) -> Result<SealedToSlot, VaultError> {
        KeyPair::seal_to(public, &self.key, &aad(vault, backup, slot), world)
    }

    /// Opens the key with the pair of a slot, if the backup was sealed to it.
    pub(super) fn open_with(head: &Head, slot: SlotId, pair: &KeyPair) -> Result<Option<Self>, VaultError> {
        let sealed = head
            .slots
            .iter()
            .find(|(s, _)| s.id == slot)
            .map(|(_, sealed)| sealed);
        let key = sealed.and_then(|sealed| pair.open(sealed, &aad(head.vault, head.id, slot)));
        key.map(|key| Self::new(head.id, key)).transpose()
    }

    /// Opens the key with a passphrase or a recovery code, and nothing else. Answers which slot it was, too.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`]; [`VaultError::Damaged`] if a slot asks for a derivation out of bounds.
    pub(super) fn unlock(
        head: &Head,
        key: Key<'_>,
        now: Instant,
    ) -> Result<(Self, SlotId, KeyPair), VaultError> {
        for (slot, _) in head.slots.iter().filter(|(slot, _)| fits(slot, key, now)) {
            if !slot.kdf.in_bounds() {
                return Err(VaultError::Damaged {
                    file: super::FILE,
                    what: "kdf-bounds",
                });
            }
            let kek = key.kek(&slot.salt, slot.kdf)?;
            let Some(pair) = kek.and_then(|kek| slot.open(head.vault, &kek)) else {
                continue;
            };
            if let Some(opened) = Self::open_with(head, slot.id, &pair)? {
                return Ok((opened, slot.id, pair));
            }
        }
        Err(VaultError::WrongKey { wait_s: None })
    }
}

fn fits(slot: &Slot, key: Key<'_>, now: Instant) -> bool {
    let kind = match key {
        Key::Passphrase(_) => SlotKind::Passphrase,
        Key::Recovery(_) => SlotKind::Recovery,
        Key::HandOver(_) | Key::Keychain(_) => return false,
    };
    slot.kind == kind && slot.expires.is_none_or(|t| now < t)
}

/// Whether a slot goes into a backup: a keychain belongs to one computer, and a hand-over code must die with its
/// first use.
pub(super) fn is_kept(slot: &Slot) -> bool {
    matches!(slot.kind, SlotKind::Passphrase | SlotKind::Recovery)
}

fn aad(vault: Uuid, backup: Uuid, slot: SlotId) -> Vec<u8> {
    Layout::default()
        .bytes(b"dovernik/1 backup key")
        .bytes(vault.as_bytes())
        .bytes(backup.as_bytes())
        .bytes(slot.0.as_bytes())
        .finish()
}
