//! Warnings that are told at every unlock until an owner acknowledges them.

use serde_json::json;
use uuid::Uuid;

use super::Warning;
use crate::anchor::{Alarm, Missing};
use crate::audit::act;
use crate::vault::{Vault, lock};
use crate::{Instant, VaultError};

/// The alarm in the words a person hears.
pub(in crate::vault) fn of_alarm(alarm: &Alarm) -> Vec<Warning> {
    let behind = alarm.behind.map(
        |Missing {
             commits,
             kept_until,
             newest,
         }| Warning::Behind {
            commits,
            kept_until,
            newest,
        },
    );
    behind
        .into_iter()
        .chain(alarm.altered.then_some(Warning::Altered))
        .chain(alarm.lost.then_some(Warning::AnchorLost))
        .collect()
}

impl Vault {
    /// Ends a warning that is told at every unlock (`behind`, `altered`, `anchor-lost`, `keychain-newer`), with an entry in the log.
    /// Returns whether there was one. Whether `staff` may do so is for the caller to ask: only an owner may.
    ///
    /// # Errors
    /// What the disk says; the warning is then told again.
    pub fn acknowledge_warning(&self, code: &str, staff: Uuid) -> Result<bool, VaultError> {
        let told = |w: &Warning| w.code() == code;
        let stays = |w: &Warning| matches!(w, Warning::LedgerLost | Warning::Folder { .. });
        if !lock(&self.inner.found)
            .warnings
            .iter()
            .any(|w| told(w) && !stays(w))
        {
            return Ok(false);
        }
        let at: Instant = self.world().now().into();
        self.write::<_, VaultError>(staff, |w| {
            w.audit(act::WARNING_ACKNOWLEDGED, None, json!({ "code": code, "at": at }))
        })?;
        if code == "keychain-newer" {
            self.inner.seen.resume();
            lock(&self.inner.found).warnings.retain(|w| !told(w));
            return Ok(true);
        }
        let mut writer = lock(&self.inner.writer);
        let alarm = writer.anchor.last().alarm;
        let left = match code {
            "behind" => Alarm {
                behind: None,
                ..alarm
            },
            "altered" => Alarm {
                altered: false,
                ..alarm
            },
            _ => Alarm { lost: false, ..alarm },
        };
        if let Err(error) = writer.anchor.acknowledge(left) {
            writer.stopped = true;
            return Err(error);
        }
        lock(&self.inner.found).warnings.retain(|w| !told(w));
        Ok(true)
    }
}
