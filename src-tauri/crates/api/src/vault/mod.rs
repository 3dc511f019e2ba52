//! Room `vault`: first run, unlock, verify, keys.
//!
//! These use cases make or end a [`Session`]; all others take one.

mod alarm;
mod keychain;
mod keys;
mod kit;
mod open;
mod sample;
pub mod types;

use std::path::Path;

use serde::Serialize;
use serde_json::json;
use text::Lang;
use vault::{Job, Kdf, Language, NewVault, Passphrase, RecoveryCode, SlotKind, Strength, Vault, World};

use self::types::{
    CheckPassphrase, CreateVault, PassphraseVerdict, SlotView, VaultInfoView, VerifyProblem, VerifyView,
};
use crate::audit::types::ChainView;
use crate::error::ApiError;
use crate::session::Session;
use crm::staff::Role;

pub use alarm::{is_grave, newest_good_backup, newest_good_beside, point_to_backup};
pub use keychain::{keychain_forget, keychain_set, keychain_state, open_keychain};
pub use keys::{change_passphrase, check_again, rotate};
pub use kit::{confirm_kit, kit_confirmed, new_kit, write_kit};
pub use open::{Opened, acknowledge_warning, join, open, recover};
pub use sample::{add_sample, remove_sample};

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
    let lang: Lang = request
        .language
        .parse()
        .map_err(|_| ApiError::rule("unknown-setting").on("language"))?;
    let passphrase = Passphrase::new(&request.passphrase);
    refuse_weak(&passphrase, company, owner)?;
    let staff = world.id();
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::Calibrated,
        owner: staff,
    };
    let made = Vault::create(Path::new(&request.folder), new, &crm::schema::schema(), world)?;
    made.vault.write(staff, |w| crm::start(w, company, owner, lang))?;
    let session = Session::new(made.vault, staff, Role::Owner, lang);
    Ok(Made {
        session,
        recovery: made.recovery,
    })
}

fn refuse_weak(passphrase: &Passphrase, company: &str, staff: &str) -> Result<(), ApiError> {
    let strength = vault::passphrase_strength(passphrase, &[company, staff]);
    if strength.ok {
        return Ok(());
    }
    Err(ApiError::rule("weak-passphrase")
        .on("passphrase")
        .with(json!({ "reasons": strength.reasons })))
}

/// How strong a passphrase is, while it is typed.
pub fn check_passphrase(request: &CheckPassphrase) -> PassphraseVerdict {
    let (company, staff) = (
        request.company.as_deref().unwrap_or(""),
        request.staff.as_deref().unwrap_or(""),
    );
    let Strength { score, ok, reasons } =
        vault::passphrase_strength(&Passphrase::new(&request.passphrase), &[company, staff]);
    PassphraseVerdict {
        score,
        ok,
        reasons: reasons.iter().map(|reason| word(reason).to_string()).collect(),
    }
}

/// Five random words.
pub fn suggest_passphrase(lang: Lang, world: &World) -> String {
    let language = match lang {
        Lang::Sk => Language::Slovak,
        Lang::En => Language::English,
    };
    vault::suggest_passphrase(world, language).to_string()
}

/// What can be told without opening anything secret.
///
/// # Errors
/// `not-a-vault`, `damaged`, faults of the disk.
pub fn info(folder: &Path) -> Result<VaultInfoView, ApiError> {
    let info = Vault::info(folder)?;
    let slots = info.slots.iter().map(|slot| SlotView {
        id: slot.id.0,
        kind: word(&slot.kind),
        label: None,
    });
    Ok(VaultInfoView {
        vault_id: info.vault_id,
        schema: info.schema,
        created: crate::instant(info.created),
        slots: slots.collect(),
        size_bytes: info.size_bytes,
    })
}

/// The same inside an open vault: with whose slots they are.
///
/// # Errors
/// Of the vault only.
pub fn info_inside(session: &Session) -> Result<VaultInfoView, ApiError> {
    session.require(Role::Viewer)?;
    let mut view = info(session.vault().folder())?;
    let names = session.vault().read(crm::staff::names)?;
    let slots = session.vault().slots()?;
    for slot in &mut view.slots {
        let holder = slots.iter().find(|s| s.id.0 == slot.id).and_then(|s| s.staff);
        slot.label = holder.and_then(|staff| names.get(&staff).cloned());
    }
    Ok(view)
}

/// Whether a vault can be opened by a key in a keychain. Reads its header only.
pub fn has_keychain_slot(folder: &Path) -> bool {
    Vault::info(folder).is_ok_and(|info| info.slots.iter().any(|slot| slot.kind == SlotKind::Keychain))
}

/// The kebab-case word that serde writes for a plain enum.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|word| word.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// Every page's MAC, foreign keys, search index, audit chain, anchor. Damage is a result, not an error.
///
/// # Errors
/// `cancelled`, faults of the disk.
pub fn verify(session: &Session, job: &Job) -> Result<VerifyView, ApiError> {
    let found = session.vault().verify(job)?;
    let chain = ChainView {
        entries: found.chain.entries,
        head: found.chain.head,
        ok: found.chain.ok,
    };
    let problems: Vec<VerifyProblem> = found
        .problems
        .into_iter()
        .map(|problem| VerifyProblem {
            file: problem.file,
            what: problem.what,
        })
        .collect();
    Ok(VerifyView {
        ok: found.ok,
        pages: found.pages,
        chain,
        problems,
        healed: found.healed,
    })
}
