//! The files of a new vault.

use rusqlite::{Connection, params};
use serde_json::json;
use uuid::Uuid;

use super::NewVault;
use crate::anchor::{Alarm, Anchor, AnchorFile, State, digest};
use crate::audit::{act, genesis};
use crate::crypto::{KeyPair, Secret};
use crate::db::{self, Mode};
use crate::folder::{ANCHOR, BACKUPS, DATABASE, Folder, private_file, private_folder};
use crate::header::{
    Epoch, Header, Holder, MasterKey, Slot, SlotId, SlotKind, SlotSpec, Unlocked, save, seal_aad,
};
use crate::key::{KdfParameters, Key, RecoveryCode};
use crate::ledger::{Chain, LedgerFile, LedgerHead};
use crate::reserve::Reserve;
use crate::schema::Migration;
use crate::subject::Core;
use crate::throttle::Throttle;
use crate::vault::open::open_raw;
use crate::vault::write::{Tip, Write};
use crate::{Instant, VaultError, World};

/// A slot in the making.
struct Made {
    slot: Slot,
    pair: KeyPair,
    staff: Option<Uuid>,
}

/// Every file of the vault, at rest and durable.
pub(super) fn build(
    folder: &Folder,
    new: &NewVault<'_>,
    steps: &[Migration],
    world: &World,
) -> Result<(Unlocked, RecoveryCode), VaultError> {
    let vault = world.id();
    let master = MasterKey::new(vault, Secret::random(world))?;
    let recovery = RecoveryCode::random(world);
    let owner = make_slot(
        vault,
        SlotKind::Passphrase,
        Some(new.owner),
        new.kdf.parameters()?,
        Key::Passphrase(new.passphrase),
        world,
    )?;
    let sheet = make_slot(
        vault,
        SlotKind::Recovery,
        None,
        KdfParameters::Hkdf,
        Key::Recovery(&recovery),
        world,
    )?;
    let slots = [owner, sheet];
    let schema = crate::schema::number(steps);
    let header = make_header(vault, schema, &slots, &master, world)?;

    private_folder(&folder.file(BACKUPS))?;
    let core = Core::new(
        world,
        vault,
        Uuid::from_bytes(world.bytes()),
        Secret::random(world),
    )?;
    let salt = header.epochs.first().ok_or(VaultError::Internal("epoch"))?.salt;
    let tip = make_database(folder, &core, &master, &salt, steps, &slots, new.owner)?;
    let ledger = LedgerFile::write(folder, &Chain::empty(&core.ledger))?.head();
    save(folder, &header, &[&master], |_| Ok(()))?;
    make_anchor(folder, &core, &master, tip, ledger)?;
    Reserve::of(folder).hold()?;

    let [owner, _] = slots;
    let (slot, pair) = (owner.slot.id, owner.pair);
    let mut throttle = Throttle::load(folder)?;
    throttle.succeeded(slot, &[])?;
    Ok((
        Unlocked {
            header,
            slot,
            kind: SlotKind::Passphrase,
            pair,
            master,
            epoch: 0,
            other: None,
        },
        recovery,
    ))
}

fn make_slot(
    vault: Uuid,
    kind: SlotKind,
    staff: Option<Uuid>,
    kdf: KdfParameters,
    key: Key<'_>,
    world: &World,
) -> Result<Made, VaultError> {
    let pair = KeyPair::random(world)?;
    let holder = staff.map_or(Holder::NOBODY, |staff| Holder::of(vault, staff));
    let spec = SlotSpec {
        id: SlotId(world.id()),
        kind,
        holder,
        kdf,
        expires: None,
    };
    Ok(Made {
        slot: Slot::seal(vault, spec, key, &pair, world)?,
        pair,
        staff,
    })
}

fn make_header(
    vault: Uuid,
    schema: u32,
    slots: &[Made],
    master: &MasterKey,
    world: &World,
) -> Result<Header, VaultError> {
    let number = 1;
    let sealed = slots
        .iter()
        .map(|s| {
            KeyPair::seal_to(
                &s.pair.public,
                &master.key,
                &seal_aad(vault, s.slot.id, number),
                world,
            )
        })
        .collect::<Result<_, _>>()?;
    let mut header = Header {
        generation: 1,
        vault,
        created: world.now().into(),
        schema,
        slots: slots.iter().map(|s| s.slot.clone()).collect(),
        epochs: vec![Epoch {
            number,
            salt: world.bytes(),
            sealed,
        }],
        macs: Vec::new(),
    };
    header.authenticate(&[master]);
    Ok(header)
}

/// The database with all migrations and the first entry of the log. Without syncs until the end: a half-made vault
/// is thrown away whole.
fn make_database(
    folder: &Folder,
    core: &Core,
    master: &MasterKey,
    salt: &[u8; 16],
    steps: &[Migration],
    slots: &[Made],
    owner: Uuid,
) -> Result<Tip, VaultError> {
    let path = folder.file(DATABASE);
    // Made here so that it is private from its first byte; SQLite gives its WAL the same mode.
    let file = private_file()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)?;
    let conn = db::open(&path, &master.database, salt, Mode::Create)?;
    conn.execute_batch("PRAGMA synchronous = OFF")?;
    let now: Instant = core.world.now().into();
    let before = Tip {
        commit_no: 0,
        audit_count: 0,
        audit_head: genesis(core.vault),
    };
    for step in steps {
        conn.execute_batch("BEGIN IMMEDIATE")?;
        db::apply(&conn, step, now)?;
        if step.number == 1 {
            first_rows(&conn, core, before, slots, now)?;
        }
        conn.execute_batch("COMMIT")?;
    }
    let tip = first_commit(&conn, core, before, owner)?;
    if !db::is_intact(&conn) {
        return Err(VaultError::page_damage());
    }
    conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    conn.close().map_err(|(_, e)| e)?;
    file.sync_all()?;
    Ok(tip)
}

fn first_rows(
    conn: &Connection,
    core: &Core,
    tip: Tip,
    slots: &[Made],
    now: Instant,
) -> Result<(), VaultError> {
    conn.execute(
        "INSERT INTO vault (one, id, incarnation, created, key, generation, commit_no, audit_count, audit_head)
         VALUES (1, ?1, ?2, ?3, ?4, 1, ?5, ?6, ?7)",
        params![
            core.vault,
            core.incarnation,
            now,
            core.vk.bytes(),
            tip.commit_no,
            tip.audit_count,
            tip.audit_head
        ],
    )?;
    for made in slots {
        conn.execute(
            "INSERT INTO key_slot (id, kind, staff, public_key, next_public_key, made, changed)
             VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?5)",
            params![
                made.slot.id.0,
                made.slot.kind.word(),
                made.staff,
                made.pair.public,
                now
            ],
        )?;
    }
    Ok(())
}

fn first_commit(conn: &Connection, core: &Core, before: Tip, owner: Uuid) -> Result<Tip, VaultError> {
    conn.execute_batch("BEGIN IMMEDIATE")?;
    let write = Write::new(conn, core, owner, before);
    write.audit(act::VAULT_CREATED, None, json!({ "vault": core.vault }))?;
    db::ensure_secure_delete(conn)?;
    let tip = write.conclude()?.ok_or(VaultError::Internal("first commit"))?;
    drop(write);
    conn.execute_batch("COMMIT")?;
    Ok(tip)
}

pub(in crate::vault) fn make_anchor(
    folder: &Folder,
    core: &Core,
    master: &MasterKey,
    tip: Tip,
    ledger: LedgerHead,
) -> Result<(), VaultError> {
    let raw = open_raw(folder)?;
    let anchor = Anchor {
        sequence: 0,
        vault: core.vault,
        incarnation: core.incarnation,
        state: State::Quiet(digest(&raw)?),
        commit_no: tip.commit_no,
        at: core.world.now().into(),
        audit_count: tip.audit_count,
        audit_head: tip.audit_head,
        ledger_count: ledger.count,
        ledger_head: ledger.head,
        alarm: Alarm::default(),
    };
    debug_assert!(!folder.holds(ANCHOR), "a new folder has no anchor");
    AnchorFile::open(folder, master.anchor.clone(), anchor)?.quiet(anchor)
}
