//! A slot whose key is in the keychain of the operating system: optional, for some days, never the only one.

use std::path::Path;

use chrono::{DateTime, FixedOffset, TimeDelta};
use rusqlite::OptionalExtension;
use serde_json::json;
use uuid::Uuid;

use super::change::{Change, Put};
use crate::audit::act;
use crate::folder::Folder;
use crate::header::{Holder, SlotId, SlotKind, load};
use crate::key::{KdfParameters, Key, KeychainKey};
use crate::keychain::{self, Seen};
use crate::vault::{Opened, Vault, Warning, lock};
use crate::{Instant, Schema, VaultError, World};

impl Vault {
    /// Opens a vault with the key that the keychain of this computer keeps for it. The keychain may ask the person to
    /// unlock it.
    ///
    /// # Errors
    /// [`VaultError::KeychainLost`] if it has no key to this vault, or an expired one;
    /// [`VaultError::KeychainUnavailable`] if it does not answer or stays locked; and those of [`Vault::open`].
    pub fn open_with_keychain(folder: &Path, schema: &Schema, world: &World) -> Result<Opened, VaultError> {
        let now: Instant = world.wall_now().into();
        let copies = load(&Folder::new(folder))?;
        let header = copies.headers.first().ok_or(VaultError::NotAVault)?;
        let good = header
            .slots
            .iter()
            .filter(|slot| slot.kind == SlotKind::Keychain && slot.expires.is_none_or(|t| now < t));
        for slot in good {
            if let Some(key) = keychain::fetch(slot.id)? {
                return match Self::open(folder, Key::Keychain(&key), None, schema, world) {
                    Err(VaultError::WrongKey { .. }) => Err(VaultError::KeychainLost),
                    other => other,
                };
            }
        }
        Err(VaultError::KeychainLost)
    }

    /// Puts a key into the keychain of this computer that opens the vault for `staff` until it expires; it replaces
    /// an older one. They must have a passphrase: a keychain can be lost. From now on the keychain also remembers the
    /// newest state of the vault.
    ///
    /// # Errors
    /// [`VaultError::KeychainUnavailable`], and then nothing was changed; [`VaultError::NoSuchSlot`] without a
    /// passphrase slot; what the disk says.
    pub fn set_keychain(&self, staff: Uuid, days: u16) -> Result<DateTime<FixedOffset>, VaultError> {
        self.passphrase_slot(staff)?;
        let key = KeychainKey::random(self.world());
        let id = SlotId(self.world().id());
        // The wall clock: a rehearsal's clock must not lengthen the life of a key.
        let expires = self.world().wall_now() + TimeDelta::days(days.into());
        let older = self.slots_of(staff, &[SlotKind::Keychain])?;
        keychain::keep(id, &key)?;
        let put = Put {
            id,
            kind: SlotKind::Keychain,
            staff: Some(staff),
            kdf: KdfParameters::Raw,
            expires: Some(expires.into()),
            key: Key::Keychain(&key),
        };
        let change = Change {
            drop: older.clone(),
            put: Some(put),
            act: act::KEYCHAIN_SET,
            payload: json!({ "slot": id, "days": days }),
        };
        if let Err(error) = self.change_slots(staff, &change) {
            // It opens nothing.
            let _ = keychain::forget(id);
            return Err(error);
        }
        for slot in older {
            let _ = keychain::forget(slot);
        }
        self.inner.seen.watch(self.inner.core.incarnation, false);
        Ok(expires)
    }

    /// Takes the keychain slot of a staff member out and its key out of the keychain of this computer; `false` if
    /// there is none. A keychain that does not answer keeps a key that opens nothing any more.
    ///
    /// # Errors
    /// What the disk says.
    pub fn forget_keychain(&self, staff: Uuid) -> Result<bool, VaultError> {
        let own = self.slots_of(staff, &[SlotKind::Keychain])?;
        self.inner.seen.forget(self.inner.core.incarnation);
        if own.is_empty() {
            return Ok(false);
        }
        let change = Change {
            drop: own.clone(),
            put: None,
            act: act::KEYCHAIN_FORGOTTEN,
            payload: json!({ "slots": own }),
        };
        self.change_slots(staff, &change)?;
        for slot in own {
            let _ = keychain::forget(slot);
        }
        Ok(true)
    }

    /// At an unlock by somebody who uses the keychain: compares the vault with the newest state the keychain has
    /// seen, and goes on telling it. An older state is not told before the warning was acknowledged.
    pub(in crate::vault) fn watch_keychain(&self, staff: Option<Uuid>) {
        let core = &self.inner.core;
        let header = self.header();
        let holder = staff.map(|staff| Holder::of(core.vault, staff));
        let uses = |holder| {
            header
                .slots
                .iter()
                .any(|slot| slot.kind == SlotKind::Keychain && slot.holder == holder)
        };
        if !holder.is_some_and(uses) {
            return;
        }
        let newer = Seen::recall(core.incarnation).and_then(|seen| self.newer(&seen).ok().flatten());
        self.inner.seen.watch(core.incarnation, newer.is_some());
        lock(&self.inner.found).warnings.extend(newer);
    }

    /// Whether the keychain has seen something that is not a past of this vault.
    fn newer(&self, seen: &Seen) -> Result<Option<Warning>, VaultError> {
        let commit_no = lock(&self.inner.writer).tip.commit_no;
        let commits = seen.tip.commit_no.saturating_sub(commit_no);
        let head: Option<[u8; 32]> = self.read::<_, VaultError>(|r| {
            let sql = "SELECT hash FROM audit_entry WHERE seq = ?1";
            let hash = r.conn().query_row(sql, [seen.tip.audit_count], |row| row.get(0));
            Ok(hash.optional()?)
        })?;
        let is_past = commits == 0 && head == Some(seen.tip.audit_head);
        Ok((!is_past).then_some(Warning::KeychainNewer {
            commits,
            newest: seen.at,
        }))
    }
}
