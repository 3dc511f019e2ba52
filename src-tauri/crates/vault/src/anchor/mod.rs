//! `vault.anchor`: freshness, which SQLCipher does not give.
//!
//! A page MAC says that a page was written with the key, not that it is the newest one: an old file or an old page
//! put back passes every check, and a flipped or removed WAL makes rows vanish without a word. The anchor holds, under
//! a MAC, the number of the last commit and the head of the audit chain, and while nothing is being written also a
//! digest of all page MACs. Two slots alternate, so that a torn write costs at most the newer one.

mod alarm;
mod digest;
mod file;
mod slot;

pub(crate) use alarm::{Alarm, Missing};
pub(crate) use digest::{PAGE, PagesDigest, digest, is_lock_page};
pub(crate) use file::AnchorFile;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use slot::fuzz;
pub(crate) use slot::{Anchor, State};
