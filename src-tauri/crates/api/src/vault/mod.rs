//! Room `vault`: first run, unlock, verify, keys.
//!
//! These use cases make or end a [`Session`]; all others take one.

mod kit;
mod open;
pub mod types;

use std::path::Path;

use serde_json::json;
use text::Lang;
use uuid::Uuid;
use vault::{Job, Kdf, Language, NewVault, Passphrase, RecoveryCode, SlotKind, Vault, World};

use self::types::{CheckPassphrase, CreateVault, PassphraseVerdict, SlotView, VaultInfoView, VerifyProblem, VerifyView};
use crate::audit::types::ChainView;
use crate::error::ApiError;
use crate::session::Session;
use crm::audit::acts;
use crm::staff::Role;

pub use kit::write_kit;
pub use open::{Opened, open, recover};

/// A vault that was just created, with its owner inside.
pub struct Made {
    /// The owner's session.
    pub session: Session,
    /// The code for the recovery kit; it exists nowhere else.
    pub recovery: RecoveryCode,
}

/// Creates a vault with the starting catalogues and its owner.
///
/// # Errors
/// `empty-name` on `company` or `staff`, `weak-passphrase`, `already-a-vault`, `folder-not-empty`, faults of the disk.
pub fn create(request: &CreateVault, world: &World) -> Result<Made, ApiError> {
    let (company, owner) = (request.company.trim(), request.staff.trim());
    for (field, value) in [("company", company), ("staff", owner)] {
        if value.is_empty() {
            return Err(ApiError::rule("empty-name").on(field));
        }
    }
    let lang: Lang = request.language.parse().map_err(|_| ApiError::rule("unknown-setting").on("language"))?;
    let passphrase = Passphrase::new(&request.passphrase);
    refuse_weak(&passphrase, company, owner)?;
    let staff = world.id();
    let new = NewVault { passphrase: &passphrase, kdf: Kdf::Calibrated, owner: staff };
    let made = Vault::create(Path::new(&request.folder), new, &crm::schema::schema(), world)?;
    made.vault.write(staff, |w| crm::start(w, company, owner, lang))?;
    let session = Session::new(made.vault, staff, Role::Owner, made.slot, lang);
    Ok(Made { session, recovery: made.recovery })
}

fn refuse_weak(passphrase: &Passphrase, company: &str, staff: &str) -> Result<(), ApiError> {
    let strength = vault::passphrase_strength(passphrase, &refused_words(company, staff));
    if strength.ok {
        return Ok(());
    }
    let reasons: Vec<&str> = strength.reasons.iter().map(|reason| reason.code()).collect();
    Err(ApiError::rule("weak-passphrase").on("passphrase").with(json!({ "reasons": reasons })))
}

/// Names whose words may not be in a passphrase: they are what a finder of the laptop tries first.
fn refused_words<'a>(company: &'a str, staff: &'a str) -> Vec<&'a str> {
    company.split_whitespace().chain(staff.split_whitespace()).chain(["dovernik", "Dôverník"]).collect()
}

/// How strong a passphrase is, while it is typed.
pub fn check_passphrase(request: &CheckPassphrase) -> PassphraseVerdict {
    let (company, staff) = (request.company.as_deref().unwrap_or(""), request.staff.as_deref().unwrap_or(""));
    let strength = vault::passphrase_strength(&Passphrase::new(&request.passphrase), &refused_words(company, staff));
    let reasons = strength.reasons.iter().map(|reason| reason.code().to_owned()).collect();
    PassphraseVerdict { score: strength.score, ok: strength.ok, reasons }
}

/// Five random words.
pub fn suggest_passphrase(lang: Lang, world: &World) -> String {
    let language = match lang {
        Lang::Sk => Language::Sk,
        Lang::En => Language::En,
    };
    vault::suggest_passphrase(world, language).to_string()
}

/// A new passphrase for the staff member of the session.
///
/// # Errors
/// `weak-passphrase`, `passphrase-taken`, faults of the disk.
pub fn change_passphrase(session: &Session, new: &Passphrase) -> Result<(), ApiError> {
    let (company, name) = session.vault().read(|r| -> Result<_, crm::error::CrmError> {
        Ok((crm::settings::get(r, "controller.name")?, crm::staff::name(r, session.staff())?))
    })?;
    refuse_weak(new, &company, &name)?;
    session.vault().set_passphrase(session.slot(), new, session.staff())?;
    Ok(())
}

/// What can be told without opening anything secret.
///
/// # Errors
/// `not-a-vault`, `damaged`, faults of the disk.
pub fn info(folder: &Path) -> Result<VaultInfoView, ApiError> {
    let info = Vault::info(folder)?;
    let slots = info.slots.iter().map(|slot| SlotView { id: slot.id, kind: kind(slot.kind).to_owned(), label: None });
    Ok(VaultInfoView {
        vault_id: info.vault_id,
        schema: info.schema,
        created: info.created.to_string(),
        slots: slots.collect(),
        size_bytes: info.size_bytes,
    })
}

fn kind(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Passphrase => "passphrase",
        SlotKind::Recovery => "recovery",
        SlotKind::Keychain => "keychain",
        SlotKind::HandOver => "hand-over",
    }
}

/// Every page's MAC, foreign keys, search index, audit chain, anchor. Damage is a result, not an error.
///
/// # Errors
/// `cancelled`, faults of the disk.
pub fn verify(session: &Session, job: &Job) -> Result<VerifyView, ApiError> {
    let found = session.vault().verify(job)?;
    let chain = ChainView { entries: found.chain.entries, head: found.chain.head, ok: found.chain.ok };
    let problems: Vec<VerifyProblem> = found
        .problems
        .into_iter()
        .map(|problem| VerifyProblem { file: problem.file.to_string(), what: problem.what.to_string() })
        .collect();
    let ok = problems.is_empty() && chain.ok;
    Ok(VerifyView { ok, pages: found.pages, chain, problems, healed: found.healed })
}

/// The passphrase again, before an act that needs it. Wrong tries are slowed down and recorded.
///
/// # Errors
/// `wrong-key`, `throttled`.
pub fn check_again(session: &Session, passphrase: &str) -> Result<(), ApiError> {
    session.vault().check_passphrase(session.slot(), &Passphrase::new(passphrase))?;
    Ok(())
}

/// Writes down that a vault was opened, and what was found on the way in.
fn record_opening(vault: &Vault, staff: Uuid, failed_tries: u32, set_aside: &[String]) -> Result<(), ApiError> {
    vault.write(staff, |w| -> Result<(), crm::error::CrmError> {
        if failed_tries > 0 {
            w.audit(acts::UNLOCK_FAILED, None, json!({ "count": failed_tries }))?;
        }
        for file in set_aside {
            w.audit(acts::FILE_SET_ASIDE, None, json!({ "file": file }))?;
        }
        w.audit(acts::VAULT_OPENED, None, json!({}))?;
        Ok(())
    })?;
    Ok(())
}
