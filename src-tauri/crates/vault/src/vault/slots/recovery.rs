//! The recovery sheet.

use rusqlite::params;
use serde_json::json;
use uuid::Uuid;

use super::change::{Change, Put};
use crate::VaultError;
use crate::audit::act;
use crate::header::{SlotId, SlotKind};
use crate::key::{KdfParameters, Key, RecoveryCode};
use crate::vault::Vault;

impl Vault {
    /// Replaces the code of the recovery sheet. The old sheet opens nothing any more but old copies of the header,
    /// and those too lose their use with a new master key ([`Vault::rotate`]).
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if the vault has no recovery slot; what the disk says.
    pub fn new_recovery_code(&self, staff: Uuid) -> Result<RecoveryCode, VaultError> {
        let code = RecoveryCode::random(self.world());
        let id = self.recovery_slot()?;
        let put = Put {
            id,
            kind: SlotKind::Recovery,
            staff: None,
            kdf: KdfParameters::Hkdf,
            expires: None,
            key: Key::Recovery(&code),
        };
        self.change_slots(
            staff,
            &Change {
                drop: Vec::new(),
                put: Some(put),
                act: act::RECOVERY_CHANGED,
                payload: json!({ "slot": id }),
            },
        )?;
        Ok(code)
    }

    /// Whether somebody proved to have the recovery sheet on paper since it was made.
    ///
    /// # Errors
    /// What the database says.
    pub fn recovery_confirmed(&self) -> Result<bool, VaultError> {
        let slots = self.slots()?;
        let sheet = slots.iter().find(|slot| slot.kind == SlotKind::Recovery);
        Ok(sheet.is_some_and(|slot| slot.confirmed.is_some()))
    }

    /// Writes down that somebody proved to have the recovery sheet.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if the vault has no recovery slot; what the disk says.
    pub fn confirm_recovery(&self, staff: Uuid) -> Result<(), VaultError> {
        let id = self.recovery_slot()?;
        self.write(staff, |w| {
            let sql = "UPDATE key_slot SET confirmed = ?2 WHERE id = ?1";
            w.conn().execute(sql, params![id.0, w.now()])?;
            w.audit(act::RECOVERY_CONFIRMED, None, json!({ "slot": id }))
                .map(|_| ())
        })
    }

    fn recovery_slot(&self) -> Result<SlotId, VaultError> {
        let header = self.header();
        let sheet = header.slots.iter().find(|s| s.kind == SlotKind::Recovery);
        sheet.map(|s| s.id).ok_or(VaultError::NoSuchSlot)
    }
}
