//! A staff member inside an open vault.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crm::people::list::Lists;
use crm::private::Grant;
use crm::staff::Role;
use crm::unlock::Openings;
use text::Lang;
use uuid::Uuid;
use vault::{Vault, World};

use crate::error::ApiError;

/// An open vault and who is in it. Dropping it locks the vault.
pub struct Session {
    vault: Vault,
    staff: Uuid,
    role: Mutex<Role>,
    lang: Mutex<Lang>,
    openings: Mutex<Openings>,
    lists: Lists,
}

impl Session {
    /// A session of a staff member. The role was read from the vault.
    pub(crate) fn new(vault: Vault, staff: Uuid, role: Role, lang: Lang) -> Self {
        Self {
            vault,
            staff,
            role: Mutex::new(role),
            lang: Mutex::new(lang),
            openings: Mutex::default(),
            lists: Lists::default(),
        }
    }

    /// The open vault.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Clock, randomness and ids.
    pub fn world(&self) -> &World {
        self.vault.world()
    }

    /// Who is in.
    pub fn staff(&self) -> Uuid {
        self.staff
    }

    /// Their role.
    pub fn role(&self) -> Role {
        *self.role.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Their role was changed, by themselves: it holds from now on.
    pub(crate) fn set_role(&self, role: Role) {
        *self.role.lock().unwrap_or_else(PoisonError::into_inner) = role;
    }

    /// Language of labels and sentences.
    pub fn lang(&self) -> Lang {
        *self.lang.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the language of labels and sentences.
    pub fn set_lang(&self, lang: Lang) {
        *self.lang.lock().unwrap_or_else(PoisonError::into_inner) = lang;
    }

    /// Refuses with `not-allowed` unless the role is at least `least`. The first line of each use case.
    ///
    /// # Errors
    /// `not-allowed`.
    pub fn require(&self, least: Role) -> Result<(), ApiError> {
        if self.role().at_least(least) {
            Ok(())
        } else {
            Err(ApiError::rule("not-allowed"))
        }
    }

    /// Sealed fields opened in this session.
    pub fn openings(&self) -> MutexGuard<'_, Openings> {
        self.openings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Orders of lists, kept in memory while the vault is open.
    pub fn lists(&self) -> &Lists {
        &self.lists
    }

    /// What is open to the eyes of this session now.
    pub fn grant(&self) -> Grant {
        self.openings().grant(self.world().now().into())
    }
}
