//! Who was instructed when, and bound to confidentiality (Articles 29 and 32(4)), with the signed paper.

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use super::{known, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::moment;
use crate::paper::{Paper, PaperNote};

/// An instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// Id.
    pub id: Uuid,
    /// Who was instructed.
    pub staff: Uuid,
    /// When.
    pub instructed_on: NaiveDate,
    /// The paper, if it is kept.
    pub paper: Option<PaperNote>,
    /// When it was written down.
    pub recorded_at: Instant,
    /// Who wrote it down.
    pub recorded_by: Uuid,
}

/// Writes an instruction down; earlier ones stay. One entry in the log.
///
/// # Errors
/// `no-such-staff`, `bad-date`, `future-date`, `empty-paper`, `paper-too-large`.
pub fn instruct(
    w: &Write<'_>,
    staff: Uuid,
    on: &str,
    paper: Option<&Paper>,
) -> Result<Instruction, CrmError> {
    known(w, staff)?;
    let instructed_on = moment::date(on).map_err(|no| no.on("at"))?;
    if instructed_on > w.world().today() {
        return Err(Refusal::new("future-date").on("at").into());
    }
    if let Some(paper) = paper {
        paper.checked()?;
    }
    let instruction = Instruction {
        id: w.id(),
        staff,
        instructed_on,
        paper: paper.map(Paper::note),
        recorded_at: w.now(),
        recorded_by: w.staff(),
    };
    store::add_instruction(w, &instruction, paper)?;
    w.changed(
        "staff_instruction",
        instruction.id,
        Op::Insert,
        &["instructed_on", "paper"],
    )?;
    let sha256 = instruction.paper.as_ref().map(|paper| paper.sha256.as_str());
    w.audit(
        acts::STAFF_INSTRUCTED,
        None,
        json!({ "staff": staff, "sha256": sha256 }),
    )?;
    Ok(instruction)
}

/// Every instruction, the last first.
///
/// # Errors
/// Of the vault only.
pub fn instructions(r: &Read<'_>) -> Result<Vec<Instruction>, CrmError> {
    store::instructions(r)
}

/// The kept paper of an instruction. One entry in the log.
///
/// # Errors
/// `no-such-paper`.
pub fn instruction_paper(w: &Write<'_>, id: Uuid) -> Result<Paper, CrmError> {
    let paper = store::instruction_paper(w, id)?;
    let paper = paper.ok_or_else(|| Refusal::new("no-such-paper").on("id"))?;
    w.audit(
        acts::PAPER_TAKEN_OUT,
        None,
        json!({ "sha256": paper.note().sha256 }),
    )?;
    Ok(paper)
}
