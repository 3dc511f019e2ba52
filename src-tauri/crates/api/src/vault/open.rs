//! Opening a vault.

use std::collections::BTreeMap;
use std::path::Path;

use text::Lang;
use uuid::Uuid;
use vault::{FolderHazard, HandOverCode, Kdf, Key, Passphrase, RecoveryCode, Vault, Warning, World};

use super::alarm::is_grave;
use super::keys;
use super::types::VaultWarning;
use crate::error::{ApiError, ErrorKind};
use crate::session::Session;
use crm::error::CrmError;
use crm::staff::Role;

/// An open vault with what was found on the way in.
pub struct Opened {
    /// The session of the staff member whose slot opened.
    pub session: Session,
    /// Things to tell at once.
    pub warnings: Vec<VaultWarning>,
}

/// A key that opens a slot which is nobody's (any more).
const WRONG_KEY: ApiError = ApiError {
    code: "wrong-key",
    kind: ErrorKind::Key,
    field: None,
    details: None,
};

/// Opens a vault by a passphrase. `prefer` names the staff member whose slot is tried; `lang` overrides the language of
/// the vault.
///
/// # Errors
/// `wrong-key`, `throttled`, `not-a-vault`, `damaged`, `newer-version`, `busy`, faults of the disk.
pub fn open(
    folder: &Path,
    passphrase: &Passphrase,
    prefer: Option<Uuid>,
    lang: Option<Lang>,
    world: &World,
) -> Result<Opened, ApiError> {
    let opened = Vault::open(
        folder,
        Key::Passphrase(passphrase),
        prefer,
        &crm::schema::schema(),
        world,
    )?;
    enter_by(opened, lang)
}

/// Goes in as the staff member whose slot it is.
pub(super) fn enter_by(opened: vault::Opened, lang: Option<Lang>) -> Result<Opened, ApiError> {
    let staff = opened.staff.ok_or(WRONG_KEY)?;
    enter(opened, staff, lang)
}

/// Opens a vault by the code of the recovery kit and gives its owner a new passphrase.
///
/// # Errors
/// `wrong-key` for a wrong code, `weak-passphrase`, `passphrase-taken`, and those of [`open`].
pub fn recover(
    folder: &Path,
    code: &str,
    new: &Passphrase,
    lang: Option<Lang>,
    world: &World,
) -> Result<Opened, ApiError> {
    let code = RecoveryCode::parse(code).map_err(|_| WRONG_KEY)?;
    let opened = Vault::open(folder, Key::Recovery(&code), None, &crm::schema::schema(), world)?;
    let members = opened.vault.read(crm::staff::list)?;
    let owners = members
        .iter()
        .filter(|member| member.role == Role::Owner && member.disabled_at.is_none());
    // An owner who has a passphrase comes before one who waits for a first one.
    let owner = owners
        .map(|member| (opened.vault.passphrase_slot(member.id).ok(), member.id))
        .max_by_key(|(slot, _)| slot.is_some());
    let (slot, owner) = owner.ok_or_else(|| ApiError::rule("no-such-slot"))?;
    let opened = enter(opened, owner, lang)?;
    match slot {
        Some(slot) => keys::set_passphrase(&opened.session, slot, new)?,
        None => first_passphrase(&opened.session, new)?,
    }
    Ok(opened)
}

/// A colleague's first unlock, or the one after a reset: the hand-over code is replaced by a passphrase that nobody
/// else knows.
///
/// # Errors
/// `wrong-key` for a wrong, used or expired code, `throttled`, `weak-passphrase`, `passphrase-taken`, and those of
/// [`open`]. The code stays good if the passphrase was refused.
pub fn join(
    folder: &Path,
    code: &str,
    new: &Passphrase,
    lang: Option<Lang>,
    world: &World,
) -> Result<Opened, ApiError> {
    let code = HandOverCode::parse(code).map_err(|_| WRONG_KEY)?;
    let opened = Vault::open(folder, Key::HandOver(&code), None, &crm::schema::schema(), world)?;
    let staff = opened.staff.ok_or(WRONG_KEY)?;
    let opened = enter(opened, staff, lang)?;
    first_passphrase(&opened.session, new)?;
    Ok(opened)
}

fn first_passphrase(session: &Session, new: &Passphrase) -> Result<(), ApiError> {
    let names = keys::refused_words(session)?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let staff = session.staff();
    session
        .vault()
        .first_passphrase(staff, new, Kdf::Calibrated, &names)
        .map_err(|error| ApiError::from(error).on("passphrase"))?;
    Ok(())
}

/// Takes note of a warning that would be told at every unlock (`behind`, `altered`, `anchor-lost`).
///
/// # Errors
/// `not-allowed` for all but the owner, faults of the disk.
pub fn acknowledge_warning(session: &Session, code: &str) -> Result<bool, ApiError> {
    session.require(Role::Owner)?;
    Ok(session.vault().acknowledge_warning(code, session.staff())?)
}

fn enter(opened: vault::Opened, staff: Uuid, lang: Option<Lang>) -> Result<Opened, ApiError> {
    let vault::Opened {
        vault,
        healed,
        set_aside,
        warnings,
        failed_tries,
        ..
    } = opened;
    let (role, own) = vault.read(|r| -> Result<(Option<Role>, Lang), CrmError> {
        let member = crm::staff::get(r, staff)?.filter(|member| member.disabled_at.is_none());
        Ok((
            member.map(|member| member.role),
            crm::settings::get(r, "language")?.parse().unwrap_or_default(),
        ))
    })?;
    let role = role.ok_or(WRONG_KEY)?;
    let session = Session::new(vault, staff, role, lang.unwrap_or(own));
    if role == Role::Owner {
        crate::staff::finish_leaving(&session);
    }
    let mut told: Vec<VaultWarning> = warnings.iter().map(tell).collect();
    told.extend(
        set_aside
            .into_iter()
            .map(|file| say("set-aside", [("file".to_owned(), file)].into())),
    );
    told.extend(
        healed
            .into_iter()
            .map(|what| say("healed", [("what".to_owned(), what)].into())),
    );
    // After an alarm only people decide what goes.
    if role == Role::Owner && !told.iter().any(is_grave) {
        crate::audit::expire_by_itself(&session);
    }
    if failed_tries > 0 {
        told.push(say(
            "failed-tries",
            [("count".to_owned(), failed_tries.to_string())].into(),
        ));
    }
    Ok(Opened {
        session,
        warnings: told,
    })
}

/// A warning with its facts as words: the sentence is `warning-<code>`.
fn tell(warning: &Warning) -> VaultWarning {
    match warning {
        Warning::Behind {
            commits,
            kept_until,
            newest,
        } => say(
            "behind",
            [
                ("count".to_owned(), commits.to_string()),
                ("date".to_owned(), crate::instant(*newest)),
                ("since".to_owned(), crate::instant(kept_until.unwrap_or(*newest))),
            ]
            .into(),
        ),
        Warning::KeychainNewer { commits, newest } => say(
            "keychain-newer",
            [
                ("count".to_owned(), commits.to_string()),
                ("since".to_owned(), crate::instant(*newest)),
            ]
            .into(),
        ),
        Warning::Folder {
            hazard: FolderHazard::Synchronised,
        } => say("cloud-folder", BTreeMap::new()),
        Warning::Folder {
            hazard: FolderHazard::Network,
        } => say("network-folder", BTreeMap::new()),
        other => say(other.code(), BTreeMap::new()),
    }
}

fn say(code: &str, details: BTreeMap<String, String>) -> VaultWarning {
    VaultWarning {
        code: code.to_owned(),
        details,
    }
}
