//! Hand-over codes: how a new colleague, or one who forgot their passphrase, comes to a passphrase of their own.
//!
//! The owner gets a code and passes it on; whoever has it sets a passphrase once. The owner never learns that one.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde_json::json;
use uuid::Uuid;

use super::change::{Change, Put};
use crate::VaultError;
use crate::audit::act;
use crate::header::{SlotId, SlotKind};
use crate::key::{HandOverCode, Kdf, KdfParameters, Key, Passphrase};
use crate::vault::{Vault, lock};

/// How long a code opens: over a weekend and a holiday, not for ever.
const LIFE: TimeDelta = TimeDelta::days(7);

/// A code to hand over.
#[derive(Debug)]
pub struct HandedOver {
    /// Shown now and never again.
    pub code: HandOverCode,
    /// Until when it opens.
    pub expires: DateTime<FixedOffset>,
}

impl Vault {
    /// Makes a hand-over code for `holder`. Whatever opened the vault for them before opens it no more: a forgotten
    /// passphrase is gone, and an older code too.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] for the staff member who is in; what the disk says.
    pub fn hand_over(&self, holder: Uuid, staff: Uuid) -> Result<HandedOver, VaultError> {
        let code = HandOverCode::random(self.world());
        // The wall clock: a rehearsal's clock must not lengthen the life of a key.
        let expires = self.world().wall_now() + LIFE;
        let drop = self.slots_of(
            holder,
            &[SlotKind::Passphrase, SlotKind::HandOver, SlotKind::Keychain],
        )?;
        if drop.contains(&self.slot()) {
            return Err(VaultError::NoSuchSlot);
        }
        let put = Put {
            id: SlotId(self.world().id()),
            kind: SlotKind::HandOver,
            staff: Some(holder),
            kdf: KdfParameters::Hkdf,
            expires: Some(expires.into()),
            key: Key::HandOver(&code),
        };
        let payload = json!({ "slot": put.id, "staff": holder, "dropped": drop });
        self.change_slots(
            staff,
            &Change {
                drop,
                put: Some(put),
                act: act::HAND_OVER_MADE,
                payload,
            },
        )?;
        Ok(HandedOver { code, expires })
    }

    /// Replaces the hand-over code this session was opened with by a passphrase, in one step: the code or the
    /// passphrase opens, never both for good and never neither. Returns the passphrase slot, this session's from now.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if the session was not opened by a hand-over code; [`VaultError::WeakPassphrase`],
    /// [`VaultError::PassphraseTaken`].
    pub fn take_over(
        &self,
        new: &Passphrase,
        kdf: Kdf,
        refused_words: &[&str],
    ) -> Result<SlotId, VaultError> {
        let used = self.slot();
        let slot = self.slots()?.into_iter().find(|slot| slot.id == used);
        let slot = slot
            .filter(|slot| slot.kind == SlotKind::HandOver)
            .ok_or(VaultError::NoSuchSlot)?;
        let holder = slot.staff.ok_or(VaultError::NoSuchSlot)?;
        self.first_passphrase(holder, new, kdf, refused_words)
    }

    /// Gives a staff member who has no passphrase one; their hand-over code, if there is one, opens nothing from then
    /// on. For a session that was opened by that code or by the recovery sheet.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if they have a passphrase; [`VaultError::WeakPassphrase`],
    /// [`VaultError::PassphraseTaken`].
    pub fn first_passphrase(
        &self,
        holder: Uuid,
        new: &Passphrase,
        kdf: Kdf,
        refused_words: &[&str],
    ) -> Result<SlotId, VaultError> {
        if self.passphrase_slot(holder).is_ok() {
            return Err(VaultError::NoSuchSlot);
        }
        let used = self.slots_of(holder, &[SlotKind::HandOver])?;
        self.refuse_weak_or_taken(&[], new, refused_words)?;
        let put = Put {
            id: SlotId(self.world().id()),
            kind: SlotKind::Passphrase,
            staff: Some(holder),
            kdf: kdf.parameters()?,
            expires: None,
            key: Key::Passphrase(new),
        };
        let id = put.id;
        self.change_slots(
            holder,
            &Change {
                drop: used.clone(),
                put: Some(put),
                act: act::HAND_OVER_USED,
                payload: json!({ "slot": id, "used": used }),
            },
        )?;
        lock(&self.inner.throttle).used(id)?;
        Ok(id)
    }
}
