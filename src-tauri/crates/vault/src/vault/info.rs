//! What can be said about a vault without opening it.

use std::fs;
use std::path::Path;

use serde::Serialize;
use uuid::Uuid;

use super::Vault;
use crate::folder::{DATABASE, Folder, WAL};
use crate::header::{SlotId, SlotKind, load};
use crate::{Instant, VaultError};

/// The outside of a vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VaultInfo {
    /// The vault's id.
    pub vault_id: Uuid,
    /// Number of the last migration, as the header knows it.
    pub schema: u32,
    /// When the vault was made.
    pub created: Instant,
    /// The key slots. Whose they are is known inside only.
    pub slots: Vec<SlotInfo>,
    /// Bytes of the database and its log.
    pub size_bytes: u64,
}

/// One slot from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SlotInfo {
    /// Its id.
    pub id: SlotId,
    /// What opens it.
    pub kind: SlotKind,
}

impl Vault {
    /// Reads the header only; takes no lock and touches no database.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`], [`VaultError::Damaged`] or [`VaultError::NewerVersion`].
    pub fn info(folder: &Path) -> Result<VaultInfo, VaultError> {
        let folder = Folder::new(folder);
        let copies = load(&folder)?;
        let header = copies.headers.first().ok_or(VaultError::NotAVault)?;
        let size = |name| fs::metadata(folder.file(name)).map_or(0, |m| m.len());
        Ok(VaultInfo {
            vault_id: header.vault,
            schema: header.schema,
            created: header.created,
            slots: header
                .slots
                .iter()
                .map(|s| SlotInfo {
                    id: s.id,
                    kind: s.kind,
                })
                .collect(),
            size_bytes: size(DATABASE) + size(WAL),
        })
    }
}
