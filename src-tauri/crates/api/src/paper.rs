//! Reading a paper of the firm that is to be kept in the vault.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crm::paper::{PAPER_MAX, Paper};

use crate::error::ApiError;

/// Reads a file from its path, no more of it than shows that it is too large. The path is not kept.
///
/// # Errors
/// `file-not-found no-permission io`, `not-a-file` for a folder, `empty-paper`, `paper-too-large`.
pub(crate) fn read(path: &Path) -> Result<Paper, ApiError> {
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ApiError::rule("not-a-file").on("file"));
    }
    let mut bytes = Vec::new();
    file.take(PAPER_MAX as u64 + 1).read_to_end(&mut bytes)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let paper = Paper {
        name: name.unwrap_or_default(),
        bytes,
    };
    paper.checked()?;
    Ok(paper)
}
