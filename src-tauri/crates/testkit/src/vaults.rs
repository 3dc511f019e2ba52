//! Temporary vaults for tests: real files and real formats, with a cheap derivation, a clock that stands still and
//! randomness that repeats.

// A test that cannot make its vault has nothing to return an error to.
#![allow(clippy::expect_used)]

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, TimeDelta};
use tempfile::TempDir;
use uuid::Uuid;
use vault::world::{FixedClock, FixedRandom};
use vault::{Kdf, Key, NewVault, Opened, Passphrase, RecoveryCode, Schema, SlotId, Vault, World};

/// The passphrase of every temporary vault.
pub const PASSPHRASE: &str = "modrý traktor tancuje na streche";
/// The staff id of its owner.
pub const OWNER: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
/// Where its clock starts: a Monday morning.
pub const START: &str = "2026-03-02T09:00:00+01:00";

/// A vault in a temporary folder, which is removed with it. It can be used like a [`Vault`] while it is open.
pub struct TempVault {
    open: Option<Vault>,
    /// The schema it was made with.
    pub schema: Schema,
    /// Its clock; move it with [`TempVault::advance`].
    pub clock: Arc<FixedClock>,
    /// Its clock, randomness and ids.
    pub world: World,
    /// The code of its recovery sheet.
    pub recovery: RecoveryCode,
    /// The owner's slot.
    pub slot: SlotId,
    path: PathBuf,
    _dir: TempDir,
}

impl TempVault {
    /// A new open vault with this schema.
    ///
    /// # Panics
    /// If it cannot be made.
    pub fn new(schema: &Schema) -> Self {
        let start: DateTime<FixedOffset> = START.parse().expect("a constant");
        let clock = Arc::new(FixedClock::new(start));
        let shared: Arc<FixedClock> = Arc::clone(&clock);
        let world = World::new(shared, Arc::new(FixedRandom::new(1)));
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("firma.dovernik");
        let passphrase = Passphrase::new(PASSPHRASE);
        let new = NewVault {
            passphrase: &passphrase,
            kdf: Kdf::FAST_FOR_TESTS,
            owner: OWNER,
        };
        let created = Vault::create(&path, new, schema, &world).expect("a new vault");
        Self {
            open: Some(created.vault),
            schema: schema.clone(),
            clock,
            world,
            recovery: created.recovery,
            slot: created.slot,
            path,
            _dir: dir,
        }
    }

    /// The open vault.
    ///
    /// # Panics
    /// If it is closed.
    pub fn vault(&self) -> &Vault {
        self.open.as_ref().expect("the vault is open")
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: TimeDelta) {
        self.clock.advance(by);
    }

    /// Gives the open vault away, to a session that owns it. The folder stays with this.
    ///
    /// # Panics
    /// If it is closed.
    pub fn take(&mut self) -> Vault {
        self.open.take().expect("the vault is open")
    }

    /// Closes the vault and returns its folder, for a test that looks at the files.
    pub fn close(&mut self) -> &Path {
        self.open = None;
        &self.path
    }

    /// Closes the vault if it is open and opens it again with the owner's passphrase. Returns what opening found.
    ///
    /// # Panics
    /// If it cannot be opened.
    pub fn reopen(&mut self) -> Found {
        self.open = None;
        let passphrase = Passphrase::new(PASSPHRASE);
        let key = Key::Passphrase(&passphrase);
        let opened =
            Vault::open(&self.path, key, Some(OWNER), &self.schema, &self.world).expect("the vault opens");
        let Opened {
            vault,
            healed,
            set_aside,
            warnings,
            ..
        } = opened;
        self.open = Some(vault);
        Found {
            healed,
            set_aside,
            warnings,
        }
    }
}

/// What opening a vault found.
#[derive(Debug)]
pub struct Found {
    /// Files that were damaged and are whole again.
    pub healed: Vec<String>,
    /// Files put out of SQLite's sight.
    pub set_aside: Vec<String>,
    /// What a person must hear.
    pub warnings: Vec<vault::Warning>,
}

impl Deref for TempVault {
    type Target = Vault;

    fn deref(&self) -> &Vault {
        self.vault()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_again_with_the_same_randomness_and_clock() {
        let mut vault = TempVault::new(&Schema::default());
        let id = vault.vault_id();
        vault.advance(TimeDelta::days(1));
        let found = vault.reopen();
        assert!(
            found.warnings.is_empty() && found.healed.is_empty() && found.set_aside.is_empty(),
            "{found:?}"
        );
        assert_eq!(vault.vault_id(), id);
        assert_eq!(vault.world().today().to_string(), "2026-03-03");
        assert_eq!(TempVault::new(&Schema::default()).vault_id(), id, "ids repeat");
    }
}
