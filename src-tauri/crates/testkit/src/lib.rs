//! Fictional people, canaries, temporary vaults, fault injection.
//!
//! - [`people`]: sample data, deterministic by seed; also behind the command `seed`, so it depends on no test crate.
//! - [`canary`]: values that must never be found where they do not belong.
//! - `vaults` (feature): temporary vaults for tests.

pub mod canary;
mod dice;
pub mod people;
#[cfg(feature = "vaults")]
pub mod vaults;
