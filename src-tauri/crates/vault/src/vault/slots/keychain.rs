//! A slot whose key is in the keychain of the operating system: optional, for some days, never the only one.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde_json::json;
use uuid::Uuid;

use super::change::{Change, Put};
use crate::VaultError;
use crate::audit::act;
use crate::header::{SlotId, SlotKind};
use crate::key::{KdfParameters, Key, KeychainKey};
use crate::vault::Vault;

impl Vault {
    /// Makes a key for the keychain that opens the vault for `staff` until it expires; it replaces an older one. The
    /// staff member must have a passphrase: a keychain can be lost.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] without a passphrase slot; what the disk says.
    pub fn new_keychain_key(
        &self,
        staff: Uuid,
        days: u16,
    ) -> Result<(KeychainKey, DateTime<FixedOffset>), VaultError> {
        self.passphrase_slot(staff)?;
        let key = KeychainKey::random(self.world());
        let expires = self.world().wall_now() + TimeDelta::days(days.into());
        let own = self.slots_of(staff, &[SlotKind::Keychain])?;
        let put = Put {
            id: SlotId(self.world().id()),
            kind: SlotKind::Keychain,
            staff: Some(staff),
            kdf: KdfParameters::Raw,
            expires: Some(expires.into()),
            key: Key::Keychain(&key),
        };
        let payload = json!({ "slot": put.id, "days": days });
        // A session that came in by the old keychain key goes on with the new one.
        let change = Change {
            drop: own,
            put: Some(put),
            act: act::KEYCHAIN_SET,
            payload,
        };
        self.change_slots(staff, &change)?;
        Ok((key, expires))
    }

    /// Drops the keychain slot of a staff member; `false` if there is none.
    ///
    /// # Errors
    /// What the disk says.
    pub fn drop_keychain_key(&self, staff: Uuid) -> Result<bool, VaultError> {
        let own = self.slots_of(staff, &[SlotKind::Keychain])?;
        if own.is_empty() {
            return Ok(false);
        }
        let payload = json!({ "slots": own });
        self.change_slots(
            staff,
            &Change {
                drop: own,
                put: None,
                act: act::KEYCHAIN_FORGOTTEN,
                payload,
            },
        )?;
        Ok(true)
    }
}
