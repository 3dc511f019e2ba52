//! `staff …`.

use std::path::Path;

use api::ApiError;
use api::file::write_private;
use api::staff::types::{AddStaff, DisableStaff, HandOver, InstructStaff, ResetStaff, Role, SetRole};
use serde_json::json;
use vault::Passphrase;

use super::id;
use crate::answer::{Answer, Rows};
use crate::args::{RoleArg, StaffCommand};
use crate::context::Context;
use crate::passphrase;

pub fn run(context: &mut Context, command: StaffCommand) -> Result<Answer, ApiError> {
    match command {
        StaffCommand::List => Ok(Answer::done(Rows::from(api::staff::list(context.session()?)?))),
        StaffCommand::Add {
            name,
            role,
            handover_out,
        } => {
            let request = AddStaff {
                name,
                role: role.into(),
                passphrase: context.typed_passphrase()?,
            };
            hand_over(context, &handover_out, |context| {
                api::staff::add(context.session()?, &request)
            })
        }
        StaffCommand::Reset {
            id: staff,
            handover_out,
        } => {
            let request = ResetStaff {
                id: id(&staff)?,
                passphrase: context.typed_passphrase()?,
            };
            hand_over(context, &handover_out, |context| {
                api::staff::reset(context.session()?, &request)
            })
        }
        StaffCommand::Join {
            handover_file,
            new_file,
        } => join(context, &handover_file, &new_file),
        StaffCommand::Role { id: staff, role } => {
            let request = SetRole {
                id: id(&staff)?,
                role: role.into(),
                passphrase: context.typed_passphrase()?,
            };
            Ok(Answer::done(api::staff::set_role(context.session()?, &request)?))
        }
        StaffCommand::Instruct { id: staff, at, file } => {
            let request = InstructStaff {
                id: id(&staff)?,
                at,
                file: file.map(|path| path.display().to_string()),
            };
            Ok(api::staff::instruct(context.session()?, &request).into())
        }
        StaffCommand::Instructions => {
            let rows = api::staff::instructions(context.session()?)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        StaffCommand::Paper { id: paper, out } => {
            let paper = id(&paper)?;
            let out = std::path::absolute(&out).unwrap_or(out);
            Ok(api::staff::take_instruction(context.session()?, paper, &out).into())
        }
        StaffCommand::Disable { id: staff } => {
            let request = DisableStaff {
                id: id(&staff)?,
                passphrase: context.typed_passphrase()?,
            };
            let job = context.job().clone();
            let done = api::staff::disable(context.session()?, &request, &job)?;
            Ok(Answer::done(json!({
                "id": done.staff.id, "rotated": done.rotated, "backups": done.backups,
            })))
        }
    }
}

/// Makes a code and writes it where it was asked for. The place is tried first: a code that cannot be written is lost.
fn hand_over(
    context: &mut Context,
    out: &Path,
    make: impl FnOnce(&mut Context) -> Result<HandOver, ApiError>,
) -> Result<Answer, ApiError> {
    context.session()?;
    write_private(out, b"", context.world())?;
    let made = make(context).inspect_err(|_| {
        // Nothing of it was ever anybody's code.
        let _ = std::fs::remove_file(out);
    })?;
    write_private(out, format!("{}\n", made.code).as_bytes(), context.world())?;
    Ok(Answer::done(
        json!({ "id": made.staff.id, "expires_at": made.expires_at }),
    ))
}

fn join(context: &mut Context, code: &Path, new: &Path) -> Result<Answer, ApiError> {
    let code = passphrase::from_file(code)?;
    let new = Passphrase::new(&passphrase::from_file(new)?);
    let opened = api::vault::join(
        &context.folder()?,
        &code,
        &new,
        context.named_lang(),
        context.world(),
    )?;
    let id = opened.session.staff();
    context.enter(opened);
    Ok(Answer::done(json!({ "id": id })))
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Owner => Self::Owner,
            RoleArg::Staff => Self::Staff,
            RoleArg::Viewer => Self::Viewer,
        }
    }
}
