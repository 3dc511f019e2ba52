//! The database under another key, in one rename.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;

use crate::anchor::{PAGE, State, digest};
use crate::db::{self, Mode, PageKey};
use crate::folder::{DATABASE, DATABASE_PARTIAL, SHM, WAL};
use crate::header::MasterKey;
use crate::vault::{Inner, Writer, lock};
use crate::{Job, VaultError};

/// How long readers in the middle of their work are waited for.
const PATIENCE: Duration = Duration::from_secs(30);

impl Inner {
    /// Copies the database to the newest epoch's key and puts the copy in its place. Nobody reads or writes meanwhile.
    ///
    /// # Errors
    /// [`VaultError::Busy`] if a reader does not end; what the disk says. Before the rename the old file stays and
    /// everything goes on with it; after it the new one is the vault's.
    pub(super) fn move_database(&self, job: &Job) -> Result<(), VaultError> {
        let mut writer = lock(&self.writer);
        if writer.stopped {
            self.reopen(&mut writer)?;
        }
        let (master, salt) = self.next()?;
        let partial = self.folder.file(DATABASE_PARTIAL);
        let shut = self.pool.shut(PATIENCE)?;
        if !self.come_to_rest(&mut writer)? {
            return Err(VaultError::Busy);
        }
        remove(&partial)?;
        let copied = self
            .copy(&writer, &partial, &master, &salt, job)
            .and_then(|file| Ok((self.close(&mut writer)?, file)));
        let file = match copied {
            Ok(((), file)) => file,
            Err(error) => {
                // Nothing refers to the copy yet.
                let _ = remove(&partial);
                return Err(error);
            }
        };
        self.switch(&mut writer, &partial, file, master, salt)?;
        shut.give_key(lock(&self.keys).master.database.clone(), salt);
        Ok(())
    }

    /// Master key and salt of the newest epoch.
    fn next(&self) -> Result<(MasterKey, [u8; 16]), VaultError> {
        let keys = lock(&self.keys);
        match (&keys.other, keys.header.epochs.last()) {
            (Some(master), Some(epoch)) => Ok((master.clone(), epoch.salt)),
            _ => Err(VaultError::Internal("epoch")),
        }
    }

    /// The checked, durable copy.
    fn copy(
        &self,
        writer: &Writer,
        partial: &Path,
        master: &MasterKey,
        salt: &[u8; 16],
        job: &Job,
    ) -> Result<File, VaultError> {
        db::copy(&writer.conn, partial, &master.database, salt, job)?;
        let file = OpenOptions::new().read(true).write(true).open(partial)?;
        let key = PageKey::new(&master.database, salt);
        let (pages, bad) = db::bad_pages(&file, &key, job)?;
        if !bad.is_empty() || pages != self.raw().metadata()?.len().div_ceil(PAGE) {
            return Err(VaultError::Damaged {
                file: DATABASE_PARTIAL,
                what: "page-mac",
            });
        }
        Ok(file)
    }

    /// Closes the last connection. A WAL or its index that stays shows that somebody else still has the file.
    fn close(&self, writer: &mut Writer) -> Result<(), VaultError> {
        let conn = std::mem::replace(&mut writer.conn, Connection::open_in_memory()?);
        let closed = conn.close().map_err(|(_, error)| error);
        let wal = fs::metadata(self.folder.file(WAL)).map_or(0, |m| m.len());
        if closed.is_ok() && wal == 0 && !self.folder.holds(SHM) {
            return Ok(());
        }
        writer.stopped = true;
        writer.conn = self.connect(Mode::Write)?;
        writer.stopped = false;
        Err(closed.err().map_or(VaultError::Busy, VaultError::from))
    }

    /// From the rename on the new file is the vault's, and everything in memory says so before anything can fail.
    fn switch(
        &self,
        writer: &mut Writer,
        partial: &Path,
        file: File,
        master: MasterKey,
        salt: [u8; 16],
    ) -> Result<(), VaultError> {
        // There is no connection until the end: a fault in between is mended by opening everything again.
        writer.stopped = true;
        let anchor = self.anchor_of(writer, self.core.world.now().into(), State::Quiet(digest(&file)?));
        let anchor = writer.anchor.announce(&master.anchor, anchor)?;
        fs::rename(partial, self.folder.file(DATABASE))?;
        *lock(&self.raw) = Arc::new(file);
        {
            let mut keys = lock(&self.keys);
            let newest = keys.header.epochs.len().saturating_sub(1);
            let old = std::mem::replace(&mut keys.master, master.clone());
            keys.other = Some(old);
            keys.epoch = newest;
        }
        writer.anchor.rekey(master.anchor, anchor);
        self.folder.sync()?;
        writer.anchor.quiet(anchor)?;
        writer.conn = self.connect(Mode::Write)?;
        debug_assert!(
            lock(&self.keys)
                .header
                .epochs
                .last()
                .is_some_and(|e| e.salt == salt)
        );
        writer.stopped = false;
        Ok(())
    }
}

fn remove(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}
