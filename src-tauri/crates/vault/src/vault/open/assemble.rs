//! From an unlocked header to an open vault.

use std::fs::File;
use std::sync::{Arc, Mutex};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::freshness::{Inside, compare};
use super::{Findings, Warning, of_alarm};
use crate::anchor::{Alarm, Anchor, AnchorFile, PagesDigest, State};
use crate::crypto::Secret;
use crate::db::{self, Mode, Pool};
use crate::erasure::Replay;
use crate::folder::{ANCHOR, DATABASE, Folder, FolderHazard, JOURNAL, KEYS, LEDGER, WAL, read_at, write_at};
use crate::header::{Copies, Header, MasterKey, Unlocked, save};
use crate::keychain::SeenKeeper;
use crate::ledger::{self, InStep, LedgerHead};
use crate::lock::FolderLock;
use crate::reserve::Reserve;
use crate::schema::Migration;
use crate::subject::Core;
use crate::throttle::Throttle;
use crate::vault::settle::Settler;
use crate::vault::write::Tip;
use crate::vault::{Inner, Keys, Vault, Writer, lock};
use crate::{Instant, VaultError, World};

/// What is known once a key fitted.
pub(in crate::vault) struct Parts {
    pub(in crate::vault) folder: Folder,
    pub(in crate::vault) folder_lock: FolderLock,
    pub(in crate::vault) raw: File,
    pub(in crate::vault) throttle: Throttle,
    pub(in crate::vault) unlocked: Unlocked,
    pub(in crate::vault) copies: Copies,
    pub(in crate::vault) digest: PagesDigest,
    /// It was just made of a backup, so that there is one of what it was before its tables are changed.
    pub(in crate::vault) restored: bool,
}

/// The one row of `vault`.
struct Row {
    id: Uuid,
    incarnation: Uuid,
    vk: Secret,
    generation: u64,
}

/// Opens the database and compares everything with everything. Returns the vault and whose slot was used.
pub(in crate::vault) fn assemble(
    parts: Parts,
    steps: &[Migration],
    replay: Option<Replay>,
    world: &World,
) -> Result<(Vault, Option<Uuid>), VaultError> {
    let Parts {
        folder,
        folder_lock,
        raw,
        throttle,
        unlocked,
        copies,
        digest,
        restored,
    } = parts;
    let Unlocked {
        header,
        slot,
        pair,
        mut master,
        mut epoch,
        mut other,
        ..
    } = unlocked;
    if let Some(older) = other.take() {
        let newer_is_on_disk = newer_is_on_disk(&folder, &raw, &header, &master)?;
        (master, other, epoch) = if newer_is_on_disk {
            (master, Some(older), epoch)
        } else {
            (older, Some(master), epoch.saturating_sub(1))
        };
    }
    let mut found = Findings::default();

    let anchor = AnchorFile::look(&folder, header.vault, &master.anchor)?;
    set_aside(&folder, anchor.newest.as_ref(), &mut found)?;
    let salt = header
        .epochs
        .get(epoch)
        .ok_or(VaultError::Internal("epoch"))?
        .salt;
    let connect = || db::open(&folder.file(DATABASE), &master.database, &salt, Mode::Write);
    if !begins_with_salt(&raw, &salt)? {
        // Only a file that is this vault's is mended; nothing may have it open meanwhile.
        let probe = connect()?;
        untouched_if_newer(&probe, steps)?;
        check_header(&header, &row(&probe)?)?;
        drop(probe);
        write_at(&raw, &salt, 0)?;
        raw.sync_all()?;
        found.healed.push(DATABASE.to_owned());
    }

    let conn = connect()?;
    let missing = untouched_if_newer(&conn, steps)?;
    let row = row(&conn)?;
    check_header(&header, &row)?;
    let staff = staff_of(&conn, slot, &pair.public)
        .map_err(|error| if_behind(error, &conn, anchor.newest.as_ref()))?;
    let core = Core::new(world, row.id, row.incarnation, row.vk)?;
    let tip = Tip::load(&conn)?;
    let inside = Inside {
        incarnation: row.incarnation,
        tip,
        kept_until: last_commit(&conn)?,
    };
    // While the master key is being changed a slot may be the other epoch's.
    if anchor.broken && anchor.newest.is_some() && other.is_none() {
        found.healed.push(ANCHOR.to_owned());
    }
    let alarm = compare(anchor.newest.as_ref(), &inside, &digest, &mut found);
    found.news = !alarm.is_silent();
    let alarm = match &anchor.newest {
        Some(of_before) if of_before.incarnation == row.incarnation => of_before.alarm.and(alarm),
        _ => alarm,
    };
    found.warnings = of_alarm(&alarm);
    let InStep {
        file: ledger,
        pending,
        foreign,
        ..
    } = check_ledger(&folder, &core, &conn, anchor.newest.as_ref(), &mut found)?;
    let hazard = FolderHazard::of(folder.path());
    found.news |= hazard.is_some();
    found
        .warnings
        .extend(hazard.map(|hazard| Warning::Folder { hazard }));

    // The anchor is written from here on, beginning with "open" at the first write.
    let last = anchor
        .newest
        .unwrap_or_else(|| before_everything(&core, tip, ledger.head(), &digest));
    let mut anchor = AnchorFile::open(&folder, master.anchor.clone(), last)?;
    anchor.raise(alarm);
    let pool = Pool::new(folder.file(DATABASE), master.database.clone(), salt);
    let inner = Arc::new(Inner {
        pool,
        writer: Mutex::new(Writer {
            conn,
            anchor,
            tip,
            ledger,
            stopped: false,
            in_doubt: None,
        }),
        raw: Mutex::new(Arc::new(raw)),
        core,
        keys: Mutex::new(Keys {
            header,
            epoch,
            master,
            other,
            slot,
            pair,
        }),
        changing: Mutex::new(()),
        seen: SeenKeeper::default(),
        throttle: Mutex::new(throttle),
        found: Mutex::new(found),
        reserve: Reserve::of(&folder),
        folder,
        replay,
        steps: steps.to_vec(),
        backups: Mutex::new(()),
        _lock: folder_lock,
    });
    let settler = Settler::start(Arc::downgrade(&inner))?;
    let vault = Vault { settler, inner };
    vault.bring_up_to_date(&missing, staff, restored)?;
    vault.renew_header(&copies, steps)?;
    vault.catch_up(staff, &pending, &foreign)?;
    // What is still to be searched for traces is kept for the next opening if it cannot be done now.
    if let Err(error) = vault.finish_erasures(!restored) {
        tracing::warn!(code = error.code(), "an erasure is not finished yet");
    }
    Ok((vault, staff))
}

impl Vault {
    /// Makes both copies of the header whole and equal, and brings its schema number up to date.
    fn renew_header(&self, copies: &Copies, steps: &[Migration]) -> Result<(), VaultError> {
        let mut keys = lock(&self.inner.keys);
        let schema = crate::schema::number(steps);
        let broken = !copies.broken.is_empty() || copies.headers.len() > 1;
        if broken {
            let names = copies.broken.iter().map(|n| (*n).to_owned());
            let mut found = lock(&self.inner.found);
            found.healed.extend(names);
            if copies.broken.is_empty() {
                found.healed.push(KEYS.to_owned());
            }
        }
        if keys.header.schema != schema {
            let mut header = keys.header.clone();
            header.schema = schema;
            header.generation += 1;
            header.authenticate(&keys.masters());
            save(&self.inner.folder, &header, &keys.masters(), |_| Ok(()))?;
            keys.header = header;
        } else if broken {
            save(&self.inner.folder, &keys.header, &keys.masters(), |_| Ok(()))?;
        }
        Ok(())
    }
}

/// At rest there is no WAL with anything in it; and this format never has a rollback journal. What is there was put
/// there, and SQLite would believe it.
fn set_aside(folder: &Folder, anchor: Option<&Anchor>, found: &mut Findings) -> Result<(), VaultError> {
    let at_rest = anchor.is_some_and(|a| matches!(a.state, State::Quiet(_)));
    let len = std::fs::metadata(folder.file(WAL)).map_or(0, |m| m.len());
    if at_rest && len > 0 {
        found.set_aside.push(folder.set_aside(WAL)?);
    }
    if folder.holds(JOURNAL) {
        found.set_aside.push(folder.set_aside(JOURNAL)?);
    }
    Ok(())
}

/// Whether the first 16 bytes are the salt. No MAC covers them and the header knows them: SQLCipher opens without
/// them, an independent reader does not.
fn begins_with_salt(raw: &File, salt: &[u8; 16]) -> Result<bool, VaultError> {
    let mut head = [0; 16];
    if raw.metadata()?.len() < 16 {
        return Err(VaultError::Damaged {
            file: DATABASE,
            what: "cut-off",
        });
    }
    read_at(raw, &mut head, 0)?;
    Ok(head == *salt)
}

/// Which of two epochs the database is under: its first 16 bytes tell, and if they are nobody's salt, its first page.
fn newer_is_on_disk(
    folder: &Folder,
    raw: &File,
    header: &Header,
    newer: &MasterKey,
) -> Result<bool, VaultError> {
    let [old, new] = header.epochs.as_slice() else {
        return Err(VaultError::Internal("epoch"));
    };
    if begins_with_salt(raw, &new.salt)? || begins_with_salt(raw, &old.salt)? {
        return begins_with_salt(raw, &new.salt);
    }
    match db::open(&folder.file(DATABASE), &newer.database, &new.salt, Mode::Read) {
        Ok(_) => Ok(true),
        Err(VaultError::Damaged { .. }) => Ok(false),
        Err(other) => Err(other),
    }
}

/// The steps to take. Until it is known that the vault is not newer, closing must not move the WAL.
fn untouched_if_newer(conn: &Connection, steps: &[Migration]) -> Result<Vec<Migration>, VaultError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let missing = db::missing(steps, &db::applied(conn)?)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    if db::is_intact(conn) {
        Ok(missing)
    } else {
        Err(VaultError::page_damage())
    }
}

fn row(conn: &Connection) -> Result<Row, VaultError> {
    let fault = VaultError::Damaged {
        file: DATABASE,
        what: "vault-row",
    };
    let (id, incarnation, vk, generation) = conn
        .query_row("SELECT id, incarnation, key, generation FROM vault", [], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get::<_, [u8; 32]>(2)?, r.get(3)?))
        })
        .optional()?
        .ok_or(fault)?;
    Ok(Row {
        id,
        incarnation,
        vk: Secret::new(vk),
        generation,
    })
}

/// An old copy of the header must not bring back an old passphrase.
fn check_header(header: &Header, row: &Row) -> Result<(), VaultError> {
    let fault = |what| Err(VaultError::Damaged { file: KEYS, what });
    if header.vault != row.id {
        fault("foreign")
    } else if header.generation < row.generation {
        fault("rolled-back")
    } else {
        Ok(())
    }
}

/// A database from before the slot was made does not know it: then it is the database that is old.
fn if_behind(error: VaultError, conn: &Connection, anchor: Option<&Anchor>) -> VaultError {
    let behind = Tip::load(conn).is_ok_and(|tip| anchor.is_some_and(|a| tip.commit_no < a.commit_no));
    if behind && matches!(error, VaultError::Damaged { .. }) {
        VaultError::Damaged {
            file: DATABASE,
            what: "behind",
        }
    } else {
        error
    }
}

/// Whose slot it is. The database must know the slot with this very key: a slot that somebody who once had the
/// master key added to the header opens nothing.
fn staff_of(conn: &Connection, slot: crate::SlotId, public: &[u8; 32]) -> Result<Option<Uuid>, VaultError> {
    let fault = VaultError::Damaged {
        file: KEYS,
        what: "foreign-slot",
    };
    conn.query_row(
        "SELECT staff FROM key_slot WHERE id = ?1 AND (public_key = ?2 OR next_public_key = ?2)",
        rusqlite::params![slot.0, public],
        |r| r.get(0),
    )
    .optional()?
    .ok_or(fault)
}

fn last_commit(conn: &Connection) -> Result<Option<Instant>, VaultError> {
    let sql = "SELECT at FROM commit_entry ORDER BY commit_no DESC LIMIT 1";
    Ok(conn.query_row(sql, [], |r| r.get(0)).optional()?)
}

/// Brings file and copy of the ledger in step. What the anchor knows of and neither has is lost; nobody can make it up.
fn check_ledger(
    folder: &Folder,
    core: &Core,
    conn: &Connection,
    anchor: Option<&Anchor>,
    found: &mut Findings,
) -> Result<InStep, VaultError> {
    let own = ledger::stored(conn, &core.ledger)?;
    let step = ledger::bring_in_step(folder, &core.ledger, &own)?;
    if step.healed {
        found.healed.push(LEDGER.to_owned());
    }
    let known = anchor
        .filter(|a| a.incarnation == core.incarnation)
        .map(|a| LedgerHead {
            count: a.ledger_count,
            head: a.ledger_head,
        });
    if known.is_some_and(|known| !step.has(known)) {
        found.warnings.push(Warning::LedgerLost);
    }
    Ok(step)
}

/// What a lost anchor would have said.
fn before_everything(core: &Core, tip: Tip, ledger: LedgerHead, digest: &PagesDigest) -> Anchor {
    Anchor {
        sequence: 0,
        vault: core.vault,
        incarnation: core.incarnation,
        state: State::Quiet(*digest),
        commit_no: tip.commit_no,
        at: core.world.now().into(),
        audit_count: tip.audit_count,
        audit_head: tip.audit_head,
        ledger_count: ledger.count,
        ledger_head: ledger.head,
        alarm: Alarm::default(),
    }
}
