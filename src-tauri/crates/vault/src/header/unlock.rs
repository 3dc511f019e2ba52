//! Trying a key on the slots.

use uuid::Uuid;

use super::{Header, Holder, MasterKey, Slot, SlotId, SlotKind, seal_aad};
use crate::crypto::{KeyPair, Secret};
use crate::key::{KdfParameters, Key};
use crate::{Instant, VaultError};

/// What a key opened.
pub(crate) struct Unlocked {
    /// The header it opened, authentic under the master key.
    pub(crate) header: Header,
    pub(crate) slot: SlotId,
    pub(crate) kind: SlotKind,
    pub(crate) pair: KeyPair,
    pub(crate) master: MasterKey,
    /// Position of the master key's epoch in the header.
    pub(crate) epoch: usize,
    /// The master key of the other epoch, while the master key is being changed.
    pub(crate) other: Option<MasterKey>,
}

/// The slots this key might open: of its kind, not expired, and of `prefer` if someone is named. The last-used one
/// comes first, because each try costs one Argon2id.
pub(crate) fn candidates(
    header: &Header,
    key: Key<'_>,
    prefer: Option<Uuid>,
    last_used: Option<SlotId>,
    now: Instant,
) -> Vec<SlotId> {
    let holder = prefer.map(|staff| Holder::of(header.vault, staff));
    let fits = |slot: &&Slot| {
        let kind = match key {
            Key::Passphrase(_) => slot.kind == SlotKind::Passphrase,
            Key::Recovery(_) => slot.kind == SlotKind::Recovery,
            Key::HandOver(_) => slot.kind == SlotKind::HandOver,
            Key::Keychain(_) => slot.kind == SlotKind::Keychain,
        };
        // The recovery sheet is nobody's: a name does not narrow it.
        let of_staff = slot.kind == SlotKind::Recovery || holder.is_none_or(|h| h == slot.holder);
        kind && of_staff && slot.expires.is_none_or(|t| now < t)
    };
    let mut ids: Vec<SlotId> = header.slots.iter().filter(fits).map(|s| s.id).collect();
    ids.sort_by_key(|id| Some(*id) != last_used);
    ids
}

/// Tries `key` on the slots `ids` of every header, newest first. The derived keys are kept from one header to the
/// next, so that an older copy with the same slot costs nothing.
///
/// # Errors
/// [`VaultError::Damaged`] if a slot opens but no header is authentic under its master key, or if a slot asks for a
/// derivation out of bounds.
pub(crate) fn unlock(
    headers: &[Header],
    ids: &[SlotId],
    key: Key<'_>,
) -> Result<Option<Unlocked>, VaultError> {
    let mut derived = Derived(Vec::new());
    let mut forged = None;
    for header in headers {
        for slot in ids.iter().filter_map(|id| header.slot(*id)) {
            let (at, slot) = slot;
            let kek = match derived.kek(key, slot) {
                // One copy that asks for too much does not close the other one.
                Err(error @ VaultError::Damaged { .. }) => {
                    forged = Some(error);
                    continue;
                }
                kek => kek?,
            };
            let Some(pair) = kek.and_then(|kek| slot.open(header.vault, &kek)) else {
                continue;
            };
            match open_master(header, at, slot.id, &pair)? {
                Some((epoch, master, other)) => {
                    let (header, slot, kind) = (header.clone(), slot.id, slot.kind);
                    return Ok(Some(Unlocked {
                        header,
                        slot,
                        kind,
                        pair,
                        master,
                        epoch,
                        other,
                    }));
                }
                None => {
                    forged = Some(VaultError::Damaged {
                        file: crate::folder::KEYS,
                        what: "keys",
                    });
                }
            }
        }
    }
    forged.map_or(Ok(None), Err)
}

/// The newest epoch with its master key, and the master key of the other one if there are two. Each of them must
/// authenticate the header.
fn open_master(
    header: &Header,
    at: usize,
    slot: SlotId,
    pair: &KeyPair,
) -> Result<Option<(usize, MasterKey, Option<MasterKey>)>, VaultError> {
    let mut masters = Vec::with_capacity(header.epochs.len());
    for (n, epoch) in header.epochs.iter().enumerate() {
        let aad = seal_aad(header.vault, slot, epoch.number);
        let Some(key) = epoch.sealed.get(at).and_then(|sealed| pair.open(sealed, &aad)) else {
            return Ok(None);
        };
        let master = MasterKey::new(header.vault, key)?;
        if !header.is_authentic(n, &master) {
            return Ok(None);
        }
        masters.push(master);
    }
    let newest = masters.pop();
    Ok(newest.map(|master| (masters.len(), master, masters.pop())))
}

/// Keys derived so far, by salt and cost.
struct Derived(Vec<([u8; 16], KdfParameters, Option<Secret>)>);

impl Derived {
    fn kek(&mut self, key: Key<'_>, slot: &Slot) -> Result<Option<Secret>, VaultError> {
        if let Some((.., kek)) = self
            .0
            .iter()
            .find(|(salt, kdf, _)| (*salt, *kdf) == (slot.salt, slot.kdf))
        {
            return Ok(kek.clone());
        }
        if !slot.kdf.in_bounds() {
            return Err(VaultError::Damaged {
                file: crate::folder::KEYS,
                what: "kdf-bounds",
            });
        }
        let kek = key.kek(&slot.salt, slot.kdf)?;
        self.0.push((slot.salt, slot.kdf, kek.clone()));
        Ok(kek)
    }
}
