//! Vaults that were open on this computer.

use std::path::{Path, PathBuf};

use api::vault::types::KnownVault;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// File name.
pub const FILE: &str = "vaults.json";
/// Vaults remembered.
const KEPT: usize = 12;

/// One vault.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Known {
    /// Folder.
    pub path: PathBuf,
    /// Last opened.
    pub opened: Option<DateTime<FixedOffset>>,
}

impl Known {
    /// As the window sees it.
    pub fn view(&self) -> KnownVault {
        view(&self.path, self.opened)
    }
}

/// A folder as the window sees it.
pub fn view(path: &Path, opened: Option<DateTime<FixedOffset>>) -> KnownVault {
    KnownVault {
        path: path.display().to_string(),
        name: path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        last_opened: opened.map(|at| at.to_rfc3339()),
        present: path.is_dir(),
        keychain: api::vault::has_keychain_slot(path),
    }
}

/// Moves a vault to the front.
pub fn open(all: &mut Vec<Known>, path: &Path, at: DateTime<FixedOffset>) {
    all.retain(|known| known.path != path);
    all.insert(
        0,
        Known {
            path: path.to_owned(),
            opened: Some(at),
        },
    );
    all.truncate(KEPT);
}

/// Moves a vault to the front that nobody opened now.
pub fn first(all: &mut Vec<Known>, path: PathBuf) {
    let opened = all
        .iter()
        .find(|known| known.path == path)
        .and_then(|known| known.opened);
    all.retain(|known| known.path != path);
    all.insert(0, Known { path, opened });
}
