//! Changing what opens a slot.
//!
//! The order is: tell the database of the new public key, write the header (the other copy first, with a trial), tell
//! the database that the header is written. Interrupted anywhere, the old or the new key opens the slot, and the next
//! unlock finishes or forgets what was begun.

use rusqlite::params;
use serde_json::json;
use uuid::Uuid;

use super::{Keys, Vault, Write, lock};
use crate::audit::act;
use crate::crypto::KeyPair;
use crate::header::{Header, Slot, SlotId, SlotKind, SlotSpec, candidates, save, seal_aad, unlock};
use crate::key::{Kdf, KdfParameters, Key, Passphrase, RecoveryCode, passphrase_strength};
use crate::{Instant, VaultError};

/// A key slot as the database knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeySlot {
    /// Its id.
    pub id: SlotId,
    /// What opens it.
    pub kind: SlotKind,
    /// Whose it is; `None` for the recovery sheet.
    pub staff: Option<Uuid>,
    /// When it was last sealed.
    pub changed: Instant,
}

impl Vault {
    /// Checks the passphrase of a slot again before an act that asks for it. Wrong tries count like those at unlock.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`], [`VaultError::Throttled`], [`VaultError::NoSuchSlot`].
    pub fn check_passphrase(&self, slot: SlotId, passphrase: &Passphrase) -> Result<(), VaultError> {
        let now: Instant = self.world().wall_now().into();
        let header = lock(&self.inner.keys).header.clone();
        header.slot(slot).ok_or(VaultError::NoSuchSlot)?;
        let mut throttle = lock(&self.inner.throttle);
        throttle.noticed(now)?;
        match throttle.wait_s(slot, now) {
            0 => {}
            wait_s => return Err(VaultError::Throttled { wait_s }),
        }
        throttle.begin(&[slot], now)?;
        if unlock(&[header], &[slot], Key::Passphrase(passphrase))?.is_some() {
            throttle.succeeded(slot, &[slot])?;
            return Ok(());
        }
        let wait_s = Some(throttle.wait_s(slot, now)).filter(|s| *s > 0);
        Err(VaultError::WrongKey { wait_s })
    }

    /// Gives a passphrase slot a new passphrase. The slot this session was opened with keeps its key pair; another
    /// one (after a recovery) gets a new pair. `refused_words` are the names of the firm and its staff.
    ///
    /// An old copy of the header still opens with the old passphrase: only a new master key ends that.
    ///
    /// # Errors
    /// [`VaultError::WeakPassphrase`], [`VaultError::PassphraseTaken`] if it opens another slot,
    /// [`VaultError::NoSuchSlot`].
    pub fn set_passphrase(
        &self,
        slot: SlotId,
        new: &Passphrase,
        kdf: Kdf,
        refused_words: &[&str],
        staff: Uuid,
    ) -> Result<(), VaultError> {
        let strength = passphrase_strength(new, refused_words);
        if !strength.ok {
            return Err(VaultError::WeakPassphrase {
                reasons: strength.reasons,
            });
        }
        let header = lock(&self.inner.keys).header.clone();
        let (_, current) = header.slot(slot).ok_or(VaultError::NoSuchSlot)?;
        if current.kind != SlotKind::Passphrase {
            return Err(VaultError::NoSuchSlot);
        }
        self.refuse_taken(&header, slot, new)?;
        let cost = dearer(kdf.parameters()?, current.kdf);
        self.reseal(slot, cost, Key::Passphrase(new), act::PASSPHRASE_CHANGED, staff)
    }

    /// Replaces the code of the recovery sheet. The old sheet opens nothing any more but old copies of the header.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if the vault has no recovery slot; what the disk says.
    pub fn new_recovery_code(&self, staff: Uuid) -> Result<RecoveryCode, VaultError> {
        let code = RecoveryCode::random(self.world());
        let slot = {
            let keys = lock(&self.inner.keys);
            keys.header
                .slots
                .iter()
                .find(|s| s.kind == SlotKind::Recovery)
                .map(|s| s.id)
        };
        let slot = slot.ok_or(VaultError::NoSuchSlot)?;
        self.reseal(
            slot,
            KdfParameters::Hkdf,
            Key::Recovery(&code),
            act::RECOVERY_CHANGED,
            staff,
        )?;
        Ok(code)
    }

    /// The slots with whose they are, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn slots(&self) -> Result<Vec<KeySlot>, VaultError> {
        self.read(|r| {
            let mut statement = r
                .conn()
                .prepare("SELECT id, kind, staff, changed FROM key_slot ORDER BY made, id")?;
            let rows = statement.query_map([], |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?))
            })?;
            rows.map(|row| {
                let (id, kind, staff, changed) = row?;
                let kind = SlotKind::from_word(&kind).ok_or(VaultError::Internal("slot kind"))?;
                Ok(KeySlot {
                    id: SlotId(id),
                    kind,
                    staff,
                    changed,
                })
            })
            .collect()
        })
    }

    /// A passphrase that opens another slot would tell its new owner the other's passphrase.
    fn refuse_taken(&self, header: &Header, slot: SlotId, new: &Passphrase) -> Result<(), VaultError> {
        let key = Key::Passphrase(new);
        let now: Instant = self.world().wall_now().into();
        let mut others = candidates(header, key, None, None, now);
        others.retain(|id| *id != slot);
        match unlock(std::slice::from_ref(header), &others, key)? {
            Some(_) => Err(VaultError::PassphraseTaken),
            None => Ok(()),
        }
    }

    fn reseal(
        &self,
        slot: SlotId,
        kdf: KdfParameters,
        key: Key<'_>,
        act: &'static str,
        staff: Uuid,
    ) -> Result<(), VaultError> {
        let (own, old) = {
            let keys = lock(&self.inner.keys);
            (keys.slot == slot, keys.pair.clone())
        };
        let pair = if own { old } else { KeyPair::random(self.world())? };
        if !own {
            self.write::<_, VaultError>(staff, |w| {
                let sql = "UPDATE key_slot SET next_public_key = ?2 WHERE id = ?1";
                w.conn().execute(sql, params![slot.0, pair.public])?;
                w.audit(act::SLOT_PREPARED, None, json!({ "slot": slot }))
                    .map(|_| ())
            })?;
        }
        let generation = self.write_header(slot, kdf, key, &pair)?;
        self.write(staff, |w| {
            w.audit(act, None, json!({ "slot": slot }))?;
            w.conn().execute(
                "UPDATE key_slot SET changed = ?2 WHERE id = ?1",
                params![slot.0, w.now()],
            )?;
            catch_up(w, generation)
        })
    }

    /// Writes a header of the next generation in which the slot is sealed anew, and tries it before it replaces the
    /// first copy.
    fn write_header(
        &self,
        slot: SlotId,
        kdf: KdfParameters,
        key: Key<'_>,
        pair: &KeyPair,
    ) -> Result<u64, VaultError> {
        let mut keys = lock(&self.inner.keys);
        let header = self.resealed(&keys, slot, kdf, key, pair)?;
        save(&self.inner.folder, &header, &keys.master, |written| match unlock(
            std::slice::from_ref(written),
            &[slot],
            key,
        )? {
            Some(opened) if opened.master.key.bytes() == keys.master.key.bytes() => Ok(()),
            _ => Err(VaultError::Internal("trial unlock")),
        })?;
        let generation = header.generation;
        keys.header = header;
        Ok(generation)
    }

    fn resealed(
        &self,
        keys: &Keys,
        slot: SlotId,
        kdf: KdfParameters,
        key: Key<'_>,
        pair: &KeyPair,
    ) -> Result<Header, VaultError> {
        let mut header = keys.header.clone();
        let (at, old) = header.slot(slot).ok_or(VaultError::NoSuchSlot)?;
        let spec = SlotSpec {
            id: slot,
            kind: old.kind,
            holder: old.holder,
            kdf,
        };
        let new = Slot::seal(header.vault, spec, key, pair, self.world())?;
        if let Some(old) = header.slots.get_mut(at) {
            *old = new;
        }
        let vault = header.vault;
        let epoch = header
            .epochs
            .get_mut(keys.epoch)
            .ok_or(VaultError::Internal("epoch"))?;
        let aad = seal_aad(vault, slot, epoch.number);
        if let Some(sealed) = epoch.sealed.get_mut(at) {
            *sealed = KeyPair::seal_to(&pair.public, &keys.master.key, &aad, self.world())?;
        }
        header.generation += 1;
        header.authenticate(&[&keys.master]);
        Ok(header)
    }
}

/// The cost never goes down at a change.
fn dearer(new: KdfParameters, old: KdfParameters) -> KdfParameters {
    match (new, old) {
        (
            KdfParameters::Argon2id { m_kib, t },
            KdfParameters::Argon2id {
                m_kib: old_m,
                t: old_t,
            },
        ) => KdfParameters::Argon2id {
            m_kib: m_kib.max(old_m),
            t: t.max(old_t),
        },
        _ => new,
    }
}

/// Brings the database up to a header of generation `generation`: public keys that were on their way have arrived if
/// the header is newer than the database knew, and never left otherwise.
pub(super) fn catch_up(w: &Write<'_>, generation: u64) -> Result<(), VaultError> {
    let known: u64 = w
        .conn()
        .query_row("SELECT generation FROM vault", [], |r| r.get(0))?;
    if generation > known {
        w.conn().execute(
            "UPDATE key_slot SET public_key = next_public_key, next_public_key = NULL
             WHERE next_public_key IS NOT NULL",
            [],
        )?;
        w.conn()
            .execute("UPDATE vault SET generation = ?1", [generation])?;
    } else {
        w.conn().execute(
            "UPDATE key_slot SET next_public_key = NULL WHERE next_public_key IS NOT NULL",
            [],
        )?;
    }
    Ok(())
}
