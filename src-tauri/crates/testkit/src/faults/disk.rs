//! A disk as a power cut leaves it.
//!
//! The model is the one of POSIX with a journal for names: bytes of a file are durable after a sync of the file, names
//! in a folder after a sync of the folder. Of what is pending, any part may have reached the disk: of a write each
//! sector by itself and in any order, of the names of one folder those of the first few calls.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::Call;
use crate::dice::Dice;

/// Bytes a disk writes whole or not at all.
const SECTOR: u64 = 512;

/// What survives of what is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survives {
    /// Nothing.
    Nothing,
    /// All of it.
    Everything,
    /// What the dice say.
    Some(u64),
}

/// Files and folders under one root, with what is pending.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    File {
        durable: Vec<u8>,
        pending: Vec<Change>,
    },
    Folder {
        now: BTreeMap<OsString, usize>,
        durable: BTreeMap<OsString, usize>,
        pending: Vec<Vec<(OsString, Option<usize>)>>,
    },
}

#[derive(Clone, Debug)]
enum Change {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

impl Disk {
    /// A disk on which everything that is in `root` now is durable.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn of(root: &Path) -> io::Result<Self> {
        let mut disk = Self {
            root: root.to_owned(),
            nodes: Vec::new(),
        };
        disk.load(root)?;
        Ok(disk)
    }

    fn load(&mut self, path: &Path) -> io::Result<usize> {
        let at = self.nodes.len();
        if !path.is_dir() {
            let durable = std::fs::read(path)?;
            self.nodes.push(Node::File {
                durable,
                pending: Vec::new(),
            });
            return Ok(at);
        }
        self.nodes.push(folder());
        let mut names = BTreeMap::new();
        for entry in std::fs::read_dir(path)? {
            let entry = entry?;
            names.insert(entry.file_name(), self.load(&entry.path())?);
        }
        if let Some(Node::Folder { now, durable, .. }) = self.nodes.get_mut(at) {
            now.clone_from(&names);
            *durable = names;
        }
        Ok(at)
    }

    /// The call was made.
    pub fn apply(&mut self, call: &Call) {
        match call {
            Call::Open(_) => {}
            Call::Create(path) => self.make(
                path,
                Node::File {
                    durable: Vec::new(),
                    pending: Vec::new(),
                },
            ),
            Call::MakeFolder(path) => self.make(path, folder()),
            Call::Write { path, offset, data } => self.change(path, Change::Write(*offset, data.clone())),
            Call::Truncate(path, len) => self.change(path, Change::Truncate(*len)),
            Call::Sync(path) => self.sync(path),
            Call::Rename(from, to) => self.rename(from, to),
            Call::Unlink(path) | Call::RemoveFolder(path) => {
                if let Some((parent, name)) = self.parent(path) {
                    self.name(parent, vec![(name, None)]);
                }
            }
        }
    }

    fn find(&self, path: &Path) -> Option<usize> {
        let inside = path.strip_prefix(&self.root).ok()?;
        inside
            .components()
            .try_fold(0, |at, part| match self.nodes.get(at)? {
                Node::Folder { now, .. } => now.get(part.as_os_str()).copied(),
                Node::File { .. } => None,
            })
    }

    fn parent(&self, path: &Path) -> Option<(usize, OsString)> {
        Some((self.find(path.parent()?)?, path.file_name()?.to_owned()))
    }

    fn name(&mut self, parent: usize, names: Vec<(OsString, Option<usize>)>) {
        if let Some(Node::Folder { now, pending, .. }) = self.nodes.get_mut(parent) {
            set(now, &names);
            pending.push(names);
        }
    }

    fn make(&mut self, path: &Path, node: Node) {
        if let Some((parent, name)) = self.parent(path) {
            self.nodes.push(node);
            self.name(parent, vec![(name, Some(self.nodes.len() - 1))]);
        }
    }

    /// A file that was removed and is still being written has no path any more, and no effect.
    fn change(&mut self, path: &Path, change: Change) {
        let at = self.find(path);
        if let Some(Node::File { pending, .. }) = at.and_then(|at| self.nodes.get_mut(at)) {
            pending.push(change);
        }
    }

    fn sync(&mut self, path: &Path) {
        let at = self.find(path);
        match at.and_then(|at| self.nodes.get_mut(at)) {
            Some(Node::File { durable, pending }) => {
                for change in pending.drain(..) {
                    apply(durable, &change);
                }
            }
            Some(Node::Folder {
                now,
                durable,
                pending,
            }) => {
                durable.clone_from(now);
                pending.clear();
            }
            None => {}
        }
    }

    /// Within one folder the old name goes and the new one comes at once.
    fn rename(&mut self, from: &Path, to: &Path) {
        let (Some(node), Some((old, old_name)), Some((new, new_name))) =
            (self.find(from), self.parent(from), self.parent(to))
        else {
            return;
        };
        if old == new {
            self.name(old, vec![(old_name, None), (new_name, Some(node))]);
        } else {
            self.name(new, vec![(new_name, Some(node))]);
            self.name(old, vec![(old_name, None)]);
        }
    }

    /// Writes the files as they are found after a power cut now into the empty folder `to`.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn after_cut(&self, survives: Survives, to: &Path) -> io::Result<()> {
        let seed = match survives {
            Survives::Some(seed) => seed,
            Survives::Nothing | Survives::Everything => 0,
        };
        let mut dice = Dice::new(seed, 0, 0);
        self.write(0, survives, &mut dice, to)
    }

    fn write(&self, at: usize, survives: Survives, dice: &mut Dice, to: &Path) -> io::Result<()> {
        match self.nodes.get(at) {
            Some(Node::File { durable, pending }) => {
                let mut bytes = durable.clone();
                for change in pending {
                    for part in parts(change) {
                        if kept(survives, dice) {
                            apply(&mut bytes, &part);
                        }
                    }
                }
                std::fs::write(to, bytes)
            }
            Some(Node::Folder { durable, pending, .. }) => {
                let mut names = durable.clone();
                for change in pending {
                    if !kept(survives, dice) {
                        break;
                    }
                    set(&mut names, change);
                }
                if !to.exists() {
                    std::fs::create_dir(to)?;
                }
                names
                    .iter()
                    .try_for_each(|(name, node)| self.write(*node, survives, dice, &to.join(name)))
            }
            None => Ok(()),
        }
    }
}

fn folder() -> Node {
    Node::Folder {
        now: BTreeMap::new(),
        durable: BTreeMap::new(),
        pending: Vec::new(),
    }
}

fn kept(survives: Survives, dice: &mut Dice) -> bool {
    match survives {
        Survives::Nothing => false,
        Survives::Everything => true,
        Survives::Some(_) => dice.below(2) == 0,
    }
}

fn set(names: &mut BTreeMap<OsString, usize>, changes: &[(OsString, Option<usize>)]) {
    for (name, node) in changes {
        match node {
            Some(node) => names.insert(name.clone(), *node),
            None => names.remove(name),
        };
    }
}

/// A write by sectors.
fn parts(change: &Change) -> Vec<Change> {
    let Change::Write(offset, data) = change else {
        return vec![change.clone()];
    };
    let mut parts = Vec::new();
    let (mut at, mut rest) = (*offset, data.as_slice());
    while !rest.is_empty() {
        let len = usize::try_from(SECTOR - at % SECTOR).unwrap_or(1).min(rest.len());
        let (head, tail) = rest.split_at(len);
        parts.push(Change::Write(at, head.to_vec()));
        at += len as u64;
        rest = tail;
    }
    parts
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    let size = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    match change {
        Change::Truncate(len) => bytes.resize(size(*len), 0),
        Change::Write(offset, data) => {
            let (from, to) = (size(*offset), size(*offset) + data.len());
            if bytes.len() < to {
                bytes.resize(to, 0);
            }
            if let Some(place) = bytes.get_mut(from..to) {
                place.copy_from_slice(data);
            }
        }
    }
}

#[cfg(test)]
mod tests;
