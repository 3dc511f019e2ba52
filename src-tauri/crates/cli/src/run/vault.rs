//! `vault …`, `settings …`, `seed`.

use std::path::Path;

use api::settings::types::SetSettings;
use api::vault::types::{ChangePassphrase, CreateVault, Reauth, VaultCreated, VerifyProblem, VerifyView};
use api::{ApiError, ErrorKind};
use serde_json::json;
use vault::Passphrase;

use super::pairs;
use crate::answer::Answer;
use crate::args::{SettingsCommand, VaultCommand};
use crate::context::Context;
use crate::passphrase;

pub fn run(context: &mut Context, command: VaultCommand) -> Result<Answer, ApiError> {
    match command {
        VaultCommand::Create {
            staff,
            company,
            recovery_kit,
        } => create(context, staff, company, recovery_kit.as_deref()),
        VaultCommand::Info => info(context),
        VaultCommand::Verify => verify(context),
        VaultCommand::Passphrase { new_file } => {
            let request = ChangePassphrase {
                current: context.typed_passphrase()?,
                new: passphrase::from_file(&new_file)?.to_string(),
            };
            let changed = api::vault::change_passphrase(context.session()?, &request)?;
            Ok(Answer::done(
                json!({ "ok": true, "advice_rotate": changed.advice_rotate }),
            ))
        }
        VaultCommand::Recover {
            recovery_code_file,
            new_file,
        } => recover(context, &recovery_code_file, &new_file),
        VaultCommand::Kit { out } => {
            let path = absolute(&out);
            let again = Reauth {
                passphrase: context.typed_passphrase()?,
            };
            api::vault::new_kit(context.session()?, &again, &path)?;
            Ok(Answer::done(
                json!({ "ok": true, "recovery_kit": path.display().to_string() }),
            ))
        }
        VaultCommand::Rotate => {
            let again = Reauth {
                passphrase: context.typed_passphrase()?,
            };
            let job = context.job().clone();
            let rotated = api::vault::rotate(context.session()?, &again, &job)?;
            Ok(Answer::done(json!({
                "ok": true, "generation": rotated.generation, "backups": rotated.backups,
            })))
        }
    }
}

fn create(
    context: &mut Context,
    staff: String,
    company: String,
    kit: Option<&Path>,
) -> Result<Answer, ApiError> {
    let request = CreateVault {
        company,
        staff,
        passphrase: passphrase::of_call(context.passphrase_file(), context.lang())?.to_string(),
        folder: context.folder()?.display().to_string(),
        language: context.lang().to_string(),
    };
    let made = api::vault::create(&request, context.world())?;
    let kit = kit.map(absolute);
    if let Some(path) = &kit {
        api::vault::write_kit(&made.session, &made.recovery, path)?;
    }
    Ok(Answer::done(VaultCreated {
        vault_id: made.session.vault().vault_id(),
        staff_id: made.session.staff(),
        recovery_kit: kit.map(|path| path.display().to_string()),
    }))
}

fn absolute(path: &Path) -> std::path::PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Opens nothing secret; names of staff are added inside a batch, where the vault is open anyway.
fn info(context: &mut Context) -> Result<Answer, ApiError> {
    match context.opened() {
        Some(session) => Ok(Answer::done(api::vault::info_inside(session)?)),
        None => Ok(Answer::done(api::vault::info(&context.folder()?)?)),
    }
}

/// Damage is a finding: exit 4 with the view. What was mended is one too: exit 0 with `healed`.
fn verify(context: &mut Context) -> Result<Answer, ApiError> {
    let job = context.job().clone();
    let found = context
        .session()
        .and_then(|session| api::vault::verify(session, &job));
    let view = match found {
        Err(error) if error.kind == ErrorKind::Damaged && error.code == "damaged" => damaged(&error),
        other => other?,
    };
    let exit = if view.ok { 0 } else { 4 };
    Ok(Answer::with_exit(view, exit))
}

/// A vault too damaged to be opened.
fn damaged(error: &ApiError) -> VerifyView {
    let fact = |key: &str| {
        let value = error.details.as_ref().and_then(|details| details.get(key));
        value
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    VerifyView {
        ok: false,
        pages: 0,
        chain: api::audit::types::ChainView {
            entries: 0,
            head: String::new(),
            ok: false,
        },
        problems: vec![VerifyProblem {
            file: fact("file"),
            what: fact("what"),
        }],
        healed: Vec::new(),
    }
}

fn recover(context: &mut Context, code: &Path, new: &Path) -> Result<Answer, ApiError> {
    let code = passphrase::from_file(code)?;
    let new = Passphrase::new(&passphrase::from_file(new)?);
    let opened = api::vault::recover(
        &context.folder()?,
        &code,
        &new,
        context.named_lang(),
        context.world(),
    )?;
    context.enter(opened);
    Ok(Answer::done(json!({ "ok": true })))
}

pub fn settings(context: &mut Context, command: SettingsCommand) -> Result<Answer, ApiError> {
    let session = context.session()?;
    match command {
        SettingsCommand::Show => Ok(api::settings::show(session).into()),
        SettingsCommand::Set { pairs: given } => Ok(api::settings::set(
            session,
            SetSettings {
                settings: pairs(&given)?,
            },
        )
        .into()),
    }
}

pub fn seed(context: &mut Context, people: u32, seed: u64) -> Result<Answer, ApiError> {
    let job = context.job().clone();
    let begun = std::time::Instant::now();
    let people = api::vault::add_sample(context.session()?, people, seed, &job)?;
    Ok(Answer::done(
        json!({ "people": people, "seconds": begun.elapsed().as_secs_f64() }),
    ))
}
