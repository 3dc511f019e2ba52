//! Room `search`: people by what may be seen of them.

pub mod types;

use crm::people::list;
use crm::staff::Role;

use self::types::{FindPeople, FoundPeople};
use crate::error::ApiError;
use crate::people::row;
use crate::session::Session;

/// Rows answered when nothing is said.
const DEFAULT_LIMIT: u32 = 50;

/// Finds people, best first. Sealed values are not searched, but a whole e-mail or phone finds who has it.
///
/// # Errors
/// Faults of the vault.
pub fn find(session: &Session, request: FindPeople) -> Result<FoundPeople, ApiError> {
    session.require(Role::Viewer)?;
    let grant = session.grant();
    session.vault().read(|r| {
        let limit = request.limit.unwrap_or(DEFAULT_LIMIT);
        let (total, rows) = list::find(r, session.lists(), &request.query, limit)?;
        Ok(FoundPeople {
            total,
            people: row::views(r, rows, &grant)?,
        })
    })
}
