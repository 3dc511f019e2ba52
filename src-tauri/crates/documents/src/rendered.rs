//! A finished paper.

use std::fmt;

use sha2::{Digest, Sha256};

/// A paper as a file, and what its maker has to know about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: u32,
    /// SHA-256 of `bytes`, in lower-case hexadecimal.
    pub sha256: String,
    /// Characters that no font here has: they stand as `[U+1F600]` in the paper, and the person is told.
    pub undrawable: Vec<char>,
}

impl Rendered {
    pub(crate) fn new(bytes: Vec<u8>, pages: u32, undrawable: Vec<char>) -> Self {
        let sha256 = hex::encode(Sha256::digest(&bytes));
        Self {
            bytes,
            pages,
            sha256,
            undrawable,
        }
    }
}

/// Not the bytes: they hold personal data.
impl fmt::Debug for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rendered")
            .field("pages", &self.pages)
            .field("sha256", &self.sha256)
            .finish_non_exhaustive()
    }
}
