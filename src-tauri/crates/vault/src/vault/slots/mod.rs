//! Changing what opens a vault: one passphrase slot for each staff member, the recovery sheet, hand-over codes, the
//! keychain.

mod change;
mod hand_over;
mod keychain;
mod passphrase;
mod recovery;

use serde_json::json;
use uuid::Uuid;

use self::change::Change;
use super::{Vault, lock};
use crate::audit::act;
use crate::header::{Header, Slot, SlotId, SlotKind};
use crate::{Instant, VaultError};

pub use hand_over::HandedOver;

pub(super) use change::catch_up;

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
    /// When its holder proved to have it on paper; the recovery sheet only.
    pub confirmed: Option<Instant>,
    /// From when on it is not tried any more.
    pub expires: Option<Instant>,
    /// Memory in KiB that one guess at it takes (Argon2id); passphrases only.
    pub guess_kib: Option<u32>,
}

impl Vault {
    /// The slots with whose they are, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn slots(&self) -> Result<Vec<KeySlot>, VaultError> {
        let header = self.header();
        self.read(|r| {
            let mut statement = r
                .conn()
                .prepare("SELECT id, kind, staff, changed, confirmed FROM key_slot ORDER BY made, id")?;
            let rows = statement.query_map([], |row| {
                let facts = (row.get(2)?, row.get(3)?, row.get(4)?);
                Ok((row.get(0)?, row.get::<_, String>(1)?, facts))
            })?;
            rows.map(|row| {
                let (id, kind, (staff, changed, confirmed)) = row?;
                let id = SlotId(id);
                Ok(KeySlot {
                    id,
                    kind: SlotKind::from_word(&kind).ok_or(VaultError::Internal("slot kind"))?,
                    staff,
                    changed,
                    confirmed,
                    expires: header.slot(id).and_then(|(_, slot)| slot.expires),
                    guess_kib: header.slot(id).and_then(|(_, slot)| slot.kdf.memory_kib()),
                })
            })
            .collect()
        })
    }

    /// Generation of the header: raised by every change of a slot or of the master key.
    pub fn generation(&self) -> u64 {
        lock(&self.inner.keys).header.generation
    }

    /// After an unlock: an interrupted change of the master key is brought to its end, and slots whose time is over
    /// are taken out. Without room on the disk it is left for the next unlock.
    pub(super) fn finish_changes(&self, staff: Option<Uuid>) -> Result<(), VaultError> {
        let staff = staff.unwrap_or(Uuid::nil());
        let finished = self
            .finish_rotation(staff)
            .and_then(|()| self.drop_expired_slots(staff));
        match finished {
            Err(error @ VaultError::DiskFull) => {
                tracing::warn!(code = error.code(), "a change of the keys waits for room");
                Ok(())
            }
            other => other,
        }
    }

    fn drop_expired_slots(&self, staff: Uuid) -> Result<(), VaultError> {
        let now: Instant = self.world().wall_now().into();
        let header = self.header();
        let over = |slot: &&Slot| slot.expires.is_some_and(|at| at <= now);
        let expired: Vec<SlotId> = header.slots.iter().filter(over).map(|slot| slot.id).collect();
        if expired.is_empty() {
            return Ok(());
        }
        let payload = json!({ "slots": expired });
        let change = Change {
            drop: expired,
            put: None,
            act: act::SLOTS_EXPIRED,
            payload,
        };
        self.change_slots(staff, &change)
    }

    fn header(&self) -> Header {
        lock(&self.inner.keys).header.clone()
    }

    /// The slots of one staff member.
    fn slots_of(&self, staff: Uuid, kinds: &[SlotKind]) -> Result<Vec<SlotId>, VaultError> {
        let own = |slot: &KeySlot| slot.staff == Some(staff) && kinds.contains(&slot.kind);
        Ok(self
            .slots()?
            .into_iter()
            .filter(own)
            .map(|slot| slot.id)
            .collect())
    }
}
