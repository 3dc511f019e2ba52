//! Files the person picked or dropped. The window knows a token; the path stays here.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use api::ApiError;
use api::import::types::PickedFile;
use vault::World;

/// Tokens remembered; the oldest is forgotten.
const KEPT: usize = 32;

/// Tokens and the paths behind them.
#[derive(Default)]
pub struct Files(Mutex<VecDeque<(String, PathBuf)>>);

impl Files {
    /// Takes a file in and gives the window its token.
    ///
    /// # Errors
    /// `file-not-found` when it is not a file that can be read.
    pub fn offer(&self, path: &Path, world: &World) -> Result<PickedFile, ApiError> {
        let facts = path.metadata().ok().filter(std::fs::Metadata::is_file);
        let facts = facts.ok_or_else(|| ApiError::rule("file-not-found"))?;
        let token = world.id().simple().to_string();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.push_back((token.clone(), path.to_owned()));
        if known.len() > KEPT {
            known.pop_front();
        }
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(PickedFile {
            file: token,
            name,
            size: facts.len(),
        })
    }

    /// The path behind a token.
    ///
    /// # Errors
    /// `file-not-found` for a token nobody was given, or one too old.
    pub fn path(&self, token: &str) -> Result<PathBuf, ApiError> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known
            .iter()
            .find(|(known, _)| known == token)
            .map(|(_, path)| path.clone());
        found.ok_or_else(|| ApiError::rule("file-not-found"))
    }

    /// The path behind a token as a request names it; none where no file was chosen.
    ///
    /// # Errors
    /// As [`path`](Self::path).
    pub fn path_of(&self, token: Option<String>) -> Result<Option<String>, ApiError> {
        token
            .map(|token| Ok(self.path(&token)?.display().to_string()))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_reached_only_by_its_token() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("adresár.csv");
        std::fs::write(&path, "meno").expect("a file");
        let (files, world) = (Files::default(), World::system());
        let picked = files.offer(&path, &world).expect("a file");
        assert_eq!((picked.name.as_str(), picked.size), ("adresár.csv", 4));
        assert_eq!(files.path(&picked.file).expect("its path"), path);
        for wrong in ["", path.to_str().expect("text"), "/etc/passwd"] {
            assert!(files.path(wrong).is_err(), "{wrong}");
        }
        assert!(
            files.offer(folder.path(), &world).is_err(),
            "a folder is not a file"
        );
        for _ in 0..KEPT {
            files.offer(&path, &world).expect("a file");
        }
        assert!(files.path(&picked.file).is_err(), "the oldest is forgotten");
    }
}
