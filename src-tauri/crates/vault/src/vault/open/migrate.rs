//! Bringing an older vault up to date: a verified backup first, then one transaction for each step.

use serde_json::json;
use uuid::Uuid;

use crate::audit::act;
use crate::backup::Made;
use crate::db;
use crate::schema::Migration;
use crate::vault::Vault;
use crate::{Job, VaultError};

impl Vault {
    /// Takes the missing steps in order. A vault that has them all is left alone.
    ///
    /// Whatever interrupts this leaves the vault after some step, whole, and the rest is taken at the next opening. The
    /// backup lies among the others under the keys of all slots. If the first step fails there is nothing it would
    /// bring back, and it goes again: somebody who tries ten times on a full disk must not fill it. A vault that was just
    /// restored needs none: it is a copy, and a backup of it would hold whom the ledger is about to erase.
    pub(super) fn bring_up_to_date(
        &self,
        missing: &[Migration],
        staff: Option<Uuid>,
        restored: bool,
    ) -> Result<(), VaultError> {
        let Some((first, rest)) = missing.split_first() else {
            return Ok(());
        };
        let backup = if restored {
            None
        } else {
            Some(self.backup_unregistered(&Job::silent())?)
        };
        if let Err(error) = self.migrate(first, staff, backup.as_ref().map(|made| made.id)) {
            backup.iter().for_each(remove);
            return Err(error);
        }
        rest.iter().try_for_each(|step| self.migrate(step, staff, None))
    }

    fn migrate(&self, step: &Migration, staff: Option<Uuid>, backup: Option<Uuid>) -> Result<(), VaultError> {
        self.write(staff.unwrap_or(Uuid::nil()), |w| {
            w.takes_room();
            db::apply(w.conn(), step, w.now())?;
            let mut payload = json!({ "number": step.number, "room": step.room, "name": step.name });
            if let (Some(backup), Some(facts)) = (backup, payload.as_object_mut()) {
                facts.insert("backup".to_owned(), json!(backup));
            }
            w.audit(act::MIGRATED, None, payload).map(|_| ())
        })
    }
}

/// A file that stays is no harm: it is a good backup.
fn remove(backup: &Made) {
    for file in backup.copies.iter().filter_map(|copy| copy.result.as_ref().ok()) {
        let _ = std::fs::remove_file(&file.path);
    }
}
