//! Files that leave the vault in clear because somebody chose where: the kit, a report, rejected rows.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind as Io, Write};
use std::path::{Path, PathBuf};

use vault::World;

use crate::error::{ApiError, ErrorKind};

/// Writes a file whole or not at all: a temporary file beside it, fsync, rename. Mode 0600.
///
/// # Errors
/// `no-permission`, `disk-full`, `file-not-found` (no such folder), `file-exists-as-folder`, `io`.
pub fn write_private(path: &Path, bytes: &[u8], world: &World) -> Result<(), ApiError> {
    Partial::write(path, bytes, world)?.into_place()
}

/// A file that is whole on the disk and does not have its name yet: for what must be written down before it may leave.
/// Dropped, it is gone.
pub(crate) struct Partial {
    partial: PathBuf,
    path: PathBuf,
    placed: bool,
}

impl Partial {
    /// Writes the bytes to a temporary file beside `path`, durably.
    ///
    /// # Errors
    /// As [`write_private`].
    pub(crate) fn write(path: &Path, bytes: &[u8], world: &World) -> Result<Self, ApiError> {
        let (written, mut file) = Self::begin(path, world)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(written)
    }

    /// An empty temporary file beside `path`, for what is written bit by bit: the caller syncs it.
    ///
    /// # Errors
    /// As [`write_private`].
    pub(crate) fn begin(path: &Path, world: &World) -> Result<(Self, File), ApiError> {
        if path.is_dir() {
            return Err(is_a_folder());
        }
        let written = Self {
            partial: partial_beside(path, world),
            path: path.to_owned(),
            placed: false,
        };
        let file = create_private(&written.partial)?;
        Ok((written, file))
    }

    /// Gives the file its name; what had the name before is replaced.
    ///
    /// # Errors
    /// As [`write_private`].
    pub(crate) fn into_place(mut self) -> Result<(), ApiError> {
        fs::rename(&self.partial, &self.path)?;
        self.placed = true;
        Ok(sync_folder(&self.path)?)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.placed {
            // The old file, if any, still stands; the partial one must not.
            let _ = fs::remove_file(&self.partial);
        }
    }
}

/// The name belongs to a folder.
pub(crate) fn is_a_folder() -> ApiError {
    ApiError {
        code: "file-exists-as-folder",
        kind: ErrorKind::Io,
        field: None,
        details: None,
    }
}

/// A paper that could not be made: a fault of the program, which says nothing of what was to be in it.
pub(crate) fn unmade(error: &documents::RenderError) -> ApiError {
    tracing::error!(%error, "a paper could not be made");
    ApiError::rule("internal")
}

/// Characters that no font could draw, as `U+1F600`.
pub(crate) fn code_points(undrawable: &[char]) -> Vec<String> {
    undrawable
        .iter()
        .map(|c| format!("U+{:04X}", u32::from(*c)))
        .collect()
}

fn partial_beside(path: &Path, world: &World) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(world.id().simple().to_string());
    name.push(".partial");
    path.with_file_name(name)
}

fn create_private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the rename durable where folders can be synced.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if matches!(error.kind(), Io::PermissionDenied | Io::InvalidInput) => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_readable_by_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.pdf");
        fs::write(&path, "old").unwrap();
        write_private(&path, b"new", &World::system()).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "no partial file stays"
        );
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777,
            0o600
        );
    }

    #[test]
    fn refusals_leave_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("nowhere").join("kit.pdf");
        assert_eq!(
            write_private(&missing, b"x", &World::system()).unwrap_err().code,
            "file-not-found"
        );
        let error = write_private(folder.path(), b"x", &World::system()).unwrap_err();
        assert_eq!((error.code, error.kind), ("file-exists-as-folder", ErrorKind::Io));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
