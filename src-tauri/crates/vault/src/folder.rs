//! The vault folder: file names, modes, and writes that survive a power cut.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::VaultError;

pub(crate) const DATABASE: &str = "vault.db";
/// A copy of the database that is about to take its place.
pub(crate) const DATABASE_PARTIAL: &str = "vault.db.partial";
pub(crate) const SHM: &str = "vault.db-shm";
pub(crate) const WAL: &str = "vault.db-wal";
pub(crate) const JOURNAL: &str = "vault.db-journal";
pub(crate) const KEYS: &str = "vault.keys";
pub(crate) const KEYS_2: &str = "vault.keys.2";
pub(crate) const ANCHOR: &str = "vault.anchor";
pub(crate) const LEDGER: &str = "erasures.ledger";
pub(crate) const THROTTLE: &str = "throttle";
pub(crate) const LOCK: &str = "vault.lock";
pub(crate) const RESERVE: &str = "reserve";
pub(crate) const BACKUPS: &str = "backups";

/// Paths inside one vault folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Whether the file is there; whoever may not look is told so.
    pub(crate) fn is_there(&self, name: &str) -> Result<bool, VaultError> {
        Ok(self.file(name).try_exists()?)
    }

    pub(crate) fn holds(&self, name: &str) -> bool {
        self.file(name).exists()
    }

    /// The file's bytes, or `None` if there is no such file.
    pub(crate) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, VaultError> {
        match fs::read(self.file(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// Replaces the file whole: the old or the new bytes are there after a power cut, never a mixture.
    pub(crate) fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), VaultError> {
        let partial = self.file(&format!("{name}.partial"));
        let mut file = private_file()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&partial)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&partial, self.file(name))?;
        self.sync()
    }

    /// Makes renames, creations and deletions in this folder durable.
    pub(crate) fn sync(&self) -> Result<(), VaultError> {
        sync_folder(&self.0)
    }

    /// Moves a file out of SQLite's sight and returns its new name. Its bytes stay for whoever examines it.
    pub(crate) fn set_aside(&self, name: &str) -> Result<String, VaultError> {
        for n in 1..u32::MAX {
            let aside = format!("{name}.aside-{n}");
            if !self.holds(&aside) {
                fs::rename(self.file(name), self.file(&aside))?;
                self.sync()?;
                return Ok(aside);
            }
        }
        Err(VaultError::Io(io::ErrorKind::AlreadyExists))
    }
}

/// Options that create a file nobody else may read.
pub(crate) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder nobody else may enter.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Windows has no way to sync a folder, and NTFS journals its renames.
pub(crate) fn sync_folder(path: &Path) -> Result<(), VaultError> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Reads exactly `buf.len()` bytes at `offset` without moving a cursor, so that threads may share the file.
pub(crate) fn read_at(file: &File, buf: &mut [u8], offset: u64) -> io::Result<()> {
    #[cfg(unix)]
    return std::os::unix::fs::FileExt::read_exact_at(file, buf, offset);
    #[cfg(windows)]
    {
        let mut done = 0;
        while let Some(rest) = buf.get_mut(done..).filter(|rest| !rest.is_empty()) {
            let n = std::os::windows::fs::FileExt::seek_read(file, rest, offset + done as u64)?;
            if n == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            done += n;
        }
        Ok(())
    }
}

/// Writes all of `bytes` at `offset`.
pub(crate) fn write_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<()> {
    #[cfg(unix)]
    return std::os::unix::fs::FileExt::write_all_at(file, bytes, offset);
    #[cfg(windows)]
    {
        let mut done = 0;
        while let Some(rest) = bytes.get(done..).filter(|rest| !rest.is_empty()) {
            done += std::os::windows::fs::FileExt::seek_write(file, rest, offset + done as u64)?;
        }
        Ok(())
    }
}

/// Why a folder is a bad place for a vault: a file that is synchronised while it is open gets damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FolderHazard {
    /// A program copies the folder to other machines while it is in use.
    Synchronised,
    /// The folder is on another machine, where locks and syncs are promises of the network.
    Network,
}

impl FolderHazard {
    /// What makes this folder a bad place, if anything does.
    pub fn of(path: &Path) -> Option<Self> {
        let full = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let synchronised = full.ancestors().any(|folder| {
            let name = folder
                .file_name()
                .map(|n| n.to_string_lossy().to_lowercase())
                .unwrap_or_default();
            ["onedrive", "dropbox", "google drive", "nextcloud", "icloud drive"]
                .iter()
                .any(|s| name.starts_with(s))
                || [".stfolder", ".dropbox", ".sync"]
                    .iter()
                    .any(|mark| folder.join(mark).exists())
        });
        if synchronised {
            Some(Self::Synchronised)
        } else if on_network(&full) {
            Some(Self::Network)
        } else {
            None
        }
    }
}

/// Magic numbers of file systems from `statfs(2)`.
#[cfg(target_os = "linux")]
fn on_network(path: &Path) -> bool {
    const NFS: u32 = 0x6969;
    const SMB: u32 = 0x517B;
    const CIFS: u32 = 0xFF53_4D42;
    const SMB2: u32 = 0xFE53_4D42;
    const AFS: u32 = 0x5346_414F;
    const CEPH: u32 = 0x00C3_6400;
    // The width of the field differs from one processor to the next; the magic numbers have 32 bits.
    rustix::fs::statfs(path).is_ok_and(|s| [NFS, SMB, CIFS, SMB2, AFS, CEPH].contains(&(s.f_type as u32)))
}

/// Windows paths that begin with two backslashes are shares; a mapped drive letter is not seen.
#[cfg(not(target_os = "linux"))]
fn on_network(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_folders_are_private_and_replaced_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        private_folder(&path).unwrap();
        let folder = Folder::new(&path);
        folder.replace("x", b"one").unwrap();
        folder.replace("x", b"two").unwrap();
        assert_eq!(folder.read("x").unwrap().unwrap(), b"two");
        assert_eq!(folder.read("y").unwrap(), None);
        assert_eq!(fs::read_dir(&path).unwrap().count(), 1, "nothing partial is left");
        #[cfg(unix)]
        for (p, mode) in [(path.clone(), 0o700), (path.join("x"), 0o600)] {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&p).unwrap().permissions().mode() & 0o777, mode);
        }
    }

    #[test]
    fn synchronised_folders_are_noticed() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(FolderHazard::of(dir.path()), None);
        for place in ["OneDrive - Firma/x", "Dropbox/x"] {
            let path = dir.path().join(place);
            fs::create_dir_all(&path).unwrap();
            assert_eq!(
                FolderHazard::of(&path),
                Some(FolderHazard::Synchronised),
                "{place}"
            );
        }
        let marked = dir.path().join("shared");
        fs::create_dir_all(marked.join(".stfolder")).unwrap();
        assert_eq!(
            FolderHazard::of(&marked.join("not yet made")),
            Some(FolderHazard::Synchronised)
        );
    }
}
