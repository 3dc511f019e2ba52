//! Everything about a person, counted before anything is produced.

use crm::requests::finder;
use crm::staff::Role;
use serde::Serialize;
use uuid::Uuid;

use super::open;
use super::types::{AccessPart, PossibleDuplicate};
use crate::error::ApiError;
use crate::session::Session;

/// `person everything`: counts by category and by room, where else the person is named, who may be the same.
#[derive(Serialize)]
pub struct EverythingView {
    /// Person.
    pub id: Uuid,
    /// Display name.
    pub name: String,
    /// Counts by category, zeros included.
    pub parts: Vec<AccessPart>,
    /// Rows of the person in each table that has any.
    pub tables: Vec<RoomCount>,
    /// Texts of other records and of the firm that name the person.
    pub mentions: Vec<RoomCount>,
    /// Other records with the same or nearly the same name, the same e-mail or phone.
    pub duplicates: Vec<PossibleDuplicate>,
}

/// A count in a room.
#[derive(Serialize)]
pub struct RoomCount {
    /// Room.
    pub room: String,
    /// Table.
    pub table: String,
    /// Column, where texts were looked through.
    pub field: Option<String>,
    /// How many.
    pub count: u64,
}

/// Looks for everything about a person, a restricted one too: it prepares the answer to them.
///
/// # Errors
/// `not-allowed unknown-person`.
pub fn everything(session: &Session, person: Uuid) -> Result<EverythingView, ApiError> {
    session.require(Role::Staff)?;
    let grant = session.grant();
    let found = session.vault().read(|r| finder::everything(r, person))?;
    let room = |room: &str, table: &str, field: Option<&str>, count| RoomCount {
        room: room.to_owned(),
        table: table.to_owned(),
        field: field.map(str::to_owned),
        count,
    };
    Ok(EverythingView {
        id: person,
        name: open(&found.name, &grant).unwrap_or_default(),
        parts: found
            .parts
            .into_iter()
            .map(|part| AccessPart {
                part: part.part.to_owned(),
                count: part.count,
                sealed: part.sealed,
            })
            .collect(),
        tables: found
            .tables
            .iter()
            .map(|one| room(one.room, one.table, None, one.count))
            .collect(),
        mentions: found
            .mentions
            .iter()
            .map(|one| room(one.room, one.table, Some(one.column), one.count))
            .collect(),
        duplicates: found
            .duplicates
            .into_iter()
            .map(|other| PossibleDuplicate {
                id: other.person,
                name: open(&other.name, &grant).unwrap_or_default(),
                because: other.because.as_str().to_owned(),
            })
            .collect(),
    })
}
