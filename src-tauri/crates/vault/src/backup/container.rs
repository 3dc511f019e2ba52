//! The one file: head, database, ledger, manifest, MAC over all (docs/format.md §9).

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use super::codec::{self, FIXED, Head, MAC, len_from};
use super::keys::BackupKey;
use super::manifest::Manifest;
use crate::crypto::hmac;
use crate::db::{PageKey, bad_pages_in};
use crate::folder::{private_file, read_at, sync_folder};
use crate::{Job, VaultError};

/// Bytes read or written at once.
const CHUNK: usize = 1 << 20;

/// What a backup is written from.
pub(super) struct Parts<'a> {
    pub(super) head: &'a Head,
    pub(super) database: &'a File,
    pub(super) ledger: &'a [u8],
    pub(super) manifest: &'a [u8],
    pub(super) key: &'a BackupKey,
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) size: u64,
    pub(super) sha256: [u8; 32],
}

/// The name of a backup while it is being written.
pub(super) fn partial(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".partial");
    path.with_file_name(name)
}

/// Writes a backup beside its place, makes it durable, reads it back, and only then gives it its name. What had the
/// name before is replaced whole; whatever fails leaves it as it was.
///
/// # Errors
/// [`VaultError::Cancelled`], [`VaultError::DiskFull`], [`VaultError::Damaged`] if the disk does not give back what
/// was written.
pub(super) fn put(path: &Path, parts: &Parts<'_>, job: &Job) -> Result<Written, VaultError> {
    let partial = partial(path);
    let put = write(&partial, parts, &job.part(0, 2)).and_then(|written| {
        prove(&partial, parts.key, &job.part(1, 2))?;
        fs::rename(&partial, path)?;
        sync_folder(path.parent().unwrap_or(Path::new(".")))?;
        Ok(written)
    });
    if put.is_err() {
        // Nobody was told that it is there.
        let _ = fs::remove_file(&partial);
    }
    put
}

/// Reads a written file from the disk, not from memory where that can be had.
fn prove(path: &Path, key: &BackupKey, job: &Job) -> Result<(), VaultError> {
    let container = Container::open(path)?;
    #[cfg(target_os = "linux")]
    let _ = rustix::fs::fadvise(&container.file, 0, None, rustix::fs::Advice::DontNeed);
    let (intact, bad) = std::thread::scope(|scope| {
        let bad = scope.spawn(|| container.bad_pages(key, &job.unwatched()));
        let intact = container.unpack(key, None, job);
        (intact, bad.join().unwrap_or(Err(VaultError::Internal("pages"))))
    });
    if intact? && bad?.is_empty() {
        Ok(())
    } else {
        Err(VaultError::Damaged {
            file: super::FILE,
            what: "read-back",
        })
    }
}

fn write(path: &Path, parts: &Parts<'_>, job: &Job) -> Result<Written, VaultError> {
    let file = private_file()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)?;
    let mut out = Out {
        file,
        mac: hmac(&parts.key.mac),
        hash: Sha256::new(),
        size: 0,
    };
    out.put(&parts.head.encode())?;
    each_chunk(parts.database, 0, parts.head.database, job, |chunk| {
        out.put(chunk)
    })?;
    out.put(parts.ledger)?;
    out.put(parts.manifest)?;
    let tag = out.mac.clone().finalize().into_bytes();
    out.put(&tag)?;
    out.file.sync_all()?;
    Ok(Written {
        size: out.size,
        sha256: out.hash.finalize().into(),
    })
}

/// A file being written with the MAC and the hash of what is in it.
struct Out {
    file: File,
    mac: Hmac<Sha256>,
    hash: Sha256,
    size: u64,
}

impl Out {
    fn put(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.file.write_all(bytes)?;
        self.mac.update(bytes);
        Digest::update(&mut self.hash, bytes);
        self.size += bytes.len() as u64;
        Ok(())
    }
}

/// A backup file whose head and length are in order.
#[derive(Debug)]
pub(super) struct Container {
    pub(super) file: File,
    pub(super) head: Head,
}

impl Container {
    /// Reads the head.
    ///
    /// # Errors
    /// [`VaultError::NotABackup`], [`VaultError::NewerVersion`]; [`VaultError::Damaged`] for a file that ends too
    /// soon or too late; what the disk says.
    pub(super) fn open(path: &Path) -> Result<Self, VaultError> {
        let file = File::open(path)?;
        let len = file.metadata()?.len();
        let cut_off = VaultError::Damaged {
            file: super::FILE,
            what: "cut-off",
        };
        let fixed = bytes_at(&file, 0, (FIXED as u64).min(len), len)?.unwrap_or_default();
        codec::check_magic(&fixed)?;
        let Some(count) = len_from(&fixed) else {
            return Err(if fixed.len() < FIXED {
                cut_off
            } else {
                VaultError::NotABackup
            });
        };
        let Some(head) = bytes_at(&file, 0, count, len)? else {
            return Err(cut_off);
        };
        let head = Head::parse(&head)?;
        if head.file_len() == len {
            Ok(Self { file, head })
        } else {
            Err(cut_off)
        }
    }

    /// Reads everything, writes the database to `database` on the way, and answers whether the MAC holds.
    ///
    /// # Errors
    /// [`VaultError::Cancelled`], what the disk says.
    pub(super) fn unpack(
        &self,
        key: &BackupKey,
        mut database: Option<&File>,
        job: &Job,
    ) -> Result<bool, VaultError> {
        let head = &self.head;
        let mut mac = hmac(&key.mac);
        mac.update(&self.piece(0, head.len())?);
        each_chunk(&self.file, head.len(), head.database, job, |chunk| {
            mac.update(chunk);
            match &mut database {
                Some(file) => Ok(file.write_all(chunk)?),
                None => Ok(()),
            }
        })?;
        let behind = head.len() + head.database;
        let ledger = self.piece(behind, head.ledger)?;
        let manifest = self.piece(behind + head.ledger, head.manifest.into())?;
        mac.update(&ledger);
        mac.update(&manifest);
        let tag = self.piece(head.file_len() - MAC, MAC)?;
        Ok(mac.verify_slice(&tag).is_ok())
    }

    /// The ledger, which has a MAC of its own: it can be believed without this backup's key.
    pub(super) fn ledger(&self) -> Result<Vec<u8>, VaultError> {
        self.piece(self.head.len() + self.head.database, self.head.ledger)
    }

    /// The manifest, without a look at the rest.
    pub(super) fn manifest(&self, key: &BackupKey) -> Result<Option<Manifest>, VaultError> {
        let head = &self.head;
        let sealed = self.piece(head.len() + head.database + head.ledger, head.manifest.into())?;
        Ok(Manifest::open(head, key, &sealed))
    }

    /// Numbers of the pages whose MAC does not hold.
    pub(super) fn bad_pages(&self, key: &BackupKey, job: &Job) -> Result<Vec<u64>, VaultError> {
        let page_key = PageKey::new(&key.database, &self.head.salt);
        let (offset, len) = (self.head.len(), self.head.database);
        Ok(bad_pages_in(&self.file, offset, len, &page_key, job)?.1)
    }

    fn piece(&self, offset: u64, len: u64) -> Result<Vec<u8>, VaultError> {
        let mut bytes = vec![0; usize::try_from(len).map_err(|_| VaultError::NotABackup)?];
        read_at(&self.file, &mut bytes, offset)?;
        Ok(bytes)
    }
}

/// `None` if the file of `len` bytes has not so many.
fn bytes_at(file: &File, offset: u64, count: u64, len: u64) -> io::Result<Option<Vec<u8>>> {
    if offset + count > len {
        return Ok(None);
    }
    let mut bytes = vec![0; usize::try_from(count).unwrap_or(0)];
    read_at(file, &mut bytes, offset)?;
    Ok(Some(bytes))
}

fn each_chunk(
    file: &File,
    offset: u64,
    len: u64,
    job: &Job,
    mut use_it: impl FnMut(&[u8]) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let mut buf = vec![0; usize::try_from(len).unwrap_or(CHUNK).min(CHUNK)];
    let mut done = 0;
    while done < len {
        job.check()?;
        let n = usize::try_from(len - done).unwrap_or(CHUNK).min(CHUNK);
        let chunk = buf.get_mut(..n).unwrap_or_default();
        read_at(file, chunk, offset + done)?;
        use_it(chunk)?;
        done += n as u64;
        job.step(done, len);
    }
    Ok(())
}
