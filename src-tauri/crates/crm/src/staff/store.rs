//! SQL of the staff room.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{Instruction, Member, Role};
use crate::error::CrmError;
use crate::paper::{Paper, PaperNote};

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

pub(super) fn add_instruction(
    w: &Write<'_>,
    instruction: &Instruction,
    paper: Option<&Paper>,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO staff_instruction (id, staff_id, instructed_on, paper_name, paper_sha256, paper, recorded_at,
                                            recorded_by)
             VALUES (:id, :staff, :on, :name, :sha256, :paper, :at, :by)",
        )?
        .execute(named_params! {
            ":id": instruction.id,
            ":staff": instruction.staff,
            ":on": instruction.instructed_on.to_string(),
            ":name": instruction.paper.as_ref().map(|paper| &paper.name),
            ":sha256": instruction.paper.as_ref().map(|paper| &paper.sha256),
            ":paper": paper.map(|paper| &paper.bytes),
            ":at": instruction.recorded_at,
            ":by": instruction.recorded_by,
        })?;
    Ok(())
}

/// Every instruction, the last first.
pub(super) fn instructions(r: &Read<'_>) -> Result<Vec<Instruction>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, staff_id, instructed_on, paper_name, paper_sha256, recorded_at, recorded_by
         FROM staff_instruction ORDER BY instructed_on DESC, recorded_at DESC, id",
    )?;
    let rows = statement.query_map((), |row| {
        let on: String = row.get("instructed_on")?;
        let name: Option<String> = row.get("paper_name")?;
        let sha256: Option<String> = row.get("paper_sha256")?;
        Ok(Instruction {
            id: row.get("id")?,
            staff: row.get("staff_id")?,
            instructed_on: on
                .parse::<NaiveDate>()
                .map_err(|_| rusqlite::Error::InvalidQuery)?,
            paper: name.zip(sha256).map(|(name, sha256)| PaperNote { name, sha256 }),
            recorded_at: row.get("recorded_at")?,
            recorded_by: row.get("recorded_by")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The paper of an instruction; none if it has none, or there is no such instruction.
pub(super) fn instruction_paper(r: &Read<'_>, id: Uuid) -> Result<Option<Paper>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT paper_name, paper FROM staff_instruction WHERE id = ?1 AND paper IS NOT NULL",
    )?;
    let paper = statement.query_row((id,), |row| {
        Ok(Paper {
            name: row.get(0)?,
            bytes: row.get(1)?,
        })
    });
    Ok(paper.optional()?)
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
