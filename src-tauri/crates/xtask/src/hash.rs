//! Fingerprints of files, to know whether a piece of set-up has to be done again. Not for security.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::{Doing, Failure};

/// Fingerprint of a text.
pub fn text(what: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// Fingerprint of the names and contents of files and folders, leaving out sub-folders named in `skip`.
///
/// # Errors
/// When a file cannot be read.
pub fn tree(roots: &[PathBuf], skip: &[&str]) -> Result<u64, Failure> {
    let mut files = Vec::new();
    for root in roots {
        collect(root, skip, &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file)
            .doing(format!("reading {}", file.display()))?
            .hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn collect(path: &Path, skip: &[&str], files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_file() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    if !path.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(path).doing(format!("listing {}", path.display()))? {
        let entry = entry.doing(format!("listing {}", path.display()))?;
        let name = entry.file_name();
        if !skip.iter().any(|skipped| name == *skipped) {
            collect(&entry.path(), skip, files)?;
        }
    }
    Ok(())
}

/// A piece of set-up that need not be repeated while its inputs are the same.
pub struct Stamp {
    file: PathBuf,
    value: String,
}

impl Stamp {
    /// A stamp kept in `file` for inputs with this fingerprint.
    pub fn new(file: PathBuf, fingerprint: u64) -> Self {
        Self {
            file,
            value: format!("{fingerprint:016x}"),
        }
    }

    /// The piece was done for the same inputs.
    pub fn fresh(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|value| value == self.value)
    }

    /// The piece has been done.
    ///
    /// # Errors
    /// When the stamp cannot be written.
    pub fn set(&self) -> Result<(), Failure> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).doing(format!("making {}", folder.display()))?;
        }
        fs::write(&self.file, &self.value).doing(format!("writing {}", self.file.display()))
    }
}
