//! The vault from outside: one binary, one module for each promise.

// Helpers of tests are not inside a #[test], where the lints allow this by themselves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

mod audit_chain;
mod burst;
mod damage;
mod faults;
mod flips;
mod freshness;
mod harness;
mod journey;
mod keys;
mod kill;
mod refusals;
