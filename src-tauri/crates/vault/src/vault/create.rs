//! Making a vault: built whole in a folder beside its place, then renamed, so that a power cut leaves all or nothing.

mod build;

use std::fs;
use std::path::Path;

use uuid::Uuid;

use self::build::build;
pub(super) use self::build::make_anchor;
use super::Vault;
use super::open::{Parts, assemble, open_raw};
use crate::anchor::digest;
use crate::erasure::Replay;
use crate::folder::{DATABASE, Folder, KEYS, KEYS_2, private_folder, sync_folder};
use crate::header::{Copies, SlotId, Unlocked};
use crate::key::{Kdf, Passphrase, RecoveryCode, passphrase_strength};
use crate::lock::FolderLock;
use crate::schema::Migration;
use crate::throttle::Throttle;
use crate::{Schema, VaultError, World};

/// What a new vault needs.
pub struct NewVault<'a> {
    /// The owner's passphrase.
    pub passphrase: &'a Passphrase,
    /// What a guess of it shall cost.
    pub kdf: Kdf,
    /// Staff id of the owner.
    pub owner: Uuid,
}

/// A new vault, open.
#[derive(Debug)]
pub struct Created {
    /// The vault.
    pub vault: Vault,
    /// Its id.
    pub vault_id: Uuid,
    /// The owner's slot.
    pub slot: SlotId,
    /// The code of the recovery sheet: shown now and never again.
    pub recovery: RecoveryCode,
}

impl Vault {
    /// Makes a vault in `folder`, which must not exist or be empty.
    ///
    /// # Errors
    /// [`VaultError::WeakPassphrase`], [`VaultError::AlreadyAVault`], [`VaultError::FolderNotEmpty`], or what the disk
    /// says; then there is no folder.
    pub fn create(
        folder: &Path,
        new: NewVault<'_>,
        schema: &Schema,
        world: &World,
    ) -> Result<Created, VaultError> {
        let steps = schema.steps()?;
        check_place(folder)?;
        let strength = passphrase_strength(new.passphrase, &[]);
        if !strength.ok {
            return Err(VaultError::WeakPassphrase {
                reasons: strength.reasons,
            });
        }
        let (parent, name) = place(folder)?;
        fs::create_dir_all(parent)?;
        let partial = parent.join(format!(".{name}.{}.partial", hex::encode(world.bytes::<4>())));
        private_folder(&partial)?;
        let built = build(&Folder::new(&partial), &new, &steps, world).and_then(|built| {
            move_into_place(&partial, parent, folder)?;
            Ok(built)
        });
        if built.is_err() {
            // Nothing in it was ever acknowledged.
            let _ = fs::remove_dir_all(&partial);
        }
        let (unlocked, recovery) = built?;
        let (vault_id, slot) = (unlocked.header.vault, unlocked.slot);
        // Nobody was shown its recovery code, so it is no vault to keep.
        let vault = open_new(folder, unlocked, &steps, schema.replay, world)
            .inspect_err(|_| drop(fs::remove_dir_all(folder)))?;
        Ok(Created {
            vault,
            vault_id,
            slot,
            recovery,
        })
    }
}

pub(super) fn check_place(folder: &Path) -> Result<(), VaultError> {
    let place = Folder::new(folder);
    if [KEYS, KEYS_2, DATABASE].iter().any(|name| place.holds(name)) {
        return Err(VaultError::AlreadyAVault);
    }
    match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            Some(_) => Err(VaultError::FolderNotEmpty),
            None => Ok(()),
        },
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::NotADirectory => Err(VaultError::FolderNotEmpty),
        Err(e) => Err(e.into()),
    }
}

/// The folder that holds the vault's folder, and the vault's name.
pub(super) fn place(folder: &Path) -> Result<(&Path, String), VaultError> {
    let name = folder.file_name().ok_or(VaultError::FolderNotEmpty)?;
    let parent = folder
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    Ok((parent, name.to_string_lossy().into_owned()))
}

pub(super) fn move_into_place(partial: &Path, parent: &Path, folder: &Path) -> Result<(), VaultError> {
    match fs::remove_dir(folder) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
        _ => {}
    }
    fs::rename(partial, folder)?;
    // A name that may not last is no place: nobody is told of a vault that is not there tomorrow, nor refused one
    // that is.
    sync_folder(parent).inspect_err(|_| drop(fs::rename(folder, partial)))
}

/// Opens what was just built, with the keys at hand: nothing is derived again.
fn open_new(
    folder: &Path,
    unlocked: Unlocked,
    steps: &[Migration],
    replay: Option<Replay>,
    world: &World,
) -> Result<Vault, VaultError> {
    let folder = Folder::new(folder);
    let folder_lock = FolderLock::take(&folder)?;
    let raw = open_raw(&folder)?;
    let throttle = Throttle::load(&folder)?;
    let copies = Copies {
        headers: vec![unlocked.header.clone()],
        broken: Vec::new(),
    };
    let digest = digest(&raw)?;
    let parts = Parts {
        folder,
        folder_lock,
        raw,
        throttle,
        unlocked,
        copies,
        digest,
        restored: false,
    };
    Ok(assemble(parts, steps, replay, world)?.0)
}
