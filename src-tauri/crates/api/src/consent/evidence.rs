//! Reading the file that proves a consent.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crm::consent::{EVIDENCE_MAX, Evidence};
use serde_json::json;

use crate::error::ApiError;

/// Reads a file from its path, and no more of it than may be kept.
///
/// # Errors
/// `file-not-found no-permission io`, `not-a-file` for a folder, `evidence-too-large`.
pub(super) fn read(path: &Path) -> Result<Evidence, ApiError> {
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ApiError::rule("not-a-file").on("evidence"));
    }
    let mut bytes = Vec::new();
    file.take(EVIDENCE_MAX as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > EVIDENCE_MAX {
        let details = json!({ "limit_mb": EVIDENCE_MAX / (1024 * 1024) });
        return Err(ApiError::rule("evidence-too-large").on("evidence").with(details));
    }
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(Evidence { name, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_and_by_its_name_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("formulár.pdf");
        std::fs::write(&path, b"%PDF").unwrap();
        let evidence = read(&path).unwrap();
        assert_eq!(
            (evidence.name.as_str(), evidence.bytes.as_slice()),
            ("formulár.pdf", &b"%PDF"[..])
        );
        assert_eq!(read(folder.path()).err().unwrap().code, "not-a-file");
        assert_eq!(
            read(&folder.path().join("none")).err().unwrap().code,
            "file-not-found"
        );
        let large = File::create(&path).unwrap();
        large.set_len(EVIDENCE_MAX as u64 + 1).unwrap();
        assert_eq!(read(&path).err().unwrap().code, "evidence-too-large");
    }
}
