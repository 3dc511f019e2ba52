//! Faults of the disk: calls that fail, programs that are killed at a call, power cuts.
//!
//! A small layer ([`Layer`], C, preloaded, Linux only) sits between a program under test and the system. It counts the
//! calls that change files under one root, those of SQLite and the program's own alike, and can fail or kill at the
//! n-th of them or record all of them. It is this and not a file system of SQLite's own, because a vault is more than
//! its database: whether the anchor, the keys or the ledger reached the disk before or after a frame of the log is the
//! very thing to be tested.
//!
//! A recording replays as power cuts: [`Disk`] holds what is durable and what is pending, and gives the files as they
//! may be found after the current is back: everything pending lost, everything kept, or any part of it by sectors.

mod disk;
mod layer;
mod record;

pub use disk::{Disk, Survives};
pub use layer::{Fault, Layer, NOTES};
pub use record::{Call, recorded};
