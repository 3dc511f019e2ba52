//! The one write path: an `IMMEDIATE` transaction with its audit entry and its rows of the change feed.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::ops::Deref;

use rusqlite::{Connection, params};
use serde_json::Value;
use uuid::Uuid;

use super::{Read, Vault, lock};
use crate::VaultError;
use crate::audit::{Clear, entry_hash};
use crate::crypto::{seal, sha256};
use crate::feed::{self, Op};
use crate::ledger::{self, Entry, Frame};
use crate::subject::{Core, SubjectKey};

/// Where the vault stands: raised inside every transaction and known to the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tip {
    pub(crate) commit_no: u64,
    pub(crate) audit_count: u64,
    pub(crate) audit_head: [u8; 32],
}

impl Tip {
    pub(super) fn load(conn: &Connection) -> Result<Self, VaultError> {
        Ok(
            conn.query_row("SELECT commit_no, audit_count, audit_head FROM vault", [], |r| {
                Ok(Self {
                    commit_no: r.get(0)?,
                    audit_count: r.get(1)?,
                    audit_head: r.get(2)?,
                })
            })?,
        )
    }
}

/// Columns, joined by commas, with the number of the shape; by table and operation.
type Shapes = HashMap<(&'static str, Op), Vec<(String, i64)>>;

/// What a closure may do while writing: everything of [`Read`], and more.
pub struct Write<'a> {
    read: Read<'a>,
    staff: Uuid,
    /// Rows changed on this connection before.
    before: u64,
    tip: Cell<Tip>,
    audited: Cell<bool>,
    shapes: RefCell<Shapes>,
    forgotten: RefCell<HashSet<Uuid>>,
    /// Entries of the ledger that belong to this transaction.
    entries: RefCell<Vec<Frame>>,
    /// Rows were added or changed, which needs room on the disk.
    grows: Cell<bool>,
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Self::Target {
        &self.read
    }
}

impl<'a> Write<'a> {
    /// Inside a transaction that is running on `conn`.
    pub(super) fn new(conn: &'a Connection, core: &'a Core, staff: Uuid, tip: Tip) -> Self {
        Self {
            before: conn.total_changes(),
            read: Read::new(conn, core),
            staff,
            tip: Cell::new(Tip {
                commit_no: tip.commit_no + 1,
                ..tip
            }),
            audited: Cell::new(false),
            shapes: RefCell::default(),
            forgotten: RefCell::default(),
            entries: RefCell::default(),
            grows: Cell::new(false),
        }
    }

    /// Appends an entry to the audit log and returns its sequence number. `payload` is sealed: under the person's
    /// key if there is one, so that it goes with them.
    ///
    /// # Errors
    /// [`VaultError::SubjectForgotten`] for a person forgotten in this transaction.
    pub fn audit(&self, act: &'static str, subject: Option<Uuid>, payload: Value) -> Result<i64, VaultError> {
        let core = self.core();
        let subject = subject.map(|s| self.subject_key_or_new(s)).transpose()?;
        let mut tip = self.tip.get();
        let seq = i64::try_from(tip.audit_count + 1).map_err(|_| VaultError::Internal("audit count"))?;
        let entry = Clear {
            seq,
            at: self.now(),
            clock_set: core.world.clock_is_set(),
            staff: self.staff,
            act,
            pseudonym: subject.as_ref().map(|s| s.pseudonym),
        };
        let clear = entry.bytes();
        let payload = serde_json::to_vec(&payload).map_err(|_| VaultError::Internal("json"))?;
        let key = subject.as_ref().map_or(&core.audit, |s| &s.key);
        let sealed = seal(key, &core.world, &clear, &payload)?;
        let payload_hash = sha256(&[&sealed]);
        let hash = entry_hash(&tip.audit_head, &clear, &payload_hash);
        self.conn()
            .prepare_cached(
                "INSERT INTO audit_entry (seq, at, clock_set, staff, act, pseudonym, payload, payload_hash, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                seq,
                entry.at,
                entry.clock_set,
                entry.staff,
                act,
                entry.pseudonym.map(|p| p.0),
                sealed,
                payload_hash,
                hash
            ])?;
        tip.audit_count += 1;
        tip.audit_head = hash;
        self.tip.set(tip);
        self.audited.set(true);
        Ok(seq)
    }

    /// Notes in the change feed that a row changed. For an insert or delete `columns` may be empty.
    ///
    /// # Errors
    /// What the database says.
    pub fn changed(
        &self,
        table: &'static str,
        row: Uuid,
        op: Op,
        columns: &[&str],
    ) -> Result<(), VaultError> {
        if op != Op::Delete {
            self.grows.set(true);
        }
        let shape = self.shape(table, op, columns)?;
        let commit_no =
            i64::try_from(self.tip.get().commit_no).map_err(|_| VaultError::Internal("commit number"))?;
        feed::append(self.conn(), commit_no, shape, row)
    }

    /// Seals bytes under this person's key, which is made at first use. `label` says what they are, and opening
    /// needs the same one: a value cannot be moved to another field or person.
    ///
    /// # Errors
    /// [`VaultError::SubjectForgotten`] for a person forgotten in this transaction.
    pub fn seal(&self, subject: Uuid, label: &str, clear: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.subject_key_or_new(subject)?
            .seal(self.core(), subject, label, clear)
    }

    /// Deletes this person's key and pseudonym: whatever was sealed under it cannot be opened any more.
    /// Record the erasure before, or about nobody.
    ///
    /// # Errors
    /// What the database says.
    pub fn forget_subject(&self, subject: Uuid) -> Result<(), VaultError> {
        self.conn()
            .prepare_cached("DELETE FROM subject_key WHERE subject = ?1")?
            .execute([subject])?;
        self.subjects.borrow_mut().remove(&subject);
        self.forgotten.borrow_mut().insert(subject);
        Ok(())
    }

    /// Appends an entry to the ledger: what this transaction does must stay done after a restore. The entry is
    /// durable in `erasures.ledger` before the transaction is committed, and is not there if it is rolled back.
    /// Returns its number.
    ///
    /// # Errors
    /// What the database says.
    pub fn ledger(&self, entry: &Entry) -> Result<u64, VaultError> {
        let core = self.core();
        let mut entries = self.entries.borrow_mut();
        let head = match entries.last() {
            Some(last) => last.head(),
            None => ledger::stored_head(self.conn(), &core.ledger)?,
        };
        let frame = Frame::seal(&core.ledger, &core.world, head, entry)?;
        ledger::insert(self.conn(), &frame)?;
        let seq = frame.seq;
        entries.push(frame);
        Ok(seq)
    }

    /// Takes over an entry that `erasures.ledger` holds already and this transaction carries out.
    pub(crate) fn adopt(&self, frame: &Frame) -> Result<(), VaultError> {
        ledger::insert(self.conn(), frame)
    }

    /// Says that this work makes room in the end although it adds rows: on a full disk it may use the reserve, as
    /// deletions and entries of the log alone always may. Call it after the last [`Write::changed`].
    pub fn makes_room(&self) {
        self.grows.set(false);
    }

    /// Says that this work takes room.
    pub(crate) fn takes_room(&self) {
        self.grows.set(true);
    }

    pub(super) fn takes_room_now(&self) -> bool {
        self.grows.get()
    }

    /// A new id.
    pub fn id(&self) -> Uuid {
        self.core().world.id()
    }

    /// Who is writing.
    pub fn staff(&self) -> Uuid {
        self.staff
    }

    fn subject_key_or_new(&self, subject: Uuid) -> Result<SubjectKey, VaultError> {
        if self.forgotten.borrow().contains(&subject) {
            return Err(VaultError::SubjectForgotten);
        }
        match self.subject_key(subject)? {
            Some(key) => Ok(key),
            None => {
                let key = SubjectKey::make(self.conn(), self.core(), subject)?;
                self.keep(subject, &key);
                Ok(key)
            }
        }
    }

    /// The number of table, operation and columns; an import asks for the same few over and over.
    fn shape(&self, table: &'static str, op: Op, columns: &[&str]) -> Result<i64, VaultError> {
        let mut shapes = self.shapes.borrow_mut();
        let of_table = shapes.entry((table, op)).or_default();
        let known = of_table.iter().find(|(c, _)| is_joined(c, columns));
        if let Some((_, id)) = known {
            return Ok(*id);
        }
        let joined = columns.join(",");
        let id = feed::shape(self.conn(), table, op, &joined)?;
        of_table.push((joined, id));
        Ok(id)
    }

    /// Raises the commit number and the head inside the transaction; `None` if there is nothing to commit.
    pub(super) fn conclude(&self) -> Result<Option<Tip>, VaultError> {
        let (conn, core, tip) = (self.conn(), self.core(), self.tip.get());
        if conn.total_changes() == self.before {
            return Ok(None);
        }
        if !self.audited.get() {
            return Err(VaultError::Unaudited);
        }
        conn.prepare_cached("UPDATE vault SET commit_no = ?1, audit_count = ?2, audit_head = ?3")?
            .execute(params![tip.commit_no, tip.audit_count, tip.audit_head])?;
        conn.prepare_cached(
            "INSERT INTO commit_entry (commit_no, at, clock_set, staff, device) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            tip.commit_no,
            self.now(),
            core.world.clock_is_set(),
            self.staff,
            core.incarnation
        ])?;
        Ok(Some(tip))
    }
}

/// Whether `joined` is `columns` with commas between, without building it.
fn is_joined(joined: &str, columns: &[&str]) -> bool {
    if columns.is_empty() {
        return joined.is_empty();
    }
    joined.split(',').eq(columns.iter().copied())
}

impl Vault {
    /// Runs `f` in one transaction and returns once it is durable. An error of `f` rolls back.
    ///
    /// # Errors
    /// What `f` returns; [`VaultError::Unaudited`] if it changed something without an audit entry;
    /// [`VaultError::NotSaved`] or [`VaultError::Unknown`] after a fault of the disk during the commit,
    /// [`VaultError::Stopped`] if that fault lasts; [`VaultError::DiskFull`], and nothing was changed; what the disk
    /// says.
    pub fn write<T, E: From<VaultError>>(
        &self,
        staff: Uuid,
        f: impl FnOnce(&Write<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let inner = &self.inner;
        let mut writer = lock(&inner.writer);
        inner.begin(&mut writer)?;
        let write = Write::new(&writer.conn, &inner.core, staff, writer.tip);
        let result = f(&write);
        let tip = match &result {
            Ok(_) => write.conclude().and_then(|tip| inner.find_room(&write, tip)),
            Err(_) => Ok(None),
        };
        let entries = write.entries.take();
        drop(write);
        let ended = inner.end(&mut writer, tip, &entries);
        self.settler.wrote();
        ended?;
        result
    }
}

#[cfg(test)]
mod tests {
    use super::is_joined;

    #[test]
    fn joins_as_text_does() {
        for columns in [&[][..], &["a"], &["a", "b"], &["ab", "c"]] {
            let joined = columns.join(",");
            assert!(is_joined(&joined, columns), "{joined}");
        }
        assert!(!is_joined("a,b", &["a"]) && !is_joined("", &["a"]) && !is_joined("a", &[]));
    }
}
