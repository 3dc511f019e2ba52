//! One of the two slots of the anchor (docs/format.md §4).

use uuid::Uuid;

use super::{Alarm, PagesDigest};
use crate::Instant;
use crate::crypto::{Secret, mac, mac_holds};
use crate::wire::{Fields, Layout};

const MAGIC: &[u8; 8] = b"DVRNANCH";
const VERSION: u16 = 1;
/// Bytes of a slot: a page of the disk, so that one torn write cannot reach both slots.
pub(super) const SLOT: usize = 4096;
const MAC: usize = 32;
/// Everything that changes is in the first sector, which a disk writes whole or not at all: the slot that says that a
/// commit is durable is not synced, and a power cut must not leave two torn ones.
const SECTOR: usize = 512;

/// Whether the database is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// A WAL may hold the newest commits.
    Open,
    /// Everything is in the database file, and this is what it looks like.
    Quiet(PagesDigest),
}

/// What a slot says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// Which slot is newer.
    pub(crate) sequence: u64,
    pub(crate) vault: Uuid,
    pub(crate) incarnation: Uuid,
    pub(crate) state: State,
    pub(crate) commit_no: u64,
    /// When the commit was made.
    pub(crate) at: Instant,
    pub(crate) audit_count: u64,
    pub(crate) audit_head: [u8; 32],
    pub(crate) ledger_count: u64,
    pub(crate) ledger_head: [u8; 32],
    /// What nobody has acknowledged yet. [`super::AnchorFile`] fills it in.
    pub(crate) alarm: Alarm,
}

impl Anchor {
    pub(super) fn encode(&self, key: &Secret) -> Vec<u8> {
        let (state, digest) = match self.state {
            State::Open => (
                1,
                PagesDigest {
                    pages: 0,
                    hash: [0; 32],
                },
            ),
            State::Quiet(digest) => (2, digest),
        };
        let out = Layout::default()
            .bytes(MAGIC)
            .u16(VERSION)
            .u16(state)
            .u64(self.sequence)
            .bytes(self.vault.as_bytes())
            .bytes(self.incarnation.as_bytes())
            .u64(self.commit_no)
            .i64(self.at.0)
            .u64(self.audit_count)
            .bytes(&self.audit_head)
            .u64(self.ledger_count)
            .bytes(&self.ledger_head)
            .u64(digest.pages)
            .bytes(&digest.hash);
        let out = self.alarm.put(out).pad(SECTOR - MAC);
        let tag = mac(key, &[out.as_slice()]);
        out.bytes(&tag).pad(SLOT).finish()
    }

    /// `None` if the slot is not in order, or not of this vault and key.
    pub(super) fn decode(bytes: &[u8], vault: Uuid, key: &Secret) -> Option<Self> {
        let (sector, padding) = bytes.split_first_chunk::<SECTOR>()?;
        let (content, tag) = sector.split_last_chunk::<MAC>()?;
        let mut fields = Fields::new(content);
        let whole = bytes.len() == SLOT && padding.iter().all(|b| *b == 0);
        if !whole || !mac_holds(key, &[content], tag) {
            return None;
        }
        if fields.array()? != *MAGIC || fields.u16()? != VERSION {
            return None;
        }
        let state = fields.u16()?;
        let mut anchor = Self {
            sequence: fields.u64()?,
            vault: Uuid::from_bytes(fields.array()?),
            incarnation: Uuid::from_bytes(fields.array()?),
            state: State::Open,
            commit_no: fields.u64()?,
            at: Instant(fields.i64()?),
            audit_count: fields.u64()?,
            audit_head: fields.array()?,
            ledger_count: fields.u64()?,
            ledger_head: fields.array()?,
            alarm: Alarm::default(),
        };
        let digest = PagesDigest {
            pages: fields.u64()?,
            hash: fields.array()?,
        };
        anchor.alarm = Alarm::take(&mut fields)?;
        anchor.state = match state {
            1 => State::Open,
            2 => State::Quiet(digest),
            _ => return None,
        };
        (anchor.vault == vault).then_some(anchor)
    }
}

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzz(bytes: &[u8]) {
    let (vault, key) = crate::fuzz::key();
    Anchor::decode(bytes, vault, &key);
    // With a MAC that holds, and the vault's id in its place.
    let mut content = bytes.to_vec();
    content.resize(SECTOR - MAC, 0);
    if let Some(id) = content.get_mut(20..36) {
        id.copy_from_slice(vault.as_bytes());
    }
    let tag = mac(&key, &[&content]);
    let whole = Layout::default().bytes(&content).bytes(&tag).pad(SLOT).finish();
    if let Some(anchor) = Anchor::decode(&whole, vault, &key) {
        assert_eq!(Anchor::decode(&anchor.encode(&key), vault, &key), Some(anchor));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(crate) fn sample(state: State) -> Anchor {
        Anchor {
            sequence: 4,
            vault: Uuid::from_u128(1),
            incarnation: Uuid::from_u128(2),
            state,
            commit_no: 9,
            at: Instant(1_750_000_000_000),
            audit_count: 12,
            audit_head: [5; 32],
            ledger_count: 0,
            ledger_head: [6; 32],
            alarm: Alarm {
                altered: true,
                ..Alarm::default()
            },
        }
    }

    #[test]
    fn comes_back_and_every_flipped_bit_is_noticed() {
        let key = Secret::new([8; 32]);
        for state in [
            State::Open,
            State::Quiet(PagesDigest {
                pages: 3,
                hash: [1; 32],
            }),
        ] {
            let anchor = sample(state);
            let bytes = anchor.encode(&key);
            assert_eq!(bytes.len(), SLOT);
            assert_eq!(Anchor::decode(&bytes, anchor.vault, &key), Some(anchor));
            assert_eq!(
                Anchor::decode(&bytes, Uuid::from_u128(3), &key),
                None,
                "another vault"
            );
            assert_eq!(
                Anchor::decode(&bytes, anchor.vault, &Secret::new([9; 32])),
                None,
                "another key"
            );
            for at in 0..bytes.len() {
                let mut bad = bytes.clone();
                bad[at] ^= 1 << (at % 8);
                assert_eq!(Anchor::decode(&bad, anchor.vault, &key), None, "byte {at}");
            }
        }
    }
}
