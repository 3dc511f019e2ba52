//! Folders for backups, and the names of the files in them.

use std::path::{Path, PathBuf};

use super::container::{Written, partial};
use super::make::{BackupFile, Copied};
use super::{SUFFIX, registry};
use crate::VaultError;
use crate::folder::{BACKUPS, private_folder};
use crate::vault::{Inner, Vault};

/// Names tried in one place: backups of the same second are rare.
const NAMES: u32 = 1000;

/// Where one file shall go.
pub(super) struct Target {
    pub(super) place: PathBuf,
    /// What its name begins with.
    pub(super) stem: String,
    /// The file, as it was planned.
    planned: Option<PathBuf>,
    error: Option<VaultError>,
}

impl Target {
    /// The file, as long as nothing went wrong.
    pub(super) fn path(&self) -> Option<&Path> {
        self.planned.as_deref().filter(|_| self.error.is_none())
    }

    /// The file that was planned, whatever became of it.
    pub(super) fn planned(&self) -> Option<&Path> {
        self.planned.as_deref()
    }

    pub(super) fn failed(&mut self, error: VaultError) {
        self.error = Some(error);
    }

    pub(super) fn told(self, written: Option<Written>) -> Copied {
        let result = match (self.error, self.planned, written) {
            (None, Some(path), Some(Written { size, sha256 })) => Ok(BackupFile { path, size, sha256 }),
            (error, ..) => Err(error.unwrap_or(VaultError::Unreachable)),
        };
        Copied {
            place: self.place,
            result,
        }
    }
}

/// One target for each place. The vault's own folder is made if it is missing; another one never is: a stick that is
/// not plugged in would become a folder on this disk.
pub(super) fn targets(inner: &Inner, places: &[PathBuf]) -> Result<Vec<Target>, VaultError> {
    let own = inner.folder.file(BACKUPS);
    if !own.is_dir() {
        private_folder(&own)?;
    }
    let stem = stem(inner);
    let name = format!("{stem}-{}", inner.core.world.now().format("%Y-%m-%d-%H%M%S"));
    let target = |place: &PathBuf| {
        let place = std::path::absolute(place).unwrap_or_else(|_| place.clone());
        let planned = if place.is_dir() { free(&place, &name) } else { None };
        let unstorable = planned
            .as_ref()
            .and_then(|path| registry::stored(&inner.folder, path).err());
        let missing = planned.is_none().then_some(VaultError::Unreachable);
        Target {
            place,
            stem: stem.clone(),
            planned: planned.filter(|_| unstorable.is_none()),
            error: unstorable.or(missing),
        }
    };
    Ok(places.iter().map(target).collect())
}

/// Name of the vault's folder without its ending.
fn stem(inner: &Inner) -> String {
    let name = inner.folder.path().file_stem();
    name.map_or_else(|| "vault".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// A name that nobody has, half-written ones included.
fn free(place: &Path, name: &str) -> Option<PathBuf> {
    let names = (1..=NAMES).map(|n| match n {
        1 => format!("{name}{SUFFIX}"),
        n => format!("{name}-{n}{SUFFIX}"),
    });
    names
        .map(|name| place.join(name))
        .find(|path| !path.exists() && !partial(path).exists())
}

/// Makes a folder for backups that somebody named, if only itself is missing. Folders above it are not made: they would
/// be there if this were the disk that is meant.
///
/// # Errors
/// [`VaultError::Unreachable`], what the disk says.
pub fn make_place(folder: &Path) -> Result<(), VaultError> {
    let folder = std::path::absolute(folder)?;
    if folder.is_dir() {
        return Ok(());
    }
    if !folder.parent().is_some_and(Path::is_dir) {
        return Err(VaultError::Unreachable);
    }
    Ok(private_folder(&folder)?)
}

/// A path as text.
pub(super) fn storable(path: &Path) -> Result<String, VaultError> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or(VaultError::Io(std::io::ErrorKind::InvalidFilename))
}

/// The own folder for backups of the vault in this folder.
pub fn own_place(folder: &Path) -> PathBuf {
    let place = folder.join(BACKUPS);
    std::path::absolute(&place).unwrap_or(place)
}

impl Vault {
    /// The vault's own folder for backups.
    pub fn own_place(&self) -> PathBuf {
        own_place(self.inner.folder.path())
    }
}
