//! SQL of the staff room.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{Member, Role};
use crate::error::CrmError;

const COLUMNS: &str = "id, name, role, created_at, disabled_at";

pub(super) fn insert(w: &Write<'_>, member: &Member) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO staff (id, name, role, created_at) VALUES (:id, :name, :role, :created_at)",
        )?
        .execute(named_params! {
            ":id": member.id,
            ":name": member.name,
            ":role": member.role.as_str(),
            ":created_at": member.created_at,
        })?;
    Ok(())
}

pub(super) fn set_role(w: &Write<'_>, id: Uuid, role: Role) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE staff SET role = :role WHERE id = :id")?
        .execute(named_params! { ":id": id, ":role": role.as_str() })?;
    Ok(())
}

pub(super) fn set_disabled(w: &Write<'_>, id: Uuid, at: Instant) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE staff SET disabled_at = :at WHERE id = :id")?
        .execute(named_params! { ":id": id, ":at": at })?;
    Ok(())
}

pub(super) fn all(r: &Read<'_>) -> Result<Vec<Member>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached(&format!("SELECT {COLUMNS} FROM staff ORDER BY created_at, id"))?;
    let members = statement.query_map((), member)?.collect::<Result<_, _>>()?;
    Ok(members)
}

pub(super) fn one(r: &Read<'_>, id: Uuid) -> Result<Option<Member>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached(&format!("SELECT {COLUMNS} FROM staff WHERE id = ?1"))?;
    Ok(statement.query_row((id,), member).optional()?)
}

fn member(row: &Row<'_>) -> rusqlite::Result<Member> {
    let role: String = row.get("role")?;
    Ok(Member {
        id: row.get("id")?,
        name: row.get("name")?,
        // The table's CHECK holds the three words; an unknown one gets the least.
        role: Role::parse(&role).unwrap_or(Role::Viewer),
        created_at: row.get("created_at")?,
        disabled_at: row.get("disabled_at")?,
    })
}
