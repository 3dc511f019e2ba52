//! `vault …`, `staff …`, `settings …`, `seed`.

use std::path::Path;

use api::settings::types::SetSettings;
use api::vault::types::{CreateVault, VaultCreated, VerifyProblem, VerifyView};
use api::{ApiError, ErrorKind};
use serde_json::json;
use vault::{Passphrase, RecoveryCode};

use super::pairs;
use crate::answer::{Answer, Rows};
use crate::args::{SettingsCommand, StaffCommand, VaultCommand};
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
            let new = Passphrase::new(&passphrase::from_file(&new_file)?);
            api::vault::change_passphrase(context.session()?, &new)?;
            Ok(Answer::done(json!({ "ok": true })))
        }
        VaultCommand::Recover {
            recovery_code_file,
            new_file,
        } => recover(context, &recovery_code_file, &new_file),
        VaultCommand::Kit { out } => {
            let path = absolute(&out);
            api::vault::new_kit(context.session()?, &path)?;
            Ok(Answer::done(
                json!({ "ok": true, "recovery_kit": path.display().to_string() }),
            ))
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

/// Opens nothing secret; names of staff are added only inside a batch, where the vault is open anyway.
fn info(context: &mut Context) -> Result<Answer, ApiError> {
    Ok(Answer::done(api::vault::info(&context.folder()?)?))
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
    let wrong = ApiError {
        code: "wrong-key",
        kind: ErrorKind::Key,
        field: None,
        details: None,
    };
    let code = RecoveryCode::parse(&passphrase::from_file(code)?).map_err(|_| wrong)?;
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

pub fn staff(context: &mut Context, command: StaffCommand) -> Result<Answer, ApiError> {
    match command {
        StaffCommand::List => Ok(Answer::done(Rows::from(api::staff::list(context.session()?)?))),
    }
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
