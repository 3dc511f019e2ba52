//! Reading what the layer recorded.

use std::io;
use std::path::{Path, PathBuf};

/// A call that succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// A file was opened that was there.
    Open(PathBuf),
    /// A file was made.
    Create(PathBuf),
    /// Bytes were written.
    Write {
        /// Where.
        path: PathBuf,
        /// At which byte.
        offset: u64,
        /// What.
        data: Vec<u8>,
    },
    /// A file was cut or grown.
    Truncate(PathBuf, u64),
    /// A file or folder was synced.
    Sync(PathBuf),
    /// Renamed.
    Rename(PathBuf, PathBuf),
    /// A file was removed.
    Unlink(PathBuf),
    /// A folder was made.
    MakeFolder(PathBuf),
    /// A folder was removed.
    RemoveFolder(PathBuf),
}

impl Call {
    /// The file or folder it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Open(path)
            | Self::Create(path)
            | Self::Write { path, .. }
            | Self::Truncate(path, _)
            | Self::Sync(path)
            | Self::Rename(path, _)
            | Self::Unlink(path)
            | Self::MakeFolder(path)
            | Self::RemoveFolder(path) => path,
        }
    }
}

/// The calls in `log`, in order. A record that a kill cut short is left out.
///
/// # Errors
/// If the log cannot be read or is none.
pub fn recorded(log: &Path) -> io::Result<Vec<Call>> {
    let bytes = std::fs::read(log)?;
    let mut rest = bytes.as_slice();
    let mut calls = Vec::new();
    while let Some((code, raw)) = record(&mut rest) {
        calls.push(call(code, raw).ok_or(io::ErrorKind::InvalidData)?);
    }
    Ok(calls)
}

struct Raw<'a> {
    path: &'a [u8],
    other: &'a [u8],
    offset: u64,
    data: &'a [u8],
}

fn record<'a>(rest: &mut &'a [u8]) -> Option<(u8, Raw<'a>)> {
    let [code] = take::<1>(rest)?;
    let path = counted(rest)?;
    let other = counted(rest)?;
    let offset = u64::from_ne_bytes(take(rest)?);
    let data = counted(rest)?;
    let raw = Raw {
        path,
        other,
        offset,
        data,
    };
    Some((code, raw))
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

fn counted<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let len = usize::try_from(u32::from_ne_bytes(take(rest)?)).ok()?;
    let (head, tail) = rest.split_at_checked(len)?;
    *rest = tail;
    Some(head)
}

/// The numbers are those of `enum op` in `layer.c`.
fn call(code: u8, raw: Raw<'_>) -> Option<Call> {
    let place = |bytes: &[u8]| PathBuf::from(String::from_utf8_lossy(bytes).into_owned());
    let path = place(raw.path);
    Some(match code {
        1 => Call::Open(path),
        2 => Call::Create(path),
        3 => Call::Write {
            path,
            offset: raw.offset,
            data: raw.data.to_vec(),
        },
        4 => Call::Truncate(path, raw.offset),
        5 => Call::Sync(path),
        6 => Call::Rename(path, place(raw.other)),
        7 => Call::Unlink(path),
        8 => Call::MakeFolder(path),
        9 => Call::RemoveFolder(path),
        _ => return None,
    })
}
