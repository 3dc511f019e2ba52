//! `vault.keys` and its copy: which slots there are, and the master key sealed to each of them.
//!
//! A slot holds an X25519 private key sealed under a key that comes from a passphrase, a code or the keychain. The
//! master key is HPKE-sealed to the public key of every slot, so that it can be changed without anybody's passphrase.
//! The public keys are not in the header: they are taken from the database, where nobody without the master key can
//! put one of their own.

mod codec;
mod file;
mod unlock;

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::crypto::{KeyPair, SealedToSlot, Secret, derive, mac, mac_holds, open_once, seal_once, sha256};
use crate::key::{KdfParameters, Key};
use crate::wire::Layout;
use crate::{Instant, VaultError, World};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use codec::fuzz;
pub(crate) use codec::{MAGIC, MAX_SLOTS, VERSION, put_slot, take_slot};
pub(crate) use file::{Copies, load, save};
pub(crate) use unlock::{Unlocked, candidates, unlock};

/// The id of a key slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SlotId(pub Uuid);

impl fmt::Display for SlotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlotKind {
    /// The passphrase of one staff member.
    Passphrase,
    /// The code of the recovery sheet.
    Recovery,
    /// A key in the keychain of the operating system.
    Keychain,
    /// A one-time code for a new colleague.
    HandOver,
}

impl SlotKind {
    pub(crate) const ALL: [Self; 4] = [Self::Passphrase, Self::Recovery, Self::Keychain, Self::HandOver];

    /// The number in the header.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Passphrase => 1,
            Self::Recovery => 2,
            Self::Keychain => 3,
            Self::HandOver => 4,
        }
    }

    /// The word in the database and in `vault info`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
            Self::Keychain => "keychain",
            Self::HandOver => "hand-over",
        }
    }

    pub(crate) fn from_number(n: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.number() == n)
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// Whose slot it is, without saying so: eight bytes of a hash of vault and staff id; zero for nobody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holder(pub(crate) [u8; 8]);

impl Holder {
    pub(crate) const NOBODY: Self = Self([0; 8]);

    pub(crate) fn of(vault: Uuid, staff: Uuid) -> Self {
        let hash = sha256(&[b"dovernik/1 holder", vault.as_bytes(), staff.as_bytes()]);
        Self(hash.first_chunk().copied().unwrap_or_default())
    }
}

/// One slot of the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    pub(crate) kind: SlotKind,
    pub(crate) holder: Holder,
    pub(crate) kdf: KdfParameters,
    pub(crate) salt: [u8; 16],
    /// After this instant the slot is not tried; `None` for never.
    pub(crate) expires: Option<Instant>,
    /// X25519 private key and tag.
    pub(crate) sealed: [u8; 48],
}

/// A slot to be made or remade.
pub(crate) struct SlotSpec {
    pub(crate) id: SlotId,
    pub(crate) kind: SlotKind,
    pub(crate) holder: Holder,
    pub(crate) kdf: KdfParameters,
    pub(crate) expires: Option<Instant>,
}

impl Slot {
    /// Seals the private key under a key derived from `key` with a new salt: no two seals share a key.
    pub(crate) fn seal(
        vault: Uuid,
        spec: SlotSpec,
        key: Key<'_>,
        pair: &KeyPair,
        world: &World,
    ) -> Result<Self, VaultError> {
        let SlotSpec {
            id,
            kind,
            holder,
            kdf,
            expires,
        } = spec;
        let salt = world.bytes();
        let kek = key.kek(&salt, kdf)?.ok_or(VaultError::Internal("slot kind"))?;
        let mut slot = Self {
            id,
            kind,
            holder,
            kdf,
            salt,
            expires,
            sealed: [0; 48],
        };
        let sealed = seal_once(&kek, &slot.aad(vault), pair.private.bytes())?;
        slot.sealed = sealed
            .try_into()
            .map_err(|_| VaultError::Internal("slot length"))?;
        Ok(slot)
    }

    /// The key pair, or `None` if `kek` is not the key of this slot.
    pub(crate) fn open(&self, vault: Uuid, kek: &Secret) -> Option<KeyPair> {
        let private = zeroize::Zeroizing::new(open_once(kek, &self.aad(vault), &self.sealed)?);
        KeyPair::from_private(Secret::from_slice(&private)?)
    }

    fn aad(&self, vault: Uuid) -> Vec<u8> {
        let layout = Layout::default()
            .bytes(MAGIC)
            .u16(VERSION)
            .bytes(vault.as_bytes())
            .bytes(self.id.0.as_bytes())
            .u8(self.kind.number())
            .bytes(&self.salt);
        codec::put_kdf(layout, self.kdf).finish()
    }
}

/// One master key: two of them stand in the header while the master key is being changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Epoch {
    pub(crate) number: u32,
    /// The salt of the SQLCipher file, which is also its first 16 bytes.
    pub(crate) salt: [u8; 16],
    /// The master key for every slot, in the order of the slots.
    pub(crate) sealed: Vec<SealedToSlot>,
}

/// What the MK of an epoch is sealed with besides the slot's public key.
pub(crate) fn seal_aad(vault: Uuid, slot: SlotId, epoch: u32) -> Vec<u8> {
    Layout::default()
        .bytes(vault.as_bytes())
        .bytes(slot.0.as_bytes())
        .u32(epoch)
        .finish()
}

/// The parsed header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) generation: u64,
    pub(crate) vault: Uuid,
    pub(crate) created: Instant,
    /// Number of the last migration: a newer vault is refused before its database is opened.
    pub(crate) schema: u32,
    pub(crate) slots: Vec<Slot>,
    pub(crate) epochs: Vec<Epoch>,
    /// One MAC for each epoch, under a key derived from its master key, over everything before the MACs.
    pub(crate) macs: Vec<[u8; 32]>,
}

impl Header {
    /// Renews the MAC of every epoch whose master key is given, in the order of the epochs.
    pub(crate) fn authenticate(&mut self, master_keys: &[&MasterKey]) {
        let body = codec::body(self);
        self.macs = master_keys.iter().map(|mk| mac(&mk.header, &[&body])).collect();
    }

    pub(crate) fn is_authentic(&self, epoch: usize, master: &MasterKey) -> bool {
        let body = codec::body(self);
        self.macs
            .get(epoch)
            .is_some_and(|tag| mac_holds(&master.header, &[&body], tag))
    }

    /// Takes slots out, and the master keys that were sealed to them.
    pub(crate) fn drop_slots(&mut self, ids: &[SlotId]) {
        let kept: Vec<bool> = self.slots.iter().map(|slot| !ids.contains(&slot.id)).collect();
        keep(&mut self.slots, &kept);
        for epoch in &mut self.epochs {
            keep(&mut epoch.sealed, &kept);
        }
    }

    /// Puts a slot in the place of the one with its id, or behind the others, with the master key of every epoch
    /// sealed to it.
    ///
    /// # Errors
    /// [`VaultError::Internal`] if there is not one for every epoch, or no room.
    pub(crate) fn put_slot(&mut self, slot: Slot, sealed: &[SealedToSlot]) -> Result<(), VaultError> {
        let at = self.slot(slot.id).map_or(self.slots.len(), |(at, _)| at);
        if sealed.len() != self.epochs.len() || at >= usize::from(MAX_SLOTS) {
            return Err(VaultError::Internal("slots"));
        }
        self.slots.splice(at..(at + 1).min(self.slots.len()), [slot]);
        for (epoch, sealed) in self.epochs.iter_mut().zip(sealed) {
            epoch
                .sealed
                .splice(at..(at + 1).min(epoch.sealed.len()), [*sealed]);
        }
        Ok(())
    }

    pub(crate) fn slot(&self, id: SlotId) -> Option<(usize, &Slot)> {
        self.slots.iter().enumerate().find(|(_, s)| s.id == id)
    }
}

/// Keeps the items whose place says so.
fn keep<T>(items: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    items.retain(|_| kept.next().copied().unwrap_or(false));
}

/// The master key of one epoch and what is derived from it. All of it wipes itself.
#[derive(Clone)]
pub(crate) struct MasterKey {
    pub(crate) key: Secret,
    /// The key of the SQLCipher file.
    pub(crate) database: Secret,
    header: Secret,
    pub(crate) anchor: Secret,
}

impl MasterKey {
    pub(crate) fn new(vault: Uuid, key: Secret) -> Result<Self, VaultError> {
        let of = |label| derive(key.bytes(), vault.as_bytes(), label);
        Ok(Self {
            database: of("dovernik/1 database")?,
            header: of("dovernik/1 header")?,
            anchor: of("dovernik/1 anchor")?,
            key,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::codec::tests::sample;
    use super::*;

    /// A slot and the master keys sealed to it are known by the same byte.
    fn marked(slots: u8, epochs: u32) -> Header {
        let mut header = sample(slots, epochs);
        for epoch in &mut header.epochs {
            for (n, sealed) in (0_u8..).zip(&mut epoch.sealed) {
                *sealed = [n; 80];
            }
        }
        header
    }

    fn marks(header: &Header) -> Vec<u8> {
        header.slots.iter().map(|slot| slot.sealed[0]).collect()
    }

    proptest! {
        /// Oracle: a plain list of slots. Whatever is dropped and put, every epoch goes with the slots.
        #[test]
        fn epochs_go_with_the_slots(
            slots in 1_u8..9,
            epochs in 1_u32..3,
            steps in prop::collection::vec((any::<bool>(), 0_u8..12), 0..12),
        ) {
            let mut header = marked(slots, epochs);
            let mut expected = marks(&header);
            for (put, n) in steps {
                let id = SlotId(Uuid::from_bytes([n; 16]));
                if put {
                    let slot = Slot { id, sealed: [n; 48], ..header.slots.first().cloned().unwrap_or_else(|| sample(1, 1).slots[0].clone()) };
                    header.put_slot(slot, &vec![[n; 80]; header.epochs.len()]).unwrap();
                    if !expected.contains(&n) {
                        expected.push(n);
                    }
                } else {
                    header.drop_slots(&[id]);
                    expected.retain(|e| *e != n);
                }
                prop_assert_eq!(marks(&header), expected.clone());
                for epoch in &header.epochs {
                    let sealed: Vec<u8> = epoch.sealed.iter().map(|s| s[0]).collect();
                    prop_assert_eq!(&sealed, &expected);
                }
            }
            prop_assert!(header.put_slot(sample(1, 1).slots[0].clone(), &[]).is_err(), "one for every epoch");
        }
    }
}
