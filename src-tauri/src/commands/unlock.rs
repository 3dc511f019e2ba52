//! Opening sealed fields for a while.

use ::vault::Job;
use api::ApiError;
use api::unlock::types::{CoverFields, OpenFields, UnlockFields, Unlocked};
use tauri::AppHandle;

use super::commands;
use crate::grants;
use crate::state::State;

commands! {
    shell unlock_fields => unlock;
    unlock_state => |session, ()| api::unlock::state(session);
    shell cover_fields => cover;
}

fn unlock(app: &AppHandle, state: &State, request: UnlockFields, _: &Job) -> Result<Unlocked, ApiError> {
    let (unlocked, open) = state.session(|session| {
        let unlocked = api::unlock::unlock(session, request)?;
        Ok((unlocked, api::unlock::state(session)?))
    })?;
    grants::announce(app, &open);
    Ok(unlocked)
}

fn cover(app: &AppHandle, state: &State, request: CoverFields, _: &Job) -> Result<OpenFields, ApiError> {
    let open = state.session(|session| api::unlock::cover(session, request))?;
    grants::announce(app, &open);
    Ok(open)
}
