//! The bytes of `vault.keys` (docs/format.md §2).

use uuid::Uuid;

use super::{Epoch, Header, Holder, Slot, SlotId, SlotKind};
use crate::Instant;
use crate::crypto::sha256;
use crate::key::KdfParameters;
use crate::wire::{Fields, Layout};

pub(crate) const MAGIC: &[u8; 8] = b"DVRNKEYS";
pub(crate) const VERSION: u16 = 1;
/// No firm of this size has more, and a parser should have an end.
pub(crate) const MAX_SLOTS: u16 = 200;
const MAX_EPOCHS: u16 = 2;
const HASH: usize = 32;

/// What a copy of the header turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Parsed {
    /// In order, as far as the checksum tells.
    Header(Header),
    /// In order, but of a later format.
    Newer,
    /// Not in order.
    Damaged,
}

/// Everything the MACs cover.
pub(super) fn body(header: &Header) -> Vec<u8> {
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let mut out = Layout::default()
        .bytes(MAGIC)
        .u16(VERSION)
        .u64(header.generation)
        .bytes(header.vault.as_bytes())
        .i64(header.created.0)
        .u32(header.schema)
        .u16(count(header.slots.len()))
        .u16(count(header.epochs.len()));
    for slot in &header.slots {
        out = put_slot(out, slot);
    }
    for epoch in &header.epochs {
        out = out.u32(epoch.number).bytes(&epoch.salt);
        for sealed in &epoch.sealed {
            out = out.bytes(sealed);
        }
    }
    out.finish()
}

/// The whole file: body, MACs, SHA-256 of all before.
pub(super) fn encode(header: &Header) -> Vec<u8> {
    let mut out = Layout::default().bytes(&body(header));
    for mac in &header.macs {
        out = out.bytes(mac);
    }
    let checksum = sha256(&[out.as_slice()]);
    out.bytes(&checksum).finish()
}

/// Reads a file. In every version the last 32 bytes are the SHA-256 of those before, and the version comes after
/// the magic, so that damage and a newer format can be told apart.
pub(super) fn parse(bytes: &[u8]) -> Parsed {
    let Some((content, checksum)) = bytes.split_last_chunk::<HASH>() else {
        return Parsed::Damaged;
    };
    if sha256(&[content]) != *checksum {
        return Parsed::Damaged;
    }
    let mut fields = Fields::new(content);
    if fields.array() != Some(*MAGIC) {
        return Parsed::Damaged;
    }
    match fields.u16() {
        Some(VERSION) => take_header(&mut fields).map_or(Parsed::Damaged, Parsed::Header),
        Some(version) if version > VERSION => Parsed::Newer,
        _ => Parsed::Damaged,
    }
}

fn take_header(fields: &mut Fields<'_>) -> Option<Header> {
    let generation = fields.u64()?;
    let vault = Uuid::from_bytes(fields.array()?);
    let created = Instant(fields.i64()?);
    let schema = fields.u32()?;
    let slot_count = fields.u16().filter(|n| (1..=MAX_SLOTS).contains(n))?;
    let epoch_count = fields.u16().filter(|n| (1..=MAX_EPOCHS).contains(n))?;
    let slots: Vec<Slot> = (0..slot_count)
        .map(|_| take_slot(fields))
        .collect::<Option<_>>()?;
    let epochs = (0..epoch_count)
        .map(|_| take_epoch(fields, slots.len()))
        .collect::<Option<_>>()?;
    let macs = (0..epoch_count).map(|_| fields.array()).collect::<Option<_>>()?;
    let header = Header {
        generation,
        vault,
        created,
        schema,
        slots,
        epochs,
        macs,
    };
    fields.rest().is_empty().then_some(header)
}

pub(crate) fn put_slot(out: Layout, slot: &Slot) -> Layout {
    let out = out
        .bytes(slot.id.0.as_bytes())
        .u8(slot.kind.number())
        .bytes(&slot.holder.0);
    put_kdf(out, slot.kdf)
        .bytes(&slot.salt)
        .i64(slot.expires.map_or(0, |t| t.0))
        .bytes(&slot.sealed)
}

pub(crate) fn take_slot(fields: &mut Fields<'_>) -> Option<Slot> {
    Some(Slot {
        id: SlotId(Uuid::from_bytes(fields.array()?)),
        kind: SlotKind::from_number(fields.u8()?)?,
        holder: Holder(fields.array()?),
        kdf: take_kdf(fields)?,
        salt: fields.array()?,
        expires: fields.i64().map(|t| (t != 0).then_some(Instant(t)))?,
        sealed: fields.array()?,
    })
}

/// Kind, memory in KiB, passes, lanes.
pub(super) fn put_kdf(out: Layout, kdf: KdfParameters) -> Layout {
    let (kind, m_kib, t, lanes) = match kdf {
        KdfParameters::Raw => (0, 0, 0, 0),
        KdfParameters::Argon2id { m_kib, t } => (1, m_kib, t, 1),
        KdfParameters::Hkdf => (2, 0, 0, 0),
    };
    out.u8(kind).u32(m_kib).u32(t).u32(lanes)
}

fn take_kdf(fields: &mut Fields<'_>) -> Option<KdfParameters> {
    match (fields.u8()?, fields.u32()?, fields.u32()?, fields.u32()?) {
        (0, 0, 0, 0) => Some(KdfParameters::Raw),
        (1, m_kib, t, 1) => Some(KdfParameters::Argon2id { m_kib, t }),
        (2, 0, 0, 0) => Some(KdfParameters::Hkdf),
        _ => None,
    }
}

fn take_epoch(fields: &mut Fields<'_>, slots: usize) -> Option<Epoch> {
    Some(Epoch {
        number: fields.u32()?,
        salt: fields.array()?,
        sealed: (0..slots).map(|_| fields.array()).collect::<Option<_>>()?,
    })
}

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzz(bytes: &[u8]) {
    // As it is, and with the checksum made right, which a fuzzer would not find.
    let content = bytes.get(..bytes.len().saturating_sub(HASH)).unwrap_or_default();
    let right = [content, &sha256(&[content])].concat();
    for bytes in [bytes, &right] {
        if let Parsed::Header(header) = parse(bytes) {
            assert_eq!(parse(&encode(&header)), Parsed::Header(header));
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn sample(slots: u8, epochs: u32) -> Header {
        let slot = |n: u8| Slot {
            id: SlotId(Uuid::from_bytes([n; 16])),
            kind: if n == 0 {
                SlotKind::Recovery
            } else {
                SlotKind::Passphrase
            },
            holder: Holder([n; 8]),
            kdf: if n == 0 {
                KdfParameters::Hkdf
            } else {
                KdfParameters::Argon2id { m_kib: 65536, t: 3 }
            },
            salt: [n; 16],
            expires: (n == 3).then_some(Instant(99)),
            sealed: [n; 48],
        };
        let epoch = |number| Epoch {
            number,
            salt: [7; 16],
            sealed: vec![[9; 80]; usize::from(slots)],
        };
        Header {
            generation: 5,
            vault: Uuid::from_bytes([1; 16]),
            created: Instant(1_750_000_000_000),
            schema: 14,
            slots: (0..slots).map(slot).collect(),
            epochs: (1..=epochs).map(epoch).collect(),
            macs: vec![[3; 32]; usize::try_from(epochs).unwrap()],
        }
    }

    #[test]
    fn comes_back_as_it_was_written() {
        for header in [sample(1, 1), sample(4, 2), sample(200, 1)] {
            assert_eq!(parse(&encode(&header)), Parsed::Header(header));
        }
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let bytes = encode(&sample(3, 2));
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut bad = bytes.clone();
                bad[at] ^= 1 << bit;
                assert_eq!(parse(&bad), Parsed::Damaged, "byte {at} bit {bit}");
            }
        }
    }

    fn with_checksum(mut content: Vec<u8>) -> Vec<u8> {
        let checksum = sha256(&[&content]);
        content.extend(checksum);
        content
    }

    #[test]
    fn a_later_format_is_told_from_damage() {
        let mut content = encode(&sample(1, 1));
        content.truncate(content.len() - HASH);
        content[9] = 2;
        assert_eq!(parse(&with_checksum(content.clone())), Parsed::Newer);
        content[9] = 1;
        content.push(0);
        assert_eq!(
            parse(&with_checksum(content)),
            Parsed::Damaged,
            "something behind the end"
        );
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            parse(&bytes);
            parse(&with_checksum([MAGIC.as_slice(), &[0, 1], &bytes].concat()));
        }
    }
}
