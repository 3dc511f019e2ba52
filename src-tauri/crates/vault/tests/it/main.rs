//! The vault from outside: one binary, one module for each promise.

// Helpers of tests are not inside a #[test], where the lints allow this by themselves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::print_stderr
)]

mod audit_chain;
mod backup;
mod burst;
mod damage;
mod disk_full;
mod erasure;
mod flips;
mod freshness;
mod hand_over;
mod harness;
mod journey;
mod keychain;
mod keys;
mod kill;
mod kills;
mod ledger;
mod migrate;
mod nth_call;
mod power_cut;
mod refusals;
mod rollback;
mod rotate;
mod soak;
mod steps;
mod store;
mod tamper;
mod work;
