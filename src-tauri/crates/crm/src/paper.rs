//! A paper of the firm that is kept in the vault: the contract with a processor, the instruction of a colleague.
//!
//! It is about the firm and not about a person of the register, so it lies in the encrypted database under no person's
//! key, and an erasure does not touch it.

use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::error::Refusal;

/// Largest paper, in bytes.
pub const PAPER_MAX: usize = 20 * 1024 * 1024;

/// A paper as it comes in and goes out.
#[derive(Clone, PartialEq, Eq)]
pub struct Paper {
    /// Name of the file, without its folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What is told of a kept paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperNote {
    /// Name of the file.
    pub name: String,
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
}

impl Paper {
    /// Refuses what cannot be a paper.
    ///
    /// # Errors
    /// `empty-paper`, `paper-too-large` with `{limit_mb}`; on `file`.
    pub fn checked(&self) -> Result<(), Refusal> {
        if self.bytes.is_empty() {
            return Err(Refusal::new("empty-paper").on("file"));
        }
        if self.bytes.len() > PAPER_MAX {
            return Err(Refusal::new("paper-too-large")
                .on("file")
                .with(json!({ "limit_mb": PAPER_MAX / (1024 * 1024) })));
        }
        Ok(())
    }

    /// Its name and hash.
    pub fn note(&self) -> PaperNote {
        PaperNote {
            name: self.name.clone(),
            sha256: hex::encode(Sha256::digest(&self.bytes)),
        }
    }
}
