//! The open vault.

mod commit;
mod create;
mod info;
mod open;
mod read;
mod recover;
mod rest;
mod restore;
mod rotate;
mod settle;
mod slots;
mod verify;
mod write;

use std::fs::File;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use uuid::Uuid;

use crate::anchor::{Alarm, Anchor, AnchorFile, State};
use crate::crypto::KeyPair;
use crate::db::{Mode, Pool};
use crate::erasure::Replay;
use crate::folder::{DATABASE, Folder};
use crate::header::{Header, MasterKey, SlotId};
use crate::keychain::SeenKeeper;
use crate::ledger::LedgerFile;
use crate::lock::FolderLock;
use crate::reserve::Reserve;
use crate::schema::Migration;
use crate::subject::Core;
use crate::throttle::Throttle;
use crate::{Instant, VaultError, World};

pub use create::{Created, NewVault};
pub use info::{SlotInfo, VaultInfo};
pub use open::{Opened, Warning};
pub use read::Read;
pub use slots::{HandedOver, KeySlot};
pub use verify::{Problem, Verification};
pub use write::Write;

pub(crate) use restore::{Opener, Origin, Rebuilt, beside, check_new_place, move_into_place, rebuild};
use settle::Settler;
pub(crate) use write::Tip;

/// An open vault: one writer, a few readers, and the lock on the folder for as long as it lives.
///
/// Dropping it brings the files to rest and lets go of the folder.
pub struct Vault {
    settler: Settler,
    pub(crate) inner: Arc<Inner>,
}

/// The parts, in the order in which they must be closed: SQLite before the raw handle on its file (closing a handle
/// drops all POSIX locks of the process on that file), and the folder's lock last.
pub(crate) struct Inner {
    pool: Pool,
    pub(crate) writer: Mutex<Writer>,
    /// The database as a plain file, for digests and page MACs. Another one after the master key was changed.
    raw: Mutex<Arc<File>>,
    pub(crate) core: Core,
    pub(crate) keys: Mutex<Keys>,
    /// Held while slots or the master key are being changed: one such change at a time.
    pub(crate) changing: Mutex<()>,
    throttle: Mutex<Throttle>,
    /// What opening found; `verify` repeats it.
    found: Mutex<open::Findings>,
    pub(crate) folder: Folder,
    reserve: Reserve,
    /// What the keychain is told of the newest state, if this staff member uses it.
    seen: SeenKeeper,
    /// How the rooms carry out an entry of the ledger.
    pub(crate) replay: Option<Replay>,
    /// Every migration of this program: an older backup takes the missing ones before it is changed.
    pub(crate) steps: Vec<Migration>,
    /// Held by whatever makes, changes or removes backups: one at a time.
    pub(crate) backups: Mutex<()>,
    _lock: FolderLock,
}

/// The one connection that writes.
pub(crate) struct Writer {
    conn: Connection,
    anchor: AnchorFile,
    tip: Tip,
    pub(crate) ledger: LedgerFile,
    /// Set by a failed sync: nothing more is written before it is known what reached the disk.
    stopped: bool,
    /// The tip of a commit that failed and of which nobody knows yet whether it was made.
    in_doubt: Option<Tip>,
}

/// The header and the keys this session holds.
pub(crate) struct Keys {
    pub(crate) header: Header,
    /// Position of the epoch the database is under.
    epoch: usize,
    /// The master key of that epoch.
    master: MasterKey,
    /// The master key of the other epoch, while there is one.
    other: Option<MasterKey>,
    /// The slot that was opened and its key pair.
    pub(crate) slot: SlotId,
    pub(crate) pair: KeyPair,
}

impl Keys {
    /// The master keys in the order of the epochs.
    fn masters(&self) -> Vec<&MasterKey> {
        let mut masters: Vec<&MasterKey> = self.other.iter().collect();
        masters.insert(self.epoch.min(masters.len()), &self.master);
        masters
    }
}

impl Vault {
    /// Clock, randomness and ids this vault uses.
    pub fn world(&self) -> &World {
        &self.inner.core.world
    }

    /// The vault's id: the same in every backup and restore.
    pub fn vault_id(&self) -> Uuid {
        self.inner.core.vault
    }

    /// The vault's folder.
    pub fn folder(&self) -> &Path {
        self.inner.folder.path()
    }

    /// The slot this session was opened with.
    pub fn slot(&self) -> SlotId {
        lock(&self.inner.keys).slot
    }

    /// Brings the files to rest now instead of two seconds after the last write. Returns whether they are; a reader
    /// in the middle of its work prevents it.
    ///
    /// # Errors
    /// What the disk says.
    pub fn settle(&self) -> Result<bool, VaultError> {
        self.inner.settle()
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        self.settler.stop();
        // A vault that cannot be brought to rest is as safe as after a power cut; opening it again says so.
        if let Err(error) = self.inner.settle() {
            tracing::warn!(code = error.code(), "vault closed without coming to rest");
        }
        self.inner.seen.finish();
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault")
            .field("id", &self.inner.core.vault)
            .finish_non_exhaustive()
    }
}

/// A poisoned mutex means that a caller's closure panicked; the transaction it left open is rolled back at the next
/// use, so what the mutex guards is in order.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inner {
    /// The database as a plain file.
    fn raw(&self) -> Arc<File> {
        Arc::clone(&lock(&self.raw))
    }

    /// Opens a connection with the keys of this session.
    pub(crate) fn connect(&self, mode: Mode) -> Result<Connection, VaultError> {
        let keys = lock(&self.keys);
        let epoch = keys
            .header
            .epochs
            .get(keys.epoch)
            .ok_or(VaultError::Internal("epoch"))?;
        crate::db::open(
            &self.folder.file(DATABASE),
            &keys.master.database,
            &epoch.salt,
            mode,
        )
    }

    /// What the anchor is to say about the writer's state.
    fn anchor_of(&self, writer: &Writer, at: Instant, state: State) -> Anchor {
        Anchor {
            sequence: 0,
            vault: self.core.vault,
            incarnation: self.core.incarnation,
            state,
            commit_no: writer.tip.commit_no,
            at,
            audit_count: writer.tip.audit_count,
            audit_head: writer.tip.audit_head,
            ledger_count: writer.ledger.head().count,
            ledger_head: writer.ledger.head().head,
            alarm: Alarm::default(),
        }
    }
}
