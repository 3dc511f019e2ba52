//! Opening a vault.

use std::collections::BTreeMap;
use std::path::Path;

use text::Lang;
use uuid::Uuid;
use vault::{FolderHazard, Key, Passphrase, RecoveryCode, SlotKind, Vault, Warning, World};

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
    let staff = opened.staff.ok_or(WRONG_KEY)?;
    enter(opened, staff, lang)
}

/// Opens a vault by the code of the recovery kit and gives its owner a new passphrase.
///
/// # Errors
/// `wrong-key` for a wrong code, `weak-passphrase`, and those of [`open`].
pub fn recover(
    folder: &Path,
    code: &RecoveryCode,
    new: &Passphrase,
    lang: Option<Lang>,
    world: &World,
) -> Result<Opened, ApiError> {
    let opened = Vault::open(folder, Key::Recovery(code), None, &crm::schema::schema(), world)?;
    let members = opened.vault.read(crm::staff::list)?;
    let owner = members
        .iter()
        .find(|member| member.role == Role::Owner && member.disabled_at.is_none());
    let owner = owner
        .map(|member| member.id)
        .ok_or_else(|| ApiError::rule("no-such-slot"))?;
    let slots = opened.vault.slots()?;
    let slot = slots
        .iter()
        .find(|slot| slot.kind == SlotKind::Passphrase && slot.staff == Some(owner))
        .map(|slot| slot.id)
        .ok_or_else(|| ApiError::rule("no-such-slot"))?;
    let opened = enter(vault::Opened { slot, ..opened }, owner, lang)?;
    super::change_passphrase(&opened.session, new)?;
    Ok(opened)
}

fn enter(opened: vault::Opened, staff: Uuid, lang: Option<Lang>) -> Result<Opened, ApiError> {
    let vault::Opened {
        vault,
        slot,
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
    if failed_tries > 0 {
        told.push(say(
            "failed-tries",
            [("count".to_owned(), failed_tries.to_string())].into(),
        ));
    }
    Ok(Opened {
        session: Session::new(vault, staff, role, slot, lang.unwrap_or(own)),
        warnings: told,
    })
}

/// A warning with its facts as words: the sentence is `warning-<code>`.
fn tell(warning: &Warning) -> VaultWarning {
    match warning {
        Warning::Behind { commits, newest, .. } => say(
            "behind",
            [
                ("count".to_owned(), commits.to_string()),
                ("date".to_owned(), crate::instant(*newest)),
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
