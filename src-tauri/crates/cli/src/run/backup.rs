//! `backup …`.

use std::path::{Path, PathBuf};

use api::ApiError;
use api::backup::types::{BackupRun, PruneBackups, RestoreBackup};

use crate::answer::{Answer, Rows};
use crate::args::BackupCommand;
use crate::context::Context;
use crate::passphrase;

pub fn run(context: &mut Context, command: BackupCommand) -> Result<Answer, ApiError> {
    match command {
        BackupCommand::Run { to } => {
            let request = BackupRun {
                to: to.map(|folder| absolute(&folder).display().to_string()),
            };
            let job = context.job().clone();
            Ok(api::backup::run(context.session()?, &request, &job).into())
        }
        BackupCommand::List => {
            let rows = api::backup::list(context.session()?)?;
            Ok(Answer::done(Rows::from(rows)))
        }
        BackupCommand::Verify { file } => verify(context, &absolute(&file)),
        BackupCommand::Prune { dry_run } => {
            Ok(api::backup::prune(context.session()?, PruneBackups { dry_run }).into())
        }
        BackupCommand::Restore {
            file,
            to,
            recovery_code_file,
        } => restore(
            context,
            &absolute(&file),
            &absolute(&to),
            recovery_code_file.as_deref(),
        ),
    }
}

/// Damage is a finding: exit 4 with the view.
fn verify(context: &mut Context, file: &Path) -> Result<Answer, ApiError> {
    let job = context.job().clone();
    let path = file.display().to_string();
    let checked = match context.session() {
        Ok(session) => api::backup::verify(session, &path, &job)?,
        // Whoever has nothing left but the backup must be able to ask whether it is good.
        Err(error) if error.code == "no-vault" || error.code == "not-a-vault" => {
            api::backup::verify_alone(file, &context.passphrase()?, context.world(), &job)?
        }
        Err(error) => return Err(error),
    };
    let exit = if checked.ok { 0 } else { 4 };
    Ok(Answer::with_exit(checked, exit))
}

fn restore(context: &mut Context, file: &Path, to: &Path, code: Option<&Path>) -> Result<Answer, ApiError> {
    let key = match code {
        Some(code) => passphrase::from_file(code)?.to_string(),
        None => context.typed_passphrase()?,
    };
    let request = RestoreBackup {
        backup: file.display().to_string(),
        passphrase: key,
        by_code: code.is_some(),
        folder: to.display().to_string(),
        ledger_of: context
            .folder()
            .ok()
            .map(|folder| absolute(&folder).display().to_string()),
    };
    let job = context.job().clone();
    Ok(api::backup::restore(&request, context.world(), &job).into())
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
