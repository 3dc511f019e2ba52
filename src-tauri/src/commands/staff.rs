//! Staff.

use ::vault::Job;
use api::ApiError;
use api::disclosure::types::PaperTaken;
use api::staff::types::{AddStaff, DisableStaff, InstructStaff, InstructionRow, ResetStaff, SetRole};
use tauri::AppHandle;
use uuid::Uuid;

use super::commands;
use crate::dialogs;
use crate::state::State;

commands! {
    staff_list => |session, ()| api::staff::list(session);
    staff_add => |session, request: AddStaff| api::staff::add(session, &request);
    staff_reset => |session, request: ResetStaff| api::staff::reset(session, &request);
    staff_set_role => |session, request: SetRole| api::staff::set_role(session, &request);
    shell staff_instruct => instruct;
    staff_instructions => |session, ()| api::staff::instructions(session);
    shell instruction_save => save_instruction;
    job staff_disable => |session, request: DisableStaff, job| api::staff::disable(session, &request, job);
}

/// The window names the signed paper by a token, the use case by a path.
fn instruct(
    _: &AppHandle,
    state: &State,
    mut request: InstructStaff,
    _: &Job,
) -> Result<InstructionRow, ApiError> {
    request.file = state.files.path_of(request.file)?;
    state.session(|session| api::staff::instruct(session, &request))
}

/// Nothing is *Cancel*.
fn save_instruction(
    app: &AppHandle,
    state: &State,
    id: Uuid,
    _: &Job,
) -> Result<Option<PaperTaken>, ApiError> {
    let kept = state
        .session(api::staff::instructions)?
        .into_iter()
        .find(|one| one.id == id);
    let name = kept.and_then(|one| one.file).unwrap_or_default();
    let Some(path) = dialogs::save(app, "dialog-paper-save", &name, &dialogs::EVIDENCE) else {
        return Ok(None);
    };
    state
        .session(|session| api::staff::take_instruction(session, id, &path))
        .map(Some)
}
