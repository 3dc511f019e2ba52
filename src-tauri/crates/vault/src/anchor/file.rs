//! The anchor file and the order in which its slots are written.

use std::fs::File;

use uuid::Uuid;

use super::slot::SLOT;
use super::{Alarm, Anchor, State};
use crate::VaultError;
use crate::crypto::Secret;
use crate::folder::{ANCHOR, Folder, private_file, write_at};

/// The open anchor file.
pub(crate) struct AnchorFile {
    file: File,
    key: Secret,
    last: Anchor,
}

/// What the file said when it was opened.
pub(crate) struct Found {
    /// The newest slot in order.
    pub(crate) newest: Option<Anchor>,
    /// Whether a slot, or the size of the file, was not in order.
    pub(crate) broken: bool,
}

impl AnchorFile {
    /// Reads the file without changing it.
    pub(crate) fn look(folder: &Folder, vault: Uuid, key: &Secret) -> Result<Found, VaultError> {
        let bytes = folder.read(ANCHOR)?.unwrap_or_default();
        let slots: Vec<Option<Anchor>> = bytes
            .chunks(SLOT)
            .map(|b| Anchor::decode(b, vault, key))
            .collect();
        let broken = slots.len() != 2 || slots.iter().any(Option::is_none);
        Ok(Found {
            newest: slots.into_iter().flatten().max_by_key(|a| a.sequence),
            broken,
        })
    }

    /// Opens the file for writing, with `last` as what was said before.
    pub(crate) fn open(folder: &Folder, key: Secret, last: Anchor) -> Result<Self, VaultError> {
        let file = private_file()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.file(ANCHOR))?;
        if file.metadata()?.len() != 2 * SLOT as u64 {
            file.set_len(2 * SLOT as u64)?;
            folder.sync()?;
        }
        Ok(Self { file, key, last })
    }

    pub(crate) fn last(&self) -> &Anchor {
        &self.last
    }

    pub(crate) fn is_quiet(&self) -> bool {
        matches!(self.last.state, State::Quiet(_))
    }

    /// Opens the file anew after a fault: an error of a sync is told once for each handle.
    pub(crate) fn reopen(&mut self, folder: &Folder) -> Result<(), VaultError> {
        self.file = private_file().read(true).write(true).open(folder.file(ANCHOR))?;
        Ok(())
    }

    /// Forgets that it said "quiet": nobody knows whether that reached the disk.
    pub(crate) fn unsettle(&mut self) {
        self.last.state = State::Open;
    }

    /// Everything said from here on carries this alarm.
    pub(crate) fn raise(&mut self, alarm: Alarm) {
        self.last.alarm = alarm;
    }

    /// Says now and durably that this is all that is left of the alarm.
    pub(crate) fn acknowledge(&mut self, left: Alarm) -> Result<(), VaultError> {
        self.last.alarm = left;
        self.put(self.last)?;
        Ok(self.file.sync_data()?)
    }

    /// Says that commits are coming. Durable when it returns: nothing may reach a WAL before.
    pub(crate) fn burst(&mut self) -> Result<(), VaultError> {
        if self.is_quiet() {
            self.put(Anchor {
                state: State::Open,
                ..self.last
            })?;
            self.file.sync_data()?;
        }
        Ok(())
    }

    /// Says that a commit is durable. Not synced: after a power cut the vault is ahead, which is no alarm.
    pub(crate) fn committed(&mut self, now: Anchor) -> Result<(), VaultError> {
        self.put(Anchor {
            state: State::Open,
            ..now
        })
    }

    /// Says that everything is in the database file. Both slots say so, one after the other: whoever damages the
    /// newer one must not find an older "open" behind it, under which a planted WAL would be believed.
    pub(crate) fn quiet(&mut self, now: Anchor) -> Result<(), VaultError> {
        for _ in 0..2 {
            self.put(now)?;
            self.file.sync_data()?;
        }
        Ok(())
    }

    /// Writes what is to be said once the database is under another key, into the slot that is older now. It means
    /// nothing to this key, under which the other slot goes on to say what it says. Durable when it returns.
    pub(crate) fn announce(&self, key: &Secret, anchor: Anchor) -> Result<Anchor, VaultError> {
        let anchor = Anchor {
            sequence: self.last.sequence + 1,
            alarm: self.last.alarm,
            ..anchor
        };
        let offset = anchor.sequence % 2 * SLOT as u64;
        write_at(&self.file, &anchor.encode(key), offset)?;
        self.file.sync_data()?;
        Ok(anchor)
    }

    /// From here on everything is said under this key; `last` was announced under it.
    pub(crate) fn rekey(&mut self, key: Secret, last: Anchor) {
        (self.key, self.last) = (key, last);
    }

    fn put(&mut self, anchor: Anchor) -> Result<(), VaultError> {
        let anchor = Anchor {
            sequence: self.last.sequence + 1,
            alarm: self.last.alarm,
            ..anchor
        };
        let offset = anchor.sequence % 2 * SLOT as u64;
        write_at(&self.file, &anchor.encode(&self.key), offset)?;
        self.last = anchor;
        Ok(())
    }
}
