//! A new master key, without anybody's passphrase (SECURITY.md §3).
//!
//! 1. The header gets a second epoch: the new master key, sealed to the public keys the database knows, and the salt
//!    of the database to come. Slots that are dropped stand in neither epoch.
//! 2. The database is copied page by page under the new key, the copy is checked, and the anchor for it is written
//!    beside the one for the old file. Then the copy takes the old file's place in one rename.
//! 3. The old epoch is taken out of the header.
//!
//! Interrupted anywhere, `vault.db` is whole under one of the two epochs, the header holds that epoch, and the anchor
//! has a slot for it: the vault opens, and the next unlock goes on to the end. Why a copy and not `PRAGMA rekey`:
//! docs/adr (a new master key by copy and rename).

mod move_database;

use std::collections::HashMap;

use serde_json::json;
use uuid::Uuid;

use super::slots::catch_up;
use super::{Keys, Vault, lock};
use crate::audit::act;
use crate::crypto::{KeyPair, Secret};
use crate::header::{Epoch, Header, MasterKey, SlotId, SlotKind, save, seal_aad};
use crate::{Job, VaultError};

impl Vault {
    /// Gives the vault a new master key and takes `dropped` slots out: an old copy of the key files does not open the
    /// database any more. Returns the generation of the header. Once begun it goes on to the end; what stops it is
    /// made up for at the next unlock.
    ///
    /// Backups keep their keys until they are given new ones.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if no passphrase slot would be left; [`VaultError::Cancelled`] before anything was
    /// begun; [`VaultError::Busy`] if a reader does not end; [`VaultError::DiskFull`] without room for the copy.
    pub fn rotate(&self, staff: Uuid, dropped: &[SlotId], job: &Job) -> Result<u64, VaultError> {
        // A backup reads the file that is about to be replaced.
        let _no_backup = lock(&self.inner.backups);
        let _one_at_a_time = lock(&self.inner.changing);
        job.check()?;
        self.finish_rotation(staff)?;
        self.begin_rotation(staff, dropped)?;
        self.complete_rotation(staff, &job.to_the_end())?;
        Ok(self.generation())
    }

    /// Goes on with a rotation that was interrupted. Held: the lock on changes, or nobody else has the vault yet.
    pub(super) fn finish_rotation(&self, staff: Uuid) -> Result<(), VaultError> {
        if lock(&self.inner.keys).other.is_none() {
            return Ok(());
        }
        self.complete_rotation(staff, &Job::silent())
    }

    fn begin_rotation(&self, staff: Uuid, dropped: &[SlotId]) -> Result<(), VaultError> {
        let publics = self.public_keys()?;
        let header = {
            let mut keys = lock(&self.inner.keys);
            let master = MasterKey::new(keys.header.vault, Secret::random(self.world()))?;
            let header = self.with_second_epoch(&keys, &master, &publics, dropped)?;
            save(&self.inner.folder, &header, &[&keys.master, &master], |written| {
                trial(written, &keys, &master)
            })?;
            keys.header = header.clone();
            keys.other = Some(master);
            header
        };
        self.write(staff, |w| {
            w.audit(act::ROTATION_BEGUN, None, json!({ "dropped": dropped }))?;
            // Whatever happens from here on, the backups are not forgotten: `Vault::rekey_due_backups`.
            w.conn().execute("UPDATE backup SET rekey_due = 1", [])?;
            catch_up(w, &header)
        })
    }

    /// The public keys the master key may be sealed to: the database's, never the header's.
    fn public_keys(&self) -> Result<HashMap<SlotId, [u8; 32]>, VaultError> {
        self.read(|r| {
            let mut statement = r.conn().prepare("SELECT id, public_key FROM key_slot")?;
            let rows = statement.query_map([], |row| Ok((SlotId(row.get(0)?), row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn with_second_epoch(
        &self,
        keys: &Keys,
        master: &MasterKey,
        publics: &HashMap<SlotId, [u8; 32]>,
        dropped: &[SlotId],
    ) -> Result<Header, VaultError> {
        let mut header = keys.header.clone();
        header.drop_slots(dropped);
        if !header.slots.iter().any(|s| s.kind == SlotKind::Passphrase) {
            return Err(VaultError::NoSuchSlot);
        }
        let last = header.epochs.last().ok_or(VaultError::Internal("epoch"))?;
        let number = last.number + 1;
        let sealed = header
            .slots
            .iter()
            .map(|slot| {
                let public = publics.get(&slot.id).ok_or(VaultError::Internal("public key"))?;
                let aad = seal_aad(header.vault, slot.id, number);
                KeyPair::seal_to(public, &master.key, &aad, self.world())
            })
            .collect::<Result<_, _>>()?;
        header.epochs.push(Epoch {
            number,
            salt: self.world().bytes(),
            sealed,
        });
        header.generation += 1;
        header.authenticate(&[&keys.master, master]);
        Ok(header)
    }

    fn complete_rotation(&self, staff: Uuid, job: &Job) -> Result<(), VaultError> {
        let moved = {
            let keys = lock(&self.inner.keys);
            keys.epoch + 1 == keys.header.epochs.len()
        };
        if !moved {
            self.inner.move_database(job)?;
        }
        let header = {
            let mut keys = lock(&self.inner.keys);
            let mut header = keys.header.clone();
            header.epochs.drain(..keys.epoch);
            header.generation += 1;
            header.authenticate(&[&keys.master]);
            save(&self.inner.folder, &header, &[&keys.master], |written| {
                trial(written, &keys, &keys.master)
            })?;
            keys.header = header.clone();
            (keys.epoch, keys.other) = (0, None);
            header
        };
        let number = header.epochs.first().map_or(0, |epoch| epoch.number);
        self.write(staff, |w| {
            w.audit(act::MASTER_KEY_CHANGED, None, json!({ "epoch": number }))?;
            catch_up(w, &header)
        })
    }
}

/// The newest epoch of the written header opens for the slot of this session (which may be one that is dropped).
fn trial(written: &Header, keys: &Keys, master: &MasterKey) -> Result<(), VaultError> {
    let (Some((at, slot)), Some(epoch)) = (written.slot(keys.slot), written.epochs.last()) else {
        return Ok(());
    };
    let aad = seal_aad(written.vault, slot.id, epoch.number);
    let opened = epoch
        .sealed
        .get(at)
        .and_then(|sealed| keys.pair.open(sealed, &aad));
    match opened {
        Some(key) if key.bytes() == master.key.bytes() => Ok(()),
        _ => Err(VaultError::Internal("trial unlock")),
    }
}
