//! Room `disclosure`: who received what.

mod export;
#[cfg(test)]
mod tests;
pub mod types;

use crm::disclosure::{self, RecipientRole};
use crm::staff::Role;
use crm::{purposes, staff};
use uuid::Uuid;

pub use self::export::{export_people, export_people_by_key_holder};
use self::types::{AddRecipient, DisclosureRow, RecipientRow};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// Adds somebody who may receive data; answers their id.
///
/// # Errors
/// `not-allowed bad-recipient-role`, and what [`crm::disclosure::add_recipient`] refuses.
pub fn add_recipient(session: &Session, request: &AddRecipient) -> Result<Uuid, ApiError> {
    session.require(Role::Owner)?;
    let role = RecipientRole::parse(&request.role);
    let role = role.ok_or_else(|| ApiError::rule("bad-recipient-role").on("role"))?;
    let added = session.vault().write(session.staff(), |w| {
        disclosure::add_recipient(
            w,
            &request.name,
            &request.country,
            role,
            request.safeguards.as_deref(),
        )
    })?;
    Ok(added.id)
}

/// Everybody who may receive data, in the order they were added.
///
/// # Errors
/// `not-allowed`.
pub fn recipients(session: &Session) -> Result<Vec<RecipientRow>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let row = |known: disclosure::Recipient| RecipientRow {
            id: known.id,
            name: known.name,
            country: known.country,
            role: known.role.as_str().to_owned(),
            safeguards: known.safeguards,
            created_at: instant(known.created_at),
        };
        Ok(disclosure::recipients(r)?.into_iter().map(row).collect())
    })
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
            batch: line.batch,
        };
        Ok(disclosure::list(r, person)?.into_iter().map(row).collect())
    })
}
