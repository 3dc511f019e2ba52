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
    /// The newest good backup it had then.
    #[serde(default)]
    pub backed_up: Option<DateTime<FixedOffset>>,
}

impl Known {
    /// As the window sees it.
    pub fn view(&self) -> KnownVault {
        KnownVault {
            last_backup: self.backed_up.map(|at| at.to_rfc3339()),
            ..view(&self.path, self.opened)
        }
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
        last_backup: None,
    }
}

/// Moves a vault to the front.
pub fn open(all: &mut Vec<Known>, path: &Path, at: DateTime<FixedOffset>) {
    let known = taken(all, path);
    all.insert(
        0,
        Known {
            opened: Some(at),
            ..known
        },
    );
    all.truncate(KEPT);
}

/// Moves a vault to the front that nobody opened now.
pub fn first(all: &mut Vec<Known>, path: &Path) {
    let known = taken(all, path);
    all.insert(0, known);
}

/// Writes down the newest good backup of a vault; answers whether that is news.
pub fn backed_up(all: &mut [Known], path: &Path, at: Option<DateTime<FixedOffset>>) -> bool {
    let known = all.iter_mut().find(|known| known.path == path);
    known.is_some_and(|known| std::mem::replace(&mut known.backed_up, at) != at)
}

/// Takes a vault out of the list; one that is not in it is new.
fn taken(all: &mut Vec<Known>, path: &Path) -> Known {
    let at = all.iter().position(|known| known.path == path);
    at.map_or_else(
        || Known {
            path: path.to_owned(),
            opened: None,
            backed_up: None,
        },
        |at| all.remove(at),
    )
}
