//! The file somebody chose.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use exchange::limits::MAX_BYTES;

use crate::error::ApiError;

/// A file in memory: it is read once, so that what was previewed is what is taken in.
pub struct SourceFile {
    /// Name without folders.
    name: String,
    bytes: Vec<u8>,
}

impl SourceFile {
    /// Reads a file.
    ///
    /// # Errors
    /// `file-too-large` above 100 MB, `file-not-found`, `bad-file` for a folder, faults of the disk.
    pub fn at(path: &Path) -> Result<Self, ApiError> {
        if path.is_dir() {
            return Err(ApiError::rule("bad-file"));
        }
        let limit = MAX_BYTES as u64;
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file that is too large, even one that grows while it is read.
        File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(ApiError::rule("file-too-large"));
        }
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok(Self { name, bytes })
    }

    /// Name without folders.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Size in bytes.
    pub fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
