//! Passphrases of staff members.

use serde_json::json;
use uuid::Uuid;

use super::change::{Change, Put};
use crate::audit::act;
use crate::header::{SlotId, SlotKind, candidates, unlock};
use crate::key::{Kdf, KdfParameters, Key, Passphrase, passphrase_strength};
use crate::vault::{Vault, lock};
use crate::{Instant, VaultError};

impl Vault {
    /// Checks the passphrase of a slot again before an act that asks for it. Wrong tries count like those at unlock.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`], [`VaultError::Throttled`], [`VaultError::NoSuchSlot`].
    pub fn check_passphrase(&self, slot: SlotId, passphrase: &Passphrase) -> Result<(), VaultError> {
        let now: Instant = self.world().wall_now().into();
        let header = self.header();
        header.slot(slot).ok_or(VaultError::NoSuchSlot)?;
        let mut throttle = lock(&self.inner.throttle);
        throttle.noticed(now)?;
        match throttle.wait_s(slot, now) {
            0 => {}
            wait_s => return Err(VaultError::Throttled { wait_s }),
        }
        throttle.begin(&[slot], now)?;
        if unlock(&[header], &[slot], Key::Passphrase(passphrase))?.is_some() {
            let failed_tries = throttle.succeeded(slot, &[slot])?;
            drop(throttle);
            return self.record_wrong_tries(slot, failed_tries);
        }
        let wait_s = Some(throttle.wait_s(slot, now)).filter(|s| *s > 0);
        Err(VaultError::WrongKey { wait_s })
    }

    /// Wrong tries inside a session get into the log with the right one, as those at the door do.
    fn record_wrong_tries(&self, slot: SlotId, count: u32) -> Result<(), VaultError> {
        if count == 0 {
            return Ok(());
        }
        let holder = self
            .slots()?
            .into_iter()
            .find(|s| s.id == slot)
            .and_then(|s| s.staff);
        self.write(holder.unwrap_or(Uuid::nil()), |w| {
            w.audit(act::UNLOCK_FAILED, None, json!({ "slot": slot, "count": count }))
                .map(|_| ())
        })
    }

    /// The passphrase slot of a staff member.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if they have none.
    pub fn passphrase_slot(&self, staff: Uuid) -> Result<SlotId, VaultError> {
        let own = self.slots_of(staff, &[SlotKind::Passphrase])?;
        own.first().copied().ok_or(VaultError::NoSuchSlot)
    }

    /// Gives a passphrase slot a new passphrase and a new key pair. `refused_words` are the names of the firm and its
    /// staff. The cost of a guess never goes down.
    ///
    /// An old copy of the header still opens with the old passphrase: only a new master key ends that
    /// ([`Vault::rotate`]).
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
        self.refuse_weak_or_taken(&[slot], new, refused_words)?;
        let holder = self.slots()?.into_iter().find(|s| s.id == slot);
        let holder = holder
            .filter(|s| s.kind == SlotKind::Passphrase)
            .ok_or(VaultError::NoSuchSlot)?;
        let header = self.header();
        let (_, current) = header.slot(slot).ok_or(VaultError::NoSuchSlot)?;
        // After a recovery the wait for wrong tries before it would only punish the new passphrase.
        let failed_tries = lock(&self.inner.throttle).forget(slot)?;
        let put = Put {
            id: slot,
            kind: SlotKind::Passphrase,
            staff: holder.staff,
            kdf: dearer(kdf.parameters()?, current.kdf),
            expires: None,
            key: Key::Passphrase(new),
        };
        self.change_slots(
            staff,
            &Change {
                drop: Vec::new(),
                put: Some(put),
                act: act::PASSPHRASE_CHANGED,
                payload: json!({ "slot": slot, "count": failed_tries }),
            },
        )
    }

    /// A passphrase that opens another slot would tell its new owner the other's passphrase. `own` slots may be
    /// opened by it.
    pub(super) fn refuse_weak_or_taken(
        &self,
        own: &[SlotId],
        new: &Passphrase,
        refused_words: &[&str],
    ) -> Result<(), VaultError> {
        let strength = passphrase_strength(new, refused_words);
        if !strength.ok {
            return Err(VaultError::WeakPassphrase {
                reasons: strength.reasons,
            });
        }
        let (header, key) = (self.header(), Key::Passphrase(new));
        let now: Instant = self.world().wall_now().into();
        let mut others = candidates(&header, key, None, None, now);
        others.retain(|id| !own.contains(id));
        match unlock(std::slice::from_ref(&header), &others, key)? {
            Some(_) => Err(VaultError::PassphraseTaken),
            None => Ok(()),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_never_goes_down() {
        let cost = |m_kib, t| KdfParameters::Argon2id { m_kib, t };
        for (new, old, kept) in [
            (cost(100, 3), cost(64, 3), cost(100, 3)),
            (cost(64, 3), cost(100, 3), cost(100, 3)),
            (cost(64, 4), cost(100, 3), cost(100, 4)),
            (KdfParameters::Hkdf, cost(100, 3), KdfParameters::Hkdf),
        ] {
            assert_eq!(dearer(new, old), kept);
        }
    }
}
