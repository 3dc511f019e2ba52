//! Reading: one snapshot, and no result before the pages are known to be intact.

use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::Connection;
use uuid::Uuid;

use super::Vault;
use crate::audit::{self, AuditQuery, AuditRow};
use crate::db::is_intact;
use crate::feed::{self, Change};
use crate::subject::{Core, Pseudonym, SubjectKey};
use crate::{Instant, VaultError, World};

/// Keys of persons kept while one closure runs; beyond it they are unwrapped again.
const KEPT_KEYS: usize = 4096;

/// What a closure may do while reading.
pub struct Read<'a> {
    conn: &'a Connection,
    core: &'a Core,
    pub(super) subjects: RefCell<HashMap<Uuid, SubjectKey>>,
}

impl<'a> Read<'a> {
    pub(super) fn new(conn: &'a Connection, core: &'a Core) -> Self {
        Self {
            conn,
            core,
            subjects: RefCell::default(),
        }
    }

    /// The connection. Its statements are a room's `store.rs`, and nobody else's.
    pub fn conn(&self) -> &Connection {
        self.conn
    }

    pub(crate) fn core(&self) -> &'a Core {
        self.core
    }

    /// Clock, randomness and ids.
    pub fn world(&self) -> &World {
        &self.core.world
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.core.world.now().into()
    }

    /// What was sealed for this person under this label, or `None` if the person's key is gone.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if the sealed value is not one of this person and label.
    pub fn unseal(&self, subject: Uuid, label: &str, sealed: &[u8]) -> Result<Option<Vec<u8>>, VaultError> {
        match self.subject_key(subject)? {
            None => Ok(None),
            Some(key) => key.unseal(subject, label, sealed).map(Some),
        }
    }

    /// The name this person has in the audit log, or `None` if they have none (any more).
    ///
    /// # Errors
    /// What the database says.
    pub fn pseudonym(&self, subject: Uuid) -> Result<Option<Pseudonym>, VaultError> {
        Ok(self.subject_key(subject)?.map(|key| key.pseudonym))
    }

    /// HMAC-SHA256 under a key that only this vault and its backups hold: for lists of addresses that must be
    /// recognised and not be readable (suppression, erasure ledger).
    pub fn keyed_hash(&self, label: &str, bytes: &[u8]) -> [u8; 32] {
        let head = crate::wire::Layout::default().text(label).finish();
        crate::crypto::mac(&self.core.hash, &[&head, bytes])
    }

    /// Entries of the audit log, newest first.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if a payload cannot be opened although its key is there.
    pub fn audit(&self, query: &AuditQuery<'_>) -> Result<Vec<AuditRow>, VaultError> {
        audit::select(self.conn, self.core, query)
    }

    /// How many entries of the audit log match; the limit does not count.
    ///
    /// # Errors
    /// What the database says.
    pub fn audit_count(&self, query: &AuditQuery<'_>) -> Result<u64, VaultError> {
        audit::count(self.conn, self.core, query)
    }

    /// The hash of the last audit entry, 64 hexadecimal digits: printed on every report.
    ///
    /// # Errors
    /// What the database says.
    pub fn audit_head(&self) -> Result<String, VaultError> {
        let head: [u8; 32] = self
            .conn
            .query_row("SELECT audit_head FROM vault", [], |r| r.get(0))?;
        Ok(hex::encode(head))
    }

    /// The change feed after position `seq`, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn changes_since(&self, seq: i64, limit: u32) -> Result<Vec<Change>, VaultError> {
        feed::since(self.conn, seq, limit)
    }

    pub(crate) fn subject_key(&self, subject: Uuid) -> Result<Option<SubjectKey>, VaultError> {
        if let Some(key) = self.subjects.borrow().get(&subject) {
            return Ok(Some(key.clone()));
        }
        let key = SubjectKey::load(self.conn, self.core, subject)?;
        if let Some(key) = &key {
            self.keep(subject, key);
        }
        Ok(key)
    }

    pub(super) fn keep(&self, subject: Uuid, key: &SubjectKey) {
        let mut subjects = self.subjects.borrow_mut();
        if subjects.len() >= KEPT_KEYS {
            subjects.clear();
        }
        subjects.insert(subject, key.clone());
    }
}

impl Vault {
    /// Runs `f` on one snapshot of the vault. Its result, and its error, leave only if every page it was made from
    /// had a valid MAC.
    ///
    /// # Errors
    /// What `f` returns; [`VaultError::Damaged`] if a page was not intact.
    pub fn read<T, E: From<VaultError>>(&self, f: impl FnOnce(&Read<'_>) -> Result<T, E>) -> Result<T, E> {
        let reader = self.inner.pool.take()?;
        let conn = reader.conn()?;
        conn.execute_batch("BEGIN DEFERRED").map_err(VaultError::from)?;
        let result = f(&Read::new(conn, &self.inner.core));
        if !is_intact(conn) {
            return Err(VaultError::page_damage().into());
        }
        if !conn.is_autocommit() {
            conn.execute_batch("ROLLBACK").map_err(VaultError::from)?;
        }
        self.inner.pool.give_back(reader);
        result
    }

    /// [`Read::changes_since`] outside a closure.
    ///
    /// # Errors
    /// What the database says.
    pub fn changes_since(&self, seq: i64, limit: u32) -> Result<Vec<Change>, VaultError> {
        self.read(|r| r.changes_since(seq, limit))
    }
}
