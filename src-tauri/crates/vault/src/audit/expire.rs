//! The end of what an entry says: its payload goes, the entry stays and the chain holds.
//!
//! The hash goes over the hash of the payload and not over the payload, so that the log can forget what was done
//! exactly, and to which value, and still show every edit.

use rusqlite::params;
use serde_json::json;
use uuid::Uuid;

use super::act;
use crate::vault::Vault;
use crate::{Instant, VaultError};

impl Vault {
    /// Takes the payloads of entries made before `before` out of the log, the oldest first and at most `most` of them.
    /// Number, time, staff, act and pseudonym stay. Answers how many went; with none nothing is written.
    ///
    /// # Errors
    /// What the disk says.
    pub fn expire_audit(&self, staff: Uuid, before: Instant, most: u32) -> Result<usize, VaultError> {
        let due = self.read::<_, VaultError>(|r| {
            let sql = "SELECT EXISTS (SELECT 1 FROM audit_entry WHERE payload IS NOT NULL AND at < ?1)";
            Ok(r.conn().query_row(sql, [before], |row| row.get::<_, bool>(0))?)
        })?;
        if !due {
            return Ok(0);
        }
        self.write(staff, |w| {
            let gone = w.conn().execute(
                "UPDATE audit_entry SET payload = NULL WHERE seq IN
                     (SELECT seq FROM audit_entry WHERE payload IS NOT NULL AND at < ?1 ORDER BY at, seq LIMIT ?2)",
                params![before, most],
            )?;
            w.audit(act::LOG_EXPIRED, None, json!({ "count": gone, "before": before }))?;
            Ok(gone)
        })
    }
}
