//! What the program holds: locked, or unlocked with a session; running jobs; files the person picked.

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use api::staff::types::Role;
use api::vault::types::{LockState, VaultWarning};
use api::{ApiError, Session};
use tauri::AppHandle;
use text::Lang;
use vault::World;

use crate::computer::Computer;
use crate::events;
use crate::files::Files;
use crate::grants::Grants;
use crate::idle::Idle;
use crate::jobs::Jobs;
use crate::kit::Kit;

/// The state of the program; Tauri keeps one.
pub struct State {
    /// Clock, randomness and ids.
    pub world: World,
    /// Preferences and known vaults.
    pub computer: Computer,
    /// Work with progress.
    pub jobs: Jobs,
    /// Paths the window may name by a token.
    pub files: Files,
    /// When it locks by itself.
    pub idle: Idle,
    /// Waits for the next sealed field to close.
    pub grants: Grants,
    open: RwLock<Option<Open>>,
}

/// An open vault.
pub struct Open {
    /// Who is in.
    pub session: Session,
    /// Where it lies.
    pub folder: PathBuf,
    /// What was found on the way in; told until the next lock.
    warnings: Vec<VaultWarning>,
    /// The recovery kit, as long as its code is known.
    kit: Mutex<Kit>,
    /// Warnings an owner took note of since it was opened.
    noted: Mutex<HashSet<String>>,
    /// Position of the last change the window was told of.
    told: Mutex<i64>,
}

impl Open {
    /// A vault that was just opened or created.
    pub fn new(session: Session, folder: PathBuf, warnings: Vec<VaultWarning>, kit: Kit) -> Self {
        // What was before is read by the window anyway.
        let told = session.vault().changes_head().unwrap_or_default();
        Self {
            session,
            folder,
            warnings,
            kit: Mutex::new(kit),
            noted: Mutex::default(),
            told: Mutex::new(told),
        }
    }

    /// Runs something on the recovery kit.
    pub fn kit<V>(&self, work: impl FnOnce(&mut Kit) -> V) -> V {
        work(&mut self.kit.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// An owner took note of a warning: it is not told any more.
    pub fn note(&self, code: String) {
        self.noted
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(code);
    }

    /// Something is wrong with the vault that no owner took note of: what it holds now must not push good backups out.
    pub fn alarmed(&self) -> bool {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        let grave = |warning: &&VaultWarning| api::vault::is_grave(warning) && !noted.contains(&warning.code);
        self.warnings.iter().any(|warning| grave(&warning))
    }

    /// What is to be told now: what was found on the way in and not noted, and a recovery kit nobody proved to hold.
    fn warnings(&self) -> Result<Vec<VaultWarning>, ApiError> {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        let found = self
            .warnings
            .iter()
            .filter(|warning| !noted.contains(&warning.code));
        let mut told: Vec<VaultWarning> = found.cloned().collect();
        let owner = self.session.role() == Role::Owner;
        if owner && self.kit(|kit| kit.code().is_none()) && !api::vault::kit_confirmed(&self.session)? {
            told.push(VaultWarning {
                code: "kit-unconfirmed".to_owned(),
                details: BTreeMap::new(),
            });
        }
        Ok(told)
    }
}

impl State {
    /// Locked, with what this computer remembers.
    pub fn new(world: World, computer: Computer) -> Self {
        Self {
            world,
            computer,
            jobs: Jobs::default(),
            files: Files::default(),
            idle: Idle::default(),
            grants: Grants::default(),
            open: RwLock::default(),
        }
    }

    /// Runs a use case in the open vault.
    ///
    /// # Errors
    /// `locked`, and those of the use case.
    pub fn session<V>(&self, use_case: impl FnOnce(&Session) -> Result<V, ApiError>) -> Result<V, ApiError> {
        self.opened(|open| use_case(&open.session))
    }

    /// Runs something that needs the open vault and what is around it.
    ///
    /// # Errors
    /// `locked`, and those of `work`.
    pub fn opened<V>(&self, work: impl FnOnce(&Open) -> Result<V, ApiError>) -> Result<V, ApiError> {
        match self.read().as_ref() {
            Some(open) => work(open),
            None => Err(ApiError::rule("locked")),
        }
    }

    /// Runs something on the recovery kit of the open vault.
    ///
    /// # Errors
    /// `locked`.
    pub fn kit<V>(&self, work: impl FnOnce(&mut Kit) -> V) -> Result<V, ApiError> {
        self.opened(|open| Ok(open.kit(work)))
    }

    /// Runs something that changes what is around the open vault. Waits for running use cases.
    pub fn change<V>(&self, work: impl FnOnce(&mut Option<Open>) -> V) -> V {
        work(&mut self.write())
    }

    /// A vault is open.
    pub fn is_open(&self) -> bool {
        self.read().is_some()
    }

    /// Language of sentences: the session's, else this computer's.
    pub fn lang(&self) -> Lang {
        self.read()
            .as_ref()
            .map_or_else(|| self.computer.lang(), |open| open.session.lang())
    }

    /// Whether somebody is in, for the window.
    ///
    /// # Errors
    /// Those of reading the vault.
    pub fn lock_state(&self) -> Result<LockState, ApiError> {
        let guard = self.read();
        let Some(open) = guard.as_ref() else {
            return Ok(LockState::Locked {
                known: self.computer.known(),
            });
        };
        let settings = api::settings::show(&open.session)?.settings;
        let staff = api::staff::list(&open.session)?
            .into_iter()
            .find(|one| one.id == open.session.staff());
        Ok(LockState::Unlocked {
            company: settings.get("controller.name").cloned().unwrap_or_default(),
            staff: staff.ok_or_else(|| ApiError::rule("locked"))?,
            locks_in_s: self.idle.left().as_secs(),
            warnings: open.warnings()?,
            kit_pending: open.kit(|kit| kit.pending()),
        })
    }

    /// Tells the window which people the use cases since the last call changed.
    pub fn tell_changes(&self, app: &AppHandle) {
        let guard = self.read();
        let Some(open) = guard.as_ref() else { return };
        let mut told = open.told.lock().unwrap_or_else(PoisonError::into_inner);
        match api::events::people_changed_since(&open.session, &mut told) {
            Ok(Some(changed)) => events::people_changed(app, changed.ids),
            Ok(None) => {}
            Err(error) => tracing::warn!(code = error.code, "the window is not told what changed"),
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Option<Open>> {
        self.open.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<Open>> {
        self.open.write().unwrap_or_else(PoisonError::into_inner)
    }
}
