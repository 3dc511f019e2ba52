//! Room `disclosure`: who received what.

mod export;
mod recipients;
mod tell;
#[cfg(test)]
mod tests;
pub mod types;

use crm::disclosure;
use crm::staff::Role;
use crm::{purposes, staff};
use uuid::Uuid;

pub use self::export::{export_ahead, export_people, export_people_by_key_holder};
pub use self::recipients::{add_recipient, change_recipient, recipient_history, recipients, take_contract};
pub use self::tell::{to_tell, told, write_letter};
use self::types::DisclosureRow;
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// The disclosures of a person, newest first.
///
/// # Errors
/// `unknown-person restricted`.
pub fn list(session: &Session, person: Uuid) -> Result<Vec<DisclosureRow>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        purposes::open(r, person)?;
        let staff = staff::names(r)?;
        let row = |line: disclosure::Disclosure| DisclosureRow {
            id: line.id,
            at: instant(line.at),
            recipient: line.recipient,
            purpose: line.purpose,
            fields: line.fields,
            way: line.way,
            staff: staff.get(&line.staff).cloned().unwrap_or_default(),
            batch: line.batch,
        };
        Ok(disclosure::list(r, person)?.into_iter().map(row).collect())
    })
}
