//! The ledger on the disk: appended to, and brought in step with the vault's own copy at each opening.

use std::fs::OpenOptions;

use super::{Chain, Frame, LedgerHead, LedgerKey};
use crate::VaultError;
use crate::folder::{Folder, LEDGER, write_at};

/// Where the file stands. It is opened for the moment of writing only: an entry is a rare event.
#[derive(Debug)]
pub(crate) struct LedgerFile {
    head: LedgerHead,
    len: u64,
    /// What it was before the entries that are not yet committed.
    before: Option<(LedgerHead, u64)>,
}

impl LedgerFile {
    /// Writes the whole file.
    pub(crate) fn write(folder: &Folder, chain: &Chain) -> Result<Self, VaultError> {
        let bytes = chain.bytes();
        folder.replace(LEDGER, &bytes)?;
        Ok(Self::at(chain.head(), &bytes))
    }

    fn at(head: LedgerHead, bytes: &[u8]) -> Self {
        Self {
            head,
            len: bytes.len() as u64,
            before: None,
        }
    }

    pub(crate) fn head(&self) -> LedgerHead {
        self.head
    }

    /// Appends entries; they are durable when it returns. After an error nothing was appended as far as the disk
    /// lets itself be told so.
    ///
    /// # Errors
    /// What the disk says, and [`VaultError::Internal`] if the entries do not follow what is there.
    pub(crate) fn append(&mut self, folder: &Folder, frames: &[Frame]) -> Result<(), VaultError> {
        let (Some(first), Some(last)) = (frames.first(), frames.last()) else {
            return Ok(());
        };
        if first.seq != self.head.count + 1 {
            return Err(VaultError::Internal("ledger out of step"));
        }
        let bytes: Vec<u8> = frames.iter().flat_map(Frame::bytes).collect();
        self.before = Some((self.head, self.len));
        let file = OpenOptions::new().write(true).open(folder.file(LEDGER))?;
        // Behind the last entry there may be one that was taken back: it is written over, and what is longer cut.
        file.set_len(self.len)?;
        write_at(&file, &bytes, self.len)?;
        file.sync_all()?;
        self.head = last.head();
        self.len += bytes.len() as u64;
        Ok(())
    }

    /// The transaction of the last entries is durable.
    pub(crate) fn confirm(&mut self) {
        self.before = None;
    }

    /// The transaction of the last entries was rolled back: they go too.
    ///
    /// # Errors
    /// What the disk says. Then the entries may be there, and opening will carry them out.
    pub(crate) fn retract(&mut self, folder: &Folder) -> Result<(), VaultError> {
        let Some((head, len)) = self.before.take() else {
            return Ok(());
        };
        let file = OpenOptions::new().write(true).open(folder.file(LEDGER))?;
        file.set_len(len)?;
        file.sync_all()?;
        (self.head, self.len) = (head, len);
        Ok(())
    }
}

/// The file after comparing it with the vault's own copy.
pub(crate) struct InStep {
    pub(crate) file: LedgerFile,
    /// Whether the file was missing, torn or shorter than the copy and was written anew.
    pub(crate) healed: bool,
    /// What the vault has not carried out, to be taken over as it is: the vault's copy is a beginning of the file.
    pub(crate) pending: Vec<Frame>,
    /// Entries of a ledger that went another way (two places of one vault): carried out and appended anew.
    pub(crate) foreign: Vec<Frame>,
    chain: Chain,
}

impl InStep {
    /// Whether the ledger once ended with that head, or does.
    pub(crate) fn has(&self, head: LedgerHead) -> bool {
        self.chain.has(head)
    }
}

/// Compares the file with the vault's copy. The longer one wins; of two that went different ways no entry is lost.
///
/// # Errors
/// [`VaultError::NewerVersion`], or what the disk says.
pub(crate) fn bring_in_step(folder: &Folder, key: &LedgerKey, own: &Chain) -> Result<InStep, VaultError> {
    let bytes = folder.read(LEDGER)?.unwrap_or_default();
    let found = Chain::parse(key, &bytes)?;
    let there = found.as_ref().unwrap_or(own);
    let shared = own.shared(there);
    let behind: Vec<Frame> = there.frames.iter().skip(shared).cloned().collect();
    let forked = own.frames.len() > shared;
    let keep = if forked { own } else { there };
    let healed = found.as_ref().is_none_or(|found| found.torn) || forked;
    let file = if healed {
        LedgerFile::write(folder, keep)?
    } else {
        LedgerFile::at(keep.head(), &bytes)
    };
    let (pending, foreign) = if forked {
        (Vec::new(), behind)
    } else {
        (behind, Vec::new())
    };
    Ok(InStep {
        file,
        healed,
        pending,
        foreign,
        chain: keep.clone(),
    })
}
