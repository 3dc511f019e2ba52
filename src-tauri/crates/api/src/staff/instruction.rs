//! Who was instructed when (Articles 29 and 32(4)).

use std::collections::HashMap;
use std::path::Path;

use crm::staff::{self, Instruction, Role};
use uuid::Uuid;

use super::types::{InstructStaff, InstructionRow};
use crate::disclosure::types::PaperTaken;
use crate::error::ApiError;
use crate::file::write_private;
use crate::paper;
use crate::session::Session;

/// Writes down that a colleague was instructed, and keeps the signed paper.
///
/// # Errors
/// `not-allowed`, the file's, and what [`staff::instruct`] refuses.
pub fn instruct(session: &Session, request: &InstructStaff) -> Result<InstructionRow, ApiError> {
    session.require(Role::Owner)?;
    let file = request.file.as_deref().filter(|file| !file.is_empty());
    let paper = file.map(|file| paper::read(Path::new(file))).transpose()?;
    session.vault().write(session.staff(), |w| {
        let told = staff::instruct(w, request.id, &request.at, paper.as_ref())?;
        Ok(row(told, &staff::names(w)?))
    })
}

/// Every instruction, the last first.
///
/// # Errors
/// `not-allowed`.
pub fn instructions(session: &Session) -> Result<Vec<InstructionRow>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let names = staff::names(r)?;
        Ok(staff::instructions(r)?
            .into_iter()
            .map(|one| row(one, &names))
            .collect())
    })
}

/// Writes the kept paper of an instruction where somebody chose.
///
/// # Errors
/// `not-allowed no-such-paper`, faults of the disk.
pub fn take_instruction(session: &Session, id: Uuid, out: &Path) -> Result<PaperTaken, ApiError> {
    session.require(Role::Owner)?;
    let kept = session
        .vault()
        .write::<_, ApiError>(session.staff(), |w| Ok(staff::instruction_paper(w, id)?))?;
    write_private(out, &kept.bytes, session.world())?;
    Ok(PaperTaken {
        path: out.display().to_string(),
        sha256: kept.note().sha256,
    })
}

fn row(told: Instruction, names: &HashMap<Uuid, String>) -> InstructionRow {
    InstructionRow {
        id: told.id,
        member: told.staff,
        name: names.get(&told.staff).cloned().unwrap_or_default(),
        at: told.instructed_on.to_string(),
        sha256: told.paper.as_ref().map(|paper| paper.sha256.clone()),
        file: told.paper.map(|paper| paper.name),
    }
}
