//! Fictional people, canaries, temporary vaults, fault injection.
//!
//! - [`people`]: sample data, deterministic by seed; also behind the command `seed`, so it depends on no test crate.
//! - [`canary`]: values that must never be found where they do not belong.
//! - `faults` (feature): calls that fail, programs killed at a call, power cuts.
//! - `vaults` (feature): temporary vaults for tests.

pub mod canary;
mod dice;
#[cfg(feature = "faults")]
pub mod faults;
pub mod people;
#[cfg(feature = "vaults")]
pub mod vaults;
