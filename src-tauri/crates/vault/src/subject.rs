//! A key for each person: what is sealed under it is gone when the key is.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::crypto::{Secret, derive, open, seal};
use crate::ledger::LedgerKey;
use crate::wire::Layout;
use crate::{Instant, VaultError, World};

/// First byte of a sealed value.
const SEALED_VERSION: u8 = 1;

/// The random name a person has in the audit log. Its mapping to the person dies with the person's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pseudonym(pub(crate) [u8; 16]);

impl std::fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// What is derived from the key inside the vault (VK), and whose vault it is.
pub(crate) struct Core {
    pub(crate) world: World,
    pub(crate) vault: Uuid,
    pub(crate) incarnation: Uuid,
    pub(crate) vk: Secret,
    /// Wraps the keys of persons.
    wrap: Secret,
    /// Seals audit payloads that are about nobody.
    pub(crate) audit: Secret,
    /// Keyed hashes.
    pub(crate) hash: Secret,
    /// What an erasure under way looks for.
    pub(crate) job: Secret,
    /// The ledger of erasures.
    pub(crate) ledger: LedgerKey,
}

impl Core {
    pub(crate) fn new(world: &World, vault: Uuid, incarnation: Uuid, vk: Secret) -> Result<Self, VaultError> {
        let of = |label| derive(vk.bytes(), vault.as_bytes(), label);
        Ok(Self {
            wrap: of("dovernik/1 wrap")?,
            audit: of("dovernik/1 audit")?,
            hash: of("dovernik/1 keyed hash")?,
            job: of("dovernik/1 erasure job")?,
            ledger: LedgerKey::new(vault, &vk)?,
            world: world.clone(),
            vault,
            incarnation,
            vk,
        })
    }
}

/// K_subject and the pseudonym that goes with it.
#[derive(Clone)]
pub(crate) struct SubjectKey {
    pub(crate) key: Secret,
    pub(crate) pseudonym: Pseudonym,
}

fn wrap_aad(subject: Uuid, pseudonym: Pseudonym) -> Vec<u8> {
    Layout::default()
        .bytes(b"dovernik/1 subject")
        .bytes(subject.as_bytes())
        .bytes(&pseudonym.0)
        .finish()
}

fn seal_aad(subject: Uuid, label: &str) -> Vec<u8> {
    Layout::default()
        .bytes(b"dovernik/1 seal")
        .text(label)
        .bytes(subject.as_bytes())
        .finish()
}

impl SubjectKey {
    /// The key of this person, or `None` if there is none (any more).
    pub(crate) fn load(conn: &Connection, core: &Core, subject: Uuid) -> Result<Option<Self>, VaultError> {
        let row = conn
            .prepare_cached("SELECT pseudonym, wrapped FROM subject_key WHERE subject = ?1")?
            .query_row([subject], |r| Ok((r.get(0)?, r.get::<_, Vec<u8>>(1)?)))
            .optional()?;
        row.map(|(pseudonym, wrapped)| Self::unwrap(core, subject, Pseudonym(pseudonym), &wrapped))
            .transpose()
    }

    /// The person behind a pseudonym and their key, or `None` if it is gone.
    pub(crate) fn load_by_pseudonym(
        conn: &Connection,
        core: &Core,
        pseudonym: Pseudonym,
    ) -> Result<Option<(Uuid, Self)>, VaultError> {
        let row = conn
            .prepare_cached("SELECT subject, wrapped FROM subject_key WHERE pseudonym = ?1")?
            .query_row([pseudonym.0], |r| Ok((r.get(0)?, r.get::<_, Vec<u8>>(1)?)))
            .optional()?;
        row.map(|(subject, wrapped)| Ok((subject, Self::unwrap(core, subject, pseudonym, &wrapped)?)))
            .transpose()
    }

    /// Makes the key of a person who has none.
    pub(crate) fn make(conn: &Connection, core: &Core, subject: Uuid) -> Result<Self, VaultError> {
        let made = Self {
            key: Secret::random(&core.world),
            pseudonym: Pseudonym(core.world.bytes()),
        };
        let wrapped = seal(
            &core.wrap,
            &core.world,
            &wrap_aad(subject, made.pseudonym),
            made.key.bytes(),
        )?;
        conn.prepare_cached(
            "INSERT INTO subject_key (subject, pseudonym, wrapped, made) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            subject,
            made.pseudonym.0,
            wrapped,
            Instant::from(core.world.now())
        ])?;
        Ok(made)
    }

    fn unwrap(core: &Core, subject: Uuid, pseudonym: Pseudonym, wrapped: &[u8]) -> Result<Self, VaultError> {
        let fault = VaultError::Damaged {
            file: "vault.db",
            what: "subject-key",
        };
        let clear = open(&core.wrap, &wrap_aad(subject, pseudonym), wrapped).map(zeroize::Zeroizing::new);
        let key = clear.and_then(|clear| Secret::from_slice(&clear)).ok_or(fault)?;
        Ok(Self { key, pseudonym })
    }

    pub(crate) fn seal(
        &self,
        core: &Core,
        subject: Uuid,
        label: &str,
        clear: &[u8],
    ) -> Result<Vec<u8>, VaultError> {
        let sealed = seal(&self.key, &core.world, &seal_aad(subject, label), clear)?;
        Ok([&[SEALED_VERSION], sealed.as_slice()].concat())
    }

    pub(crate) fn unseal(&self, subject: Uuid, label: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        let opened = match sealed.split_first() {
            Some((&SEALED_VERSION, sealed)) => open(&self.key, &seal_aad(subject, label), sealed),
            _ => None,
        };
        opened.ok_or(VaultError::Damaged {
            file: "vault.db",
            what: "sealed-value",
        })
    }
}
