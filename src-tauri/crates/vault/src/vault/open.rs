//! Opening a vault: from the files to a session, refusing or reporting everything that is not as it was left.

mod alarm;
mod assemble;
mod freshness;
mod migrate;
mod try_key;

use std::fs::{File, OpenOptions};
use std::path::Path;

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::{Vault, lock};
use crate::anchor::digest;
use crate::audit::act;
use crate::db;
use crate::folder::{DATABASE, Folder, FolderHazard, KEYS, KEYS_2};
use crate::header::{SlotId, SlotKind, load};
use crate::key::Key;
use crate::lock::FolderLock;
use crate::reserve::Reserve;
use crate::throttle::Throttle;
use crate::{Instant, Schema, VaultError, World};

pub(super) use alarm::of_alarm;
pub(super) use assemble::{Parts, assemble};

/// Something about the freshness of the vault that a person must hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Warning {
    /// The vault is older than the anchor: commits that were acknowledged are missing.
    Behind {
        /// How many.
        commits: u64,
        /// Time of the last commit that is still there.
        kept_until: Option<Instant>,
        /// Time of the last commit that was made.
        newest: Instant,
    },
    /// The vault is as new as the anchor but not the same: a page or the whole file was replaced while it was closed.
    Altered,
    /// The anchor is missing or belongs to something else, so nobody knows whether this is the newest state.
    AnchorLost,
    /// The keychain of this computer remembers commits that this vault does not have.
    KeychainNewer {
        /// How many, if they are missing at the end.
        commits: u64,
        /// Time of the last one.
        newest: Instant,
    },
    /// Entries of the list of erasures that the anchor knows of are in no copy.
    LedgerLost,
    /// The folder is a bad place for a vault.
    Folder {
        /// Why.
        hazard: FolderHazard,
    },
}

impl Warning {
    /// Stable kebab-case word.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Behind { .. } => "behind",
            Self::Altered => "altered",
            Self::AnchorLost => "anchor-lost",
            Self::KeychainNewer { .. } => "keychain-newer",
            Self::LedgerLost => "ledger-lost",
            Self::Folder { .. } => "folder",
        }
    }
}

/// An opened vault and what was found on the way.
#[derive(Debug)]
pub struct Opened {
    /// The vault.
    pub vault: Vault,
    /// The slot the key opened.
    pub slot: SlotId,
    /// What opened it.
    pub kind: SlotKind,
    /// Whose slot it is; `None` for the recovery sheet.
    pub staff: Option<Uuid>,
    /// Files that were damaged and are whole again.
    pub healed: Vec<String>,
    /// New names of files that were put out of SQLite's sight.
    pub set_aside: Vec<String>,
    /// What a person must hear.
    pub warnings: Vec<Warning>,
    /// Wrong tries on this slot before.
    pub failed_tries: u32,
}

/// What opening found.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    pub(super) healed: Vec<String>,
    pub(super) set_aside: Vec<String>,
    /// What a person must hear, found now or earlier and not acknowledged.
    pub(super) warnings: Vec<Warning>,
    /// Something is among the warnings that is not on record yet.
    pub(super) news: bool,
}

impl Findings {
    fn is_on_record(&self) -> bool {
        self.healed.is_empty() && self.set_aside.is_empty() && !self.news
    }
}

impl Vault {
    /// Opens the vault in `folder`. `prefer` names the staff member whose slot is to be tried; without it the slot
    /// used last comes first, then the others.
    ///
    /// Missing migrations are run. The unlock, wrong tries before it and everything found go into the audit log.
    ///
    /// # Errors
    /// [`VaultError::Busy`], [`VaultError::WrongKey`], [`VaultError::Throttled`], [`VaultError::NotAVault`],
    /// [`VaultError::NewerVersion`] (nothing was touched), [`VaultError::Damaged`], or what the disk says.
    pub fn open(
        folder: &Path,
        key: Key<'_>,
        prefer: Option<Uuid>,
        schema: &Schema,
        world: &World,
    ) -> Result<Opened, VaultError> {
        let steps = schema.steps()?;
        let folder = Folder::new(folder);
        if !folder.is_there(KEYS)? && !folder.is_there(KEYS_2)? {
            return Err(VaultError::NotAVault);
        }
        let folder_lock = FolderLock::take(&folder)?;
        Reserve::of(&folder).release_if_low()?;
        let copies = load(&folder)?;
        if copies
            .headers
            .iter()
            .any(|h| !crate::schema::knows(&steps, h.schema))
        {
            return Err(VaultError::NewerVersion);
        }
        let raw = open_raw(&folder)?;
        let mut throttle = Throttle::load(&folder)?;
        // The digest needs no key, so it is made while Argon2id runs.
        let (tried, digest) = std::thread::scope(|scope| {
            let digest = scope.spawn(|| digest(&raw));
            let tried = try_key::try_key(&copies, key, prefer, &mut throttle, world);
            (
                tried,
                digest.join().unwrap_or(Err(VaultError::Internal("digest"))),
            )
        });
        let (unlocked, failed_tries) = tried?;
        let (slot, kind) = (unlocked.slot, unlocked.kind);
        let parts = Parts {
            folder,
            folder_lock,
            raw,
            throttle,
            unlocked,
            copies,
            digest: digest?,
            restored: false,
        };
        let (vault, staff) = assemble(parts, &steps, schema.replay, world).map_err(inconsistent)?;
        vault.refuse_expired(slot)?;
        vault
            .record_unlock(slot, kind, staff, failed_tries)
            .map_err(inconsistent)?;
        vault.finish_changes(staff)?;
        vault.watch_keychain(staff);
        let Findings {
            healed,
            set_aside,
            warnings,
            ..
        } = lock(&vault.inner.found).clone();
        Ok(Opened {
            vault,
            slot,
            kind,
            staff,
            healed,
            set_aside,
            warnings,
            failed_tries,
        })
    }

    /// A clock that was set back must not give an expired slot its life back: the log knows of a later time.
    fn refuse_expired(&self, slot: SlotId) -> Result<(), VaultError> {
        let keys = lock(&self.inner.keys)
            .header
            .slot(slot)
            .and_then(|(_, s)| s.expires);
        let Some(expires) = keys else { return Ok(()) };
        let latest: Option<Instant> = self.read::<_, VaultError>(|r| {
            // A commit of a rehearsal (`--clock`) says nothing about the time.
            let sql = "SELECT max(at) FROM (SELECT at, clock_set FROM commit_entry ORDER BY commit_no DESC LIMIT 64)
                       WHERE clock_set = 0";
            Ok(r.conn().query_row(sql, [], |row| row.get(0))?)
        })?;
        if latest.is_some_and(|latest| latest >= expires) {
            return Err(VaultError::WrongKey { wait_s: None });
        }
        Ok(())
    }

    /// The first write of a session: the entry of the unlock, and what was left half-done by an interrupted one.
    fn record_unlock(
        &self,
        slot: SlotId,
        kind: SlotKind,
        staff: Option<Uuid>,
        failed_tries: u32,
    ) -> Result<(), VaultError> {
        let found = lock(&self.inner.found).clone();
        let header = lock(&self.inner.keys).header.clone();
        self.write(staff.unwrap_or(Uuid::nil()), |w| {
            if failed_tries > 0 {
                w.audit(
                    act::UNLOCK_FAILED,
                    None,
                    json!({ "slot": slot, "count": failed_tries }),
                )?;
            }
            if !found.is_on_record() {
                let Findings {
                    healed,
                    set_aside,
                    warnings,
                    ..
                } = &found;
                let payload = json!({ "healed": healed, "set_aside": set_aside, "warnings": warnings });
                w.audit(act::VAULT_FINDING, None, payload)?;
            }
            w.audit(act::UNLOCK, None, json!({ "slot": slot, "kind": kind }))?;
            super::slots::catch_up(w, &header)?;
            db::ensure_secure_delete(w.conn())?;
            // Opening must be possible on a full disk.
            w.makes_room();
            Ok(())
        })
    }
}

/// The statements of an unlock fail only if the tables contradict each other, as after an old page was put back.
fn inconsistent(error: VaultError) -> VaultError {
    match error {
        VaultError::Sql(_) => VaultError::Damaged {
            file: DATABASE,
            what: "inconsistent",
        },
        other => other,
    }
}

/// The database as a plain file. It stays open for the whole session: see [`super::Inner`].
pub(super) fn open_raw(folder: &Folder) -> Result<File, VaultError> {
    let file = match OpenOptions::new()
        .read(true)
        .write(true)
        .open(folder.file(DATABASE))
    {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            return Err(VaultError::Damaged {
                file: DATABASE,
                what: "missing",
            });
        }
        other => other?,
    };
    if db::begins_as_plain_sqlite(&file)? {
        Err(VaultError::NotAVault)
    } else {
        Ok(file)
    }
}
