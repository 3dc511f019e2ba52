//! Erasure that can be proved (docs/format.md §5, Art. 17 and 5(1)(e)).
//!
//! Deciding what to erase is the rooms'; carrying it out is here, in an order that no interruption can break:
//!
//! 1. one transaction deletes everything, and its entry in the ledger is durable before it is committed;
//! 2. the WAL is emptied into the database, and every page is decrypted and searched for what the person was known by;
//! 3. the reachable backups are erased in the same way;
//! 4. the audit log says that it is done, without personal data.
//!
//! A row of `erasure_job` keeps the phase. Opening finishes what was interrupted before anything can be read.

mod backups;
mod carry;
mod census;
mod clean;
mod erase;
mod index;
mod jobs;
mod live;
mod needles;
mod replay;
mod scan;

pub(crate) use backups::Erasing;
pub(crate) use census::tables;
pub use clean::Cleaned;
pub(crate) use clean::clean_copy;
pub use erase::{Erasure, Receipt};
pub use needles::Needles;
pub use replay::{Carried, Replay};
pub(crate) use scan::each_page;
