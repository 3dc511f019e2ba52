//! What a backup says about itself: counts, heads and digests, sealed under its key.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::codec::Head;
use super::digest::Content;
use super::keys::BackupKey;
use crate::crypto::{open, seal};
use crate::wire::Layout;
use crate::{Instant, VaultError, World};

/// Length and fingerprint of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ChainHead {
    pub(super) entries: u64,
    /// 64 hexadecimal digits.
    pub(super) head: String,
}

/// The sealed JSON behind the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) made: Instant,
    /// The clock was set by hand.
    pub(super) clock_set: bool,
    /// When an erasure or a migration last changed the content.
    pub(super) rewritten: Option<Instant>,
    pub(super) incarnation: Uuid,
    pub(super) commit_no: u64,
    pub(super) audit: ChainHead,
    pub(super) ledger: ChainHead,
    /// Rows of each table.
    pub(super) rows: BTreeMap<String, u64>,
    /// The logical digest, 64 hexadecimal digits.
    pub(super) digest: String,
}

impl Manifest {
    /// Notes the content; what was there before is replaced.
    pub(super) fn set_content(&mut self, content: Content) {
        self.rows = content.rows;
        self.digest = hex::encode(content.digest);
    }

    pub(super) fn seal(
        &self,
        vault: Uuid,
        backup: Uuid,
        key: &BackupKey,
        world: &World,
    ) -> Result<Vec<u8>, VaultError> {
        let json = serde_json::to_vec(self).map_err(|_| VaultError::Internal("json"))?;
        seal(&key.manifest, world, &aad(vault, backup), &json)
    }

    /// `None` if it is not in order or of another backup.
    pub(super) fn open(head: &Head, key: &BackupKey, sealed: &[u8]) -> Option<Self> {
        let json = open(&key.manifest, &aad(head.vault, head.id), sealed)?;
        serde_json::from_slice(&json).ok()
    }
}

fn aad(vault: Uuid, backup: Uuid) -> Vec<u8> {
    Layout::default()
        .bytes(b"dovernik/1 backup manifest")
        .bytes(vault.as_bytes())
        .bytes(backup.as_bytes())
        .finish()
}
