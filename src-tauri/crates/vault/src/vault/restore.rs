//! A vault made anew from the database of a backup: same vault, new incarnation, new master key, and the ledger
//! carried out before anything can be read.
//!
//! The key files come last, so that a half-made folder opens for nobody.

use std::path::Path;

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::create::make_anchor;
use super::open::{Parts, assemble, open_raw};
use super::write::Tip;
use super::{Vault, lock};
use crate::anchor::digest;
use crate::crypto::{KeyPair, Secret};
use crate::db::{self, Mode};
use crate::folder::{BACKUPS, DATABASE, Folder, private_folder};
use crate::header::{Copies, Epoch, Header, MasterKey, Slot, SlotId, SlotKind, Unlocked, save, seal_aad};
use crate::ledger::{self, Act, Chain, LedgerFile};
use crate::lock::FolderLock;
use crate::reserve::Reserve;
use crate::subject::Core;
use crate::throttle::Throttle;
use crate::{Instant, Job, Schema, VaultError, World};

/// Who opens the new vault first.
pub(crate) enum Opener {
    /// The slot whose passphrase or code was given.
    Slot(SlotId, KeyPair),
    /// Nobody: a slot that exists for a rehearsal only.
    Rehearsal,
}

/// What a vault is made of.
pub(crate) struct Origin<'a> {
    /// The database of the backup, inside a read transaction.
    pub(crate) database: &'a Connection,
    /// Slots that go over; their private keys are as the backup has them.
    pub(crate) slots: Vec<Slot>,
    /// Generation of the header they come from.
    pub(crate) generation: u64,
    pub(crate) opener: Opener,
    /// Copies of the ledger; the longest valid one counts.
    pub(crate) ledgers: &'a [Vec<u8>],
}

/// A vault in a folder that opens for nobody yet.
pub(crate) struct Rebuilt {
    pub(crate) vault: Vault,
    /// Whose slot opened it.
    pub(crate) staff: Option<Uuid>,
    /// Entries of the ledger that the backup did not know.
    pub(crate) replayed: u64,
    /// Those of them that are erasures.
    pub(crate) erasures: u64,
    header: Header,
    master: MasterKey,
}

/// The one row of `vault`, and the public keys of the slots.
struct Inside {
    core: Core,
    created: Instant,
    generation: u64,
}

/// Makes the vault in an empty folder, with migrations taken and the ledger carried out.
///
/// # Errors
/// [`VaultError::Cancelled`], [`VaultError::DiskFull`], [`VaultError::NewerVersion`],
/// [`VaultError::Damaged`] if no slot of the backup is one its database knows.
pub(crate) fn rebuild(
    folder: &Folder,
    origin: Origin<'_>,
    schema: &Schema,
    world: &World,
    job: &Job,
) -> Result<Rebuilt, VaultError> {
    let steps = schema.steps()?;
    private_folder(&folder.file(BACKUPS))?;
    let inside = inside(origin.database, world)?;
    let vault = inside.core.vault;
    let master = MasterKey::new(vault, Secret::random(world))?;
    let salt = world.bytes();
    let path = folder.file(DATABASE);
    db::copy(origin.database, &path, &master.database, &salt, job)?;
    let generation = inside.generation.max(origin.generation) + 1;
    let (slots, slot, pair, tip) = {
        let conn = db::open(&path, &master.database, &salt, Mode::Write)?;
        conn.execute_batch("PRAGMA synchronous = OFF; BEGIN IMMEDIATE")?;
        let arrived = origin.generation > inside.generation;
        let mut slots = take_over(&conn, &inside.core, generation, &origin.slots, arrived)?;
        let (slot, pair) = match origin.opener {
            Opener::Slot(slot, pair) => (slot, pair),
            Opener::Rehearsal => rehearsal_slot(&conn, &mut slots, world)?,
        };
        conn.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?;
        let tip = Tip::load(&conn)?;
        conn.close().map_err(|(_, e)| e)?;
        (slots, slot, pair, tip)
    };
    let header = header(
        &inside,
        generation,
        crate::schema::number(&steps),
        &slots,
        &master,
        salt,
        world,
    )?;
    let own = ledger::stored(origin.database, &inside.core.ledger)?;
    let copies: Vec<&[u8]> = origin.ledgers.iter().map(Vec::as_slice).collect();
    let chain =
        ledger::longest(&inside.core.ledger, &copies)?.unwrap_or_else(|| Chain::empty(&inside.core.ledger));
    let news = chain.frames.get(own.shared(&chain)..).unwrap_or_default();
    let (replayed, mut erasures) = (news.len() as u64, 0);
    for frame in news {
        erasures += u64::from(matches!(frame.entry(&inside.core.ledger)?.act, Act::Erase(_)));
    }
    let ledger = LedgerFile::write(folder, &chain)?.head();
    let raw = open_raw(folder)?;
    raw.sync_all()?;
    make_anchor(folder, &inside.core, &master, tip, ledger)?;
    Reserve::of(folder).hold()?;
    let parts = Parts {
        folder: folder.clone(),
        folder_lock: FolderLock::take(folder)?,
        digest: digest(&raw)?,
        raw,
        throttle: Throttle::load(folder)?,
        copies: Copies {
            headers: vec![header.clone()],
            broken: Vec::new(),
        },
        unlocked: Unlocked {
            header: header.clone(),
            slot,
            kind: SlotKind::Passphrase,
            pair,
            master: master.clone(),
            epoch: 0,
            other: None,
        },
        restored: true,
    };
    let (vault, staff) = assemble(parts, &steps, schema.replay, world)?;
    Ok(Rebuilt {
        vault,
        staff,
        replayed,
        erasures,
        header,
        master,
    })
}

impl Rebuilt {
    /// Writes the key files, brings everything to rest and closes: from here on the folder is a vault.
    ///
    /// # Errors
    /// What the disk says.
    pub(crate) fn conclude(self, folder: &Folder) -> Result<(), VaultError> {
        let Self {
            vault,
            header,
            master,
            ..
        } = self;
        if !vault.settle()? {
            return Err(VaultError::Busy);
        }
        {
            let slot = lock(&vault.inner.keys).slot;
            lock(&vault.inner.throttle).succeeded(slot, &[])?;
        }
        drop(vault);
        save(folder, &header, &[&master], |_| Ok(()))
    }
}

fn inside(conn: &Connection, world: &World) -> Result<Inside, VaultError> {
    let (id, created, vk, generation) =
        conn.query_row("SELECT id, created, key, generation FROM vault", [], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get::<_, [u8; 32]>(2)?, r.get(3)?))
        })?;
    Ok(Inside {
        core: Core::new(world, id, Uuid::from_bytes(world.bytes()), Secret::new(vk))?,
        created,
        generation,
    })
}

/// New incarnation and generation; only the slots that go over stay in the table. Answers them with the public keys
/// the table has for them.
fn take_over(
    conn: &Connection,
    core: &Core,
    generation: u64,
    slots: &[Slot],
    arrived: bool,
) -> Result<Vec<(Slot, [u8; 32])>, VaultError> {
    conn.execute(
        "UPDATE vault SET incarnation = ?1, generation = ?2",
        params![core.incarnation, generation],
    )?;
    if arrived {
        conn.execute_batch(
            "UPDATE key_slot SET public_key = next_public_key WHERE next_public_key IS NOT NULL",
        )?;
    }
    conn.execute_batch("UPDATE key_slot SET next_public_key = NULL")?;
    let mut known = conn.prepare("SELECT id, public_key FROM key_slot")?;
    let known: Vec<(Uuid, [u8; 32])> = known
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut kept = Vec::new();
    for (id, public) in known {
        match slots.iter().find(|slot| slot.id.0 == id) {
            Some(slot) => kept.push((slot.clone(), public)),
            None => {
                conn.execute("DELETE FROM key_slot WHERE id = ?1", [id])?;
            }
        }
    }
    Ok(kept)
}

/// A slot for nobody, so that a rehearsal goes the whole way without anybody's key.
fn rehearsal_slot(
    conn: &Connection,
    slots: &mut Vec<(Slot, [u8; 32])>,
    world: &World,
) -> Result<(SlotId, KeyPair), VaultError> {
    let pair = KeyPair::random(world)?;
    let mut slot = slots.first().map(|(slot, _)| slot.clone()).ok_or(no_slots())?;
    slot.id = SlotId(world.id());
    conn.execute(
        "INSERT INTO key_slot (id, kind, staff, public_key, next_public_key, made, changed)
         VALUES (?1, ?2, NULL, ?3, NULL, 0, 0)",
        params![slot.id.0, slot.kind.word(), pair.public],
    )?;
    let id = slot.id;
    slots.push((slot, pair.public));
    Ok((id, pair))
}

fn header(
    inside: &Inside,
    generation: u64,
    schema: u32,
    slots: &[(Slot, [u8; 32])],
    master: &MasterKey,
    salt: [u8; 16],
    world: &World,
) -> Result<Header, VaultError> {
    if slots.is_empty() {
        return Err(no_slots());
    }
    let (vault, number) = (inside.core.vault, 1);
    let sealed = slots
        .iter()
        .map(|(slot, public)| KeyPair::seal_to(public, &master.key, &seal_aad(vault, slot.id, number), world))
        .collect::<Result<_, _>>()?;
    let mut header = Header {
        generation,
        vault,
        created: inside.created,
        schema,
        slots: slots.iter().map(|(slot, _)| slot.clone()).collect(),
        epochs: vec![Epoch { number, salt, sealed }],
        macs: Vec::new(),
    };
    header.authenticate(&[master]);
    Ok(header)
}

fn no_slots() -> VaultError {
    VaultError::Damaged {
        file: "backup",
        what: "foreign-slot",
    }
}

/// The place of a vault: empty or not there.
///
/// # Errors
/// [`VaultError::AlreadyAVault`], [`VaultError::FolderNotEmpty`], what the disk says.
pub(crate) fn check_new_place(folder: &Path) -> Result<(), VaultError> {
    super::create::check_place(folder)
}

/// The folder a vault is made in before it gets its place, and the folder that holds both.
pub(crate) fn beside(
    folder: &Path,
    world: &World,
) -> Result<(std::path::PathBuf, std::path::PathBuf), VaultError> {
    let (parent, name) = super::create::place(folder)?;
    std::fs::create_dir_all(parent)?;
    // What a killed restore left there is encrypted, opens for nobody, and takes up room.
    let (begin, end) = (format!(".{name}."), ".partial");
    for entry in std::fs::read_dir(parent)?.flatten() {
        let left = entry.file_name();
        let left = left.to_string_lossy();
        if left.starts_with(&begin)
            && left.ends_with(end)
            && FolderLock::take(&Folder::new(&entry.path())).is_ok()
        {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
    let partial = parent.join(format!("{begin}{}{end}", hex::encode(world.bytes::<4>())));
    private_folder(&partial)?;
    Ok((partial, parent.to_owned()))
}

/// Puts a finished vault in its place.
pub(crate) fn move_into_place(partial: &Path, parent: &Path, folder: &Path) -> Result<(), VaultError> {
    super::create::move_into_place(partial, parent, folder)
}
