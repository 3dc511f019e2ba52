//! The bytes of a ledger: a header under a MAC, then entries, each under a MAC over the one before.

use super::{Entry, LedgerHead, LedgerKey};
use crate::crypto::{mac, mac_holds, open, seal};
use crate::wire::{Fields, Layout};
use crate::{VaultError, World};

const MAGIC: &[u8; 8] = b"DVRNLEDG";
const VERSION: u16 = 1;
/// Bytes of the header without its MAC.
const HEADER: usize = 32;

/// One entry as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    /// Its number, from 1.
    pub(crate) seq: u64,
    /// The sealed entry.
    pub(crate) sealed: Vec<u8>,
    /// The head of the ledger that ends with it.
    pub(crate) mac: [u8; 32],
}

/// A ledger, or as much of it as holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chain {
    /// The header's MAC: the head of an empty ledger.
    start: [u8; 32],
    header: Vec<u8>,
    pub(crate) frames: Vec<Frame>,
    /// Whether bytes follow that are no entry: torn by a power cut, or damaged.
    pub(crate) torn: bool,
}

impl Frame {
    /// The entry that follows `head`.
    pub(crate) fn seal(
        key: &LedgerKey,
        world: &World,
        head: LedgerHead,
        entry: &Entry,
    ) -> Result<Self, VaultError> {
        let seq = head.count + 1;
        let sealed = seal(&key.seal, world, &aad(key, seq), &entry.encode())?;
        let mac = mac(&key.mac, &[&head.head, &length(&sealed), &sealed]);
        Ok(Self { seq, sealed, mac })
    }

    /// What it says.
    ///
    /// # Errors
    /// [`VaultError::NewerVersion`] for a kind of entry this version does not know; the chain holds, so nobody but a
    /// program with the key wrote it.
    pub(crate) fn entry(&self, key: &LedgerKey) -> Result<Entry, VaultError> {
        let clear = open(&key.seal, &aad(key, self.seq), &self.sealed).ok_or(VaultError::Damaged {
            file: crate::folder::LEDGER,
            what: "entry",
        })?;
        Entry::decode(&clear).ok_or(VaultError::NewerVersion)
    }

    pub(crate) fn head(&self) -> LedgerHead {
        LedgerHead {
            count: self.seq,
            head: self.mac,
        }
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        [length(&self.sealed).as_slice(), &self.sealed, &self.mac].concat()
    }
}

fn aad(key: &LedgerKey, seq: u64) -> Vec<u8> {
    Layout::default()
        .bytes(b"dovernik/1 ledger entry")
        .bytes(key.vault.as_bytes())
        .u64(seq)
        .finish()
}

/// A ledger of 4 GiB in one entry cannot be; the length is cut rather than wrong by a sign.
fn length(sealed: &[u8]) -> [u8; 4] {
    u32::try_from(sealed.len()).unwrap_or(u32::MAX).to_be_bytes()
}

impl Chain {
    pub(crate) fn empty(key: &LedgerKey) -> Self {
        let header = Layout::default()
            .bytes(MAGIC)
            .u16(VERSION)
            .pad(16)
            .bytes(key.vault.as_bytes())
            .finish();
        Self {
            start: mac(&key.mac, &[&header]),
            header,
            frames: Vec::new(),
            torn: false,
        }
    }

    /// These frames behind a new header, as far as they are a chain.
    pub(crate) fn of(key: &LedgerKey, frames: Vec<Frame>) -> Self {
        let mut chain = Self::empty(key);
        for frame in frames {
            let fits = frame.seq == chain.head().count + 1 && chain.fits(key, &frame.sealed, &frame.mac);
            if !fits {
                chain.torn = true;
                break;
            }
            chain.frames.push(frame);
        }
        chain
    }

    /// `None` if it is not a ledger of this vault.
    ///
    /// # Errors
    /// [`VaultError::NewerVersion`] if a later version of the program wrote it.
    pub(crate) fn parse(key: &LedgerKey, bytes: &[u8]) -> Result<Option<Self>, VaultError> {
        let Some((content, rest)) = bytes.split_first_chunk::<HEADER>() else {
            return Ok(None);
        };
        let Some((tag, mut rest)) = rest
            .split_first_chunk::<32>()
            .filter(|(tag, _)| mac_holds(&key.mac, &[content], *tag))
        else {
            return Ok(None);
        };
        let mut fields = Fields::new(content);
        if fields.array() != Some(*MAGIC) {
            return Ok(None);
        }
        if fields.u16() != Some(VERSION) {
            return Err(VaultError::NewerVersion);
        }
        let mut chain = Self {
            start: *tag,
            header: content.to_vec(),
            frames: Vec::new(),
            torn: false,
        };
        while !rest.is_empty() {
            let Some((frame, behind)) = chain.next(key, rest) else {
                chain.torn = true;
                break;
            };
            chain.frames.push(frame);
            rest = behind;
        }
        Ok(Some(chain))
    }

    fn next<'b>(&self, key: &LedgerKey, bytes: &'b [u8]) -> Option<(Frame, &'b [u8])> {
        let (len, rest) = bytes.split_first_chunk::<4>()?;
        let (sealed, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*len)).ok()?)?;
        let (tag, rest) = rest.split_first_chunk::<32>()?;
        let frame = Frame {
            seq: self.head().count + 1,
            sealed: sealed.to_vec(),
            mac: *tag,
        };
        self.fits(key, sealed, tag).then_some((frame, rest))
    }

    fn fits(&self, key: &LedgerKey, sealed: &[u8], tag: &[u8; 32]) -> bool {
        mac_holds(&key.mac, &[&self.head().head, &length(sealed), sealed], tag)
    }

    pub(crate) fn head(&self) -> LedgerHead {
        self.frames.last().map_or(
            LedgerHead {
                count: 0,
                head: self.start,
            },
            Frame::head,
        )
    }

    /// Whether this ledger once ended with that head, or does.
    pub(crate) fn has(&self, head: LedgerHead) -> bool {
        match head.count.checked_sub(1) {
            None => self.start == head.head,
            Some(before) => usize::try_from(before)
                .ok()
                .and_then(|at| self.frames.get(at))
                .is_some_and(|frame| frame.mac == head.head),
        }
    }

    /// How many entries at the beginning two ledgers share.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        let pairs = self.frames.iter().zip(&other.frames);
        pairs.take_while(|(a, b)| a == b).count()
    }

    /// The file: header and whole entries.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = [self.header.as_slice(), &self.start].concat();
        self.frames
            .iter()
            .for_each(|frame| bytes.extend_from_slice(&frame.bytes()));
        bytes
    }
}
