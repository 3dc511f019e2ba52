//! Room `disclosure`: who received what.

pub mod types;

use crm::disclosure::{self, RecipientRole};
use crm::staff::Role;
use crm::{purposes, staff};
use uuid::Uuid;

use self::types::DisclosureRow;
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// Adds somebody who may receive data; answers their id. `role`: `processor` or `controller`.
///
/// # Errors
/// `not-allowed bad-recipient-role`, and what [`crm::disclosure::add_recipient`] refuses.
pub fn add_recipient(session: &Session, name: &str, country: &str, role: &str) -> Result<Uuid, ApiError> {
    session.require(Role::Owner)?;
    let role = RecipientRole::parse(role).ok_or_else(|| ApiError::rule("bad-recipient-role").on("role"))?;
    let added = session.vault().write(session.staff(), |w| {
        disclosure::add_recipient(w, name, country, role, None)
    })?;
    Ok(added.id)
}

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
        };
        Ok(disclosure::list(r, person)?.into_iter().map(row).collect())
    })
}
