//! What a backup is made of: one state of the database, and the slots that are to open it.

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::keys::{BackupKey, is_kept};
use super::manifest::{ChainHead, Manifest};
use crate::crypto::SealedToSlot;
use crate::db::{self, Mode};
use crate::folder::LEDGER;
use crate::header::{Header, Slot};
use crate::vault::{Inner, lock};
use crate::{Instant, VaultError, schema};

/// A slot and what the database knows of it.
#[derive(Clone)]
pub(super) struct KnownSlot {
    pub(super) slot: Slot,
    /// What is sealed to. It comes from the database, never from the header.
    pub(super) public: [u8; 32],
    pub(super) staff: Option<Uuid>,
    pub(super) made: Instant,
    pub(super) changed: Instant,
}

/// A read transaction: nothing that others write changes what it sees.
pub(super) struct Snapshot {
    pub(super) conn: Connection,
    pub(super) schema: u32,
    pub(super) generation: u64,
    /// Slots that are to open it.
    pub(super) slots: Vec<KnownSlot>,
    incarnation: Uuid,
    commit_no: u64,
    audit: ChainHead,
    /// Entries of the ledger this state has carried out.
    pub(super) ledger_count: u64,
}

impl Snapshot {
    /// Waits for a change of slots or of the master key, so that header and database are of one state.
    ///
    /// # Errors
    /// What the database says.
    pub(super) fn take(inner: &Inner) -> Result<Self, VaultError> {
        let _no_change = lock(&inner.changing);
        let header = lock(&inner.keys).header.clone();
        let conn = inner.connect(Mode::Read)?;
        conn.execute_batch("BEGIN DEFERRED")?;
        let slots = slots(&conn, &header)?;
        let schema = schema::number_of(&db::applied(&conn)?);
        let (incarnation, commit_no, entries, head) = conn.query_row(
            "SELECT incarnation, commit_no, audit_count, audit_head FROM vault",
            [],
            |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get::<_, [u8; 32]>(3)?)),
        )?;
        let ledger_count = crate::ledger::stored(&conn, &inner.core.ledger)?.head().count;
        Ok(Self {
            conn,
            ledger_count,
            schema,
            generation: header.generation,
            slots,
            incarnation,
            commit_no,
            audit: ChainHead {
                entries,
                head: hex::encode(head),
            },
        })
    }

    /// The manifest so far: without the content, which is read when it is copied.
    pub(super) fn manifest(&self, made: Instant, clock_set: bool, ledger: ChainHead) -> Manifest {
        Manifest {
            made,
            clock_set,
            rewritten: None,
            incarnation: self.incarnation,
            commit_no: self.commit_no,
            audit: self.audit.clone(),
            ledger,
            rows: std::collections::BTreeMap::new(),
            digest: String::new(),
        }
    }
}

/// The slots that go into a backup. One that the database does not know opens nothing.
fn slots(conn: &Connection, header: &Header) -> Result<Vec<KnownSlot>, VaultError> {
    // A change that was interrupted behind the header: the new public keys have arrived.
    let generation: u64 = conn.query_row("SELECT generation FROM vault", [], |r| r.get(0))?;
    let public = if header.generation > generation {
        "coalesce(next_public_key, public_key)"
    } else {
        "public_key"
    };
    let sql = format!("SELECT {public}, staff, made, changed FROM key_slot WHERE id = ?1");
    let mut statement = conn.prepare(&sql)?;
    let mut known = Vec::new();
    for slot in header.slots.iter().filter(|slot| is_kept(slot)) {
        let row = statement.query_row([slot.id.0], |r| {
            Ok(KnownSlot {
                slot: slot.clone(),
                public: r.get(0)?,
                staff: r.get(1)?,
                made: r.get(2)?,
                changed: r.get(3)?,
            })
        });
        known.extend(row.optional()?);
    }
    Ok(known)
}

/// The slots as they are now, for a backup that is sealed anew.
pub(super) fn slots_now(inner: &Inner) -> Result<(u64, Vec<KnownSlot>), VaultError> {
    let snapshot = Snapshot::take(inner)?;
    Ok((snapshot.generation, snapshot.slots))
}

/// The backup key sealed to each of these slots.
pub(super) fn seal_to(
    slots: &[KnownSlot],
    inner: &Inner,
    backup: Uuid,
    key: &BackupKey,
) -> Result<Vec<(Slot, SealedToSlot)>, VaultError> {
    let seal = |known: &KnownSlot| {
        let (slot, world) = (&known.slot, &inner.core.world);
        let sealed = key.seal_to(inner.core.vault, backup, slot.id, &known.public, world)?;
        Ok((slot.clone(), sealed))
    };
    slots.iter().map(seal).collect()
}

/// The ledger as it stands, and its length and head.
pub(super) fn ledger(inner: &Inner) -> Result<(Vec<u8>, ChainHead), VaultError> {
    let writer = lock(&inner.writer);
    let bytes = inner.folder.read(LEDGER)?.unwrap_or_default();
    let at = writer.ledger.head();
    let head = ChainHead {
        entries: at.count,
        head: hex::encode(at.head),
    };
    Ok((bytes, head))
}
