//! The clear head of a backup file (docs/format.md §9).

use uuid::Uuid;

use crate::anchor::PAGE;
use crate::crypto::SealedToSlot;
use crate::header::{MAX_SLOTS, Slot, put_slot, take_slot};
use crate::wire::{Fields, Layout};
use crate::{Instant, VaultError};

const MAGIC: &[u8; 8] = b"DVRNBKUP";
const VERSION: u16 = 1;
/// Bytes before the slots, zero bytes behind the last field included.
pub(super) const FIXED: usize = 128;
/// A slot as in the header of a vault, and the backup key sealed to it.
const SLOT: usize = 110 + 80;
/// The MAC at the end.
pub(super) const MAC: u64 = 32;
/// Nobody erases that many people, and a parser should have an end.
const MAX_LEDGER: u64 = 1 << 30;
const MAX_MANIFEST: u32 = 1 << 20;

/// Everything that can be read without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) vault: Uuid,
    pub(super) id: Uuid,
    pub(super) made: Instant,
    /// Number of the last migration: a newer backup is refused before anything is tried.
    pub(super) schema: u32,
    /// Of the header the slots were taken from.
    pub(super) generation: u64,
    /// Salt of the SQLCipher file inside.
    pub(super) salt: [u8; 16],
    /// Bytes of database, ledger and sealed manifest, which follow in this order.
    pub(super) database: u64,
    pub(super) ledger: u64,
    pub(super) manifest: u32,
    /// Slots with the backup key sealed to each.
    pub(super) slots: Vec<(Slot, SealedToSlot)>,
}

impl Head {
    /// Where the database begins: at a page.
    pub(super) fn len(&self) -> u64 {
        head_len(self.slots.len())
    }

    /// Bytes of the whole file.
    pub(super) fn file_len(&self) -> u64 {
        self.len() + self.database + self.ledger + u64::from(self.manifest) + MAC
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Layout::default()
            .bytes(MAGIC)
            .u16(VERSION)
            .u16(u16::try_from(self.slots.len()).unwrap_or(u16::MAX))
            .u32(self.schema)
            .bytes(self.vault.as_bytes())
            .bytes(self.id.as_bytes())
            .i64(self.made.0)
            .u64(self.generation)
            .bytes(&self.salt)
            .u64(self.database)
            .u64(self.ledger)
            .u32(self.manifest)
            .pad(FIXED);
        for (slot, sealed) in &self.slots {
            out = put_slot(out, slot).bytes(sealed);
        }
        out.pad(usize::try_from(self.len()).unwrap_or(0)).finish()
    }

    /// Reads a head from the first bytes of a file; it is believed only once the MAC over the file holds.
    ///
    /// # Errors
    /// [`VaultError::NotABackup`], [`VaultError::NewerVersion`].
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        take(&mut check_magic(bytes)?).ok_or(VaultError::NotABackup)
    }
}

/// Whether these bytes begin a backup of this version; answers what follows.
///
/// # Errors
/// [`VaultError::NotABackup`], [`VaultError::NewerVersion`].
pub(super) fn check_magic(bytes: &[u8]) -> Result<Fields<'_>, VaultError> {
    let mut fields = Fields::new(bytes);
    if fields.array() != Some(*MAGIC) {
        return Err(VaultError::NotABackup);
    }
    match fields.u16() {
        Some(VERSION) => Ok(fields),
        Some(version) if version > VERSION => Err(VaultError::NewerVersion),
        _ => Err(VaultError::NotABackup),
    }
}

/// Bytes that have to be read to know the whole head, from its first [`FIXED`] bytes.
pub(super) fn len_from(fixed: &[u8]) -> Option<u64> {
    let mut fields = Fields::new(fixed.get(10..)?);
    let count = fields.u16().filter(|n| *n <= MAX_SLOTS)?;
    Some(head_len(usize::from(count)))
}

fn head_len(slots: usize) -> u64 {
    let used = FIXED as u64 + SLOT as u64 * slots as u64;
    used.div_ceil(PAGE) * PAGE
}

fn take(fields: &mut Fields<'_>) -> Option<Head> {
    let count = fields.u16().filter(|n| *n <= MAX_SLOTS)?;
    let mut head = Head {
        schema: fields.u32()?,
        vault: Uuid::from_bytes(fields.array()?),
        id: Uuid::from_bytes(fields.array()?),
        made: Instant(fields.i64()?),
        generation: fields.u64()?,
        salt: fields.array()?,
        database: fields.u64().filter(|n| *n > 0 && n % PAGE == 0)?,
        ledger: fields.u64().filter(|n| *n <= MAX_LEDGER)?,
        manifest: fields.u32().filter(|n| *n <= MAX_MANIFEST)?,
        slots: Vec::new(),
    };
    fields.array::<28>()?;
    for _ in 0..count {
        head.slots.push((take_slot(fields)?, fields.array()?));
    }
    // A size beyond what any disk has would overflow the sums.
    (head.database <= 1 << 50).then_some(head)
}

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzz(bytes: &[u8]) {
    let _ = len_from(bytes);
    if let Ok(head) = Head::parse(bytes) {
        assert!(head.file_len() > head.len());
        assert_eq!(Head::parse(&head.encode()).ok(), Some(head));
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::header::{Holder, SlotId, SlotKind};
    use crate::key::KdfParameters;

    fn sample(slots: u8) -> Head {
        let slot = |n: u8| Slot {
            id: SlotId(Uuid::from_bytes([n; 16])),
            kind: SlotKind::Passphrase,
            holder: Holder([n; 8]),
            kdf: KdfParameters::Argon2id { m_kib: 65536, t: 3 },
            salt: [n; 16],
            expires: None,
            sealed: [n; 48],
        };
        Head {
            vault: Uuid::from_u128(1),
            id: Uuid::from_u128(2),
            made: Instant(1_750_000_000_000),
            schema: 24,
            generation: 7,
            salt: [3; 16],
            database: 8192,
            ledger: 64,
            manifest: 300,
            slots: (0..slots).map(|n| (slot(n), [n; 80])).collect(),
        }
    }

    #[test]
    fn comes_back_as_it_was_written() {
        for slots in [0, 1, 20, 21, 200] {
            let head = sample(slots);
            let bytes = head.encode();
            assert_eq!(bytes.len() as u64, head.len(), "{slots} slots");
            assert_eq!(head.len() % PAGE, 0, "the database begins at a page");
            assert_eq!(len_from(&bytes), Some(head.len()));
            assert_eq!(Head::parse(&bytes).unwrap(), head);
        }
    }

    #[test]
    fn a_later_format_is_told_from_something_else() {
        let mut bytes = sample(1).encode();
        bytes[9] = 2;
        assert!(matches!(Head::parse(&bytes), Err(VaultError::NewerVersion)));
        bytes[0] = b'X';
        assert!(matches!(Head::parse(&bytes), Err(VaultError::NotABackup)));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = Head::parse(&bytes);
            let _ = len_from(&bytes);
            let begun = [MAGIC.as_slice(), &[0, 1], &bytes].concat();
            if let Ok(head) = Head::parse(&begun) {
                let _ = head.file_len();
            }
        }
    }
}
