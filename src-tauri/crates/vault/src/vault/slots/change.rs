//! One change of the slots, safe at every step.
//!
//! The order is: tell the database of the new public key, write the header (the other copy first, with a trial), tell
//! the database that the header is written. Interrupted anywhere, the old or the new key opens the slot, and the next
//! unlock finishes or forgets what was begun.

use rusqlite::params;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::audit::act;
use crate::crypto::KeyPair;
use crate::header::{Header, Holder, Slot, SlotId, SlotKind, SlotSpec, save, seal_aad, unlock};
use crate::key::{KdfParameters, Key};
use crate::vault::{Keys, Vault, Write, lock};
use crate::{Instant, VaultError};

/// A slot that is made, or sealed anew under another key.
pub(super) struct Put<'a> {
    pub(super) id: SlotId,
    pub(super) kind: SlotKind,
    pub(super) staff: Option<Uuid>,
    pub(super) kdf: KdfParameters,
    pub(super) expires: Option<Instant>,
    pub(super) key: Key<'a>,
}

/// What becomes of the slots.
pub(super) struct Change<'a> {
    pub(super) drop: Vec<SlotId>,
    pub(super) put: Option<Put<'a>>,
    /// The entry in the audit log.
    pub(super) act: &'static str,
    pub(super) payload: Value,
}

impl Vault {
    /// Carries out one change of the slots. A slot that is put gets a new key pair, so that nobody who could once
    /// open it (by an old copy of the header and an old passphrase) can open a master key sealed to it later.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if nothing would open for this session any more; what the disk says.
    pub(super) fn change_slots(&self, staff: Uuid, change: &Change<'_>) -> Result<(), VaultError> {
        let _one_at_a_time = lock(&self.inner.changing);
        self.finish_rotation(staff)?;
        let put = match &change.put {
            Some(put) => {
                let pair = KeyPair::random(self.world())?;
                self.prepare_slot(staff, put, &pair)?;
                Some((put, pair))
            }
            None => None,
        };
        let header = {
            let mut keys = lock(&self.inner.keys);
            let header = self.changed_header(&keys, &change.drop, put.as_ref())?;
            let masters = keys.masters();
            save(&self.inner.folder, &header, &masters, |written| {
                put.as_ref().map_or(Ok(()), |(put, _)| trial(written, put, &keys))
            })?;
            keys.header = header.clone();
            if let Some((put, pair)) = put
                && (put.id == keys.slot || change.drop.contains(&keys.slot))
            {
                keys.slot = put.id;
                keys.pair = pair;
            }
            header
        };
        let told = self.write(staff, |w| {
            w.audit(change.act, None, change.payload.clone())?;
            if let Some(put) = &change.put {
                let sql = "UPDATE key_slot SET changed = ?2, confirmed = NULL WHERE id = ?1";
                w.conn().execute(sql, params![put.id.0, w.now()])?;
            }
            catch_up(w, &header)
        });
        match told {
            // The header is what opens the vault: the change is made, and saying that it is not would be false. The
            // next unlock tells the database.
            Err(error) if error.is_of_the_disk() => {
                tracing::warn!(code = error.code(), "slots changed, the database not told yet");
                Ok(())
            }
            told => told,
        }
    }

    /// Tells the database of the public key that is on its way into the header.
    fn prepare_slot(&self, staff: Uuid, put: &Put<'_>, pair: &KeyPair) -> Result<(), VaultError> {
        let known = self.header().slot(put.id).is_some();
        self.write(staff, |w| {
            if known {
                let sql = "UPDATE key_slot SET next_public_key = ?2 WHERE id = ?1";
                w.conn().execute(sql, params![put.id.0, pair.public])?;
            } else {
                w.conn().execute(
                    "INSERT INTO key_slot (id, kind, staff, public_key, next_public_key, made, changed)
                     VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?5)",
                    params![put.id.0, put.kind.word(), put.staff, pair.public, w.now()],
                )?;
            }
            w.audit(
                act::SLOT_PREPARED,
                None,
                json!({ "slot": put.id, "kind": put.kind }),
            )
            .map(|_| ())
        })
    }

    /// The header of the next generation.
    fn changed_header(
        &self,
        keys: &Keys,
        dropped: &[SlotId],
        put: Option<&(&Put<'_>, KeyPair)>,
    ) -> Result<Header, VaultError> {
        let mut header = keys.header.clone();
        header.drop_slots(dropped);
        let lasting = |slot: &Slot| slot.kind == SlotKind::Passphrase;
        if put.is_none() && !header.slots.iter().any(lasting) {
            return Err(VaultError::NoSuchSlot);
        }
        if let Some((put, pair)) = put {
            let spec = SlotSpec {
                id: put.id,
                kind: put.kind,
                holder: put.staff.map_or(Holder::NOBODY, |s| Holder::of(header.vault, s)),
                kdf: put.kdf,
                expires: put.expires,
            };
            let slot = Slot::seal(header.vault, spec, put.key, pair, self.world())?;
            let sealed = header
                .epochs
                .iter()
                .zip(keys.masters())
                .map(|(epoch, master)| {
                    let aad = seal_aad(header.vault, put.id, epoch.number);
                    KeyPair::seal_to(&pair.public, &master.key, &aad, self.world())
                })
                .collect::<Result<Vec<_>, _>>()?;
            header.put_slot(slot, &sealed)?;
        }
        header.generation += 1;
        header.authenticate(&keys.masters());
        Ok(header)
    }
}

/// Opens the written header as the slot's owner will.
fn trial(written: &Header, put: &Put<'_>, keys: &Keys) -> Result<(), VaultError> {
    match unlock(std::slice::from_ref(written), &[put.id], put.key)? {
        Some(opened)
            if opened.epoch == keys.epoch && opened.master.key.bytes() == keys.master.key.bytes() =>
        {
            Ok(())
        }
        _ => Err(VaultError::Internal("trial unlock")),
    }
}

/// Brings the database up to the header: public keys that were on their way have arrived if the header is newer than
/// the database knew, and never left otherwise; a slot that the header does not have is none.
pub(in crate::vault) fn catch_up(w: &Write<'_>, header: &Header) -> Result<(), VaultError> {
    let conn = w.conn();
    let known: u64 = conn.query_row("SELECT generation FROM vault", [], |r| r.get(0))?;
    if header.generation > known {
        conn.execute(
            "UPDATE key_slot SET public_key = next_public_key WHERE next_public_key IS NOT NULL",
            [],
        )?;
        conn.execute("UPDATE vault SET generation = ?1", [header.generation])?;
    }
    conn.execute(
        "UPDATE key_slot SET next_public_key = NULL WHERE next_public_key IS NOT NULL",
        [],
    )?;
    let mut statement = conn.prepare("SELECT id FROM key_slot")?;
    let ids = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<Vec<Uuid>, _>>()?;
    for id in ids.into_iter().filter(|id| header.slot(SlotId(*id)).is_none()) {
        conn.execute("DELETE FROM key_slot WHERE id = ?1", [id])?;
    }
    Ok(())
}
