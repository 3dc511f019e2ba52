//! Slowing down wrong tries: five are free, then each one doubles the wait up to a quarter of an hour.
//!
//! The program enforces it, so it stops somebody at the keyboard; a copied vault is slowed down by Argon2id alone.
//! A try is written down before it is made, so that killing the program does not undo it. Nothing is ever destroyed.

use uuid::Uuid;

use crate::crypto::sha256;
use crate::folder::{Folder, THROTTLE};
use crate::header::SlotId;
use crate::wire::{Fields, Layout};
use crate::{Instant, VaultError};

const MAGIC: &[u8; 8] = b"DVRNTHRO";
const VERSION: u16 = 1;
const FREE_TRIES: u32 = 5;
const LONGEST_S: u64 = 15 * 60;

/// Wrong tries on one slot.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tries {
    slot: SlotId,
    failed: u32,
    last: Instant,
}

/// The file `throttle`.
#[derive(Debug)]
pub(crate) struct Throttle {
    folder: Folder,
    last_used: Option<SlotId>,
    tries: Vec<Tries>,
}

impl Throttle {
    /// Reads the file; a missing or damaged one counts as empty, since nothing on a copied disk could enforce more.
    pub(crate) fn load(folder: &Folder) -> Result<Self, VaultError> {
        let (last_used, tries) = folder.read(THROTTLE)?.and_then(|b| parse(&b)).unwrap_or_default();
        Ok(Self {
            folder: folder.clone(),
            last_used,
            tries,
        })
    }

    /// The slot that was opened last.
    pub(crate) fn last_used(&self) -> Option<SlotId> {
        self.last_used
    }

    /// Seconds until this slot may be tried again; 0 for now.
    pub(crate) fn wait_s(&self, slot: SlotId, now: Instant) -> u64 {
        let Some(tries) = self.tries.iter().find(|t| t.slot == slot) else {
            return 0;
        };
        let over = tries.failed.saturating_sub(FREE_TRIES);
        if over == 0 {
            return 0;
        }
        let wait_s = 2_u64.checked_pow(over).map_or(LONGEST_S, |s| s.min(LONGEST_S));
        // A clock set back does not lengthen the wait beyond what it is, nor does it end it: see `noticed`.
        let passed_ms = now.0.saturating_sub(tries.last.0).max(0);
        wait_s.saturating_sub(u64::try_from(passed_ms / 1000).unwrap_or(0))
    }

    /// Notes that a clock was set back: the wait then runs from the new now.
    pub(crate) fn noticed(&mut self, now: Instant) -> Result<(), VaultError> {
        let mut moved = false;
        for tries in self.tries.iter_mut().filter(|t| t.last > now) {
            tries.last = now;
            moved = true;
        }
        if moved { self.save() } else { Ok(()) }
    }

    /// Writes down a try on each of these slots before it is made.
    pub(crate) fn begin(&mut self, slots: &[SlotId], now: Instant) -> Result<(), VaultError> {
        for slot in slots {
            match self.tries.iter_mut().find(|t| t.slot == *slot) {
                Some(tries) => {
                    tries.failed = tries.failed.saturating_add(1);
                    tries.last = now;
                }
                None => self.tries.push(Tries {
                    slot: *slot,
                    failed: 1,
                    last: now,
                }),
            }
        }
        self.save()
    }

    /// The try opened `slot`: takes back what [`Throttle::begin`] wrote and returns the wrong tries on it before.
    pub(crate) fn succeeded(&mut self, slot: SlotId, tried: &[SlotId]) -> Result<u32, VaultError> {
        let mut before = 0;
        for tries in self.tries.iter_mut().filter(|t| tried.contains(&t.slot)) {
            tries.failed = tries.failed.saturating_sub(1);
            if tries.slot == slot {
                before = tries.failed;
            }
        }
        self.tries.retain(|t| t.slot != slot && t.failed > 0);
        self.last_used = Some(slot);
        self.save()?;
        Ok(before)
    }

    /// The slot gets another key: the wrong tries on it are over. Returns how many there were.
    pub(crate) fn forget(&mut self, slot: SlotId) -> Result<u32, VaultError> {
        let failed = self.tries.iter().find(|t| t.slot == slot).map_or(0, |t| t.failed);
        if failed > 0 {
            self.tries.retain(|t| t.slot != slot);
            self.save()?;
        }
        Ok(failed)
    }

    /// This slot is the one to try first from now on.
    pub(crate) fn used(&mut self, slot: SlotId) -> Result<(), VaultError> {
        self.last_used = Some(slot);
        self.save()
    }

    fn save(&self) -> Result<(), VaultError> {
        let count = u16::try_from(self.tries.len()).unwrap_or(u16::MAX);
        let last_used = self.last_used.map_or(Uuid::nil(), |s| s.0);
        let mut out = Layout::default()
            .bytes(MAGIC)
            .u16(VERSION)
            .bytes(last_used.as_bytes())
            .u16(count);
        for tries in self.tries.iter().take(usize::from(count)) {
            out = out
                .bytes(tries.slot.0.as_bytes())
                .u32(tries.failed)
                .i64(tries.last.0);
        }
        let checksum = sha256(&[out.as_slice()]);
        self.folder.replace(THROTTLE, &out.bytes(&checksum).finish())
    }
}

fn parse(bytes: &[u8]) -> Option<(Option<SlotId>, Vec<Tries>)> {
    let (content, checksum) = bytes.split_last_chunk::<32>()?;
    let mut fields = Fields::new(content);
    if sha256(&[content]) != *checksum || fields.array()? != *MAGIC || fields.u16()? != VERSION {
        return None;
    }
    let last_used = Uuid::from_bytes(fields.array()?);
    let count = fields.u16()?;
    let tries = (0..count)
        .map(|_| {
            Some(Tries {
                slot: SlotId(Uuid::from_bytes(fields.array()?)),
                failed: fields.u32()?,
                last: Instant(fields.i64()?),
            })
        })
        .collect::<Option<_>>()?;
    Some(((!last_used.is_nil()).then_some(SlotId(last_used)), tries))
}

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzz(bytes: &[u8]) {
    parse(bytes);
    parse(&[bytes, &sha256(&[bytes])].concat());
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLOT: SlotId = SlotId(Uuid::from_u128(1));
    const OTHER: SlotId = SlotId(Uuid::from_u128(2));

    fn seconds(s: i64) -> Instant {
        Instant(s * 1000)
    }

    #[test]
    fn five_tries_are_free_and_then_the_wait_doubles() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let mut waits = Vec::new();
        for _ in 0..17 {
            // Read again each time: it is kept across restarts.
            let mut throttle = Throttle::load(&folder).unwrap();
            throttle.begin(&[SLOT], seconds(1000)).unwrap();
            waits.push(Throttle::load(&folder).unwrap().wait_s(SLOT, seconds(1000)));
        }
        assert_eq!(
            waits,
            [0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]
        );
        let throttle = Throttle::load(&folder).unwrap();
        assert_eq!(throttle.wait_s(SLOT, seconds(1899)), 1);
        assert_eq!(throttle.wait_s(SLOT, seconds(1900)), 0);
        assert_eq!(throttle.wait_s(OTHER, seconds(1000)), 0, "each slot for itself");
    }

    #[test]
    fn a_clock_set_back_neither_ends_nor_lengthens_the_wait() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let mut throttle = Throttle::load(&folder).unwrap();
        for _ in 0..8 {
            throttle.begin(&[SLOT], seconds(1_000_000)).unwrap();
        }
        throttle.noticed(seconds(10)).unwrap();
        let throttle = Throttle::load(&folder).unwrap();
        assert_eq!(throttle.wait_s(SLOT, seconds(10)), 8);
        assert_eq!(throttle.wait_s(SLOT, seconds(18)), 0);
    }

    #[test]
    fn a_right_try_forgets_its_own_slot_only() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let mut throttle = Throttle::load(&folder).unwrap();
        for _ in 0..7 {
            throttle.begin(&[SLOT, OTHER], seconds(1)).unwrap();
        }
        throttle.begin(&[SLOT, OTHER], seconds(100)).unwrap();
        assert_eq!(throttle.succeeded(SLOT, &[SLOT, OTHER]).unwrap(), 7);
        let throttle = Throttle::load(&folder).unwrap();
        assert_eq!(throttle.last_used(), Some(SLOT));
        assert_eq!(throttle.wait_s(SLOT, seconds(100)), 0);
        assert_eq!(throttle.wait_s(OTHER, seconds(100)), 4, "seven wrong tries stay");
    }

    #[test]
    fn a_damaged_file_counts_as_empty() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        Throttle::load(&folder)
            .unwrap()
            .begin(&[SLOT], seconds(1))
            .unwrap();
        let bytes = folder.read(THROTTLE).unwrap().unwrap();
        for at in 0..bytes.len() {
            let mut bad = bytes.clone();
            bad[at] ^= 0x40;
            assert_eq!(parse(&bad), None, "byte {at}");
        }
        folder.replace(THROTTLE, b"nonsense").unwrap();
        assert_eq!(Throttle::load(&folder).unwrap().wait_s(SLOT, seconds(1)), 0);
    }
}
