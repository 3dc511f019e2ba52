//! What the program remembers of this computer, outside any vault: how the window looks and which vaults were open.
//! No personal data: names of folders, dates, languages. Files of mode 0600 in the user's configuration folder.

mod file;
mod known;
pub use known::view;
mod preferences;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use api::ApiError;
use api::settings::types::Preferences;
use api::vault::types::KnownVault;
use chrono::{DateTime, FixedOffset};
use text::Lang;
use vault::World;

use self::known::Known;

/// Preferences and known vaults of this computer.
pub struct Computer {
    folder: PathBuf,
    inner: Mutex<Inner>,
}

struct Inner {
    preferences: Preferences,
    known: Vec<Known>,
    /// Folders that Rust named to the window in this run. No other path of the window's is taken.
    named: HashSet<PathBuf>,
}

impl Computer {
    /// Reads what was remembered in `folder`; what cannot be read is as if it had never been.
    pub fn remembered(folder: PathBuf) -> Self {
        let inner = Inner {
            preferences: file::read(&folder.join(preferences::FILE))
                .map_or_else(preferences::first, preferences::sane),
            known: file::read(&folder.join(known::FILE)).unwrap_or_default(),
            named: HashSet::new(),
        };
        Self {
            folder,
            inner: Mutex::new(inner),
        }
    }

    /// Language of the window while no vault is open.
    pub fn lang(&self) -> Lang {
        self.lock().preferences.language.parse().unwrap_or_default()
    }

    /// How the window looks.
    pub fn preferences(&self) -> Preferences {
        self.lock().preferences.clone()
    }

    /// Remembers how the window looks; values out of bounds are taken to the nearest.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn set_preferences(&self, wanted: Preferences, world: &World) -> Result<Preferences, ApiError> {
        let sane = preferences::sane(wanted);
        file::write(&self.folder.join(preferences::FILE), &sane, world)?;
        self.lock().preferences = sane.clone();
        Ok(sane)
    }

    /// Vaults that were open here, last used first.
    pub fn known(&self) -> Vec<KnownVault> {
        let mut inner = self.lock();
        let folders: Vec<PathBuf> = inner.known.iter().map(|known| known.path.clone()).collect();
        inner.named.extend(folders);
        inner.known.iter().map(Known::view).collect()
    }

    /// Lists a vault first that was named on the command line; remembered once it was opened.
    pub fn first(&self, path: PathBuf) {
        if path.is_dir() {
            known::first(&mut self.lock().known, &path);
        }
    }

    /// A vault was opened.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn opened(&self, path: &Path, at: DateTime<FixedOffset>, world: &World) -> Result<(), ApiError> {
        self.remember(world, |all| known::open(all, path, at))
    }

    /// The newest good backup of a vault, to be shown while it is locked. Written down only when it is news.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn backed_up(
        &self,
        path: &Path,
        at: Option<DateTime<FixedOffset>>,
        world: &World,
    ) -> Result<(), ApiError> {
        let mut inner = self.lock();
        if known::backed_up(&mut inner.known, path, at) {
            file::write(&self.folder.join(known::FILE), &inner.known, world)?;
        }
        Ok(())
    }

    /// A vault is not to be listed any more; its folder stays.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn forget(&self, path: &Path, world: &World) -> Result<(), ApiError> {
        self.remember(world, |all| all.retain(|known| known.path != path))
    }

    /// Rust names a folder to the window.
    pub fn name(&self, path: &Path) {
        self.lock().named.insert(path.to_owned());
    }

    /// A folder the window names, if Rust named it to the window before.
    ///
    /// # Errors
    /// `not-a-vault` for any other path: none comes from the window.
    pub fn named(&self, path: &str) -> Result<PathBuf, ApiError> {
        self.lock()
            .named
            .get(Path::new(path))
            .cloned()
            .ok_or_else(|| ApiError::rule("not-a-vault"))
    }

    fn remember(&self, world: &World, change: impl FnOnce(&mut Vec<Known>)) -> Result<(), ApiError> {
        let mut inner = self.lock();
        change(&mut inner.known);
        file::write(&self.folder.join(known::FILE), &inner.known, world)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
