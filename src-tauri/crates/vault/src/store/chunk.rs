//! A file in pieces of one size, each of which knows its place.

use std::io::{self, Read};

use uuid::Uuid;

use crate::wire::Layout;
use crate::{VaultError, Write};

/// Bytes of a chunk in the clear; only the last one is shorter.
pub(super) const CHUNK: usize = 64 * 1024;

/// Where a chunk belongs.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) subject: Uuid,
    pub(super) file: Uuid,
    /// From 0.
    pub(super) n: u32,
    pub(super) last: bool,
}

impl Place {
    /// What a chunk is sealed with.
    pub(super) fn aad(self) -> Vec<u8> {
        Layout::default()
            .bytes(b"dovernik/1 chunk")
            .bytes(self.subject.as_bytes())
            .bytes(self.file.as_bytes())
            .u32(self.n)
            .u8(self.last.into())
            .finish()
    }
}

/// What a reader held.
pub(super) struct Held {
    pub(super) size: u64,
    pub(super) chunks: u32,
}

/// Reads to the end and hands each piece to `put`; of an empty file one empty piece. Reads one piece ahead, since a
/// piece must know whether it is the last.
///
/// # Errors
/// [`VaultError::TooLarge`] beyond `limit` bytes; what the reader and `put` say.
pub(super) fn each(
    reader: &mut dyn Read,
    limit: u64,
    mut put: impl FnMut(u32, bool, &[u8]) -> Result<(), VaultError>,
) -> Result<Held, VaultError> {
    let mut now = piece(reader)?;
    let mut held = Held { size: 0, chunks: 0 };
    loop {
        held.size += now.len() as u64;
        if held.size > limit {
            return Err(VaultError::TooLarge { limit });
        }
        let next = if now.len() < CHUNK {
            zeroize::Zeroizing::new(Vec::new())
        } else {
            piece(reader)?
        };
        let last = next.is_empty();
        put(held.chunks, last, &now)?;
        held.chunks = held.chunks.checked_add(1).ok_or(VaultError::TooLarge { limit })?;
        if last {
            return Ok(held);
        }
        now = next;
    }
}

/// A whole piece, or what is left.
fn piece(reader: &mut dyn Read) -> Result<zeroize::Zeroizing<Vec<u8>>, VaultError> {
    let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(CHUNK));
    let most = u64::try_from(CHUNK).unwrap_or(u64::MAX);
    match reader.take(most).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(bytes),
        Err(e) => Err(e.into()),
    }
}

impl Write<'_> {
    pub(super) fn insert_chunk(&self, file: Uuid, n: u32, sealed: &[u8]) -> Result<(), VaultError> {
        self.conn()
            .prepare_cached("INSERT INTO sealed_chunk (file, n, sealed) VALUES (?1, ?2, ?3)")?
            .execute((file, n, sealed))?;
        Ok(())
    }
}
